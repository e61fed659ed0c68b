"""Makes the sample film, changes it, makes it again, and prints a table.

python -m bench [--length 60] [--size 1280x720] [--jobs 2] [--twice] [--long] [--changes] [--kinds]
"""

import argparse
import subprocess
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from bench.changes import LONGER, coat_changed, line_changed
from bench.encoder import encoder_seconds
from bench.heard import heard_alone
from bench.identity import frames_digest, sound_digest
from bench.kinds import kind_rows
from bench.memory import TIMES, films_by_length, made_alone
from bench.twelve import changes_measured
from yingxi.film.brief import Brief
from yingxi.graph import Event, Made, PoolRunner, Reused, Started
from yingxi.production.crew import WORK
from yingxi.production.documents import STORYBOARD
from yingxi.production.films import cores, film_begun, film_made
from yingxi.production.folder import FilmFolder
from yingxi.production.settings import Settings

IDEA = "一位外婆忘了所有人，却还记得和孙女玩捉迷藏"
COLD = """
import sys
from pathlib import Path
from yingxi.production.films import film_made
from yingxi.production.folder import FilmFolder
film_made(FilmFolder(Path(sys.argv[1])), jobs=int(sys.argv[2]))
"""


class Watch:
    """Work seconds by stage, when each stage was at work, and what was made and kept."""

    def __init__(self) -> None:
        self.begun = perf_counter()
        self.work: defaultdict[str, float] = defaultdict(float)
        self.first: dict[str, float] = {}
        self.last: dict[str, float] = {}
        self.made: Counter[str] = Counter()
        self.names: list[str] = []
        self.kept = 0

    def heard(self, event: Event) -> None:
        now = perf_counter() - self.begun
        if isinstance(event, Started):
            self.first.setdefault(event.stage, now)
        elif isinstance(event, Made):
            self.work[event.stage] += event.seconds
            self.last[event.stage] = now
            self.made[event.stage] += 1
            self.names.append(event.node)
        elif isinstance(event, Reused):
            self.kept += 1

    @property
    def seconds(self) -> float:
        return perf_counter() - self.begun


def main() -> None:
    wish = argparse.ArgumentParser(prog="python -m bench")
    wish.add_argument("--length", type=float, default=60.0)
    wish.add_argument("--size", default="1280x720")
    wish.add_argument("--jobs", type=int, default=cores())
    wish.add_argument(
        "--twice", action="store_true", help="make the film a second time and compare every frame"
    )
    wish.add_argument(
        "--long",
        action="store_true",
        help=f"instead: memory and time left of films {', '.join(map(str, TIMES))} times as long, in small",
    )
    wish.add_argument(
        "--changes", action="store_true", help="instead: twelve changes, and what is made again for each"
    )
    wish.add_argument(
        "--kinds", action="store_true", help="instead: frames a second by kind of shot, beside encoding alone"
    )
    wishes = wish.parse_args()
    width, height = map(int, wishes.size.split("x"))
    if wishes.kinds:
        for row in kind_rows(width, height):
            print(row, flush=True)
        return
    brief = Brief(idea=IDEA, language="zh", length_seconds=wishes.length, width=width, height=height)
    with TemporaryDirectory(prefix="yingxi-bench-") as place:
        if wishes.changes:
            for row in _change_rows(Path(place), Settings(brief=brief), jobs=wishes.jobs):
                print(row, flush=True)
            return
        if wishes.long:
            for row in _long_rows(Path(place), Settings(brief=brief), jobs=wishes.jobs):
                print(row, flush=True)
            return
        for row in _rows(Path(place), Settings(brief=brief), jobs=wishes.jobs, twice=wishes.twice):
            print(row, flush=True)


def _change_rows(place: Path, settings: Settings, *, jobs: int) -> Iterator[str]:
    folder = film_begun(settings, parent=place)
    runner = PoolRunner(folder.store.root, places=jobs, warm=True)
    watch = Watch()
    film_made(folder, runner=runner, listen=watch.heard)
    brief = settings.brief
    size = f"{brief.width}x{brief.height}"
    yield f"| changed in a film of {brief.length_seconds:.0f} s, {size}, {jobs} warm workers | made again | time |"
    yield "| --- | --- | --- |"
    yield f"| everything (empty store) | {sum(watch.made.values())} takes | {watch.seconds:.1f} s |"
    yield from changes_measured(folder, runner, place / "saved")
    runner.end()


def _rows(place: Path, settings: Settings, *, jobs: int, twice: bool) -> Iterator[str]:
    with timed() as whole:
        folder = film_begun(settings, parent=place)
        watch = Watch()
        film_made(folder, jobs=jobs, listen=watch.heard)
    seconds = _length(folder)
    encoder = encoder_seconds(_pictures(folder), workers=jobs)
    size = f"{settings.brief.width}x{settings.brief.height}"
    yield f"| {seconds:.0f} s film, {size}, {jobs} workers | measured | ratio |"
    yield "| --- | --- | --- |"
    yield f"| whole film, empty store | {whole[0]:.1f} s | {whole[0] / seconds:.2f} of real time |"
    yield f"| encoder alone | {encoder:.1f} s | film is {whole[0] / encoder:.2f} times that |"
    for stage, work in watch.work.items():
        span = watch.last[stage] - watch.first.get(stage, watch.last[stage])
        yield f"| {stage}: {watch.made[stage]} made | {work:.1f} s of work in {span:.1f} s | |"
    yield (
        f"| voices, score, foley, mix beside the drawing | ready {watch.last['sound']:.1f} s after the start "
        f"| the last picture {watch.last['shots']:.1f} s after it |"
    )
    alone = heard_alone(settings, place / "heard", jobs=jobs)
    yield (
        f"| the same without a picture, empty store | {alone.seconds:.1f} s, {alone.worked:.1f} s of all cores "
        f"| {alone.seconds / seconds:.2f} of real time |"
    )

    if twice:
        again = film_begun(settings, parent=place / "again")
        film_made(again, jobs=jobs)
        films = [it.out / "film.mp4" for it in (folder, again)]
        same_frames = len({frames_digest(film) for film in films}) == 1
        same_sound = len({sound_digest(film) for film in films}) == 1
        yield f"| same seed twice | frames {_same(same_frames)}, PCM {_same(same_sound)} | |"

    with timed() as nothing:
        film_made(folder, jobs=jobs)
    yield f"| nothing changed | {nothing[0]:.1f} s | |"

    line_changed(folder, LONGER[0])
    with timed() as line:
        subprocess.run([sys.executable, "-c", COLD, str(folder.root), str(jobs)], check=True)
    yield f"| one line changed, cold process | {line[0]:.1f} s | |"

    warm = PoolRunner(folder.store.root, places=jobs, warm=True, modules=WORK)
    for longer in LONGER[1:]:
        line_changed(folder, longer)
        changed = Watch()
        film_made(folder, runner=warm, listen=changed.heard)
    warm.end()
    made, of = (f"{it.made['dialogue']} and {it.made['sound']}" for it in (changed, watch))
    yield f"| one line changed, warm processes | {changed.seconds:.1f} s | lines and cues {made} of {of} |"

    storyboard = folder.base_noun(STORYBOARD)
    assert storyboard is not None
    person = coat_changed(folder, storyboard)
    coat = Watch()
    film_made(folder, jobs=jobs, listen=coat.heard)
    showing = sum(any(it.person == person for it in board.placements) for board in storyboard.boards)
    yield (
        f"| one coat changed: shots made again | {coat.made['shots']} of {len(storyboard.boards)} "
        f"| {showing} show it; {coat.seconds:.1f} s |"
    )
    yield f"| yingxi --help | {_help_seconds():.2f} s | |"


def _long_rows(place: Path, settings: Settings, *, jobs: int) -> Iterator[str]:
    yield "| length | made in | most memory of one process | ratio | time left, worst in the second half |"
    yield "| --- | --- | --- | --- | --- |"
    least = 0
    for folder in films_by_length(settings, place):
        film = made_alone(folder, jobs)
        least = least or film.memory
        yield (
            f"| {_length(folder):.0f} s | {film.seconds:.0f} s | {film.memory / 1e6:.0f} MB "
            f"| {film.memory / least:.2f} | {film.worst_promise:.0%} off |"
        )


def _length(folder: FilmFolder) -> float:
    """Seconds of the film's boards."""
    storyboard = folder.base_noun(STORYBOARD)
    assert storyboard is not None
    return sum(board.frames for board in storyboard.boards) / float(folder.settings().brief.rate)


@contextmanager
def timed() -> Iterator[list[float]]:
    """A list that holds the wall seconds once the block is over."""
    found: list[float] = []
    started = perf_counter()
    yield found
    found.append(perf_counter() - started)


def _same(equal: object) -> str:
    return "identical" if equal else "DIFFERENT"


def _pictures(folder: FilmFolder) -> list[Path]:
    keys = folder.journal
    found = []
    for name in keys.names():
        key = keys.last(name)
        take = folder.store.take(key) if key and name.startswith("picture ") else None
        found += [take.files["picture.mp4"]] if take else []
    return found


def _help_seconds() -> float:
    found = []
    for _ in range(5):
        with timed() as once:
            subprocess.run(
                [str(Path(sys.executable).parent / "yingxi"), "--help"], check=True, capture_output=True
            )
        found += once
    return min(found)


if __name__ == "__main__":
    main()
