"""What tells that nothing is said or done for a while: (beat), 一阵沉默, a piano that stops."""

import re

from yingxi.film.breakdown import Silence
from yingxi.film.phrasing import phrased

SILENCE = phrased(
    r"[\[［【（(]\s*(?:静默?|沉默|安静|无声|停顿|silence|quiet|beat|pause|a (?:long )?(?:beat|pause|silence))"
    r"(?P<rest>[^\[\]［］【】（）()]{0,200})[\]］】）)]",
    re.IGNORECASE,
)
_STILL = phrased(
    r"^(?:沉默|一阵沉默|长久的沉默|静|安静|寂静|停顿|(?:沉默|停顿|静默)(?:片刻|良久|许久|一会儿?|了一下)|顿了[顿一]下?|"
    r"silence|a (?:long )?(?:beat|pause|silence)|"
    r"(?:an? )?(?:long|short|brief|awkward|tense|heavy|uncomfortable) (?:beat|pause|silence)|"
    r"beat|pause|quiet|and then there's a long beat)[。.…]*$",
    re.IGNORECASE,
)
_TUNE_STOPS = phrased(
    r"^(?:(?:隔壁|楼上|楼下|远处|墙那边)?的?(?:琴|钢琴|小提琴|二胡|笛|箫|歌|乐|唢呐|古筝|琵琶)声?(?:忽然|突然|渐渐)?"
    r"(?:停|歇|断|止|戛然而止)了?|"
    r"(?:the|that|his|her) (?:piano|violin|fiddle|cello|guitar|flute|trumpet|accordion|music|tune|song|singing|radio)"
    r"(?: next door| upstairs| downstairs)? (?:stops|breaks off|falls silent|dies away|goes silent|ends))[。.…]*$",
    re.IGNORECASE,
)
"""With a tune that stops, a silence begins."""
_ONCE_MORE = phrased(r"^(?:once|twice|three times|(?:and |then )?again)\W*$", re.IGNORECASE)
"""How often what was heard or done before it is: `The horn sounds. Once. Twice.`"""
_NUMBER = phrased(r"(\d+(?:\.\d+)?)\s*(?:秒|s\b|seconds?)")
_LONG = phrased(r"长|久|long", re.IGNORECASE)


def is_silence(sentence: str) -> bool:
    """Whether a sentence tells a silence and nothing else.

    >>> is_silence("A long silence."), is_silence("琴声停了。"), is_silence("Silence falls on the town.")
    (True, True, False)
    """
    return bool(_STILL.match(sentence) or _TUNE_STOPS.match(sentence))


def is_once_more(sentence: str) -> bool:
    """Whether a sentence only says how often what was told before it is heard or done."""
    return bool(_ONCE_MORE.match(sentence))


def is_pause(parenthetical: str) -> bool:
    """Whether a parenthetical asks for a silence: (beat), (pause), （停顿）."""
    return bool(_STILL.match(parenthetical.strip()))


def silence_of(text: str, line: int) -> Silence:
    seconds = _NUMBER.search(text)
    held = min(8.0, float(seconds.group(1))) if seconds else 2.5 if _LONG.search(text) else 1.5
    return Silence(id="", seconds=held, line=line)
