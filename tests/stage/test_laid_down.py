"""A thing that is laid down is seen on what it lies on."""

import numpy as np

from tests.storyboard.films_of_tests import written
from yingxi.acting import shot_performed
from yingxi.stage.shot import Shot
from yingxi.stage.theatre import ShotPainter

FILM = """EXT. GARDEN - DAY

RUTH, 60, in a green coat, stands with a letter in her hand.

RUTH
I will.

Ruth puts the letter on the table.
"""


def test_a_letter_is_seen_on_the_stump_on_which_it_was_laid() -> None:
    film = written(FILM)
    boards = [each for each in film.drawn(pace=0.7).boards if each.placements]
    puts = next(each for each in boards if any(moment.verb == "put down" for moment in each.moments))
    laying = shot_performed(puts, film.cast, film.takes, rate=film.brief.rate, seed=1)
    assert [thing.what for thing in laying.loose] == ["letter"]
    board = boards[-1]
    assert [thing.what for thing in board.things] == ["letter"]
    with_it, without = (
        ShotPainter(Shot(each, played, film.cast, film.sets.sheet(each.set), width=320, height=180, seed=1))
        .frame(each.frames - 1)
        .copy()
        for each in (board, board.model_copy(update={"things": ()}))
        for played in (shot_performed(each, film.cast, film.takes, rate=film.brief.rate, seed=1),)
    )
    assert np.any(with_it != without)
