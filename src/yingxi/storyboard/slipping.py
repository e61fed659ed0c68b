"""What somebody slips on lies under their feet from the scene's beginning: ice, wet leaves, a puddle, a peel."""

import re
from collections.abc import Iterator

from yingxi.film.board import Thing
from yingxi.film.breakdown import Deed, Scene
from yingxi.film.phrasing import phrased
from yingxi.storyboard.model import Blocking

# A thing of the theatre, and the words for it.
_SLICK = (
    ("peel", phrased(r"\bbanana|\bpeels?\b|香蕉皮|果皮|瓜皮", re.IGNORECASE)),
    (
        "wet leaves",
        phrased(r"\bleaf\b|\b(?:wet|fallen|dead|on|on the) leaves\b|落叶|树叶|叶子|枯叶", re.IGNORECASE),
    ),
    ("ice patch", phrased(r"\bice\b|\bicy\b|\bfrozen\b|冰", re.IGNORECASE)),
    ("puddle", phrased(r"\bpuddles?\b|\bmud\b|\bwet\b|水坑|水洼|积水|湿|泥", re.IGNORECASE)),
)
# Its card stands behind the person and its middle before them, in metres; its near edge lies lower than their feet.
BEHIND, AHEAD, UNDER = 0.03, 0.2, 0.10


def slipped_on(scene: Scene, marks: Blocking) -> Iterator[Thing]:
    """What lies on the ground where the people of `scene` slip on it, each thing once for each of them."""
    for moment in scene.moments:
        if not isinstance(moment, Deed) or moment.verb != "fall":
            continue
        what = next((name for name, words in _SLICK if words.search(moment.text)), "")
        for person in moment.actors if what else ():
            if person in marks:
                mark = marks[person]
                yield Thing(
                    what=what,
                    x=round(mark.x + AHEAD * mark.facing, 3),
                    y=-UNDER,
                    z=round(mark.z + BEHIND, 3),
                    flat=True,
                )
