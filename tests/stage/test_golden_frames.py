"""Some dozen frames stay as they were looked at and found good. `BLESS=frames` draws them anew: look at each first.

Where they were drawn with this Skia they must be the same to the pixel. With another one, two levels on one pixel in
five thousand pass, and no tile of 16 by 16 with more than four pixels off: a whole frame's share would not miss an eye.
"""

import os
from pathlib import Path

import numpy
import pytest
import skia
from numpy.typing import NDArray

from tests.stage.golden_shots import FRAME, GOLDENS, HEIGHT, WIDTH, Golden, shot_of
from yingxi.stage.theatre import ShotPainter

FRAMES = Path(__file__).parents[1] / "golden" / "frames"
DRAWN_WITH = FRAMES / "drawn-with.txt"
LEVELS, SHARE, TILE, IN_TILE = 2, 1 / 5000, 16, 4
Picture = NDArray[numpy.uint8]


def drawn(golden: Golden) -> Picture:
    """The frame in sRGB bytes, without what is transparent, for nothing is."""
    return ShotPainter(shot_of(golden)).frame(FRAME)[..., :3].copy()


def kept(golden: Golden) -> Picture:
    read = skia.Image.open(str(FRAMES / f"{golden.name}.png")).toarray(colorType=skia.kBGRA_8888_ColorType)
    return numpy.asarray(read[..., :3], numpy.uint8)


def written(picture: Picture, file: Path) -> None:
    opaque = numpy.dstack((picture, numpy.full(picture.shape[:2], 255, numpy.uint8)))
    skia.Image.fromarray(numpy.ascontiguousarray(opaque), skia.kBGRA_8888_ColorType).save(
        str(file), skia.kPNG
    )


def off(one: Picture, other: Picture) -> NDArray[numpy.bool_]:
    """Where two pictures are further apart than an eye can see."""
    return numpy.asarray(numpy.abs(one.astype(int) - other.astype(int)).max(axis=2) > LEVELS)


def alike(one: Picture, other: Picture) -> bool:
    wrong = off(one, other)
    rows, columns = (-(-length // TILE) for length in wrong.shape)
    tiles = numpy.zeros((rows * TILE, columns * TILE), bool)
    tiles[: wrong.shape[0], : wrong.shape[1]] = wrong
    in_tile = tiles.reshape(rows, TILE, columns, TILE).sum(axis=(1, 3)).max()
    return bool(wrong.mean() <= SHARE and in_tile <= IN_TILE)


@pytest.mark.parametrize("golden", GOLDENS, ids=lambda golden: golden.name)
def test_a_frame_is_as_it_was(golden: Golden, tmp_path: Path) -> None:
    now = drawn(golden)
    if os.environ.get("BLESS") == "frames":
        FRAMES.mkdir(parents=True, exist_ok=True)
        written(now, FRAMES / f"{golden.name}.png")
        DRAWN_WITH.write_text(f"skia-python {skia.__version__}\n", encoding="utf-8")
    before = kept(golden)
    same = DRAWN_WITH.read_text(encoding="utf-8").strip() == f"skia-python {skia.__version__}"
    good = numpy.array_equal(now, before) if same else alike(now, before)
    if not good:
        written(now, tmp_path / f"{golden.name}.png")
    assert good, f"{int(off(now, before).sum())} pixels are off; what was drawn: {tmp_path / golden.name}.png"


def test_there_is_a_picture_for_each_and_no_other() -> None:
    assert sorted(file.stem for file in FRAMES.glob("*.png")) == sorted(golden.name for golden in GOLDENS)


def test_an_eye_that_is_missing_is_seen_whatever_drew_the_frame() -> None:
    plain = numpy.full((HEIGHT, WIDTH, 3), 200, numpy.uint8)
    paler, blind = plain + 1, plain.copy()
    blind[60:66, 100:106] = 20
    assert alike(plain, paler)
    assert not alike(plain, blind)
