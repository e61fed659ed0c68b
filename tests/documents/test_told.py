"""What the documents say of the program is so: its figures, its settings, the line that a newcomer changes."""

import re
from pathlib import Path
from typing import get_args

import pytest

from tests.documents.blocks import ROOT, commands_of
from yingxi.acting.actions.registry import ACTIONS
from yingxi.design.timbres import timbres
from yingxi.film.brief import Language
from yingxi.film.sheet import SetKind, Texture
from yingxi.film.voices import STYLE_F0
from yingxi.generators.builtin.packaged_voice.english_numbers import counted
from yingxi.generators.builtin.planner.play import plays
from yingxi.production.settings import Settings

GUIDE = Path("docs/guide")


def in_words(number: int, language: Language) -> str:
    """A number below two hundred as it is written out."""
    if language == "en":
        return counted(number)
    if number > 99:
        rest = number - 100
        return f"一百{'零' if 0 < rest < 10 else '一' if 9 < rest < 20 else ''}{in_words(rest, language)}"
    tens, ones = divmod(number, 10)
    signs = " 一二三四五六七八九"
    return f"{signs[tens] if tens > 1 else ''}{'十' if tens else ''}{signs[ones]}".strip()


def told(page: str, language: Language) -> str:
    english = ROOT / page
    chinese = ROOT / "README.zh.md" if page == "README.md" else english.parent / "zh" / english.name
    return (english if language == "en" else chinese).read_text(encoding="utf-8").lower()


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_figures_are_those_of_the_program(language: Language) -> None:
    sets, actions = len(get_args(SetKind)), len(ACTIONS)
    figures = {
        "README.md": (sets, actions),
        "docs/guide/direct.md": (sets, actions),
        "docs/guide/limits.md": (sets, actions),
        "docs/guide/voices.md": (len(timbres(language)), len(STYLE_F0)),
    }
    missing = [
        (page, number)
        for page, numbers in figures.items()
        for number in numbers
        if in_words(number, language) not in told(page, language)
    ]
    assert missing == []


def test_the_rooms_name_every_action() -> None:
    acting = " ".join(told("docs/rooms/acting.md", "en").split())
    listed = re.search(rf"{in_words(len(ACTIONS), 'en')}: ([a-z, ]+)\.", acting)
    assert listed is not None
    assert sorted(listed[1].split(", ")) == sorted(ACTIONS)


@pytest.mark.parametrize("language", ["en", "zh"])
def test_there_are_as_many_plays_as_the_limits_say(language: Language) -> None:
    said = {"en": "well over a hundred plays", "zh": "一百多出"}[language]
    assert said in told("docs/guide/limits.md", language)
    assert len(plays(language)) > 110


def test_every_module_that_a_room_names_is_there() -> None:
    there = {
        path.name for folder in ("src", "bench", "scripts", "tests") for path in (ROOT / folder).rglob("*.py")
    }
    named = {
        (page.name, module)
        for page in (ROOT / "docs/rooms").glob("*.md")
        for module in re.findall(r"`(?:[\w/]+/)?(\w+\.py)`", page.read_text(encoding="utf-8"))
    }
    assert len(named) > 100
    assert [each for each in sorted(named) if each[1] not in there] == []


@pytest.mark.parametrize("language", ["en", "zh"])
def test_every_setting_and_every_voice_is_in_the_guide(language: Language) -> None:
    settings, voices = told("docs/guide/settings.md", language), told("docs/guide/voices.md", language)
    assert [name for name in Settings.model_fields if f"`{name}`" not in settings] == []
    assert [name for name in (*STYLE_F0, *get_args(Texture)) if f"`{name}`" not in voices] == []


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_line_that_a_newcomer_changes_stands_where_the_guide_says(language: Language) -> None:
    page = GUIDE / ("make.md" if language == "en" else "zh/make.md")
    text = (ROOT / page).read_text(encoding="utf-8")
    _, _, steps = text.partition("\n1. ")
    found = re.search(r"`films/([\w-]+)/screenplay\.fountain`.+?`(\w+)`.+?`(.+?)`.+?`(.+?)`", steps)
    assert found is not None
    folder, speaker, was, now = found.groups()
    example = next(Path(command[2]) for command in commands_of(page) if command[2].endswith(".fountain"))
    lines = (ROOT / example).read_text(encoding="utf-8")
    assert folder == example.stem
    assert re.search(rf"^{speaker}\n([(（].+[)）]\n)?{re.escape(was)}$", lines, re.MULTILINE)
    assert now not in lines
