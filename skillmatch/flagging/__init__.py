"""What in a resume a person should look at: orders, stuffing, postings, dates that cannot be."""
