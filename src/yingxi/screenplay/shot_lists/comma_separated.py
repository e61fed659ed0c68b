"""A shot list written as a table: scene, shot, text, set apart by commas, semicolons or tabs."""

import csv
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from yingxi.film.errors import ScreenplayError
from yingxi.film.phrasing import phrased
from yingxi.film.simplified import simplified
from yingxi.screenplay.doubts import Doubt
from yingxi.screenplay.shot_lists import model
from yingxi.screenplay.shot_lists.model import (
    ListedShot,
    ShotList,
    doubts_about,
    hour_or_seconds,
    seconds_in,
    spoken_by,
)

_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "scene": model.SCENE,
    "shot": model.SHOT,
    "text": (*model.TEXT, *model.MOTION),
    "frame": model.FRAME,
    "place": model.PLACE,
    "speech": model.SPEECH,
    "speaker": model.SPEAKER,
    "hour": model.HOUR,
    "seconds": model.SECONDS,
}
_NAME_THEM = (
    "Name its columns in English or Chinese: text or 画面 (needed), scene or 场, shot or 镜号, size or 景别, "
    "camera or 运镜, seconds or 时长, place or 地点, line or 对白."
)
_UNIT = phrased(r"\s*[（(]\s*(?:秒|s|secs?|seconds)\s*[)）]$")
_LARGEST_CELL = 1_000_000
_SHOWN = 80
_SEPARATORS = ",;\t，"
_NONE = "\x1f"
"""Sets nothing apart: a list of one column may have commas in its text."""


NO_TEXT = "This row has no text."
KEPT_AS_NOTE = f"kept as a note: {NO_TEXT}"
NUMBER_ONLY = "a row with nothing but a shot's number, passed over"
TOO_LONG = "This row cannot be read: one of its cells is too long."
UNCLOSED = "a quotation mark that is never closed, read to the end of its line"
BEYOND = "cells beyond the last column, of which nothing is made"
_LONGEST_ROW = 200
"""Lines of one row, where a cell in quotation marks has line breaks."""


def shots_from_csv(text: str, *, name: str = "") -> ShotList:
    """The list in `text`. A row may leave its scene out: it plays on in the one above, and a list without scenes is
    one. A row without a number takes its place in the list; one that says neither what is seen nor what is said is
    kept as a note and listed, as are cells of other columns. Raises ScreenplayError with the line where no column says
    what is seen, or no row does."""
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
    camera = [at for at, cell in enumerate(head) if simplified(cell.strip().lower()) in model.CAMERA]
    unread = {
        at: cell.strip()
        for at, cell in enumerate(head)
        if cell.strip() and at not in camera and at not in columns.values()
    }
    shots: list[ListedShot] = []
    doubts: list[Doubt] = []
    scene, real = "1", 0
    for row in _rows(lines, first + 1, _separator(lines[first])):
        doubts += [Doubt(row.line, row.words, row.why)] if row.why else []
        told = _told(row, columns, len(head), _separator(lines[first]), doubts)
        scene = told["scene"] = told.get("scene") or scene
        if not any(told.get(said) for said in ("text", "frame", "speech")):
            doubts += (unfit := _passed_over(row, told.get("shot", ""), columns))
            kept = tuple(each.text for each in unfit if each.why == KEPT_AS_NOTE)
            shots += [ListedShot(scene, "", kept=kept, line=row.line)] if kept else []
            continue
        real += 1
        told["shot"] = told.get("shot") or str(real)
        told["camera"] = ", ".join(cell for at in camera if (cell := row.cell(at)))
        told["hour"], lasting = hour_or_seconds(told.get("hour", ""), told.pop("seconds", ""))
        told["speech"] = spoken_by(told.pop("speaker", ""), told.get("speech", ""))
        doubts += doubts_about(told.get("speech", ""), lasting, row.line)
        kept = tuple(f"{name}: {cell}" for at, name in unread.items() if (cell := row.cell(at)))
        shots.append(ListedShot(**told, seconds=seconds_in(lasting), kept=kept, line=row.line))
    if not real:
        bad = next((each for each in doubts if each.why == KEPT_AS_NOTE), None)
        raise _refused(
            NO_TEXT if bad else "This shot list has no shots.", name, bad.line if bad else first + 1
        )
    return ShotList(tuple(shots), unread=tuple(unread.values()), doubts=tuple(doubts))


@dataclass(frozen=True, slots=True)
class _Row:
    """A row: the line at which it begins, its cells, its own words, and why it is read in part only."""

    line: int
    cells: Sequence[str]
    words: str
    why: str = ""

    def cell(self, at: int) -> str:
        return self.cells[at].strip() if at < len(self.cells) else ""


def _rows(lines: list[str], at: int, separator: str) -> Iterator[_Row]:
    """Row by row, so that one that cannot be read costs no other. A quotation mark that nothing closes is a letter."""
    while at < len(lines):
        for end in range(at + 1, min(at + _LONGEST_ROW, len(lines)) + 1):
            try:
                cells = next(
                    csv.reader((f"{line}\n" for line in lines[at:end]), delimiter=separator, strict=True), []
                )
            except csv.Error as error:
                if "end of data" not in str(error):
                    yield _unstrict(at, lines[at], separator)
                    break
            else:
                yield _Row(at + 1, cells, " ".join(lines[at:end]))
                break
        else:
            end = at + 1
            cells = next(csv.reader([lines[at]], delimiter=separator, quoting=csv.QUOTE_NONE), [])
            yield _Row(at + 1, [cell.strip('" ') for cell in cells], lines[at], UNCLOSED)
        at = end


def _unstrict(at: int, line: str, separator: str) -> _Row:
    """A row whose marks stand where none belong."""
    try:
        return _Row(at + 1, next(csv.reader([line], delimiter=separator), []), line)
    except csv.Error:
        return _Row(at + 1, [], line[:_SHOWN], TOO_LONG)


def _told(
    row: _Row, columns: Mapping[str, int], width: int, separator: str, doubts: list[Doubt]
) -> dict[str, str]:
    """What the known columns say. A text in the last of them may have the separator in it."""
    told = {key: row.cell(at) for key, at in columns.items()}
    beyond = [cell for cell in row.cells[width:] if cell.strip()]
    if beyond and columns.get("text") == width - 1:
        told["text"] = separator.join(row.cells[width - 1 :]).strip()
    elif beyond:
        doubts.append(Doubt(row.line, separator.join(beyond).strip(), BEYOND))
    return told


def _passed_over(row: _Row, shot: str, columns: Mapping[str, int]) -> list[Doubt]:
    """Why nothing is made of the row; nothing is said of one without a word."""
    if any(cell.strip() for at, cell in enumerate(row.cells) if at != columns.get("shot", -1)):
        return [Doubt(row.line, row.words, KEPT_AS_NOTE)]
    return [Doubt(row.line, shot, NUMBER_ONLY)] if shot else []


def _refused(message: str, name: str, line: int) -> ScreenplayError:
    return ScreenplayError(
        message,
        where=", ".join(part for part in (name, f"line {line}") if part),
        next_step="Give it text.",
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
    small = [_UNIT.sub("", simplified(cell.strip().lower())) for cell in cells]
    return {
        column: at
        for column, words in _COLUMNS.items()
        for at in [next((small.index(word) for word in words if word in small), -1)]
        if at >= 0
    }
