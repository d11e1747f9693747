"""What our rows are compared with, each written from its publication."""
