"""From the breakdown to the sheets of people and places."""

from yingxi.design import cast_designed, sets_designed
from yingxi.film.breakdown import Breakdown
from yingxi.film.sheet import Cast, Sets
from yingxi.film.story import Story
from yingxi.graph import Desk, Node
from yingxi.production.documents import CAST, SETS
from yingxi.production.making import Making


def cast(making: Making, breakdown: Breakdown, story: Story | None) -> Cast:
    making.enter("cast")
    return making.document(
        CAST,
        Node(
            "cast",
            cast_drawn_up,
            Cast,
            version=3,
            stage="cast",
            inputs={"breakdown": breakdown, "story": story},
            parameters={"seed": making.seed},
            here=True,
            light=True,
        ),
    )


def sets(making: Making, breakdown: Breakdown) -> Sets:
    making.enter("sets")
    return making.document(
        SETS,
        Node(
            "sets",
            sets_drawn_up,
            Sets,
            version=2,
            stage="sets",
            inputs={"breakdown": breakdown},
            parameters={"seed": making.seed},
            here=True,
            light=True,
        ),
    )


def cast_drawn_up(desk: Desk, *, breakdown: Breakdown, story: Story | None, seed: int) -> Cast:
    return cast_designed(breakdown, seed=seed, story=story)


def sets_drawn_up(desk: Desk, *, breakdown: Breakdown, seed: int) -> Sets:
    return sets_designed(breakdown, seed=seed)
