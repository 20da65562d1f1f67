"""Report: results shown to people and written for programs; nothing is computed here."""
