import multiprocessing
from pathlib import Path

import pytest

from tests.production.test_documents import cast
from yingxi.film.brief import Brief
from yingxi.film.errors import FolderError
from yingxi.production.documents import CAST
from yingxi.production.folder import FilmFolder, folder_name, new_folder
from yingxi.production.reconciling import document_as_it_stands, edits_by_hand
from yingxi.production.settings import Settings


def edited(folder: FilmFolder, name: str, was: str, is_now: str) -> None:
    path = folder.root / name
    text = path.read_text(encoding="utf-8")
    assert was in text
    path.write_text(text.replace(was, is_now), encoding="utf-8")


def test_a_document_is_written_and_given_back(tmp_path: Path) -> None:
    folder = FilmFolder(tmp_path)
    assert document_as_it_stands(folder, CAST, cast()) == cast()
    assert document_as_it_stands(folder, CAST, cast()) == cast()


def test_an_edit_by_hand_stays_when_upstream_changes(tmp_path: Path) -> None:
    folder = FilmFolder(tmp_path)
    document_as_it_stands(folder, CAST, cast())
    edited(folder, "cast.yaml", "age: elder", "age: adult  # younger")
    found = document_as_it_stands(folder, CAST, cast(coat="#224466"))
    assert (found.people[0].age, found.people[0].top.colour) == ("adult", "#224466")
    assert "# younger" in (tmp_path / "cast.yaml").read_text(encoding="utf-8")
    assert [edit.path for edit in edits_by_hand(folder) if edit.standing == "kept"] == ["people.granny.age"]


def test_an_untouched_document_follows_upstream(tmp_path: Path) -> None:
    folder = FilmFolder(tmp_path)
    document_as_it_stands(folder, CAST, cast())
    assert document_as_it_stands(folder, CAST, cast(coat="#224466")) == cast(coat="#224466")
    assert edits_by_hand(folder) == ()


def test_a_read_only_folder_writes_nothing(tmp_path: Path) -> None:
    document_as_it_stands(FilmFolder(tmp_path, read_only=True), CAST, cast())
    assert list(tmp_path.iterdir()) == []


def test_settings_of_no_film_are_an_error(tmp_path: Path) -> None:
    with pytest.raises(FolderError, match="holds no film"):
        FilmFolder(tmp_path).settings()


def test_settings_are_kept(tmp_path: Path) -> None:
    settings = Settings(brief=Brief(idea="a kite"), pace=1.1)
    FilmFolder(tmp_path).keep_settings(settings)
    assert FilmFolder(tmp_path).settings() == settings


@pytest.mark.parametrize(
    ("title", "name"),
    [("轮到你藏", "轮到你藏"), ("The Kite: Part 2", "the-kite-part-2"), ("../..", "film"), ("", "film")],
)
def test_folder_is_named_after_the_title(title: str, name: str) -> None:
    assert folder_name(title) == name


def test_a_new_folder_is_new(tmp_path: Path) -> None:
    (tmp_path / "kite").mkdir()
    assert new_folder(tmp_path, "Kite").root == tmp_path / "kite-2"


def _hold(root: str, ready: "multiprocessing.synchronize.Event") -> None:
    with FilmFolder(Path(root)).held():
        ready.set()
        multiprocessing.Event().wait(60)


def test_a_folder_is_held_by_one_run_and_freed_when_it_is_killed(tmp_path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    ready = context.Event()
    other = context.Process(target=_hold, args=(str(tmp_path), ready))
    other.start()
    assert ready.wait(60)
    with pytest.raises(FolderError, match="another run"), FilmFolder(tmp_path).held():
        pass
    other.kill()
    other.join()
    with FilmFolder(tmp_path).held() as folder:
        assert folder.root == tmp_path


def test_a_folder_that_is_not_there_or_holds_films_is_told_apart(tmp_path: Path) -> None:
    settings = Settings(brief=Brief(idea="a kite"))
    FilmFolder(tmp_path / "film").keep_settings(settings)
    with pytest.raises(FolderError, match="there is no folder"):
        FilmFolder(tmp_path / "nothere").settings()
    with pytest.raises(FolderError, match="but films in it") as raised:
        FilmFolder(tmp_path).settings()
    assert raised.value.next_step == f"name one of them: {tmp_path / 'film'}"
