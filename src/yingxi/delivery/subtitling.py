"""Subtitles: what is read, on which lines, from which frame to which.

Figures from Netflix's timed-text guides: at most two lines, 5/6 s to 7 s, two frames apart, in-times within an eighth
of a second of the voice, out-times up to half a second after it, 9 characters a second to read in Chinese and 20 in
English.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from math import ceil

from yingxi.delivery.line_breaking import halved, length_in, lines_broken
from yingxi.film.cut import FilmCut, Line
from yingxi.film.noun import Noun
from yingxi.film.time import frames_in

MOST_LINES = 2
GAP_FRAMES = 2
SHORTEST_SECONDS = Fraction(5, 6)
LONGEST_SECONDS = Fraction(7)
IN_STEP_SECONDS = Fraction(1, 8)


@dataclass(frozen=True)
class Subtitle:
    """Words on the picture in frames [start, end_exclusive) of the film."""

    text: str
    start: int
    end_exclusive: int
    speeches: tuple[str, ...] = ()
    """The ids of the lines that it tells."""


@dataclass(frozen=True)
class Reading:
    """How quickly subtitles are read, in characters a second by language, and how many seconds one may stay behind its
    voice until it is read."""

    speeds: Mapping[str, int]
    lingering: Fraction

    def frames(self, subtitle: Subtitle, cut: FilmCut) -> int:
        """Frames that it takes to read, whole."""
        characters = _characters(subtitle.text, cut.language)
        return ceil(Fraction(characters, self.speeds.get(cut.language, 20)) * cut.rate)

    def until(self, subtitle: Subtitle, cut: FilmCut) -> int:
        """The frame until which it may stay."""
        return subtitle.end_exclusive + frames_in(self.lingering, cut.rate)


READING = Reading({"zh": 9, "en": 20}, lingering=Fraction(1, 2))


class SubtitleTracks(Noun):
    """A film's subtitles by language."""

    by_language: dict[str, tuple[Subtitle, ...]]


def subtitles_for(cut: FilmCut) -> tuple[Subtitle, ...]:
    """Subtitles in the film's order, none over another, with time to be read where there is any."""
    return paired(subtitles_timed(cut), cut)


def subtitles_timed(cut: FilmCut, *, reading: Reading = READING) -> tuple[Subtitle, ...]:
    """Every line by itself, with time for `reading` where silence and its neighbours leave any."""
    shortest, longest = frames_in(SHORTEST_SECONDS, cut.rate), frames_in(LONGEST_SECONDS, cut.rate)
    spoken = [
        piece
        for line in sorted(cut.lines, key=lambda line: line.start)
        for piece in _pieces(line, cut.language, cut.rate)
    ]
    apart = _apart(spoken, shortest + GAP_FRAMES, cut.language)
    timed: list[Subtitle] = []
    for index in range(len(apart)):
        apart[index : index + 2] = _eased(timed, apart[index : index + 3], cut, reading)
        subtitle = apart[index]
        limit = apart[index + 1].start - GAP_FRAMES if index + 1 < len(apart) else cut.frames
        wanted = min(subtitle.start + reading.frames(subtitle, cut), reading.until(subtitle, cut))
        end = max(wanted, subtitle.end_exclusive, subtitle.start + shortest)
        end = min(end, limit, subtitle.start + longest)
        if end > subtitle.start:
            timed.append(replace(subtitle, end_exclusive=end))
    return tuple(timed)


def paired(timed: Sequence[Subtitle], cut: FilmCut, reading: Reading = READING) -> tuple[Subtitle, ...]:
    """The subtitles of `subtitles_timed`; one that has too little time is read together with its neighbour where both
    then have enough."""
    told = list(timed)
    place = 0
    while place + 1 < len(told):
        one, two = told[place : place + 2]
        hurried = any(it.end_exclusive - it.start < reading.frames(it, cut) for it in (one, two))
        both = _read_together(one, two, cut, reading) if hurried else None
        if both is not None:
            limit = told[place + 2].start - GAP_FRAMES if place + 2 < len(told) else cut.frames
            silent = max(line.end_exclusive for line in cut.lines if line.speech in two.speeches)
            end = max(both.start + reading.frames(both, cut), two.end_exclusive)
            latest = max(two.end_exclusive, min(limit, silent + frames_in(reading.lingering, cut.rate)))
            if end <= min(latest, both.start + frames_in(LONGEST_SECONDS, cut.rate)):
                told[place : place + 2] = [replace(both, end_exclusive=end)]
        place += 1
    return tuple(told)


def _read_together(one: Subtitle, two: Subtitle, cut: FilmCut, reading: Reading) -> Subtitle | None:
    """Both as one, a dash before each where two people speak; none where they are parts of one speech or far apart."""
    apart = two.start - one.end_exclusive > frames_in(reading.lingering, cut.rate)
    if apart or set(one.speeches) & set(two.speeches):
        return None
    people = {line.person for line in cut.lines if line.speech in one.speeches + two.speeches}
    return _together(one, two, cut.language, dash="-" if len(people) > 1 else "")


def _eased(
    timed: Sequence[Subtitle], three: Sequence[Subtitle], cut: FilmCut, reading: Reading
) -> list[Subtitle]:
    """A subtitle with too little time comes a little before its voice, and the next a little after its own, where there
    is room."""
    subtitle, *others = three
    in_step = frames_in(IN_STEP_SECONDS, cut.rate)
    read = subtitle.start + reading.frames(subtitle, cut)
    lingering = min(reading.until(subtitle, cut), cut.frames)
    limit = others[0].start - GAP_FRAMES if others else lingering
    before = timed[-1].end_exclusive + GAP_FRAMES if timed else 0
    early = max(0, min(read - min(limit, lingering), in_step, subtitle.start - before))
    eased = replace(subtitle, start=subtitle.start - early)
    if not others:
        return [eased]
    after = others[0]
    until = others[1].start - GAP_FRAMES if len(others) > 1 else cut.frames
    needed = max(reading.frames(after, cut), frames_in(SHORTEST_SECONDS, cut.rate))
    spare = min(until, reading.until(after, cut)) - after.start - needed
    late = max(0, min(min(read - early, lingering) - limit, in_step, spare))
    return [eased, replace(after, start=after.start + late)]


def said_in(text: str) -> bool:
    """Whether there is a word in it, and not only a silence such as "……"."""
    return any(character.isalnum() for character in text)


def _pieces(line: Line, language: str, rate: Fraction) -> list[Subtitle]:
    """A line as subtitles of at most two lines and seven seconds, each with its share of the time."""
    text = " ".join(line.text.split())
    if not said_in(text):
        return []
    frames = line.end_exclusive - line.start
    parts = _parts(text, language, Fraction(frames) / rate)
    whole = sum(length_in(part, language) for part in parts)
    pieces = []
    told = 0.0
    for part in parts:
        start = line.start + round(frames * told / whole)
        told += length_in(part, language)
        end = line.start + round(frames * told / whole)
        broken = "\n".join(lines_broken(_ended(part, language), language))
        pieces.append(Subtitle(broken, start, end, (line.speech,)))
    return pieces


def _parts(text: str, language: str, seconds: Fraction) -> list[str]:
    fits = len(lines_broken(text, language)) <= MOST_LINES and seconds <= LONGEST_SECONDS
    if fits or len(text) < 4:
        return [text]
    one, two = halved(text, language)
    share = Fraction(len(one), len(one) + len(two))
    return _parts(one, language, seconds * share) + _parts(two, language, seconds * (1 - share))


def _ended(text: str, language: str) -> str:
    """Chinese subtitles close without a full stop or comma."""
    return text.rstrip("。，、；") if language == "zh" else text


def _apart(spoken: list[Subtitle], distance: int, language: str) -> list[Subtitle]:
    """Subtitles that begin at least `distance` frames apart. Two short ones that are closer are read
    together, each on a line of its own with a dash; else the second waits."""
    apart: list[Subtitle] = []
    for subtitle in spoken:
        if apart and subtitle.start < apart[-1].start + distance:
            together = _together(apart[-1], subtitle, language)
            if together is not None:
                apart[-1] = together
                continue
            late = apart[-1].start + distance
            subtitle = replace(subtitle, start=late, end_exclusive=max(late + 1, subtitle.end_exclusive))
        apart.append(subtitle)
    return apart


def _together(one: Subtitle, two: Subtitle, language: str, *, dash: str = "-") -> Subtitle | None:
    if "\n" in one.text or "\n" in two.text:
        return None
    lines = tuple(f"{dash}{subtitle.text}" for subtitle in (one, two))
    if any(len(lines_broken(line, language)) > 1 for line in lines):
        return None
    end = max(one.end_exclusive, two.end_exclusive)
    return Subtitle("\n".join(lines), one.start, end, one.speeches + two.speeches)


def _characters(text: str, language: str) -> int:
    return -(-int(2 * length_in(text.replace("\n", ""), language)) // 2)
