"""A thing of the idea is said to appear in the film where a board shows it, and nowhere else."""

from yingxi.film.board import Board, Placement, Staged, Thing
from yingxi.film.brief import Language
from yingxi.film.story import Reading
from yingxi.production.readings_shown import readings_seen

LOOKED_AT = Board(
    id="shot-1", scene="scene-1", frames=24, placements=(Placement(person="june", x=0.0, z=5.0),)
)


def violin(word: str = "violin") -> Reading:
    return Reading(word=word, role="things", status="named", note="stands in the screenplay")


def seen(board: Board, reading: Reading, language: Language = "en") -> tuple[str, str]:
    (read,) = readings_seen((reading,), (board,), language)
    return read.status, read.note


def test_a_thing_that_no_board_has_in_a_hand_or_lying_is_left_out() -> None:
    assert seen(LOOKED_AT, violin())[0] == "left out"
    assert seen(LOOKED_AT, violin("小提琴"), "zh") == ("left out", "剧本里写到，画面里没人拿着，也没摆出来")


def test_a_thing_in_a_hand_on_a_table_close_up_or_taken_appears() -> None:
    shown = (
        {"placements": (Placement(person="june", x=0.0, z=5.0, held="violin"),)},
        {"things": (Thing(what="violin", x=0.0, y=0.7, z=5.0),)},
        {"insert": "violin"},
        {"moments": (Staged(kind="deed", ref="d", start=1, end_exclusive=9, verb="take", what="violin"),)},
    )
    for change in shown:
        assert seen(LOOKED_AT.model_copy(update=change), violin()) == ("named", "appears in the film")


def test_a_thing_that_is_only_looked_at_is_not_yet_seen() -> None:
    look = Staged(kind="deed", ref="d", start=1, end_exclusive=9, verb="look", what="violin")
    assert seen(LOOKED_AT.model_copy(update={"moments": (look,)}), violin())[0] == "left out"


def test_places_people_and_what_is_worn_are_as_the_story_told_them() -> None:
    for reading in (
        Reading(word="violin", role="people", status="named", note="Violet"),
        Reading(word="hat", role="things", status="named", note="stands in the screenplay"),
    ):
        assert readings_seen((reading,), (LOOKED_AT,), "en") == (reading,)
