"""Rests: where the story holds its breath nobody plays; what was sounding ends there."""

from dataclasses import replace

from yingxi.film.cue import MusicCue
from yingxi.generators.builtin.procedural_score.model import Note, Part, Written

SHORTEST = 0.25
"""Beats of a note that a rest cuts, at least."""


def rested(parts: tuple[Part, ...], music: Written, cue: MusicCue) -> tuple[Part, ...]:
    """The parts without the notes that would begin in a rest of the cue, and the others held until it at most. The last
    chord stands: it is the cue's end."""
    rate = float(cue.rate)
    spans = [(music.beat_at(first / rate), music.beat_at(last / rate)) for first, last in cue.rests]
    if not spans:
        return parts
    kept = [
        replace(part, notes=tuple(_held(note, spans) for note in part.notes if _plays(note, spans, music)))
        for part in parts
    ]
    return tuple(part for part in kept if part.notes)


def _plays(note: Note, spans: list[tuple[float, float]], music: Written) -> bool:
    return note.beat >= music.end - 0.01 or not any(first <= note.beat < last for first, last in spans)


def _held(note: Note, spans: list[tuple[float, float]]) -> Note:
    until = min((first for first, _ in spans if first > note.beat), default=None)
    if until is None or note.beat + note.beats <= until:
        return note
    return replace(note, beats=max(SHORTEST, until - note.beat))
