"""Deeds that move several records at once: taken in, returned, replaced for good, erased."""
