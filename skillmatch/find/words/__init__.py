"""The words of a text, and how words are written: what all of finding stands on."""
