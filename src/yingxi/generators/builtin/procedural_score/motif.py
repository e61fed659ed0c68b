"""A few notes for each main person: from how their name is said, at their age, on their instrument.

A Mandarin name gives its tones (level, rising, dipping, falling), an English one its beats; each return is changed by
where in the story it stands.
"""

from dataclasses import dataclass, replace
from functools import cache

from yingxi.film.cue import MotifEntry, MusicCue
from yingxi.film.seeds import chance, choice
from yingxi.generators.builtin.procedural_score.model import Bar, Note, Part, Written
from yingxi.generators.builtin.procedural_score.registers import laid_between
from yingxi.generators.builtin.procedural_score.theme import pitch_of

_TONES = {"1": (0, 0), "2": (0, 2), "3": (0, -1, 1), "4": (0, -3), "5": (0,)}
"""Scale steps that a syllable of that tone takes."""

_LATE, _EARLY = 12.0, 6.0
"""Beats that a motif may come after, or before, the shot of its person."""

_STARTS = {"1": 4, "2": 0, "3": 2, "4": 4, "5": 1}


@dataclass(frozen=True, slots=True)
class Singer:
    """Who plays a motif: a program, and the lowest and highest note it takes there."""

    program: int
    low: int
    high: int
    doubled: tuple[tuple[int, float], ...] = ()


_WESTERN = {
    "child female": Singer(8, 72, 91), "child male": Singer(73, 72, 89), "young female": Singer(73, 67, 86),
    "young male": Singer(71, 60, 81), "adult female": Singer(68, 62, 82), "adult male": Singer(60, 48, 69),
    "elder female": Singer(69, 57, 76), "elder male": Singer(70, 45, 66), "robot": Singer(13, 72, 91),
    "animal": Singer(45, 60, 81),
}  # fmt: skip
_CHINESE = {
    "child female": Singer(73, 72, 91), "child male": Singer(73, 72, 88),
    "young female": Singer(25, 62, 83, ((106, -8.0),)),
    "young male": Singer(77, 62, 81), "adult female": Singer(40, 65, 84), "adult male": Singer(42, 48, 67),
    "elder female": Singer(40, 62, 79), "elder male": Singer(77, 60, 76), "robot": Singer(13, 72, 91),
    "animal": Singer(25, 62, 83, ((107, -12.0),)),
}  # fmt: skip


def motif_steps(entry: MotifEntry) -> tuple[tuple[float, int], ...]:
    """The motif as (beats, scale step), 4 to 6 notes: always the same for a name."""
    tones = _tones_of(entry.name)
    steps: list[int] = []
    if tones:
        at = _STARTS[tones[0]]
        for tone in tones:
            steps += [at + away for away in _TONES[tone]]
            at = steps[-1] + (1 if tone in "34" else -1)
    else:
        at = choice((0, 2, 4), 0, "motif", entry.name, "first")
        for place in range(4):
            steps.append(at)
            at += choice((1, -1, 2, -2) if place else (2, -2, 4, 1), 0, "motif", entry.name, place)
    while len(steps) < 4:
        steps.append(steps[-1] + (1 if steps[-1] < 2 else -1))
    steps = steps[:6]
    quick = entry.age == "child"
    lengths = [0.5 if quick else 1.0] * len(steps)
    if chance(0, "motif", entry.name, "long first") < 0.6:
        lengths[0] = 1.5 * lengths[0]
        lengths[1] = 0.5 * lengths[1]
    lengths[-1] = 2.0
    return tuple(zip(lengths, steps, strict=True))


def changed(motif: tuple[tuple[float, int], ...], mark: str) -> tuple[tuple[float, int], ...]:
    """The motif as it returns: higher when something is wanted, in sequence when it is tried, upside down at the turn,
    twice as slow at the end."""
    first = motif[0][1]
    if mark == "want":
        return tuple((beats, step + 1) for beats, step in motif)
    if mark == "attempt":
        head = motif[: min(3, len(motif))]
        return (*head, *((beats, step + 1) for beats, step in head))
    if mark == "turn":
        return tuple((beats, 2 * first - step) for beats, step in motif)
    if mark == "ending":
        return tuple(
            (2 * beats if place < len(motif) - 1 else 3.0, step) for place, (beats, step) in enumerate(motif)
        )
    return motif


def fitting(motif: tuple[tuple[float, int], ...], room: float) -> tuple[tuple[float, int], ...]:
    """The motif twice as quick, and again, until all of it but an eighth of its room stands in `room` beats.

    >>> fitting(((1.0, 0), (1.0, 2), (1.0, 1), (2.0, 0)), 4.0)
    ((0.5, 0), (0.5, 2), (0.5, 1), (1.0, 0))
    """
    if sum(beats for beats, _ in motif) <= 1.125 * room:
        return motif
    return fitting(tuple((beats / 2, step) for beats, step in motif), room)


def motif_bars(cue: MusicCue, bars: list[Bar], seconds_a_beat: float) -> dict[int, MotifEntry]:
    """At which bar each entry of the cue begins: the first free pair of bars behind it in which nobody speaks, else
    the last before it, which announces who comes. None that would leave the theme no bar of its own."""
    found: dict[int, MotifEntry] = {}
    sung = {bar.index for bar in bars if bar.phrase and not bar.spoken}
    for entry in cue.motifs:
        at = entry.frame / float(cue.rate) / seconds_a_beat
        taken = {used + near for used in found for near in (-2, -1, 0, 1, 2)}
        free = [
            place
            for place in range(len(bars) - 2)
            if place not in taken and not any(bar.spoken for bar in bars[place : place + 2])
        ]
        after = [place for place in free if bars[place].beat >= at - 1.0][:1]
        behind = [place for place in after if bars[place].beat <= at + _LATE and sung - {place, place + 1}]
        before = [
            place
            for place in reversed(free)
            if at - 1.0 > bars[place].beat >= at - _EARLY and len(sung - {place, place + 1}) > 1
        ]
        for place in (behind or before)[:1]:
            found[place], sung = entry, sung - {place, place + 1}
    return found


def motif_parts(music: Written, cue: MusicCue) -> list[Part]:
    """A part for each person who is heard in the cue."""
    parts = []
    for index, entry in music.motifs:
        singer = (_CHINESE if music.chinese else _WESTERN)[_shelf(entry)]
        notes = _stated(music, music.bars[index], changed(motif_steps(entry), cue.mark), singer)
        place = -0.3 if chance(0, "motif", entry.name, "side") < 0.5 else 0.3
        name = f"Motif of {entry.name}"
        first = Part(
            name=name,
            program=singer.program,
            role="melody",
            notes=tuple(notes),
            pan=place,
            level=1.0,
            swells=singer.program not in (8, 13, 25),
            bowed=singer.program == 40 and music.chinese,
        )
        parts.append(first)
        parts += [replace(first, program=program, level=1.0 + level) for program, level in singer.doubled]
    return parts


def _stated(music: Written, bar: Bar, motif: tuple[tuple[float, int], ...], singer: Singer) -> list[Note]:
    home = min(
        (pitch_of(0, music.tonic, music.scale, octave) for octave in range(24, 97, 12)),
        key=lambda pitch: abs(pitch + 5 - (singer.low + singer.high) / 2),
    )
    notes, beat = [], bar.beat
    quicker = fitting(motif, 2.0 * music.metre)
    for place, (beats, step) in enumerate(quicker):
        pitch = pitch_of(step, home % 12, music.scale, home - home % 12)
        arc = 6 - abs(place - len(quicker) * 0.6) * 3
        if beat < music.end - 0.5:
            notes.append(
                Note(beat, min(beats, music.end - beat) * 0.96, pitch, int(74 + 20 * bar.tension + arc))
            )
        beat += beats
    # Moved as a whole: a note put up an octave by itself would be another motif.
    return laid_between(notes, singer.low, singer.high) if notes else []


def _shelf(entry: MotifEntry) -> str:
    if entry.nature != "person":
        return "robot" if entry.nature == "robot" else "animal"
    sex = entry.sex
    if sex == "none":
        sex = "female" if chance(0, "motif", entry.name, "sex") < 0.5 else "male"
    return f"{entry.age} {sex}"


@cache
def _tones_of(name: str) -> str:
    """The tones of a name in hanzi, without what only says how near somebody stands; "" for any other name."""
    hanzi = "".join(character for character in name if "\u4e00" <= character <= "\u9fff")
    if not hanzi:
        return ""
    if len(hanzi) > 2 and hanzi[0] in "小老阿":
        hanzi = hanzi[1:]
    from pypinyin import Style, lazy_pinyin  # slow to load

    read = lazy_pinyin(hanzi[:3], style=Style.TONE3, neutral_tone_with_five=True, errors="ignore")
    return "".join(syllable[-1] if syllable[-1:].isdigit() else "5" for syllable in read)
