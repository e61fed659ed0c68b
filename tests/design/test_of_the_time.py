"""Clothes and hair of where and when a story plays, and heads that the text says are bare."""

import pytest

from yingxi.breakdown import screenplay_broken_down
from yingxi.design import cast_designed
from yingxi.film.brief import Language
from yingxi.film.sheet import CharacterSheet
from yingxi.screenplay import screenplay_from_fountain


def cast(text: str, language: Language, seed: int = 1) -> dict[str, CharacterSheet]:
    told = screenplay_broken_down(screenplay_from_fountain(text), language=language)
    return {sheet.name: sheet for sheet in cast_designed(told, seed=seed).people}


def one(place: str, person: str, language: Language, seed: int = 1) -> CharacterSheet:
    heading, day, deed = ("外景", "日", "走来。") if language == "zh" else ("EXT", "DAY", "comes in.")
    text = f"{heading}. {place} - {day}\n\n{person}{deed}\n"
    (sheet,) = cast(text, language, seed).values()
    return sheet


@pytest.mark.parametrize(
    ("place", "person", "language", "pattern"),
    [
        ("竹林", "女侠沈青（25岁，白衣，佩剑）", "zh", "martial"),
        ("竹林", "沈青（25岁，白衣女侠）", "zh", "martial"),
        ("街市，唐朝", "崔公子（28岁，青衫）", "zh", "hanfu"),
        ("街道，江户时代", "浩二（30岁，灰衣）", "zh", "kimono"),
        ("BALLROOM, 1813", "ELIZABETH (20, white gown) ", "en", "empire"),
        ("BALLROOM, 1813", "FITZ (35, he, red coat) ", "en", "tailcoat"),
        ("STREET, MARRAKESH", "YOUSSEF (50, brown robe) ", "en", "thobe"),
        ("STREET, NEW YORK", "YOUSSEF (50, brown robe) ", "en", "robe"),
        ("街边", "沈青（25岁，白衣）", "zh", "plain"),
    ],
)
def test_a_common_word_for_clothes_means_those_of_the_time(
    place: str, person: str, language: Language, pattern: str
) -> None:
    assert one(place, person, language).top.pattern == pattern


@pytest.mark.parametrize(
    ("place", "pattern"), [("COURT, MUGHAL INDIA", "sari"), ("BALL, REGENCY ENGLAND", "empire")]
)
def test_who_has_no_garment_told_wears_the_times(place: str, pattern: str) -> None:
    assert one(place, "CLARA (30) ", "en").top.pattern == pattern


@pytest.mark.parametrize(
    ("person", "language"),
    [
        ("TOM (30, no hat) ", "en"),
        ("TOM (30, bareheaded) ", "en"),
        ("小李（30岁，没戴帽子）", "zh"),
        ("小李（30岁，不戴帽子）", "zh"),
    ],
)
def test_a_head_that_is_said_to_be_bare_is_bare(person: str, language: Language) -> None:
    sheet = one("街边" if language == "zh" else "STREET", person, language)
    assert (sheet.hat, sheet.hat_colour, sheet.ignored) == ("none", "", ())


def test_bare_feet_have_the_colour_of_the_skin() -> None:
    sheet = one("BEACH", "PIP (14, barefoot) ", "en")
    assert sheet.shoes == sheet.skin


def test_a_mans_headscarf_is_wound() -> None:
    assert one("沙漠", "老向导（68岁，男，白须，白色头巾）", "zh").hat == "turban"


@pytest.mark.parametrize(
    ("name", "language", "sex"),
    [
        ("健太", "zh", "male"), ("美代子", "zh", "female"), ("拉维", "zh", "male"), ("罗莎", "zh", "female"),
        ("KENTA", "en", "male"), ("ANJALI", "en", "female"), ("JAVIER", "en", "male"), ("SALMA", "en", "female"),
    ],
)  # fmt: skip
def test_given_names_from_abroad_tell_the_sex(name: str, language: Language, sex: str) -> None:
    for seed in range(3):
        place, person = ("街边", f"{name}（30岁）") if language == "zh" else ("STREET", f"{name} (30) ")
        assert one(place, person, language, seed).sex == sex


@pytest.mark.parametrize("seed", range(8))
def test_unstated_hair_is_that_of_where_a_name_is_at_home(seed: int) -> None:
    sheet = one("STREET", "RAVI (45, moustache, white kurta) ", "en", seed)
    assert sheet.hair.style not in ("bald", "shaven")
    assert int(sheet.hair.colour[1:3], 16) < 0xA0


def test_a_lions_head_in_the_hands_is_no_person() -> None:
    people = cast("外景. 村庄 - 日\n\n阿强（20岁）举着狮头跳舞。阿强摘下狮头。\n", "zh")
    assert [*people] == ["阿强"]


def test_a_print_leaves_a_poncho_what_it_is() -> None:
    assert one("STREET", "DIEGO (24, red striped poncho) ", "en").top.pattern == "poncho"


def test_a_suit_of_no_told_colour_is_sober() -> None:
    people = cast(
        "内景. 老屋 - 日\n\n健太（35岁，西装）走来。\n\n健太\n奶奶。\n\n美代子（70岁，紫色和服）坐下。\n",
        "zh",
    )
    red, green, blue = (int(people["健太"].top.colour[at : at + 2], 16) for at in (1, 3, 5))
    assert max(red, green, blue) - min(red, green, blue) < 0x40


@pytest.mark.parametrize(("said", "red"), [("blonde", True), ("ginger", True), ("brunette", False)])
def test_a_word_for_hair_alone_colours_it(said: str, red: bool) -> None:
    sheet = one("STREET", f"SOPHIE (35, {said}, grey coat) ", "en")
    assert (int(sheet.hair.colour[1:3], 16) > 0x90, sheet.ignored) == (red, ())


def test_a_womans_formal_dress_is_no_suit_and_green_skin_no_coat() -> None:
    assert one("街边", "苏菲（35岁，女，白色礼服）", "zh").top.pattern == "evening"
    assert one("街边", "苏明（35岁，男，黑色礼服）", "zh").top.pattern == "suit"
    assert one("STREET", "EDNA (60, green skin, black robe) ", "en").top.colour == "#2d2d34"
