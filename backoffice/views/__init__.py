"""The windows: they show and ask, and decide nothing."""
