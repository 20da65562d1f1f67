"""Skills that are told as work done, and not named."""
