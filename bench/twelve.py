"""Twelve typical changes in a film's folder, each made and taken back: what is made again for it, and how long
that takes.

python -m bench --changes
"""

import re
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import Any

from bench.changes import LONGER, coat_changed, line_changed
from yingxi.film.cue import Score
from yingxi.graph import Event, Made, PoolRunner, keying
from yingxi.production.documents import CAST, CUT, SCORE, STORYBOARD, DocumentKind, noun_read
from yingxi.production.films import film_made
from yingxi.production.folder import SCREENPLAY, FilmFolder

DOCUMENTS = ("*.yaml", "*.fountain", ".yingxi/base/*", ".yingxi/keys.json")


@dataclass(frozen=True)
class Typical:
    """A change: what it is called, and how it is done in a folder."""

    name: str
    done: Callable[[FilmFolder], None]


def changes_measured(folder: FilmFolder, runner: PoolRunner, saved: Path) -> Iterator[str]:
    """A row for each change of a film that is made. The folder is as it was after each."""
    everything = _made(folder, runner)
    yield f"| nothing | {_told(everything[0])} | {everything[1]:.1f} s |"
    for change in CHANGES:
        _copied(folder.root, saved)
        with _another_version() if change is NEW_VERSION else _as_it_is():
            change.done(folder)
            made, seconds = _made(folder, runner)
        yield f"| {change.name} | {_told(made)} | {seconds:.1f} s |"
        _copied(saved, folder.root)


def _made(folder: FilmFolder, runner: PoolRunner) -> tuple[Counter[str], float]:
    made: Counter[str] = Counter()

    def heard(event: Event) -> None:
        if isinstance(event, Made):
            many = event.stage != "delivery" or event.node.startswith(("still ", "splice ", "stem "))
            made[event.node.split()[0] if many else event.node] += 1

    begun = perf_counter()
    film_made(FilmFolder(folder.root), runner=runner, listen=heard)
    return made, perf_counter() - begun


# What is thought up again in a moment is not worth a word.
_LIGHT = (
    "story",
    "screenplay",
    "breakdown",
    "cast",
    "sets",
    "pace",
    "storyboard",
    "cut",
    "score",
    "performance",
    "track",
    "loudness",
)


def _told(made: Counter[str]) -> str:
    words = [f"{count} {_plural(name, count)}" for name, count in made.items() if name not in _LIGHT]
    return ", ".join(words) or "nothing"


def _plural(name: str, count: int) -> str:
    return name if count == 1 or name in ("music", "foley", "mix", "stems", "film") else f"{name}s"


def _copied(source: Path, target: Path) -> None:
    """The documents of a film, its bases and its journal; those that are there make room."""
    for pattern in DOCUMENTS:
        for old in target.glob(pattern):
            old.unlink()
        for path in source.glob(pattern):
            copy = target / path.relative_to(source)
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(path, copy)


def _edited(folder: FilmFolder, document: str, pattern: str, becomes: str) -> None:
    """Replaces the first place that fits. Raises LookupError where there is none."""
    path = folder.root / document
    text, found = re.subn(pattern, becomes, path.read_text(encoding="utf-8"), count=1, flags=re.MULTILINE)
    if not found:
        raise LookupError(f"{document} has no {pattern}")
    path.write_text(text, encoding="utf-8")


def _read(folder: FilmFolder, kind: DocumentKind[Any]) -> Any:
    return noun_read(kind, (folder.root / kind.file).read_text(encoding="utf-8"))


def _line(folder: FilmFolder) -> None:
    line_changed(folder, LONGER[0])


def _coat(folder: FilmFolder) -> None:
    coat_changed(folder, _read(folder, STORYBOARD))


def _hour(folder: FilmFolder) -> None:
    text = (folder.root / SCREENPLAY).read_text(encoding="utf-8")
    last = re.findall(r"(?m)^\..+$", text)[-1]
    other = "夜" if not last.endswith("夜") else "日"
    _edited(folder, SCREENPLAY, re.escape(last) + "$", re.sub(r"[^ ]+$", other, last))


def _title(folder: FilmFolder) -> None:
    _edited(folder, SCREENPLAY, r"^Title: .+$", "Title: 另一个名字")


def _look(folder: FilmFolder) -> None:
    _edited(folder, "film.yaml", r"^  look: paper$", "  look: ink")


def _seed(folder: FilmFolder) -> None:
    _edited(folder, "film.yaml", r"^  seed: \d+$", "  seed: 4711")


def _size(folder: FilmFolder) -> None:
    _edited(folder, "film.yaml", r"^  width: \d+$", "  width: 480")


def _last_scene(folder: FilmFolder) -> None:
    path = folder.root / SCREENPLAY
    text = path.read_text(encoding="utf-8")
    speaker = re.findall(r"(?m)^@(.+)$", text)[0]
    path.write_text(f"{text}\n.外景 公园 日\n\n{speaker}坐下。\n\n@{speaker}\n明天再来。\n", encoding="utf-8")


def _voice(folder: FilmFolder) -> None:
    _edited(folder, CAST.file, r"(?<=[ {]pace: )[0-9.]+", "0.83")


def _louder(folder: FilmFolder) -> None:
    score: Score = _read(folder, SCORE)
    _edited(folder, SCORE.file, rf"^(  - id: {re.escape(score.music[0].id)}\n)", r"\1    level: 3.0\n")


def _trimmed(folder: FilmFolder) -> None:
    shot = _read(folder, CUT).shots[0]
    pattern = rf"(shot: {re.escape(shot.shot)}, frames: ){shot.frames}"
    _edited(folder, CUT.file, pattern, rf"\g<1>{shot.frames * 3 // 4}")


def _nothing(folder: FilmFolder) -> None:
    """The documents stay as they are."""


@contextmanager
def _as_it_is() -> Iterator[None]:
    yield


@contextmanager
def _another_version() -> Iterator[None]:
    """As if the package that draws were of another version."""
    real = keying._version
    keying._version = lambda package: "999" if package == "skia-python" else real(package)
    keying.toolchain.cache_clear()
    try:
        yield
    finally:
        keying._version = real
        keying.toolchain.cache_clear()


NEW_VERSION = Typical("a new version of the package that draws", _nothing)
CHANGES = (
    Typical("one line", _line),
    Typical("one coat", _coat),
    Typical("the hour of a scene", _hour),
    Typical("the title", _title),
    Typical("another voice", _voice),
    Typical("louder music", _louder),
    Typical("a trimmed shot", _trimmed),
    Typical("a new last scene", _last_scene),
    Typical("the look", _look),
    Typical("the size", _size),
    NEW_VERSION,
    Typical("the seed", _seed),
)
