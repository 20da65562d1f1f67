"""What `skillmatch.weigh` looks at: where a mention stands, in which job, how long, how deep."""
