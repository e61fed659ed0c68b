"""Lists of people in a Chinese screenplay: before the first scene (人物表), and under a heading (人物：张颖、王静)."""

import re
from collections.abc import Iterable, Iterator, Sequence

from yingxi.film.phrasing import phrased
from yingxi.film.screenplay import Element, ElementKind
from yingxi.screenplay.emphasis import plain

_TITLE = phrased(
    r"^[【\[]?[\u4e00-\u9fff]{1,6}(?:表|介绍|小传|人物|角色)[】\]]?[：:]?$|^[【\[]?(?:人物|角色)[】\]]?[：:]$"
)
_KEY = phrased(r"^(?:出场人物|登场人物|出场|人物|角色)[：:]\s*(?P<who>\S.*)$")
_NUMBER = phrased(r"^(?:[0-9一二三四五六七八九十]{1,2}[.、．）)]\s*|[-—·*•]\s*)")
_AFTER_NAME = phrased(r"^(?P<name>[\u3400-\u9fffA-Za-z·]{1,6})\s*(?:[：:]|——|—|--|-|\s)\s*(?=\S)")
_REMARK = phrased(r"[（(][^（）()]*[)）]")
_MANY = phrased(r"若干|等人?$|[们群众]|数名|几名|\d|[两三四五几]个")


def cast_lines(elements: Iterable[Element]) -> Iterator[str]:
    """What the list before the first scene says of each person, as action would say it.

    >>> listed = (Element(kind=ElementKind.SYNOPSIS, text=text) for text in ("人物：", "老周：65岁，船工"))
    >>> list(cast_lines(listed))
    ['老周，65岁，船工']
    """
    for element in elements:
        if element.kind is ElementKind.HEADING:
            return
        if element.kind is not ElementKind.SYNOPSIS:
            continue
        line = _NUMBER.sub("", plain(element.text).strip())
        if line and not _TITLE.match(line) and not _KEY.match(line):
            told = _AFTER_NAME.sub(r"\g<name>，", line)
            yield re.sub(r"\s+", "，", told.strip("。；; "))


def listed_there(elements: Sequence[Element], after: int) -> tuple[str, ...]:
    """The names that a scene's own list has; `after` is the line of its heading: what stands before it is the film's.

    >>> listed_there([Element(kind=ElementKind.SYNOPSIS, text="人物：许医生、阿梅、群众若干", line=3)], 2)
    ('许医生', '阿梅')
    """
    found: list[str] = []
    for element in elements:
        key = _KEY.match(plain(element.text).strip()) if element.kind is ElementKind.SYNOPSIS else None
        if key is None or element.line < after:
            continue
        pieces = re.split(r"[、，,；;/\s]+", _REMARK.sub("", key["who"]).strip("。 "))
        found += (piece for piece in pieces if 0 < len(piece) <= _LONGEST and not _MANY.search(piece))
    return tuple(dict.fromkeys(found))


_LONGEST = 6
"""Characters of a name."""
