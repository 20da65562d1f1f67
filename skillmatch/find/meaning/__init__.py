"""Whether a name that is also a word is meant as the skill: the kinds of evidence for it."""
