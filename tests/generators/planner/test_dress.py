"""What an idea says of hair, beard and clothes is on its people, and nothing beside it that contradicts it."""

import pytest

from yingxi.film.brief import Brief, Language
from yingxi.generators.builtin.planner.generator import Planner


def described(idea: str, language: Language) -> list[str]:
    story = Planner().story(Brief(idea=idea, language=language, length_seconds=40)).story
    return [each.description for each in story.people]


@pytest.mark.parametrize(
    ("idea", "language", "said"),
    [
        ("A baker with a white beard teaches a girl with two braids to bake", "en", ("white beard", "two braids")),
        ("A girl in a red raincoat finds a lost dog in the rain", "en", ("red raincoat",)),
        ("一位书生在湖边遇见一个穿白裙的女鬼，他送她一把伞", "zh", ("白裙",)),
        ("白胡子老头教穿红裙子的小女孩放风筝", "zh", ("白胡子", "红裙子")),
    ],
)  # fmt: skip
def test_what_is_said_of_looks_is_on_somebody(idea: str, language: Language, said: tuple[str, ...]) -> None:
    looks = described(idea, language)
    assert all(any(words in each for each in looks) for words in said), looks


def test_who_is_said_to_wear_one_thing_wears_no_other() -> None:
    (boy,) = (each for each in described("老和尚和穿白条纹衫的少年在寺院里下棋", "zh") if "白条纹衫" in each)
    assert not any(garment in boy for garment in ("夹克", "大衣", "卫衣"))


def test_an_old_monk_is_old() -> None:
    (monk,) = (each for each in described("老和尚和穿白条纹衫的少年在寺院里下棋", "zh") if "和尚" in each)
    assert "六十" in monk or "七十" in monk


def test_who_is_taken_in_wears_no_taking_in() -> None:
    assert not any("一个" in each for each in described("老板娘收留了一个离家出走的男孩", "zh"))


@pytest.mark.parametrize(
    ("idea", "language", "worn"),
    [
        ("A soldier comes home and his dog does not know him", "en", "olive uniform"),
        ("一个警察在桥上捡到一只猫", "zh", "深蓝制服"),
    ],
)
def test_a_trade_is_seen_by_its_dress(idea: str, language: Language, worn: str) -> None:
    assert any(worn in each for each in described(idea, language))


def test_a_soldier_of_old_times_wears_none_of_todays_dress() -> None:
    assert not any("军装" in each for each in described("古代一个士兵在城门口等他的妹妹", "zh"))
