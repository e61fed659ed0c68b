"""Subtitles for who does not hear: who speaks, and what sounds, in brackets."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction

from yingxi.delivery.line_breaking import lines_broken
from yingxi.delivery.names_of_sounds import MOODS, SOUNDS
from yingxi.delivery.sound_words import music_worded
from yingxi.delivery.subtitling import (
    GAP_FRAMES,
    LONGEST_SECONDS,
    MOST_LINES,
    SHORTEST_SECONDS,
    Reading,
    Subtitle,
    paired,
    said_in,
    subtitles_timed,
)
from yingxi.film.cue import Score
from yingxi.film.cut import FilmCut
from yingxi.film.time import frames_in

READING = Reading({"zh": 11, "en": 20}, lingering=Fraction(3, 2))
"""Netflix's guides for adults who do not hear. A caption has more to read than was said and may stay longer: decision
16."""

_SHOWN = Fraction(2)
_LATE = Fraction(1, 2)
_AGAIN = Fraction(8)
"""Seconds: how long a sound is told, how late it may be, and after how long it is told again."""


def captions_for(
    cut: FilmCut, score: Score, names: Mapping[str, str], *, unseen: Collection[str] = ()
) -> tuple[Subtitle, ...]:
    """The cut's subtitles, and what sounds between and above them. A name stands before a line whose speaker is another
    than was named last or is not in the picture (`unseen`, the lines' ids), where it can still be read."""
    chinese = cut.language == "zh"
    found = list(_spoken(cut, names, unseen))
    for start, latest, told in _sounding(cut, score, chinese=chinese):
        found = _with_words_at(found, start, latest, f"［{told}］" if chinese else f"[{told}]", cut)
    return tuple(found)


def _spoken(cut: FilmCut, names: Mapping[str, str], unseen: Collection[str]) -> tuple[Subtitle, ...]:
    """The lines, with every name that leaves time to read."""
    unnamed: set[str] = set()
    while True:
        named = _named(cut, names, unseen, unnamed)
        told = tuple(
            line.model_copy(update={"text": named.get(line.speech, "") + line.text}) for line in cut.lines
        )
        spoken = subtitles_timed(cut.model_copy(update={"lines": told}), reading=READING)
        hurried = {
            speech
            for subtitle in spoken
            if subtitle.end_exclusive - subtitle.start < READING.frames(subtitle, cut)
            for speech in subtitle.speeches
            if speech in named
        }
        if not hurried:
            return paired(spoken, cut, READING)
        unnamed |= hurried


def _named(
    cut: FilmCut, names: Mapping[str, str], unseen: Collection[str], unnamed: Collection[str]
) -> dict[str, str]:
    """What is written before lines, by the line's id: the speaker's name, but not before those of `unnamed`."""
    found: dict[str, str] = {}
    before = ""
    for line in sorted(cut.lines, key=lambda it: it.start):
        name = names.get(line.person, line.person)
        if line.speech in unnamed or not said_in(line.text):
            continue
        if name != before or line.speech in unseen:
            found[line.speech] = f"（{name}）" if cut.language == "zh" else f"[{name}] "
            before = name
    return found


def _sounding(cut: FilmCut, score: Score, *, chinese: bool) -> Iterable[tuple[int, int, str]]:
    """(frame, frame by which it is told, words) of what is told, no sound twice in a row within eight seconds. Of whom
    one hears play it may be told till half of it is over."""
    late = frames_in(_LATE, cut.rate)
    events = [(cue.start, late, SOUNDS[cue.sound][chinese]) for cue in score.foley if cue.sound in SOUNDS]
    events += [(cue.start, late, MOODS[cue.mood][chinese]) for cue in score.music if cue.shape == "piece"]
    events += [
        (cue.start, max(late, cue.frames // 2), music_worded(cue, chinese=chinese))
        for cue in score.music
        if cue.alone
    ]
    last: dict[str, int] = {}
    for start, within, told in sorted(events):
        if told not in last or start - last[told] >= frames_in(_AGAIN, cut.rate):
            last[told] = start
            yield start, start + within, told


def _with_words_at(
    subtitles: Sequence[Subtitle], start: int, latest_start: int, words: str, cut: FilmCut
) -> list[Subtitle]:
    """The subtitles with `words` in a free place from `start` to `latest_start`, or over a line that has room and time;
    else as they were."""
    late = frames_in(_LATE, cut.rate)
    alone = Subtitle(words, start, start)
    needed = max(frames_in(SHORTEST_SECONDS, cut.rate), READING.frames(alone, cut))
    for place in range(len(subtitles) + 1):
        after = subtitles[place - 1].end_exclusive + GAP_FRAMES if place else 0
        until = _next_start(subtitles, place, cut)
        begin = max(start, after)
        if begin <= latest_start and until - begin >= needed:
            end = min(until, begin + max(needed, frames_in(_SHOWN, cut.rate)))
            return [*subtitles[:place], replace(alone, start=begin, end_exclusive=end), *subtitles[place:]]
    for place, subtitle in enumerate(subtitles):
        both = replace(subtitle, text=f"{words}\n{subtitle.text}")
        read = both.start + READING.frames(both, cut)
        shown = subtitle.start - max(late, needed + GAP_FRAMES) <= start < subtitle.end_exclusive
        has_room = both.text.count("\n") < MOST_LINES and len(lines_broken(words, cut.language)) == 1
        latest = min(
            _next_start(subtitles, place + 1, cut), both.start + frames_in(LONGEST_SECONDS, cut.rate)
        )
        if shown and has_room and read <= latest:
            longer = replace(both, end_exclusive=max(both.end_exclusive, read))
            return [*subtitles[:place], longer, *subtitles[place + 1 :]]
    return list(subtitles)


def _next_start(subtitles: Sequence[Subtitle], place: int, cut: FilmCut) -> int:
    """The frame by which what comes before the subtitle at `place` is off: the film's end behind the last."""
    return subtitles[place].start - GAP_FRAMES if place < len(subtitles) else cut.frames
