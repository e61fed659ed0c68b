"""Notes, struck-out passages and brackets of a screenplay's text that nobody closed: kept as they stand, and told."""

import re
from collections.abc import Iterator

from yingxi.screenplay.doubts import Doubt

_PAIRS = (
    ("[[", "]]", "a note that is not closed, kept as text"),
    ("/*", "*/", "a struck-out passage that is not closed, kept as text"),
)
_SIGN = re.compile(r"\[\[|\]\]|/\*|\*/")
_BRACKETS = (("【", "】"), ("（", "）"))


def unclosed_in(text: str, *, brackets: bool = False) -> tuple[Doubt, ...]:
    """What opens and is not closed, or closes and was not opened, with its line; also Chinese `brackets`.

    >>> [(doubt.line, doubt.text) for doubt in unclosed_in("Anna sits. [[why\\n\\nBen leaves. [[so]]")]
    [(1, 'Anna sits. [[why')]
    """
    found = (*_marks(text), *(_brackets(text) if brackets else ()))
    return tuple(sorted(found, key=lambda doubt: doubt.line))


def _marks(text: str) -> Iterator[Doubt]:
    lines = text.splitlines()
    for opens, closes, why in _PAIRS:
        waiting = 0
        for number, line in enumerate(lines, start=1):
            if waiting and opens == "[[" and not line:
                yield Doubt(waiting, lines[waiting - 1].strip(), why)
                waiting = 0
            for sign in _SIGN.findall(line):
                if sign == opens:
                    waiting = waiting or number
                elif sign == closes and waiting:
                    waiting = 0
                elif sign == closes:
                    yield Doubt(number, line.strip(), "a mark that closes what was not opened, kept as text")
        if waiting:
            yield Doubt(waiting, lines[waiting - 1].strip(), why)


def _brackets(text: str) -> Iterator[Doubt]:
    """Chinese brackets belong to their line."""
    for number, line in enumerate(text.splitlines(), start=1):
        if any(line.count(opens) != line.count(closes) for opens, closes in _BRACKETS):
            yield Doubt(number, line.strip(), "a bracket that is not closed in its line, kept as text")
