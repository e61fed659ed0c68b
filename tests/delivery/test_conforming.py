"""The finished film is the cut, frame by frame."""

import json
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest

from tests.delivery.small_films import cut, mix, place, shot
from yingxi.delivery import film_conformed, is_spliced, splice_written, track_written
from yingxi.film.brief import Brief
from yingxi.film.cut import CutShot, FilmCut, Line
from yingxi.film.errors import AnswerError, DocumentError

BRIEF = Brief(idea="a film", width=64, height=64)


def conformed(
    folder: Path, film: FilmCut, pictures: dict[str, Path], *, seconds: float = 1.0, **more: object
) -> Path:
    track = track_written(mix(folder, seconds), film.frames, film.rate, folder / "track.m4a")
    into = folder / "film.mp4"
    return film_conformed(film, pictures, track, BRIEF, into, **more)  # type: ignore[arg-type]


def levels_of(film: Path) -> list[int]:
    """The grey of each frame, as 8-bit RGB."""
    with av.open(str(film)) as opened:
        return [round(float(frame.to_ndarray(format="rgb24").mean())) for frame in opened.decode(video=0)]


def near(found: list[int], wanted: list[int]) -> bool:
    return len(found) == len(wanted) and all(abs(a - b) <= 3 for a, b in zip(found, wanted, strict=True))


def test_shots_join_frame_by_frame_with_one_of_a_single_frame(tmp_path: Path) -> None:
    pictures = {
        "a": shot(tmp_path, "a", [40, 50, 60, 70]),
        "b": shot(tmp_path, "b", [200]),
        "c": shot(tmp_path, "c", [90, 100, 110]),
    }
    film = conformed(tmp_path, cut(place("a", 0, 4), place("b", 4, 1), place("c", 5, 3)), pictures)
    assert near(levels_of(film), [40, 50, 60, 70, 200, 90, 100, 110])


def test_shots_are_copied_and_not_encoded_again(tmp_path: Path) -> None:
    pictures = {"a": shot(tmp_path, "a", [40, 50]), "b": shot(tmp_path, "b", [200, 210])}
    film = conformed(tmp_path, cut(place("a", 0, 2), place("b", 2, 2)), pictures)

    def packets(path: Path) -> list[bytes]:
        with av.open(str(path)) as opened:
            return [bytes(packet) for packet in opened.demux(video=0) if packet.size]

    assert packets(film) == packets(pictures["a"]) + packets(pictures["b"])


def test_shot_is_cut_short_and_entered_late_to_the_frame(tmp_path: Path) -> None:
    pictures = {"a": shot(tmp_path, "a", [40, 60, 80, 100, 120, 140])}
    film = conformed(tmp_path, cut(place("a", 0, 2), place("a", 2, 3, first=3)), pictures)
    assert near(levels_of(film), [40, 60, 100, 120, 140])


def test_dissolve_goes_from_one_take_to_the_other(tmp_path: Path) -> None:
    pictures = {"a": shot(tmp_path, "a", [40] * 6), "b": shot(tmp_path, "b", [200] * 6)}
    dissolve = CutShot(shot="a", scene="s1", start=3, first=3, frames=3, kind="dissolve", other="b")
    film = conformed(tmp_path, cut(place("a", 0, 3), dissolve, place("b", 6, 3, first=3)), pictures)
    assert near(levels_of(film), [40, 40, 40, 65, 120, 175, 200, 200, 200])


def test_what_is_spliced_already_is_copied_and_gives_the_same_film(tmp_path: Path) -> None:
    pictures = {"a": shot(tmp_path, "a", [40] * 6), "b": shot(tmp_path, "b", [200] * 6)}
    dissolve = CutShot(shot="a", scene="s1", start=3, first=3, frames=3, kind="dissolve", other="b")
    film = cut(place("a", 0, 3), dissolve, place("b", 6, 3, first=3))
    assert [is_spliced(each) for each in film.shots] == [False, True, True]
    whole = conformed(tmp_path, film, pictures).read_bytes()
    splices = {
        each: splice_written(each, pictures, film.rate, tmp_path / f"{each.start}.mp4")
        for each in film.shots[1:]
    }
    assert conformed(tmp_path, film, pictures, splices=splices).read_bytes() == whole


def test_dip_goes_through_dark_paper(tmp_path: Path) -> None:
    pictures = {"a": shot(tmp_path, "a", [200] * 6), "b": shot(tmp_path, "b", [200] * 6)}
    dip = CutShot(shot="a", scene="s1", start=3, first=3, frames=3, kind="dip", other="b")
    levels = levels_of(conformed(tmp_path, cut(place("a", 0, 3), dip, place("b", 6, 3, first=3)), pictures))
    assert 10 < levels[4] < 30
    assert levels[2] > levels[3] > levels[4] < levels[5] < levels[6]


def test_take_from_elsewhere_is_brought_to_the_house_format(tmp_path: Path) -> None:
    foreign = tmp_path / "foreign.mp4"
    with av.open(str(foreign), "w") as file:
        stream = file.add_stream("mpeg4", rate=24)
        stream.width, stream.height, stream.pix_fmt = 128, 72, "yuv420p"
        for level in (90, 180):
            frame = av.VideoFrame.from_ndarray(np.full((72, 128, 3), level, np.uint8), "rgb24")
            file.mux(stream.encode(frame))
        file.mux(stream.encode(None))
    pictures = {"a": shot(tmp_path, "a", [40, 40]), "b": foreign}
    film = conformed(tmp_path, cut(place("a", 0, 2), place("b", 2, 2)), pictures)
    with av.open(str(film)) as opened:
        assert {(frame.width, frame.height) for frame in opened.decode(video=0)} == {(64, 36)}
    assert near(levels_of(film), [40, 40, 90, 180])


@pytest.mark.parametrize("rate", [Fraction(24), Fraction(25), Fraction(24000, 1001)])
def test_every_frame_has_its_exact_time(tmp_path: Path, rate: Fraction) -> None:
    pictures = {"a": shot(tmp_path, "a", [40] * 3, rate=rate), "b": shot(tmp_path, "b", [80] * 2, rate=rate)}
    film = conformed(tmp_path, cut(place("a", 0, 3), place("b", 3, 2), rate=rate), pictures)
    with av.open(str(film)) as opened:
        stream = opened.streams.video[0]
        times = [frame.pts * stream.time_base for frame in opened.decode(stream)]
    assert times == [frame / rate for frame in range(5)]


@pytest.mark.parametrize("seconds", [0.2, 1.0, 3.0], ids=["short mix", "fitting mix", "long mix"])
def test_sound_is_as_long_as_the_picture_and_in_step_with_it(tmp_path: Path, seconds: float) -> None:
    pictures = {"a": shot(tmp_path, "a", [40] * 24)}
    film = conformed(tmp_path, cut(place("a", 0, 24)), pictures, seconds=seconds)
    with av.open(str(film)) as opened:
        stream = opened.streams.audio[0]
        assert (stream.codec_context.name, stream.rate, stream.channels) == ("aac", 48_000, 2)
        assert abs(float(stream.duration * stream.time_base) - 1.0) < 0.03
        frames = [frame for frame in opened.decode(stream) if frame.pts >= 0]
        sound = np.concatenate([frame.to_ndarray() for frame in frames], axis=1)[0]
    heard = np.flatnonzero(np.abs(sound) > 0.03)
    assert abs(heard[0] / 48_000) < 0.03
    assert abs(heard[-1] / 48_000 - min(seconds, 1.0)) < 0.03


def test_film_carries_words_chapters_title_language_and_label(tmp_path: Path) -> None:
    pictures = {name: shot(tmp_path, name, [40] * 24) for name in "abc"}
    lines = (Line(speech="l1", person="p", text="Where are you?", start=2, end_exclusive=30),)
    film = conformed(
        tmp_path,
        cut(place("a", 0, 24), place("b", 24, 24), place("c", 48, 24, scene="s2"), lines=lines),
        pictures,
        seconds=3.0,
        chapters={"s1": "Kitchen", "s2": "花园"},
    )
    with av.open(str(film)) as opened:
        assert opened.metadata["title"] == "A Film 影"
        label = json.loads(opened.metadata["AIGC"])["AIGC"]
        chapters = [(c["metadata"]["title"], float(c["start"] * c["time_base"])) for c in opened.chapters()]
        languages = {stream.type: stream.language for stream in opened.streams if stream.type != "data"}
        words = opened.streams.subtitles[0]
        texts = [
            (
                bytes(packet)[2:].decode(),
                float(packet.pts * packet.time_base),
                float(packet.duration * packet.time_base),
            )
            for packet in opened.demux(words)
            if packet.size > 2
        ]
    assert label["Label"] == "1"
    assert label["ProduceID"] == label["PropagateID"]
    assert chapters == [("Kitchen", 0.0), ("花园", 2.0)]
    assert languages == {"video": "eng", "audio": "eng", "subtitle": "eng"}
    assert texts == [("Where are you?", pytest.approx(2 / 24, abs=0.001), pytest.approx(28 / 24, abs=0.002))]


def test_film_begins_with_its_index_and_the_title_in_it(tmp_path: Path) -> None:
    content = conformed(tmp_path, cut(place("a", 0, 2)), {"a": shot(tmp_path, "a", [40, 50])}).read_bytes()
    assert content.index(b"moov") < content.index(b"mdat")
    title = content.index(b"\xa9nam")
    assert title < content.index(b"mdat")
    assert "A Film 影".encode() in content[title : title + 30]


def test_film_without_words_and_label_has_neither(tmp_path: Path) -> None:
    film = conformed(
        tmp_path, cut(place("a", 0, 2)), {"a": shot(tmp_path, "a", [40, 50])}, subtitles={}, label=False
    )
    with av.open(str(film)) as opened:
        assert not opened.streams.subtitles
        assert "AIGC" not in opened.metadata
        assert opened.metadata["title"] == "A Film 影"


def test_same_cut_gives_the_same_bytes(tmp_path: Path) -> None:
    pictures = {"a": shot(tmp_path, "a", [40, 50, 60])}
    first = conformed(tmp_path, cut(place("a", 0, 3)), pictures).read_bytes()
    assert conformed(tmp_path, cut(place("a", 0, 3)), pictures).read_bytes() == first


@pytest.mark.parametrize(
    ("film", "error"),
    [(cut(), DocumentError), (cut(place("a", 0, 9)), AnswerError), (cut(place("z", 0, 2)), AnswerError)],
    ids=["empty cut", "short picture", "missing picture"],
)
def test_what_cannot_be_conformed_leaves_no_file(
    tmp_path: Path, film: FilmCut, error: type[Exception]
) -> None:
    pictures = {"a": shot(tmp_path, "a", [40, 50])}
    with pytest.raises(error):
        conformed(tmp_path, film, pictures)
    assert sorted(path.name for path in tmp_path.iterdir() if path.suffix != ".raw") in (
        ["a.mp4", "track.m4a"],
        ["a.mp4"],
    )
