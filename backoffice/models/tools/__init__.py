"""Tools and test equipment, and in whose custody each of them is."""
