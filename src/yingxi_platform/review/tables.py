"""A film's notes as a table for spreadsheets, and for who works them off in an editing program."""

from yingxi_platform.films.reading import noun_of
from yingxi_platform.films.tables import table_of
from yingxi_platform.review.models import Note
from yingxi_platform.studios.models import Film
from yingxi_platform.tags import timecode
from yingxi_platform.words import say

COLUMNS = ("number", "answers", "shot", "from", "to", "who", "note", "drawn", "standing", "when")


def note_table(film: Film, speak: str) -> str:
    """A row for each note and each answer. Those of the film come first, in its order, then those of its takes, whose
    timecodes are of the take."""
    known = noun_of(film, "film.yaml")
    rate = float(known.brief.rate) if known else 24.0
    rows = [_row(note, rate, speak) for note in sorted(_notes(film), key=_place)]
    return table_of([say(speak, f"table.{name}") for name in COLUMNS], rows)


def _notes(film: Film) -> list[Note]:
    return list(film.notes.select_related("author", "take", "parent"))


def _place(note: Note) -> tuple[str, int, int, int]:
    said = note.parent or note
    frame = -1 if said.frame_in is None else said.frame_in
    return said.take.subject if said.take else "", frame, said.pk, note.pk


def _row(note: Note, rate: float, speak: str) -> tuple[object, ...]:
    last = note.frame_in if note.frame_out is None else note.frame_out
    said = note.parent or note
    return (
        note.pk,
        note.parent_id or "",
        note.take.subject if note.take else "",
        "" if note.frame_in is None else timecode(note.frame_in, rate),
        "" if last is None else timecode(last, rate),
        note.who,
        note.body,
        "✎" if note.strokes else "",
        say(speak, "table.resolved" if said.resolved_at else "table.open"),
        f"{note.made_at:%Y-%m-%d %H:%M}",
    )
