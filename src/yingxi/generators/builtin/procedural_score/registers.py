"""Where instruments sing: a line is laid into the register in which its player sounds best."""

from dataclasses import replace

from yingxi.generators.builtin.procedural_score.model import Note

SINGING: dict[int, tuple[int, int]] = {
    40: (66, 88), 42: (46, 70), 48: (52, 84), 57: (46, 66), 60: (50, 70), 68: (63, 81), 69: (56, 75), 70: (42, 65),
    71: (58, 82), 73: (69, 91), 77: (65, 86), 106: (57, 88), 25: (52, 88), 0: (48, 90),
    11: (58, 84), 54: (57, 79), 66: (48, 72), 56: (58, 77), 21: (60, 84), 22: (60, 84), 19: (55, 79), 46: (55, 88),
    111: (62, 81),
}  # fmt: skip
"""Lowest and highest note of a tune, by program: where it sounds best, away from its shrill end."""

SLACK = 4
"""Semitones by which a note may leave that before it is moved; every instrument still plays it."""

_BREATH = 0.3
"""Beats of rest that part one phrase from the next."""


def in_register(notes: list[Note], program: int) -> list[Note]:
    """The line moved by whole octaves to where `program` sings; a phrase that still leaves it is moved by itself, and
    at last a single note."""
    if program not in SINGING or not notes:
        return notes
    return laid_between(notes, *SINGING[program])


def laid_between(notes: list[Note], low: int, high: int) -> list[Note]:
    """The line moved by octaves to lie between two notes, as far as it can."""
    moved = _moved(sorted(notes, key=lambda note: note.beat), low, high)
    laid: list[Note] = []
    for phrase in _phrases(moved):
        for note in _moved(phrase, low, high) if _outside(phrase, 0, low, high) else phrase:
            away = 12 if note.pitch < low - SLACK else -12 if note.pitch > high + SLACK else 0
            laid.append(replace(note, pitch=note.pitch + away))
    return laid


def _moved(notes: list[Note], low: int, high: int) -> list[Note]:
    middle = (low + high) / 2
    mean = sum(note.pitch for note in notes) / len(notes)
    shift = min(
        range(-48, 49, 12),
        key=lambda away: (_outside(notes, away, low, high), abs(mean + away - middle), abs(away)),
    )
    return [replace(note, pitch=note.pitch + shift) for note in notes]


def _outside(notes: list[Note], shift: int, low: int, high: int) -> int:
    return sum(not low - SLACK <= note.pitch + shift <= high + SLACK for note in notes)


def _phrases(notes: list[Note]) -> list[list[Note]]:
    phrases: list[list[Note]] = []
    for note in notes:
        last = phrases[-1][-1] if phrases else None
        if last is None or note.beat - last.beat - last.beats >= _BREATH:
            phrases.append([note])
        else:
            phrases[-1].append(note)
    return phrases
