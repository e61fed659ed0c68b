"""A look is a material and a rule for its palette: the same geometry, another picture."""

from collections.abc import Iterator
from functools import cache
from typing import get_args

import numpy
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.conformance import requests
from tests.stage.standing_out import parted
from yingxi.film.brief import Look
from yingxi.film.colour import Colour
from yingxi.film.sheet import OPEN_AIR, SetKind
from yingxi.stage.camera import Camera
from yingxi.stage.display import Cut, DisplayList, Group, Wash
from yingxi.stage.light import Light
from yingxi.stage.materials import material_of
from yingxi.stage.materials.dabs import dabbed, is_crown
from yingxi.stage.materials.ink import RICE
from yingxi.stage.materials.scroll import SUN, SUN_NAME
from yingxi.stage.materials.sparing import area, wall_of
from yingxi.stage.path import ellipse, rectangle, smooth
from yingxi.stage.place import Card, Place, setting_of
from yingxi.stage.raster import Painter, surface
from yingxi.stage.sets import place_of
from yingxi.stage.shot import Shot
from yingxi.stage.theatre import Frame, ShotPainter
from yingxi.stage.whole_sun import with_whole_sun

LOOKS: tuple[Look, ...] = get_args(Look)
COLOURS = st.builds(
    Colour,
    lightness=st.floats(0, 1),
    chroma=st.floats(0, 0.3),
    hue=st.floats(0, 359),
    alpha=st.sampled_from((0.3, 1.0)),
)
NEW_LOOKS = pytest.mark.parametrize("look", ["ink", "shadow"])


def painter(look: Look) -> ShotPainter:
    asked = requests.shot()
    shot = Shot(
        asked.board,
        asked.performance,
        asked.cast,
        asked.set,
        asked.width,
        asked.height,
        asked.seed,
        look=look,
    )
    return ShotPainter(shot)


@cache
def first_frame(look: Look) -> Frame:
    return painter(look).frame(0).copy()


@pytest.mark.parametrize("look", LOOKS)
@given(colour=COLOURS)
def test_a_palette_keeps_what_shines_through_and_stays_in_bounds(look: Look, colour: Colour) -> None:
    toned = material_of(look).toned(colour)
    assert toned.alpha == pytest.approx(colour.alpha)
    assert 0 <= toned.lightness <= 1


@NEW_LOOKS
@given(dark=st.floats(0, 1), light=st.floats(0, 1))
def test_what_was_lighter_stays_lighter(look: Look, dark: float, light: float) -> None:
    dark, light = sorted((dark, light))
    toned = material_of(look).toned
    assert toned(Colour(dark, 0.0, 0)).lightness <= toned(Colour(light, 0.0, 0)).lightness + 1e-9


def test_paper_changes_no_colour() -> None:
    assert material_of("paper").toned(Colour(0.4, 0.1, 30, 0.5)) == Colour(0.4, 0.1, 30, 0.5)


def test_ink_keeps_red_and_lets_blue_go() -> None:
    ink = material_of("ink")
    assert ink.toned(Colour(0.6, 0.18, 28)).chroma > 2 * ink.toned(Colour(0.6, 0.18, 250)).chroma


@NEW_LOOKS
def test_a_look_is_another_picture_of_the_same_things(look: Look) -> None:
    drawn, paper = first_frame(look).astype(int), first_frame("paper").astype(int)
    assert drawn.shape == paper.shape
    assert numpy.abs(drawn - paper)[..., :3].mean() > 20


def test_ink_is_mostly_bare_paper_and_leather_mostly_amber() -> None:
    blue, green, red = (first_frame("ink")[..., channel].astype(float).mean() for channel in range(3))
    assert min(blue, green, red) > 0.75 * min(RICE.rgb())
    blue, green, red = (first_frame("shadow")[..., channel].astype(float).mean() for channel in range(3))
    assert red > green > 1.3 * blue


@pytest.mark.parametrize("look", LOOKS)
def test_the_same_frame_is_the_same_pixels(look: Look) -> None:
    again = painter(look)
    again.frame(5)
    assert numpy.array_equal(again.frame(0), first_frame(look))


def test_the_lamp_flickers_and_nothing_else_does() -> None:
    flickering = [
        look for look in LOOKS if len({material_of(look).veil_at(frame) for frame in range(64)}) > 1
    ]
    assert flickering == ["shadow"]
    lamp = material_of("shadow")
    assert len({id(lamp.veil(160, 90, lamp.veil_at(frame))) for frame in range(64)}) > 4


@NEW_LOOKS
def test_a_place_keeps_its_cards_in_another_look(look: Look) -> None:
    asked = {"inside": True, "hour": "day", "film_seed": 1}
    plain = place_of(setting_of(requests.ROOM, **asked))  # type: ignore[arg-type]
    other = place_of(setting_of(requests.ROOM, **asked, look=look))  # type: ignore[arg-type]
    kept = [(card.name, card.z) for card in other.cards if card.name != "bough"]
    assert kept == [(card.name, card.z) for card in plain.cards]
    assert other.light.look == look
    assert (other.seats, other.doors) == (plain.seats, plain.doors)


def test_ink_has_black_and_bare_paper_and_little_between() -> None:
    toned = material_of("ink").toned
    assert toned(Colour(0.26, 0.03, 60)).lightness < 0.2
    assert toned(Colour(0.72, 0.03, 60)).lightness > 0.9


def test_a_night_in_ink_is_painted_on_paper_and_on_a_blue_screen_in_leather() -> None:
    asked = {"inside": False, "hour": "night", "film_seed": 1}
    street = requests.ROOM.model_copy(update={"kind": "street", "inside": False})
    screen = place_of(setting_of(street, **asked, look="shadow")).backdrop  # type: ignore[arg-type]
    red, _, blue = screen.rgb()
    assert blue > red
    assert place_of(setting_of(street, **asked, look="ink")).backdrop == RICE  # type: ignore[arg-type]


def room(look: Look, kind: SetKind = "living room") -> Place:
    sheet = requests.ROOM.model_copy(update={"kind": kind})
    inside = kind not in OPEN_AIR
    return place_of(setting_of(sheet, inside=inside, hour="day", film_seed=1, look=look))


def sheets(records: DisplayList) -> Iterator[Cut]:
    for record in records:
        if isinstance(record, Cut):
            yield record
        elif isinstance(record, Group):
            yield from sheets(record.records)


def on_card(place: Place, name: str) -> DisplayList:
    return next(card.records for card in place.cards if card.name == name)


def test_the_wall_of_a_shadow_room_is_the_screen_and_its_chairs_are_hide() -> None:
    place = room("shadow")
    assert any(each.colour == place.backdrop and area(each) > 60 for each in sheets(on_card(place, "wall")))
    assert (
        max(sheets(on_card(place, "armchair back")), key=area).colour.lightness
        < place.backdrop.lightness - 0.2
    )


def test_the_wall_of_an_ink_room_is_bare_and_has_less_on_it_than_one_of_paper() -> None:
    wall = wall_of(on_card(room("ink"), "wall"))
    assert wall is not None
    assert material_of("ink").toned(wall).lightness > RICE.lightness - 0.02
    bare, full = (len(list(sheets(on_card(room(look), "wall")))) for look in ("ink", "paper"))
    assert bare < 0.7 * full


def test_far_hills_in_ink_run_out_into_mist() -> None:
    hills = next(card for card in room("ink", "mountain").cards if card.z > 60 and card.name != "sky")
    washes = [record for record in hills.records if isinstance(record, Wash)]
    assert washes
    assert all(wash.stops[0][1].alpha > wash.stops[-1][1].alpha for wash in washes)


@NEW_LOOKS
def test_what_is_far_is_hardly_out_of_focus(look: Look) -> None:
    assert room(look).lens < 0.2
    assert room("paper").lens == 1.0


def bright_within(worn: str, colour: Colour, *, on_person: bool = True) -> int:
    canvas = surface(300, 300, opaque=True)
    sheet = Cut(rectangle(20, 20, 260, 260), colour, name=worn)
    Painter(canvas.getCanvas(), Light(look="shadow", on_person=on_person)).draw((sheet,))
    return int((canvas.toarray()[60:240, 60:240, 1] > 150).sum())


def test_cloth_alone_is_punched() -> None:
    red = Colour(0.45, 0.16, 28)
    assert bright_within("sleeve", red) > 500
    assert bright_within("hand", red) == 0
    assert bright_within("sleeve", red, on_person=False) == 0


def test_each_dye_has_a_figure_of_its_own() -> None:
    punched = [bright_within("sleeve", Colour(0.45, 0.16, hue)) for hue in (28, 76, 148, 244)]
    assert len(set(punched)) == 4


@NEW_LOOKS
@pytest.mark.parametrize("kind", ["living room", "street", "courtyard", "forest"])
def test_people_stand_out_from_what_is_behind_them(look: Look, kind: SetKind) -> None:
    """A ring of a few pixels about each figure is lighter or darker than it is, on most of the way round."""
    assert parted(look, kind) > 0.78


CROWN = Cut(smooth([(0, 1), (1, 2), (2, 3), (3, 2), (4, 1), (3, 0), (1, 0)]), Colour(0.5, 0.08, 130))


def test_a_crown_in_ink_is_touches_of_a_brush_and_a_board_is_none() -> None:
    spots = dabbed(CROWN, Colour(0.3, 0.0, 0), Colour(0.6, 0.0, 0)).records[1]
    assert isinstance(spots, Cut)
    assert sum(step[0] == "M" for step in spots.path.steps) > 40
    assert is_crown(CROWN)
    assert not is_crown(Cut(rectangle(0, 0, 4, 3), CROWN.colour))


def test_no_far_thing_in_ink_ends_in_an_edge_below() -> None:
    far = [card for card in room("ink", "park").cards if card.z > 14 and card.name not in ("sky", "mist")]
    ends = [
        record.stops[-1][1].alpha
        for card in far
        for record in card.records
        if isinstance(record, Wash) and not record.radial
    ]
    assert ends
    assert set(ends) == {0.0}


@pytest.mark.parametrize(("x", "seen"), [(0.0, 1), (84.0, 0)])
def test_the_sun_is_in_a_picture_whole_or_not_at_all(x: float, seen: int) -> None:
    sun = Cut(ellipse(x, 10, 3), SUN, name=SUN_NAME)
    sky = Place(
        cards=(Card("sky", 120, (sun,)),), ground=(), ground_ends=26.0, light=Light(look="ink"),
        haze=RICE, backdrop=RICE,
    )  # fmt: skip
    eye = Camera(0.0, 1.5, 0.0, 900.0, 640.0, 400.0, 1280, 720)
    assert len(with_whole_sun(sky, (eye,)).cards[0].records) == seen


def test_the_lamp_of_a_shadow_play_breathes() -> None:
    lamp, lights = material_of("shadow"), []
    for frame in range(0, 192, 3):
        over = numpy.asarray(lamp.veil(160, 90, lamp.veil_at(frame)).toarray())[..., 3].mean() / 255
        lights.append(1 - over)
    assert 0.02 < (max(lights) - min(lights)) / max(lights) < 0.12


def test_a_house_in_mist_keeps_its_curved_roof_and_it_is_dark() -> None:
    house = next(card for card in room("ink", "house front").cards if card.name == "house")
    roof = [
        each
        for each in house.records
        if isinstance(each, Cut) and each.path.bounds()[3] > 3.4 and area(each) > 4
    ]
    assert roof
    assert min(each.colour.lightness for each in roof) < 0.5
