"""Where music plays and where it does not: few cues, on cuts, with silence before the turn.

Figures: docs/figures.md, Spotting.
"""

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from yingxi.acting.actions.dancing import dance_beat
from yingxi.film.board import Board, Staged
from yingxi.film.breakdown import BeatMark, Mood
from yingxi.film.cue import Hit, MusicCue
from yingxi.film.cut import CutShot, FilmCut
from yingxi.film.seeds import seed_of
from yingxi.film.sheet import Cast, Period, Sets
from yingxi.sound.motif_spotting import with_motifs
from yingxi.sound.silences import silences_of
from yingxi.sound.tension import tension_at
from yingxi.sound.time_and_place import MusicCulture, culture_and_period

SHARE, COMIC_SHARE = 0.55, 0.62
"""Of the film's length has music, where the film is longer than 20 s; more in a comedy."""

MOST = 0.7
"""Of it at most, with what rings on after each cue: more than a quarter is without music."""
AIRLESS = 0.75
"""What no cue may bring it over."""
RINGS = 2.0
"""Seconds that a cue rings on after its end."""
LAST_SHARE = 0.4
"""Of the film's length the last cue takes at most."""

SHORTEST, LONGEST, GAP = 6.0, 16.0, 4.0
LONGEST_REST, COMIC_REST = 12.0, GAP
"""Seconds from a cue to the next at most, where the film has room: a comedy is carried on."""
SILENCE_BEFORE_TURN = 1.75
STINGER_SECONDS = 3.0
PAIR_BEAT = 0.5
"""Seconds from step to step of two who dance with each other."""
_LEAD, _LAG = 1.5, 0.2
"""Seconds between a cue's start and speech: before it, after it."""


@dataclass(frozen=True, slots=True)
class _Film:
    cut: FilmCut
    boards: Mapping[str, Board]
    rate: float
    cuts: tuple[int, ...]
    turn: int | None
    idiom: tuple[MusicCulture, Period]
    silences: tuple[tuple[int, int], ...] = ()
    cast: Cast | None = None

    def frames(self, seconds: float) -> int:
        return round(seconds * self.rate)

    def board(self, frame: int) -> Board | None:
        place = bisect_right(self.cuts, frame) - 1
        shot = self.cut.shots[place] if place >= 0 else None
        return self.boards.get(shot.shot) if shot and frame < shot.start + shot.frames else None


def music_spotted(
    cut: FilmCut, boards: Mapping[str, Board], sets: Sets, *, seed: int, cast: Cast | None = None
) -> tuple[MusicCue, ...]:
    """The film's cues of music, in order, of the time and culture of its places. The first opens the film, the last
    plays into its end; a stinger stands on the turn where silence was held for it. Those of the `cast` who are most in
    the film bring their motifs."""
    if not cut.frames:
        return ()
    film = _Film(
        cut,
        boards,
        float(cut.rate),
        tuple(shot.start for shot in cut.shots),
        _turn(cut, boards),
        culture_and_period(cut, boards, sets),
        tuple(silences_of(cut, boards)),
        cast,
    )
    spans = _spans(film)
    cues = [_cue(film, start, end, seed=seed) for start, end in spans]
    if cast is not None:
        cues = with_motifs(cues, cut, boards, cast)
    stinger = _stinger(film, spans, cues[0]) if cues else None
    return tuple(sorted((*cues, *([stinger] if stinger else [])), key=lambda cue: cue.start))


def _stinger(film: _Film, spans: list[tuple[int, int]], first: MusicCue) -> MusicCue | None:
    """One gesture on the turn, where no music plays and nobody talks into it."""
    turn = film.turn
    if turn is None or turn < film.frames(6):
        return None
    frames = film.frames(STINGER_SECONDS)
    near = any(start < turn + frames and turn - film.frames(0.3) < end for start, end in spans)
    heard = sum(end - start for start, end in spans) + len(spans) * film.frames(RINGS) + frames
    full = film.cut.frames > film.frames(30) and heard > AIRLESS * film.cut.frames
    talked = any(
        line.start < turn + film.frames(1.0) and line.end_exclusive > turn - film.frames(0.2)
        for line in film.cut.lines
    )
    mood = _mood_at(film, turn)
    if near or talked or full or mood is None:
        return None
    shot = next(shot for shot in film.cut.shots if shot.start == turn)
    return MusicCue(
        id=f"stinger-{shot.shot}",
        start=turn,
        frames=min(frames, film.cut.frames - turn),
        rate=film.cut.rate,
        mood=mood,
        mark="turn",
        culture=first.culture,
        period=first.period,
        tension=(0.8,),
        theme=first.theme,
        shape="stinger",
    )


def _spans(film: _Film) -> list[tuple[int, int]]:
    end = film.cut.frames
    if end <= film.frames(20):
        return [(0, end)]
    last = _last_start(film)
    spans = [(last, end)]
    comic = _mood(film, list(film.cut.shots), 0, end) == "comedy"
    share, longest_rest = (COMIC_SHARE, COMIC_REST) if comic else (SHARE, LONGEST_REST)
    budget = film.frames(film.cut.frames / film.rate * share) - (end - last)
    left = film.frames(film.cut.frames / film.rate * MOST - RINGS) - (end - last)
    opening = _end(film, 0, min(last - film.frames(GAP), left), film.frames(10))
    if opening:
        spans.insert(0, (0, opening))
        budget -= opening
    # Later stretches: each starts on a cut after a gap that lets the film breathe in proportion to what is
    # left.
    at = spans[0][1] if opening else 0
    while budget >= film.frames(SHORTEST):
        room = last - at
        rest = max(film.frames(GAP), min(film.frames(longest_rest), (room - budget) // 2))
        start = _start(film, at + rest, last - film.frames(GAP + SHORTEST))
        if start is None:
            break
        stop = _end(film, start, last - film.frames(GAP), min(film.frames(13), budget))
        if not stop:
            at = start
            continue
        spans.insert(-1, (start, stop))
        budget -= stop - start
        at = stop
    return spans


def _last_start(film: _Film) -> int:
    """The last cue's start: the cut after the turn if that is 10 to 24 s from the end (less in a short film), else the
    turn itself, else the cut nearest to 17 s from the end; never into a line, nor just before the turn."""
    end = film.cut.frames
    longest = min(film.frames(24), max(film.frames(10), round(end * LAST_SHARE)))
    fitting = [c for c in film.cuts if film.frames(10) <= end - c <= longest and _free(film, c)]
    fitting = fitting or [c for c in film.cuts if film.frames(SHORTEST) <= end - c <= longest]
    if not fitting:
        return max(0, end - min(longest, film.frames(17)))
    after_turn = [c for c in fitting if film.turn is not None and c >= film.turn + film.frames(1)]
    if after_turn and end - after_turn[0] >= film.frames(10):
        return after_turn[0]
    if film.turn in fitting:
        return film.turn
    if film.turn is not None:
        breath = range(film.turn - film.frames(SILENCE_BEFORE_TURN), film.turn)
        fitting = [c for c in fitting if c not in breath] or fitting
    return min(fitting, key=lambda c: (abs(end - c - film.frames(17)), c))


def _start(film: _Film, earliest: int, latest: int) -> int | None:
    fitting = [c for c in film.cuts if earliest <= c <= latest]
    return next((c for c in fitting if _free(film, c)), fitting[0] if fitting else None)


def _end(film: _Film, start: int, limit: int, wanted: int) -> int | None:
    """Where a cue that starts at `start` ends: on a cut, near `wanted` frames later, where the mood changes
    if it does, and well before the turn."""
    shortest, longest = start + film.frames(SHORTEST), start + film.frames(LONGEST)
    limit = min(limit, longest)
    if film.turn is not None and start < film.turn:
        limit = min(limit, film.turn - film.frames(SILENCE_BEFORE_TURN))
    if limit < shortest:
        return None
    fitting = [c for c in film.cuts if shortest <= c <= limit]
    change = [c for c in fitting if _mood_at(film, c) != _mood_at(film, c - 1)]
    if change:
        return change[0]
    near = min(fitting, key=lambda c: (abs(c - start - wanted), c), default=None)
    return near if near is not None else min(limit, start + wanted)


def _free(film: _Film, frame: int) -> bool:
    return not any(
        line.start - film.frames(_LEAD) < frame < line.end_exclusive + film.frames(_LAG)
        for line in film.cut.lines
    )


def _turn(cut: FilmCut, boards: Mapping[str, Board]) -> int | None:
    shots = [shot for shot in cut.shots if shot.shot in boards and boards[shot.shot].mark == "turn"]
    return shots[0].start if shots and shots[0].start else None


def _mood_at(film: _Film, frame: int) -> Mood | None:
    board = film.board(frame)
    return board.mood if board is not None and board.set else None


def _cue(film: _Film, start: int, end: int, *, seed: int) -> MusicCue:
    shots = [shot for shot in film.cut.shots if shot.start < end and shot.start + shot.frames > start]
    ends_film = end == film.cut.frames
    return MusicCue(
        id=f"music-{shots[0].shot}",
        start=start,
        frames=end - start,
        rate=film.cut.rate,
        mood=_mood(film, shots, start, end),
        mark=_mark(film, shots),
        culture=film.idiom[0],
        period=film.idiom[1],
        tension=tuple(tension_at(film.board(frame)) for frame in range(start, end, film.frames(1))),
        hits=_hits(film, shots, start, end),
        speech=tuple(
            (max(0, line.start - start), min(end, line.end_exclusive) - start)
            for line in film.cut.lines
            if line.start < end and line.end_exclusive > start
        ),
        rests=tuple(
            (max(0, first - start), min(end, last) - start)
            for first, last in film.silences
            if first < end and last > start
        ),
        theme=theme_name(film.cut, seed),
        ends_film=ends_film,
    )


def theme_name(cut: FilmCut, seed: int) -> str:
    """What the film's one theme is called: all its music is about it, in one key."""
    return f"{cut.title} {seed_of(seed, 'theme', cut.title) % 10_000}"


def _mood(film: _Film, shots: list[CutShot], start: int, end: int) -> Mood:
    """The mood that fills most of the cue."""
    spent: dict[Mood, int] = {}
    for shot in shots:
        board = film.boards.get(shot.shot)
        if board is not None and board.set:
            shared = min(end, shot.range.end_exclusive) - max(start, shot.start)
            spent[board.mood] = spent.get(board.mood, 0) + shared
    return max(sorted(spent), key=lambda mood: spent[mood]) if spent else "tender"


def _mark(film: _Film, shots: list[CutShot]) -> BeatMark:
    boards = [film.boards[shot.shot] for shot in shots if shot.shot in film.boards]
    return boards[0].mark if boards else "setup"


def _hits(film: _Film, shots: list[CutShot], start: int, end: int) -> tuple[Hit, ...]:
    """What the music should meet: cuts, deeds, the turn, its own last frame; at most three of weight 3 or
    more."""
    weights: dict[int, int] = {}
    for shot in shots:
        if start < shot.start < end:
            weights[shot.start - start] = 4 if shot.start == film.turn else 1
        board = film.boards.get(shot.shot)
        for moment in board.moments if board else ():
            frame = shot.start + moment.start - shot.first
            if moment.kind == "deed" and start < frame < end:
                weights[frame - start] = max(2, weights.get(frame - start, 0))
            for beat in _danced(film, moment):
                at = shot.start + beat - shot.first - start
                if 0 < at < end - start:
                    weights[at] = max(2, weights.get(at, 0))
    weights[end - start - 1] = 4
    return tuple(Hit(frame=frame, weight=weight) for frame, weight in sorted(weights.items()))


def _danced(film: _Film, moment: Staged) -> Iterator[int]:
    """The frames of the shot on which somebody who dances steps: the music keeps time with them."""
    if film.cast is None or moment.kind != "deed" or moment.verb != "dance":
        return
    dancer = next((sheet for sheet in film.cast.people if sheet.id == moment.actor), None)
    beat = dance_beat(dancer) if dancer and not moment.whom else PAIR_BEAT
    count = int((moment.end_exclusive - moment.start) / (beat * film.rate))
    yield from (moment.start + round(beat * film.rate * number) for number in range(1, count + 1))
