"""Notes made, answered and resolved, and shown in the order of the film."""

import re
from collections.abc import Collection, Sequence
from typing import Any
from uuid import UUID, uuid4

from django.db import IntegrityError, transaction
from django.db.models import QuerySet
from django.utils import timezone

from yingxi.film.errors import InputError
from yingxi_platform.review.mentions import mentioned
from yingxi_platform.review.models import LONGEST_NOTE, GuestLink, Note
from yingxi_platform.review.pictures import Beside, laid
from yingxi_platform.review.sharing import read_by
from yingxi_platform.review.strokes import path_of, strokes_of
from yingxi_platform.studios.models import Film, Rush
from yingxi_platform.tasks.notices import heard_of, told

_SUM = re.compile(r"^([0-9a-f]{64})  film\.mp4$", re.MULTILINE)
LAST_FRAME = 10_000_000


def version_of(film: Film) -> str:
    """Which making of the film lies there now; empty where none does."""
    try:
        found = _SUM.search((film.root / "out" / "SHA256SUMS").read_text(encoding="ascii"))
    except (OSError, UnicodeDecodeError):
        return ""
    return found[1][:16] if found else ""


def note_made(
    film: Film,
    asked: Any,
    *,
    author: Any = None,
    guest: str = "",
    link: GuestLink | None = None,
    takes: Collection[int] | None = None,
    pictures: Sequence[Beside] = (),
) -> Note:
    """A note from what was sent: `body`, `frame_in`, `frame_out`, `strokes`, `drawn_at`, `parent`, `key`, `shared`;
    on a `take` of a shot where one is named. Sent twice, it is one. A guest comes by a `link`, and answers what is read
    by it. Where `takes` are given, it stands on one of them. `pictures` lie beside it.

    Raises InputError for one that says and shows nothing, or stands nowhere."""
    body = str(asked.get("body", "")).replace("\x00", "").strip()
    strokes = strokes_of(asked.get("strokes"))
    if len(body) > LONGEST_NOTE or not (body or strokes or pictures):
        raise InputError(f"a note has 1 to {LONGEST_NOTE} letters", next_step="write it anew")
    first, last = _frame(asked.get("frame_in")), _frame(asked.get("frame_out"))
    # A guest sees the film alone, not its takes; one of a playlist its takes alone.
    seen = film.notes.filter(take=None) if guest else film.notes.all()
    if takes is not None:
        seen = film.notes.filter(take__in=takes)
    if link is not None:
        seen = seen.filter(read_by(link))
    parent = seen.filter(pk=_number(asked.get("parent"))).first() if asked.get("parent") else None
    if parent is not None and parent.parent is not None:
        parent = parent.parent
    take = parent.take if parent is not None else take_of(film, asked.get("take"))
    if takes is not None and (take is None or take.pk not in takes):
        raise InputError("the film has no such take", next_step="open its page anew")
    drawn_at = _frame(asked.get("drawn_at")) if strokes else None
    if strokes and first is None and drawn_at is None:
        raise InputError("a drawing stands on a frame", next_step="say which frame it is drawn on")
    first, last = _range(first, last, drawn_at)
    # A guest speaks to nobody by name: whose names are known here is not theirs to find out.
    spoken_to, mentions = mentioned(film, body) if author is not None else ([], [])
    key = _key(asked.get("key"))
    try:
        with transaction.atomic():
            note = Note.objects.create(
                film=film,
                key=key,
                take=take,
                version="" if take is not None else version_of(film),
                frame_in=first,
                frame_out=last,
                drawn_at=drawn_at,
                body=body,
                strokes=strokes,
                mentions=mentions,
                author=author,
                guest=guest[:80],
                link=link,
                shared=author is not None and asked.get("shared") in ("on", True),
                parent=parent,
            )
            laid(note, pictures)
    except IntegrityError:
        return film.notes.get(key=key)
    words = {
        "who": note.who,
        "text": body or ("✎" if strokes else "▣"),
        **({"take": str(take.pk)} if take is not None else {}),
    }
    told(film, "mention", [account for account in spoken_to if account != author], **words)
    heard_of(film, "reply" if parent else "note", by=author, also=_talkers(parent), but=spoken_to, **words)
    return note


def _talkers(parent: Note | None) -> set[int]:
    """The accounts of those who have spoken under a note, whoever wrote it among them."""
    if parent is None:
        return set()
    return {*parent.replies.values_list("author", flat=True), parent.author_id} - {None}


def resolved(note: Note, *, by: Any) -> None:
    """Resolved, or open again."""
    now = None if note.resolved_at else timezone.now()
    Note.objects.filter(pk=note.pk).update(resolved_at=now, resolved_by=by if now else None)


def take_of(film: Film, given: Any) -> Rush | None:
    """The take of a shot that is named; None where none is. Raises InputError for one that the film does not have."""
    if given in (None, ""):
        return None
    found = film.rushes.filter(kind="shot", pk=_number(given)).first()
    if found is None:
        raise InputError("the film has no such take", next_step="open its page anew")
    return found


def notes_of(film: Film, take: Rush | None = None) -> list[dict[str, Any]]:
    """Every note on the film, or on a take, with its replies: what is open first, then by frame."""
    return _shown(film, film.notes.filter(take=take))


def notes_for_guests(link: GuestLink) -> list[dict[str, Any]]:
    """The notes on the film that are read by the link, in that order."""
    return _shown(link.film, link.film.notes.filter(read_by(link), take=None))


def notes_on(link: GuestLink, takes: list[int]) -> list[dict[str, Any]]:
    """The notes on these takes that are read by the link: what is open first, then as the takes follow each other."""
    return sorted(
        _shown(link.film, link.film.notes.filter(read_by(link), take__in=takes)),
        key=lambda it: (it["note"].resolved_at is not None, takes.index(it["note"].take_id)),
    )


def _shown(film: Film, notes: QuerySet[Note]) -> list[dict[str, Any]]:
    now = version_of(film)
    everything = list(
        notes.select_related("author", "resolved_by").prefetch_related("pictures").order_by("made_at")
    )
    replies: dict[int, list[Note]] = {}
    for note in everything:
        if note.parent_id:
            replies.setdefault(note.parent_id, []).append(note)
    shown = [
        {
            "note": note,
            "replies": replies.get(note.pk, []),
            "drawn": [{"colour": it["colour"], "path": path_of(it)} for it in note.strokes],
            "earlier": bool(note.version) and note.version != now,
        }
        for note in everything
        if not note.parent_id
    ]
    last = LAST_FRAME
    return sorted(
        shown,
        key=lambda it: (
            it["note"].resolved_at is not None,
            last if it["note"].frame_in is None else it["note"].frame_in,
        ),
    )


def _range(first: int | None, last: int | None, drawn_at: int | None) -> tuple[int | None, int | None]:
    """From the first frame that is meant to the last, the drawing's own within; both None for the whole."""
    if first is None and drawn_at is None:
        return None, None
    meant = sorted({frame for frame in (first, last, drawn_at) if frame is not None})
    return meant[0], None if last is None and len(meant) == 1 else meant[-1]


def _frame(given: Any) -> int | None:
    number = _number(given)
    return number if number is not None and 0 <= number <= LAST_FRAME else None


def _number(given: Any) -> int | None:
    text = str(given if given is not None else "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else None


def _key(given: Any) -> UUID:
    try:
        return UUID(str(given))
    except ValueError:
        return uuid4()
