"""Each beat of the story has the shots that tell it."""

from tests.studio.conftest import World
from yingxi.film.breakdown import Breakdown, Scene, Silence
from yingxi_platform.films.showing_story import shots_of_beats, told_in


def silences(*names: str) -> tuple[Silence, ...]:
    return tuple(Silence(id=name) for name in names)


def test_a_scene_tells_the_beats_that_its_screenplay_names() -> None:
    scenes = (
        Scene(id="scene-1", place="pier", moments=silences("a", "b", "c"), beats=((0, "setup"), (2, "turn"))),
        Scene(id="scene-2", place="pier", moments=silences("d"), mark="turn"),
    )
    told = told_in(Breakdown(title="", language="en", scenes=scenes))
    assert told == [("setup", {"a", "b"}), ("turn", {"c", "d"})]


def test_a_board_goes_to_the_beat_of_what_happens_on_it_and_one_without_stays_with_the_last() -> None:
    boards = [{"id": it, "of": frozenset(of)} for it, of in (("1", ""), ("2", "a"), ("3", ""), ("4", "c"))]
    shots = shots_of_beats(["setup", "turn"], [("setup", frozenset("ab")), ("turn", frozenset("c"))], boards)
    assert [[it["id"] for it in beat] for beat in shots] == [["1", "2", "3"], ["4"]]


def test_beats_of_one_kind_are_told_one_after_the_other() -> None:
    boards = [{"id": it, "of": frozenset(it)} for it in "abc"]
    told = [("attempt", frozenset("a")), ("attempt", frozenset("b")), ("ending", frozenset("c"))]
    shots = shots_of_beats(["attempt", "attempt", "ending"], told, boards)
    assert [[it["id"] for it in beat] for beat in shots] == [["a"], ["b"], ["c"]]


def test_a_portrait_is_drawn_and_a_choice_of_none_is_unknown(world: World) -> None:
    looks = f"/films/{world.film.code}/looks/person-mei"
    portrait = world.client("viewer").get(f"{looks}/portrait/whole/").streaming_content  # type: ignore[attr-defined]
    assert b"".join(portrait).startswith(b"\xff\xd8\xff")
    assert world.client("viewer").get(f"{looks}/portrait/half/").status_code == 404
