"""The window of a record, written once: its form, its steps, its history and its drafts."""
