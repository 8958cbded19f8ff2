"""The way to the desk: first start, login, lock."""
