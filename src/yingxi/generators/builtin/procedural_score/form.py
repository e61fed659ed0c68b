"""The form of a cue: bars with chords that lead to a cadence on its end, and where the theme is stated."""

from dataclasses import replace

from yingxi.film.cue import MusicCue
from yingxi.film.seeds import choice
from yingxi.generators.builtin.procedural_score.harmony import bass_led, voices_led
from yingxi.generators.builtin.procedural_score.idiom import Idiom, chord
from yingxi.generators.builtin.procedural_score.model import Bar, Chord, Written
from yingxi.generators.builtin.procedural_score.motif import motif_bars
from yingxi.generators.builtin.procedural_score.tempo import closing_time, grid_found
from yingxi.generators.builtin.procedural_score.theme import theme_of

SLOW = 84.0
"""Beats a minute up to which an idiom is slow."""
FEW_BARS = 6
_STATEMENT = {1: ("a''",), 2: ("a", "a''"), 3: ("a", "b", "a''"), 4: ("a", "a'", "b", "a''")}


def written(cue: MusicCue, idiom: Idiom, *, seed: int) -> Written:
    """The cue's bars, harmony and phrases."""
    theme = theme_of(cue.theme)
    grid = grid_found(cue, idiom.tempi, metres_of(cue, idiom))
    lengths = _bar_lengths(grid.beats, grid.metre)
    phrases = _phrases(len(lengths), closes_film=cue.ends_film)
    chords = _chords(idiom, len(lengths), seed, cue.id)
    starts = [sum(lengths[:i]) for i in range(len(lengths) + 1)]
    spoken = [_spoken(cue, grid.tempo, starts[i], starts[i] + lengths[i]) for i in range(len(lengths))]
    tonic = theme.tonic
    line = bass_led(chords, tonic)
    voices = voices_led(chords, line, tonic, (*spoken, False), sections=_sections(len(lengths) + 1))
    bars = [
        Bar(
            index=i,
            beat=float(starts[i]),
            beats=lengths[i] if i < len(lengths) else grid.metre,
            chord=chords[i],
            bass=line[i],
            upper=voices[i],
            tension=_tension(cue, starts[i] / grid.beats),
            spoken=spoken[i] if i < len(spoken) else False,
            phrase=phrases[i][0] if i < len(phrases) else "",
            half=phrases[i][1] if i < len(phrases) else 0,
        )
        for i in range(len(lengths) + 1)
    ]
    motifs = motif_bars(cue, bars[:-1], 60 / grid.tempo)
    for place in motifs:
        bars[place : place + 2] = [replace(bar, motif=True) for bar in bars[place : place + 2]]
    return Written(
        bars=tuple(bars[:-1]),
        last=bars[-1],
        tonic=tonic,
        scale=idiom.scale,
        tempo=grid.tempo,
        metre=grid.metre,
        chinese=cue.culture == "chinese",
        mood=cue.mood,
        theme=cue.theme,
        closes_film=cue.ends_film,
        motifs=tuple(sorted(motifs.items())),
    )


def metres_of(cue: MusicCue, idiom: Idiom) -> tuple[int, ...]:
    """The idiom's metres, with bars of two beats for those of four where a slow cue has no room for six of these: the
    theme is still answered in it, the harmony moves, and somebody's motif has its place."""
    low, high = idiom.tempi
    beats = closing_time(cue) * (low + high) / 120
    short = high <= SLOW and beats < FEW_BARS * 4
    return tuple(dict.fromkeys(2 if short and metre == 4 else metre for metre in idiom.metres))


def _bar_lengths(beats: int, metre: int) -> list[int]:
    """Bars of `metre` beats; a rest of beats makes one longer bar (2/4 counts in 3) before the last two."""
    whole, rest = divmod(beats, metre)
    lengths = [metre] * max(1, whole)
    if whole and rest:
        lengths[max(0, whole - 3)] += rest
    return lengths


def _phrases(bars: int, *, closes_film: bool) -> list[tuple[str, int]]:
    """The theme's phrase and half for each bar: an introduction of one to three bars, where six and more are left to
    the theme, then statements of up to eight bars, the last one whole and ending on the last chord."""
    pairs, lead = divmod(bars, 2)
    if pairs > 3 and not closes_film:
        pairs, lead = pairs - 1, lead + 2
    placed: list[str] = []
    while pairs:
        taken = min(pairs, 4) if pairs != 5 else 3
        placed = [*_STATEMENT[taken], *placed]
        pairs -= taken
    return [("", 0)] * lead + [(phrase, half) for phrase in placed for half in (0, 1)]


def _chords(idiom: Idiom, bars: int, seed: int, cue: str) -> tuple[Chord, ...]:
    """The idiom's loops, one chord a bar: four bars of one, four of the other, each time begun elsewhere and every
    eighth bar leading back, so that no four bars are those before; the last two are the close."""
    first = choice(idiom.loops, seed, cue, "loop")
    loops = (first, *(loop for loop in idiom.loops if loop != first))
    names = []
    for section in range(-(-bars // 4)):
        loop = loops[section % len(loops)]
        turned = section // len(loops) % 2 * (len(loop) // 2)
        four = [
            loop[(turned + 4 * (section // len(loops) % max(1, len(loop) // 4)) + i) % len(loop)]
            for i in range(4)
        ]
        if section % 2 == 1:
            four[3] = idiom.close[0]
        names += four
    names = names[:bars]
    names[-1] = idiom.close[0]
    return tuple(chord(name) for name in (*names, idiom.close[1]))


def _sections(bars: int) -> tuple[int, ...]:
    """How far each bar's voices lie above or below where they usually do: four bars at a time, so that what returns
    returns in another light."""
    shifts = (0, 3, -2, 5, 1, -3, 4, -1)
    return tuple(shifts[bar // 4 % len(shifts)] for bar in range(bars))


def _spoken(cue: MusicCue, tempo: float, start: float, end: float) -> bool:
    """Whether somebody speaks in a quarter of the bar or more."""
    first, last = (beat * 60 / tempo * float(cue.rate) for beat in (start, end))
    talk = sum(max(0.0, min(last, b) - max(first, a)) for a, b in cue.speech)
    return talk > 0.25 * (last - first)


def _tension(cue: MusicCue, share: float) -> float:
    if not cue.tension:
        return 0.4
    place = min(len(cue.tension) - 1, int(share * len(cue.tension)))
    return cue.tension[place]
