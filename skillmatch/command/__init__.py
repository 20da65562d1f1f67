"""The rooms behind `skillmatch.cli`: one for each group of commands, and what they share."""
