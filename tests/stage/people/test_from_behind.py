"""What is seen of hands and hair from behind and from the side."""

import pytest

from tests.stage.people.cast import GRANNY, standing
from tests.stage.people.reading import lines, sheets
from yingxi.film.performance import Arm, Pose, View
from yingxi.film.sheet import Hair
from yingxi.stage.display import Group, Record, Stroke
from yingxi.stage.people import figure


def _clipped_hands(pose: Pose) -> int:
    """How many of the palms and fingers are cut off where the body's edge is."""
    drawn = figure(GRANNY, pose, head_pixels=86, seed=1)
    return sum(
        record.clip is not None and {"hand"} >= {name for name, _ in sheets(record.records)}
        for record in _groups(drawn)
        if record.name == "hand before the body"
    )


def _groups(records: tuple[Record, ...]) -> list[Group]:
    own = [record for record in records if isinstance(record, Group)]
    return own + [each for record in own for each in _groups(record.records)]


def test_hands_that_rest_before_the_body_are_hidden_by_the_back() -> None:
    folded = Arm(shoulder=10, elbow=80)
    assert _clipped_hands(standing(GRANNY, view="back", near_arm=folded, far_arm=Arm())) == 2
    assert _clipped_hands(standing(GRANNY, near_arm=folded, far_arm=Arm())) == 0


def test_hand_whose_forearm_is_seen_is_seen_from_behind() -> None:
    held_out = Arm(shoulder=70, elbow=40)
    assert _clipped_hands(standing(GRANNY, view="back", near_arm=Arm(), far_arm=held_out)) == 0


@pytest.mark.parametrize("view", ["three-quarter", "profile", "back"])
def test_curls_are_drawn_as_curls_from_every_side(view: View) -> None:
    """A drawn curl turns back on itself: it is nearly as broad as it is high."""
    curly = GRANNY.model_copy(update={"hair": Hair(style="curly", colour="#b9bbc4")})
    drawn = figure(curly, standing(curly, view=view), head_pixels=200, seed=1)
    assert "strand" in set(lines(drawn))
    strands = [
        record
        for group in _groups(drawn)
        for record in group.records
        if isinstance(record, Stroke) and record.name == "strand"
    ]
    starts = sum(step[0] == "M" for record in strands for step in record.path.steps)
    curves = sum(step[0] == "C" for record in strands for step in record.path.steps)
    assert curves == 5 * starts


@pytest.mark.parametrize("view", ["three-quarter", "profile", "back"])
def test_afro_has_no_single_hairs_from_any_side(view: View) -> None:
    afro = GRANNY.model_copy(update={"hair": Hair(style="afro", colour="#33262a")})
    assert "strand" not in set(lines(figure(afro, standing(afro, view=view), head_pixels=200, seed=1)))
