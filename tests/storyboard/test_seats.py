"""Who sits where: on the ground where a set has too few seats, at the wheel only who drives."""

from dataclasses import replace

import pytest

from tests.storyboard.films_of_tests import written
from yingxi.film.breakdown import Deed
from yingxi.film.brief import Language
from yingxi.film.colour import Colour
from yingxi.stage.light import Light
from yingxi.stage.place import Place, Seat
from yingxi.storyboard.beginning import opening_blocking
from yingxi.storyboard.model import Mark
from yingxi.storyboard.sitting import beside_on_the_ground, company, making_way

GREY = Colour(0.5, 0.0, 0)
PLACE = Place(cards=(), ground=(), ground_ends=7.0, light=Light(), haze=GREY, backdrop=GREY)

TWO = """\
Title: One Stool

EXT. ALLEY - DAY

RUTH, 60, sits.

MEI, 8, sits down.
"""


def test_who_finds_no_seat_sits_on_the_ground_from_the_first() -> None:
    boards = written(TWO).drawn(pace=0.8).boards
    heights = {
        placement.seat_height
        for board in boards
        for placement in board.placements
        if placement.person == "person-mei" and placement.seat_height is not None
    }
    assert heights == {0.0}


def test_two_sit_side_by_side_where_there_is_room() -> None:
    boards = written(TWO.replace("ALLEY", "PARK")).drawn(pace=0.8).boards
    sitting = {(p.person, p.x) for p in boards[-2].placements if p.posture == "sit" and p.seat_height}
    assert len({person for person, _ in sitting}) == 2
    assert abs(max(x for _, x in sitting) - min(x for _, x in sitting)) < 0.65


def test_nobody_stands_before_whoever_sits() -> None:
    (scene,) = written(TWO.replace("MEI, 8, sits down.", "MEI, 8, waves.")).breakdown.scenes
    marks = opening_blocking(scene, replace(PLACE, seats=(Seat("bench", 0.46, 5.8, 0.45),)))
    ruth, mei = marks["person-ruth"], marks["person-mei"]
    assert (ruth.posture, ruth.x) == ("sit", 0.46)
    assert mei.x == 1.08


def test_under_a_low_roof_everybody_sits_from_the_first() -> None:
    boards = (
        written("Title: Home\n\nINT. CAR - NIGHT\n\nRUTH, 60, waits.\n\nMEI, 8, nods.\n")
        .drawn(pace=0.8)
        .boards
    )
    assert {placement.posture for board in boards for placement in board.placements} == {"sit"}


def test_at_the_wheel_sits_only_who_drives() -> None:
    boards = (
        written("Title: Home\n\nINT. BUS - NIGHT\n\nRUTH, 60, sits at the wheel.\n\nMEI, 8, sits.\n")
        .drawn(pace=0.8)
        .boards
    )
    at = {p.person: (p.steers, p.x < 0) for p in boards[-2].placements if p.posture == "sit"}
    assert at == {"person-ruth": (True, True), "person-mei": (False, False)}


def test_who_stands_before_a_seat_makes_way_for_whoever_sits_down() -> None:
    seat = Seat("bench", 1.3, 5.6, 0.45, facing=-1)
    marks = {"ann": Mark(0.1, 5.3), "bo": Mark(0.9, 5.3)}
    assert making_way(seat, "ann", marks, PLACE) == (("bo", 1.92),)
    assert making_way(seat, "ann", {**marks, "bo": Mark(-1.0, 5.3)}, PLACE) == ()


BESIDE = """\
Title: Beside

INT. LIVING ROOM - DAY

RUTH, 60, sits in the armchair.

MEI, 8, sits down beside Ruth.
"""


@pytest.mark.parametrize(
    ("place", "chair"), [("INT. LIVING ROOM", True), ("EXT. PARK", False), ("INT. BEDROOM", True)]
)
def test_who_sits_down_beside_somebody_sits_close_by_at_the_same_height(place: str, chair: bool) -> None:
    board = written(BESIDE.replace("INT. LIVING ROOM", place)).drawn(pace=0.8).boards[-2]
    (one, other) = (p for p in board.placements if p.posture == "sit")
    assert 0.5 <= abs(one.x - other.x) < 0.65
    assert abs((one.seat_height or 0) - (other.seat_height or 0)) < 0.05
    assert bool(board.pieces) == chair


def test_who_sits_on_the_bed_sits_there_and_has_room_for_a_second() -> None:
    text = BESIDE.replace("LIVING ROOM", "BEDROOM").replace("in the armchair", "on the bed")
    board = written(text).drawn(pace=0.8).boards[-2]
    assert {(p.x, p.facing) for p in board.placements} == {(1.42, -1), (0.9, 1)}
    assert board.pieces == ()


def test_nobody_is_company_who_is_sat_across_from() -> None:
    marks = {"ann": Mark(0.0, 5.3), "bo": Mark(1.0, 5.3, posture="sit")}
    assert company("sits beside him", "bo", marks, "ann") == "bo"
    assert company("在旁边坐下", "", marks, "ann") == "bo"
    assert company("sits opposite Bo", "bo", marks, "ann") == ""
    assert company("sits", "", marks, "ann") == ""


def test_beside_who_sits_on_the_ground_one_sits_there() -> None:
    marks = {"ann": Mark(2.0, 5.3), "bo": Mark(1.0, 5.3, posture="sit", seat_height=0.0)}
    deed = Deed(id="d", verb="sit", actors=("ann",), whom="bo", text="sits beside Bo")
    assert beside_on_the_ground(deed, marks, "ann") == (1.62, 5.3)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Title: Home\n\nINT. BUS - NIGHT\n\nRUTH, 60, drives the bus. MEI, 8, sits.\n"),
        ("zh", "Title: 末班车\n\n内景 公交车 - 夜晚\n\n老周，五十岁，开着公交车。小雨，二十岁，坐着。\n"),
    ],
)
def test_who_drives_sits_at_the_wheel_and_brings_no_bus_into_the_bus(language: Language, text: str) -> None:
    boards = written(text, language).drawn(pace=0.8).boards
    steer = {(p.person, p.posture) for board in boards for p in board.placements if p.steers}
    assert steer in ({("person-ruth", "sit")}, {("person-老周", "sit")})
    assert {piece.what for board in boards for piece in board.pieces} == set()


@pytest.mark.parametrize("place", ["TRAIN", "BUS"])
def test_beside_somebody_on_a_train_the_seat_itself_goes_on(place: str) -> None:
    board = written(BESIDE.replace("LIVING ROOM", place)).drawn(pace=0.8).boards[-2]
    (one, other) = (p for p in board.placements if p.posture == "sit")
    assert 0.5 <= abs(one.x - other.x) < 0.65
    assert one.facing == other.facing
    assert [piece.what for piece in board.pieces] == ["second seat"]


ABED = """\
Title: Abed

INT. BEDROOM - NIGHT

BEN, 8, lies in bed. ANNA, 35, waves.

Anna sits down on the bed.

ANNA
Sleep well.
"""


def test_who_lies_in_bed_is_covered_and_whoever_visits_is_not_before_their_head() -> None:
    boards = written(ABED).drawn(pace=0.8).boards
    lying = [board for board in boards if any(p.posture == "lie" for p in board.placements)]
    assert {piece.what for board in lying for piece in board.pieces} == {"small bedding"}
    stands, sits = lying[0], lying[-1]
    at = {p.person: p.x for p in stands.placements}
    assert at["person-ben"] - at["person-anna"] >= 1.08
    assert {p.person: (p.x, p.posture) for p in sits.placements} == {
        "person-ben": (1.42, "lie"),
        "person-anna": (1.26, "sit"),
    }


def test_who_sits_up_throws_the_blanket_off() -> None:
    boards = written(ABED.replace("lies in bed", "wakes up in bed")).drawn(pace=0.8).boards
    (woken,) = [b for b in boards if any(m.verb == "wake" for m in b.moments)]
    assert [piece.what for piece in woken.pieces] == []
