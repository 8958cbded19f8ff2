"""Spreadsheets out: what a register shows, as an Excel workbook that opens anywhere and computes nothing that somebody typed."""

from backoffice.sheets.export import export

__all__ = ["export"]
