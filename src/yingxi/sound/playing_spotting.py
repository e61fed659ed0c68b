"""What somebody plays: a cue of music of its own, from the frame on which bow, breath or hand begins, or on which it
is heard from elsewhere."""

from collections.abc import Iterator, Mapping

from yingxi.film.board import Board
from yingxi.film.cue import MusicCue
from yingxi.film.cut import CutShot, FilmCut
from yingxi.film.performance import Performance
from yingxi.film.sheet import Period, Sets
from yingxi.sound.heard_music import music_heard
from yingxi.sound.music_spotting import theme_name
from yingxi.sound.placing import DISTANCE, FOLEY_WIDTH, picture_x
from yingxi.sound.time_and_place import MusicCulture, culture_and_period

_OF_OLD: Mapping[MusicCulture, Mapping[str, str]] = {
    "chinese": {"piano": "guqin", "radio": "xiao"},
    "western": {"radio": "harp"},
}
SHORTEST_SECONDS = 1.0
"""What is left of a tune at a cut is not begun anew for less."""


def with_players(
    music: tuple[MusicCue, ...],
    cut: FilmCut,
    boards: Mapping[str, Board],
    performances: Mapping[str, Performance],
    sets: Sets,
    *,
    seed: int,
) -> tuple[MusicCue, ...]:
    """The film's music and what is played in it, in the film's order."""
    culture, period = culture_and_period(cut, boards, sets)
    found = [
        cue.model_copy(
            update={
                "culture": culture,
                "period": period,
                "instrument": instrument_there(cue.instrument, culture, period),
            }
        )
        for shot in cut.shots
        if shot.kind == "shot" and shot.shot in boards and shot.shot in performances
        for cue in _played(shot, boards[shot.shot], performances[shot.shot], cut, sets, seed)
    ]
    seen = [(cue.start, cue.start + cue.frames) for cue in found]
    found += [
        cue.model_copy(
            update={
                "culture": culture,
                "period": period,
                "instrument": instrument_there(cue.instrument, culture, period),
            }
        )
        for cue in music_heard(cut, boards, sets, theme=theme_name(cut, seed))
        if not any(cue.start < end and first < cue.start + cue.frames for first, end in seen)
    ]
    return tuple(sorted((*music, *found), key=lambda cue: (cue.start, cue.id))) if found else music


def instrument_there(instrument: str, culture: MusicCulture, period: Period) -> str:
    """What is heard of an instrument: where the text says only that somebody plays (弹琴), the China of old has no
    piano but a zither without bridges.

    >>> instrument_there("piano", "chinese", "ancient"), instrument_there("piano", "chinese", "")
    ('guqin', 'piano')
    >>> instrument_there("radio", "western", "ancient")
    'harp'
    """
    if period != "ancient":
        return instrument
    return _OF_OLD[culture].get(instrument, instrument)


def _played(
    shot: CutShot, board: Board, performance: Performance, cut: FilmCut, sets: Sets, seed: int
) -> Iterator[MusicCue]:
    played = [contact for contact in performance.contacts if contact.kind == "play"]
    for number, contact in enumerate(played, start=1):
        first = max(contact.frame, shot.first)
        frames = min(contact.frame + contact.frames, shot.first + shot.frames) - first
        if frames < SHORTEST_SECONDS * cut.rate:
            continue
        yield MusicCue(
            id=f"played-{shot.shot}-{contact.person}-{number}",
            start=shot.start + first - shot.first,
            frames=frames,
            rate=cut.rate,
            mood=board.mood,
            mark=board.mark,
            theme=theme_name(cut, seed),
            shape="played",
            instrument=contact.instrument,
            pan=round(FOLEY_WIDTH * picture_x(board, contact.x), 3),
            distance=DISTANCE[board.size],
            room=sets.sheet(board.set).kind if board.set else None,
        )
