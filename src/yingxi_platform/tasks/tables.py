"""A film's tasks as a table for spreadsheets, and back."""

import csv
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from io import StringIO
from typing import Any

from django.db import transaction

from yingxi.film.cells import FORMULA_BEGINS
from yingxi.film.errors import InputError
from yingxi_platform.films.tables import MARK, table_of
from yingxi_platform.studios.models import Film
from yingxi_platform.tasks.doing import Wanted, changed, people_of, task_made, wanted_of, worded
from yingxi_platform.tasks.models import DIFFICULTIES, IN_TURN, PRIORITIES, STATES, Task
from yingxi_platform.tasks.subjects import subjects
from yingxi_platform.words import TONGUES, say

COLUMNS = {
    "number": "table.number",
    "title": "tasks.title",
    "about": "tasks.about",
    "assignee": "tasks.assignee",
    "due": "tasks.due",
    "priority": "tasks.priority",
    "difficulty": "tasks.difficulty",
    "estimate": "tasks.estimate",
    "state": "tasks.state",
    "checks": "table.checks",
    "retakes": "table.retakes",
}
EARLIER = {"what is to be done": "title", "who": "assignee", "by": "due"}
"""How English tables were headed before; whoever has kept one brings it back."""
MOST_ROWS, LARGEST = 500, 2_000_000


@dataclass(frozen=True, slots=True)
class Row:
    """What a row says; an empty cell says nothing."""

    line: int
    told: dict[str, str]


def task_table(film: Film, speak: str) -> str:
    """A row for each task: what is urgent first, then by the day it is due."""
    called = dict(subjects(film))
    rows = [
        (
            task.pk,
            task.title,
            called.get(f"{task.kind}:{task.subject}", task.subject),
            task.assignee.name if task.assignee else "",
            task.due or "",
            say(speak, f"priority.{task.urgency}"),
            say(speak, f"difficulty.{task.hardness}"),
            task.hours,
            say(speak, f"state.{task.state}"),
            "{} / {}".format(*task.done) if task.done[1] else "",
            task.retakes or "",
        )
        for task in film.tasks.select_related("assignee").prefetch_related("checks").order_by(*IN_TURN)
    ]
    return table_of([say(speak, name) for name in COLUMNS.values()], rows)


def tasks_taken(film: Film, content: bytes, *, by: Any) -> tuple[int, int]:
    """How many tasks are new and how many are changed by the table. All of it is taken or nothing. Raises InputError
    with the row that cannot be read, PermissionDenied for a change that is not theirs to make."""
    rows = _rows(content)
    people = {person.name.casefold(): person.pk for person in people_of(film)}
    about = {name.casefold(): value for value, name in reversed(subjects(film))}
    numbers = {str(task.pk): task for task in film.tasks.select_related("assignee")}
    new = changes = 0
    with transaction.atomic():
        for row in rows:
            state = _one_of(row, "state", STATES)
            assignee = _found(row, "assignee", people)
            task = numbers.get(row.told.get("number", ""))
            if task is None:
                subject = str(_found(row, "about", about) or "film:")
                task = _made(film, row, subject, assignee, by=by)
                new += 1
            else:
                changes += _other(film, task, row, state, assignee, by=by)
            if state not in ("", task.state) or (assignee and assignee != task.assignee_id):
                changed(film, task, state or None, assignee or ..., by=by)
    return new, changes


def _made(film: Film, row: Row, about: str, assignee: Any, *, by: Any) -> Task:
    with _at(row):
        return task_made(film, _wanted(row, Wanted("")), about, assignee, by=by)


def _other(film: Film, task: Task, row: Row, state: str, assignee: Any, *, by: Any) -> bool:
    """Whether the row says of the task what it is not. Its words, day, priority, difficulty and hours are for who leads
    to change, and at once."""
    before = wanted_of(task)
    wanted = _wanted(row, before)
    if wanted != before:
        with _at(row):
            worded(film, task, wanted, by=by)
    return (
        wanted != before or state not in ("", task.state) or bool(assignee and assignee != task.assignee_id)
    )


def _wanted(row: Row, before: Wanted) -> Wanted:
    """What the row says of the task; of an empty cell, what was before."""
    return Wanted(
        row.told.get("title", "") or before.title,
        _due(row) or before.due,
        _one_of(row, "priority", PRIORITIES) or before.priority,
        _estimate(row) or before.estimate,
        _one_of(row, "difficulty", DIFFICULTIES) or before.difficulty,
    )


@contextmanager
def _at(row: Row) -> Iterator[None]:
    """What cannot be is told with its row."""
    try:
        yield
    except InputError as error:
        raise InputError(error.message, where=f"row {row.line}", next_step=error.next_step) from None


def _rows(content: bytes) -> list[Row]:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise _no_table() from None
    if "\x00" in text or len(content) > LARGEST:
        raise _no_table()
    lines = text.splitlines()
    separator = max(",;\t", key=(lines[0] if lines else "").count)
    read = csv.reader(StringIO(text), delimiter=separator)
    try:
        head = [_column(cell) for cell in next(read, [])]
        found = [
            Row(line, {name: _plain(cell) for name, cell in zip(head, cells, strict=False) if name})
            for line, cells in enumerate(read, 2)
            if any(cell.strip() for cell in cells)
        ]
    except csv.Error:
        raise _no_table() from None
    if "title" not in head:
        raise _no_table()
    if len(found) > MOST_ROWS:
        raise InputError(f"a table may have {MOST_ROWS} rows", next_step="take it in in several parts")
    return found


def _column(cell: str) -> str:
    """The column that a heading means, in any of the languages, or as programs call it."""
    plain = cell.strip().removeprefix(MARK).casefold()
    meant = {say(speak, words).casefold(): name for name, words in COLUMNS.items() for speak in TONGUES}
    return (EARLIER | meant).get(plain, plain if plain in COLUMNS else "")


def _plain(cell: str) -> str:
    """A cell without the mark by which it is no formula."""
    cell = cell.strip()
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(FORMULA_BEGINS) else cell


def _one_of(row: Row, column: str, known: tuple[str, ...]) -> str:
    """The state, priority or difficulty that the cell means, in any of the languages."""
    told = row.told.get(column, "").casefold()
    meant = {say(speak, f"{column}.{name}").casefold(): name for name in known for speak in TONGUES}
    found = meant.get(told, told)
    if found and found not in known:
        none = {
            "state": f"no task has the state {told}",
            "priority": f"no task has the priority {told}",
            "difficulty": f"no task has the difficulty {told}",
        }
        raise InputError(none[column], where=f"row {row.line}", next_step="take one of the list")
    return found


def _estimate(row: Row) -> Decimal | None:
    """A spreadsheet may write a comma for the point."""
    try:
        found = Decimal(row.told.get("estimate", "").replace(",", ".") or 0)
    except InvalidOperation:
        found = Decimal("NaN")
    if not found.is_finite():
        raise InputError("this is not a number", where=f"row {row.line}", next_step="write digits")
    return found or None


def _due(row: Row) -> date | None:
    try:
        return date.fromisoformat(row.told["due"]) if row.told.get("due") else None
    except ValueError:
        raise InputError(
            "this is no day", where=f"row {row.line}", next_step="write it as 2027-03-31"
        ) from None


def _found(row: Row, column: str, known: dict[str, Any]) -> Any:
    told = row.told.get(column, "")
    if told and told.casefold() not in known:
        raise InputError(
            f"nothing here is called {told}",
            where=f"row {row.line}",
            next_step="write the name as the page has it",
        )
    return known.get(told.casefold())


def _no_table() -> InputError:
    return InputError(
        "this is no table of tasks", next_step="export one, change it, and bring it back as CSV (UTF-8)"
    )
