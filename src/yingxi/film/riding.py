"""What somebody rides."""

import re
from typing import Literal

from yingxi.film.colour import WrittenOrNone
from yingxi.film.noun import Noun

Mount = Literal["bicycle", "horse"]


class Ride(Noun):
    """A bicycle or a horse under somebody. `colour` is of its frame or coat, as `#rrggbb`; empty: its own."""

    mount: Mount
    colour: WrittenOrNone = ""


_MOUNTS: dict[Mount, str] = {
    "bicycle": r"bi(?:ke|cycle)s?|cycle|自行车|单车|脚踏车|车",
    "horse": r"horse(?:back)?|pony|mare|stallion|(?:白|黑|红|棕|枣红|老|大|小)?马(?!路|戏|桶|车|虎)",
}
_ON = re.compile(
    r"\b(?:rid(?:es?|ing)|rode|pedals?|mounts?|(?:gets?|climbs?|hops?|jumps?|swings?) on(?:to)?|on|astride)"
    r" (?:(?:on|by|up|along on) )?(?:(?:the|a|an|his|her|their|its|my) )?(?:[a-z-]+ ){0,2}?"
    rf"(?P<english>{'|'.join(_MOUNTS.values())})\b"
    rf"|(?:骑|跨上|翻身上)(?:着|上|在|了|过来|来|回)?(?:[^，。；！？]{{0,8}}?)(?P<chinese>{'|'.join(_MOUNTS.values())})",
    re.IGNORECASE,
)
_CYCLES = re.compile(r"\bcycl(?:es|ing)\b|\bpedal(?:s|ling)\b", re.IGNORECASE)
_OFF = re.compile(
    r"\b(?:dismounts?|(?:gets?|got|climbs?|hops?|jumps?|steps?|slides?|falls?|fell|tumbles?) (?:down )?(?:off|from)\b"
    r"|leans? (?:the|his|her|their) bi(?:ke|cycle))"
    r"|下(?:了|来)?(?:马|车)(?!站)|(?:跳|翻身|摔|跌|翻|滚)下(?:了|来)?(?:马|车|自行车)?|从[^，。]{0,6}(?:马|车)上[^，。]{0,3}下",
    re.IGNORECASE,
)


def mount_in(text: str) -> Mount | None:
    """What somebody is on, as `text` tells it; None where they ride nothing that is drawn.

    >>> mount_in("Ben rides the blue bicycle"), mount_in("骑在一匹棕马上"), mount_in("rides the bus")
    ('bicycle', 'horse', None)
    >>> mount_in("翻身上马"), mount_in("骑上自行车"), mount_in("gets on the pony")
    ('horse', 'bicycle', 'horse')
    """
    if _OFF.search(text):
        return None
    found = _ON.search(text)
    if found is None:
        return "bicycle" if _CYCLES.search(text) else None
    said = found["english"] or found["chinese"]
    return next((mount for mount, words in _MOUNTS.items() if re.fullmatch(words, said, re.IGNORECASE)), None)


def gets_off(text: str) -> bool:
    """Whether somebody comes down from what they ride.

    >>> gets_off("翻身下马"), gets_off("falls off the bicycle"), gets_off("waves")
    (True, True, False)
    """
    return bool(_OFF.search(text))
