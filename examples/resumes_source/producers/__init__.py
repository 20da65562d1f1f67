"""One module per PDF producer, plus the data model and helpers they share."""
