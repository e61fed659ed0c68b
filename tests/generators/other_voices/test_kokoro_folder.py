"""A folder of Kokoro's model and voices: read by onnxruntime, spoken with, and refused by name where a file of it is
missing, damaged or of another kind."""

from pathlib import Path

import numpy as np
import pytest

from tests.generators.other_voices import tiny_kokoro
from yingxi.film.breakdown import Speech
from yingxi.film.errors import NotReadyError
from yingxi.film.sheet import VoiceSheet
from yingxi.generators.builtin.kokoro_folder.generator import KokoroFolder, network_of
from yingxi.generators.ports import LineRequest
from yingxi.generators.registry import card_of, missing

STYLES = (("af_one", 1.0),)


@pytest.mark.parametrize(
    ("names", "durations"),
    [
        ({"tokens": "tokens", "audio": "audio"}, (600, 600, 600, 600)),
        ({"tokens": "input_ids", "audio": "waveform"}, (600, 600, 600, 600)),
        ({"tokens": "input_ids", "audio": "waveform", "durations": "/of/another/export"}, ()),
    ],
)
def test_a_model_is_run_and_says_how_long_its_tokens_are(
    tmp_path: Path, names: dict[str, str], durations: tuple[int, ...]
) -> None:
    network = network_of(tiny_kokoro.folder_of_kokoro(tmp_path, **names))  # type: ignore[arg-type]
    uttered = network.uttered("ab", STYLES, speed=1.0)
    assert (len(uttered.samples), uttered.durations) == (4 * tiny_kokoro.UNIT, durations)


def test_style_and_speed_reach_the_model(tmp_path: Path) -> None:
    network = network_of(tiny_kokoro.folder_of_kokoro(tmp_path))
    plain, other, quick = (
        float(np.abs(network.uttered("a", ((name, 1.0),), speed=speed).samples).max())
        for name, speed in (("af_one", 1.0), ("am_one", 1.0), ("af_one", 2.0))
    )
    assert (round(other / plain, 3), round(quick / plain, 3)) == (2.0, 0.5)


@pytest.mark.parametrize(("language", "text"), [("en", "Hello there."), ("zh", "你好。")])
def test_a_line_is_spoken_with_the_folder_s_voices(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str, text: str
) -> None:
    monkeypatch.setenv("YINGXI_KOKORO", str(tiny_kokoro.folder_of_kokoro(tmp_path)))
    speech = Speech(id="l", person="p", text=text)
    request = LineRequest(speech=speech, voice=VoiceSheet(styles=STYLES), language=language, seed=1)  # type: ignore[arg-type]
    line = KokoroFolder().speak(request)
    assert line.record.generator == "kokoro"
    assert line.phones
    assert line.phones[-1].end <= len(line.samples) / 48_000


def lacking() -> list[str]:
    return [it for it in missing(card_of("voice", "kokoro")) if "package" not in it]


def test_what_a_folder_lacks_is_told_by_the_name_of_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("YINGXI_KOKORO", str(tmp_path))
    models, voices = "kokoro*.onnx or model*.onnx or onnx/model.onnx", "voices*.bin or voices*.npz"
    assert lacking() == [f"{models} in {tmp_path}", f"{voices} in {tmp_path}"]
    (tmp_path / "another.onnx").write_bytes(b"no model")
    assert len(lacking()) == 2
    tiny_kokoro.folder_of_kokoro(tmp_path)
    assert lacking() == []


@pytest.mark.parametrize("name", ["kokoro-v1.0.onnx", "voices-v1.0.bin"])
@pytest.mark.parametrize("damage", ["empty", "garbage", "cut off", "a page"])
def test_a_damaged_file_is_not_ready_and_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, damage: str
) -> None:
    damaged = tiny_kokoro.folder_of_kokoro(tmp_path) / name
    whole = damaged.read_bytes()
    garbage = np.random.default_rng(1).bytes(5000)
    damaged.write_bytes(
        {
            "empty": b"",
            "garbage": garbage,
            "cut off": whole[: len(whole) * 2 // 3],
            "a page": b"<!DOCTYPE html><title>Not found</title>",
        }[damage]
    )
    monkeypatch.setenv("YINGXI_KOKORO", str(tmp_path))
    assert lacking() == [f"a file that can be read in the place of {damaged}"]
    with pytest.raises(NotReadyError, match=name):
        network_of(tmp_path)


def test_an_export_that_knows_whole_speeds_alone_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NotReadyError, match=r"v1\.1-zh"):
        network_of(tiny_kokoro.folder_of_kokoro(tmp_path, speed=6))
