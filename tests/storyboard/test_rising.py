"""Who sits where nobody could stand beside them gets up to be held."""

from dataclasses import replace

import pytest

from tests.storyboard.films_of_tests import written
from yingxi.film.breakdown import Deed
from yingxi.film.colour import Colour
from yingxi.stage.light import Light
from yingxi.stage.place import Place, Seat
from yingxi.storyboard.in_touch import ARM
from yingxi.storyboard.marking import seated_at
from yingxi.storyboard.model import Mark
from yingxi.storyboard.rising import rising_first

GREY = Colour(0.5, 0.0, 0)
PLACE = Place(cards=(), ground=(), ground_ends=7.0, light=Light(), haze=GREY, backdrop=GREY)
CHAIR, NEXT_TO_IT = Seat("chair", 0.0, 5.5, 0.45), Seat("chair", -0.6, 5.5, 0.45)

PARK = """Title: The Bench

EXT. PARK - DAY

FRANK, 70, sits on the bench. MEI, 19, comes in.

MEI
Father.

{between}

Mei hugs Frank.

MEI
I will come home.
"""


def done_and_left(between: str) -> tuple[list[tuple[str, str]], list[tuple[str, float, float]]]:
    """Who rises and who hugs, in order; and how the two stand or sit at the end: posture, x and z."""
    boards = written(PARK.format(between=between)).drawn(pace=0.8).boards
    deeds = [(m.actor, m.verb) for board in boards for m in board.moments if m.verb in ("rise", "hug")]
    last = [board for board in boards if len(board.placements) == 2][-1]
    return deeds, [(p.posture, p.x, p.z) for p in last.placements]


@pytest.mark.parametrize(
    ("between", "rises"),
    [
        ("Mei nods.", ["person-frank"]),
        ("Mei sits down beside Frank.", ["person-frank", "person-mei"]),
    ],
)
def test_on_a_bench_for_two_both_are_on_their_feet_before_a_hug(between: str, rises: list[str]) -> None:
    deeds, left = done_and_left(between)
    assert deeds == [*((person, "rise") for person in rises), ("person-mei", "hug")]
    assert [posture for posture, _, _ in left] == ["stand", "stand"]
    assert abs(left[0][1] - left[1][1]) < ARM


@pytest.mark.parametrize(("seats", "rises"), [((CHAIR,), []), ((CHAIR, NEXT_TO_IT), ["frank"])])
def test_beside_a_lone_seat_one_is_held_sitting(seats: tuple[Seat, ...], rises: list[str]) -> None:
    marks = {"frank": seated_at(Mark(0.0, 5.5), CHAIR), "mei": Mark(-1.5, 5.5)}
    hug = Deed(id="deed-1", line=1, verb="hug", actors=("mei",), whom="frank", text="Mei hugs Frank")
    assert [person for person, _ in rising_first(hug, marks, replace(PLACE, seats=seats))] == rises
