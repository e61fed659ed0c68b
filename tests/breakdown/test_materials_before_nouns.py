"""What something is made of is no thing of its own."""

import pytest

from yingxi.breakdown import screenplay_broken_down
from yingxi.breakdown.lexicon import words_found
from yingxi.screenplay import screenplay_from_fountain


def things(text: str) -> list[str]:
    return [found.meaning for found in words_found(text, "en", "things")]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("a canvas cloth over the table", ["cloth", "table"]),
        ("She takes off her canvas jacket", ["coat"]),
        ("a leather bag and a paper bag", ["bag", "bag"]),
        ("behind the glass door", ["door"]),
        ("a stone bench by the brick wall", ["bench"]),
    ],
)
def test_a_material_before_a_noun_belongs_to_the_noun(text: str, named: list[str]) -> None:
    assert things(text) == named


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("The artist stands before her canvas", ["painting"]),
        ("A canvas, cloth and a brush", ["painting", "cloth", "brush"]),
        ("Paper; pens", ["paper", "pen"]),
        ("The glass lights up", ["cup", "lamp"]),
    ],
)
def test_a_thing_that_shares_a_materials_word_stays_one(text: str, named: list[str]) -> None:
    assert things(text) == named


def test_a_canvas_cloth_brings_no_painting_into_a_pottery() -> None:
    read = screenplay_from_fountain(
        "INT. POTTERY STUDIO - DAY\n\nANN, 30, lays a canvas cloth on the table.\n\nANN\nYes.\n"
    )
    (scene,) = screenplay_broken_down(read, language="en").scenes
    assert "painting" not in scene.props
