"""Lines that hang together when a screenplay is cut: a question and its answer, a line and who asks back at it."""

import re
from collections.abc import Callable, Sequence

from yingxi.film.phrasing import phrased
from yingxi.film.screenplay import Element, ElementKind

K = ElementKind
_BETWEEN = 2
"""So many things done, or silences, may stand between a question and its answer."""
_SHORT = 3
"""A line of so many words, or Chinese characters, has its sense from the line before: Why? Shh. Only today."""
_WORDS = phrased(r"[A-Za-z'’]+|[\u4e00-\u9fff]")

Line = tuple[Element, ...]


def lines_hung(units: Sequence[Line]) -> dict[int, int]:
    """By each line that hangs on one before it, that one: the question it answers, or what it asks back at. A line
    is a name with all that it says; a heading ends a talk."""
    hung: dict[int, int] = {}
    before: int | None = None
    for at, unit in enumerate(units):
        kind = unit[0].kind
        if kind is K.HEADING:
            before = None
        if kind is not K.CHARACTER:
            continue
        if before is not None and _hangs(units, before, at):
            hung[at] = before
        before = at
    return hung


def weights_shared(weights: Sequence[float], units: Sequence[Line], hung: dict[int, int]) -> list[float]:
    """The weights where a question is missed as much as its answer and the other way round, and a line as much as the
    short question (Why?) that means nothing without it."""
    shared = list(weights)
    for at in sorted(hung, reverse=True):
        if is_question(units[hung[at]]) or (is_question(units[at]) and _is_short(units[at])):
            shared[hung[at]] = max(shared[hung[at]], shared[at])
    for at in sorted(hung):
        if is_question(units[hung[at]]):
            shared[at] = max(shared[at], shared[hung[at]])
    return shared


def going_with(at: int, units: Sequence[Line], hung: dict[int, int]) -> set[int]:
    """What goes where the line `at` goes: all that hangs on it, and the question that it answers."""
    return _reached(
        at, lambda one: {line for line, base in hung.items() if base == one} | _asked(one, units, hung)
    )


def standing_with(at: int, units: Sequence[Line], hung: dict[int, int]) -> set[int]:
    """What stands again where the line `at` does: what it hangs on, and its answer."""
    answers = {base: line for line, base in hung.items() if is_question(units[base])}
    return _reached(at, lambda one: {each[one] for each in (hung, answers) if one in each})


def is_question(unit: Line) -> bool:
    """Whether what is said ends as a question.

    >>> is_question((Element(kind=K.CHARACTER, text="ANNA"), Element(kind=K.DIALOGUE, text="Who's there?")))
    True
    """
    return unit[-1].text.rstrip(" \"”'’").endswith(("?", "？"))


def _hangs(units: Sequence[Line], before: int, at: int) -> bool:
    between = at - before - 1
    if is_question(units[before]):
        return between <= _BETWEEN and units[before][0].text != units[at][0].text
    if between:
        return False
    says_again = _content(units[before]) & _content(units[at]) if units[before][0] != units[at][0] else set()
    return is_question(units[at]) or _is_short(units[at]) or bool(says_again)


def _content(unit: Line) -> set[str]:
    """What a line may take up of another: English words of five letters and more, three Chinese characters running."""
    low = unit[-1].text.lower()
    return {*re.findall(r"[a-z]{5,}", low), *re.findall(r"(?=([\u4e00-\u9fff]{3}))", low)}


def _is_short(unit: Line) -> bool:
    return len(_WORDS.findall(unit[-1].text)) <= _SHORT


def _asked(at: int, units: Sequence[Line], hung: dict[int, int]) -> set[int]:
    return {hung[at]} if at in hung and is_question(units[hung[at]]) else set()


def _reached(at: int, beside: Callable[[int], set[int]]) -> set[int]:
    found: set[int] = set()
    open_ones = {at}
    while open_ones:
        one = open_ones.pop()
        found.add(one)
        open_ones |= beside(one) - found
    return found
