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


def remembered(*versions: list[list[list[Element]]]) -> IdMap:
    """The id map after each of the versions was broken down in turn."""
    known = IdMap()
    for version in versions:
        known = id_map(broken_down(version, known), screenplay(version), known=known)
    return known


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
    after = broken_down(edited, remembered(scenes))
    old, new_ids = ids_by_text(before), ids_by_text(after)
    assert [scene.id for scene in after.scenes] == [scene.id for scene in before.scenes]
    assert {text: old[text] for text in old.keys() & new_ids.keys()} == {
        text: new_ids[text] for text in old.keys() & new_ids.keys()
    }
    fresh = set(new_ids.values()) - set(old.values())
    assert len(fresh) <= 1


Scenes = list[list[list[Element]]]


def moment_ids(*versions: Scenes) -> list[list[str]]:
    """The ids in the last version, scene by scene, after the others were broken down before it."""
    found = broken_down(versions[-1], remembered(*versions[:-1]))
    return [[moment.id for moment in scene.moments] for scene in found.scenes]


def scene_ids(*versions: Scenes) -> list[str]:
    return [scene.id for scene in broken_down(versions[-1], remembered(*versions[:-1])).scenes]


def test_an_edited_line_keeps_its_id_and_a_deleted_number_never_comes_back() -> None:
    first = [[[heading(1)], line("ANA", "I left it on the bus."), line("ANA", "Never mind.")]]
    second = [[[heading(1)], line("ANA", "I left it on the last bus.")]]
    third = [[[heading(1)], line("BEN", "Who?"), line("ANA", "I left it on the last bus.")]]
    assert moment_ids(first, second) == [["scene-1.line-1"]]
    assert moment_ids(first, second, third) == [["scene-1.line-3", "scene-1.line-1"]]


def test_what_was_taken_out_comes_back_under_its_id() -> None:
    both = [[[heading(1)], line("ANA", "I left it."), line("BEN", "Where?")], [[heading(2)], deed(3)]]
    without = [[[heading(1)], line("ANA", "I left it.")]]
    assert moment_ids(both, without, without, both) == [
        ["scene-1.line-1", "scene-1.line-2"],
        ["scene-2.deed-1"],
    ]


def test_a_line_given_to_somebody_else_keeps_its_id() -> None:
    first = [[[heading(1)], line("ANA", "I left it on the bus."), line("BEN", "Where?")]]
    second = [[[heading(1)], line("BEN", "I left it on the bus."), line("BEN", "Where?")]]
    assert moment_ids(first, second) == [["scene-1.line-1", "scene-1.line-2"]]


def test_a_split_line_keeps_its_id_once() -> None:
    first = [[[heading(1)], line("ANA", "I left it on the bus. The red one."), deed(1)]]
    second = [
        [[heading(1)], line("ANA", "I left it on the bus."), deed(2), line("ANA", "The red one."), deed(1)]
    ]
    assert moment_ids(first, second)[0][::2] == ["scene-1.line-1", "scene-1.line-2"]


def test_a_line_rewritten_between_its_neighbours_keeps_its_id() -> None:
    first = [[[heading(1)], line("ANA", "Begin."), line("BEN", "On a bus?"), line("ANA", "End.")]]
    second = [[[heading(1)], line("ANA", "Begin."), line("BEN", "You lost it."), line("ANA", "End.")]]
    assert moment_ids(first, second) == moment_ids(first)


def test_a_scene_keeps_its_id_when_its_hour_changes_and_when_scenes_change_places() -> None:
    rows = [line("ANA", "Here we are."), deed(3)]
    night = Element(kind=ElementKind.HEADING, text="INT. ROOM 1 - NIGHT")
    first = [[[heading(1)], *rows], [[heading(2)], line("BEN", "And there.")]]
    second = [[[heading(2)], line("BEN", "And there.")], [[night], *rows]]
    assert scene_ids(first, second) == ["scene-2", "scene-1"]


def test_scenes_keep_their_ids_when_all_are_renumbered() -> None:
    def numbered(place: int, number: int) -> list[Element]:
        return [heading(place).model_copy(update={"scene_number": str(number)})]

    lines = [[line("ANA", f"This is what I say in room {place}.")] for place in range(4)]
    first = [[numbered(place, place + 1), *lines[place]] for place in range(3)]
    second = [
        [numbered(0, 1), *lines[0]],
        [numbered(3, 2), *lines[3]],
        [numbered(1, 3), *lines[1]],
        [numbered(2, 4), *lines[2]],
    ]
    assert scene_ids(first, second) == ["scene-1", "scene-4", "scene-2", "scene-3"]


def test_a_number_says_which_scene_it_is_when_all_else_is_new() -> None:
    four = Element(kind=ElementKind.HEADING, text="INT. ROOM 4 - DAY", scene_number="4")
    roof = Element(kind=ElementKind.HEADING, text="EXT. ROOF - NIGHT", scene_number="4")
    first = [[[heading(1)], line("ANA", "Here.")], [[four], line("BEN", "There.")]]
    second = [[[roof], line("ANA", "Up we go.")], [[heading(1)], line("ANA", "Here.")]]
    assert scene_ids(first, second) == ["scene-2", "scene-1"]


def people(*versions: Scenes) -> list[tuple[str, str]]:
    return [
        (person.id, person.name) for person in broken_down(versions[-1], remembered(*versions[:-1])).people
    ]


def test_who_is_renamed_stays_who_they_are() -> None:
    def told(name: str) -> Scenes:
        return [
            [[heading(1)], line(name, "I left it on the bus."), line("BEN", "Where?"), line(name, "There.")]
        ]

    assert people(told("ANA"), told("RUTH")) == [("person-ana", "Ruth"), ("person-ben", "Ben")]
    assert people(told("ANA"), told("RUTH"), told("RUTH")) == people(told("ANA"), told("RUTH"))
    assert moment_ids(told("ANA"), told("RUTH")) == moment_ids(told("ANA"))


def test_who_is_new_under_an_old_name_is_somebody_else() -> None:
    first = [[[heading(1)], line("ANA", "I left it on the bus."), line("BEN", "Where?")]]
    renamed = [[[heading(1)], line("RUTH", "I left it on the bus."), line("BEN", "Where?")]]
    both = [[*renamed[0], line("ANA", "Hello, I am new here.")]]
    assert people(first, renamed, both) == [
        ("person-ana", "Ruth"),
        ("person-ben", "Ben"),
        ("person-ana-2", "Ana"),
    ]
