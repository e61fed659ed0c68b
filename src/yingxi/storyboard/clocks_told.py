"""Clocks that are told to have stopped stand still until the text has them go again."""

import re
from collections.abc import Sequence

from yingxi.film.board import Piece
from yingxi.film.breakdown import Breakdown, Deed, Insert, Moment, Sounding
from yingxi.film.phrasing import phrased
from yingxi.stage.sets.pieces import piece_named
from yingxi.stage.sets.pieces.words import STANDING_STILL

_CLOCK = phrased(r"\bclocks?\b|\bclock tower\b|[大塔座古]?钟(?!头)", re.IGNORECASE)
_STOPS = phrased(
    r"\b(?:stop(?:s|ped)?|stands? still|stood still|dead|silent|broken|does not (?:go|run|tick)|has(?: not|n't) gone)\b"
    r"|停了?|不走|坏了|不响",
    re.IGNORECASE,
)
_GOES = phrased(
    r"\b(?:goes(?! to)|ticks?|ticking|strikes?|starts?|begins? to|runs? again|works?|chimes?|moves?)\b"
    r"|走了起来|又走|走动|开始走|走起来|走了|敲响|响了|滴答|嘀嗒",
    re.IGNORECASE,
)
_IT_GOES = phrased(r"^\W*(?:it\b|the hands?\b|它|指针)", re.IGNORECASE)


def standing_still(breakdown: Breakdown) -> frozenset[str]:
    """The ids of the moments at which the story's clock stands: from the film's beginning where the first that is told
    of it is that it has stopped, until it is told to go."""
    moments = [moment for scene in breakdown.scenes for moment in scene.moments]
    still: set[str] = set()
    stands, known = False, False
    dealt = ""
    for at, moment in enumerate(moments):
        text = _told(moment)
        of_it = bool(_CLOCK.search(text)) or (dealt in STANDING_STILL and bool(_IT_GOES.match(text)))
        if isinstance(moment, Deed) and moment.what:
            dealt = piece_named(moment.what)
        if text and of_it and _STOPS.search(text):
            if not known:
                still |= {each.id for each in moments[:at]}
            stands, known = True, True
        elif text and of_it and _GOES.search(text):
            stands, known = False, True
        if stands:
            still.add(moment.id)
    return frozenset(still)


def clocks_at(moment: Moment, pieces: Sequence[Piece], still: frozenset[str]) -> tuple[Piece, ...]:
    """`pieces` as a shot that begins with `moment` shows them."""
    if _first(moment.id) not in still:
        return tuple(pieces)
    return tuple(
        piece.model_copy(update={"what": STANDING_STILL.get(piece.what, piece.what)}) for piece in pieces
    )


def _first(ref: str) -> str:
    """The id of the moment to which what the director adds belongs: `scene-1.deed-2.before` is of the second deed."""
    return ".".join(ref.split(".")[:2])


def _told(moment: Moment) -> str:
    return moment.text if isinstance(moment, Deed | Insert | Sounding) else ""
