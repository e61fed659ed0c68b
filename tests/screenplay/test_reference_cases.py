"""The format's reference parser: the type or text it gives at an index of the flat list."""

import json
from pathlib import Path

import pytest

from yingxi.film.screenplay import ElementKind
from yingxi.screenplay import screenplay_from_fountain

KINDS = {
    "Scene Heading": ElementKind.HEADING,
    "Action": ElementKind.ACTION,
    "Character": ElementKind.CHARACTER,
    "Parenthetical": ElementKind.PARENTHETICAL,
    "Dialogue": ElementKind.DIALOGUE,
    "Lyrics": ElementKind.LYRIC,
    "Transition": ElementKind.TRANSITION,
    "Section Heading": ElementKind.SECTION,
    "Synopsis": ElementKind.SYNOPSIS,
    "Comment": ElementKind.NOTE,
    "Boneyard": ElementKind.BONEYARD,
    "Page Break": ElementKind.PAGE_BREAK,
}

# Recorded without their "not": the name of each says that the element is NOT of the type beside it, and so do the
# format's rules and the second dialect (`. NOT A HEADER` and `...where` are action there).
DENIED = {
    "testNotAForcedSceneHeader",
    "testRequiresBlankLinesBeforeAndAfter",
    "testNeedsSeparatorAfterPrefix",
    "testNotTransitionWithTrailingSpaces",
}


def expectations(cases: Path) -> list[tuple[str, dict[str, str | int]]]:
    listed = json.loads((cases / "reference" / "expected.json").read_text("utf-8"))
    return [(name, test) for name, tests in listed.items() for test in tests]


def test_every_recorded_element_is_read_as_recorded(cases: Path) -> None:
    wrong = []
    checked = 0
    for name, test in expectations(cases):
        screenplay = screenplay_from_fountain((cases / "reference" / f"{name}.fountain").read_text("utf-8"))
        element = screenplay.elements[int(test["index"])]
        checked += 1
        if "type" in test and (element.kind is KINDS[str(test["type"])]) == (test["test"] in DENIED):
            wrong.append((name, test, element))
        # The reference leaves the space before a scene number in the heading; here the heading ends before it.
        if "text" in test and element.text + (" " if element.scene_number else "") != test["text"]:
            wrong.append((name, test, element))
    assert checked == 83
    assert wrong == []


@pytest.mark.parametrize("test", sorted(DENIED))
def test_a_denied_type_is_action(cases: Path, test: str) -> None:
    name, recorded = next((name, each) for name, each in expectations(cases) if each["test"] == test)
    screenplay = screenplay_from_fountain((cases / "reference" / f"{name}.fountain").read_text("utf-8"))
    assert screenplay.elements[int(recorded["index"])].kind is ElementKind.ACTION
