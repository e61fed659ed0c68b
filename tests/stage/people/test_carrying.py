"""How a blade is carried."""

from math import cos, hypot, radians, sin

import pytest

from yingxi.acting.actions.held_out import held_out
from yingxi.film.performance import Turned
from yingxi.stage.people.carrying import carried

HEAD, SIZE = (0.0, 1.45), 0.28


def _tip(hand: tuple[float, float]) -> tuple[float, float]:
    _, _, c, d, x, y = carried("sword", hand, HEAD, SIZE)
    return 0.8 * c + x, 0.8 * d + y


def test_a_raised_sword_points_forwards_past_the_face() -> None:
    x, y = _tip((0.35, 1.2))
    assert x > 0.9
    assert y > 1.2


def test_a_sword_in_a_hanging_hand_points_to_the_ground_and_not_into_it() -> None:
    x, y = _tip((0.15, 0.72))
    assert x > 0.5
    assert 0.0 < y < 0.72


@pytest.mark.parametrize("share", [0.0, 0.25, 0.5, 0.75, 1.0])
@pytest.mark.parametrize("turned", [90.0, 180.0, -120.0])
@pytest.mark.parametrize("mirrored", [False, True])
def test_a_sword_is_as_long_as_ever_on_its_way_from_hand_to_hand(
    share: float, turned: float, mirrored: bool
) -> None:
    angle, side = radians(turned), -1.0 if mirrored else 1.0
    over = (side * cos(angle), -side * sin(angle), sin(angle), cos(angle), 0.6, 1.0)
    _, _, c, d, _, _ = carried("sword", (0.15, 0.72), HEAD, SIZE, Turned(matrix=over, share=share))
    assert hypot(c, d) == pytest.approx(1.0)


@pytest.mark.parametrize("what", ["sword", "flute", "umbrella"])
def test_what_is_handed_over_is_as_long_as_in_a_hand(what: str) -> None:
    _, _, c, d, _, _ = held_out(what, 1, 0.0, 0.9).matrix
    assert hypot(c, d) == pytest.approx(1.0)
