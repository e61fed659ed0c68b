"""The title and the credits, each on a picture of its own."""

import pytest

from tests.storyboard.films_of_tests import written
from tests.storyboard.scenes_of_tests import RUTH, SETS, breakdown, deed, scene, speech, talk
from yingxi.film.board import Board, Lettering
from yingxi.film.breakdown import Breakdown, Insert
from yingxi.film.brief import Brief
from yingxi.film.sheet import Cast, Palette
from yingxi.screenplay import screenplay_from_fountain
from yingxi.stage.title_setting import set_in
from yingxi.stage.titles import ALL_LAID, LAID_FRAMES
from yingxi.stage.words_over import PLATE_FIRST
from yingxi.storyboard import table_read
from yingxi.storyboard.plates import credit_boards, title_board, title_thing

BRIEF = Brief(idea="x", language="en", length_seconds=60)
CAST = Cast(people=(), palette=Palette(ground="#d8cbb0", first="#7a6a58", second="#54606e", accent="#c2542f"))
PLACE = SETS.places[0]


def film(title: str, *moments: object, **more: object) -> Breakdown:
    return breakdown(scene(*moments, **more)).model_copy(update={"title": title})


def test_the_title_shows_the_thing_that_it_names() -> None:
    story = film(
        "The Red Kite", Insert(id="scene-1.insert-1", what="watch"), deed(1, RUTH, "hold", what="cup")
    )
    assert title_thing(story) == "kite"


def test_else_the_thing_that_the_story_looks_at_most_and_else_none() -> None:
    looked = (deed(1, RUTH, "hold", what="cup"), Insert(id="scene-1.insert-1", what="watch"))
    assert title_thing(film("Six o'clock", *looked)) == "watch"
    assert title_thing(film("Six o'clock", speech(1, RUTH))) == ""
    assert title_thing(film("Six o'clock", Insert(id="scene-1.insert-1", what="curtain"))) == ""


def test_a_tree_is_the_title_s_thing_where_it_stands() -> None:
    looked = Insert(id="scene-1.insert-1", what="apple tree")
    assert title_thing(film("Six o'clock", looked), ("apple tree",)) == "apple tree"
    assert title_thing(film("树", looked), ("tree", "apple tree")) == "tree"


def test_nobody_acts_under_the_title_and_it_is_short_in_a_film_pressed_for_time() -> None:
    title, hurried = (title_board(talk(), PLACE, CAST, BRIEF, pace=pace) for pace in (1.0, 0.0))
    assert (title.set, title.placements, title.moments) == (PLACE.id, (), ())
    assert title.insert == "watch"
    assert hurried.frames < title.frames < 4 * 24


def first_board_of(fountain: str, title: str | None) -> Board:
    brief = Brief(idea="x", language="en", title=title)
    return table_read(screenplay_from_fountain(fountain), brief).drawn(pace=0.7).boards[0]


def test_a_screenplay_without_a_title_page_has_the_brief_s_title_and_without_that_none() -> None:
    scene = "INT. ROOM - DAY\n\nRuth, 30, sits down.\n\nRUTH\nHello.\n"
    assert first_board_of(scene, "Six o'clock").lettering == Lettering(
        kind="title", lines=(("Six o'clock", ""),)
    )
    assert [first_board_of(scene, title).id for title in (None, "  ")] == ["shot-scene-1.deed-1"] * 2


def test_a_title_of_blanks_sets_no_letter() -> None:
    assert set_in(" ", (0, 0, 100, 100), tracking=0.08, most=50) == ()


@pytest.mark.parametrize("seconds", [30, 60, 180])
def test_a_title_lies_whole_for_two_seconds_and_a_half(seconds: int) -> None:
    brief = BRIEF.model_copy(update={"length_seconds": seconds})
    board = title_board(talk(), PLACE, CAST, brief, pace=1.0)
    laid = PLATE_FIRST + ALL_LAID + LAID_FRAMES
    assert board.frames - laid >= 2.5 * 24


@pytest.mark.parametrize(("hour", "later"), [("day", "dusk"), ("dusk", "night"), ("night", "night")])
def test_credits_stand_over_the_last_place_later(hour: str, later: str) -> None:
    story = film("Six o'clock", speech(1, RUTH), hour=hour, weather="storm")
    (card,) = credit_boards((("Written by", "Ann"),), story, PLACE, BRIEF, pace=1.0)
    assert card.lettering is not None
    assert (card.set, card.lettering.place, card.hour, card.weather) == ("", PLACE.id, later, "clear")


def test_each_card_of_credits_has_seven_lines_at_most() -> None:
    lines = tuple((f"role {n}", f"name {n}") for n in range(9))
    cards = credit_boards(lines, talk(), None, BRIEF, pace=1.0)
    assert [len(card.lettering.lines) for card in cards if card.lettering] == [7, 2]


def test_a_tree_that_the_last_scene_stood_under_stands_behind_the_credits_too() -> None:
    text = "Title: Trees\n\nEXT. STREET - DAY\n\nRUTH, 60, hugs the apple tree.\n\nRUTH\nMy tree.\n"
    boards = written(text).drawn(pace=0.8).boards
    assert [[piece.what for piece in board.pieces] for board in boards[-2:]] == [["apple tree"]] * 2
    assert boards[-1].scene == "credits"
