"""Kills the making of a short film at every passing of every failpoint, stage by stage, and says what it found.

    python -m tests.kill_sweep              the run, at every passing
    python -m tests.kill_sweep --once       the run, at the first passing in each stage
    python -m tests.kill_sweep --workers    a worker and, from there, the run: each name once
    python -m tests.kill_sweep --errands    what else is done with a film: packing, pruning, moving, opening ...

Stages may be named; the others are then made without disturbance. So may errands (`move-the-store`).

A killed folder is made again undisturbed. A finding is: not killed, not finished, a finished take made again,
another film than the undisturbed one, something half left, a worker still at work.
"""

import os
import re
import shutil
import sys
from collections import Counter
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory

import yingxi
import yingxi_platform
from tests.errands import ERRANDS, findings_of, standing
from tests.killing import KILLED, begun, film, left, made, takes, workers_gone
from yingxi.disk.failpoints import failpoints
from yingxi.production.stages import STAGES, Stage

IN_WORKERS = ("store.", "sound.", "shot.", "still.", "page.", "film.", "track.", "stem.", "mix.", "worker.")
FIRST_IN_WORKERS = "worker.task.taken"


def main() -> None:
    with TemporaryDirectory(prefix="yingxi-kills-") as place:
        found, kills, names = [], 0, set[str]()
        stages = tuple(stage for stage in STAGES if stage in sys.argv) or STAGES
        way = {"workers": "--workers" in sys.argv, "once": "--once" in sys.argv}
        errands = "--errands" in sys.argv
        kinds = swept_errands(Path(place)) if errands else swept(Path(place), stages, **way)
        for name, findings in kinds:
            kills, names = kills + 1, names | {name.split()[1]}
            found += [f"{name}: {finding}" for finding in findings]
            print(name, *findings, flush=True)
    everywhere = set(all_failpoints())
    print(f"{len(everywhere)} failpoints, {len(names)} killed at, {kills} kills, {len(found)} findings")
    print("not killed at:", *sorted(everywhere - names))
    print(*found, sep="\n")


def all_failpoints() -> tuple[str, ...]:
    """The names of all failpoints of the house."""
    for house in (yingxi, yingxi_platform):
        root = Path(house.__path__[0])
        for file in root.rglob("*.py"):
            if re.search(
                r"^[A-Z_, ]+ = .*\b(Writing|Failpoint)\(", file.read_text(encoding="utf-8"), re.MULTILINE
            ):
                import_module(".".join((house.__name__, *file.relative_to(root).with_suffix("").parts)))
    return failpoints()


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
                if findings is None and point.split()[1] == FIRST_IN_WORKERS:
                    break  # this stage is made in the run itself
                if findings is not None:
                    met.add(point.split()[1])
                    yield f"{point} in {stage}", findings
        before = after


def _points(passed: Counter[str], met: set[str], *, workers: bool, once: bool) -> list[str]:
    if not workers:
        last = {name: 1 if once else times for name, times in passed.items()}
        return [f"run {name} {nth} kill" for name, times in last.items() for nth in range(1, times + 1)]
    names = [name for name in passed if name.startswith(IN_WORKERS) and name not in met]
    names = [FIRST_IN_WORKERS, *names, "worker.task.done"] if names or not met else []
    return [f"worker {name} 1 {deed}" for name in names for deed in ("kill", "orphan")]


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


def swept_errands(place: Path) -> Iterator[tuple[str, list[str]]]:
    """Each errand killed at the first and the last passing of each of its failpoints, and done again where it was not
    done yet."""
    finished, here, ready = place / "finished", place / "here", place / "ready"
    begun(finished)
    for _ in range(2):  # the breakdown then knows the ids it has given
        made(finished / "hello")
    chosen = [name for name in ERRANDS if name.replace(" ", "-") in sys.argv] or list(ERRANDS)
    for name, errand in ((name, ERRANDS[name]) for name in chosen):
        shutil.copytree(finished, here)
        errand.prepared(here)
        shutil.copytree(here, ready, symlinks=True)
        passed = Counter(errand.run(here, "").passed)
        done = standing(here)
        points = {point: times for point, times in passed.items() if point.startswith(errand.only)}
        for point, times in points.items():
            for nth in sorted({1, times}):
                shutil.rmtree(here)
                shutil.copytree(ready, here, symlinks=True)
                yield (
                    f"run {point} {nth} kill in {name}",
                    findings_of(errand, here, f"{point} {nth}", done),
                )
        shutil.rmtree(here)
        shutil.rmtree(ready)


if __name__ == "__main__":
    main()
