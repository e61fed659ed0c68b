"""A film packed into one file, and opened elsewhere."""

from pathlib import Path

import pytest

from tests.production.test_keeping import line_written, names_made_again
from yingxi.film.errors import FolderError
from yingxi.graph import Event
from yingxi.production.films import film_planned
from yingxi.production.folder import FilmFolder
from yingxi.production.packing import film_packed, pack_of
from yingxi.production.unpacking import film_unpacked


def files_of(root: Path) -> dict[str, bytes]:
    return {
        path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()
    }


def with_own_material(folder: FilmFolder) -> FilmFolder:
    for name, content in (
        ("own/faces/granny.png", b"\x89PNG"),
        ("out/film.mp4", b"mp4"),
        ("notes.txt", b"Hm"),
    ):
        path = folder.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder


def test_who_waits_for_a_plan_hears_how_far_it_is_read(quick_acted: FilmFolder) -> None:
    heard: list[Event] = []
    film_planned(quick_acted.root, listen=heard.append)
    assert {event.stage for event in heard} >= {"storyboard", "acting", "sound"}


def test_a_film_opened_elsewhere_makes_nothing_again(quick_acted: FilmFolder, tmp_path: Path) -> None:
    plan = film_planned(quick_acted.root)
    film_packed(quick_acted.root, tmp_path / "kite.yingxi")
    opened = film_unpacked(tmp_path / "kite.yingxi", into=tmp_path / "elsewhere")
    assert opened.root == tmp_path / "elsewhere" / "the-kite"
    assert film_planned(opened.root) == plan
    assert names_made_again(opened) == []


def test_all_takes_and_everything_a_film_has_come_back_as_they_were(
    quick_acted: FilmFolder, tmp_path: Path
) -> None:
    with_own_material(quick_acted)
    packed = film_packed(quick_acted.root, tmp_path / "kite.yingxi", takes="all")
    before = files_of(quick_acted.root)
    again = film_packed(quick_acted.root, tmp_path / "again.yingxi", takes="all")
    assert again.file.read_bytes() == packed.file.read_bytes()
    opened = film_unpacked(packed.file, into=tmp_path / "elsewhere")
    del before[".yingxi/lock"]
    there = files_of(opened.root)
    del there[".yingxi/lock"]
    assert there == before
    assert (packed.members, packed.left_out) == (len(before), ())


def test_what_is_asked_for_goes_with_it(quick_acted: FilmFolder, tmp_path: Path) -> None:
    with_own_material(quick_acted)
    film_packed(quick_acted.root, tmp_path / "kite.yingxi", takes="none", film=False)
    opened = film_unpacked(tmp_path / "kite.yingxi", into=tmp_path)
    assert not any(name.startswith((".yingxi/store", "out/")) for name in files_of(opened.root))
    assert opened.settings() == quick_acted.settings()


def test_takes_that_only_history_needs_stay_at_home(quick_acted: FilmFolder, tmp_path: Path) -> None:
    line_written(quick_acted, "I have it!", "There you are!")
    sizes = [
        film_packed(quick_acted.root, tmp_path / takes, takes=takes).members
        for takes in ("none", "used", "all")
    ]
    assert sizes == sorted(set(sizes))


def test_links_and_what_no_film_has_are_left_out_and_listed(quick_acted: FilmFolder, tmp_path: Path) -> None:
    (tmp_path / "secret.key").write_text("secret")
    (quick_acted.root / "own").mkdir()
    (quick_acted.root / "own" / "link.png").symlink_to(tmp_path / "secret.key")
    (quick_acted.root / ".env").write_text("KEY=secret")
    (quick_acted.root / ".git").mkdir()
    (quick_acted.root / ".git" / "config").write_text("[core]")
    packed = film_packed(quick_acted.root, tmp_path / "kite.yingxi", takes="none")
    assert sorted(packed.left_out) == [".env", "own/link.png"]
    assert b"secret" not in packed.file.read_bytes()


def test_a_film_is_never_overwritten_by_one_that_is_opened(quick_acted: FilmFolder, tmp_path: Path) -> None:
    film_packed(quick_acted.root, pack_of(quick_acted.root), takes="none")
    before = files_of(quick_acted.root)
    opened = film_unpacked(tmp_path / "the-kite.yingxi", into=tmp_path)
    assert opened.root == tmp_path / "the-kite-2"
    assert files_of(quick_acted.root) == before


def test_a_file_that_is_there_is_never_overwritten_by_a_pack(quick_acted: FilmFolder, tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("years of work")
    with pytest.raises(FolderError, match="already"):
        film_packed(quick_acted.root, tmp_path / "thesis.txt")
    assert (tmp_path / "thesis.txt").read_text() == "years of work"


def test_progress_is_told_to_the_last_byte(quick_acted: FilmFolder, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    film_packed(
        quick_acted.root, tmp_path / "k.yingxi", takes="none", tell=lambda done, of: told.append((done, of))
    )
    film_unpacked(tmp_path / "k.yingxi", into=tmp_path, tell=lambda done, of: told.append((done, of)))
    assert {done for done, of in told if done == of} == {told[-1][1]}
    assert told[-1][0] == told[-1][1]
