"""Marks of Markdown in a text that is told in prose: they are how it is set, and none of its words."""

import re

from yingxi.film.phrasing import phrased

_EMPHASIS = phrased(
    r"(?P<mark>\*{1,3}|(?<![A-Za-z0-9])_{1,3})(?=\S)(?P<words>[^*_\n]+?)(?<=\S)(?P=mark)(?![A-Za-z0-9])"
)
_QUOTED = phrased(r"^[ \t]{0,3}>[ \t]?", re.MULTILINE)


def unmarked(text: str) -> str:
    """`text` without emphasis and the marks of quoted blocks; every line stays where it was.

    >>> unmarked("**林婆婆**站着。\\n> 伞是借的。")
    '林婆婆站着。\\n伞是借的。'
    """
    return _EMPHASIS.sub(lambda found: found["words"], _QUOTED.sub("", text))
