"""A shot list written as a table: scene, shot, text, set apart by commas, semicolons or tabs."""

import csv
import re
from collections.abc import Mapping
from io import StringIO

from yingxi.film.errors import ScreenplayError
from yingxi.screenplay.shot_lists import model
from yingxi.screenplay.shot_lists.model import ListedShot, ShotList, seconds_in, unsaid_in

_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "scene": model.SCENE,
    "shot": model.SHOT,
    "text": (*model.TEXT, *model.MOTION),
    "frame": model.FRAME,
    "place": model.PLACE,
    "speech": model.SPEECH,
    "seconds": model.SECONDS,
}
_NAME_THEM = (
    "Name its columns in English or Chinese: text or 画面 (needed), scene or 场, shot or 镜号, size or 景别, "
    "camera or 运镜, seconds or 时长, place or 地点, line or 对白."
)
_UNIT = re.compile(r"\s*[（(]\s*(?:秒|s|secs?|seconds)\s*[)）]$")
_LARGEST_CELL = 1_000_000
_SEPARATORS = ",;\t，"
_NONE = "\x1f"
"""Sets nothing apart: a list of one column may have commas in its text."""


def shots_from_csv(text: str, *, name: str = "") -> ShotList:
    """The list in `text`. A row may leave its scene out: it plays on in the one above, and a list without scenes is
    one. A row without a number takes its place in the list; a row with nothing but a number is passed over. Raises
    ScreenplayError with the line where no column says what is seen, or a row does not."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    lines = text.split("\n")
    first = next((number for number, line in enumerate(lines) if line.strip()), 0)
    head = _cells(lines[first])
    columns = _columns_found(head)
    if "text" not in columns and "frame" not in columns:
        raise ScreenplayError(
            "This shot list has no column text.",
            where=", ".join(part for part in (name, f"line {first + 1}") if part),
            next_step=_NAME_THEM,
        )
    camera = [at for at, cell in enumerate(head) if cell.strip().lower() in model.CAMERA]
    rows = csv.reader(StringIO("\n".join(lines[first + 1 :])), delimiter=_separator(lines[first]))
    shots: list[ListedShot] = []
    empty: list[tuple[int, str]] = []
    scene, before = "1", 0
    try:
        for row in rows:
            line, before = first + 2 + before, rows.line_num
            told = {key: row[at].strip() if at < len(row) else "" for key, at in columns.items()}
            if not any(cell.strip() for at, cell in enumerate(row) if at != columns.get("shot", -1)):
                empty += [(line, told["shot"])] if told.get("shot") else []
                continue
            if not told.get("text") and not told.get("frame"):
                raise _refused("This row has no text.", name, line, "text")
            scene = told["scene"] = told.get("scene") or scene
            told["shot"] = told.get("shot") or str(len(shots) + 1)
            told["camera"] = ", ".join(row[at].strip() for at in camera if at < len(row) and row[at].strip())
            lasting = seconds_in(told.pop("seconds", ""))
            shots.append(ListedShot(**told, seconds=lasting, line=line))
    except csv.Error as error:
        raise _refused(
            f"This row cannot be read: {error}.", name, first + 1 + rows.line_num, "text"
        ) from error
    if not shots:
        raise _refused("This shot list has no shots.", name, first + 1, "text")
    unread = tuple(
        cell.strip()
        for at, cell in enumerate(head)
        if cell.strip() and at not in camera and at not in columns.values()
    )
    unsaid = tuple(each for shot in shots for each in unsaid_in(shot.speech, shot.line))
    return ShotList(tuple(shots), unread=unread, unsaid=unsaid, empty=tuple(empty))


def _refused(message: str, name: str, line: int, needed: str) -> ScreenplayError:
    return ScreenplayError(
        message,
        where=", ".join(part for part in (name, f"line {line}") if part),
        next_step=f"Give it {needed}.",
    )


def _separator(head: str) -> str:
    return max(_SEPARATORS, key=head.count) if any(each in head for each in _SEPARATORS) else _NONE


def _cells(head: str) -> list[str]:
    csv.field_size_limit(_LARGEST_CELL)
    try:
        return next(csv.reader([head[:2000]], delimiter=_separator(head)), [])
    except csv.Error:
        return []


def _columns_found(cells: list[str]) -> dict[str, int]:
    """Each known column and where it stands."""
    small = [_UNIT.sub("", cell.strip().lower()) for cell in cells]
    return {
        column: at
        for column, words in _COLUMNS.items()
        for at in [next((small.index(word) for word in words if word in small), -1)]
        if at >= 0
    }
