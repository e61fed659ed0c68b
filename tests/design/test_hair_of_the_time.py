"""Nobody of old wears today's hair."""

import pytest

from yingxi.breakdown import screenplay_broken_down
from yingxi.design import cast_designed
from yingxi.film.brief import Language
from yingxi.film.sheet import CharacterSheet
from yingxi.screenplay import screenplay_from_fountain


def people(text: str, language: Language, seed: int) -> tuple[CharacterSheet, ...]:
    told = screenplay_broken_down(screenplay_from_fountain(text), language=language)
    return cast_designed(told, seed=seed).people


@pytest.mark.parametrize("seed", range(6))
def test_a_young_man_of_an_ancient_inn_has_his_hair_tied_up(seed: int) -> None:
    (one,) = people(".内景 客栈（古代） - 夜\n\n阿远（20岁，男）走进来。\n", "zh", seed)
    assert one.hair.style == "topknot"


@pytest.mark.parametrize("years", [12, 38, 70])
def test_a_monk_has_no_hair_and_only_an_old_one_a_beard(years: int) -> None:
    for seed in range(4):
        (one,) = people(f".内景 寺院 - 日\n\n和尚（{years}岁）走进来。\n", "zh", seed)
        assert one.hair.style == "shaven"
        assert years == 70 or one.beard == "none"


@pytest.mark.parametrize(("name", "sex"), [("女侠", "female"), ("女将军", "female"), ("店小二", "male")])
def test_a_calling_tells_the_sex(name: str, sex: str) -> None:
    (one,) = people(f".内景 客栈（古代） - 夜\n\n@{name}\n来了。\n", "zh", 1)
    assert (one.sex, one.sex_guessed) == (sex, "none")


@pytest.mark.parametrize(("said", "beard"), [("long white beard", "long beard"), ("white beard", "beard")])
def test_a_beard_is_as_long_as_it_is_said_to_be(said: str, beard: str) -> None:
    (one,) = people(f"INT. INN - NIGHT\n\nTOBIN, 70, {said}, grey robe, comes in.\n", "en", 1)
    assert one.beard == beard


@pytest.mark.parametrize("seed", range(12))
def test_dark_skin_has_dark_hair_where_no_word_says_otherwise(seed: int) -> None:
    (one,) = people("INT. ROOM - DAY\n\nNINA, 16, dark skin, green dress, comes in.\n", "en", seed)
    assert int(one.hair.colour[1:3], 16) < 0x60


@pytest.mark.parametrize(("place", "cut"), [("湖边（古代）", "long coat"), ("湖边", "dress")])
def test_a_skirt_of_old_falls_to_the_ground(place: str, cut: str) -> None:
    (one,) = people(f".外景 {place} - 夜\n\n阿素（30岁，女，白裙）走来。\n", "zh", 1)
    assert (one.top.cut, one.top.pattern == "hanfu") == (cut, cut == "long coat")
