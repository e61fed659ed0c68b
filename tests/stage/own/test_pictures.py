"""What a picture file becomes before the stage sees it."""

import zlib
from pathlib import Path

import numpy
import pytest
import skia
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from tests import own_files
from yingxi.film.errors import OwnMaterialError
from yingxi.stage.own import cut_out_of, picture_read
from yingxi.stage.own.plain_ground import without_plain_ground
from yingxi.stage.paper import image_of
from yingxi.stage.stills import png_written

INK = {"#": (10, 20, 30, 255), ".": (250, 250, 250, 255), "o": (252, 249, 250, 255), " ": (0, 0, 0, 0)}


def drawn(*rows: str) -> numpy.ndarray:
    """Letters as pixels: # the person, . and o an almost even ground, a blank is see-through."""
    return numpy.array([[INK[letter] for letter in row] for row in rows], numpy.uint8)


def seen(pixels: numpy.ndarray) -> list[str]:
    """What is solid, half solid and see-through."""
    return ["".join({0: " ", 128: "-", 255: "#"}[int(alpha)] for alpha in row) for row in pixels[..., 3]]


def with_orientation(path: Path, orientation: int) -> Path:
    """A JPEG, red above and blue below, whose camera was held so (EXIF tag 274)."""
    pixels = numpy.full((16, 32, 4), 255, numpy.uint8)
    pixels[:8, :, :3], pixels[8:, :, :3] = own_files.RED, own_files.BLUE
    jpeg = bytes(image_of(pixels, opaque=True).encodeToData(skia.EncodedImageFormat.kJPEG, 100))
    entry = b"\x01\x12" + b"\x00\x03" + b"\x00\x00\x00\x01" + orientation.to_bytes(2, "big") + b"\x00\x00"
    exif = b"Exif\x00\x00" + b"MM\x00\x2a\x00\x00\x00\x08" + b"\x00\x01" + entry + b"\x00" * 4
    path.write_bytes(jpeg[:2] + b"\xff\xe1" + (len(exif) + 2).to_bytes(2, "big") + exif + jpeg[2:])
    return path


@pytest.mark.parametrize(
    ("orientation", "red"),
    [
        (1, "top"),
        (2, "top"),
        (3, "bottom"),
        (4, "bottom"),
        (5, "left"),
        (6, "right"),
        (7, "right"),
        (8, "left"),
    ],
)
def test_a_photograph_stands_upright(tmp_path: Path, orientation: int, red: str) -> None:
    pixels = picture_read(with_orientation(tmp_path / "photo.jpg", orientation)).astype(int)
    tall, wide = pixels.shape[:2]
    edges = {
        "top": pixels[2, wide // 2],
        "bottom": pixels[-3, wide // 2],
        "left": pixels[tall // 2, 2],
        "right": pixels[tall // 2, -3],
    }
    assert max(edges, key=lambda edge: edges[edge][2] - edges[edge][0]) == red


def test_half_a_file_is_no_picture(tmp_path: Path) -> None:
    chance = numpy.random.default_rng(1).integers(0, 255, (64, 64, 4), numpy.uint8)
    chance[..., 3] = 255
    png_written(chance, tmp_path / "half.png")
    whole = (tmp_path / "half.png").read_bytes()
    (tmp_path / "half.png").write_bytes(whole[: len(whole) // 2])
    with pytest.raises(OwnMaterialError, match=r"half\.png cannot be read as a picture"):
        picture_read(tmp_path / "half.png")


def test_a_small_file_may_not_become_a_huge_picture(tmp_path: Path) -> None:
    own_files.picture(tmp_path / "bomb.png", own_files.RED)
    png = bytearray((tmp_path / "bomb.png").read_bytes())
    head = png.index(b"IHDR")
    png[head + 4 : head + 12] = (30_000).to_bytes(4, "big") * 2
    png[head + 17 : head + 21] = zlib.crc32(png[head : head + 17]).to_bytes(4, "big")
    (tmp_path / "bomb.png").write_bytes(png)
    with pytest.raises(OwnMaterialError, match="30000 x 30000 pixels"):
        picture_read(tmp_path / "bomb.png")


def test_an_even_ground_is_taken_away_but_not_what_it_encloses() -> None:
    pixels = drawn(
        "..o.....o.",
        ".#######..",
        ".#.o..##..",
        ".#######..",
        "..######..",
        "..##..##..",
    )
    assert seen(without_plain_ground(pixels)) == [
        "          ",
        " -------  ",
        " -#####-  ",
        " -#####-  ",
        "  -#--#-  ",
        "  --  --  ",
    ]


def test_an_uneven_ground_stays() -> None:
    pixels = drawn("..##..", "#....#", ".####.", "#....#")
    assert seen(without_plain_ground(pixels)) == ["######"] * 4


def test_a_cut_out_stands_on_its_feet_in_the_middle() -> None:
    tail = drawn("         ", "  ##     ", "#####    ", "   #     ", "         ")
    assert seen(cut_out_of(tail, Path("fox.png"))) == ["  ##   ", "#####  ", "   #   "]


def test_a_wholly_see_through_picture_shows_nobody() -> None:
    with pytest.raises(OwnMaterialError, match=r"nothing can be seen in fox\.png"):
        cut_out_of(drawn("   ", "   "), Path("fox.png"))


@given(arrays(numpy.uint8, (7, 9), elements=st.sampled_from([0, 255])))
def test_feet_are_in_the_middle_of_whatever_was_drawn(alpha: numpy.ndarray) -> None:
    alpha[3, 4] = 255
    pixels = numpy.repeat(alpha[..., None], 4, axis=2)
    pixels[0, 0] = 0
    made = cut_out_of(pixels, Path("anything.png"))
    solid = numpy.flatnonzero(made[-1, :, 3])
    assert abs((solid[0] + solid[-1]) / 2 - (made.shape[1] - 1) / 2) <= 0.5
    assert int((made[..., 3] > 0).sum()) == int((pixels[..., 3] > 0).sum())
