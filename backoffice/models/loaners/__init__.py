"""Loaners: our own units that stand in for a customer's, and how they come back."""
