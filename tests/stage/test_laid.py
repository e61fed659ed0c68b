"""Between two frames only what changed is drawn and encoded anew, and nobody can tell."""

from fractions import Fraction
from pathlib import Path

import numpy
import skia

from tests.conformance import requests
from yingxi.stage.encoder import ShotEncoder
from yingxi.stage.laid import Box, Laid, changed
from yingxi.stage.shot import Shot
from yingxi.stage.theatre import ShotPainter

FRAME: Box = (0, 0, 100, 100)
FAR, NEAR = (0, 0, 10, 10), (60, 60, 80, 80)


def _nothing(canvas: skia.Canvas) -> None:
    pass


def laid(name: str, box: Box, *, whole: bool = True) -> Laid:
    return Laid((name,), box, _nothing, whole=whole)


def test_where_nothing_lay_before_all_changes() -> None:
    assert changed(None, [laid("lamp", FAR)], FRAME) == (FRAME,)


def test_what_stays_changes_nothing() -> None:
    assert changed([laid("lamp", FAR)], [laid("lamp", FAR)], FRAME) == ()


def test_what_goes_and_what_comes_change_their_own_places() -> None:
    before = [laid("wall", FRAME, whole=False), laid("lamp", FAR)]
    now = [laid("wall", FRAME, whole=False), laid("ann", NEAR)]
    assert changed(before, now, FRAME) == (FAR, NEAR)


def test_nothing_that_is_drawn_whole_is_cut() -> None:
    table = laid("table", (5, 5, 30, 30))
    assert changed([table], [table, laid("ann", FAR)], FRAME) == ((0, 0, 30, 30),)


def test_another_order_changes_all() -> None:
    lamp, ann = laid("lamp", FAR), laid("ann", NEAR)
    assert changed([lamp, ann], [ann, lamp], FRAME) == (FRAME,)


def still_shot() -> Shot:
    asked = requests.shot()
    return Shot(asked.board, asked.performance, asked.cast, asked.set, asked.width, asked.height, asked.seed)


def test_a_frame_in_sequence_equals_the_frame_alone_and_differs_only_where_it_says() -> None:
    painter, number = ShotPainter(still_shot()), 0
    before = painter.frame(0).copy()
    parts = []
    for pixels, times in painter.frames():
        elsewhere = (pixels != before).any(axis=2)
        for left, top, right, bottom in painter.changed:
            elsewhere[top:bottom, left:right] = False
        assert not elsewhere.any()
        parts.append(painter.changed)
        before, number = pixels.copy(), number + times
    assert any(part != ((0, 0, before.shape[1], before.shape[0]),) for part in parts)
    assert numpy.array_equal(ShotPainter(still_shot()).frame(number - 1), before)


def test_bands_of_rows_encode_as_whole_frames_do(tmp_path: Path) -> None:
    chance = numpy.random.default_rng(1)
    first = chance.integers(0, 256, (62, 98, 4), dtype=numpy.uint8)
    second = first.copy()
    second[21:30] = 7
    for name, rows in (("whole.mp4", None), ("bands.mp4", [(21, 30)])):
        with ShotEncoder(tmp_path / name, 98, 62, Fraction(24)) as encoder:
            encoder.write(first)
            encoder.write(second, rows=rows)
    assert (tmp_path / "bands.mp4").read_bytes() == (tmp_path / "whole.mp4").read_bytes()
