"""A film's shots as a table for spreadsheets."""

import csv
from collections import Counter
from collections.abc import Iterable, Sequence
from io import StringIO

from yingxi.film.cells import plain_cell
from yingxi_platform.films.appearing import parts_called
from yingxi_platform.films.reading import noun_of
from yingxi_platform.films.showing_boards import boards_shown
from yingxi_platform.studios.models import Film
from yingxi_platform.words import say

SHOTS = (
    "number", "shot", "scene", "place", "start", "seconds", "size", "angle", "move", "people", "done", "said",
    "standing", "takes", "notes",
)  # fmt: skip
MARK = "\ufeff"
"""By which spreadsheets know that a table is UTF-8."""


def shot_table(film: Film, speak: str) -> str:
    """A row for each shot, in the film's order: what is in it, and how far it is."""
    boards = boards_shown(film)
    if not boards:
        return table_of([say(speak, f"table.{name}") for name in SHOTS], ())
    rate = float(noun_of(film, "film.yaml").brief.rate)
    takes = Counter(film.rushes.filter(kind="shot").values_list("subject", flat=True))
    notes = Counter(
        film.notes.filter(take__isnull=False, parent=None, resolved_at=None).values_list(
            "take__subject", flat=True
        )
    )
    places = {key: name for key, (kind, name) in parts_called(film).items() if kind == "set"}
    rows, at = [], 0
    for each in boards:
        board, begins = each["board"], at
        at += board.frames
        standing = "stale" if each["stale"] else "made" if each["take"] else "planned"
        standing = "locked" if each["known"].get("locked") else standing
        said = (f"{line['who']}: {line['text']}" for line in each["said"])
        rows.append(
            (
                each["number"],
                board.id,
                board.scene,
                places.get(board.set, ""),
                f"{begins / rate:.2f}",
                f"{board.frames / rate:.2f}",
                *(
                    say(speak, f"choice.{it}", otherwise=str(it))
                    for it in (board.size, board.angle, board.move)
                ),
                " · ".join(each["who"]),
                " · ".join(each["done"]),
                " · ".join(said),
                say(speak, f"table.{standing}"),
                takes[board.id],
                notes[board.id],
            )
        )
    return table_of([say(speak, f"table.{name}") for name in SHOTS], rows)


def table_of(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Rows as CSV; no cell is a formula to a spreadsheet."""
    written = StringIO()
    table = csv.writer(written, lineterminator="\r\n")
    table.writerow(head)
    table.writerows([plain_cell(str(cell)) for cell in row] for row in rows)
    return MARK + written.getvalue()
