"""A recorded line is cut to its words and has a voice's level."""

from pathlib import Path

import av
import numpy as np
import pytest

from tests import own_files
from yingxi.acoustics.speech_level import LINE_LOUDNESS, line_loudness
from yingxi.dialogue import line_recorded
from yingxi.dialogue.likeness import phones_by_likeness
from yingxi.film.breakdown import Speech
from yingxi.film.errors import NotOfferedError, OwnMaterialError
from yingxi.film.mouth import Phone
from yingxi.film.sheet import VoiceSheet
from yingxi.film.take import Record
from yingxi.generators.ports import LineRequest, Spoken


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
    assert line.record == Record(generator="own", version="2", source_type="digitalCreation")


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


def syllables(*lengths: float, pitch: float) -> tuple[np.ndarray, tuple[Phone, ...]]:
    """A hum through three mouths in turn, with a gap before each; and when each sounds."""
    pieces, phones, at = [], [], 0.0
    for place, length in enumerate(lengths):
        moments = np.arange(round(length * 48_000)) / 48_000
        middle = (500.0, 1500.0, 3000.0)[place % 3]
        tones = sum(
            np.exp(-(((n * pitch - middle) / 350) ** 2)) * np.sin(2 * np.pi * n * pitch * moments)
            for n in range(1, 30)
        )
        pieces += [np.zeros(4800), tones * np.hanning(len(moments)) ** 0.3 * 0.2]
        phones.append(
            Phone(symbol="aiu"[place % 3], start=round(at + 0.1, 4), end=round(at + 0.1 + length, 4))
        )
        at += 0.1 + length
    return np.concatenate([*pieces, np.zeros(4800)]).astype(np.float32), tuple(phones)


def test_phonemes_are_found_in_a_recording_by_how_they_sound() -> None:
    said, said_at = syllables(0.2, 0.3, 0.2, 0.25, pitch=220.0)
    recorded, truth = syllables(0.3, 0.35, 0.15, 0.4, pitch=120.0)
    found = phones_by_likeness(recorded, Spoken(said, said_at, Record(generator="g", version="1")))
    assert [phone.symbol for phone in found] == [phone.symbol for phone in truth]
    missed = [abs(one.start - two.start) for one, two in zip(found, truth, strict=True)]
    assert max(missed) < 1 / 24


def test_a_voice_that_cannot_say_the_words_leaves_the_mouth_to_loudness(tmp_path: Path) -> None:
    class Mute:
        def speak(self, request: LineRequest) -> Spoken:
            raise NotOfferedError("no", where="", next_step="-")

    request = LineRequest(
        speech=Speech(id="l", person="p", text="مرحبا"), voice=VoiceSheet(styles=()), language="en", seed=1
    )
    path = own_files.recording(tmp_path / "line.wav", seconds=1.0)
    assert line_recorded(path, request, Mute()).phones == line_recorded(path).phones
