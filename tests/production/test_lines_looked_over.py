"""What no voice can speak is said before anything is drawn or spoken."""

from types import SimpleNamespace
from typing import Any

import pytest

from yingxi.film.breakdown import Breakdown, Scene, Speech
from yingxi.film.brief import Brief
from yingxi.film.errors import NotOfferedError
from yingxi.production.settings import LineSettings, Settings
from yingxi.production.speaking import lines_looked_over

SPEECHES = (
    Speech(id="line-1", person="ann", text="مرحبا", line=7),
    Speech(id="line-2", person="bob", text="Hello, 你好……", line=10),
    Speech(id="line-3", person="ann", text="Say Привет.", line=13),
)


def looked_over(voice: str = "packaged-voice", **settings: Any) -> None:
    breakdown = Breakdown.model_construct(language="en", scenes=(Scene.model_construct(moments=SPEECHES),))
    making = SimpleNamespace(
        settings=Settings(brief=Brief(idea="A kite", language="en"), **settings),
        card=lambda _: SimpleNamespace(id=voice),
    )
    lines_looked_over(making, breakdown)  # type: ignore[arg-type]


def test_lines_in_a_writing_that_the_voice_does_not_read_are_named() -> None:
    with pytest.raises(NotOfferedError, match="reads Chinese and Latin writing, not “م”") as told:
        looked_over()
    assert told.value.where == "screenplay.fountain:7, 13"
    assert "recording" in told.value.next_step


def test_a_line_that_is_recorded_or_spelled_as_it_is_spoken_is_none_of_them() -> None:
    looked_over(lines={"line-1": LineSettings(recording="hello.wav")}, pronunciations={"Привет": "Privet"})


def test_a_voice_that_does_not_say_what_it_reads_is_not_asked() -> None:
    looked_over("quick-voice")
