"""Who is in a wheelchair, who pushes what, and which two carry something, from board to board."""

import pytest

from tests.storyboard.films_of_tests import written
from yingxi.film.board import Board, Placement
from yingxi.film.brief import Language
from yingxi.stage.wheeled import between_carriers, pushed_ahead

PUSHED: dict[Language, str] = {
    "en": "INT. WARD - DAY\n\nANNA, 70, sits in a wheelchair. BEN, 30, stands there.\n\n"
    "Ben pushes Anna in the wheelchair.\n\nANNA\nSlower.\n\nAnna wheels herself to the window.\n\n"
    "Anna gets out of the wheelchair. Anna walks to Ben.\n",
    "zh": "内景 病房 日\n\n外婆（70岁）坐在轮椅上。小林（30岁）站着。\n\n小林推着轮椅上的外婆往前走。\n\n"
    "@外婆\n慢一点。\n\n外婆转动轮椅，来到窗前。\n\n外婆从轮椅上站起来。外婆走到小林身边。\n",
}
WHO: dict[Language, tuple[str, str]] = {
    "en": ("person-anna", "person-ben"),
    "zh": ("person-外婆", "person-小林"),
}


def boards(fountain: str, language: Language) -> tuple[Board, ...]:
    return written(fountain, language, 60).drawn(pace=0.7).boards


def placed(board: Board, person: str) -> Placement:
    return next(each for each in board.placements if each.person == person)


@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_wheelchair_is_pushed_then_wheeled_and_left(language: Language) -> None:
    seated, pusher = WHO[language]
    seen = [
        each for each in boards(PUSHED[language], language) if {p.person for p in each.placements} >= {seated}
    ]
    mounts = [ride.mount if (ride := placed(each, seated).rides) else "" for each in seen]
    assert mounts[0] == "wheelchair"
    assert mounts[-1] == ""
    by_another = [each for each in seen if placed(each, seated).carried_by == pusher]
    assert by_another
    for each in by_another:
        behind, ahead = placed(each, pusher), placed(each, seated)
        assert ahead.x - behind.x == pytest.approx(pushed_ahead() * behind.facing, abs=0.02)
        assert ahead.facing == behind.facing
    alone = [m for each in seen for m in each.moments if m.actor == seated and m.verb == "walk"]
    assert len(alone) == 2


@pytest.mark.parametrize(
    ("fountain", "language", "mount", "left"),
    [
        (
            "EXT. PARK - DAY\n\nLILY, 28, pushes a pram along the path.\n\nLILY\nSleep.\n",
            "en",
            "pram",
            "left pram",
        ),
        (
            "外景 市场 日\n\n老王（50岁）推着一辆手推车穿过市场。\n\n@老王\n让一让。\n",
            "zh",
            "cart",
            "left cart",
        ),
        ("INT. WARD - DAY\n\nAMY, 40, pushes a cart.\n\nAMY\nLunch!\n", "en", "cart", "left trolley"),
    ],
)
def test_what_is_pushed_goes_along_and_stands_where_it_was_left(
    fountain: str, language: Language, mount: str, left: str
) -> None:
    seen = [each for each in boards(fountain, language) if each.placements]
    walks = [each for each in seen if any(moment.verb == "walk" for moment in each.moments)]
    assert [ride.mount if (ride := each.placements[0].rides) else "" for each in walks] == [mount]
    behind = seen[-1].placements[0]
    piece = next(each for each in seen[-1].pieces if each.what == left)
    assert (behind.rides, piece.x) == (None, pytest.approx(behind.x, abs=0.02))
    assert piece.z > behind.z


@pytest.mark.parametrize(
    ("fountain", "language"),
    [
        (
            "INT. ROOM - DAY\n\nBEN, 30, and TOM, 50, stand there.\n\nBen and Tom carry a table across the room.\n",
            "en",
        ),
        ("内景 房间 日\n\n小林（30岁）和老王（50岁）站着。\n\n小林和老王抬着一张桌子走过去。\n", "zh"),
    ],
)
def test_two_who_carry_a_table_stand_at_both_its_ends_and_go_at_once(
    fountain: str, language: Language
) -> None:
    board = next(each for each in boards(fountain, language) if any(m.verb == "walk" for m in each.moments))
    assert {ride.mount if (ride := each.rides) else "" for each in board.placements} == {"load"}
    one, other = board.placements
    assert abs(one.x - other.x) == pytest.approx(between_carriers("table"), abs=0.02)
    assert one.facing == other.facing
    assert len({m.actor for m in board.moments if m.verb == "walk"}) == 2
