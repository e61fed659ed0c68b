"""Crossing: where somebody gets over a brook or a ditch by a plank, the water runs through the set."""

import re
from collections.abc import Sequence

from yingxi.film.board import Piece
from yingxi.film.breakdown import Deed, Scene
from yingxi.film.phrasing import phrased
from yingxi.film.sheet import SetKind
from yingxi.film.verbs import GAITS
from yingxi.stage.place import Place
from yingxi.storyboard.model import Blocking, Mark

BROOK, PLANK_BRIDGE = "brook", "plank bridge"
CROSSED = (BROOK, PLANK_BRIDGE)
LANE = 5.36
"""How deep the plank lies, in metres: where people walk."""
CLEAR = 0.75
"""So far from the brook's middle nobody stands as the scene begins, in metres."""
LANDS = 1.0
"""So far beyond its middle whoever crosses it arrives, in metres."""
_BANKS: frozenset[SetKind] = frozenset(
    {
        "riverside",
        "forest",
        "field",
        "hillside",
        "garden",
        "park",
        "village",
        "mountain",
        "orchard",
        "courtyard",
    }
)
_WATER = r"stream|brook|creek|ditch|gully|rivulet"
_LAID = phrased(
    rf"\b(?:planks?|boards?)\b[^.]*\b(?:across|over)\b[^.]*\b(?:{_WATER})\b"
    r"|[板木][^。]*[架搭横铺放][^。]*(?:溪|小河|水沟|沟)",
    re.IGNORECASE,
)
_WALKED = phrased(
    r"\b(?:across|over|along|onto|on)\b (?:the |a )?(?:narrow |wet |old |single )*(?:planks?|plank bridge|log bridge)\b"
    r"|独木桥|木板桥|板桥|(?:踩|踏|走|沿|顺|从)[^。]{0,3}木板[^。]*[过去溪]",
    re.IGNORECASE,
)


def crossed_in(scene: Scene, kind: SetKind) -> str:
    """The piece that `scene` needs in a set of `kind`: a brook over which a plank is laid, a plank bridge where
    one lies there already; nothing where nobody crosses any water."""
    if scene.inside or kind not in _BANKS:
        return ""
    texts = [moment.text for moment in scene.moments if isinstance(moment, Deed)]
    if any(_LAID.search(text) for text in texts):
        return BROOK
    return PLANK_BRIDGE if any(_WALKED.search(text) for text in (*texts, scene.place)) else ""


def brook_at(marks: Blocking, place: Place) -> float:
    """Where across `place` it runs, in metres: where nobody stands and nothing is to sit on."""
    stand = [(mark.x, CLEAR) for mark in marks.values() if mark.on_set]
    taken = [*stand, *((seat.x, CLEAR + seat.half) for seat in place.seats)]
    return max(
        (0.0, 0.5, -0.5, 1.0, -1.0),
        key=lambda x: sum(min(0.0, abs(x - at) - clear) for at, clear in taken),
    )


def goes_over(deed: Deed, here: Mark, pieces: Sequence[Piece]) -> tuple[float, float] | None:
    """Where whoever goes over the plank arrives, on the other bank: x and z in metres; None where nobody does."""
    water = next((piece for piece in pieces if piece.what in CROSSED), None)
    if water is None or deed.verb not in GAITS or not _WALKED.search(deed.text):
        return None
    return round(water.x + (LANDS if here.x < water.x else -LANDS), 2), LANE
