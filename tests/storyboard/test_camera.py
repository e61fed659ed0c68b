"""The rules of camera and cutting that no other test holds: sound that runs over the cut, the silence before the turn,
how long shots last by mood, close looks at things, and what a transition means."""

from itertools import pairwise

import pytest

from tests.storyboard.films_of_tests import IDEAS, boards_of, film_of, written
from yingxi.film.board import Board, Lettering, Size
from yingxi.film.breakdown import Insert, Mood
from yingxi.film.brief import Language
from yingxi.storyboard import storyboard_drawn, turning_moment
from yingxi.storyboard.transitions import transition_between

EVERY_FILM = pytest.mark.parametrize(("idea", "language", "seconds"), IDEAS, ids=[i[0][:12] for i in IDEAS])
TALK = """INT. KITCHEN - DAY

ANNA, 30, red dress, and BEN, 40, blue coat, stand by the table.

ANNA
You have been away for a very long time, and nobody here knew where.

BEN
I wrote to you every week, from every harbour that we came to.

ANNA
Nothing came, and I asked the postman every single morning about it.

BEN
I never posted them, because I did not know what you would say.

ANNA
Then read me one of them, the shortest, and sit down while you do.

BEN
They are all the same letter, and it is not a very long one.
"""


SHORT = """INT. KITCHEN - DAY

ANNA, 30, red dress, and BEN, 40, blue coat, stand by the table.

ANNA
Where were you?

BEN
At sea.

Anna nods. Ben looks at her. Anna shakes her head. Ben points at the door. Anna looks at it.

BEN
I knocked.

ANNA
I heard you.

Ben laughs. Anna turns round. Ben shrugs. Anna nods. Ben looks at the window. Anna sighs.

BEN
May I sit?

ANNA
You may.
"""


def told_in(mood: Mood, text: str, *, pace: float = 1.0) -> tuple[Board, ...]:
    """The same scene in another mood."""
    told = written(text, seconds=45)
    scenes = tuple(scene.model_copy(update={"mood": mood}) for scene in told.breakdown.scenes)
    broken = told.breakdown.model_copy(update={"scenes": scenes})
    drawn = storyboard_drawn(broken, told.cast, told.sets, told.takes, told.brief, pace=pace)
    return tuple(board for board in drawn.boards if board.set)


def shown_in(boards: tuple[Board, ...]) -> dict[str, list[Board]]:
    """The boards in which each line is heard."""
    found: dict[str, list[Board]] = {}
    for board in boards:
        for moment in board.moments:
            if moment.kind == "speech":
                found.setdefault(moment.ref, []).append(board)
    return found


def test_a_long_line_ends_over_the_face_of_who_hears_it() -> None:
    lasts = [
        line
        for line, boards in shown_in(told_in("tender", TALK)).items()
        for before, after in pairwise(boards)
        if speaker_of(line, before) in before.subjects and speaker_of(line, after) not in after.subjects
    ]
    assert len(lasts) >= 2


def test_lines_are_heard_before_their_speakers_are_seen() -> None:
    leads = [
        line
        for idea, language, seconds in IDEAS[3:6]
        for line, boards in shown_in(film_of(idea, language, seconds).drawn(pace=1.2).boards).items()
        for before, after in pairwise(boards)
        if speaker_of(line, before) not in before.subjects and speaker_of(line, after) in after.subjects
    ]
    assert len(leads) >= 3


def speaker_of(line: str, board: Board) -> str:
    return next(moment.actor for moment in board.moments if moment.ref == line)


@EVERY_FILM
def test_nobody_speaks_right_before_the_turn(idea: str, language: Language, seconds: int) -> None:
    """Between the last word and the moment that turns there is air: half a second at least, in a hurried film."""
    turn = turning_moment(film_of(idea, language, seconds).breakdown)
    clock, spoken, turned = 0, 0, None
    for board in boards_of(idea, language, seconds):
        for moment in sorted(board.moments, key=lambda each: each.start):
            if moment.ref == turn and turned is None:
                turned = clock + moment.start
            elif moment.kind == "speech" and turned is None:
                spoken = clock + moment.end_exclusive
        clock += board.frames
    assert turned is not None
    assert turned - spoken >= 12


def test_shots_are_shorter_the_more_tense_the_mood() -> None:
    moods: tuple[Mood, ...] = ("action", "suspense", "tender")
    films = {mood: told_in(mood, SHORT) for mood in moods}
    mean = {mood: sum(each.frames for each in boards) / len(boards) for mood, boards in films.items()}
    assert mean["action"] <= mean["suspense"] < mean["tender"]


@EVERY_FILM
def test_every_close_look_that_is_asked_for_is_a_shot_of_its_own(
    idea: str, language: Language, seconds: int
) -> None:
    asked = [
        moment.id
        for scene in film_of(idea, language, seconds).breakdown.scenes
        for before, moment in pairwise((None, *scene.moments))
        if isinstance(moment, Insert) and not isinstance(before, Insert)
    ]
    seen = [
        board.id for board in boards_of(idea, language, seconds) if board.insert or board.size is Size.CLOSE
    ]
    assert [each for each in asked if not any(each in board for board in seen)] == []


UMBRELLA = """\
Title: Rain

INT. TEAHOUSE - NIGHT

RUTH, 60, wipes an umbrella. She hangs it on a hook.

ANN, 30, comes in.

ANN
Is it raining?

RUTH
Not yet.
"""


def test_a_thing_that_was_handled_is_seen_close_where_there_is_time() -> None:
    boards = written(UMBRELLA).drawn(pace=1.2).boards
    assert [(each.insert, each.size) for each in boards if each.id.endswith(".look")] == [
        ("umbrella", Size.INSERT)
    ]


def test_a_transition_says_what_has_passed() -> None:
    day = Board(id="a", scene="1", set="park", hour="day", frames=48)
    night = day.model_copy(update={"id": "b", "scene": "2", "hour": "night"})
    credits = Board(id="c", scene="credits", frames=48, lettering=Lettering(kind="credits", lines=()))
    assert transition_between(day, day.model_copy(update={"id": "b"})) == "cut"
    assert transition_between(day, night) == "dissolve"
    assert transition_between(day, night.model_copy(update={"mood": "action"})) == "cut"
    assert transition_between(day, night.model_copy(update={"transition": "match"})) == "cut"
    assert transition_between(night, credits) == "dip"
