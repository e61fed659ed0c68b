"""Notes, struck-out passages and brackets of a screenplay's text that nobody closed: kept as they stand, and told."""

from collections.abc import Iterator

from yingxi.film.phrasing import phrased
from yingxi.screenplay.doubts import Doubt

_PAIRS = (
    ("[[", "]]", "a note that is not closed, kept as text"),
    ("/*", "*/", "a struck-out passage that is not closed, kept as text"),
)
_SIGN = phrased(r"\[\[|\]\]|/\*|\*/")
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
        waiting: list[int] = []
        for number, line in enumerate(lines, start=1):
            if opens == "[[" and not line:
                yield from (Doubt(each, lines[each - 1].strip(), why) for each in waiting)
                waiting = []
            for sign in _SIGN.findall(line):
                if sign == opens and number not in waiting:
                    waiting.append(number)
                elif sign == closes and waiting:
                    waiting = []
                elif sign == closes:
                    yield Doubt(number, line.strip(), "a mark that closes what was not opened, kept as text")
        yield from (Doubt(each, lines[each - 1].strip(), why) for each in waiting)


def _brackets(text: str) -> Iterator[Doubt]:
    """Chinese brackets belong to their line."""
    for number, line in enumerate(text.splitlines(), start=1):
        if any(line.count(opens) != line.count(closes) for opens, closes in _BRACKETS):
            yield Doubt(number, line.strip(), "a bracket that is not closed in its line, kept as text")
