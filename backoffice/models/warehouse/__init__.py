"""The warehouse: parts, where they lie, how they move, and the parts of a job."""
