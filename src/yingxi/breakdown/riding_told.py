"""Who rides, as a text tells it: on what, of which colour, and who comes down from it."""

import re

from yingxi.breakdown.lexicon import chinese_found, english_found, english_tokens
from yingxi.film.phrasing import phrased
from yingxi.film.riding import Mount, Riding

_MOUNTS: dict[Mount, str] = {
    "bicycle": r"bi(?:ke|cycle)s?|cycle|自行车|单车|脚踏车|车",
    "horse": r"horse(?:back)?|pony|mare|stallion|(?:白|黑|红|棕|枣红|老|大|小)?马(?!路|戏|桶|车|虎)",
}
_ON = phrased(
    r"\b(?:rid(?:es?|ing)|rode|pedals?|mounts?|(?:gets?|climbs?|hops?|jumps?|swings?) on(?:to)?|on|astride)"
    r" (?:(?:on|by|up|along on) )?(?:(?:the|a|an|his|her|their|its|my) )?(?:[a-z-]+ ){0,2}?"
    rf"(?P<english>{'|'.join(_MOUNTS.values())})\b"
    rf"|(?:骑|跨上|翻身上)(?:着|上|在|了|过来|来|回)?(?:[^，。；！？]{{0,8}}?)(?P<chinese>{'|'.join(_MOUNTS.values())})",
    re.IGNORECASE,
)
_CYCLES = phrased(r"\bcycl(?:es|ing)\b|\bpedal(?:s|ling)\b", re.IGNORECASE)
_OFF = phrased(
    r"\b(?:dismounts?|(?:gets?|got|climbs?|hops?|jumps?|steps?|slides?|falls?|fell|tumbles?) (?:down )?(?:off|from)\b"
    r"|leans? (?:the|his|her|their) bi(?:ke|cycle))"
    r"|下(?:了|来)?(?:马|车)(?!站)|(?:跳|翻身|摔|跌|翻|滚)下(?:了|来)?(?:马|车|自行车)?|从[^，。]{0,6}(?:马|车)上[^，。]{0,3}下",
    re.IGNORECASE,
)
_WATER = r"(?:water|river|lake|sea|ocean|pond|pool|waves?|surf|bay)"
_INTO_BOAT = r"(?:row(?:ing )?boat|boat|dinghy|skiff|canoe|raft)"
_SWIMS = phrased(
    r"\b(?:swims?|swam|swimming|treads? water)\b"
    r"|\b(?:jumps?|dives?|leaps?|plunges?|wades?|falls?|slips?|runs?) (?:[a-z]+ )?in(?:to)? (?:the |a )?(?:[a-z]+ )?"
    rf"{_WATER}\b"
    r"|(?<![旅导郊周春秋漫梦出])游(?:泳|来|去|到|过|向|着|回|上|得)|下水(?!道)"
    r"|[跳扎跃掉落跌](?:进|入|到|下)?(?:了)?[^，。；]{0,4}(?:水(?!桶|缸|盆|井)|河|湖|海|江|池塘)(?:里|中)?",
    re.IGNORECASE,
)
_BEFORE_SEATS = "the a an in of each every front back first second last next"
_NO_SEATS = "".join(rf"(?<!\b{word}\s)" for word in _BEFORE_SEATS.split())
"""A row of seats is not rowed."""
_ROWS = phrased(
    rf"{_NO_SEATS}\b(?:rows?|rowed|rowing|paddl(?:es?|ed|ing))\b(?! of\b)"
    r"(?= (?:a|an|the|his|her|their|our|him|them|it|across|towards?|out|back|away|over|to|on|in|up|down|past"
    r"|slowly|quietly|hard|and|with|for|gently|home|along)\b|\s*[.,;]|$)"
    r"|划(?:着|起|了|过|向|到|动)?[^，。；]{0,8}[船桨舟艇]|摇(?:着|起|动)?[^，。；]{0,2}[橹桨]"
    r"|撑(?:着|起)?[^，。；]{0,4}(?:船|篙|竹筏)",
    re.IGNORECASE,
)
_ABOARD = phrased(
    r"\b(?:sits?|gets?|steps?|climbs?|jumps?|hops?|drifts?|floats?|waits?|lies|are|is)\b[^.,;]{0,24}?"
    rf" (?:in|into|aboard) (?:the|a|an|his|her|their) (?:[a-z]+ ){{0,2}}?{_INTO_BOAT}\b"
    r"|[坐跳跨踏爬](?:在|到|进|上|了)?(?:那|这)?(?:一?[只条叶艘])?(?:小|木|渔|破|旧)*(?:船|舟)(?:上|里|头|尾|中)?(?!厂|长|员)",
    re.IGNORECASE,
)
_ASHORE = phrased(
    r"\b(?:climbs?|gets?|comes?|steps?|wades?|crawls?|walks?|staggers?|rises?) (?:[a-z]+ )?out of the (?:[a-z]+ )?"
    rf"(?:{_WATER}|{_INTO_BOAT})\b|\b(?:gets?|steps?|climbs?|jumps?) (?:off|out of) the (?:[a-z]+ )?{_INTO_BOAT}\b"
    r"|\b(?:comes?|goes?|steps?|climbs?|wades?|crawls?) ashore\b"
    r"|上了?岸|(?:跳|走|下)下?了?船(?!舱)|从[^，。]{0,4}(?:水|河|湖|海|船)[里上]?[^，。]{0,4}(?:出来|上来|下来)",
    re.IGNORECASE,
)
_HORSE = phrased(r"\b(?:horse|pony|mare)\b|马(?!车)", re.IGNORECASE)
_CYCLE = phrased(r"\bbi(?:ke|cycle)\b|自行车|单车", re.IGNORECASE)


def riding_in(text: str) -> Riding | None:
    """The ride in `text`; None where nobody rides anything that is drawn, nor comes down from it.

    >>> riding_in("Ben rides the blue bicycle")
    Riding(mount='bicycle', colours=('blue',), off=False)
    >>> riding_in("翻身下马"), riding_in("rides the bus")
    (Riding(mount='horse', colours=(), off=True), None)
    >>> riding_in("小雨划着船"), riding_in("rows of empty chairs")
    (Riding(mount='boat', colours=(), off=False), None)
    """
    if _ASHORE.search(text):
        return Riding(mount="", colours=_colours(text), off=True)
    if rows(text) or _ABOARD.search(text):
        return Riding(mount="boat", colours=_colours(text))
    if _SWIMS.search(text):
        return Riding(mount="water")
    if _OFF.search(text):
        left: Mount | None = "horse" if _HORSE.search(text) else "bicycle" if _CYCLE.search(text) else None
        return Riding(mount=left or "", colours=_colours(text), off=True)
    mount = _mount_in(text)
    return None if mount is None else Riding(mount=mount, colours=_colours(text))


def rows(text: str) -> bool:
    """Whether somebody rows in `text`: with oars, a scull or a pole.

    >>> rows("划着一条红色的小船"), rows("paddles home"), rows("sits in the boat")
    (True, True, False)
    """
    return bool(_ROWS.search(text)) and not _ASHORE.search(text)


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
