"""`kill -9` while a film is packed, unpacked or pruned, its store moved, a small file kept: done again, all is as
undisturbed."""

import json
import shutil
from hashlib import sha256
from pathlib import Path

import pytest

from tests.errands import ERRANDS, findings_of, standing
from tests.production.conftest import Undisturbed
from yingxi.production.documents import SETS, noun_read
from yingxi.production.folder import FilmFolder

THEIR_OWN = ("pack.", "unpacking.", "store.removed", "store.mov", "voice.styles.", "studio.", "together.")
NOTHING_YET = ("begun", "written")


@pytest.mark.parametrize(
    "name",
    [
        "pack",
        "unpack",
        "prune",
        "move the store",
        "move the store back",
        "voice styles",
        "studio",
        "rename a place",
    ],
)
def test_an_errand_killed_anywhere_is_done_again(name: str, tmp_path: Path, undisturbed: Undisturbed) -> None:
    here, ready, errand = tmp_path / "here", tmp_path / "ready", ERRANDS[name]
    here.mkdir()
    shutil.copytree(undisturbed.root, here / "hello")
    errand.prepared(here)
    shutil.copytree(here, ready, symlinks=True)
    passed = errand.run(here, "").passed
    done = standing(here)
    own = (point for point in dict.fromkeys(passed) if point.startswith(THEIR_OWN))
    points = [point for point in own if not point.endswith(NOTHING_YET)]
    assert points
    for point in points:
        shutil.rmtree(here)
        shutil.copytree(ready, here, symlinks=True)
        assert (point, findings_of(errand, here, f"{point} 1", done)) == (point, [])


def test_a_place_is_renamed_wholly_or_not_at_all(tmp_path: Path, undisturbed: Undisturbed) -> None:
    film, errand = tmp_path / "hello", ERRANDS["rename a place"]
    points = ("together.begun 2", "together.renamed 1", "together.renamed 2")
    for point in points:
        shutil.rmtree(film, ignore_errors=True)
        shutil.copytree(undisturbed.root, film)
        before = FilmFolder(film).text("screenplay.fountain")
        errand.run(tmp_path, f"run {point} kill")
        with FilmFolder(film).held():
            pass
        folder = FilmFolder(film)
        assert folder.text("screenplay.fountain") == before.replace("INT. ROOM", "INT. ATTIC")
        assert noun_read(SETS, folder.text(SETS.file)).places[0].place == "Attic"


def test_a_note_of_a_change_from_a_stranger_writes_no_other_file(
    tmp_path: Path, undisturbed: Undisturbed
) -> None:
    film = tmp_path / "hello"
    shutil.copytree(undisturbed.root, film)
    none = sha256(b"").hexdigest()
    documents = {name: {"was": none, "text": "x"} for name in (".yingxi/lock2", "../thesis.txt", "a.sh")}
    (film / ".yingxi" / "together.json").write_text(json.dumps({"documents": documents}))
    with FilmFolder(film).held():
        assert not (film / ".yingxi" / "together.json").exists()
    assert [(film / name).exists() for name in documents] == [False, False, False]


def test_a_note_of_a_move_from_a_stranger_removes_nothing(tmp_path: Path, undisturbed: Undisturbed) -> None:
    film, precious = tmp_path / "hello", tmp_path / "home" / "thesis.txt"
    shutil.copytree(undisturbed.root, film)
    precious.parent.mkdir()
    precious.write_text("years of work", encoding="utf-8")
    home = json.dumps(str(precious.parent))
    note = f'{{"source": {home}, "target": {home}, "unfinished": {home}, "old": "../../home"}}'
    (film / ".yingxi" / "moving.json").write_text(note, encoding="utf-8")
    with FilmFolder(film).held():
        assert not (film / ".yingxi" / "moving.json").exists()
    assert precious.read_text(encoding="utf-8") == "years of work"
