"""A shot list written as a table: scene, shot, text, set apart by commas, semicolons or tabs."""

import csv
from collections.abc import Mapping
from io import StringIO

from yingxi.film.errors import ScreenplayError
from yingxi.screenplay.shot_lists import model
from yingxi.screenplay.shot_lists.model import ListedShot, ShotList

_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "scene": model.SCENE,
    "shot": model.SHOT,
    "text": (*model.TEXT, *model.MOTION),
    "frame": model.FRAME,
    "place": model.PLACE,
    "speech": model.SPEECH,
}
_NEEDED = ("scene", "shot", "text")
_LARGEST_CELL = 1_000_000
_SEPARATORS = ",;\t，"


def shots_from_csv(text: str, *, name: str = "") -> ShotList:
    """The list in `text`. Raises ScreenplayError with the line where a column is missing, or a row lacks what it
    needs. A row may leave its scene out: it plays on in the one above."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    lines = text.split("\n")
    first = next((number for number, line in enumerate(lines) if line.strip()), 0)
    columns = _named(_cells(lines[first]))
    for needed in _NEEDED:
        if needed not in columns and not (needed == "text" and "frame" in columns):
            raise _refused(f"This shot list has no column {needed}.", name, first + 1, needed)
    rows = csv.reader(StringIO("\n".join(lines[first + 1 :])), delimiter=_separator(lines[first]))
    shots: list[ListedShot] = []
    scene, before = "", 0
    try:
        for row in rows:
            line, before = first + 2 + before, rows.line_num
            if not any(cell.strip() for cell in row):
                continue
            told = {key: row[at].strip() if at < len(row) else "" for key, at in columns.items()}
            scene = told["scene"] = told["scene"] or scene
            for needed in _NEEDED:
                if not told.get(needed) and not (needed == "text" and told.get("frame")):
                    raise _refused(f"This row has no {needed}.", name, line, needed)
            shots.append(ListedShot(**told, line=line))
    except csv.Error as error:
        raise _refused(
            f"This row cannot be read: {error}.", name, first + 1 + rows.line_num, "text"
        ) from error
    if not shots:
        raise _refused("This shot list has no shots.", name, first + 1, "text")
    return ShotList(tuple(shots))


def _refused(message: str, name: str, line: int, needed: str) -> ScreenplayError:
    return ScreenplayError(
        message,
        where=", ".join(part for part in (name, f"line {line}") if part),
        next_step=f"Give it {needed}.",
    )


def _separator(head: str) -> str:
    return max(_SEPARATORS, key=head.count)


def _cells(head: str) -> list[str]:
    csv.field_size_limit(_LARGEST_CELL)
    try:
        return next(csv.reader([head[:2000]], delimiter=_separator(head)), [])
    except csv.Error:
        return []


def _named(cells: list[str]) -> dict[str, int]:
    """Each known column and where it stands."""
    small = [cell.strip().lower() for cell in cells]
    return {
        column: at
        for column, words in _COLUMNS.items()
        for at in [next((at for at, cell in enumerate(small) if cell in words), -1)]
        if at >= 0
    }
