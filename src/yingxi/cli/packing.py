"""Commands that give a film away as one file, and open such a file."""

import json
from pathlib import Path
from typing import Annotated, cast

import typer

from yingxi.cli.complaints import plainly
from yingxi.cli.keeping import AsJson, Folder, progress_shown
from yingxi.cli.messages import bytes_said, quoted, said, tongue


def pack(
    folder: Folder = Path(),
    *,
    output: Annotated[
        Path | None, typer.Option("-o", "--output", help="The file; else beside the folder.")
    ] = None,
    takes: Annotated[str, typer.Option(help="Which takes go with it: none, used, all.")] = "used",
    no_film: Annotated[bool, typer.Option("--no-film", help="Without what is in out/.")] = False,
    as_json: AsJson = False,
) -> None:
    """Packs a film into one file to give away."""
    from yingxi.cli.wishes import one_of
    from yingxi.production.folder import FilmFolder
    from yingxi.production.packing import film_packed, pack_of
    from yingxi.production.packs import TAKES, Takes

    with plainly():
        chosen = cast(Takes, one_of(takes, TAKES))
        speak = tongue(FilmFolder(folder).settings().brief.language)
        with progress_shown(quiet=as_json) as tell:
            made = film_packed(folder, output or pack_of(folder), takes=chosen, film=not no_film, tell=tell)
        if as_json:
            found = {"file": str(made.file), "members": made.members, "bytes": made.bytes}
            print(json.dumps({**found, "left_out": made.left_out}, ensure_ascii=False, indent=1))
            return
        print(said("packed", speak, file=made.file, members=made.members, bytes=bytes_said(made.bytes)))
        if made.left_out:
            print(said("packed.without", speak, names=said("several", speak).join(made.left_out)))
        print(said("packed.next", speak, file=quoted(made.file)))


def unpack(
    file: Annotated[Path, typer.Argument(help="A packed film.")],
    *,
    into: Annotated[Path, typer.Option("--into", help="Where its folder goes.")] = Path(),
    as_json: AsJson = False,
) -> None:
    """Opens a packed film as a folder of its own."""
    from yingxi.production.unpacking import film_unpacked

    with plainly():
        with progress_shown(quiet=as_json) as tell:
            film = film_unpacked(file, into=into, tell=tell)
        if as_json:
            print(json.dumps({"folder": str(film.root)}, ensure_ascii=False))
            return
        speak = tongue(film.settings().brief.language)
        print(said("unpacked", speak, folder=film.root))
        print(said("next.run", speak, folder=quoted(film.root)))
