"""The window of a register, written once; which registers there are stands in `registers`."""
