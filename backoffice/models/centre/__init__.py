"""The centre and whom it works for: branches, staff, customers, their units and contracts."""
