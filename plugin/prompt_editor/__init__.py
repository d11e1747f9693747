"""The prompt-set editor: a window to write, check and compare the classes of a map."""
