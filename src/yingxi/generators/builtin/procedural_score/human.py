"""What makes players of parts: small errors of time, weight that varies, bows that overlap, winds that
breathe."""

from dataclasses import replace

import numpy

from yingxi.film.seeds import rng
from yingxi.generators.builtin.procedural_score.model import Note, Part

_ATTACK = {48: 0.08, 49: 0.25, 89: 0.35, 52: 0.165, 95: 0.5, 101: 1.0, 44: 0.06, 43: 0.03, 42: 0.03, 40: 0.03}
"""Seconds that a program takes to speak: it starts sooner by 0.6 of that."""

_STRINGS = frozenset({40, 42, 43, 44, 48, 49, 52})
_WINDS = frozenset({57, 60, 68, 69, 70, 71, 73, 77})


def played(part: Part, *, tempo: float, seed: int, cue: str) -> Part:
    """The part as somebody would play it at `tempo`."""
    chance = rng(seed, cue, "player", part.name, part.program)
    beat = tempo / 60
    ahead = 0.012 if part.role == "melody" else 0.0
    early = 0.6 * _ATTACK.get(part.program, 0.0)
    notes: list[Note] = []
    for note in sorted(part.notes, key=lambda n: (n.beat, n.pitch)):
        drift = float(numpy.clip(chance.normal(0, 0.008), -0.018, 0.018))
        length = note.beats
        if part.program in _STRINGS:
            length += 0.03 * beat
        elif part.program in _WINDS:
            length = max(0.6 * length, length - 0.01 * beat)
        velocity = int(numpy.clip(note.velocity + chance.normal(0, 4), 22, 108))
        slide = note.slide
        if part.bowed and chance.random() < 0.4 and note.beats > 0.4:
            slide = float(chance.uniform(100, 260))
        at = max(0.0, note.beat + (drift - ahead - early) * beat)
        notes.append(replace(note, beat=at, beats=length, velocity=velocity, slide=slide))
    return replace(part, notes=_apart(notes))


def _apart(notes: list[Note]) -> tuple[Note, ...]:
    """No note sounds on while its own pitch is struck again, which a keyboard could not do."""
    following: dict[int, float] = {}
    kept: list[Note] = []
    for note in sorted(notes, key=lambda n: (n.beat, n.pitch), reverse=True):
        limit = following.get(note.pitch)
        if limit is not None:
            if limit - note.beat < 0.02:
                continue
            note = replace(note, beats=min(note.beats, limit - note.beat - 0.01))
        following[note.pitch] = note.beat
        kept.append(note)
    return tuple(reversed(kept))
