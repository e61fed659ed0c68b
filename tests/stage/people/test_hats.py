"""What a hat leaves of the hair, and what tells a woman from a man."""

from typing import get_args

import pytest

from tests.stage.people.cast import SCHOLAR, standing
from tests.stage.people.reading import sheets
from yingxi.film.sheet import CharacterSheet, Hair, HairStyle, Hat
from yingxi.stage.people import figure
from yingxi.stage.people.hats import SHOWS_CROWN
from yingxi.stage.people.head import head_of
from yingxi.stage.people.model import Nearness

DRIVER = SCHOLAR.model_copy(update={"id": "driver", "sex": "female", "beard": "none", "hat": "peaked"})
HAIR = ("cap", "back hair", "bun", "tail", "lock", "tuft", "hair")


def wearing(style: HairStyle, hat: Hat, sex: str = "female") -> CharacterSheet:
    return DRIVER.model_copy(update={"hair": Hair(style=style, colour="#33262a"), "hat": hat, "sex": sex})


def head(sheet: CharacterSheet, view: str = "three-quarter") -> list[tuple[str, tuple[float, ...]]]:
    """Name and box of every sheet of the head, in heads over the chin."""
    pose = standing(sheet, view=view)
    made = head_of(sheet, pose.face, pose.view, 0.0, Nearness(86.0), 1)
    return [(name, path.bounds()) for name, path in sheets((*made.behind, *made.front))]


@pytest.mark.parametrize("hat", sorted({*get_args(Hat)} - {"none", "headscarf", *SHOWS_CROWN}))
@pytest.mark.parametrize("view", ["three-quarter", "profile", "back"])
def test_no_hair_stands_out_over_the_rim_of_a_hat(hat: Hat, view: str) -> None:
    for style in get_args(HairStyle):
        worn = [box for name, box in head(wearing(style, hat), view) if name in HAIR]
        assert max(box[3] for box in worn) < 1.0 if worn else style in ("bald", "shaven")


@pytest.mark.parametrize("style", ["curly", "afro", "bob", "bun", "ponytail", "short", "long", "wavy"])
@pytest.mark.parametrize("view", ["three-quarter", "profile", "back"])
def test_a_womans_hair_is_seen_under_her_cap(style: HairStyle, view: str) -> None:
    lowest = min(box[1] for name, box in head(wearing(style, "peaked"), view) if name in HAIR)
    cropped = min(box[1] for name, box in head(wearing("cropped", "peaked", "male"), view) if name in HAIR)
    assert lowest < cropped - 0.04


def test_full_lips_are_drawn_at_medium_size_and_thin_ones_only_from_near() -> None:
    names = [
        {name for name, _ in sheets(figure(sheet, standing(sheet), head_pixels=86, seed=1))}
        for sheet in (wearing("short", "none"), wearing("short", "none", "male"))
    ]
    assert names[0] - names[1] == {"lower lip"}


def test_a_veil_falls_behind_the_head_and_is_seen_from_behind() -> None:
    bride = wearing("bun", "veil")
    for view in ("three-quarter", "profile"):
        pose = standing(bride, view=view)
        made = head_of(bride, pose.face, pose.view, 0.0, Nearness(86.0), 1)
        assert "veil" in {name for name, _ in sheets(made.behind)}
    assert "veil" in {name for name, _ in head(bride, "back")}


@pytest.mark.parametrize(("view", "noses"), [("three-quarter", 1), ("profile", 1), ("back", 0)])
def test_a_clowns_red_nose_is_on_the_face(view: str, noses: int) -> None:
    clown = wearing("short", "clown").model_copy(update={"red_nose": True})
    boxes = [box for name, box in head(clown, view) if name == "red nose"]
    assert len(boxes) == noses
    assert all(0.1 < (low + high) / 2 < 0.5 for _, low, _, high in boxes)
