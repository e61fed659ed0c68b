"""An animal's coat has the colour that the text gives it."""

import pytest

from yingxi.breakdown import screenplay_broken_down
from yingxi.design import cast_designed
from yingxi.film.brief import Language
from yingxi.film.colour import from_hex
from yingxi.screenplay import screenplay_from_fountain


def coats(script: str, language: Language = "en") -> dict[str, float]:
    """How light everybody's coat is, by their kind."""
    told = screenplay_broken_down(
        screenplay_from_fountain(f"INT. ROOM - DAY\n\n{script}\n"), language=language
    )
    return {each.kind: from_hex(each.hair.colour).lightness for each in cast_designed(told, seed=1).people}


def test_a_white_cat_is_white_and_a_black_dog_is_black() -> None:
    found = coats("MIA, 30, waves. A white CAT walks in. A black DOG runs in.\n\nMIA\nHello.")
    assert found["cat"] == pytest.approx(0.90, abs=0.02)
    assert found["dog"] == pytest.approx(0.30, abs=0.02)


def test_a_name_tells_the_colour_in_chinese() -> None:
    found = coats("林晚，30岁，站着。小黄狗跑来。\n\n林晚\n乖。", "zh")
    assert found["dog"] == pytest.approx(0.75, abs=0.02)


def test_a_dog_of_whom_nothing_is_said_has_no_persons_hair() -> None:
    assert coats("MIA, 30, waves. A DOG runs in.\n\nMIA\nHello.")["dog"] > 0.45


@pytest.mark.parametrize(
    ("action", "kind", "light"),
    [
        ("虎子，六岁，招手。虎子在雨里捡到小橘，黑狗，蓝围巾。", "dog", 0.30),
        ("虎子，六岁，看见团子，白猫，蓝围巾。", "cat", 0.90),
    ],
)
def test_the_noun_behind_a_name_that_ends_a_clause_tells_kind_and_colour(
    action: str, kind: str, light: float
) -> None:
    assert coats(action, "zh")[kind] == pytest.approx(light, abs=0.02)
