"""Workers that are kept beside the pages."""

import os
import signal
import sys
from pathlib import Path
from time import monotonic, sleep

from yingxi_platform.kept import workers_kept

# Says who it is, then works until its standard input ends, as a worker does.
WORKER = "import os, sys; print(os.getpid(), file=open(sys.argv[1], 'a')); sys.stdin.read()"


def begun(told: Path, count: int) -> list[int]:
    """Who has begun, when so many have."""
    end = monotonic() + 30
    while not told.exists() or len(told.read_text().splitlines()) < count:
        assert monotonic() < end
        sleep(0.02)
    return [int(line) for line in told.read_text().split()]


def alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


def test_a_worker_that_is_killed_is_begun_again_and_all_end_with_the_pages(tmp_path: Path) -> None:
    told = tmp_path / "told"
    with workers_kept(2, command=(sys.executable, "-c", WORKER, str(told)), again=0.05):
        killed = begun(told, 2)[0]
        os.kill(killed, signal.SIGKILL)
        processes = begun(told, 3)
        assert [alive(each) for each in processes if each != killed] == [True, True]
    assert [each for each in processes if alive(each)] == []
    sleep(0.2)
    assert len(begun(told, 3)) == 3
