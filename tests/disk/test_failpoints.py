"""Every place has a name, and names do what they are armed to."""

import errno
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import yingxi
from yingxi.disk.failpoints import Failpoint, armed, failpoints, watched

PLACE = Failpoint("test.place")


@pytest.fixture(autouse=True)
def unwatched() -> Iterator[None]:
    yield
    watched(None)


def test_a_failpoint_that_nobody_armed_is_passed() -> None:
    PLACE()


def test_who_watches_is_told_the_name() -> None:
    passed: list[str] = []
    watched(passed.append)
    PLACE()
    assert passed == ["test.place"]


def test_a_disk_that_is_full_stays_full() -> None:
    watched(armed("run test.place 2 ENOSPC"))
    PLACE()
    for _ in range(2):
        with pytest.raises(OSError, match="No space left") as refused:
            PLACE()
        assert refused.value.errno == errno.ENOSPC


def test_what_is_armed_for_a_worker_leaves_the_run_alone() -> None:
    watched(armed("worker test.place 1 ENOSPC"))
    PLACE()


@pytest.mark.parametrize(
    "words", ["", "run test.place 1", "anyone test.place 1 kill", "run test.place 1 NONSENSE"]
)
def test_words_that_arm_nothing_are_an_error(words: str) -> None:
    with pytest.raises(ValueError, match="YINGXI_FAILPOINT"):
        armed(words)


def test_a_name_is_given_once() -> None:
    with pytest.raises(ValueError, match=r"test\.place already"):
        Failpoint("test.place")
    assert "test.place" in failpoints()


def test_files_are_written_in_one_way_alone() -> None:
    """Whoever writes bytes or renames does so by `yingxi.disk`, or says here why not."""
    elsewhere = {
        "disk/whole.py": "the one way",
        "delivery/bands.py": "where its writing says",
        "delivery/boxes.py": "in a temporary folder, moved by its writing",
        "generators/builtin/hosted_voice/generator.py": "in a temporary folder, read at once",
        "generators/builtin/packaged_voice/model_file.py": "in a temporary folder, moved by its writing",
        "graph/store.py": "a take that lasts no longer than its plan",
        "production/beginning.py": "a folder gets its name",
        "production/holding.py": "the lock, which is empty",
        "production/out.py": "where its writing says",
        "production/store_moving.py": "a store is copied beside, and gets its name when it is whole",
        "production/store_place.py": "the mark in a store that is copied, before it has its name",
        "production/takes.py": "on a desk: nobody sees it before the store has moved it",
        "production/unpacking.py": "a film is unpacked beside, and gets its name when it is whole",
        "sound/buses.py": "in a temporary folder",
        "sound/mastering.py": "on a desk: nobody sees it before the store has moved it",
        "sound/stems.py": "where its writing says",
    }
    root = Path(yingxi.__file__).parent
    writes = re.compile(r'write_text\(|write_bytes\(|open\("[wax]|\.rename\(|copyfile\(')
    files = [path for path in root.rglob("*.py") if writes.search(path.read_text(encoding="utf-8"))]
    assert {str(path.relative_to(root)) for path in files} == set(elsewhere)
