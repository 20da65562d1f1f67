"""Trades: names that begin the name of a shop, an inn or a practice, "Backbone Pet Spa"."""

from __future__ import annotations

import re

# fmt: off
_TRADES = (
    "Spa", "Pizzeria", "Bakery", "Bakers", "Foods", "Cream", "Creams", "Salon", "Café", "Cafe",
    "Bistro", "Brewery", "Breweries", "Diner", "Tavern", "Inn", "Troupe", "Theatre", "Theater",
    "Jewellers", "Jewelers", "Textile", "Textiles", "Garments", "Furniture", "Estates",
    "Properties", "Dairy", "Farm", "Farms", "Dealership", "Showroom", "Builders", "Constructions",
    "Carpets", "Florist", "Florists", "Nurseries", "Pharmacy", "Clinic", "Dental", "Opticians",
    "Plumbing", "Roofing", "Flooring", "Catering", "Cleaners", "Treuhand", "Resort", "Resorts",
    "Hostel", "Tours", "Travels", "Towers", "Cinema", "Boutique", "Gym", "Zoo", "Youth",
    "Steuerberatung",
)
_INNS = ("Trattoria", "Ristorante", "Osteria", "Pizzeria", "Restaurant", "Gasthaus", "Bistro")
# These are words of software too ("status bar"), so they must be written as names are.
_HOUSES = (
    "Hotel", "Bar", "Café", "Cafe", "Pub", "Hostel", "Villa", "Cinema", "Teatro", "Théâtre", "PT",
)
_SEATS = ("headquarters", "HQ", "campus", "canteen", "premises", "office", "offices")
# fmt: on
TRADE_WORDS = frozenset(
    word.casefold() for word in (*_TRADES, *_INNS, *_HOUSES, *_SEATS, "House", "Hall")
)
"""Words without one of which near by no name is taken for that of a trade."""

_BEHIND = re.compile(
    r"(?:['’]s)?(?:[ \t]+[A-Z][\w.'’-]*){0,2}?[ \t]+(?:"
    + "|".join(_TRADES)
    + r")\b(?!\.\w)|(?:['’]s)?(?:[ \t]+[A-Z][a-z]+)?[ \t]+(?:"
    + "|".join(_SEATS)
    + r")\b(?![ \t]*(?:\d|suite|tool|package|product|application|automation))"
    + r"|[ \t]+(?:House|Hall),[ \t]+[A-Z]"
)
_BEFORE = re.compile(
    rf"\b(?:{'|'.join(_INNS)})[ \t]+(?:(?:Da|La|Le|Il|The|Chez|Zum|Al)[ \t]+)?$", re.IGNORECASE
)
_HOUSE_BEFORE = re.compile(rf"\b(?:{'|'.join(_HOUSES)})[ \t]+(?:[A-Z]\w{{1,9}}[ \t]+)?$")


def is_of_trade(before: str, after: str) -> bool:
    """Say whether a name with a capital begins the name of a trade, or its owner has a seat.

    Examples
    --------
    >>> is_of_trade("Waiter, Trattoria Da ", ", Basel"), is_of_trade("with ", " Ice Creams, ")
    (True, True)
    >>> is_of_trade("at the ", " headquarters"), is_of_trade("with ", " and Python")
    (True, False)
    """
    if _BEHIND.match(after):
        return True
    return _BEFORE.search(before) is not None or _HOUSE_BEFORE.search(before) is not None


__all__ = ["TRADE_WORDS", "is_of_trade"]
