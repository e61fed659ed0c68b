"""A document and its base change as one: a kill between the two is never read as an edit by hand."""

import json
from pathlib import Path

import pytest

from tests.production.test_documents import cast
from yingxi.disk.failpoints import watched
from yingxi.graph import Key
from yingxi.production.documents import CAST
from yingxi.production.folder import FilmFolder
from yingxi.production.reconciling import document_as_it_stands, edits_by_hand

KEY = Key((("kind", "cast"),))


class Killed(BaseException):
    """Stands for the death of the process: nothing after it is done, no `except` catches it."""


def killed_at(point: str, folder: FilmFolder, coat: str) -> None:
    def watch(name: str) -> None:
        if name == point:
            raise Killed

    watched(watch)
    try:
        with pytest.raises(Killed):
            document_as_it_stands(folder, CAST, cast(coat=coat))
    finally:
        watched(None)


POINTS = [
    *(f"{writing}.{part}" for writing in ("changing", "document", "base") for part in ("written", "renamed")),
    "changing.settled",
]


@pytest.mark.parametrize("point", POINTS)
def test_what_comes_from_upstream_after_a_kill_is_followed(tmp_path: Path, point: str) -> None:
    document_as_it_stands(FilmFolder(tmp_path), CAST, cast())
    killed_at(point, FilmFolder(tmp_path), "#224466")
    with FilmFolder(tmp_path).held() as folder:
        assert edits_by_hand(folder) == ()
        # Upstream has moved on in the meantime.
        assert document_as_it_stands(folder, CAST, cast(coat="#aa0000")) == cast(coat="#aa0000")
        assert edits_by_hand(folder) == ()
    assert not (tmp_path / ".yingxi/base/changing.json").exists()


@pytest.mark.parametrize("point", POINTS)
def test_an_edit_before_a_kill_stays(tmp_path: Path, point: str) -> None:
    document_as_it_stands(FilmFolder(tmp_path), CAST, cast())
    edited(tmp_path)
    killed_at(point, FilmFolder(tmp_path), "#224466")
    found = document_as_it_stands(FilmFolder(tmp_path), CAST, cast(coat="#aa0000"))
    assert (found.people[0].age, found.people[0].top.colour) == ("adult", "#aa0000")


@pytest.mark.parametrize("point", POINTS)
def test_an_edit_after_a_kill_stays(tmp_path: Path, point: str) -> None:
    document_as_it_stands(FilmFolder(tmp_path), CAST, cast())
    killed_at(point, FilmFolder(tmp_path), "#224466")
    edited(tmp_path)
    found = document_as_it_stands(FilmFolder(tmp_path), CAST, cast(coat="#aa0000"))
    assert (found.people[0].age, found.people[0].top.colour) == ("adult", "#aa0000")


def edited(root: Path) -> None:
    path = root / "cast.yaml"
    text = path.read_text(encoding="utf-8")
    assert "age: elder" in text
    path.write_text(text.replace("age: elder", "age: adult"), encoding="utf-8")


def test_a_key_is_not_believed_of_another_base(tmp_path: Path) -> None:
    folder = FilmFolder(tmp_path)
    document_as_it_stands(folder, CAST, cast())
    folder.keep_base_key(CAST.file, KEY)
    assert folder.base_key(CAST.file) == KEY.digest
    document_as_it_stands(folder, CAST, cast(coat="#224466"))
    assert folder.base_key(CAST.file) == ""


@pytest.mark.parametrize("damage", [b"", b"{", b"\xff\xfe", b"people: [", b"schema: yingxi.sets.1\n"])
def test_a_damaged_base_counts_as_absent_and_the_edit_stays(tmp_path: Path, damage: bytes) -> None:
    folder = FilmFolder(tmp_path)
    document_as_it_stands(folder, CAST, cast())
    edited(tmp_path)
    for name in ("cast.yaml", "keys.json", "changing.json", "ids.json"):
        (tmp_path / ".yingxi/base" / name).write_bytes(damage)
    assert document_as_it_stands(folder, CAST, cast()).people[0].age == "adult"
    assert folder.base_key(CAST.file) == ""


def test_a_change_that_names_another_place_changes_nothing(tmp_path: Path) -> None:
    base = tmp_path / "film" / ".yingxi" / "base"
    base.mkdir(parents=True)
    hostile = {"document": "../../../evil.yaml", "was": "-", "becomes": "", "base": "evil", "notes": {}}
    (base / "changing.json").write_text(json.dumps(hostile))
    with FilmFolder(tmp_path / "film").held():
        pass
    assert [path.name for path in tmp_path.iterdir()] == ["film"]
