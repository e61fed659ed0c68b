"""What a person changed in a film's documents, told line by line, and the command that takes the makers' side."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from yingxi.cli.complaints import plainly
from yingxi.cli.messages import Tongue, quoted, said, tongue
from yingxi.cli.place_words import place_said, sides_said, value_said
from yingxi.cli.status_words import unread_told

if TYPE_CHECKING:  # what production needs would slow down every command's help
    from yingxi.production.edits import Edit
    from yingxi.production.films import FilmMade, Status
    from yingxi.production.newcomers import Newcomer

MOST_MERGED = 20
"""How many changes that came in are told one by one."""
TOLD_AS_ONE = 3
"""How many changes that came in at one place are told in one line."""


def edits_told(edits: "Sequence[Edit]", folder: Path, speak: Tongue) -> None:
    """Prints a line for each edit: what is yours first, then what came in; and how to take the other side."""
    yours = [edit for edit in edits if edit.standing != "merged"]
    came_in = list(_came_in_told([edit for edit in edits if edit.standing == "merged"], speak))
    for line in [*(edit_told(edit, speak) for edit in yours), *came_in[:MOST_MERGED]]:
        print("  " + line)
    if len(came_in) > MOST_MERGED:
        print("  " + said("edit.more", speak, count=len(came_in) - MOST_MERGED))
    if yours:
        document, place = yours[0].document, _typed(yours[0], edits, speak)
        print(said("edit.accept", speak, folder=quoted(folder), document=document, place=quoted(place)))


def findings_told(found: "FilmMade | Status", speak: Tongue) -> None:
    """Prints who is new in the screenplay, what in the documents nobody reads, and what the voice lacks here."""
    for newcomer in found.newcomers:
        print(newcomer_told(newcomer, speak))
    for entry in found.unread:
        print(unread_told(entry, speak))
    for lack in found.without:
        print(said(f"without.{lack}", speak))


def newcomer_told(newcomer: "Newcomer", speak: Tongue) -> str:
    """Who is new in the screenplay in a line, and how to say that it is somebody renamed."""
    message = "newcomer.perhaps" if newcomer.perhaps else "newcomer"
    return said(message, speak, name=newcomer.name, line=newcomer.line, perhaps=newcomer.perhaps)


def edit_told(edit: "Edit", speak: Tongue) -> str:
    """One edit in a line."""
    kind: str = edit.standing
    match kind, edit.yours, edit.makers:
        case "kept", _, None:
            kind = "added"
        case "kept", None, _:
            kind = "gone"
        case "merged", None, dict():
            kind = "merged.new"
        case "merged", dict(), None:
            kind = "merged.gone"
    yours, makers = sides_said(edit.yours, edit.makers, speak)
    return said(
        f"edit.{kind}",
        speak,
        document=edit.document,
        place=place_said(edit.place, speak) or edit.path,
        yours=yours,
        makers=makers,
    )


def _came_in_told(edits: "Sequence[Edit]", speak: Tongue) -> Iterator[str]:
    """A line for each change that came in; many at one person, place or shot together."""
    members: dict[tuple[str, Any], list[Edit]] = {}
    for edit in edits:
        member = edit.place.model_copy(update={"names": edit.place.names[:1], "order": False})
        members.setdefault((edit.document, member), []).append(edit)
    for (document, member), there in members.items():
        if len(there) < TOLD_AS_ONE:
            yield from (edit_told(edit, speak) for edit in there)
            continue
        names = dict.fromkeys(edit.place.names[1] for edit in there if len(edit.place.names) > 1)
        yield said(
            "edit.merged.many",
            speak,
            document=document,
            place=place_said(member, speak),
            count=len(there),
            names=said("comma", speak).join(names),
        )


def _typed(edit: "Edit", edits: "Sequence[Edit]", speak: Tongue) -> str:
    """What a person types for `accept`: the place in words where it is the only one so called, else the path."""
    place = place_said(edit.place, speak)
    same = [it for it in edits if it.document == edit.document and place_said(it.place, speak) == place]
    return place if place and len({it.path for it in same}) == 1 else edit.path


def _path_of(typed: str, edits: "Sequence[Edit]") -> str:
    """The path of the edit whose place a person typed as `status` words it, in either language; else what was
    typed."""
    words = _bare(typed)
    paths = {
        edit.path
        for edit in edits
        if edit.standing != "merged"
        and words in {_bare(place_said(edit.place, speak)) for speak in ("en", "zh")}
    }
    return paths.pop() if len(paths) == 1 else typed


def _bare(words: str) -> str:
    return "".join(words.casefold().replace("\u2019", "'").replace("，", ",").split())


def _document_meant(document: str, edits: "Sequence[Edit]") -> tuple[str, str]:
    """The document a person names, and the place in it: they may have typed the place alone, which must then be in
    one document only."""
    places = {(edit.document, edit.path) for edit in edits if _path_of(document, [edit]) != document}
    return places.pop() if len(places) == 1 else (document, "")


def accept(
    folder: Annotated[Path, typer.Argument(help="The film's folder.")],
    document: Annotated[str, typer.Argument(help="A document, such as cast.yaml; or the place alone.")],
    place: Annotated[str, typer.Argument(help="As `yingxi status` names it; left out: all of it.")] = "",
    *,
    as_json: Annotated[bool, typer.Option("--json", help="Say the result as JSON, for a program.")] = False,
) -> None:
    """Drops a change that you made by hand: what was made there stands again."""
    from yingxi.production.films import makers_side_taken
    from yingxi.production.folder import FilmFolder
    from yingxi.production.reconciling import edits_by_hand

    with plainly():
        film = FilmFolder(folder)
        speak = tongue(film.settings().brief.language)
        edits = edits_by_hand(film)
        if not place:
            document, place = _document_meant(document, edits)
        there = [edit for edit in edits if edit.document == document]
        ended = makers_side_taken(folder, document, _path_of(place, there))
        if as_json:
            print(json.dumps([edit.model_dump(mode="json") for edit in ended], ensure_ascii=False, indent=1))
            return
        for edit in ended:
            message = "edit.unended" if edit.makers is None else "edit.ended"
            told = place_said(edit.place, speak) or edit.path
            print("  " + said(message, speak, place=told, makers=value_said(edit.makers, speak)))
        print(said("next.run", speak, folder=quoted(folder)))
