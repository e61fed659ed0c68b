"""English that is written short, in full; words of one spelling and two sounds where their neighbours tell which."""

import re
from collections.abc import Callable, Mapping

_TITLES = {
    "Mr": "Mister", "Mrs": "Missus", "Ms": "Miz", "Dr": "Doctor", "Prof": "Professor", "Capt": "Captain",
    "Lt": "Lieutenant", "Sgt": "Sergeant", "Gen": "General", "Rev": "Reverend", "Col": "Colonel", "Maj": "Major",
    "Cpl": "Corporal", "Adm": "Admiral", "Sen": "Senator", "Gov": "Governor", "Pres": "President",
    "Hon": "Honorable", "Supt": "Superintendent", "Insp": "Inspector", "Mt": "Mount", "Ft": "Fort",
}  # fmt: skip
_STREETS = {
    "St": "Street", "Ave": "Avenue", "Rd": "Road", "Blvd": "Boulevard", "Ln": "Lane", "Hwy": "Highway", "Sq": "Square"
}  # fmt: skip
_BEHIND = {
    "Jr": "Junior", "Sr": "Senior", "Co": "Company", "Inc": "Incorporated", "Ltd": "Limited", "Corp": "Corporation",
    "Bros": "Brothers", "Dept": "Department", "etc": "et cetera", "Blvd": "Boulevard", "Ave": "Avenue", "Rd": "Road",
}  # fmt: skip
_NUMBERED = {
    "p": "page", "pp": "pages", "vol": "volume", "fig": "figure", "ch": "chapter", "ep": "episode", "no": "number",
    "apt": "apartment", "ext": "extension", "rm": "room",
    "Vol": "volume", "Fig": "figure", "Ch": "chapter", "Ep": "episode", "No": "number", "Apt": "apartment",
    "Ext": "extension", "Rm": "room",
}  # fmt: skip
_LETTERS = {
    "A": "eigh", "B": "bee", "C": "see", "D": "dee", "E": "ee", "F": "eff", "G": "jee", "H": "aitch", "I": "eye",
    "J": "jay", "K": "kay", "L": "el", "M": "em", "N": "en", "O": "oh", "P": "pea", "Q": "queue", "R": "are",
    "S": "ess", "T": "tea", "U": "you", "V": "vee", "W": "double-you", "X": "ex", "Y": "why", "Z": "zee",
}  # fmt: skip
_SPELLED = r"\b(?:IQ|VIP|ICU|SOS|AD|BA|MA|CA|UN)\b(?!['’])|\b[A-Z]{2}(?=\d)"
"""Letters that would be taken for a word."""
_CLOSES = r"(?:\s*$|\s+[\"“”]?[A-Z])"
"""What stands behind a short form that ends its sentence."""

Said = str | Callable[[re.Match[str]], str]


def long_forms(text: str) -> str:
    """`text` with its titles, streets, companies, hours and letters as they are said.

    >>> long_forms("Dr. Chen of 42 Elm St. came at 5 p.m. with Mr. Lee of the U.S. Army, etc.")
    'Doctor Chen of 42 Elm Street came at 5 PM with Mister Lee of the US Army, et cetera.'
    """
    for pattern, said in _RULES:
        text = re.sub(pattern, said, text)
    return text


def letters_spelled(text: str) -> str:
    """Two capitals alone as their letters, as Latin letters among Chinese are read: CA1234 is no word.

    >>> letters_spelled("CA"), letters_spelled("VIP"), letters_spelled("Central")
    ('see eigh', 'vee eye pea', 'Central')
    """
    return re.sub(r"\b(?:[A-Z]{2}|VIP|ICU|SOS)\b", _by_letters, text)


def _by_letters(found: re.Match[str]) -> str:
    return " ".join(_LETTERS[letter] for letter in found.group())


def _row(words: Mapping[str, str], before: str = r"\b", behind: str = "", then: str = "") -> tuple[str, Said]:
    return rf"{before}({'|'.join(words)})\.{behind}", lambda found: words[found[1]] + then


def _half_day(found: re.Match[str]) -> str:
    return "PM" if found[1] in "Pp" else "eigh em"


def _without_dots(found: re.Match[str]) -> str:
    return found.group().replace(".", "")


_RULES: tuple[tuple[str, Said], ...] = (
    (rf"\b([AaPp])\.[Mm](?=\.{_CLOSES})", _half_day), (r"\b([AaPp])\.[Mm]\.", _half_day),
    (r"(?<=\d)\s?([AaPp])[Mm]\b", lambda found: " " + _half_day(found)),
    (r"\bPh\.D\b\.?", "PhD"),
    (r"\b(?:[A-Z]\.)+[A-Z](?=\.\s*$)", _without_dots), (r"\b(?:[A-Z]\.){2,}", _without_dots),
    _row(_STREETS, r"(?<=[a-z] )", r"(?=\s*$)", "."),
    (r"(?<=[a-z] )St(?=\s*$)", "Street."),
    _row({"St": "Street"}, r"(?<=[a-z] )", r"(?! ?[A-Z][a-z])"),
    _row({"St": "Saint"}),
    _row(_TITLES, behind="(?= ?[A-Z])"), _row({"Mr": "Mister", "Mrs": "Missus", "Ms": "Miz"}),
    _row(_BEHIND, behind=rf"(?={_CLOSES})", then="."), _row(_BEHIND),
    _row({"vs": "versus", "e.g": "for example", "i.e": "that is"}),
    _row({"approx": "approximately", "Approx": "Approximately"}),
    (rf"\b({'|'.join(_NUMBERED)})\. ?(?=\d)", lambda found: f"{_NUMBERED[found[1]]} "),
    (r"(?<=[a-z] )km\b", "kilometers"), (r"(?<=[a-z] )kg\b", "kilograms"),
    (r"\bWWII\b", "World War Two"), (r"\bWWI\b", "World War One"),
    (r"(?<=[A-Z])\d{3,}\b", lambda found: " " + " ".join(found.group())),
    (_SPELLED, _by_letters),
    (r"\s*&\s*", " and "), (r"@", " at "),
    (r"\b((?:had|have|has|was|were|been|be|having|I've|you've|we've|they've)(?: \w+)?) read\b", r"\1 red"),
    (r"\bread (?=[^.?!]*\b(?:yesterday|last (?:night|week|year)|ago)\b)", "red "),
    (r"\blead (?=pipe|weight|shot)", "led "),
    (r"\bwound (?=(?:up )?(?:the|his|her|my|its) (?:clock|watch|toy|key))", "wownd "),
    (r"\blive (?=(?:music|show|band|wire|broadcast|on air))", "lyve "),
    (r"\btear (?=it|them|down|up|apart|the|off)", "tair "),
)  # fmt: skip
