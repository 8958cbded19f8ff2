"""The window of the desk around the sheets: bars, navigation, finding, messages."""
