"""What a person changed in a film's documents, told line by line, and the command that takes the makers' side."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from yingxi.cli.complaints import plainly
from yingxi.cli.messages import Tongue, quoted, said, tongue

if TYPE_CHECKING:  # what production needs would slow down every command's help
    from yingxi.production.edits import Edit

LONGEST = 48
"""So many letters of a value are told."""
MOST_MERGED = 20
"""So many changes that came in are told one by one."""


def edits_told(edits: "Sequence[Edit]", folder: Path, speak: Tongue) -> None:
    """Prints a line for each edit: what is yours first, then what came in; and how to take the other side."""
    came_in = [edit for edit in edits if edit.standing == "merged"]
    yours = [edit for edit in edits if edit.standing != "merged"]
    for edit in [*yours, *came_in[:MOST_MERGED]]:
        print("  " + edit_told(edit, speak))
    if len(came_in) > MOST_MERGED:
        print("  " + said("edit.more", speak, count=len(came_in) - MOST_MERGED))
    if yours:
        print(
            said(
                "edit.accept",
                speak,
                folder=quoted(folder),
                document=yours[0].document,
                path=quoted(yours[0].path),
            )
        )


def edit_told(edit: "Edit", speak: Tongue) -> str:
    """One edit in a line."""
    return said(
        f"edit.{edit.standing}",
        speak,
        document=edit.document,
        path=edit.path,
        yours=_short(edit.yours, speak),
        makers=_short(edit.makers, speak),
    )


def accept(
    folder: Annotated[Path, typer.Argument(help="The film's folder.")],
    document: Annotated[str, typer.Argument(help="A document, such as cast.yaml.")],
    path: Annotated[str, typer.Argument(help="As `yingxi status` names it; left out: all of it.")] = "",
    *,
    as_json: Annotated[bool, typer.Option("--json", help="Say the result as JSON, for a program.")] = False,
) -> None:
    """Takes the makers' side where you changed something by hand."""
    from yingxi.production.films import makers_side_taken
    from yingxi.production.folder import FilmFolder

    with plainly():
        speak = tongue(FilmFolder(folder).settings().brief.language)
        ended = makers_side_taken(folder, document, path)
        if as_json:
            print(json.dumps([edit.model_dump(mode="json") for edit in ended], ensure_ascii=False, indent=1))
            return
        for edit in ended:
            print("  " + said("edit.ended", speak, path=edit.path, makers=_short(edit.makers, speak)))
        print(said("next.run", speak, folder=quoted(folder)))


def _short(value: Any, speak: Tongue) -> str:
    """A value in one line: lines of a text joined, long ones cut."""
    if value is None:
        return said("edit.nothing", speak)
    if isinstance(value, list) and all(isinstance(part, str) for part in value):
        text = " / ".join(value)
    else:
        text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
