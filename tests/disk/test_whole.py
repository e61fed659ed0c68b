"""A file is whole or not there, whatever happens on the way."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from yingxi.disk import Writing, remains_of_it_removed, remains_removed
from yingxi.disk.failpoints import armed, watched

LETTER, NOTE = Writing("test.letter"), Writing("test.note", to_disk=False)


@pytest.fixture(autouse=True)
def unwatched() -> Iterator[None]:
    yield
    watched(None)


def test_a_file_is_written(tmp_path: Path) -> None:
    assert LETTER.whole(tmp_path / "new" / "letter.txt", "你好").read_text(encoding="utf-8") == "你好"
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["letter.txt"]


@pytest.mark.parametrize("part", ["begun", "written", "flushed"])
def test_where_the_disk_refuses_the_old_file_stands(tmp_path: Path, part: str) -> None:
    path = LETTER.whole(tmp_path / "letter.txt", "old")
    watched(armed(f"run test.letter.{part} 1 ENOSPC"))
    with pytest.raises(OSError, match="No space left"):
        LETTER.whole(path, "new")
    assert [(it.name, it.read_text()) for it in tmp_path.iterdir()] == [("letter.txt", "old")]


def test_what_is_broken_off_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(KeyboardInterrupt), LETTER.into(tmp_path / "letter.txt") as unfinished:
        unfinished.write_text("half")
        raise KeyboardInterrupt
    assert list(tmp_path.iterdir()) == []


def test_a_note_is_whole_without_being_brought_to_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    brought: list[int] = []
    monkeypatch.setattr("os.fsync", brought.append)
    assert NOTE.whole(tmp_path / "note.txt", "soon kept elsewhere").read_text() == "soon kept elsewhere"
    assert brought == []
    LETTER.whole(tmp_path / "letter.txt", "kept here")
    assert len(brought) == 1


def test_a_long_name_can_be_written(tmp_path: Path) -> None:
    path = tmp_path / ("影" * 80)
    assert LETTER.whole(path, "x").read_text() == "x"


def left_by_a_killed_writer(place: Path) -> Path:
    code = (
        "import os, sys; from pathlib import Path; from yingxi.disk import Unfinished, Writing\n"
        "half = Unfinished(Writing('test.killed'), Path(sys.argv[1])).filled('half')\n"
        "print(half.path, flush=True); os.kill(os.getpid(), 9)"
    )
    killed = subprocess.run(
        [sys.executable, "-c", code, place], stdout=subprocess.PIPE, text=True, check=False
    )
    assert killed.returncode == -9
    left = Path(killed.stdout.strip())
    assert left.read_text() == "half"
    return left


def test_remains_are_removed_and_nothing_else(tmp_path: Path) -> None:
    left_by_a_killed_writer(tmp_path / "letter.txt")
    (tmp_path / "film.part").write_text("a person's own")
    (tmp_path / ".film.part").write_text("a person's own")
    remains_removed(tmp_path, tmp_path / "absent")
    assert sorted(path.name for path in tmp_path.iterdir()) == [".film.part", "film.part"]


def test_remains_of_one_file_are_removed_and_those_of_others_stay(tmp_path: Path) -> None:
    left_by_a_killed_writer(tmp_path / "letter.txt")
    of_another = left_by_a_killed_writer(tmp_path / "film.mp4")
    remains_of_it_removed(tmp_path / "letter.txt")
    assert list(tmp_path.iterdir()) == [of_another]


def test_what_somebody_is_writing_is_no_remains(tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    with LETTER.into(letter) as unfinished:
        unfinished.write_text("whole")
        remains_removed(tmp_path)
        remains_of_it_removed(letter)
    assert letter.read_text() == "whole"
    with LETTER.into(letter) as unfinished:
        unfinished.write_text("half")
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]
