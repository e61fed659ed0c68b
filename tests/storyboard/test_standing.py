"""What was brought into a set for one scene still stands there in the next."""

from tests.storyboard.films_of_tests import written
from yingxi.film.board import Piece

TOLD = """\
EXT. QUAY - NIGHT

TOM, 40, looks at the old boat. ANNA, 38, looks at him.

{between}

ANNA
It will float.

EXT. QUAY - DAY

TOM, 40, points at the sea.

TOM
Then let us go.
"""


def pieces_by_scene(text: str) -> list[tuple[Piece, ...]]:
    boards = written(text).drawn(pace=1.0).boards
    scenes = dict.fromkeys(board.scene for board in boards if board.placements)
    return [next(board.pieces for board in boards if board.scene == scene) for scene in scenes]


def test_a_boat_stays_where_it_was() -> None:
    first, second = pieces_by_scene(TOLD.format(between="Anna shakes her head."))
    assert [piece.what for piece in first] == ["boat"]
    assert second == first


def test_a_boat_round_which_somebody_walks_stays_where_it_was() -> None:
    first, second = pieces_by_scene(TOLD.format(between="Tom walks once round the boat."))
    assert [piece.what for piece in first] == ["boat"]
    assert second == first


def test_a_title_that_names_the_boat_shows_the_one_that_stands_there() -> None:
    boards = (
        written("Title: The Boat\n\n" + TOLD.format(between="Anna shakes her head.")).drawn(pace=1.0).boards
    )
    assert [board.insert for board in boards if board.lettering and board.lettering.kind == "title"] == [
        "boat"
    ]


def test_a_boat_that_was_rowed_away_is_gone() -> None:
    first, second = pieces_by_scene(TOLD.format(between="Tom rides the boat away."))
    assert [piece.what for piece in first] == ["boat"]
    assert second == ()


def test_another_place_has_none_of_it() -> None:
    told = TOLD.format(between="Anna shakes her head.").replace("EXT. QUAY - DAY", "EXT. PARK - DAY")
    assert pieces_by_scene(told)[1] == ()


PIANIST = """INT. LIVING ROOM - NIGHT

NORA, 46, in a red dress, plays the piano.

HUGH, 36, walks in. Hugh stops.
"""


def test_a_piano_stands_behind_whoever_plays_it_its_keys_under_their_hands() -> None:
    boards = written(PIANIST).drawn(pace=1.0).boards
    shots = [board for board in boards if any(each.person == "person-nora" for each in board.placements)]
    assert len(shots) > 1
    for board in shots:
        nora = next(each for each in board.placements if each.person == "person-nora")
        piano = next(each for each in board.pieces if each.what == "piano")
        assert piano.z > nora.z
        assert piano.x == round(nora.x + 0.35 * nora.facing, 2)
