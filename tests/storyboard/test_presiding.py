"""Who sits in judgment sits behind the bench from the first, and nobody else takes that chair."""

import pytest

from tests.acting.factories import playing
from tests.storyboard.films_of_tests import written
from yingxi.acting import shot_performed
from yingxi.film.board import Board, Placement
from yingxi.film.brief import Language
from yingxi.film.performance import Performance
from yingxi.stage.place import Setting
from yingxi.stage.sets import place_of


def placed(text: str, language: Language = "en") -> dict[str, Placement]:
    """Everybody as the film begins."""
    boards = written(text, language).drawn(pace=0.8).boards
    first = next(board for board in boards if len(board.placements) > 1)
    return {placement.person: placement for placement in first.placements}


COURT = """\
Title: Court

INT. COURTROOM - DAY

{judge} looks at Tom. TOM, 30, waves at {name}.

TOM
Your honour.

{cue}
Sit.
"""


@pytest.mark.parametrize(("judge", "name"), [("The judge", "the judge"), ("HELEN, 60, a judge,", "Helen")])
def test_a_judge_sits_behind_the_bench_and_others_stand_before_it(judge: str, name: str) -> None:
    bench = place_of(Setting("courtroom", True, "day", language="en")).bench
    cue = name.split()[-1]
    marks, person = placed(COURT.format(judge=judge, name=name, cue=cue.upper())), f"person-{cue.lower()}"
    assert bench is not None
    assert (marks[person].posture, marks[person].x, marks[person].z) == ("sit", bench.x, bench.z)
    assert marks["person-tom"].posture == "stand"
    assert marks["person-tom"].z < bench.z - 0.4


def test_without_a_judge_nobody_takes_the_chair() -> None:
    marks = placed(
        "Title: Court\n\nINT. COURTROOM - DAY\n\nANNA, 30, sits. TOM, 30, waves.\n\nTOM\nHello.\n\nANNA\nHello.\n"
    )
    assert abs(marks["person-anna"].x) > 1.0


def test_a_magistrate_of_old_sits_behind_his_table() -> None:
    marks = placed("内景 县衙 日\n\n县官坐着。老王跪下。\n\n@县官\n堂下何人？\n\n@老王\n草民冤枉。\n", "zh")
    assert (marks["person-县官"].posture, marks["person-县官"].x) == ("sit", 0.0)


VERDICT = COURT + "\n{judge_name} stands up. {judge_name} walks to Tom.\n"


def test_a_judge_stands_up_behind_the_bench_and_comes_round_it() -> None:
    text = VERDICT.format(judge="HELEN, 60, a judge,", name="Helen", cue="HELEN", judge_name="Helen")
    boards = [board for board in written(text, "en").drawn(pace=0.8).boards if board.placements]
    bench = place_of(Setting("courtroom", True, "day", language="en")).bench
    assert bench is not None
    rising = next(board for board in boards if any(each.verb == "rise" for each in board.moments))
    made = playing(performed_in(rising, text), "person-helen")
    assert abs(made.at(rising.frames - 2).x - bench.x) < 0.4
    assert made.at(rising.frames - 2).hip > made.at(0).hip + 0.15
    comes = next(
        board
        for board in boards
        if any(each.verb == "walk" and each.actor == "person-helen" for each in board.moments)
    )
    helen = next(each for each in comes.placements if each.person == "person-helen")
    assert (helen.dais, abs(helen.x - bench.x) > 1.5, helen.z < bench.z - 0.2) == (0.0, True, True)


def performed_in(board: Board, text: str) -> Performance:
    film = written(text, "en")
    return shot_performed(board, film.cast, film.takes, rate=film.brief.rate, seed=1)


def test_who_has_risen_behind_the_bench_sits_down_there_again() -> None:
    told = (
        "INT. COURTROOM - DAY\n\nJUDGE HART, 60, sits behind the bench. TOM, 30, stands.\n\n"
        "JUDGE HART\nSilence.\n\nThe judge stands up.\n\nTOM\nI am sorry.\n\nThe judge sits down.\n\nJUDGE HART\nGo.\n"
    )
    boards = written(told, "en", 40).drawn(pace=0.7).boards
    assert [
        m.verb for board in boards for m in board.moments if m.actor == "person-judge-hart" and m.verb
    ] == [
        "rise",
        "sit",
    ]
