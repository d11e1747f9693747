"""The demonstration on Indian Pines."""
