"""Two complete screenplays, read and written back: no element and no word is lost."""

import re
from pathlib import Path

import pytest

from yingxi.film.screenplay import ElementKind, Screenplay
from yingxi.screenplay import fountain_from_screenplay, screenplay_from_fountain

NAMES = ("Brick-and-Steel", "The-Last-Birthday-Card")


def placeless(screenplay: Screenplay) -> Screenplay:
    return screenplay.model_copy(
        update={"elements": tuple(each.model_copy(update={"line": 0}) for each in screenplay.elements)}
    )


def normal_form(text: str) -> list[str]:
    """The lines that carry words: no empty lines, no indentation, one space behind a title's colon, and one
    inside the marks of centred text and transitions."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    lines = [re.sub(r"^(Title|Credit|Author|Source|Draft date|Contact):\s+", r"\1: ", line) for line in lines]
    lines = [re.sub(r"^>\s*(.*?)\s*(<?)$", r"> \1 \2", line).strip() for line in lines]
    return [re.sub(r"\s+", " ", line) for line in lines]


@pytest.mark.parametrize("name", NAMES)
def test_whole_screenplay_reads_back_as_the_same_elements(cases: Path, name: str) -> None:
    screenplay = screenplay_from_fountain((cases / f"{name}.fountain").read_text("utf-8"))
    again = screenplay_from_fountain(fountain_from_screenplay(screenplay))
    assert placeless(again) == placeless(screenplay)


@pytest.mark.parametrize("name", NAMES)
def test_whole_screenplay_keeps_every_line_in_the_normal_form(cases: Path, name: str) -> None:
    text = (cases / f"{name}.fountain").read_text("utf-8")
    assert normal_form(fountain_from_screenplay(screenplay_from_fountain(text))) == normal_form(text)


def test_brick_and_steel_is_counted_right(cases: Path) -> None:
    screenplay = screenplay_from_fountain((cases / "Brick-and-Steel.fountain").read_text("utf-8"))
    kinds = [each.kind for each in screenplay.elements]
    assert kinds.count(ElementKind.HEADING) == 8
    assert kinds.count(ElementKind.CHARACTER) == 20
    assert [each.text for each in screenplay.elements if each.dual] == ["BRICK"]
    assert screenplay.titled("title") == "_**BRICK & STEEL**_\n_**FULL RETIRED**_"
