"""What is said where a film is begun: where it goes, that it is gone on with, or that it is made already."""

import json
import sys
from pathlib import Path

from yingxi.cli.endings import seed_told
from yingxi.cli.messages import Tongue, quoted, said
from yingxi.film.errors import YingxiError
from yingxi.film.phrasing import phrased
from yingxi.production.folder import FilmFolder
from yingxi.production.out import SUMS, copied
from yingxi.production.settings import Settings

_OPTIONS = {"length_seconds": "--length", "width": "--size", "height": "--size", "rate": "--fps"}
"""The options of what a brief calls otherwise."""
_NUMBERED = phrased(r"(.+)-\d+")


def is_finished(film: FilmFolder) -> bool:
    """Whether a whole film lies in its `out/`."""
    return (film.out / "film.mp4").is_file() and (film.out / SUMS).is_file()


def begun_told(root: Path, speak: Tongue, *, before: bool) -> None:
    """Says where the film goes, on the error stream; why its name has a number, where it has one."""
    numbered = _NUMBERED.fullmatch(root.name)
    taken = root.with_name(numbered[1]) if numbered else root
    beside = not before and taken != root and taken.exists()
    message, names = _beside(FilmFolder(taken), FilmFolder(root)) if beside else ("begin", ())
    message = "begin.on" if before else message
    words = said("comma", speak).join(names)
    print(said(message, speak, folder=root, taken=taken, names=words), file=sys.stderr)


def _beside(there: FilmFolder, new: FilmFolder) -> tuple[str, tuple[str, ...]]:
    """What to say of the film that has the name already, and which options tell it from the new one."""
    try:
        one, other = there.settings(), new.settings()
    except YingxiError:  # a person is at work in it, or there is none
        return "begin.beside", ()
    fields = type(one.brief).model_fields
    differ = [name for name in fields if getattr(one.brief, name) != getattr(other.brief, name)]
    if one.start != other.start or "idea" in differ or "language" in differ:
        return "begin.beside", ()
    options = dict.fromkeys(_OPTIONS.get(name, f"--{name}") for name in differ)
    if one.draft != other.draft:
        options["--draft"] = None
    if one.generators.writer != other.generators.writer:
        options["--writer"] = None
    if options:
        return "begin.beside.settings", tuple(options)
    return ("begin.beside.changed" if one.start == "screenplay" else "begin.beside"), ()


def already_told(
    film: FilmFolder, settings: Settings, speak: Tongue, *, output: Path | None, as_json: bool
) -> None:
    """Says that the film is there, how to go on with it, and how to tell it differently. Nothing is made."""
    made = film.out / "film.mp4"
    if output is not None:
        copied(made, output)
    if as_json:
        files = {path.name: str(path) for path in sorted(film.out.glob("*")) if path.is_file()}
        print(
            json.dumps(
                {"folder": str(film.root), "files": files, "already": True}, ensure_ascii=False, indent=1
            )
        )
        return
    print(said("already", speak, film=made))
    for message in ("already.open", "already.run"):
        print("  - " + said(message, speak, folder=quoted(film.root)))
    seed_told(film.root, settings, speak)
