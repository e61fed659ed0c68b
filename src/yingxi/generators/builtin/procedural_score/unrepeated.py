"""No four bars are four bars that were heard before: where they would be, an inner voice moves."""

from dataclasses import replace

from yingxi.generators.builtin.procedural_score.model import Bar, Note, Part, Written

PHRASE = 4
_HOLDING = ("pad", "second", "bass", "pulse", "melody", "sparkle")


def unrepeated(parts: tuple[Part, ...], music: Written) -> tuple[Part, ...]:
    """The parts, with one soft tone of the chord added to the last of any four bars that are note for note an earlier
    four, by whoever holds the harmony."""
    if not parts:
        return parts
    holder = min(
        range(len(parts)), key=lambda place: (parts[place].drums, _HOLDING.index(parts[place].role), place)
    )
    found = list(parts)
    bars = [_told(found, bar) for bar in music.bars]
    heard: set[tuple[frozenset[tuple[object, ...]], ...]] = set()
    for last in range(PHRASE - 1, len(bars)):
        tried = 0
        while (phrase := tuple(bars[last - PHRASE + 1 : last + 1])) in heard and any(phrase) and tried < 12:
            note = _moving(music.bars[last], tried + len(heard))
            found[holder] = replace(found[holder], notes=(*found[holder].notes, note))
            bars[last] = _told(found, music.bars[last])
            tried += 1
        heard.add(phrase)
    found[holder] = replace(
        found[holder], notes=tuple(sorted(found[holder].notes, key=lambda n: (n.beat, n.pitch)))
    )
    return tuple(found)


def _told(parts: list[Part], bar: Bar) -> frozenset[tuple[object, ...]]:
    return frozenset(
        (part.name, part.program, note.pitch, round(note.beat - bar.beat, 2))
        for part in parts
        for note in part.notes
        if bar.beat <= note.beat < bar.beat + bar.beats
    )


def _moving(bar: Bar, turn: int) -> Note:
    tones = sorted({*(pitch - 12 if pitch > 62 else pitch for pitch in bar.upper), bar.bass + 12})
    at = bar.beat + (bar.beats / 2 if turn % 2 else bar.beats - 1.0)
    return Note(max(bar.beat, at), bar.beat + bar.beats - max(bar.beat, at), tones[turn % len(tones)], 40)
