"""Planning and purchasing: what carries the value, what is to be bought, from whom, and what was ordered."""
