"""Days, months and years, as English says what is written in figures or short."""

import re

from yingxi.generators.builtin.packaged_voice.english_numbers import counted, ordinal, year

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_SHORT = {name[:3]: name for name in _MONTHS if name != "May"} | {"Sept": "September"}
_DAYS = {
    "Mon": "Monday", "Tue": "Tuesday", "Tues": "Tuesday", "Wed": "Wednesday", "Thu": "Thursday", "Thur": "Thursday",
    "Thurs": "Thursday", "Fri": "Friday", "Sat": "Saturday", "Sun": "Sunday",
}  # fmt: skip
_NEVER_A_WORD = "Tues|Thurs|Thur|Thu|Tue|Wed|Fri"
_MONTH = "|".join(_MONTHS)
_YEAR = r"1[0-9]\d\d|20\d\d"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_NO_COUNT = r"(?!\d|[.,:/%]\d|\s?%|st\b|nd\b|rd\b|th\b|\s(?:[a-z]+s\b|people|men|women))"


def dates_spelled(text: str) -> str:
    """`text` with its days, months and years in words.

    >>> dates_spelled("On Tues. in Feb., 12/25/2024, 1914-18.")
    'On Tuesday in February, December twenty-fifth, twenty twenty-four, nineteen fourteen to eighteen.'
    """
    for pattern, said in _RULES:
        text = re.sub(pattern, said, text)
    return text


def _month_named(found: re.Match[str]) -> str:
    return _SHORT[found[1]] + (found[2] or "")


def _dated(month: int, day: int, in_year: int) -> str:
    return f"{_MONTHS[month - 1]} {ordinal(day)}, {year(in_year)}"


def _written_in_figures(found: re.Match[str]) -> str:
    """Month before day, as America has it, unless only the other order can be."""
    first, second = int(found[1]), int(found[2])
    month, day = (first, second) if first <= 12 else (second, first)
    return _dated(month, day, int(found[3])) if 1 <= month <= 12 and 1 <= day <= 31 else found.group()


def _years(found: re.Match[str]) -> str:
    end = int(found[2])
    return f"{year(int(found[1]))} to {year(end) if end > 99 else counted(end)}"


_RULES = (
    (rf"\b({'|'.join(_SHORT)})\.(?=\s*$)()", lambda found: f"{_SHORT[found[1]]}."),
    (rf"\b({'|'.join(_SHORT)})\.()", _month_named),
    (rf"\b({'|'.join(_SHORT)})( (?={_DAY}\b))", _month_named),
    (rf"\b({_NEVER_A_WORD})\.", lambda found: _DAYS[found[1]]),
    (r"\b(Mon|Sat|Sun)\.(?=,| \d| (?:at|in|morning|afternoon|evening|night)\b)", lambda found: _DAYS[found[1]]),
    (r"(?<=\b[Oo]n )(Mon|Sat|Sun)\.(?!\s*$)", lambda found: _DAYS[found[1]]),
    (rf"\b({_YEAR})-(0[1-9]|1[0-2])-({_DAY})\b", lambda found: _dated(int(found[2]), int(found[3]), int(found[1]))),
    (rf"(?<![\d/])(\d{{1,2}})/(\d{{1,2}})/({_YEAR})(?![\d/])", _written_in_figures),
    (r"(?<![\d/])24/7(?![\d/])", "twenty-four seven"), (r"(?<![\d/])9/11(?![\d/])", "nine eleven"),
    (rf"\b({_MONTH})\.? ({_DAY}){_NO_COUNT}", lambda found: f"{found[1]} {ordinal(int(found[2]))}"),
    (rf"\b({_DAY}) ({_MONTH})\b", lambda found: f"the {ordinal(int(found[1]))} of {found[2]}"),
    (rf"(?<![\d.,-])({_YEAR})\s?[-–—]\s?({_YEAR}|\d\d)(?![\d-])", _years),
    (r"(?<=\b[Ii]n |\b[Oo]f )(10\d\d)" + _NO_COUNT, lambda found: year(int(found[1]))),
)  # fmt: skip
