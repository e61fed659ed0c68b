"""A long line is seen in several shots, and the film's closest shot is where it turns."""

from itertools import pairwise

import pytest

from tests.storyboard.films_of_tests import written
from yingxi.film.board import HEAD_SHARE, Board, Size
from yingxi.film.brief import Language
from yingxi.storyboard import turning_moment

KITCHEN: dict[Language, str] = {
    "en": "INT. KITCHEN - DAY\n\nTOM, 12, red shirt, and ELSA, 40, stand there.\n\nELSA\nEat.\n\nTOM\nNo.\n\n",
    "zh": ".内景 厨房 - 日\n\n小宝，十二岁，红衣服，秀兰，四十岁，站着。\n\n@秀兰\n吃。\n\n@小宝\n不。\n\n",
}
ALONE: dict[Language, str] = {
    "en": "INT. ATTIC - NIGHT\n\nMARTHA, 70, grey shawl, stands at the window. She holds a photograph.\n\nMARTHA\n"
    "I mended every clock in this town, and I never once was late. But the one that mattered stopped on the night "
    "you left, and I have let it stand at ten past four for thirty years, because I was afraid to hear it go.\n\n",
    "zh": ".内景 阁楼 - 夜\n\n老周，七十岁，灰衣服，站在窗前，手里拿着一张照片。\n\n@老周\n镇上的钟都是我修的，"
    "我这辈子没迟到过一回。可是你走的那天晚上，最要紧的那一座停了，我让它在四点十分停了三十年，"
    "因为我怕再听见它走起来的声音。\n\n",
}
KNEELING: dict[Language, str] = {
    "en": "INT. KITCHEN - DAY\n\nTOM\nMum.\n\n= beat: turn\n\nElsa kneels.\n\nTOM\nGet up.\n",
    "zh": ".内景 厨房 - 日\n\n@小宝\n妈。\n\n= beat: turn\n\n秀兰跪下。\n\n@小宝\n起来。\n",
}
LANGUAGES: tuple[Language, ...] = ("en", "zh")
STILL_FOR = 8.0


def boards_of(language: Language) -> list[Board]:
    return list(
        written(KITCHEN[language] + ALONE[language] + KNEELING[language], language).drawn(pace=1.0).boards
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_monologue_moves_from_far_to_near_and_looks_at_what_is_held(language: Language) -> None:
    alone = [board for board in boards_of(language) if board.scene == "scene-2"]
    assert all(board.frames / 24 <= STILL_FOR for board in alone if board.move == "hold")
    assert "photo" in [board.insert for board in alone]
    speaking = [HEAD_SHARE[board.size] for board in alone if board.moments and not board.insert]
    assert speaking == sorted(speaking)
    assert len(set(speaking)) > 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_nearer_is_said_only_of_what_is_nearer(language: Language) -> None:
    boards = [board for board in boards_of(language) if not board.insert]
    said = [
        (HEAD_SHARE[before.size], HEAD_SHARE[board.size])
        for before, board in pairwise(boards)
        if "a little nearer" in board.reason or "再近一些" in board.reason
    ]
    assert said
    assert all(before < after for before, after in said)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_line_in_several_shots_is_one_line_without_a_gap(language: Language) -> None:
    parts = [
        m
        for board in boards_of(language)
        if board.scene == "scene-2"
        for m in board.moments
        if m.kind == "speech"
    ]
    assert len(parts) > 2
    assert [part.heard for part in parts] == [
        sum(earlier.end_exclusive - earlier.start for earlier in parts[:number])
        for number in range(len(parts))
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_closest_shot_is_the_face_behind_what_the_whole_body_did(language: Language) -> None:
    film = written(KITCHEN[language] + ALONE[language] + KNEELING[language], language)
    turn = turning_moment(film.breakdown)
    boards = [board for board in film.drawn(pace=1.0).boards if board.subjects and not board.insert]
    nearest = max(boards, key=lambda board: HEAD_SHARE[board.size])
    assert (
        [board.id for board in boards if board.size is Size.CLOSE] == [nearest.id] == [f"shot-{turn}.after"]
    )
    assert nearest.move == "push"
