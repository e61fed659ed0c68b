"""Subtitles in a second language, and with what sounds, as film.yaml asks."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from tests.quick_film import made, quick_film
from tests.sound.small_films import board, film, spoken_line
from yingxi.film.breakdown import Breakdown, Scene, Speech
from yingxi.film.brief import Brief
from yingxi.film.cue import Score
from yingxi.film.errors import NotOfferedError, NotReadyError
from yingxi.generators.registry import card_of
from yingxi.production.settings import LineSettings, Settings
from yingxi.production.subtitling import checked, lines_checked, tracks


def test_a_writer_that_cannot_translate_is_told_of_before_anything_is_made(tmp_path: Path) -> None:
    folder = quick_film(tmp_path, second_language="zh")
    with pytest.raises(NotOfferedError, match="planner does not translate"):
        made(folder, until="cast")


def test_a_film_can_be_looked_at_where_its_translator_is_not_ready(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("YINGXI_WRITER_MODEL", raising=False)
    settings = Settings(brief=Brief(idea="A kite", language="en"), second_language="zh")

    def making(*, only_plans: bool) -> Any:
        return SimpleNamespace(
            settings=settings,
            brief=settings.brief,
            card=lambda port: card_of(port, "language-model"),
            run=SimpleNamespace(only_plans=only_plans),
        )

    checked(making(only_plans=True))
    with pytest.raises(NotReadyError):
        checked(making(only_plans=False))


def test_lines_that_a_person_translated_are_the_second_track() -> None:
    """No writer is asked for what film.yaml has; a line that nobody translated is named."""
    said = (spoken_line("line-1", 0, 40), spoken_line("line-2", 50, 90))
    cut, _ = film(board("shot-1", frames=96), lines=said)
    words = {"line-1": LineSettings(subtitle="第一句"), "line-2": LineSettings(subtitle="第二句")}

    def track(lines: dict[str, LineSettings]) -> list[str]:
        settings = Settings(brief=Brief(idea="A kite", language="en"), second_language="zh", lines=lines)
        making = SimpleNamespace(settings=settings, card=lambda _: SimpleNamespace(id="planner"))
        return [words.text for words in tracks(making, cut, Score(), {}).by_language["zh"]]

    assert track(words) == ["第一句", "第二句"]
    with pytest.raises(NotOfferedError, match="1 lines have no subtitle") as told:
        track({"line-1": words["line-1"]})
    assert told.value.where == "line-2"


def test_lines_without_words_are_named_before_anything_is_spoken() -> None:
    speeches = tuple(Speech(id=f"line-{n}", person="ann", text="Come.") for n in (1, 2))
    breakdown = Breakdown.model_construct(scenes=(Scene.model_construct(moments=speeches),))
    settings = Settings(
        brief=Brief(idea="A kite", language="en"),
        second_language="zh",
        lines={"line-1": LineSettings(subtitle="第一句")},
    )
    making = SimpleNamespace(
        settings=settings, brief=settings.brief, card=lambda _: SimpleNamespace(id="planner")
    )
    with pytest.raises(NotOfferedError, match="1 lines have no subtitle") as told:
        lines_checked(making, breakdown)
    assert told.value.where == "line-2"
