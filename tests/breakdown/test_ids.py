"""Ids stay through edits."""

from hypothesis import given, settings
from hypothesis import strategies as st

from yingxi.breakdown import IdMap, id_map, screenplay_broken_down
from yingxi.film.breakdown import Breakdown
from yingxi.film.screenplay import Element, ElementKind, Screenplay

VERBS = ("sits", "rises", "waves", "nods", "runs", "turns", "kneels", "laughs")
PEOPLE = ("ANA", "BEN")


def heading(number: int) -> Element:
    return Element(kind=ElementKind.HEADING, text=f"INT. ROOM {number} - DAY")


def line(person: str, text: str) -> list[Element]:
    return [Element(kind=ElementKind.CHARACTER, text=person), Element(kind=ElementKind.DIALOGUE, text=text)]


def deed(number: int) -> list[Element]:
    verb = VERBS[number % len(VERBS)]
    return [Element(kind=ElementKind.ACTION, text=f"Ana {verb} beside stone number {number}.")]


@st.composite
def films(draw: st.DrawFn) -> list[list[list[Element]]]:
    """Scenes as lists of rows, all rows different from each other."""
    count = iter(range(1000))
    scenes = []
    for scene in range(draw(st.integers(1, 3))):
        rows = [[heading(scene)], line("ANA", f"We begin with room {scene} and what it holds.")]
        for _ in range(draw(st.integers(2, 5))):
            number = next(count)
            spoken = line(
                draw(st.sampled_from(PEOPLE)), f"{number} {'abcdefghij'[number % 10] * 9} is what I count."
            )
            rows.append(spoken if draw(st.booleans()) else deed(number))
        scenes.append(rows)
    return scenes


def screenplay(scenes: list[list[list[Element]]]) -> Screenplay:
    return Screenplay(elements=tuple(each for rows in scenes for row in rows for each in row))


def broken_down(scenes: list[list[list[Element]]], known: IdMap | None = None) -> Breakdown:
    return screenplay_broken_down(screenplay(scenes), language="en", known=known or IdMap())


def ids_by_text(breakdown: Breakdown) -> dict[tuple[str, str], str]:
    return {
        (scene.heading, getattr(moment, "text", "")): moment.id
        for scene in breakdown.scenes
        for moment in scene.moments
    }


@settings(deadline=None, max_examples=20)
@given(films(), st.data())
def test_an_edit_changes_no_other_id(scenes: list[list[list[Element]]], data: st.DataObject) -> None:
    before = broken_down(scenes)
    at = data.draw(st.integers(0, len(scenes) - 1))
    row = data.draw(st.integers(2, len(scenes[at]) - 1))
    edited = [list(rows) for rows in scenes]
    change = data.draw(st.sampled_from(["edit", "delete", "insert"]))
    if change == "delete":
        del edited[at][row]
    else:
        new = line("ANA", "Something else entirely, said for the very first time.")
        edited[at][row : row + (change == "edit")] = [new]
    after = broken_down(edited, id_map(before))
    old, new_ids = ids_by_text(before), ids_by_text(after)
    assert [scene.id for scene in after.scenes] == [scene.id for scene in before.scenes]
    assert {text: old[text] for text in old.keys() & new_ids.keys()} == {
        text: new_ids[text] for text in old.keys() & new_ids.keys()
    }
    fresh = set(new_ids.values()) - set(old.values())
    assert len(fresh) <= 1


def test_an_edited_line_keeps_its_id_and_a_deleted_number_never_comes_back() -> None:
    first = broken_down([[[heading(1)], line("ANA", "I left it on the bus."), line("ANA", "Never mind.")]])
    known = id_map(first)
    second = broken_down([[[heading(1)], line("ANA", "I left it on the last bus.")]], known)
    assert [each.id for each in second.scenes[0].moments] == ["scene-1.line-1"]
    known = id_map(second, known=known)
    third = broken_down(
        [[[heading(1)], line("BEN", "Who?"), line("ANA", "I left it on the last bus.")]], known
    )
    assert [each.id for each in third.scenes[0].moments] == ["scene-1.line-3", "scene-1.line-1"]


def test_a_scene_keeps_its_id_when_its_hour_changes_and_when_scenes_change_places() -> None:
    rows = [line("ANA", "Here we are."), deed(3)]
    night = Element(kind=ElementKind.HEADING, text="INT. ROOM 1 - NIGHT")
    first = broken_down([[[heading(1)], *rows], [[heading(2)], line("BEN", "And there.")]])
    second = broken_down([[[heading(2)], line("BEN", "And there.")], [[night], *rows]], id_map(first))
    assert [each.id for each in second.scenes] == ["scene-2", "scene-1"]
