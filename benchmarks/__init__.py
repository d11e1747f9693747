"""Measurements that anyone can repeat: every figure of the documentation comes from here."""
