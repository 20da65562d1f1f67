"""What else a name may be: of people, firms, places and schools, of titles and headings."""
