"""The trail: what was changed, sealed and watched over, whoever did it."""
