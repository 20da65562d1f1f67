"""Whether a mention is claimed: what a sentence says of the names in it."""
