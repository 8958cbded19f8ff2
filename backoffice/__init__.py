"""Backoffice: the desk program of a service centre."""

__version__ = "0.1.0"
