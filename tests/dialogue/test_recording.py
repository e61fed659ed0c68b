"""A recorded line is cut to its words and has a voice's level."""

from pathlib import Path

import av
import numpy as np
import pytest

from tests import own_files
from yingxi.acoustics.speech_level import LINE_LOUDNESS, line_loudness
from yingxi.dialogue import line_recorded
from yingxi.film.errors import OwnMaterialError
from yingxi.film.take import Record


def compressed(wav: Path, ending: str, codec: str, rate: int) -> Path:
    """The same sound as a person's telephone would save it."""
    path = wav.with_suffix(ending)
    with av.open(str(wav)) as source, av.open(str(path), "w") as file:
        stream = file.add_stream(codec, rate=rate)
        resampler = av.AudioResampler(format=stream.format, layout="mono", rate=rate)
        stream.layout = "mono"
        for frame in source.decode(audio=0):
            for block in resampler.resample(frame):
                file.mux(stream.encode(block))
        for block in resampler.resample(None):
            file.mux(stream.encode(block))
        file.mux(stream.encode(None))
    return path


def test_the_room_before_and_after_the_words_goes(tmp_path: Path) -> None:
    line = line_recorded(own_files.recording(tmp_path / "line.wav", seconds=1.0, silence=2.0))
    assert 1.2 < len(line.samples) / 48_000 < 1.5
    assert line.samples.dtype == np.float32
    assert line.record == Record(generator="own", version="1", source_type="digitalCreation")


def test_it_is_as_loud_as_a_voice(tmp_path: Path) -> None:
    line = line_recorded(own_files.recording(tmp_path / "line.wav", seconds=1.0))
    assert line_loudness(line.samples) == pytest.approx(LINE_LOUDNESS, abs=0.1)


def test_the_mouth_is_open_while_something_is_heard(tmp_path: Path) -> None:
    line = line_recorded(own_files.recording(tmp_path / "line.wav", seconds=1.0))
    heard = sum(phone.end - phone.start for phone in line.phones)
    assert heard == pytest.approx(1.0, abs=0.12)


@pytest.mark.parametrize(
    ("ending", "codec", "rate"),
    [
        (".mp3", "libmp3lame", 44_100),
        (".m4a", "aac", 22_050),
        (".flac", "flac", 96_000),
        (".ogg", "libopus", 48_000),
    ],
)
def test_other_kinds_of_files_sound_alike(tmp_path: Path, ending: str, codec: str, rate: int) -> None:
    wav = own_files.recording(tmp_path / "line.wav", seconds=0.6)
    line = line_recorded(compressed(wav, ending, codec, rate))
    assert len(line.samples) == pytest.approx(len(line_recorded(wav).samples), rel=0.1)


def test_silence_is_no_line(tmp_path: Path) -> None:
    with pytest.raises(OwnMaterialError, match=r"nothing can be heard in line\.wav"):
        line_recorded(own_files.recording(tmp_path / "line.wav", seconds=0.0, silence=1.0))


def test_a_line_has_an_end(tmp_path: Path) -> None:
    with pytest.raises(OwnMaterialError, match="longer than 120 s"):
        line_recorded(own_files.recording(tmp_path / "line.wav", seconds=0.5, silence=61.0))


@pytest.mark.parametrize("name", ["line.wav", "line.mp3", "line.m4a", "line.flac", "line.ogg"])
@pytest.mark.parametrize("content", [b"", b"ffconcat version 1.0\nfile /etc/passwd\n", b"\0" * 5000])
def test_what_is_no_sound_is_one_error(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(OwnMaterialError, match="cannot be read as a recording"):
        line_recorded(tmp_path / name)


def test_a_sample_a_second_does_not_become_hours(tmp_path: Path) -> None:
    wav = bytearray(own_files.recording(tmp_path / "line.wav").read_bytes())
    wav[24:28] = (1).to_bytes(4, "little")
    (tmp_path / "line.wav").write_bytes(wav)
    with pytest.raises(OwnMaterialError, match="cannot be read as a recording"):
        line_recorded(tmp_path / "line.wav")
