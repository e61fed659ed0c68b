"""What somebody plays in the picture, or is heard to play: the film's theme on one instrument, as long as it lasts."""

from dataclasses import dataclass, replace

from yingxi.film.cue import MusicCue
from yingxi.generators.builtin.procedural_score.idiom import Idiom, chord
from yingxi.generators.builtin.procedural_score.model import Note, Part
from yingxi.generators.builtin.procedural_score.qin import STOPPED, qin_parts
from yingxi.generators.builtin.procedural_score.qin import TEMPO as QIN_TEMPO
from yingxi.generators.builtin.procedural_score.registers import in_register
from yingxi.generators.builtin.procedural_score.theme import phrase_steps, pitch_of, theme_of

HALL = 0.5
"""Seconds: the room in which it is played is the mix's."""
_SLOWEST, _QUICKEST = 66.0, 112.0
_PHRASES = ("a", "a'", "b", "a''")
_LEAST = 0.3
"""Beats: a note for which less is left is not begun."""


@dataclass(frozen=True, slots=True)
class Played:
    """How an instrument sounds: its program, what doubles it at so many dB, and what its other hand does."""

    name: str
    program: int
    doubled: tuple[tuple[int, float], ...] = ()
    bowed: bool = False
    other_hand: bool = False
    beside: int | None = None
    """The program of who plays along, where that is another instrument."""


INSTRUMENTS = {
    "violin": Played("Violin", 40),
    "erhu": Played("Erhu", 40, bowed=True),
    "guitar": Played("Guitar", 24, other_hand=True),
    "flute": Played("Flute", 73),
    "piano": Played("Piano", 0, other_hand=True),
    "guzheng": Played("Guzheng", 25, ((107, -12.0),), other_hand=True),
    "pipa": Played("Pipa", 25, ((106, -8.0),)),
    "guqin": Played("Guqin", STOPPED),
    "cello": Played("Cello", 42, bowed=True),
    "clarinet": Played("Clarinet", 71),
    "saxophone": Played("Saxophone", 66),
    "trumpet": Played("Trumpet", 56),
    "accordion": Played("Accordion", 21, other_hand=True),
    "harmonica": Played("Harmonica", 22),
    "organ": Played("Organ", 19, other_hand=True),
    "harp": Played("Harp", 46, other_hand=True),
    "xiao": Played("Xiao", 77),
    "suona": Played("Suona", 111),
    "radio": Played("Radio, clarinet", 71, other_hand=True, beside=0),
}
"""What is not named here is played on a piano; a drum has no tune."""
_DRUM = Played("Drums", 116)
_DRUMMED = (
    (0.0, 45, 100),
    (1.0, 48, 78),
    (1.5, 48, 70),
    (2.0, 45, 92),
    (3.0, 48, 76),
    (3.25, 48, 66),
    (3.5, 48, 80),
)
"""Beat of the bar, note and velocity: two drumsticks, the heavy one on the first and third beat."""


def solo_tempo(cue: MusicCue, idiom: Idiom) -> float:
    """Beats a minute: the middle of the idiom's, where one player alone is at ease; a guqin takes its time."""
    if cue.instrument == "guqin":
        return QIN_TEMPO
    return min(max(sum(idiom.tempi) / 2, _SLOWEST), _QUICKEST)


def solo_parts(cue: MusicCue, idiom: Idiom) -> tuple[Part, ...]:
    """The parts of one player, from the cue's first moment to its last, in the key of the film's theme."""
    beats = solo_tempo(cue, idiom) / 60 * float(cue.frames / cue.rate)
    if cue.instrument == "drum":
        return (Part(_DRUM.name, _DRUM.program, "melody", _drummed(beats), level=4.0),)
    played = INSTRUMENTS.get(cue.instrument, INSTRUMENTS["piano"])
    if cue.instrument == "guqin":
        phrase = 2.0 * idiom.metres[-1]
        return tuple(qin_parts(_tune(cue, idiom, beats), cue.theme, idiom.scale, phrase))
    tune = tuple(in_register(_tune(cue, idiom, beats), played.program))
    first = Part(
        played.name, played.program, "melody", tune, swells=not played.other_hand, bowed=played.bowed
    )
    parts = [first, *(replace(first, program=other, level=level) for other, level in played.doubled)]
    if played.other_hand:
        other = played.program if played.beside is None else played.beside
        parts.append(Part(f"{played.name}, other hand", other, "second", _broken(cue, idiom, beats)))
    return tuple(parts)


def _tune(cue: MusicCue, idiom: Idiom, beats: float) -> list[Note]:
    """The theme's phrases as far as they go; the last note is home, and is held to the end."""
    theme, metre = theme_of(cue.theme), idiom.metres[-1]
    notes: list[Note] = []
    for number in range(int(beats // (2 * metre)) + 1):
        phrase = _PHRASES[number % len(_PHRASES)]
        for at, held, step in phrase_steps(theme, phrase, metre, len(idiom.scale)):
            beat = 2 * metre * number + at
            if beats - beat >= _LEAST:
                pitch = pitch_of(step, theme.tonic, idiom.scale, 60)
                velocity = 84 + (6 if at % metre == 0 else 0)
                notes.append(Note(beat, min(held, beats - beat), pitch, velocity))
    if notes:
        # Hands are seen to begin: no rest before the first note.
        notes[0] = replace(notes[0], beat=0.0, beats=notes[0].beats + notes[0].beat)
    if len(notes) > 2:
        last = notes[-1]
        home = pitch_of(0, theme.tonic, idiom.scale, 60)
        near = min((home - 12, home, home + 12), key=lambda pitch: abs(pitch - last.pitch))
        notes[-1] = replace(last, pitch=near, beats=beats - last.beat)
    return notes


def _broken(cue: MusicCue, idiom: Idiom, beats: float) -> tuple[Note, ...]:
    """Half a beat a note, up through the chord of the bar and back."""
    tonic, metre = theme_of(cue.theme).tonic, idiom.metres[-1]
    loop, notes = idiom.loops[0], []
    for eighth in range(int(2 * beats)):
        beat = eighth / 2
        bar = int(beat // metre)
        closing = beats - beat < metre / 2
        here = chord(idiom.close[1] if closing else loop[bar % len(loop)])
        ladder = (here.bass, *(tone + 12 for tone in sorted(here.tones)))
        turn = (*ladder, *ladder[-2:0:-1])
        pitch = 48 + tonic % 12 - (12 if tonic % 12 > 7 else 0) + turn[eighth % (2 * metre) % len(turn)]
        notes.append(Note(beat, min(1.0, beats - beat), pitch, 60))
    return tuple(notes)


def _drummed(beats: float) -> tuple[Note, ...]:
    bars = range(int(beats // 4) + 1)
    struck = [Note(4 * bar + at, 0.4, pitch, velocity) for bar in bars for at, pitch, velocity in _DRUMMED]
    return tuple(note for note in struck if note.beat < beats - _LEAST)
