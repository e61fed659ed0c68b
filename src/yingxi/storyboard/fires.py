"""Stoves, hearths and kilns: in which rooms the text's own stands; and what does not hide behind a chair."""

import re

from yingxi.film.board import Piece
from yingxi.film.breakdown import Deed
from yingxi.film.phrasing import phrased
from yingxi.film.sheet import SetKind
from yingxi.stage.display import bounds_of
from yingxi.stage.place import Place, Seat

_HEARTHS: tuple[SetKind, ...] = ("living room", "bedroom", "library", "office", "shop", "cafe", "restaurant")
WITH_THEIR_FIRE: dict[str, tuple[SetKind, ...]] = {
    "hearth": _HEARTHS,
    "stove": (
        *_HEARTHS, "workshop", "classroom", "station", "attic", "tailor shop", "print shop", "photo studio", "corridor",
        "community hall", "temple hall", "ship cabin", "rehearsal room", "pottery studio", "great hall", "bathroom",
    ),
    "kiln": ("workshop",),
}  # fmt: skip
"""What burns in a room, and where it is brought; kitchens, smithies, cabins and great houses have a fire of their own,
a pottery its kiln."""
SEEN_WHOLE = (*WITH_THEIR_FIRE, "beehive")
"""Before these stands no chair."""
# So far beside a chair's edge it is seen whole, and no further from the middle than this, in metres.
_SEEN, _FURTHEST = 0.54, 2.45


_STOKED = phrased(
    r"[添加续][^，。]{0,6}[柴炭煤]|[柴炭煤][^，。]{0,4}[添放扔丢塞投][进到入]"
    r"|\b(?:puts?|adds?|lays?|throws?|toss(?:es)?|drops?|places?|feeds?|pushes) (?:\w+ ){0,3}?"
    r"(?:logs?|wood|firewood|coals?|branch(?:es)?|sticks?|kindling)\b[^.;]{0,16}?\b(?:on|onto|in|into|to) (?:the |a )?"
    r"(?:camp)?(?:fire|stove|hearth|flames|fireplace)",
    re.IGNORECASE,
)
_INTO_IT = phrased(r"[放扔丢投塞添][^，。]{0,4}[火炉灶][^，。]{0,2}[里膛]", re.IGNORECASE)
_FIRES = ("fire", "stove", "hearth", "kiln", "log", "")
_STOVE = phrased(r"\bstove\b|[炉灶]", re.IGNORECASE)
# A fire is so high over the ground, in metres, and so far before what it burns in.
HIGH, BEFORE = 0.22, 0.06
OWN_FIRES = ("hearth", "forge")
"""Cards of sets that have a fire of their own."""


def stoked(deed: Deed, *, inside: bool) -> Deed:
    """`deed` as laying a log on the fire, where its words say so.

    >>> told = ("奶奶往炉子里添了一根柴", "adds a log to the fire", "warms her hands at the fire")
    >>> deeds = [stoked(Deed(id="1", text=text, actors=("a",), verb="touch"), inside=True) for text in told]
    >>> [(each.verb, each.what) for each in deeds]
    [('stoke', 'stove'), ('stoke', 'hearth'), ('touch', '')]
    """
    told = _STOKED.search(deed.text) or (deed.what in _FIRES and _INTO_IT.search(deed.text))
    if not deed.actors or not (told or deed.verb == "stoke"):
        return deed
    fire = "stove" if _STOVE.search(deed.text) else "hearth" if inside else "fire"
    return deed.model_copy(update={"verb": "stoke", "what": fire, "spot": "", "whom": ""})


def fire_in(place: Place, stands: Piece | None) -> tuple[float, float, float] | None:
    """Where a log is laid: in the piece that `stands` there, else in the set's own fire; None where it has none."""
    if stands is not None:
        return stands.x, HIGH, round(stands.z - BEFORE, 3)
    card = next((card for card in place.cards if card.name in OWN_FIRES), None)
    if card is None:
        return None
    left, _, right, _ = bounds_of(card.records)
    return round((left + right) / 2, 3), HIGH, round(card.z - BEFORE, 3)


def clear_of_chairs(x: float, place: Place) -> float:
    """`x` in metres, or the same on the other side, if there no chair stands before it; else moved outwards."""
    x = max(-2.0, min(2.0, x))
    if not _chairs(x, place):
        return x
    if not _chairs(-x, place):
        return -x
    out = max(abs(seat.x) + seat.half + _SEEN for seat in _chairs(x, place))
    return (1.0 if x >= 0 else -1.0) * min(_FURTHEST, max(out, abs(x)))


def _chairs(x: float, place: Place) -> list[Seat]:
    return [seat for seat in place.seats if abs(seat.x - x) < seat.half + _SEEN]
