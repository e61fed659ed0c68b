"""A process loads its network at the first line, and once."""

import onnxruntime
import pytest

from tests.generators.packaged_voice.test_wordless import request
from yingxi.generators.builtin.packaged_voice.generator import PackagedVoice
from yingxi.generators.builtin.packaged_voice.model_file import model_file
from yingxi.generators.builtin.packaged_voice.styles import cache_folder
from yingxi.generators.builtin.packaged_voice.synthesis import network


def test_a_process_that_says_two_lines_and_laughs_loads_the_network_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    model = str(model_file(cache_folder()))
    loaded: list[str | bytes] = []

    opened = onnxruntime.InferenceSession

    def counted(path: str | bytes, *given: object, **named: object) -> object:
        loaded.append(path)
        return opened(path, *given, **named)

    monkeypatch.setattr(onnxruntime, "InferenceSession", counted)
    network.cache_clear()
    for text in ("Yes.", "No."):
        PackagedVoice().line_of([PackagedVoice().part_uttered(text, request(""))], request(""))
    PackagedVoice().uttered("laugh", request(""))
    network.cache_clear()
    assert loaded.count(model) == 1
