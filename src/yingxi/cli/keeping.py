"""Commands about a film's store: what is in it, whether it is whole, what may go, where it lies."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from yingxi.cli.complaints import OTHERWISE, plainly
from yingxi.cli.help import WordedCommand, WordedGroup
from yingxi.cli.messages import Tongue, bytes_said, quoted, said, tongue

if TYPE_CHECKING:
    from yingxi.graph.inventory import Told
    from yingxi.production.keeping import Holdings

Folder = Annotated[Path, typer.Argument(help="The film's folder.")]
AsJson = Annotated[bool, typer.Option("--json", help="Say the result as JSON, for a program.")]


class _ShowsFirst(WordedGroup):
    """`yingxi store FOLDER` is `yingxi store show FOLDER`."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        if not args or (args[0] not in self.commands and args[0] != "--help"):
            args = ["show", *args]
        return super().parse_args(ctx, args)


store = typer.Typer(
    cls=_ShowsFirst,
    help="Keeps a film's store in order: show, check, prune, move.",
    rich_markup_mode=None,
)


@store.command(cls=WordedCommand)
def show(folder: Folder = Path(), *, as_json: AsJson = False) -> None:
    """Shows what the store holds, by stage and by who needs it."""
    from yingxi.production.keeping import holdings

    with plainly():
        speak = _tongue_of(folder)
        found = holdings(folder)
        if as_json:
            print(json.dumps(found.plain(), ensure_ascii=False, indent=1))
            return
        _holdings_told(found, speak)
        if found.unneeded.bytes:
            print(said("store.prune", speak, folder=quoted(folder)))


@store.command(cls=WordedCommand)
def check(
    folder: Folder = Path(),
    *,
    mend: Annotated[
        bool, typer.Option("--mend", help="Remove what is damaged: the next run makes it again.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Reads every take and file against its digest, and lists what is damaged."""
    from yingxi.production.keeping import checked

    with plainly():
        speak = _tongue_of(folder)
        with progress_shown(quiet=as_json) as tell:
            found = checked(folder, mend=mend, tell=tell)
        if as_json:
            damaged = [{"path": str(it.path), "what": it.what} for it in found.damaged]
            print(json.dumps({"takes": found.takes, "damaged": damaged, "mended": found.mended}, indent=1))
        else:
            for damage in found.damaged:
                print("  " + said(f"store.damage.{damage.what}", speak, path=damage.path))
            message = "whole" if not found.damaged else "mended" if mend else "damaged"
            count, name = len(found.damaged), quoted(folder)
            print(said(f"store.{message}", speak, takes=found.takes, count=count, folder=name))
        if found.damaged and not mend:
            raise SystemExit(OTHERWISE)


@store.command(cls=WordedCommand)
def prune(
    folder: Folder = Path(),
    *,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would go.")] = False,
    as_json: AsJson = False,
) -> None:
    """Frees what neither the film nor its history needs. With --json only if --yes."""
    from yingxi.production.keeping import pruned

    with plainly():
        speak = _tongue_of(folder)
        freed = False

        def agreed(found: "Holdings") -> bool:
            nonlocal freed
            if not as_json:
                size = bytes_said(found.unneeded.bytes)
                print(said("store.would", speak, takes=found.unneeded.takes, bytes=size))
            freed = bool(found.paths) and not dry_run and (yes or (not as_json and _is_confirmed(speak)))
            return freed

        found = pruned(folder, agreed=agreed)
        if as_json:
            part = found.plain()["unneeded"]
            print(json.dumps({**part, "freed": freed}, indent=1))
        else:
            print(said("store.freed" if freed else "store.kept", speak))


@store.command(cls=WordedCommand)
def move(
    folder: Folder,
    disk: Annotated[Path | None, typer.Argument(help="The folder to keep it in, on another disk.")] = None,
    *,
    back: Annotated[bool, typer.Option("--back", help="Back into the film's folder.")] = False,
    as_json: AsJson = False,
) -> None:
    """Moves the store to another disk; the film's folder keeps a link to it."""
    from yingxi.film.errors import FolderError
    from yingxi.production.keeping import moved

    with plainly():
        speak = _tongue_of(folder)
        if (disk is None) != back:
            raise FolderError(said("store.whither", speak), next_step=said("store.whither.do", speak))
        with progress_shown(quiet=as_json) as tell:
            place = moved(folder, disk, tell=tell)
        print(json.dumps({"place": str(place)}) if as_json else said("store.moved", speak, place=place))


@contextmanager
def progress_shown(*, quiet: bool = False) -> "Iterator[Told]":
    """A bar on a terminal while bytes are read or written; nothing elsewhere."""
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, Progress, TimeRemainingColumn

    console = Console(stderr=True)
    if quiet or not console.is_terminal:
        yield lambda done, of: None
        return
    columns = (BarColumn(), DownloadColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task("", total=None)
        yield lambda done, of: progress.update(task, completed=done, total=of)


def _holdings_told(found: "Holdings", speak: Tongue) -> None:
    from yingxi.production.stages import STAGES

    print(said("store.place", speak, place=found.place))
    named = [(stage, said(stage, speak)) for stage in STAGES] + [("", said("store.unreadable", speak))]
    rows = [(name, found.stages[stage]) for stage, name in named if stage in found.stages]
    rows += [(said(f"store.{name}", speak), getattr(found, name)) for name in ("film", "history", "unneeded")]
    for name, part in rows:
        print("  " + said("store.part", speak, name=name, takes=part.takes, bytes=bytes_said(part.bytes)))
    whole = found.whole
    print(said("store.all", speak, takes=whole.takes, bytes=bytes_said(whole.bytes)))


def _is_confirmed(speak: Tongue) -> bool:
    try:
        return typer.confirm(said("store.sure", speak))
    except typer.Abort:  # nobody is there to answer
        print()
        return False


def _tongue_of(folder: Path) -> Tongue:
    from yingxi.production.folder import FilmFolder

    return tongue(FilmFolder(folder).settings().brief.language)
