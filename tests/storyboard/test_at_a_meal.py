"""Who has a meal sits at it, and nobody stands before what was laid down."""

import pytest

from tests.storyboard.films_of_tests import written

MEAL = """Title: Noon

INT. RESTAURANT - DAY

MEI, 19, {eats}. FRANK, 70, comes in.

FRANK
Is this seat free?

Mei nods.
"""
BOX = """Title: The Box

EXT. HARBOUR - DAY

TOM, 35, holds a box. ROSA, 30, runs up to him.

ROSA
Wait!

Rosa gives Tom a letter.

Tom puts the box down.

TOM
What is it?
"""
BESIDE = 0.28


@pytest.mark.parametrize(("eats", "posture"), [("is eating", "sit"), ("eats an apple", "stand")])
def test_a_meal_is_had_sitting_and_an_apple_standing(eats: str, posture: str) -> None:
    boards = written(MEAL.format(eats=eats)).drawn(pace=0.8).boards
    first = next(each for board in boards for each in board.placements if each.person == "person-mei")
    assert first.posture == posture


def test_a_thing_is_laid_down_where_nobody_else_stands_before_it() -> None:
    boards = written(BOX).drawn(pace=0.8).boards
    after = [board for board in boards if any(thing.what == "box" for thing in board.things)]
    (box,) = after[-1].things
    rosa = [each.x for board in boards for each in board.placements if each.person == "person-rosa"][-1]
    assert abs(box.x - rosa) >= BESIDE
