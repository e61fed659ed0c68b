"""How an animal on four legs stands that is drawn for itself."""

from yingxi.film.board import Facing
from yingxi.film.performance import Face, Pose, View
from yingxi.film.sheet import CharacterSheet
from yingxi.stage.creatures.builds import build_of, unit_of
from yingxi.stage.creatures.carriage import Carriage, at_home, on_fours

SEEN: dict[View, float] = {"three-quarter": 0.72, "profile": 1.0, "back": 0.42}
TURNS: dict[View, float] = {"three-quarter": 0.45, "profile": 1.3, "back": 0.0}


def on_four_feet(
    sheet: CharacterSheet, view: View = "profile", facing: Facing = 1, *, face: Face | None = None
) -> Pose:
    """Standing; who has paws and faces left in three-quarter sits. With `face`, as they look."""
    build, unit = build_of(sheet), unit_of(sheet)
    sits = 1.0 if facing == -1 and view == "three-quarter" and build.foot == "paw" else 0.0
    carriage = Carriage(sit=sits, seen=1.0 if sits else SEEN[view])
    body = on_fours(build, unit, carriage, at_home(build, unit, carriage), tail=build.tail_held)
    return Pose(
        x=0.0, z=5.0, hip=body.croup[1], view=view, facing=facing, on_fours=body,
        face=face or Face(turn=TURNS[view]),
    )  # fmt: skip
