"""What rolls and what two carry, as a text tells it: a wheelchair in which one sits, wheels oneself or is pushed, a
pram or a cart before somebody, a table between two."""

import re
from collections.abc import Iterable

from yingxi.film.breakdown import Deed, Moment
from yingxi.film.phrasing import phrased
from yingxi.film.riding import Riding
from yingxi.film.verbs import TRAVELS

_WHEELCHAIR = phrased(r"\bwheelchair\b|轮椅", re.IGNORECASE)
_OUT_OF_IT = phrased(
    r"\b(?:gets?|stands?|rises?|climbs?|steps?|struggles?)\b[^.,;]{0,14}\b(?:out of|from)\b[^.,;]{0,10}\bwheelchair\b"
    r"|从轮椅[里上]?[^，。]{0,4}(?:站|起|下)|离开轮椅",
    re.IGNORECASE,
)
_SITS = phrased(
    r"\b(?:sits?|sitting|seated|waits?|is|are|slumped)\b[^.,;]{0,20}\b(?:in|into)\b[^.,;]{0,12}\bwheelchair\b"
    r"|坐(?:在|进|上|着)[^，。]{0,4}轮椅",
    re.IGNORECASE,
)
_PUSHES = phrased(
    r"\b(?:push(?:es|ed|ing)?|wheels?|wheeled|wheeling|rolls?|rolled|rolling|steers?|shoves?)\b|推",
    re.IGNORECASE,
)
_SELF = phrased(
    r"\b(?:her|him|them)sel(?:f|ves)\b|(?:自己|独自)[^，。]{0,4}(?:推|转|摇|滑)|[转滑摇](?:动|着)?[^，。]{0,3}轮",
    re.IGNORECASE,
)
_ROLLS = phrased(r"\b(?:wheels?|rolls?)\b", re.IGNORECASE)
_PRAM = phrased(
    r"\b(?:pram|stroller|push ?chair|baby (?:carriage|buggy)|buggy)\b|婴儿(?:推)?车|童车", re.IGNORECASE
)
_CART = phrased(
    r"\b(?:cart|hand ?cart|trolley|barrow|wheelbarrow|shopping cart|gurney)\b"
    r"|(?:手推|小推|平板|购物|独轮|三轮|餐|板|小吃|菜|行李|小)车|推车|货车(?!司机)",
    re.IGNORECASE,
)
_TROLLEY = phrased(r"\b(?:trolley|shopping cart|gurney)\b|餐车|购物车|行李车", re.IGNORECASE)
_LOADS: dict[str, str] = {
    "sofa": r"\b(?:sofa|couch|settee)\b|沙发",
    "ladder": r"\bladder\b|梯子?",
    "bed": r"\b(?:bed|mattress)\b|床(?!单|头)",
    "stretcher": r"\bstretcher\b|担架",
    "log": r"\b(?:log|beam|plank|board|pole)\b|木头|木板|木梁|圆木|长木|房梁",
    "chest": r"\b(?:chest|crate|trunk|wardrobe|cabinet|box|coffin|piano)\b|箱子?|柜子?|钢琴|棺材?",
    "bench": r"\bbench\b|长[凳椅]",
    "table": r"\b(?:table|desk)\b|桌子?",
}
_CARRY = phrased(
    r"\b(?:carr(?:y|ies|ied|ying)|lift(?:s|ed|ing)?|bring(?:s|ing)?|haul(?:s|ed|ing)?|lug(?:s|ged|ging)?)\b|抬|搬|扛",
    re.IGNORECASE,
)
_IN = phrased(
    r"\b(?:in|into)\b(?! (?:a|the|his|her) (?:wheelchair|pram|stroller))|进来|进门|走进|进屋|推进|抬进|搬进",
    re.IGNORECASE,
)
_AWAY = phrased(r"\b(?:away|out|off|outside)\b|离开|出去|走远|推走|抬走|搬走|出门", re.IGNORECASE)
_BY_HAND = ("push", "pull", "hold", "touch", "take", "pick up", "turn", "put down", "")
_STAYS = ("sit", "look", "lie", "rise")


def wheels_told(moments: Iterable[Moment], *, inside: bool) -> list[Moment]:
    """`moments` in which whoever pushes or carries something large goes with it; of two deeds that tell one way one is
    left. A cart that is pushed `inside` a house is a trolley."""
    made: list[Moment] = []
    for moment in moments:
        before = made[-1] if made else None
        told = _told(moment, inside=inside) if isinstance(moment, Deed) and moment.actors else None
        if isinstance(moment, Deed) and told is not None:
            moment = _going(moment, told)
        if isinstance(moment, Deed) and isinstance(before, Deed) and _same_way(before, moment):
            ride = before.riding if moment.riding is None or not moment.riding.whose else moment.riding
            moment = moment.model_copy(update={"riding": ride})
            made.pop()
        made.append(moment)
    return made


def _same_way(before: Deed, deed: Deed) -> bool:
    goes = before.riding is not None and (
        before.riding.pushed or before.riding.mount in ("wheelchair", "load")
    )
    alike = before.actors == deed.actors and before.line == deed.line
    return goes and alike and before.verb in TRAVELS and deed.verb in TRAVELS


def _told(deed: Deed, *, inside: bool) -> Riding | None:
    """What a deed tells of wheels or of a load; nothing where it does not.

    >>> told = _told(Deed(id="", text="Ben pushes a pram", actors=("ben",), verb="push", line=1), inside=False)
    >>> told and (told.mount, told.pushed)
    ('pram', True)
    """
    text = deed.text
    if _WHEELCHAIR.search(text):
        if _OUT_OF_IT.search(text):
            return Riding(mount="wheelchair", off=True)
        if _PUSHES.search(text) and not _SELF.search(text) and (deed.whom or not _SITS.search(text)):
            return Riding(mount="wheelchair", pushed=True, whose=deed.whom)
        return Riding(mount="wheelchair")
    if _SELF.search(text) and _ROLLS.search(text):
        return Riding(mount="wheelchair")
    if _PUSHES.search(text):
        if _PRAM.search(text):
            return Riding(mount="pram", pushed=True)
        if _CART.search(text):
            return Riding(
                mount="cart", pushed=True, what="trolley" if inside or _TROLLEY.search(text) else ""
            )
    if len(deed.actors) > 1 and _CARRY.search(text):
        what = next((name for name, words in _LOADS.items() if re.search(words, text, re.IGNORECASE)), "")
        if what:
            return Riding(mount="load", what=what, carriers=deed.actors[:2])
    return None


def _going(deed: Deed, told: Riding) -> Deed:
    """`deed` as the way that it is, or as being there, where one only sits in a wheelchair."""
    verb = deed.verb
    goes = told.pushed or told.mount == "load" or _SELF.search(deed.text) is not None
    if told.off:
        return deed.model_copy(update={"riding": told, "verb": "look", "what": "", "spot": ""})
    if goes and verb in (*_BY_HAND, *_STAYS):
        verb = "enter" if _IN.search(deed.text) else "leave" if _AWAY.search(deed.text) else "walk"
    elif verb == "sit":
        return deed.model_copy(update={"riding": told})
    elif told.mount == "wheelchair" and verb in _BY_HAND:
        verb = "look"
    kept = deed.verb == verb and verb in TRAVELS
    update = {"riding": told, "verb": verb, "what": deed.what if kept else "", "whom": "", "in_arms": ()}
    return deed.model_copy(update=update if kept else {**update, "spot": ""})
