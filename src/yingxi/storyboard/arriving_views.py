"""How an entrance is seen: whoever comes in with those who are there, then a face that sees who it is."""

from collections.abc import Iterator

from yingxi.film.board import Size
from yingxi.storyboard.model import Situation, Step, View
from yingxi.storyboard.reasons import Reason
from yingxi.storyboard.sides import PAIR, SIDEWAYS


def come_in(step: Step, situation: Situation) -> Iterator[View]:
    """The views of who comes in among others, best first: from the side of those who wait, the door's side free."""
    who, present = step.actor, situation.present
    comes_from = 1 if step.before[who].x > (step.to[0] if step.to is not None else 0.0) else -1
    reason = Reason("comes_in", who)
    for size in (Size.FULL, Size.WIDE):
        for azimuth in (-PAIR, PAIR, -SIDEWAYS):
            yield View(present, size, azimuth=azimuth * comes_from, reason=reason)
