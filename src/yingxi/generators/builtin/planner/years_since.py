"""How old somebody must be of whom an English idea says what they did so many years ago."""

import re

from yingxi.generators.builtin.planner.numbers_said import number_of

_DID = re.compile(
    r"\b(?:(?:his|her|the|an?)\s(?P<noun>[a-z]+)|(?P<same>he|she))\s(?:had\s|once\s)?"
    r"(?:[a-z]+ed|wrote|left|made|sent|hid|lost|met|gave|kept|bought|sold|built|drew)\b[^,.;]*?"
    r"\b(?P<count>[a-z]+|\d+)\syears\s(?:ago|before|earlier)\b",
    re.IGNORECASE,
)
_GROWN, _ABLE = 18, 7
"""Years of a spouse, and of whoever hides or writes something as a child."""
_SPOUSE = ("wife", "husband", "fiancé", "fiancée", "lover", "bride", "groom")


def least_years(told: str, noun: str, *, doer: bool) -> int:
    """The least years of who is called `noun`, 0 where the idea says nothing; `doer` is true of whom it is about, who
    is as old as the spouse.

    >>> told = "A man opens a letter that his wife wrote forty years ago"
    >>> least_years(told, "man", doer=True), least_years(told, "wife", doer=False)
    (58, 58)
    >>> least_years("A girl finds a letter that her grandmother wrote forty years ago", "girl", doer=True)
    0
    """
    found = _DID.search(told)
    count = number_of(found["count"].lower(), "en") if found else 0
    if found is None or not count:
        return 0
    if found["same"]:
        return count + _ABLE if doer else 0
    did = found["noun"].lower()
    return count + _GROWN if did == noun.lower() or (doer and did in _SPOUSE) else 0
