"""A film's folder on hostile ground: it is finished, or says in one clear error what is wrong."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.killing import begun, commanded, film, left, takes
from tests.killing import made as made_elsewhere
from tests.production.conftest import Undisturbed
from tests.quick_film import made
from yingxi.disk.failpoints import armed, watched
from yingxi.film.errors import FolderError, StoreError, YingxiError
from yingxi.graph.events import Event, Made
from yingxi.production.films import film_planned
from yingxi.production.folder import FilmFolder
from yingxi.production.out import SUMS, copied


@pytest.fixture(autouse=True)
def unwatched() -> Iterator[None]:
    yield
    watched(None)


@pytest.fixture
def mounted(tmp_path: Path) -> Iterator[Path]:
    """A disk of 96 kB, where this machine lets one be mounted."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=96k", "none", str(place)]
    if not shutil.which("mount") or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("this machine lets no disk be mounted")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def made_again(root: Path) -> list[str]:
    """Makes what is missing and names it."""
    names: list[str] = []

    def listen(event: Event) -> None:
        if isinstance(event, Made):
            names.append(event.node)

    made(FilmFolder(root), listen=listen)
    return names


def test_a_full_disk_is_one_clear_error_and_with_room_it_goes_on(mounted: Path, tmp_path: Path) -> None:
    begun(mounted)
    full = made_elsewhere(mounted / "hello", until="dialogue")
    assert full.error is not None
    assert "No space left" in str(full.error)
    assert full.error.next_step.startswith("free some disk")
    finished = takes(mounted / "hello")
    assert finished
    assert left(mounted) == []
    shutil.copytree(mounted / "hello", tmp_path / "hello")
    made(FilmFolder(tmp_path / "hello"), until="dialogue")
    assert finished.keys() < takes(tmp_path / "hello").keys()


def test_a_disk_that_cannot_be_written_is_one_clear_error(mounted: Path) -> None:
    begun(mounted)
    subprocess.run(["mount", "-o", "remount,ro", str(mounted)], check=True)
    refused = commanded("run", str(mounted / "hello"))
    assert (refused.exit, "Read-only file system" in refused.told) == (2, True)
    assert "Traceback" not in refused.told
    # Looking is still possible.
    assert film_planned(mounted / "hello").steps


def test_a_disk_that_refuses_a_write_is_one_clear_error_and_loses_nothing(tmp_path: Path) -> None:
    begun(tmp_path)
    root = tmp_path / "hello"
    finished: dict[str, int] = {}
    # Each is met in a run that goes on from where the one before was refused.
    for writing in ("known", "changing", "document", "base", "base.keys", "store.inputs", "store.take", "sound",
                    "store.blob", "journal"):  # fmt: skip
        watched(armed(f"run {writing}.written 1 ENOSPC"))
        with pytest.raises(YingxiError, match="No space left") as refused:
            made(FilmFolder(root), until="dialogue")
        assert refused.value.next_step
        assert [name for name in left(tmp_path) if not name.endswith("changing.json")] == []
        assert finished.items() <= takes(root).items()
        finished = takes(root)
    watched(None)
    made(FilmFolder(root), until="dialogue")
    assert (takes(root), left(tmp_path)) == (finished, [])


def test_where_out_cannot_take_everything_it_stands_as_it_was(finished: Path) -> None:
    before = film(finished)
    watched(armed("run out.flushed 5 ENOSPC"))
    with pytest.raises(FolderError, match="No space left"):
        made_again(finished)
    assert (film(finished), left(finished)) == (before, [])


def test_out_says_whether_it_is_of_one_making(finished: Path) -> None:
    sums = finished / "out" / SUMS
    assert subprocess.run(["sha256sum", "--quiet", "-c", SUMS], cwd=sums.parent, check=False).returncode == 0
    watched(armed("run out.renamed 1 EIO"))
    with pytest.raises(FolderError):
        made_again(finished)
    assert not sums.exists()
    watched(None)
    made_again(finished)
    assert sums.exists()


def test_a_damaged_store_is_mended(finished: Path, undisturbed: Undisturbed) -> None:
    store = finished / ".yingxi" / "store"
    blobs, records = (sorted(path for path in (store / kind).rglob("*.*")) for kind in ("blobs", "takes"))
    for number, path in enumerate([*blobs, *records]):
        match number % 9:
            case 0:
                path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
            case 3:
                path.unlink()
            case 6:
                path.write_bytes(b"[" * 100_000)
    (finished / ".yingxi" / "keys.json").write_bytes(b"[" * 100_000)
    assert made_again(finished)
    assert film(finished) == film(undisturbed.root)


def test_without_store_and_bases_the_film_is_made_again_and_edits_stay(finished: Path) -> None:
    edited = edited_by_hand(finished)
    shutil.rmtree(finished / ".yingxi")
    made(FilmFolder(finished), until="cast")
    assert (finished / "cast.yaml").read_text(encoding="utf-8") == edited


def test_a_second_run_at_once_is_one_clear_error(finished: Path) -> None:
    with FilmFolder(finished).held():
        second = commanded("run", str(finished))
    assert (second.exit, "another run is at work" in second.told) == (2, True)
    assert "Traceback" not in second.told


def test_no_clock_is_asked(finished: Path) -> None:
    for seconds in (0, 4_000_000_000):
        for path in finished.rglob("*"):
            os.utime(path, (seconds, seconds))
        assert made_again(finished) in ([], ["breakdown"])


def test_a_folder_that_was_moved_makes_nothing_again(finished: Path, tmp_path: Path) -> None:
    made_again(finished)
    moved = finished.rename(tmp_path / "elsewhere 别处")
    assert made_again(moved) == []


def test_a_clone_keeps_edits_and_does_not_write_documents_again(finished: Path, tmp_path: Path) -> None:
    made_again(finished)
    edited = edited_by_hand(finished)
    git = ["git", "-c", "user.name=Mei", "-c", "user.email=mei@example.org"]
    for words in (["init", "-q"], ["add", "-A"], ["commit", "-q", "-m", "a film"]):
        subprocess.run([*git, *words], cwd=finished, check=True)
    clone = tmp_path / "clone"
    subprocess.run([*git, "clone", "-q", str(finished), str(clone)], check=True)
    assert not (clone / "out").exists()
    assert not takes(clone)
    before = {path.name: (path.stat().st_ino, path.read_text()) for path in clone.glob("*.yaml")}
    made(FilmFolder(clone), until="cut")
    assert {path.name: (path.stat().st_ino, path.read_text()) for path in clone.glob("*.yaml")} == before
    assert (clone / "cast.yaml").read_text(encoding="utf-8") == edited


def test_a_store_may_lie_elsewhere(finished: Path, tmp_path: Path, undisturbed: Undisturbed) -> None:
    store = finished / ".yingxi" / "store"
    store.rename(tmp_path / "big disk")
    store.symlink_to(tmp_path / "big disk")
    made_again(finished)
    assert made_again(finished) == []
    assert film(finished) == film(undisturbed.root)


def test_a_store_that_is_not_there_is_one_clear_error(finished: Path, tmp_path: Path) -> None:
    store = finished / ".yingxi" / "store"
    shutil.rmtree(store)
    store.symlink_to(tmp_path / "not mounted")
    with pytest.raises(StoreError, match="which is not there"):
        made_again(finished)


def test_a_copy_that_cannot_be_written_is_one_clear_error(finished: Path, tmp_path: Path) -> None:
    film, in_a_file = finished / "out" / "film.mp4", tmp_path / "notes.txt"
    in_a_file.touch()
    with pytest.raises(FolderError, match="is a folder"):
        copied(film, tmp_path)
    with pytest.raises(FolderError, match="cannot be copied"):
        copied(film, in_a_file / "film.mp4")
    assert left(tmp_path) == []


def edited_by_hand(root: Path) -> str:
    path = root / "cast.yaml"
    text = path.read_text(encoding="utf-8") + "# mine\n"
    text = text.replace("name: Mei", "name: Mei Lin", 1)
    path.write_text(text, encoding="utf-8")
    assert "Mei Lin" in text
    return text
