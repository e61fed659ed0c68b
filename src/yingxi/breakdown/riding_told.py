"""Who rides, as a text tells it: on what, of which colour, and who comes down from it."""

import re

from yingxi.breakdown.lexicon import chinese_found, english_found, english_tokens
from yingxi.film.riding import Mount, Riding

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
_HORSE = re.compile(r"\b(?:horse|pony|mare)\b|马(?!车)", re.IGNORECASE)
_CYCLE = re.compile(r"\bbi(?:ke|cycle)\b|自行车|单车", re.IGNORECASE)


def riding_in(text: str) -> Riding | None:
    """The ride in `text`; None where nobody rides anything that is drawn, nor comes down from it.

    >>> riding_in("Ben rides the blue bicycle")
    Riding(mount='bicycle', colours=('blue',), off=False)
    >>> riding_in("翻身下马"), riding_in("rides the bus")
    (Riding(mount='horse', colours=(), off=True), None)
    """
    if _OFF.search(text):
        left: Mount | None = "horse" if _HORSE.search(text) else "bicycle" if _CYCLE.search(text) else None
        return Riding(mount=left or "", colours=_colours(text), off=True)
    mount = _mount_in(text)
    return None if mount is None else Riding(mount=mount, colours=_colours(text))


def _mount_in(text: str) -> Mount | None:
    """What somebody is on, as `text` tells it; None where they ride nothing that is drawn.

    >>> _mount_in("骑在一匹棕马上"), _mount_in("rides the bus"), _mount_in("gets on the pony")
    ('horse', None, 'horse')
    """
    found = _ON.search(text)
    if found is None:
        return "bicycle" if _CYCLES.search(text) else None
    said = found["english"] or found["chinese"]
    return next((mount for mount, words in _MOUNTS.items() if re.fullmatch(words, said, re.IGNORECASE)), None)


def _colours(text: str) -> tuple[str, ...]:
    found = [*chinese_found(text, "colours"), *english_found(english_tokens(text), "colours")]
    return tuple(each.meaning for each in found)
