from pathlib import Path

import numpy as np
import pytest
import skia

from yingxi.delivery.bands import bands_written
from yingxi.delivery.page import Page
from yingxi.film.errors import MachineError


def bands(*heights: int) -> list[Page]:
    drawn = []
    for number, height in enumerate(heights):
        band = Page(40, height, f"#{number * 40:02x}a0{255 - number * 40:02x}")
        band.words(f"band {number}", 2, height - 3, 10, "#221100")
        drawn.append(band)
    return drawn


def test_bands_are_one_picture_from_the_top(tmp_path: Path) -> None:
    path = bands_written(bands(20, 1, 33), tmp_path / "tall.png", width=40, height=54)
    read = skia.Image.open(str(path)).toarray(colorType=skia.kRGBA_8888_ColorType)[:, :, :3]
    assert np.array_equal(read, np.concatenate([band.pixels() for band in bands(20, 1, 33)]))


def test_where_it_cannot_be_written_it_says_so_and_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "tall.png").mkdir()
    with pytest.raises(MachineError, match="could not be written"):
        bands_written(bands(20), tmp_path / "tall.png", width=40, height=20)
    assert [path.name for path in tmp_path.iterdir()] == ["tall.png"]
