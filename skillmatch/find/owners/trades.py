"""Trades: names that begin the name of a shop, an inn or a practice, "Backbone Pet Spa"."""

from __future__ import annotations

import re

from skillmatch.find.words.cue_words import cue_words

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
# Right behind the name, for some of these are words of products as well.
_FIRMS = (
    "Capital", "Couriers", "Courier", "Minerals", "Mines", "Securities", "Investments",
    "Advisors", "Advisers", "Solicitors", "Wealth", "Realty", "Freight", "Shipping", "Haulage",
    "Aviation", "Airways", "Petroleum", "Steel", "Chemicals", "Ceramics", "Bros", "Brothers",
    "Logistics", "Insurance", "Accountants", "Architects", "Consultants", "Movers", "Removals",
    "Beverages", "Wines", "Fashion", "Footwear", "Toys", "Timber", "Cement", "Packaging",
)
# Makers of programs for such trades: "Guidewire Insurance".
_MAKERS = frozenset({
    "adobe", "amazon", "aws", "azure", "dynamics", "google", "guidewire", "ibm", "infor",
    "microsoft", "odoo", "oracle", "salesforce", "sap", "servicenow", "workday", "quickbooks",
    "xero", "sage", "power", "power bi", "tableau",
})
_INNS = ("Trattoria", "Ristorante", "Osteria", "Pizzeria", "Restaurant", "Gasthaus", "Bistro")
# These are words of software too ("status bar"), so they must be written as names are.
_HOUSES = (
    "Hotel", "Bar", "Café", "Cafe", "Pub", "Hostel", "Villa", "Cinema", "Teatro", "Théâtre", "PT",
)
_SEATS = ("headquarters", "HQ", "campus", "canteen", "premises", "office", "offices")
# fmt: on
TRADE_WORDS = cue_words(
    word.casefold() for word in (*_TRADES, *_FIRMS, *_INNS, *_HOUSES, *_SEATS, "House", "Hall")
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


# Its name ends there: not "Keras Fashion MNIST", not "Excel Investments tracker".
_FIRM_BEHIND = re.compile(
    rf"[ \t]+(?:{'|'.join(_FIRMS)})(?=[ \t]*(?:[,;:|()\n–—-]|\.(?!\w)|\Z|['’]s\b|[ \t](?:and|or|"
    rf"in|at|"
    r"on|for|from|to|as|of|with|by|data|staff|drivers|customers)\b))"
)


def is_firm_of_trade(name: str, after: str) -> bool:
    """Say whether the word of a trade makes the name of a firm of a tool's.

    >>> is_firm_of_trade("Falcon", " Couriers"), is_firm_of_trade("Guidewire", " Insurance")
    (True, False)
    """
    return name.casefold() not in _MAKERS and _FIRM_BEHIND.match(after) is not None


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


__all__ = ["TRADE_WORDS", "is_firm_of_trade", "is_of_trade"]
