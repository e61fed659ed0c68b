"""A puppet's head: always in profile, its feelings still told apart."""

import pytest

from tests.stage.people_of_tests import adult
from yingxi.film.colour import Colour
from yingxi.film.performance import Face, Pose
from yingxi.stage.display import Cut, DisplayList, Group, Record
from yingxi.stage.people.carved import carved_face, struck
from yingxi.stage.people.figure import figure
from yingxi.stage.people.model import Nearness

NEAR = Nearness(100.0)


def standing(**face: float) -> Pose:
    return Pose(x=0.0, z=5.0, hip=0.85, face=Face(**face))


def names(records: DisplayList) -> list[str]:
    found: list[str] = []
    for record in records:
        found += names(record.records) if isinstance(record, Group) else [record.name]
    return found


def lid(face: Face) -> Record:
    features = next(each for each in carved_face(adult(), face, NEAR, 0.42, 0) if isinstance(each, Group))
    return next(each for each in features.records if isinstance(each, Cut) and each.name == "lid")


def test_a_head_that_looks_back_is_turned_over_and_no_other() -> None:
    assert struck(standing(turn=-0.6)).over
    assert not struck(standing(turn=0.0)).over
    assert not struck(standing(turn=1.0)).over


def test_whoever_is_seen_from_behind_stays_so() -> None:
    pose = standing(turn=-0.6).model_copy(update={"view": "back"})
    assert struck(pose).pose == pose


def test_a_gaze_goes_where_it_went_when_the_head_is_turned_over() -> None:
    assert struck(standing(turn=-0.6, gaze_x=-0.5)).pose.face.gaze_x == 0.5


def test_a_puppet_has_one_eye_and_two_rivets_and_a_paper_figure_none() -> None:
    def drawn(*, carved: bool) -> list[str]:
        return names(figure(adult(), standing(), head_pixels=100, seed=1, carved=carved))

    assert drawn(carved=True).count("white") == 1
    assert drawn(carved=False).count("white") == 2
    assert drawn(carved=True).count("rivet") == 2
    assert "rivet" not in drawn(carved=False)


@pytest.mark.parametrize("felt", [{"joy": 1.0}, {"anger": 1.0}, {"surprise": 1.0}, {"lids": 0.0}])
def test_a_feeling_is_seen_in_the_one_eye(felt: dict[str, float]) -> None:
    assert lid(Face(**felt)) != lid(Face())


def colours(records: DisplayList, name: str) -> set[Colour]:
    found: set[Colour] = set()
    for record in records:
        if isinstance(record, Group):
            found |= colours(record.records, name)
        elif isinstance(record, Cut) and record.name == name:
            found.add(record.colour)
    return found


def test_a_dark_hand_is_scraped_as_thin_as_the_face() -> None:
    drawn = figure(
        adult().model_copy(update={"skin": "#764d37"}), standing(), head_pixels=100, seed=1, carved=True
    )
    (face,) = colours(drawn, "face")
    assert face in colours(drawn, "hand")
