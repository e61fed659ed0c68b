"""The screenplay that several write at once: what each types is kept as it comes, and merged without anybody's loss.

The shared document is the truth while it is written; `screenplay.fountain` is what was last saved of it. Nothing is
ever re-authored from a text: what was written elsewhere (by the makers, on the command line, by an older version that
was brought back) comes in as an edit of the document as it stood when the two were last alike, so it merges with what
was typed since like another person's typing.

Positions of the shared text are bytes of UTF-8, as pycrdt has them.
"""

from difflib import SequenceMatcher
from typing import Any

from django.db import transaction
from pycrdt import Doc, Text

from yingxi.film.errors import InputError, OvertakenError
from yingxi.production.folder import SCREENPLAY
from yingxi_platform.films.reading import text_of
from yingxi_platform.films.writing import text_saved
from yingxi_platform.live.models import Typed
from yingxi_platform.studios.models import Film

ROOT = "text"
LONGEST_CHANGE, LONGEST_TEXT, LARGEST = 200_000, 400_000, 8_000_000
FOLDED_AT = 200
TRIES = 4


def opened(film: Film, after: int = 0) -> dict[str, Any]:
    """What has been typed since the row `after`: the changes, the last row, and what
    the film's own document reads. What was written elsewhere is in it."""
    with transaction.atomic():
        _alone(film)
        _brought_in(film)
        alike = _alike(film)
        rows = list(Typed.objects.filter(film=film, pk__gt=after).order_by("pk").values_list("pk", "change"))
    return {
        "changes": [bytes(change) for _, change in rows],
        "last": rows[-1][0] if rows else after,
        "stands": alike.stands if alike is not None else "",
    }


def typed(film: Film, change: bytes, *, by: Any) -> int:
    """A change that somebody's browser made; its row. Raises InputError for what is none, or too much."""
    if not 0 < len(change) <= LONGEST_CHANGE:
        raise InputError("this is more than can be typed at once", next_step="bring it in by smaller parts")
    with transaction.atomic():
        _alone(film)
        rows = _rows(film)
        if not rows:
            raise InputError("the screenplay is not open", next_step="load the page again")
        shared = _shared(rows)
        _applied(shared, change)
        if len(str(shared.get(ROOT, type=Text))) > LONGEST_TEXT or sum(len(row) for row in rows) > LARGEST:
            raise InputError("the screenplay is too long", next_step="cut it down")
        row = Typed.objects.create(film=film, change=change, by=by)
        if len(rows) > FOLDED_AT:
            _folded(film, shared, row)
    return row.pk


def saved(film: Film, *, by: Any) -> str:
    """The shared text, now the film's screenplay. Raises DocumentError, HeldError, OvertakenError."""
    for left in reversed(range(TRIES)):
        with transaction.atomic():
            _alone(film)
            _brought_in(film)
            shared = _shared(_rows(film))
        text, file = str(shared.get(ROOT, type=Text)), text_of(film, SCREENPLAY)
        if text != file:
            try:
                text_saved(film, SCREENPLAY, text, was=file, by=by)
            except OvertakenError:
                if not left:
                    raise
                continue
        with transaction.atomic():
            Typed.objects.create(film=film, change=shared.get_update(), by=by, stands=text)
        return text
    raise AssertionError


def text_shared(film: Film) -> str | None:
    """What the shared document reads; None where nobody has opened it."""
    rows = _rows(film)
    return str(_shared(rows).get(ROOT, type=Text)) if rows else None


def _brought_in(film: Film) -> None:
    """What was written elsewhere since, as an edit of the document as it then stood."""
    file = text_of(film, SCREENPLAY)
    alike = _alike(film)
    if alike is not None and alike.stands == file:
        return
    shared: Any = Doc()
    text = shared.get(ROOT, type=Text)
    if alike is not None:
        shared.apply_update(bytes(alike.change))
    with shared.transaction():
        edited(text, "" if alike is None else str(alike.stands), file)
    Typed.objects.create(film=film, change=shared.get_update(), by=None, stands=file)


def edited(text: Any, before: str, after: str) -> None:
    """The shared text, which reads `before`, made to read `after` by the edits that differ: line by line, and letter by
    letter within the lines that do."""
    old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    at = 0
    for kind, first, end, new_first, new_end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        was, now = "".join(old[first:end]), "".join(new[new_first:new_end])
        if kind != "equal":
            _within(text, at, was, now)
        at += len(now.encode())


def _within(text: Any, at: int, was: str, now: str) -> None:
    for kind, first, end, new_first, new_end in SequenceMatcher(None, was, now, autojunk=False).get_opcodes():
        old, new = len(was[first:end].encode()), now[new_first:new_end]
        if kind != "equal":
            if old:
                del text[at : at + old]
            if new:
                text.insert(at, new)
        at += len(new.encode())


def _rows(film: Film) -> list[bytes]:
    return [
        bytes(row) for row in Typed.objects.filter(film=film).order_by("pk").values_list("change", flat=True)
    ]


def _shared(rows: list[bytes]) -> Any:
    shared: Any = Doc()
    for row in rows:
        shared.apply_update(row)
    shared.get(ROOT, type=Text)
    return shared


def _applied(shared: Any, change: bytes) -> None:
    try:
        shared.apply_update(change)
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException as error:  # what its Rust half cannot read may be a panic, which is no Exception
        raise InputError("this is no change of a text", next_step="load the page again") from error


def _folded(film: Film, shared: Any, last: Typed) -> None:
    """Many rows become one; what was last alike with the file stays by itself."""
    alike = (
        Typed.objects.filter(film=film, stands__isnull=False)
        .order_by("-pk")
        .values_list("pk", flat=True)
        .first()
    )
    Typed.objects.filter(film=film, pk__lte=last.pk).exclude(pk=alike).delete()
    Typed.objects.create(film=film, change=shared.get_update(), by=None)


def _alike(film: Film) -> Typed | None:
    """When the shared document and the film's own were last alike."""
    return Typed.objects.filter(film=film, stands__isnull=False).order_by("-pk").first()


def _alone(film: Film) -> None:
    """One at a time: on PostgreSQL by this row, on SQLite by the transaction itself."""
    Film.objects.select_for_update().filter(pk=film.pk).first()
