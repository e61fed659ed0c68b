"""Hair that is drawn up, seen from behind: a nape under a hairline, and ties that lie on the hair."""

import pytest

from tests.stage.people.cast import GIRL, standing
from tests.stage.people.reading import corners, named
from yingxi.film.sheet import Hair
from yingxi.stage.display import DisplayList
from yingxi.stage.people import figure


def from_behind(style: str) -> DisplayList:
    sheet = GIRL.model_copy(update={"hair": Hair.model_validate({"style": style, "colour": "#33262a"})})
    return figure(sheet, standing(sheet, view="back"), head_pixels=120, seed=1)


@pytest.mark.parametrize("style", ["bun", "ponytail", "topknot", "coiffure", "twin buns", "pigtails"])
def test_the_nape_is_bare_below_hair_that_is_drawn_up(style: str) -> None:
    hair = named(from_behind(style), "hair")[0]
    left, low, right, high = hair.bounds()
    middle, half = (left + right) / 2, (right - left) / 2
    below = [(x, y) for x, y in corners(hair) if y < (low + high) / 2]
    _, beside = min(below, key=lambda point: abs(abs(point[0] - middle) - 0.6 * half))
    assert beside - low > 0.02


def test_pigtails_are_tied_at_the_hair() -> None:
    drawn = from_behind("pigtails")
    left, _, right, _ = named(drawn, "hair")[0].bounds()
    ties = [each.bounds() for each in named(drawn, "tie")]
    assert len(ties) == 2
    assert all(left < (low + high) / 2 < right for low, _, high, _ in ties)
