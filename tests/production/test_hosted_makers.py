"""Whole films whose lines somebody asked over the line says or translates, through LiteLLM, against a server here."""

import json
import os
from pathlib import Path

import pytest

from tests import own_files
from tests.generators.language_model.server import model_serving
from tests.generators.other_voices.test_other_voices import speaking
from tests.quick_film import QUICK, made, quick_film
from yingxi.film.errors import AnswerError, NotReadyError, YingxiError
from yingxi.film.take import VoiceTake
from yingxi.graph.events import Made

os.environ["LITELLM_LOCAL_MODEL_COST_MAP"] = "True"
pytest.importorskip("litellm", reason="the extra `models` is not installed")
pytestmark = pytest.mark.filterwarnings("ignore")

TRANSLATING = QUICK.model_copy(update={"writer": "language-model"})
HOSTED = QUICK.model_copy(update={"voice": "hosted-voice"})
LINES = ["风筝在哪儿？", "在床底下。", "找到了！"]


@pytest.fixture(autouse=True)
def models(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setenv("YINGXI_WRITER_MODEL", "openai/small")
    monkeypatch.setenv("YINGXI_WRITER_API_KEY", "none")
    monkeypatch.setenv("YINGXI_VOICE_MODEL", "openai/tts-1")


def test_a_film_s_second_track_is_what_its_writer_translated(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = quick_film(tmp_path, second_language="zh", generators=TRANSLATING)
    with model_serving(json.dumps({"lines": LINES})) as model:
        monkeypatch.setenv("YINGXI_WRITER_API_BASE", model.address)
        film = made(folder)
    assert film.delivered is not None
    assert len(model.asked) == 1
    asked = model.asked[0]["messages"][0]["content"]
    assert "1. Where is the kite?\n2. Under the bed.\n3. I have it!" in asked
    files = film.delivered.files
    for ending in ("srt", "vtt", "ass"):
        own, second = (
            files[name].read_text(encoding="utf-8") for name in (f"film.{ending}", f"film.zh.{ending}")
        )
        assert all(line.rstrip("。") in second for line in LINES)
        assert "kite" in own
        assert "kite" not in second


@pytest.mark.parametrize(
    ("answer", "error", "said"),
    [
        (401, NotReadyError, "refused the translation"),
        ('{"lines": ["只有一句。"]}', AnswerError, "1 lines instead of 3"),
        ("I would rather not.", AnswerError, "no usable translation"),
    ],
)
def test_a_translation_that_fails_is_one_error_and_what_was_made_stays(
    answer: int | str, error: type[YingxiError], said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = quick_film(tmp_path, second_language="zh", generators=TRANSLATING)
    with model_serving(answer) as model:
        monkeypatch.setenv("YINGXI_WRITER_API_BASE", model.address)
        with pytest.raises(error, match=said) as told:
            made(folder)
    assert told.value.next_step
    again: list[str] = []
    with model_serving(json.dumps({"lines": LINES})) as model:
        monkeypatch.setenv("YINGXI_WRITER_API_BASE", model.address)
        film = made(
            folder, listen=lambda event: again.append(event.stage) if isinstance(event, Made) else None
        )
    assert film.delivered is not None
    assert "delivery" in again
    assert "dialogue" not in again


def test_a_film_s_lines_are_said_by_the_hosted_voice_it_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And a mouth of its own moves while it sounds: half a second of silence, a second of it, half a second."""
    folder = quick_film(tmp_path, generators=HOSTED)
    with speaking(own_files.recording(tmp_path / "line.wav", seconds=1.0).read_bytes()) as server:
        monkeypatch.setenv("YINGXI_VOICE_API_BASE", server)
        assert made(folder).delivered is not None
    kept = (json.loads(path.read_text(encoding="utf-8")) for path in folder.store.root.rglob("*.json"))
    takes = [VoiceTake.model_validate(each["value"]) for each in kept if "phones" in each["value"]]
    assert {take.text for take in takes} == {"Where is the kite?", "Under the bed.", "I have it!"}
    for take in takes:
        assert 1.9 < take.seconds < 2.1
        assert take.phones[0].start == pytest.approx(0.5, abs=0.05)
        assert take.phones[-1].end == pytest.approx(1.5, abs=0.05)
