"""The names of skills as they are looked for: spellings, typing errors, shared and added names."""
