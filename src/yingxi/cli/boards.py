"""The command that shows the director's plan: every shot with its size, angle, move, length and lines, and why."""

import json
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from yingxi.cli.complaints import plainly
from yingxi.cli.looking import AsJson, Folder
from yingxi.cli.messages import Tongue, said, tongue

if TYPE_CHECKING:
    from yingxi.film.board import Board, Storyboard
    from yingxi.film.cut import CutList

VIEWED = ("size", "angle", "move")
"""The fields of a shot that its reason gives the reason of."""
Only = Annotated[str, typer.Option("--scene", help="One scene alone, by its id.")]


def storyboard(folder: Folder = Path(), *, scene: Only = "", as_json: AsJson = False) -> None:
    """Shows every shot: size, angle, move, seconds, lines, and why it is so."""
    from yingxi.film.errors import FolderError
    from yingxi.production.documents import CAST, CUT, STORYBOARD, noun_read
    from yingxi.production.folder import FilmFolder

    with plainly():
        film = FilmFolder(folder)
        settings = film.settings()
        speak = tongue(settings.brief.language)
        if not film.has(STORYBOARD.file):
            raise FolderError(
                "there is no storyboard.yaml yet",
                where=str(folder / STORYBOARD.file),
                next_step=f"make it first: yingxi run {folder} --until storyboard",
            )
        boards = noun_read(STORYBOARD, film.text(STORYBOARD.file))
        asked = changed_by_hand(boards, film.base_noun(STORYBOARD))
        names = {person.id: person.name for person in noun_read(CAST, film.text(CAST.file)).people}
        rows = [
            _row(number, board, names, settings.brief.rate, asked.get(board.id, ()))
            for number, board in enumerate(boards.boards, start=1)
            if scene in ("", board.scene)
        ]
        if as_json:
            print(json.dumps(rows, ensure_ascii=False, indent=1))
            return
        for row in rows:
            _shot_told(row, speak)
        seconds = sum(row["seconds"] for row in rows)
        mean = seconds / max(1, len(rows))
        print(said("boards.sum", speak, shots=len(rows), seconds=f"{seconds:.1f}", mean=f"{mean:.1f}"))
        if film.has(CUT.file) and not scene:
            cut_told(noun_read(CUT, film.text(CUT.file)), seconds, speak)


def changed_by_hand(boards: "Storyboard", base: "Storyboard | None") -> dict[str, tuple[str, ...]]:
    """What a person asked for in the shots that they changed, by the shot's id: size, angle, move. Their own words in
    `reason` stand as they are."""
    drawn = {board.id: board for board in base.boards} if base else {}
    asked: dict[str, tuple[str, ...]] = {}
    for board in boards.boards:
        was = drawn.get(board.id)
        if was is not None and board.reason == was.reason:
            asked[board.id] = tuple(name for name in VIEWED if getattr(board, name) != getattr(was, name))
    return {shot: names for shot, names in asked.items() if names}


def _row(
    number: int, board: "Board", names: dict[str, str], rate: Fraction, asked: tuple[str, ...]
) -> dict[str, Any]:
    spoken = [moment for moment in board.moments if moment.kind == "speech"]
    return {
        "number": number,
        "shot": board.id,
        "scene": board.scene,
        "size": board.size.value,
        "angle": board.angle,
        "move": board.move,
        "of": board.insert or [names.get(person, person) for person in board.subjects],
        "seconds": round(float(board.frames / rate), 2),
        "why": board.reason,
        "asked": list(asked),
        "lines": [
            {
                "who": names.get(line.actor, line.actor),
                "text": line.text,
                "seen": line.on_screen,
                "goes_on": line.heard > 0,
            }
            for line in spoken
        ],
        "does": [
            f"{names.get(deed.actor, deed.actor)}: {deed.text or deed.verb}"
            for deed in board.moments
            if deed.kind == "deed" and deed.actor
        ],
    }


def _shot_told(row: dict[str, Any], speak: Tongue) -> None:
    """One shot in two lines or more: how, whom and how long; why; what is said."""
    from yingxi.film.board import Size
    from yingxi.film.camera_words import view_worded, words_in_chinese
    from yingxi.storyboard.reasons import thing_called

    chinese = speak == "zh"
    how = view_worded(Size(row["size"]), row["angle"], row["move"], chinese=chinese)
    whom = ("、" if chinese else ", ").join(row["of"])
    if isinstance(row["of"], str):
        whom = thing_called(row["of"], row["why"]) if chinese else row["of"]
    print(
        said(
            "boards.shot",
            speak,
            number=row["number"],
            how=how,
            whom=whom,
            seconds=f"{row['seconds']:.1f}",
            shot=row["shot"],
        )
    )
    if row["asked"]:
        words = [words_in_chinese()[row[name]] if chinese else row[name] for name in row["asked"]]
        print("      " + said("boards.asked", speak, asked=said("several", speak).join(words)))
    else:
        print("      " + said("boards.why", speak, why=row["why"]))
    for line in row["lines"]:
        message = "boards.goes_on" if line["goes_on"] else "boards.line"
        print("      " + said(message, speak, who=line["who"], text=line["text"]))


def cut_told(cut: "CutList", added: float, speak: Tongue) -> None:
    """How long the film is, where its shots added up are longer or shorter: transitions, or a person's own cut."""
    seconds = float(sum(trim.frames for trim in cut.shots) / cut.rate)
    if f"{seconds:.1f}" == f"{added:.1f}":
        return
    dissolved = seconds < added and any(trim.other for trim in cut.shots)
    print(said("boards.cut" if dissolved else "boards.cut.yours", speak, seconds=f"{seconds:.1f}"))
