from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.stage.people_of_tests import adult, cast, child
from tests.storyboard.scenes_of_tests import RUTH, SETS, XIAOYU, breakdown, deed, scene, speech, takes, talk
from yingxi.film.board import Board, Lettering, Size, Storyboard
from yingxi.film.breakdown import Breakdown, Deed, Silence, Speech
from yingxi.film.brief import Brief
from yingxi.storyboard import pace_fitted, storyboard_drawn, turning_moment
from yingxi.storyboard.lengths import PRESSED
from yingxi.storyboard.transitions import frames_shown

CAST = cast(adult(), child())


def drawn(film: Breakdown, *, pace: float = 1.0) -> Storyboard:
    return storyboard_drawn(film, CAST, SETS, takes(film), Brief(idea="x"), pace=pace)


def shots(film: Breakdown, *, pace: float = 1.0) -> list[Board]:
    return [board for board in drawn(film, pace=pace).boards if not _lettered(board)]


def _lettered(board: Board) -> bool:
    return board.lettering is not None and board.lettering.kind != "caption"


def test_a_film_begins_with_its_title_opens_wide_and_ends_with_credits() -> None:
    title, first, *_, last = drawn(talk()).boards
    assert title.lettering == Lettering(kind="title", lines=(("Six o'clock", ""),))
    assert (title.placements, first.size, first.lettering) == ((), Size.EXTREME_WIDE, None)
    assert last.lettering is not None
    assert last.lettering.kind == "credits"


def test_a_scene_is_lit_by_one_beat_from_cut_to_cut_whatever_its_shots_play() -> None:
    played = shots(talk())
    assert {board.grade for board in played} == {"turn"}
    assert len({board.mark for board in played}) > 1


def test_every_speech_is_heard_once_and_whole() -> None:
    film = talk()
    parts: dict[str, list[tuple[int, int]]] = {}
    for board in shots(film):
        for moment in board.moments:
            if moment.kind == "speech":
                frames = moment.end_exclusive - moment.start
                parts.setdefault(moment.ref, []).append((moment.heard, frames))
                assert moment.heard == 0 or moment.start == 0
    assert list(parts) == [f"scene-1.line-{n}" for n in (1, 2, 3, 4)]
    for heard in parts.values():
        # A line over a cut goes on where it was.
        assert [before + frames for before, frames in heard[:-1]] == [before for before, _ in heard[1:]]
        assert sum(frames for _, frames in heard) == 36


def test_nobody_speaks_on_screen_who_is_not_in_the_picture() -> None:
    for board in shots(talk()):
        placed = {placement.person for placement in board.placements}
        for moment in board.moments:
            if moment.kind == "speech" and moment.on_screen:
                assert moment.actor in placed


def test_the_same_view_never_follows_itself() -> None:
    views = [(board.subjects, board.size, board.angle, board.insert) for board in shots(talk())]
    assert [pair for pair in pairwise(views) if pair[0] == pair[1]] == []


def test_the_turn_is_what_follows_the_silence_of_its_beat() -> None:
    assert turning_moment(talk()) == "scene-1.line-4"
    turn = next(board for board in shots(talk()) if any(m.ref == "scene-1.line-4" for m in board.moments))
    assert (turn.size, turn.move) == (Size.CLOSE, "push")


def test_who_sits_first_begins_seated_and_who_enters_comes_from_the_door() -> None:
    first, second = shots(talk())[:2]
    assert [(p.person, p.posture) for p in first.placements] == [(RUTH, "sit")]
    begins = next(each.x for each in second.placements if each.person == XIAOYU)
    enters = next(moment for moment in second.moments if moment.verb == "enter")
    assert enters.to_x is not None
    assert abs(begins - enters.to_x) > 0.8


def test_who_has_left_and_is_seen_again_comes_back_in() -> None:
    film = breakdown(scene(deed(1, RUTH, "leave"), speech(1, XIAOYU), deed(2, RUTH, "look")))
    played = [
        (m.verb, b.size) for b in shots(film) for m in b.moments if m.kind == "deed" and m.actor == RUTH
    ]
    assert [verb for verb, _ in played] == ["leave", "enter", "look"]
    assert Size.MEDIUM_CLOSE not in {size for verb, size in played if verb == "enter"}


def test_a_line_after_a_dance_is_said_in_a_nearer_shot() -> None:
    film = breakdown(scene(speech(1, XIAOYU), deed(1, RUTH, "dance"), speech(2, RUTH), speech(3, XIAOYU)))
    said = next(b for b in shots(film) if any(m.ref == "scene-1.line-2" for m in b.moments))
    assert said.size in (Size.MEDIUM, Size.MEDIUM_CLOSE, Size.CLOSE)


def test_a_gift_given_at_a_distance_gets_a_walk_before_it() -> None:
    film = breakdown(scene(speech(1, RUTH), deed(1, RUTH, "give", whom=XIAOYU, what="watch")))
    verbs = [moment.verb for board in shots(film) for moment in board.moments if moment.kind == "deed"]
    assert verbs == ["walk", "give"]


def test_a_thing_given_is_held_by_the_other_afterwards() -> None:
    given_away = deed(1, RUTH, "give", whom=XIAOYU, what="watch")
    film = breakdown(
        scene(
            deed(0, RUTH, "hold", what="watch"),
            given_away,
            Silence(id="scene-1.silence-1"),
            speech(2, XIAOYU),
        )
    )
    last = shots(film)[-1]
    assert [(p.person, p.held) for p in last.placements if p.person == XIAOYU] == [(XIAOYU, "watch")]


def test_a_lamp_that_burns_by_day_is_told_on_the_boards_of_its_scene_alone() -> None:
    first, *others = talk().scenes
    film = breakdown(
        first.model_copy(update={"lamps": True}), *others, first.model_copy(update={"id": "scene-9"})
    )
    assert all(board.lamps == (board.scene == first.id) for board in shots(film))


def test_every_shot_says_why() -> None:
    assert [board.id for board in shots(talk()) if not board.reason] == []


@pytest.mark.parametrize("length", [30, 36, 42])
def test_the_length_asked_for_is_kept(length: int) -> None:
    film = talk()
    brief = Brief(idea="x", length_seconds=length)
    pace = pace_fitted(film, CAST, SETS, takes(film), brief)
    made = storyboard_drawn(film, CAST, SETS, takes(film), brief, pace=pace)
    assert frames_shown(made.boards, takes(film), brief.rate) == pytest.approx(length * 24, rel=0.05)


def test_a_film_too_short_for_what_it_tells_leaves_out_what_the_director_adds() -> None:
    """Its shots are quicker still, its last picture makes up what is then missing, and it has the length asked for."""
    film = breakdown(scene(deed(1, RUTH, "sit"), speech(1, XIAOYU), deed(2, RUTH, "nod"), speech(2, RUTH)))

    def boards(length: float) -> tuple[list[str], int, float]:
        brief = Brief(idea="x", length_seconds=length)
        pace = pace_fitted(film, CAST, SETS, takes(film), brief)
        made = storyboard_drawn(film, CAST, SETS, takes(film), brief, pace=pace).boards
        return [board.id for board in made], frames_shown(made, takes(film), brief.rate), pace

    easy, _, pace = boards(10)
    added = [name for name in easy if name.endswith((".ending", ".before"))]
    assert (added != [], pace > PRESSED) == (True, True)
    pressed, frames, pace = boards(8)
    assert (frames, pace < PRESSED) == (pytest.approx(8 * 24, rel=0.05), True)
    assert [name for name in pressed if name.endswith((".ending", ".before"))] == []


def test_another_time_may_be_come_into_on_the_face_with_which_the_last_was_left() -> None:
    def told(number: int) -> Breakdown:
        first = scene(
            deed(1, RUTH, "sit"),
            speech(1, XIAOYU),
            speech(2, RUTH, f"{number} years.", feeling="sadness", strength=1.5),
        )
        later = scene(
            deed(11, RUTH, "look", text=str(number)),
            speech(12, XIAOYU),
            speech(13, RUTH),
            deed(14, XIAOYU, "hug", whom=RUTH),
        ).model_copy(update={"hour": "night", "id": "scene-2"})
        return breakdown(first, later)

    entered = [next(b for b in shots(told(number)) if b.hour == "night") for number in range(12)]
    matches = [board for board in entered if board.transition == "match"]
    assert 0 < len(matches) < len(entered)
    assert {board.subjects for board in matches} == {(RUTH,)}
    assert {board.size for board in entered if board not in matches} == {Size.WIDE}


VERBS = st.sampled_from(
    ["walk", "sit", "rise", "give", "hug", "look", "enter", "leave", "wave", "cover eyes", "put down", ""]
)
PEOPLE = st.sampled_from([RUTH, XIAOYU])
MOMENTS = st.lists(
    st.one_of(st.tuples(st.just("deed"), PEOPLE, VERBS), st.tuples(st.just("speech"), PEOPLE, st.just(""))),
    min_size=1,
    max_size=9,
)


@given(MOMENTS)
def test_any_scene_gives_boards_that_can_be_played(told: list[tuple[str, str, str]]) -> None:
    moments: list[Speech | Deed] = []
    for number, (kind, person, verb) in enumerate(told):
        other = XIAOYU if person == RUTH else RUTH
        moments.append(speech(number, person) if kind == "speech" else deed(number, person, verb, whom=other))
    for board in shots(breakdown(scene(*moments))):
        placed = [placement.person for placement in board.placements]
        assert len(set(placed)) == len(placed)
        assert set(board.subjects) <= {*placed}
        assert all(0 <= moment.start < moment.end_exclusive <= board.frames for moment in board.moments)
        assert [moment.start for moment in board.moments] == sorted(moment.start for moment in board.moments)
