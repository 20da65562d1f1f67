"""Files that people write, taxonomies and roles: read strictly, every slip told with its line."""
