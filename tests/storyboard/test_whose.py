"""A thing has one owner: who lets go of what another has takes it first, and who reads reads what they were given."""

from tests.storyboard.films_of_tests import written

PARK = """EXT. PARK - DUSK

FRANK, seventy, sits on the bench with a letter in his hand. MEI, nineteen, in a red coat, comes in with an umbrella.

Frank gives the letter to Mei.

Mei reads it.

FRANK
I drew it.

Mei gives the umbrella to Frank.

Mei puts the umbrella on the ground.

MEI
I will write.
"""


def test_things_are_taken_from_whoever_has_them_and_nothing_comes_from_nowhere() -> None:
    boards = written(PARK).drawn(pace=0.8).boards
    deeds = [
        (each.actor.removeprefix("person-"), each.verb, each.what, each.whom.removeprefix("person-"))
        for board in boards
        for each in board.moments
        if each.verb in ("give", "take", "put down", "read")
    ]
    assert deeds == [
        ("frank", "give", "letter", "mei"),
        ("mei", "read", "letter", ""),
        ("mei", "give", "umbrella", "frank"),
        ("mei", "take", "umbrella", "frank"),
        ("mei", "put down", "umbrella", ""),
    ]
    held = {what for board in boards for each in board.placements for what in (each.held, each.far_held)}
    assert held == {"", "letter", "umbrella"}
