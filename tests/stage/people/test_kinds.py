"""Every kind of creature that a sheet may name has a hide of its own, and a name in both languages on its pages."""

from typing import get_args

import pytest

from yingxi.design.complexion import FURS
from yingxi.film.sheet import Kind
from yingxi.production.gallery import specimens
from yingxi.stage.people.animal_marks import ANIMALS
from yingxi.stage.people.beast_profile import SNOUTS

CREATURES = sorted({*get_args(Kind)} - {"person"})


@pytest.mark.parametrize("kind", sorted(ANIMALS))
def test_an_animal_has_a_hide_and_a_profile(kind: str) -> None:
    assert kind in FURS
    assert kind in SNOUTS


def test_the_gallery_shows_every_creature_by_its_two_names() -> None:
    # An animal with a body of its own is there twice: "cat", and "cat, on four legs".
    shown = {each.name.partition(" ") for each in specimens() if each.section.startswith("Creatures")}
    assert sorted({english.rstrip(",") for english, _, _ in shown}) == CREATURES
    assert all(chinese and not chinese.isascii() for _, _, chinese in shown)
