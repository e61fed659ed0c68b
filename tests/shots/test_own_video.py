"""A person's video becomes a shot: of the film's size and rate, and exactly as long as its board."""

from fractions import Fraction
from pathlib import Path

import av
import pytest

from tests import own_files
from tests.own_files import BLUE, GREEN, RED
from yingxi.film.board import Lettering
from yingxi.film.errors import OwnMaterialError
from yingxi.film.take import PictureTake
from yingxi.shots import video_conformed, video_whole

LETTERS = {"r": RED, "g": GREEN, "b": BLUE}


def conformed(path: Path, *, frames: int, **more: object) -> str:
    """The shot's frames, a letter each for the colour of their middle."""
    into = path.with_name("shot.mp4")
    asked = {"width": 64, "height": 64, "rate": Fraction(24), **more}
    done: list[int] = []
    take, _ = video_conformed(path, into, done.append, frames=frames, **asked)  # type: ignore[arg-type]
    assert (take, done[-1]) == (PictureTake(shot="", file="shot.mp4", frames=frames), frames)
    with av.open(str(into)) as shot:
        drawn = [frame.to_ndarray(format="bgr24") for frame in shot.decode(video=0)]
    assert {pixels.shape for pixels in drawn} == {(asked["height"], asked["width"], 3)}
    return "".join(
        "bgr"[int(pixels[pixels.shape[0] // 2, pixels.shape[1] // 2].argmax())] for pixels in drawn
    )


def film(path: Path, letters: str, **more: int) -> Path:
    return own_files.video(path / "own.mp4", [LETTERS[letter] for letter in letters], **more)


@pytest.mark.parametrize(
    ("letters", "rate", "frames", "seen"),
    [
        ("rgb", 24, 3, "rgb"),
        ("rgb", 24, 2, "rg"),
        ("rg", 24, 5, "rgggg"),
        ("rg", 12, 6, "rrgggg"),
        ("rbgb", 48, 2, "rg"),
    ],
    ids=["as long", "longer is cut", "shorter holds its last", "slower", "quicker"],
)
def test_it_is_as_long_as_the_board(tmp_path: Path, letters: str, rate: int, frames: int, seen: str) -> None:
    assert conformed(film(tmp_path, letters, rate=rate), frames=frames) == seen


@pytest.mark.parametrize("size", [(96, 48), (48, 96), (64, 64), (20, 20)])
def test_its_middle_fills_the_frame(tmp_path: Path, size: tuple[int, int]) -> None:
    path = film(tmp_path, "rr", width=size[0], height=size[1])
    assert conformed(path, frames=2, width=128, height=72) == "rr"


def test_the_label_of_the_film_stays_on_its_first_frames(tmp_path: Path) -> None:
    path = film(tmp_path, "bbbb", width=320, height=180)
    into = tmp_path / "shot.mp4"
    video_conformed(
        path,
        into,
        lambda done: None,
        frames=4,
        width=320,
        height=180,
        rate=Fraction(24),
        label="AI",
        label_frames=2,
    )
    with av.open(str(into)) as shot:
        brightest = [int(frame.to_ndarray(format="gray").max()) for frame in shot.decode(video=0)]
    assert [light > 100 for light in brightest] == [True, True, False, False]


@pytest.mark.parametrize(("kind", "since"), [("title", 13), ("caption", 1), ("credits", 40)])
def test_a_title_or_caption_lies_over_it_as_over_a_drawn_shot(tmp_path: Path, kind: str, since: int) -> None:
    words = Lettering(kind=kind, lines=(("The Kite", ""),) if kind == "title" else (("", "1949"),))  # type: ignore[arg-type]
    into = tmp_path / "shot.mp4"
    asked = {"frames": 40, "width": 320, "height": 180, "rate": Fraction(24)}
    video_conformed(film(tmp_path, "b", width=320, height=180), into, print, lettering=words, **asked)  # type: ignore[arg-type]
    with av.open(str(into)) as shot:
        light = [int(frame.to_ndarray(format="gray").max()) for frame in shot.decode(video=0)]
    assert [n for n, most in enumerate(light) if most > 100][:1] == list(range(40))[since + 1 : since + 2]


@pytest.mark.parametrize("name", ["own.mp4", "own.mov", "own.webm"])
@pytest.mark.parametrize(
    "content", [b"", b"#EXTM3U\nfile:///etc/passwd\n", b"\0\0\0\x18ftypmp42" + b"\0" * 4000]
)
def test_what_is_no_video_is_one_error(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(OwnMaterialError, match="cannot be read as a video"):
        conformed(tmp_path / name, frames=2)
    assert not (tmp_path / "shot.mp4").exists()


def test_a_file_that_breaks_off_is_one_error(tmp_path: Path) -> None:
    whole = film(tmp_path, "rrrrrrrr").read_bytes()
    (tmp_path / "own.mp4").write_bytes(whole[: len(whole) // 2])
    with pytest.raises(OwnMaterialError, match="cannot be read as a video"):
        conformed(tmp_path / "own.mp4", frames=8)


def test_a_file_that_breaks_off_behind_its_first_pictures_is_not_whole(tmp_path: Path) -> None:
    """Its index comes first, as in a film that is shown while it comes: what is lacking is seen at the end alone."""
    whole = tmp_path / "whole.mp4"
    with (
        av.open(str(film(tmp_path, "rgb" * 16))) as shot,
        av.open(str(whole), "w", options={"movflags": "faststart"}) as into,
    ):
        given = shot.streams.video[0]
        stream = into.add_stream_from_template(given)
        for packet in shot.demux(given):
            if packet.dts is not None:
                packet.stream = stream
                into.mux(packet)
    video_whole(whole)
    content = whole.read_bytes()
    cut = tmp_path / "cut.mp4"
    cut.write_bytes(content[: -(len(content) - content.index(b"mdat")) // 2])
    with pytest.raises(OwnMaterialError, match="cannot be read as a video"):
        video_whole(cut)
