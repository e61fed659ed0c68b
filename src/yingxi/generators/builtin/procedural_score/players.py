"""The players: the idiom's layers as parts, entering as the tension rises, thin while people speak."""

from dataclasses import replace

from yingxi.film.cue import MusicCue
from yingxi.film.seeds import rng
from yingxi.generators.builtin.procedural_score import chinese, qin, swing, textures
from yingxi.generators.builtin.procedural_score.idiom import Idiom, Layer
from yingxi.generators.builtin.procedural_score.model import Bar, Note, Part, Written
from yingxi.generators.builtin.procedural_score.motif import motif_parts
from yingxi.generators.builtin.procedural_score.ornaments import graced
from yingxi.generators.builtin.procedural_score.registers import in_register
from yingxi.generators.builtin.procedural_score.rests import rested
from yingxi.generators.builtin.procedural_score.unrepeated import unrepeated

_TEXTURES: dict[str, textures.Texture] = {
    "melody": textures.melody, "counter": textures.counter, "heterophony": textures.heterophony,
    "bass": textures.bass, "pad": textures.pad, "drone": textures.drone, "pedal": textures.pedal,
    "broken": textures.broken, "arpeggio": textures.arpeggio, "half chords": textures.half_chords,
    "held top": textures.held_top, "oompah bass": textures.oompah_bass, "offbeat": textures.offbeat,
    "ostinato": textures.ostinato, "stabs": textures.stabs, "cell": textures.cell, "pulse": textures.pulse,
    "timpani": textures.timpani, "drum": textures.drum, "tops": textures.tops, "zither": chinese.zither,
    "zither sweep": chinese.zither_sweep, "lute": chinese.lute, "lute run": chinese.lute_run,
    "tremolo": chinese.tremolo, "wood": chinese.wood,
    "qin": qin.qin, "qin harmonics": qin.qin_harmonics,
    "walking": swing.walking, "comping": swing.comping,
}  # fmt: skip

_NAMES = {
    0: "Piano", 4: "Electric piano", 8: "Celesta", 10: "Music box", 11: "Vibraphone", 13: "Xylophone",
    21: "Accordion", 24: "Guitar", 25: "Plucked strings", 26: "Jazz guitar", 32: "Plucked bass",
    38: "Synthetic bass", 40: "Erhu", 54: "Voices", 66: "Tenor saxophone", 89: "Warm pad", 98: "Crystal",
    103: "Echoes",
    42: "Cello", 43: "Double bass", 44: "Tremolo strings", 45: "Pizzicato", 46: "Harp", 47: "Timpani",
    48: "Strings",
    49: "Slow strings", 52: "Choir", 57: "Trombone", 60: "Horn", 68: "Oboe", 69: "English horn",
    70: "Bassoon",
    71: "Clarinet", 73: "Flute", 77: "Xiao", 106: "Pipa", 107: "Guzheng", 116: "Drums",
}  # fmt: skip

_SWELLING = frozenset({21, 40, 42, 43, 44, 48, 49, 52, 54, 57, 60, 66, 68, 69, 70, 71, 73, 77, 89})
_BOWED = frozenset({40})

_LINES = frozenset({"counter", "heterophony"})
_BAMBOO = frozenset({73, 77})

_ENTRY_BARS = 4
"""A layer whose tension has not come enters anyway after this many bars for each step of its place: no loop
stays as it was."""


def parts_of(music: Written, cue: MusicCue, idiom: Idiom, *, seed: int) -> tuple[Part, ...]:
    """Every part of the cue, ready to be made human."""
    parts: list[Part] = []
    for place, layer in enumerate(idiom.layers):
        chance = rng(seed, cue.id, "layer", layer.texture, place)
        notes = _TEXTURES[layer.texture](music, layer.octave, chance)
        if layer.role == "melody" or layer.texture in _LINES:
            notes = in_register(notes, layer.program)
        if music.chinese and layer.program in _BAMBOO and layer.role == "melody":
            notes = graced(notes, music, chance)
        entered = [note for note in notes if _playing(music, layer, place, note.beat)]
        clear = tuple(_thinned(entered, music, cue, layer))
        if clear:
            parts += _as_parts(layer, clear, music)
    return rested(unrepeated((*parts, *motif_parts(music, cue)), music), music, cue)


def _as_parts(layer: Layer, notes: tuple[Note, ...], music: Written) -> list[Part]:
    name = _NAMES.get(layer.program, layer.texture)
    if layer.program == 25:
        name = "Guzheng" if layer.doubled and layer.doubled[0][0] == 107 else "Pipa"
    drums = layer.texture == "wood"
    of_one = layer.texture.startswith("qin")
    if of_one:
        name = "Guqin"
    first = Part(
        name="Wood blocks" if drums else name if music.chinese or layer.program != 40 else "Violin",
        program=layer.program,
        role=layer.role,
        notes=notes,
        pan=layer.pan,
        level=layer.level,
        drums=drums,
        swells=layer.program in _SWELLING,
        bowed=layer.program in _BOWED and music.chinese,
    )
    doubled = [
        replace(
            first,
            name=name if of_one else _NAMES.get(program, name),
            program=program,
            level=layer.level + level,
            bowed=False,
        )
        for program, level in layer.doubled
    ]
    return [alone for part in (first, *doubled) for alone in _slides_apart(part)]


def _slides_apart(part: Part) -> list[Part]:
    """The part, and by itself what of it slides: MIDI bends a whole channel, and on a zither the other strings ring on
    as they are."""
    straight = tuple(note for note in part.notes if not note.slide)
    slid = tuple(note for note in part.notes if note.slide)
    return [replace(part, notes=notes) for notes in (straight, slid) if notes]


def _playing(music: Written, layer: Layer, place: int, beat: float) -> bool:
    """Whether the layer has entered: its tension has come, or the music has gone on long enough for it."""
    if beat >= music.end or layer.enters == 0.0 or layer.role == "melody":
        return True
    bar = _bar_at(music, beat)
    return bar.tension >= layer.enters or bar.index >= _ENTRY_BARS * max(1, place - 1)


def _bar_at(music: Written, beat: float) -> Bar:
    return next((bar for bar in reversed(music.bars) if bar.beat <= beat + 0.01), music.bars[0])


def _thinned(notes: list[Note], music: Written, cue: MusicCue, layer: Layer) -> list[Note]:
    """Notes that leave room: while somebody speaks no melody, nothing in the middle of the voice's range but
    what is held, softer, and no onset within 120 ms of a line's first word."""
    if not cue.speech:
        return notes
    rate = float(cue.rate)
    spans = [(music.beat_at(a / rate - 0.15), music.beat_at(b / rate + 0.05)) for a, b in cue.speech]
    starts = [music.beat_at(a / rate) for a, _ in cue.speech]
    margin = music.beat_at(0.12)
    kept = []
    for note in notes:
        talking = any(a <= note.beat < b for a, b in spans)
        clashes = any(abs(note.beat - start) < margin for start in starts)
        if talking and (
            layer.role in ("melody", "sparkle") or layer.texture in ("counter", "stabs", "heterophony")
        ):
            continue
        if clashes and layer.role not in ("pad", "bass") and note.beat > 0.01:
            continue
        if layer.role == "melody":
            until = min((a for a, _ in spans if a > note.beat), default=1e9)
            note = replace(note, beats=min(note.beats, max(0.25, until - note.beat)))
        kept.append(replace(note, velocity=max(24, note.velocity - 15)) if talking else note)
    return kept
