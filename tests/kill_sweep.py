"""Kills the making of a short film at every passing of every failpoint, stage by stage, and says what it found.

    python -m tests.kill_sweep              the run, at every passing
    python -m tests.kill_sweep --once       the run, at the first passing in each stage
    python -m tests.kill_sweep --workers    a worker and, from there, the run: each name once

Stages may be named; the others are then made without disturbance.

A killed folder is made again undisturbed. A finding is: not killed, not finished, a finished take made again,
another film than the undisturbed one, something half left, a worker still at work.
"""

import os
import shutil
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.killing import KILLED, begun, film, left, made, takes, workers_gone
from yingxi.disk.failpoints import failpoints
from yingxi.production.stages import STAGES, Stage

IN_WORKERS = ("store.", "sound.", "shot.", "still.", "page.", "film.", "track.", "stem.", "mix.", "worker.")


def main() -> None:
    with TemporaryDirectory(prefix="yingxi-kills-") as place:
        found, kills, names = [], 0, set[str]()
        stages = tuple(stage for stage in STAGES if stage in sys.argv) or STAGES
        way = {"workers": "--workers" in sys.argv, "once": "--once" in sys.argv}
        for name, findings in swept(Path(place), stages, **way):
            kills, names = kills + 1, names | {name.split()[1]}
            found += [f"{name}: {finding}" for finding in findings]
            print(name, *findings, flush=True)
    print(f"{len(failpoints())} failpoints, {len(names)} killed at, {kills} kills, {len(found)} findings")
    print(*found, sep="\n")


def swept(
    place: Path, stages: tuple[Stage, ...], *, workers: bool, once: bool
) -> Iterator[tuple[str, list[str]]]:
    before = place / "begun" / "hello"
    begun(before.parent)
    met: set[str] = set()
    for stage in STAGES:
        after = place / stage / "hello"
        shutil.copytree(before, after, copy_function=os.link)
        passed = Counter(made(after, until=stage).passed)
        if stage in stages:
            for point in _points(passed, met, workers=workers, once=once):
                root = place / "killed" / "hello"
                shutil.copytree(before, root, copy_function=os.link)
                findings = _findings(root, after, stage, point, jobs=2 if workers else 0)
                shutil.rmtree(root.parent)
                if findings is not None:
                    met.add(point.split()[1])
                    yield f"{point} in {stage}", findings
        before = after


def _points(passed: Counter[str], met: set[str], *, workers: bool, once: bool) -> list[str]:
    if not workers:
        last = {name: 1 if once else times for name, times in passed.items()}
        return [f"run {name} {nth} kill" for name, times in last.items() for nth in range(1, times + 1)]
    names = [name for name in passed if name.startswith(IN_WORKERS)]
    names += ["worker.task.taken", "worker.task.done"]
    return [f"worker {name} 1 {deed}" for name in names if name not in met for deed in ("kill", "orphan")]


def _findings(root: Path, after: Path, stage: Stage, point: str, *, jobs: int) -> list[str] | None:
    """None where no worker came there, for the stage's work is done in the run itself."""
    killed = made(root, until=stage, jobs=jobs, failpoint=point)
    if killed.exit == 0 and killed.error is None:
        return ["not killed"] if not jobs else None
    found = []
    if killed.exit not in (0, KILLED):
        found.append(f"ended with {killed.exit}")
    if not workers_gone(root):
        found.append("a worker is left")
    finished = takes(root)
    again = made(root, until=stage)
    if again.exit or again.error:
        found.append(f"not finished: {again}")
    if not finished.items() <= takes(root).items():
        found.append("a finished take was made again")
    if film(root) != film(after):
        found.append("another film")
    return found + left(root.parent)


if __name__ == "__main__":
    main()
