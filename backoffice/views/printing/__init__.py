"""Papers before and on their way to a printer."""
