"""What is looked at in a close-up: beards on the jaw, hair without corners, hands that go round what they hold."""

import pytest

from tests.stage.people.cast import GIRL, SCHOLAR, standing
from tests.stage.people.reading import named
from yingxi.film.performance import Arm, Face
from yingxi.stage.people import figure
from yingxi.stage.people.hair.wig import bow

BEARDED = SCHOLAR.model_copy(update={"beard": "beard"})
UPRIGHT, LEVEL = Arm(shoulder=30, elbow=120, hand="grip"), Arm(shoulder=10, elbow=70, hand="grip")


@pytest.mark.parametrize("turn", [-0.9, 0.0, 0.9])
def test_nothing_of_the_jaw_stands_out_beside_a_beard(turn: float) -> None:
    drawn = figure(BEARDED, standing(BEARDED, face=Face(turn=turn)), head_pixels=300, seed=1)
    (beard,), (face,) = named(drawn, "beard"), named(drawn, "face")
    left, _, right, _ = beard.bounds()
    cheeks = [float(x) for _, *numbers in face.steps for x in numbers[0::2]]
    assert left <= min(cheeks) + 0.006
    assert right >= max(cheeks) - 0.006


def test_a_hair_over_three_points_goes_through_the_middle_one() -> None:
    (_, x, y), (_, ax, ay, bx, by, ex, ey) = bow((0.0, 0.0), (0.5, 0.4), (1.0, 0.0)).steps
    assert (float(x) + 3 * float(ax) + 3 * float(bx) + float(ex)) / 8 == pytest.approx(0.5)
    assert (float(y) + 3 * float(ay) + 3 * float(by) + float(ey)) / 8 == pytest.approx(0.4)


def widths(arm: Arm) -> list[float]:
    drawn = figure(GIRL, standing(GIRL, near_arm=arm, held="cup"), head_pixels=300, seed=1)
    boxes = [hand.bounds() for hand in named(drawn, "hand")]
    return [(right - left) / (top - low) for left, low, right, top in boxes]


def test_fingers_go_across_a_cup_where_the_forearm_is_upright() -> None:
    lying, raised = max(widths(LEVEL)), max(widths(UPRIGHT))
    assert lying > 1.2
    assert 0.6 < raised < 1.0
