"""Countries and states by their English names: the ends of addresses, "West Java, Indonesia"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from skillmatch.find.words.cue_words import cue_words
from skillmatch.find.words.scan import Scan
from skillmatch.occupation_words import FIELD_WORKERS
from skillmatch.word_forms import either

# Short English names of ISO 3166-1 and of the states of the USA; Jordan and Georgia stand for both.
_NAMES = """
Afghanistan|Albania|Algeria|Andorra|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahamas|
Bahrain|Bangladesh|Barbados|Belarus|Belgium|Belize|Benin|Bhutan|Bolivia|Bosnia and Herzegovina|
Botswana|Brazil|Brunei|Bulgaria|Burkina Faso|Burundi|Cambodia|Cameroon|Canada|Cape Verde|Chad|Chile|
China|Colombia|Congo|Costa Rica|Croatia|Cuba|Cyprus|Czech Republic|Czechia|Denmark|Djibouti|
Dominican Republic|Ecuador|Egypt|El Salvador|England|Eritrea|Estonia|Eswatini|Ethiopia|Fiji|Finland|
France|Gabon|Gambia|Georgia|Germany|Ghana|Greece|Guatemala|Guinea|Guyana|Haiti|Honduras|Hong Kong|
Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Ivory Coast|Jamaica|Japan|Jordan|
Kazakhstan|Kenya|Kosovo|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Lesotho|Liberia|Libya|Liechtenstein|
Lithuania|Luxembourg|Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|Mauritania|Mauritius|Mexico|
Moldova|Monaco|Mongolia|Montenegro|Morocco|Mozambique|Myanmar|Namibia|Nepal|Netherlands|New Zealand|
Nicaragua|Niger|Nigeria|North Macedonia|Northern Ireland|Norway|Oman|Pakistan|Palestine|Panama|
Papua New Guinea|Paraguay|Peru|Philippines|Poland|Portugal|Puerto Rico|Qatar|Romania|Russia|Rwanda|
Saudi Arabia|Scotland|Senegal|Serbia|Sierra Leone|Singapore|Slovakia|Slovenia|Somalia|South Africa|
South Korea|South Sudan|Spain|Sri Lanka|Sudan|Suriname|Sweden|Switzerland|Syria|Taiwan|Tajikistan|
Tanzania|Thailand|Togo|Trinidad and Tobago|Tunisia|Turkey|Türkiye|Turkmenistan|Uganda|Ukraine|
United Arab Emirates|UAE|United Kingdom|UK|United States|USA|Uruguay|Uzbekistan|Venezuela|Vietnam|
Wales|Yemen|Zambia|Zimbabwe|
Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|
Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|
Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|
North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|
South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming
""".replace("\n", "")
_FIRST_WORDS = cue_words(name.split()[0].casefold() for name in _NAMES.split("|"))
_COUNTRY_AND_END = re.compile(rf"(?:{_NAMES})\b[ \t]*(?=[\n|·•)–—;]|-[ \t]|\.?\s*$)")
# Up to two places before it, on a line or behind a sign of their own: "| Bandung, West Java, ".
_PLACE = r"[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,2}"
_PLACES_BEFORE = re.compile(rf"(?:^|[\n|·•(–—\t;]|  |- )[ \t]*({_PLACE}(?:, {_PLACE})?), $")
# Within a sentence the place before: "a school district in Aurora, Colorado: Cisco switches".
_COUNTRY = re.compile(rf"(?:{_NAMES})\b")
_IN_PLACE = re.compile(r"\b(?:in|from|near|returns|of) ([A-Z][\w'’-]*(?: [A-Z][\w'’-]*)?) ?, $")
_IN_PLACES = re.compile(rf"\b(?:in|from|near) ({_PLACE}(?:, {_PLACE})?), $")
# "Team lead in Java, Germany"
_OF_A_CRAFT = re.compile(
    rf"\b(?:{either(FIELD_WORKERS)}|experienced?|skilled|skills|proficient|expert|expertise|"
    r"fluent|certified|trained|training|knowledge|coding|programming|written|wrote|"
    r"built|developed|coded|work(?:ed|ing)?|course|degree|diploma)s? in [A-Z][^:;\n]*, $",
    re.IGNORECASE,
)
_LONGEST = 100


def places_by_country(scan: Scan) -> Iterator[tuple[int, int]]:
    """Yield the stretches that are places and end with their country's name."""
    for start in scan.places(_FIRST_WORDS).starts:
        country = _COUNTRY_AND_END.match(scan.text, start)
        low = max(0, start - _LONGEST)
        if country is None:
            country = _COUNTRY.match(scan.text, start)
            before = _IN_PLACE.search(scan.text[low:start]) if country else None
        else:
            text = scan.text[low:start]
            before = _PLACES_BEFORE.search(text)
            if before is None and not _OF_A_CRAFT.search(text):
                before = _IN_PLACES.search(text)
        if country is not None and before is not None:
            yield low + before.start(1), country.end()


__all__ = ["places_by_country"]
