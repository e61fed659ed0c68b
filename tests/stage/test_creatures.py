"""Heads and ears of those that go on four legs."""

from tests.acting.on_fours.test_animals import animal
from yingxi.film.colour import Colour
from yingxi.film.performance import Face
from yingxi.stage.creatures.ears import with_ears
from yingxi.stage.creatures.long_heads import LONG_HEADS
from yingxi.stage.creatures.standing import on_four_feet
from yingxi.stage.display import Cut, Group, Record
from yingxi.stage.path import rectangle
from yingxi.stage.people.figure import figure


def names(records: tuple[Record, ...]) -> set[str]:
    found: set[str] = set()
    for record in records:
        found.add(record.name if isinstance(record, Cut | Group) else "")
        found |= names(record.records) if isinstance(record, Group) else set()
    return found


def test_who_has_hooves_and_a_long_head_is_always_seen_from_the_side() -> None:
    for kind in LONG_HEADS:
        pose = on_four_feet(animal(kind), "three-quarter", face=Face(turn=0.2))
        assert "nostril" in names(figure(animal(kind), pose, head_pixels=60, seed=1))


def test_an_ear_that_is_laid_back_turns_about_its_root() -> None:
    ear = Cut(rectangle(-0.5, 0.7, 0.2, 0.5), Colour(0.5, 0.1, 50), name="ear")
    (turned,) = with_ears((ear,), -1.0)
    assert isinstance(turned, Group)
    a, b, c, d, e, f = turned.matrix
    x, y = -0.4, 0.75
    assert (round(a * x + c * y + e, 6), round(b * x + d * y + f, 6)) == (x, y)
    assert b > 0.2
    assert with_ears((ear,), 0.3) == (ear,)


def test_a_puppet_hangs_by_rivets() -> None:
    pose = on_four_feet(animal("dog"))
    assert "rivet" in names(figure(animal("dog"), pose, head_pixels=60, seed=1, carved=True))
    assert "rivet" not in names(figure(animal("dog"), pose, head_pixels=60, seed=1))


def test_a_pets_scarf_is_a_kerchief_in_its_own_colour() -> None:
    sheet, pose = animal("dog"), on_four_feet(animal("dog"))
    assert "kerchief" not in names(figure(sheet, pose, head_pixels=90, seed=1))
    tied = sheet.model_copy(update={"scarf": "#c03a30"})
    assert {"kerchief", "knot"} <= names(figure(tied, pose, head_pixels=90, seed=1))
