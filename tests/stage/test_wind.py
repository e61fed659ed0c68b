"""In wind and storm all goes one way: to the left."""

import pytest

from tests.acting.factories import CAST, board, performed, playing, stands
from yingxi.film.board import Board
from yingxi.film.breakdown import Weather
from yingxi.film.colour import Colour
from yingxi.film.sheet import SetKind
from yingxi.stage.before_lens import faces_near, weather_before
from yingxi.stage.display import Stroke, bounds_of
from yingxi.stage.moves import track_of
from yingxi.stage.people.fluttering import fluttering
from yingxi.stage.place import Setting
from yingxi.stage.props import prop
from yingxi.stage.sets import place_of
from yingxi.stage.shot import Shot
from yingxi.stage.weather import falling, rain
from yingxi.stage.wind import playing_blown

FRAMES = 48
HAZE = Colour(0.8, 0.02, 240)


def shot(weather: Weather, *, inside: bool = False, size: str = "wide", facing: int = 1) -> Board:
    stood = stands("ann", 0.0).model_copy(update={"facing": facing})
    return board(FRAMES, [stood], [], set="set-street", size=size, subjects=("ann",)).model_copy(
        update={"weather": weather, "inside": inside}
    )


@pytest.mark.parametrize("facing", [1, -1])
@pytest.mark.parametrize("weather", ["wind", "storm"])
def test_hair_and_hems_stream_to_the_left_whichever_way_one_faces(facing: int, weather: Weather) -> None:
    still = playing(performed(shot(weather, facing=facing)), "ann")
    blown = playing_blown(still, shot(weather, facing=facing))
    moved = [facing * (b.swing - a.swing) for a, b in zip(still.poses, blown.poses, strict=True)]
    assert max(moved) < 0
    assert len(set(moved)) > 2


def test_no_wind_blows_indoors_or_on_a_clear_day() -> None:
    still = playing(performed(shot("clear")), "ann")
    assert playing_blown(still, shot("clear")) is still
    assert playing_blown(still, shot("storm", inside=True)) is still


@pytest.mark.parametrize("season", ["autumn", "winter"])
def test_all_that_a_storm_carries_goes_to_the_left(season: str) -> None:
    def across(frame: int) -> list[float]:
        sky = falling(
            1280,
            720,
            frame,
            3,
            weather="storm",
            season=season,
            hour="day",
            haze=place_of(Setting("street", False, "day")).haze,
        )
        return [(bounds_of((each,))[0]) for each in sky]

    before, after = across(10), across(12)
    went = [b - a for a, b in zip(before, after, strict=True) if 0 < abs(b - a) < 200]
    assert sum(way < 0 for way in went) > 0.9 * len(went)


def test_a_storm_is_heavier_than_rain_and_falls_more_aslant() -> None:
    def slants(records: tuple[object, ...]) -> list[float]:
        boxes = [bounds_of((each,)) for each in records if isinstance(each, Stroke)]
        return [(right - left) / (foot - top) for left, top, right, foot in boxes]

    plain = slants(rain(1280, 720, 5, 1))
    storm = slants(falling(1280, 720, 5, 1, weather="storm", season="summer", hour="day", haze=HAZE))
    assert len(storm) > 1.5 * len(plain)
    assert sorted(storm)[len(storm) // 2] > 3 * sorted(plain)[len(plain) // 2]


@pytest.mark.parametrize("weather", ["rain", "storm", "snow"])
def test_nothing_lies_over_a_face_seen_close(weather: Weather) -> None:
    near = shot(weather, size="close")
    performance = performed(near)
    camera = track_of(near, CAST, performance, width=640, height=360).at(0)
    seen = Shot(board=near, performance=performance, cast=CAST, set=None, width=640, height=360, seed=1)
    place = place_of(Setting("street", False, "day", weather=weather))
    (face,) = faces_near(seen, performance.people, camera, 0)
    assert any(over(each, face) for frame in range(0, 48, 2) for each in weather_before(seen, place, frame))
    assert not any(
        over(each, face)
        for frame in range(0, 48, 2)
        for each in weather_before(seen, place, frame, (face,))
        if bounds_of((each,))[2] < 640 + 60
    )
    wide = shot(weather)
    assert (
        faces_near(
            seen, performance.people, track_of(wide, CAST, performance, width=640, height=360).at(0), 0
        )
        == ()
    )


def over(record: object, face: tuple[int, int, int, int]) -> bool:
    left, top, right, foot = bounds_of((record,))  # type: ignore[arg-type]
    return left < face[2] and right > face[0] and top < face[3] and foot > face[1]


def test_trees_lean_the_way_that_it_blows() -> None:
    calm, windy = (place_of(Setting("park", False, "day", weather=each)) for each in ("clear", "wind"))
    leaning = {
        card.name: before.records != card.records
        for before, card in zip(calm.cards, windy.cards, strict=True)
    }
    assert leaning["trees"]
    tops = [
        min(bounds_of(card.records)[0] for card in each.cards if card.name == "trees")
        for each in (calm, windy)
    ]
    assert tops[1] < tops[0]


@pytest.mark.parametrize("kind", ["park", "garden", "village"])
def test_leaves_heave_in_a_storm_and_stand_still_on_a_clear_day(kind: SetKind) -> None:
    heaving = {card.name: card for card in place_of(Setting(kind, False, "day", "storm")).cards}
    still = {card.name: card for card in place_of(Setting(kind, False, "day")).cards}
    trees = [name for name in heaving if name.split()[-1] in ("tree", "trees") and heaving[name].moving]
    assert trees
    assert all(still[name].moving is None for name in trees)
    for name in trees:
        moving = heaving[name].moving
        assert moving is not None
        lefts = [bounds_of(moving(frame))[0] for frame in range(0, 48, 6)]
        assert 0.02 < max(lefts) - min(lefts) < 1.2


def test_a_chair_of_bamboo_is_no_tree() -> None:
    chairs = [
        [
            bounds_of(card.records)
            for card in place_of(Setting("courtyard", False, "day", weather)).cards
            if "chair" in card.name
        ]
        for weather in ("clear", "storm")
    ]
    assert chairs[0] == chairs[1] != []


def test_paper_and_cloth_in_the_hand_stream_with_the_wind_and_flap() -> None:
    for name, least in (("red cloth", 0.10), ("handkerchief", 0.04), ("newspaper", 0.02)):
        drawn = prop(name)
        assert drawn is not None
        boxes = [bounds_of(fluttering(name, drawn, swing)) for swing in (0.0, -24.0, -30.0)]
        assert boxes[1][0] < boxes[0][0] - least
        assert abs(boxes[1][1] - boxes[2][1]) + abs(boxes[1][3] - boxes[2][3]) > 0.004
    sword = prop("sword")
    assert sword is not None
    assert fluttering("sword", sword, -30.0) is sword
