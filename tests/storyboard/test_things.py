"""What the text names lies where it belongs, from shot to shot."""

from tests.storyboard.films_of_tests import written

CHESS = """\
Title: Your Move

INT. TRAIN - DAY

BEN, 42, and PAUL, 63, look at a chessboard on the table between them.

Ben sits. Paul sits.

Ben picks up a cup from the table.

BEN
Your move.

Ben puts the cup on the table.
"""
TREE = """\
Title: One Tree

EXT. DESERT - DAY

RUTH, 60, walks to the tree.

RUTH
Still here.
"""


def test_a_game_stands_on_a_table_between_its_players_who_sit_at_it() -> None:
    board = written(CHESS).drawn(pace=0.8).boards[1]
    table = next(piece for piece in board.pieces if piece.what == "table")
    stools = sorted(piece.x for piece in board.pieces if piece.what == "stool")
    game = next(thing for thing in board.things if thing.what == "chess")
    assert stools[0] < table.x < stools[1]
    assert abs(game.x - table.x) < 0.4
    assert game.flat


def test_what_is_taken_is_gone_until_it_is_put_back() -> None:
    boards = [board for board in written(CHESS).drawn(pace=0.8).boards if board.set and not board.lettering]
    lying = [any(thing.what == "cup" for thing in board.things) for board in boards]
    taken = next(
        i for i, board in enumerate(boards) if any(moment.verb == "pick up" for moment in board.moments)
    )
    put = next(
        i for i, board in enumerate(boards) if any(moment.verb == "put down" for moment in board.moments)
    )
    assert lying[: taken + 1] == [True] * (taken + 1)
    assert not any(lying[taken + 1 : put + 1])
    assert all(lying[put + 1 :])


def test_a_large_thing_of_the_story_stands_in_the_set_and_one_goes_to_it() -> None:
    boards = written(TREE).drawn(pace=0.8).boards
    tree = next(piece for piece in boards[1].pieces if piece.what == "tree")
    ways = [moment.to_x for board in boards for moment in board.moments if moment.to_x is not None]
    assert [abs(x - tree.x) < 0.7 for x in ways] == [True]


def test_who_runs_with_a_thing_has_it_in_hand_and_who_runs_to_it_finds_it_lying() -> None:
    def held(text: str) -> set[str]:
        film = written(f"Title: Late\n\nEXT. STREET - NIGHT\n\nRUTH, 60, {text}\n").drawn(pace=0.8)
        return {placement.held for placement in film.boards[1].placements}

    assert held("runs with the violin under one arm.") == {"violin"}
    assert held("runs to the violin.") == {""}


def test_a_hearth_burns_in_a_room_whose_text_has_one() -> None:
    story = "Title: Fire\n\n{}\n\nRUTH, 60, looks at the fireplace.\n\nRUTH\nIt is warm by the fire.\n"
    inside = written(story.format("INT. LIVING ROOM - NIGHT")).drawn(pace=0.8).boards
    outside = written(story.format("EXT. BEACH - NIGHT")).drawn(pace=0.8).boards
    assert "hearth" in {piece.what for board in inside for piece in board.pieces}
    assert "hearth" not in {piece.what for board in outside for piece in board.pieces}


def test_a_campfire_burns_under_the_open_sky_alone() -> None:
    story = "Title: Fire\n\n{}\n\nRUTH, 60, looks at the fire.\n\nRUTH\nIt is warm by the fire.\n"
    inside = written(story.format("INT. LIVING ROOM - NIGHT")).drawn(pace=0.8).boards
    outside = written(story.format("EXT. BEACH - NIGHT")).drawn(pace=0.8).boards
    assert "campfire" not in {piece.what for board in inside for piece in board.pieces}
    assert "campfire" in {piece.what for board in outside for piece in board.pieces}


def test_cloth_that_is_cut_lies_on_a_table() -> None:
    text = "Title: Cloth\n\nINT. TAILOR SHOP - DAY\n\nADA, 40, cuts red cloth.\n\nADA\nHold still.\n"
    (laid,) = {thing for board in written(text).drawn(pace=0.8).boards for thing in board.things}
    assert (laid.what, laid.y > 0.6) == ("cloth", True)
