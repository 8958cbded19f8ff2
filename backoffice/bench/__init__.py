"""Speed, measured: each figure beside its floor in the same run, on a centre of a million calls that the bench makes itself."""
