"""From the breakdown to the sheets of people and places."""

from yingxi.design import cast_designed, casting_order, sets_designed
from yingxi.film.breakdown import Breakdown
from yingxi.film.noun import Noun
from yingxi.film.sheet import Cast, Sets
from yingxi.film.story import Story
from yingxi.graph import Desk, Node
from yingxi.production.documents import CAST, SETS
from yingxi.production.making import Making


class Casting(Noun):
    """In which order the people of a film were cast; kept beside the bases, under git as they are."""

    order: tuple[str, ...] = ()


def cast(making: Making, breakdown: Breakdown, story: Story | None) -> Cast:
    """The document of the cast; whoever was cast before keeps looks and voice."""
    making.enter("cast")
    before = making.folder.known(Casting, "casting") or Casting()
    order = casting_order(breakdown, before=before.order)
    newly = (each for each in order if each not in before.order)
    making.folder.keep_known(Casting(order=(*before.order, *newly)), "casting")
    return making.document(
        CAST,
        Node(
            "cast",
            cast_drawn_up,
            Cast,
            version=54,
            stage="cast",
            inputs={"breakdown": breakdown, "story": story},
            parameters={
                "seed": making.seed,
                "order": list(order),
                "styles": list(making.card("voice").styles),
            },
            here=True,
            light=True,
        ),
    )


def sets(making: Making, breakdown: Breakdown) -> Sets:
    """The document of the sets."""
    making.enter("sets")
    return making.document(
        SETS,
        Node(
            "sets",
            sets_drawn_up,
            Sets,
            version=31,
            stage="sets",
            inputs={"breakdown": breakdown},
            parameters={"seed": making.seed},
            here=True,
            light=True,
        ),
    )


def cast_drawn_up(
    desk: Desk, *, breakdown: Breakdown, story: Story | None, seed: int, order: list[str], styles: list[str]
) -> Cast:
    """Node: the sheets of the people, chosen in the order given."""
    return cast_designed(breakdown, seed=seed, story=story, order=tuple(order), styles=styles)


def sets_drawn_up(desk: Desk, *, breakdown: Breakdown, seed: int) -> Sets:
    """Node: the sheets of the places."""
    return sets_designed(breakdown, seed=seed)
