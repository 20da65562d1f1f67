"""What benchmarks/peers.py is made of: extractors, their processes, data, scoring, table."""
