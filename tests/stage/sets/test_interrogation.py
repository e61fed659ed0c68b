"""Where somebody is questioned: a room of its own, without a window, under one lamp."""

import pytest

from tests.storyboard.films_of_tests import written
from yingxi.film.brief import Language
from yingxi.stage.display import Soft
from yingxi.stage.place import Setting
from yingxi.stage.sets import place_of
from yingxi.stage.sets.floors import WINDOW_LIGHT


@pytest.mark.parametrize(
    ("heading", "language"),
    [
        ("INT. INTERROGATION ROOM - NIGHT", "en"),
        ("INT. POLICE INTERVIEW ROOM - DAY", "en"),
        ("内景 审讯室 夜", "zh"),
        ("内景 派出所讯问室 日", "zh"),
    ],
)
def test_it_is_found_by_its_name(heading: str, language: Language) -> None:
    told = "SAM, 25, sits." if language == "en" else "阿力（25岁）坐着。"
    (sheet,) = written(f"{heading}\n\n{told}\n", language).sets.places
    assert sheet.kind == "meeting room"
    assert sheet.dressing[0] == sheet.place


@pytest.mark.parametrize("name", ["interrogation room", "审讯室"])
def test_two_sit_across_a_table_and_no_sun_comes_in(name: str) -> None:
    place = place_of(Setting("meeting room", True, "day", dressing=(name,)))
    one, other = place.seats
    assert (one.x < other.x, one.facing, other.facing) == (True, 1, -1)
    assert not [each for each in place.ground if isinstance(each, Soft) and each.name == WINDOW_LIGHT]
    assert place.windows == ()


def test_another_meeting_room_has_its_windows() -> None:
    assert place_of(Setting("meeting room", True, "day")).cards[0].name != "wall"
