"""Files that are called videos and are none, or none that is taken: brought to a shot that the film has."""

import io

import av
import numpy
import pytest

from tests.studio.conftest import World
from tests.studio.test_moving import handed
from yingxi_platform.films.reading import noun_of
from yingxi_platform.studios.models import Film


def video(container: str, codec: str, pixels: str) -> bytes:
    """Four black frames."""
    out = io.BytesIO()
    with av.open(out, "w", format=container) as file:
        stream = file.add_stream(codec, rate=24)
        stream.width, stream.height, stream.pix_fmt = 64, 36, pixels  # type: ignore[attr-defined]
        for _ in range(4):
            frame = av.VideoFrame.from_ndarray(numpy.zeros((36, 64, 3), numpy.uint8), "rgb24")
            file.mux(stream.encode(frame.reformat(format=pixels)))  # type: ignore[attr-defined]
        file.mux(stream.encode(None))  # type: ignore[attr-defined]
    return out.getvalue()


def answered(world: World, name: str, content: bytes) -> int:
    shot = noun_of(world.film, "storyboard.yaml").boards[0].id
    return int(handed(world, "shot", shot, name, content).status_code)


def brought(film: Film) -> list[str]:
    own = film.root / "own"
    return sorted(file.suffix for file in own.iterdir()) if own.exists() else []


@pytest.mark.parametrize(
    "content",
    [
        b"This is a text, and long enough to be looked at.\n" * 400,
        b"ffconcat version 1.0\nfile '/etc/passwd'\n",
        b"#EXTM3U\n#EXTINF:9,\nfile:///etc/passwd\n",
        video("avi", "magicyuv", "gbrp"),
        video("matroska", "ffv1", "yuv420p"),
        b"PK\x03\x04" + bytes(4000),
    ],
    ids=["text", "list of files", "list to stream", "avi renamed", "codec not taken", "zip renamed"],
)
def test_what_is_called_a_video_and_is_none_is_refused_and_not_kept(world: World, content: bytes) -> None:
    assert answered(world, "take.mp4", content) == 422
    assert brought(world.film) == []


def test_the_same_frames_as_a_video_that_is_taken_are(world: World) -> None:
    assert answered(world, "take.mp4", video("mp4", "libx264", "yuv420p")) == 302
    assert brought(world.film) == [".mp4"]
