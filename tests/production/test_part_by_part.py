"""A long line is made of parts that are kept."""

from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from yingxi.film.breakdown import Speech
from yingxi.film.errors import MachineError
from yingxi.film.sheet import VoiceSheet
from yingxi.film.take import Record, VoiceTake
from yingxi.generators.ports import LineRequest, Pcm, Spoken, Utterance
from yingxi.graph import InProcessRunner, Journal, Run, Store
from yingxi.production import part_by_part, speaking
from yingxi.production.settings import Settings

SENTENCE = "The river came up in the night and took the bridge. "


@dataclass
class Counted:
    """A voice that says each sentence as a stretch of its length, and notes what it said; at the part `fails` its
    machine stops."""

    fails: str = ""
    said: list[str] = field(default_factory=list)

    def parts(self, request: LineRequest) -> tuple[str, ...]:
        return tuple(f"{part}." for part in request.speech.text.split(".") if part.strip())

    def part_uttered(self, part: str, request: LineRequest) -> Utterance:
        if self.fails and self.fails in part:
            raise MachineError("The machine stopped.")
        self.said.append(part)
        return Utterance(np.full(len(part), 0.1, np.float32), part, (1, *(1 for _ in part), 1))

    def line_of(self, parts: list[Utterance], request: LineRequest) -> Spoken:
        sound: Pcm = np.concatenate([part.samples for part in parts])
        return Spoken(sound, (), Record(generator="counted", version="1"))

    def speak(self, request: LineRequest) -> Spoken:
        return self.line_of([self.part_uttered(part, request) for part in self.parts(request)], request)


def take_of(folder: Path, text: str, voice: Counted, patch: pytest.MonkeyPatch) -> VoiceTake:
    """The line's take by a run of its own on the folder's store."""
    for room in (part_by_part, speaking):
        patch.setattr(room, "generator_of", lambda *_: voice)
    store = Store(folder)
    with Run(store, InProcessRunner(folder), Journal(folder / "keys.json")) as run:
        making: Any = SimpleNamespace(
            run=run,
            settings=Settings.model_construct(lines={}, pronunciations={}),
            card=lambda _: SimpleNamespace(id="counted", version="1"),
            made=lambda node: (promise := run.add(node), run.known(promise), promise.value)[2],
        )
        speech = Speech(id="line-1", person="ann", text=text)
        request = LineRequest(speech=speech, voice=VoiceSheet(styles=(("a", 1.0),)), language="en", seed=1)
        promise = run.add(speaking.voice_node(making, request))
        run.known(promise)
        take: VoiceTake = promise.value
        return take


LONG = "".join(SENTENCE.replace("river", f"river {name}") for name in ("Ash", "Birk", "Cole", "Dove", "Elm"))


def test_a_making_that_stopped_goes_on_from_the_parts_that_were_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stopped = Counted(fails="Dove")
    with pytest.raises(MachineError):
        take_of(tmp_path, LONG, stopped, monkeypatch)
    again = Counted()
    take = take_of(tmp_path, LONG, again, monkeypatch)
    assert sorted(stopped.said + again.said) == sorted(again.parts(_asked(LONG)))
    assert take.samples == sum(len(part) for part in again.parts(_asked(LONG)))


def test_of_a_long_line_only_the_sentence_that_was_changed_is_said_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    take_of(tmp_path, LONG, Counted(), monkeypatch)
    again = Counted()
    take_of(tmp_path, LONG.replace("Cole", "Kale"), again, monkeypatch)
    assert [("Kale" in part) for part in again.said] == [True]


def test_a_short_line_is_said_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    voice = Counted()
    monkeypatch.setattr(voice, "parts", lambda request: (request.speech.text,))
    take_of(tmp_path, SENTENCE, voice, monkeypatch)
    assert voice.said == [SENTENCE]


def _asked(text: str) -> LineRequest:
    speech = Speech(id="line-1", person="ann", text=text)
    return LineRequest(speech=speech, voice=VoiceSheet(styles=(("a", 1.0),)), language="en", seed=1)
