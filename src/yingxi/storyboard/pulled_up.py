"""Room for whoever is pulled to their feet: they come up towards whoever pulls, and nobody stands there."""

from dataclasses import replace

from yingxi.film.breakdown import Deed
from yingxi.stage.place import Place
from yingxi.storyboard.aftermath import PULLED
from yingxi.storyboard.marking import ELBOW_ROOM, NEARLY, clear_of_seats
from yingxi.storyboard.model import Blocking
from yingxi.storyboard.ways import PULLING

ASIDE = (0.85, 1.0, 1.15)
"""How far aside one goes for it, in metres, the first that is in no seat: seen from aslant, too, no face is behind
who comes up."""


def clear_of_who_is_pulled_up(deed: Deed, marks: Blocking, place: Place) -> tuple[tuple[str, float], ...]:
    """Who stands first where the one whom `deed` pulls up will stand, and to what x they step aside, in metres; nobody
    where nobody does, or has no room."""
    actor, low = deed.actors[0], marks.get(deed.whom)
    if deed.verb != "pull" or low is None or not low.on_set or low.posture == "stand":
        return ()
    side = 1.0 if marks[actor].x >= low.x else -1.0
    pulls, up = low.x + side * PULLING, low.x + side * (PULLING - PULLED)
    left, right = place.width
    for name, mark in sorted(marks.items()):
        stands = mark.on_set and mark.posture == "stand" and not mark.behind
        if name in (actor, deed.whom) or not stands or abs(mark.x - up) >= ELBOW_ROOM:
            continue
        others = [
            other.x
            for person, other in marks.items()
            if person not in (name, actor, deed.whom) and other.on_set
        ]
        spots = sorted(
            (
                x
                for near, way in ((up, -side), (pulls, side))
                for x in (near + way * further for further in ASIDE)
                if clear_of_seats(replace(mark, x=x), place).x == x
            ),
            key=lambda x: abs(x - mark.x),
        )
        free = (
            x
            for x in spots
            if left <= x <= right and all(abs(x - one) >= ELBOW_ROOM - NEARLY for one in others)
        )
        if (aside := next(free, None)) is not None:
            return ((name, round(aside, 3)),)
    return ()
