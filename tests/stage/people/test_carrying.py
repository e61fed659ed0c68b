"""How a blade is carried."""

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
