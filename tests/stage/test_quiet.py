"""Before the lamp's screen a face has a quiet ground."""

import numpy
import pytest

from tests.stage.golden_shots import ALONE, FRAME, Golden, shot_of
from yingxi.film.brief import Look
from yingxi.film.sheet import SetKind
from yingxi.stage import quiet
from yingxi.stage.passes.painting import PassPainter
from yingxi.stage.shot import Shot
from yingxi.stage.theatre import Frame, ShotPainter


def shot(kind: SetKind, look: Look, size: str = "medium close") -> Shot:
    return shot_of(Golden("quiet", kind, look, ALONE, (), (("size", size),)))


def unrest(wanted: Shot) -> float:
    """How much the lightness deviates of what is nobody's within a face's breadth of somebody."""
    seen: Frame = ShotPainter(wanted).frame(FRAME)
    own = PassPainter(wanted).frame("mask", FRAME)[..., :3].any(axis=2)
    rows, columns = numpy.nonzero(own)
    top, height = int(rows.min()), wanted.height // 4
    middle, half = int(numpy.median(columns[rows < top + height])), wanted.height // 3
    part = numpy.s_[top : top + height, max(0, middle - half) : middle + half]
    return float(seen[part][~own[part]][..., :3].mean(axis=1).std())


@pytest.mark.parametrize("kind", ["garden", "library"])
def test_what_is_cut_out_behind_a_face_is_faint(kind: SetKind, monkeypatch: pytest.MonkeyPatch) -> None:
    with_it = unrest(shot(kind, "shadow"))
    monkeypatch.setattr(quiet, "BUSY", 9.0)
    assert with_it < 0.8 * unrest(shot(kind, "shadow"))


@pytest.mark.parametrize(("look", "size"), [("paper", "medium close"), ("ink", "close"), ("shadow", "wide")])
def test_no_other_picture_has_it(look: Look, size: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with_it = ShotPainter(shot("garden", look, size)).frame(FRAME).copy()
    monkeypatch.setattr(quiet, "BUSY", 9.0)
    assert (with_it == ShotPainter(shot("garden", look, size)).frame(FRAME)).all()
