"""A face tells how old somebody is, and whether a man or a woman."""

import pytest

from tests.stage.people.cast import GIRL, GRANNY, SCHOLAR
from yingxi.film.sheet import CharacterSheet
from yingxi.stage.ages import heads_of, is_teenager
from yingxi.stage.people.expression import measures_of
from yingxi.stage.people.face_shape import rows_for
from yingxi.stage.people.outlines import rows_of
from yingxi.stage.people.traits import traits_of
from yingxi.stage.rig import proportions_of


def of(years: int, sex: str = "female") -> CharacterSheet:
    age = "child" if years < 13 else "young" if years < 30 else "adult" if years < 60 else "elder"
    return SCHOLAR.model_copy(update={"age": age, "years": years, "sex": sex, "height": 1.6})


@pytest.mark.parametrize("sex", ["female", "male"])
def test_from_year_to_year_eyes_shrink_and_noses_grow(sex: str) -> None:
    lives = [of(years, sex) for years in (5, 9, 15, 25, 40, 60, 78)]
    sizes = [measures_of(each).eye_high for each in lives]
    noses = [traits_of(each).nose_long for each in lives]
    assert sizes == sorted(sizes, reverse=True)
    assert noses == sorted(noses)
    assert len({*sizes}) == len({*noses}) == 7


def test_an_old_face_hangs_over_the_jaw() -> None:
    old, grown = dict(rows_for(GRANNY)), dict(rows_for(of(30)))
    jaw = max(half for y, half in old.items() if y < 0.2)
    assert jaw > max(half for y, half in grown.items() if y < 0.2) * 1.1


@pytest.mark.parametrize("years", [5, 9, 15, 25, 40, 60, 78])
def test_men_and_boys_have_no_lashes(years: int) -> None:
    assert traits_of(of(years, "male")).wing == 0.0


def test_old_lips_are_thinner() -> None:
    assert traits_of(GRANNY).full < traits_of(GIRL).full < traits_of(of(30)).full


def test_a_teenager_is_five_and_a_half_heads_high_with_narrow_shoulders_and_a_straight_trunk() -> None:
    teen, woman = of(17), of(35)
    assert is_teenager(teen)
    assert heads_of(teen) == 5.5
    assert proportions_of(teen).shoulder_half < proportions_of(woman).shoulder_half
    waist, bust = (
        {level: front for level, _, front in rows_of(teen, "three-quarter")}[at] for at in (0.5, 0.66)
    )
    assert bust / waist < 1.1


@pytest.mark.parametrize("shape", ["almond", "round", "narrow", "soft"])
def test_each_shape_of_eyes_is_its_own(shape: str) -> None:
    shapes = {
        each: traits_of(of(30).model_copy(update={"eyes": each}))
        for each in ("almond", "round", "narrow", "soft")
    }
    own = shapes.pop(shape)
    assert (own.wide, own.high, own.tilt) not in {
        (each.wide, each.high, each.tilt) for each in shapes.values()
    }
