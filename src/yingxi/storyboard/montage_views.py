"""A montage: many moments, each a shot of its own, far and near by turns, so that they add up to a time."""

from collections.abc import Iterator

from yingxi.film.board import Size
from yingxi.film.verbs import TRAVELS
from yingxi.storyboard.doing_views import LEANING, WHOLE_BODY
from yingxi.storyboard.model import Run, Situation, View
from yingxi.storyboard.reasons import Reason
from yingxi.storyboard.sides import PAIR, SINGLE, beside_one, beside_two, views_from

# By turns: how near, and whether all of them or the one who acts.
TURNS: tuple[tuple[Size, bool], ...] = (
    (Size.WIDE, True),
    (Size.MEDIUM, False),
    (Size.FULL, True),
    (Size.CLOSE, False),
)


def moment_of_many(actors: tuple[str, ...], run: Run, situation: Situation) -> Iterator[View]:
    """The views of one moment, best first: another size than the moment before it, from another side."""
    number = len([view for view in situation.before if not view.insert])
    person = actors[0]
    side = situation.marks[person].facing
    walks = any(step.verb in TRAVELS for step in run)
    bodily = walks or any(step.verb in (*WHOLE_BODY, *LEANING) for step in run)
    for turn in range(len(TURNS)):
        size, everybody = TURNS[(number + turn) % len(TURNS)]
        if walks and not everybody:
            size, everybody = Size.FULL, True
        size = Size.MEDIUM if bodily and size is Size.CLOSE else size
        if everybody and len(situation.present) > 1:
            yield View(
                situation.present, size, "high" if size is Size.WIDE else "eye",
                azimuth=PAIR * (1 if number % 2 else -1), reason=Reason("moments"),
            )  # fmt: skip
            yield from views_from(beside_two(side), situation.present, size, Reason("moments"))
        else:
            yield View(
                (person,), size, azimuth=SINGLE * side * (1 if number % 2 else -1), reason=Reason("moment", person)
            )  # fmt: skip
            yield from views_from(beside_one(side), (person,), size, Reason("moment", person))
