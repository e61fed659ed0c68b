"""Edits through a program: what was seen is compared, and nobody is written over."""

from typing import Any

import pytest

from yingxi.film.errors import DocumentError, OvertakenError
from yingxi.production.by_hand import field_set, members_changed, text_written
from yingxi.production.documents import CAST, CUT, noun_read
from yingxi.production.folder import FilmFolder


def cast(folder: FilmFolder) -> Any:
    return noun_read(CAST, folder.text("cast.yaml"))


def test_one_field_is_set_and_the_rest_stands(quick_acted: FilmFolder) -> None:
    before = cast(quick_acted)
    person = before.people[0]
    field_set(
        quick_acted, "cast.yaml", ("people", person.id, "top", "colour"), "#123456", was=person.top.colour
    )
    changed = person.model_copy(update={"top": person.top.model_copy(update={"colour": "#123456"})})
    assert cast(quick_acted) == before.model_copy(update={"people": (changed, *before.people[1:])})


def test_what_is_not_written_is_set_and_taken_out_again(quick_acted: FilmFolder) -> None:
    text, person = quick_acted.text("cast.yaml"), cast(quick_acted).people[0]
    path = ("people", person.id, "scarf")
    field_set(quick_acted, "cast.yaml", path, "#aa0000", was=None)
    assert cast(quick_acted).people[0].scarf == "#aa0000"
    field_set(quick_acted, "cast.yaml", path, None, was="#aa0000")
    assert quick_acted.text("cast.yaml") == text


def test_who_was_overtaken_writes_nothing_and_hears_both(quick_acted: FilmFolder) -> None:
    text = quick_acted.text("cast.yaml")
    with pytest.raises(OvertakenError) as raised:
        field_set(quick_acted, "cast.yaml", ("palette", "accent"), "#010203", was="#ffffff")
    assert raised.value.parameters == {"yours": "#010203", "theirs": cast(quick_acted).palette.accent}
    assert quick_acted.text("cast.yaml") == text


@pytest.mark.parametrize(
    ("path", "value", "was"),
    [
        (("people", "nobody", "top", "colour"), "#010203", None),
        (("people", "nobody"), {}, None),
        (("palette", "accent", "deep"), "#010203", None),
        (("palette", "no such"), "x", None),
        (("people",), "nobody", "?"),
    ],
)
def test_what_the_document_cannot_hold_is_refused(
    quick_acted: FilmFolder, path: Any, value: Any, was: Any
) -> None:
    text = quick_acted.text("cast.yaml")
    with pytest.raises(DocumentError):
        field_set(quick_acted, "cast.yaml", path, value, was=was)
    assert quick_acted.text("cast.yaml") == text


def test_a_text_that_is_no_such_document_is_not_written(quick_acted: FilmFolder) -> None:
    text = quick_acted.text("cast.yaml")
    with pytest.raises(DocumentError):
        text_written(quick_acted, "cast.yaml", "people: 3", was=text)
    with pytest.raises(OvertakenError):
        text_written(quick_acted, "cast.yaml", text, was="something else")
    assert quick_acted.text("cast.yaml") == text


def test_members_are_taken_out_and_what_stays_keeps_its_comments(quick_acted: FilmFolder) -> None:
    text = quick_acted.text("cut.yaml")
    path = quick_acted.root / "cut.yaml"
    path.write_text(text.replace("shots:", "shots:\n  # the first one stays"), encoding="utf-8")
    before = noun_read(CUT, quick_acted.text("cut.yaml"))
    was = [shot.model_dump(mode="json") for shot in before.shots]
    without = before.model_copy(update={"shots": before.shots[:-1]})
    members_changed(quick_acted, "cut.yaml", "shots", lambda _: without, was=was)
    assert noun_read(CUT, quick_acted.text("cut.yaml")) == without
    assert "# the first one stays" in quick_acted.text("cut.yaml")
    with pytest.raises(OvertakenError):
        members_changed(quick_acted, "cut.yaml", "shots", lambda _: before, was=was)
