"""Where a foot stands, and how a crowd looks, in each look."""

import pytest

from tests.stage.people_of_tests import adult
from yingxi.film.brief import Look
from yingxi.stage.camera import Camera
from yingxi.stage.display import Cut, DisplayList, Group
from yingxi.stage.figures import figure_sprite, shadows_of
from yingxi.stage.materials.scroll import SLAB
from yingxi.stage.materials.sparing import area
from yingxi.stage.place import Place, Setting
from yingxi.stage.sets import place_of
from yingxi.stage.standing import at_ease


def station(look: Look) -> Place:
    return place_of(Setting("station", inside=False, hour="day", look=look, crowd=True))


def names(records: DisplayList) -> set[str]:
    found: set[str] = set()
    for record in records:
        found.add(record.name)
        if isinstance(record, Group):
            found |= names(record.records)
    return found


@pytest.mark.parametrize(
    ("look", "feet", "cast"), [("paper", 2, True), ("ink", 2, False), ("shadow", 0, False)]
)
def test_paper_casts_a_shadow_ink_is_damp_under_a_foot_and_a_puppet_hangs(
    look: Look, feet: int, cast: bool
) -> None:
    place, sheet = station(look), adult()
    pose = at_ease(sheet, "three-quarter")
    camera = Camera(width=640, height=360, focal=600, x=0, y=1.35, z=0, horizon=150, centre=320)
    sprite = figure_sprite(sheet, pose, camera, place.light, place.pools, seed=1)
    assert sprite is not None
    shadows = shadows_of(sheet, pose, sprite, camera, place.light)
    assert len(shadows.spots) == feet
    assert (shadows.shade is not None) == cast


def test_a_crowd_of_puppets_has_carved_heads() -> None:
    carved, drawn = (
        set[str]().union(
            *(names(card.records) for card in station(look).cards if card.name.startswith("crowd"))
        )
        for look in ("shadow", "paper")
    )
    assert "lower lid" in carved
    assert "lower lid" not in drawn


def test_no_black_slab_stands_before_people_in_ink() -> None:
    (post,) = (card for card in station("ink").cards if card.name.startswith("foreground"))
    slabs = [each for each in post.records if isinstance(each, Cut) and area(each) > SLAB]
    assert slabs
    assert min(each.colour.lightness for each in slabs) > 0.5
