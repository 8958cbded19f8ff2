"""Fields and forms: what is typed, chosen and shown, bound by name."""
