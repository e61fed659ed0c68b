import pytest

from yingxi.film.performance import Face
from yingxi.stage.people.expression import expression_of


def test_anger_and_sadness_turn_the_brows_against_each_other() -> None:
    angry, sad = (expression_of(face, "adult") for face in (Face(anger=1.0), Face(sadness=1.0)))
    assert angry.near_brow.inner < 0 < sad.near_brow.inner
    assert angry.near_brow.lift < 0


@pytest.mark.parametrize("strength", [0.3, 1.0])
def test_the_near_side_moves_a_fifth_more_however_strong_the_feeling(strength: float) -> None:
    surprised, sad = (
        expression_of(face, "adult") for face in (Face(surprise=strength), Face(sadness=strength))
    )
    assert surprised.near_brow.lift / surprised.far_brow.lift == pytest.approx(1.2, abs=0.03)
    assert sad.near_brow.inner / sad.far_brow.inner == pytest.approx(1.2, abs=0.03)


def test_great_joy_shuts_the_eyes_to_arcs_and_lifts_the_mouth() -> None:
    laughing, pleased = expression_of(Face(joy=1.0), "child"), expression_of(Face(joy=0.5), "child")
    assert laughing.near_eye.arc
    assert not pleased.near_eye.arc
    assert laughing.mouth.bend > pleased.mouth.bend > expression_of(Face(), "child").mouth.bend


def test_tender_lids_are_half_lowered_yet_open() -> None:
    assert 0.5 < expression_of(Face(tenderness=1.0), "adult").near_eye.open < 0.7


def test_feelings_mix() -> None:
    both = expression_of(Face(joy=0.6, sadness=0.6), "adult")
    assert both.near_brow.inner > expression_of(Face(joy=0.6), "adult").near_brow.inner
    assert both.mouth.bend < expression_of(Face(joy=0.6), "adult").mouth.bend


def test_two_feelings_that_lower_the_lids_do_not_put_them_to_sleep() -> None:
    tender, both = Face(tenderness=0.8), Face(tenderness=0.8, sadness=0.7)
    assert expression_of(both, "adult").near_eye.open > expression_of(tender, "adult").near_eye.open - 0.08


def test_raised_brows_open_the_eyes() -> None:
    quiet, loud = Face(tenderness=0.8), Face(tenderness=0.8, brow_lift=0.4)
    assert expression_of(loud, "adult").near_eye.open > expression_of(quiet, "adult").near_eye.open + 0.1
