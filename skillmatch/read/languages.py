"""Which languages a heading "Languages" is about: those one speaks or those one programs in."""

from __future__ import annotations

import re
from typing import Literal

_REACH = 240  # characters behind the heading that are looked at
_PROGRAMMED = re.compile(
    r"(?<![\w.+#/-])(?:Python|Java(?:Script)?|TypeScript|C\+\+|C#|C|F#|R|Go(?:lang)?|SQL|T-SQL|"
    r"PL/SQL|Bash|Shell|PowerShell|Perl|PHP|Ruby|Rust|Scala|Kotlin|Swift|Julia|MATLAB|Matlab|SAS|"
    r"HTML5?|CSS3?|Dart|Lua|Haskell|Elixir|Erlang|Clojure|Groovy|Fortran|COBOL|VBA|Solidity|Verilog|"
    r"VHDL|Assembly|Objective-C|ABAP|Apex|LaTeX|CUDA|XML|JSON|YAML|Prolog|Lisp|Node\.js|Embedded C)"
    r"(?![\w+#]|-[a-z])"
)
_SPOKEN = re.compile(
    r"\b(?:English|German|French|Spanish|Italian|Portuguese|Dutch|Polish|Czech|Slovak|Hungarian|"
    r"Romanian|Bulgarian|Greek|Turkish|Russian|Ukrainian|Serbian|Croatian|Swedish|Norwegian|Danish|"
    r"Finnish|Estonian|Latvian|Lithuanian|Irish|Welsh|Catalan|Basque|Arabic|Hebrew|Persian|Farsi|"
    r"Hindi|Urdu|Bengali|Punjabi|Marathi|Gujarati|Tamil|Telugu|Kannada|Malayalam|Odia|Oriya|Nepali|"
    r"Sinhala|Chinese|Mandarin|Cantonese|Japanese|Korean|Vietnamese|Thai|Indonesian|Malay|Tagalog|"
    r"Filipino|Swahili|Yoruba|Igbo|Hausa|Amharic|Zulu|Xhosa|Afrikaans|"
    r"Englisch|Deutsch|Französisch|Spanisch|Italienisch|Türkisch|Russisch|Polnisch|"
    r"anglais|français|allemand|espagnol|italien|inglés|francés|alemán|español|inglês|francês|"
    r"português|inglese|francese|tedesco|italiano|Engels|Duits|Frans|Nederlands|"
    r"native|mother tongue|bilingual|fluent|conversational|Muttersprache|fließend|"
    r"langue maternelle|courant|[ABC][12])\b",
    re.IGNORECASE,
)

Languages = Literal["programmed", "spoken", "unknown"]


def languages_behind(text: str, start: int, end: int) -> Languages:
    """Say which languages ``text[start:end]`` lists, by the first that is named there.

    >>> languages_behind("Languages: Python, Go, a little German", 10, 40)
    'programmed'
    >>> languages_behind("Languages: German (native), R", 10, 40)
    'spoken'
    """
    end = min(end, start + _REACH)
    programmed = _PROGRAMMED.search(text, start, end)
    spoken = _SPOKEN.search(text, start, end)
    if programmed is None:
        return "unknown" if spoken is None else "spoken"
    if spoken is None or programmed.start() < spoken.start():
        return "programmed"
    return "spoken"


__all__ = ["Languages", "languages_behind"]
