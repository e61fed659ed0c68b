"""`kill -9` at every kind of write, in the run and in its workers: the next run goes on from what is made."""

from pathlib import Path

import pytest

from tests.killing import KILLED, begun, commanded, film, left, made, takes, workers_gone
from tests.production.conftest import Undisturbed
from yingxi.delivery import Report

FIRST = ("store.desk", "store.inputs", "store.take", "run.started", "lock", "known", "run.heard")
PARTS = ("begun", "written", "flushed", "renamed")


def once_each(names: tuple[str, ...]) -> list[str]:
    """Each name once, so that it still lies ahead when all before it were killed at: first what the first
    node passes, then the others as they are passed for the last time. Of the four parts of a writing one, in
    turn, for their code is the same (`python -m tests.kill_sweep` kills at every passing of all)."""
    writings = list(dict.fromkeys(name.rpartition(".")[0] for name in names if name.endswith(".flushed")))
    chosen = {f"{writing}.{PARTS[number % 4]}" for number, writing in enumerate(writings)}
    parts = {f"{writing}.{part}" for writing in writings for part in PARTS}
    last = list(dict.fromkeys(reversed(names)))[::-1]
    wanted = [name for name in last if name in chosen or name not in parts]
    return [name for first in FIRST for name in wanted if name.startswith(first)] + [
        name for name in wanted if not name.startswith(FIRST)
    ]


def test_the_film_that_is_not_disturbed_is_one_without_a_fault(undisturbed: Undisturbed) -> None:
    report = Report.model_validate_json(
        (undisturbed.root / "out" / "report.json").read_text(encoding="utf-8")
    )
    assert report.film is not None
    assert (report.film.faults, report.faults) == ((), ())


def test_a_film_killed_at_every_kind_of_write_is_the_film_that_was_not(
    tmp_path: Path, undisturbed: Undisturbed
) -> None:
    begun(tmp_path)
    root = tmp_path / "hello"
    finished: dict[str, int] = {}
    for name in once_each(undisturbed.passed):
        assert (name, made(root, failpoint=f"run {name} 1 kill").exit) == (name, KILLED)
        assert finished.items() <= takes(root).items(), f"a finished take was made again before {name}"
        finished = takes(root)
    assert made(root).exit == 0
    assert finished.items() <= takes(root).items()
    assert (film(root), left(root)) == (film(undisturbed.root), [])


def test_a_killed_beginning_leaves_no_folder_when_it_is_begun_again(tmp_path: Path) -> None:
    for name in once_each(begun(tmp_path / "other").passed):
        if name != "folder.named":
            assert (name, begun(tmp_path, failpoint=f"run {name} 1 kill").exit) == (name, KILLED)
    assert begun(tmp_path, failpoint="run folder.named 1 kill").exit == KILLED
    assert film(tmp_path / "hello") == film(tmp_path / "other" / "hello")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["hello", "other"]


def test_a_story_that_was_told_is_not_told_again_by_who_asks_again(tmp_path: Path) -> None:
    # The last write before the folder has its name.
    assert begun(tmp_path, screenplay="", failpoint="run journal.renamed 1 kill").exit == KILLED
    again = begun(tmp_path, screenplay="")
    assert (again.exit, again.made, left(tmp_path)) == (0, (), [])


def test_what_somebody_else_began_and_left_is_removed(tmp_path: Path) -> None:
    begun(tmp_path, screenplay="", failpoint="run settings.renamed 1 kill")
    assert left(tmp_path)
    begun(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["hello"]


@pytest.mark.parametrize("deed", ["store.take.written 1 kill", "worker.task.done 1 orphan"])
def test_a_worker_or_its_run_is_killed_and_nothing_is_left_at_work(tmp_path: Path, deed: str) -> None:
    begun(tmp_path)
    root = tmp_path / "hello"
    broken = made(root, until="dialogue", jobs=1, failpoint=f"worker {deed}")
    assert workers_gone(root)
    finished = takes(root)
    if deed.endswith("orphan"):
        assert broken.exit == KILLED
    else:
        assert "voice" in str(broken.error)
        assert "ended from outside" in str(broken.error)
    again = made(root, until="dialogue")
    assert finished.items() <= takes(root).items()
    assert [name for name in again.made if name.startswith("voice")] == (
        [] if deed.endswith("orphan") else ["voice scene-1.line-1"]
    )
    assert left(tmp_path) == []


def test_ctrl_c_leaves_nothing(tmp_path: Path) -> None:
    begun(tmp_path)
    root = tmp_path / "hello"
    stopped = commanded(
        "run", str(root), "--jobs", "1", "--until", "dialogue", failpoint="run run.started 4 interrupt"
    )
    assert (stopped.exit, left(tmp_path), workers_gone(root)) == (1, [], True)
    assert "Traceback" not in stopped.told
    assert "What is made is kept" in stopped.told
