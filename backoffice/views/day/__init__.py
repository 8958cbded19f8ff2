"""*Today*: what waits, what is late, what was done."""
