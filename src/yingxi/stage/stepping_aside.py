"""Stepping aside: a camera that would see a face behind somebody else for long looks from further to one side."""

from collections.abc import Callable
from itertools import groupby

from yingxi.film.board import Board
from yingxi.film.verbs import TOUCHES
from yingxi.stage.sightlines import Sightings, share_hidden
from yingxi.stage.track import Track

# How far aside it goes, in degrees, nearest first, and how far it may ever be.
ASIDE, FURTHEST = (6.0, -6.0, 12.0, -12.0, 18.0, -18.0, 26.0, -26.0, 34.0, -34.0), 40.0
# A face hidden for so many looks after each other has not only been walked past.
LONG = 2


def seen_past_others(board: Board, seen: Sightings, planned: Callable[[Board], Track]) -> Track:
    """The track that `planned` gives for `board`, or for the same shot from as little aside as shows every subject's
    face; where none does, from where the faces are hidden for the shortest time."""
    track = planned(board)
    hidden = _hidden(board, seen, track)
    if not hidden or board.over:
        return track
    best, least = track, hidden
    for by in ASIDE:
        if abs(board.azimuth + by) > FURTHEST:
            continue
        tried = planned(board.model_copy(update={"azimuth": board.azimuth + by}))
        looks = _hidden(board, seen, tried)
        if looks < least:
            best, least = tried, looks
        if not looks:
            break
    return best


def _hidden(board: Board, seen: Sightings, track: Track) -> int:
    """At how many looks a subject's face is behind somebody, where it is so for long."""
    if any(moment.verb in TOUCHES for moment in board.moments) or len(seen) < 2:
        return 0
    total = 0
    for person in board.subjects:
        for other in seen:
            if other == person or person not in seen:
                continue
            behind = [
                not one.back and share_hidden(track.at(one.frame), one, two) > 0
                for one, two in zip(seen[person], seen[other], strict=True)
            ]
            runs = (len(list(run)) for is_hidden, run in groupby(behind) if is_hidden)
            total += sum(run for run in runs if run > LONG)
    return total
