"""How old somebody must be of whom an idea says what they did so many years ago, or for how many they have done it."""

import re

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.idiom.numbers_said import number_of

_DID = phrased(
    r"\b(?:(?:his|her|the|an?)\s(?P<noun>[a-z]+)|(?P<same>he|she))\s(?:had\s|once\s)?"
    r"(?:[a-z]+ed|wrote|left|made|sent|hid|lost|met|gave|kept|bought|sold|built|drew)\b[^,.;]*?"
    r"\b(?P<count>[a-z]+|\d+)\syears\s(?:ago|before|earlier)\b",
    re.IGNORECASE,
)
_AT_AGE = phrased(
    r"\bat (?P<age>fifty|sixty|seventy|eighty|ninety)(?:-[a-z]+)?\b"
    r"|^(?P<later>(?:twenty|thirty|forty|fifty|sixty)) years later\b",
    re.I,
)
"""How old somebody is who does it, or how long ago they did what they come back for."""
_FOR_YEARS_ZH = phrased(
    r"(?:^|[，的]|(?P<same>[他她]))(?P<who>[^，。的了着把给他她]{0,8}?)(?:[\u3400-\u9fff]{1,2})了(?:整整)?"
    r"(?P<count>[一二三四五六七八九十]*[二三四五六七八九]?十[一二三四五六七八九]?|(?:大半|半|一)辈?[子生])(?:多?年)?"
)
_OF_A_LIFE = {"半辈子": 25, "大半辈子": 40, "一辈子": 45, "半生": 25, "一生": 45}
_LONG = 15
"""Years that nobody does something for from childhood on, unless the idea says so."""
_GROWN, _ABLE = 18, 7
"""Years of a spouse, and of whoever hides or writes something as a child."""
_SPOUSE = ("wife", "husband", "mother", "father", "fiancé", "fiancée", "lover", "bride", "groom")


def least_years(told: str, noun: str, *, doer: bool) -> int:
    """The least years of who is called `noun`, 0 where the idea says nothing; `doer` is true of whom it is about, who
    is as old as the spouse.

    >>> told = "A man opens a letter that his wife wrote forty years ago"
    >>> least_years(told, "man", doer=True), least_years(told, "wife", doer=False)
    (58, 58)
    >>> least_years("A girl finds a letter that her grandmother wrote forty years ago", "girl", doer=True)
    0
    >>> least_years("老师教了四十年书", "老师", doer=True), least_years("女孩学了三年琴", "女孩", doer=True)
    (58, 0)
    """
    if (old := _AT_AGE.search(told)) and (doer or noun.lower() in _SPOUSE):
        return number_of((old["age"] or old["later"]).lower(), "en") + (_GROWN if old["later"] else 0)
    if not told.isascii() and (since := _FOR_YEARS_ZH.search(told)):
        return _long_in_chinese(since, noun, doer=doer)
    found = _DID.search(told)
    count = number_of(found["count"].lower(), "en") if found else 0
    if found is None or not count:
        return 0
    if found["same"]:
        return count + _ABLE if doer else 0
    did = found["noun"].lower()
    return count + _GROWN if did == noun.lower() or (doer and did in _SPOUSE) else 0


def _long_in_chinese(since: re.Match[str], noun: str, *, doer: bool) -> int:
    """The least years of whoever has done for so long what a Chinese idea says."""
    count = _OF_A_LIFE.get(since["count"], 0) or number_of(since["count"], "zh")
    theirs = noun in since[0] or (doer and (since["same"] is not None or not since["who"]))
    return count + _GROWN if theirs and count >= _LONG else 0
