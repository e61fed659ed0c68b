"""Another name for somebody or for a place: it comes through to the film, and nobody is new."""

from typing import Any

import pytest

from tests.production.conftest import FilmFolder
from tests.quick_film import made
from yingxi.film.errors import DocumentError, OvertakenError
from yingxi.production.documents import CAST, SETS, STORYBOARD, noun_read
from yingxi.production.films import film_planned, film_status
from yingxi.production.renaming import Renamed, member_renamed


def read(folder: FilmFolder, kind: Any) -> Any:
    return noun_read(kind, folder.text(kind.file))


def missing(folder: FilmFolder) -> set[str]:
    return {step.name for step in film_planned(folder.root).steps}


def test_a_person_with_another_name_is_the_same_person(quick_acted: FilmFolder) -> None:
    before, drawn = read(quick_acted, CAST), read(quick_acted, STORYBOARD)
    assert member_renamed(quick_acted, "person-mei", "Anna", was="Mei") == Renamed(
        "person-mei", ("cast.yaml", "screenplay.fountain")
    )
    assert film_status(quick_acted.root).newcomers == ()
    made(quick_acted, until="acting")
    cast = read(quick_acted, CAST)
    assert [(it.id, it.name) for it in cast.people] == [
        ("person-granny", "Granny"), ("person-mei", "Anna"),
    ]  # fmt: skip
    assert cast.people[1] == before.people[1].model_copy(update={"name": "Anna"})
    assert [it.frames for it in read(quick_acted, STORYBOARD).boards] == [it.frames for it in drawn.boards]
    assert "ANNA\nI have it!" in quick_acted.text("screenplay.fountain")
    assert "Mei" not in quick_acted.text("screenplay.fountain")


def test_a_place_with_another_name_keeps_what_plays_it(quick_acted: FilmFolder) -> None:
    before = read(quick_acted, SETS)
    room = before.places[0]
    member_renamed(quick_acted, room.id, "Blue Room", was=room.place)
    made(quick_acted, until="acting")
    sets = read(quick_acted, SETS)
    renamed = room.model_copy(update={"id": "set-blue-room", "place": "Blue Room"})
    assert sets == before.model_copy(update={"places": (renamed, *before.places[1:])})
    assert "INT. BLUE ROOM - DAY" in quick_acted.text("screenplay.fountain")
    assert {it.set for it in read(quick_acted, STORYBOARD).boards} <= {it.id for it in sets.places} | {""}


def test_a_name_taken_back_leaves_nothing_to_make(quick_acted: FilmFolder) -> None:
    texts = {name: quick_acted.text(name) for name in ("cast.yaml", "screenplay.fountain")}
    before = missing(quick_acted)
    member_renamed(quick_acted, "person-mei", "Anna", was="Mei")
    member_renamed(quick_acted, "person-mei", "Mei", was="Anna")
    assert {name: quick_acted.text(name) for name in texts} == texts
    assert missing(quick_acted) == before


def test_what_a_rename_would_make_is_known_before_anything_is_written(quick_acted: FilmFolder) -> None:
    folder = FilmFolder(quick_acted.root, read_only=True)
    member_renamed(folder, "person-mei", "Anna", was="Mei")
    assert "Anna" in folder.text("cast.yaml")
    assert "Anna" not in quick_acted.text("cast.yaml")


@pytest.mark.parametrize("name", ["", "  ", "Granny", "granny", "A (B)", "Mei: Two", "x" * 61])
def test_what_cannot_be_a_name_is_refused_and_nothing_written(quick_acted: FilmFolder, name: str) -> None:
    text = quick_acted.text("cast.yaml")
    with pytest.raises(DocumentError):
        member_renamed(quick_acted, "person-mei", name, was="Mei")
    assert quick_acted.text("cast.yaml") == text


def test_who_saw_another_name_is_told(quick_acted: FilmFolder) -> None:
    with pytest.raises(OvertakenError):
        member_renamed(quick_acted, "person-mei", "Anna", was="May")


@pytest.mark.parametrize("name", ["Room - Night", "Room, Night"])
def test_a_place_cannot_be_called_what_a_heading_reads_otherwise(quick_acted: FilmFolder, name: str) -> None:
    room = read(quick_acted, SETS).places[0]
    text = quick_acted.text("screenplay.fountain")
    with pytest.raises(DocumentError):
        member_renamed(quick_acted, room.id, name, was=room.place)
    assert quick_acted.text("screenplay.fountain") == text
