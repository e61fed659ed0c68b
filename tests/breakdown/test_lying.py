"""Where things are, as the text tells it."""

import pytest

from yingxi.breakdown.lying import lying_in, spot_in
from yingxi.film.breakdown import Lying, Spot
from yingxi.film.brief import Language


@pytest.mark.parametrize(
    ("text", "language", "spot"),
    [
        ("A letter lies on the old desk", "en", "table"),
        ("at her feet", "en", "floor"),
        ("an umbrella leans against the wall", "en", "wall"),
        ("the board between them", "en", "between"),
        ("she looks at him", "en", ""),
        ("座位上放着一个琴盒", "zh", "seat"),
        ("信放在树下", "zh", "floor"),
        ("门口立着一把伞", "zh", "door"),
    ],
)
def test_a_place_for_a_thing_is_read(text: str, language: Language, spot: Spot) -> None:
    assert spot_in(text, language) == spot


def test_each_thing_lies_where_its_own_part_of_the_sentence_says() -> None:
    told = list(lying_in("座位上放着一个琴盒，地上放着一个包", "zh"))
    assert told == [Lying(what="violin case", spot="seat"), Lying(what="bag", spot="floor")]
