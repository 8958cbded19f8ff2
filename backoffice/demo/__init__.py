"""The demo centre: some weeks of a believable centre, played by the very steps that people take."""
