"""A large piece that the story looks at is seen where it stands."""

from dataclasses import replace

import numpy as np
import pytest

from yingxi.film.board import Board, Piece
from yingxi.film.colour import from_hex
from yingxi.film.sheet import SetSheet
from yingxi.stage.covering import covered
from yingxi.stage.display import bounds_of
from yingxi.stage.dyed import dyed
from yingxi.stage.inserts import PIECE_FILLS, insert_ground, insert_records, piece_camera, piece_moving
from yingxi.stage.place import Card, Place, setting_of
from yingxi.stage.plates import MIDST
from yingxi.stage.sets import place_of
from yingxi.stage.sets.pieces import pieces_known

WIDTH, HEIGHT = 192, 108


def shop(*pieces: Piece) -> Place:
    sheet = SetSheet(id="set-shop", place="shop", kind="shop")
    return place_of(
        setting_of(
            sheet, inside=True, hour="day", weather="clear", season="summer", film_seed=1, pieces=pieces
        )
    )


def insert_of(what: str, *pieces: Piece) -> Board:
    return Board(
        id="shot",
        scene="scene-1",
        set="set-shop",
        inside=True,
        size="insert",
        insert=what,
        pieces=pieces,
        frames=24,
    )


@pytest.mark.parametrize("what", ["stone", "bowl", "apple", "lantern", "shoes"])
def test_what_stands_touches_its_shadow_and_the_shadow_is_as_wide_as_it_stands(what: str) -> None:
    board = insert_of(what)
    _, contact, thing = insert_records(board, shop(), 0, width=1280, height=720)
    left, top, right, bottom = bounds_of((contact,))
    foot = 720 * MIDST.standing
    across = [left + (right - left) * n / 40 for n in range(41)]
    assert top < foot < bottom
    assert any(covered((thing,), (x, foot - 6)) for x in across)
    assert not any(covered((thing,), (x, foot + 6)) for x in across)
    west, _, east, _ = bounds_of((thing,))
    assert west - 0.02 * 1280 < left < right < east + 0.02 * 1280


@pytest.mark.parametrize("what", pieces_known())
def test_a_piece_stands_whole_in_its_insert(what: str) -> None:
    piece = Piece(what=what, x=0.8, z=5.5)
    records = next(card.records for card in shop(piece).cards if card.name.startswith(what))
    camera = piece_camera(records, piece.z, WIDTH, HEIGHT)
    left, low, right, high = bounds_of(records)
    (west, north), (east, south) = camera.at(left, high, piece.z), camera.at(right, low, piece.z)
    assert 0 < west < east < WIDTH
    assert 0 < north < south < HEIGHT
    assert max((east - west) / WIDTH, (south - north) / HEIGHT) >= PIECE_FILLS - 1e-6


def test_a_piece_is_drawn_in_its_set_and_not_once_more_before_it() -> None:
    piece = Piece(what="bicycle", x=0.8, z=5.5)
    board, place = insert_of("bicycle", piece), shop(piece)
    other = replace(place, cards=tuple(map(painted_over, place.cards)))
    seen, dyed_seen = (
        insert_ground(board, each, width=WIDTH, height=HEIGHT).toarray() for each in (place, other)
    )
    middle = (slice(HEIGHT // 3, HEIGHT * 2 // 3), slice(WIDTH // 3, WIDTH * 2 // 3))
    assert np.any(seen[middle] != dyed_seen[middle])
    assert insert_records(board, place, 0, width=WIDTH, height=HEIGHT) == ()


def painted_over(card: Card) -> Card:
    """The bicycle's card in another colour; all others as they are."""
    red = from_hex("#c0392b")
    return replace(card, records=dyed(card.records, red)) if card.name.startswith("bicycle") else card


def test_a_hearths_flames_move_in_its_insert() -> None:
    piece = Piece(what="hearth", x=0.8, z=5.5)
    board, place = insert_of("hearth", piece), shop(piece)
    first, again, later = (piece_moving(board, place, n, width=WIDTH, height=HEIGHT) for n in (0, 1, 8))
    assert first == again
    assert first
    assert first != later


def test_nothing_moves_on_a_piece_that_stands_still() -> None:
    piece = Piece(what="bicycle", x=0.8, z=5.5)
    assert piece_moving(insert_of("bicycle", piece), shop(piece), 0, width=WIDTH, height=HEIGHT) == ()


def test_in_a_shadow_play_a_thing_seen_close_lies_before_the_bright_screen() -> None:
    """No boards, no shade, no shadow: what is behind it is nearly all screen."""
    sheet = SetSheet(id="set-shop", place="shop", kind="shop")
    place = place_of(setting_of(sheet, inside=True, hour="day", season="summer", film_seed=1, look="shadow"))
    board = insert_of("letter")
    names = {record.name for record in insert_records(board, place, 0, width=WIDTH, height=HEIGHT)}
    assert "shadow" not in names
    seen = insert_ground(board, place, width=WIDTH, height=HEIGHT).toarray()[..., :3].astype(float)
    screen = np.array(place.backdrop.rgb()[::-1], float)
    assert np.abs(seen - screen).max(axis=2).mean() < 45
