"""What two do so near each other that where they stand decides it: pulled up, sat beside, given on the head, read."""

from tests.storyboard.films_of_tests import written
from yingxi.film.board import Board
from yingxi.storyboard.ways import PULLING

CAST = "NORA, 30, in a green dress, waves. BEN, 32, in a blue shirt, nods.\n\n"
SPOKEN = "\n\nBEN\nThank you.\n\nNORA\nGood.\n"


def boards(action: str) -> tuple[Board, ...]:
    return written(f"Title: X\n\nINT. LIVING ROOM - DAY\n\n{CAST}{action}{SPOKEN}").drawn(pace=0.7).boards


def deeds(action: str) -> list[tuple[str, str, str]]:
    """Who, verb and thing of all that is done, but for waves, nods and lines."""
    return [
        (each.actor.removeprefix("person-"), each.verb, each.what.partition(":")[0])
        for board in boards(action)
        for each in board.moments
        if each.kind == "deed" and each.verb not in ("wave", "nod")
    ]


def test_a_slip_and_a_fall_are_one_and_who_helps_stands_as_far_as_two_arms_reach() -> None:
    action = "Ben slips and falls. Nora helps him up."
    done = deeds(action)
    assert [each[:2] for each in done] == [("ben", "fall"), ("nora", "walk"), ("nora", "pull")]
    seen = boards(action)
    way = next(each for board in seen for each in board.moments if each.verb == "walk")
    fallen = next(
        each
        for board in seen
        for each in board.placements
        if each.person == "person-ben" and each.posture == "sit"
    )
    assert way.to_x is not None
    assert abs(abs(way.to_x - fallen.x) - PULLING) < 0.15


def test_who_sits_down_beside_somebody_who_stands_sits_when_they_do() -> None:
    done = deeds("Nora sits down beside Ben on the sofa.")
    assert [each[:2] for each in done if each[1] == "sit"] == [("ben", "sit"), ("nora", "sit")]
    last = boards("Nora sits down beside Ben on the sofa.")[-2]
    places = {each.person: each.x for each in last.placements}
    assert abs(places["person-ben"] - places["person-nora"]) < 0.8


def test_a_hat_that_is_put_on_somebody_s_head_is_worn_by_them() -> None:
    done = deeds("Ben puts the cap on Nora's head.")
    assert done[-2:] == [("ben", "give", "hat"), ("nora", "put on", "hat")]


def test_what_another_holds_is_taken_before_it_is_read() -> None:
    done = deeds("Ben takes out a letter. Nora reads the letter aloud.")
    assert done[-2:] == [("nora", "take", "letter"), ("nora", "read", "letter")]


def test_what_is_carried_to_somebody_later_is_taken_from_where_it_lies() -> None:
    done = deeds("Nora carries a cake to Ben.")
    assert [each for each in done if each[2] == "cake"] == [
        ("nora", "take", "cake"),
        ("nora", "walk", "cake"),
    ]


def test_who_jumps_out_from_behind_the_curtain_was_behind_it_and_nobody_looked_at_them() -> None:
    seen = boards("LILY, 7, in a red dress, jumps out from behind the curtain.")
    out = next(
        number for number, board in enumerate(seen) if any(each.verb == "run" for each in board.moments)
    )
    assert seen[out].hangings[0].behind == ("person-lily",)
    assert not any("person-lily" in board.subjects for board in seen[:out])
