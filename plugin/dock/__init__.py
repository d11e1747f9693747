"""The dock widget."""
