"""The rules of direction hold on every board of sixteen stories of sixteen shapes, and each of them can be broken."""

from functools import cache

import pytest

from tests.storyboard.films_of_tests import film_of
from tests.storyboard.rules_of_direction import broken, eyelines_missed
from yingxi.film.board import Board, Size
from yingxi.film.brief import Language

SHAPES: tuple[tuple[str, Language, int], ...] = (
    ("一位外婆忘了所有人，却还记得和孙女玩捉迷藏", "zh", 15),
    ("一只怕打雷的小狮子想上台舞狮", "zh", 240),
    ("为一家老面馆做广告", "zh", 240),
    ("一位母亲送儿子去远方上大学", "zh", 60),
    ("小男孩以为妈妈要离开家", "zh", 60),
    ("三十年后，他来还一只答应过的风筝", "zh", 60),
    ("一台坏了的收音机被送去修理", "zh", 60),
    ("江湖第一高手在扫地", "zh", 60),
    ("A night bus driver returns a lost violin", "en", 60),
    ("A robot wants to see the sea", "en", 60),
    ("The last day of an old bookshop", "en", 60),
    ("Every morning someone leaves a red apple on her doorstep", "en", 240),
    ("A fisherman teaches a crab to dance", "en", 60),
    ("Two noodle shop owners compete across the street", "en", 60),
    ("A shy postman is in love with the baker", "en", 60),
    ("A kitten who is afraid of water learns to swim", "en", 15),
)


@cache
def drawn(idea: str, language: Language, seconds: int) -> tuple[Board, ...]:
    return film_of(idea, language, seconds).drawn().boards


@pytest.mark.parametrize(("idea", "language", "seconds"), SHAPES, ids=[idea[:16] for idea, _, _ in SHAPES])
def test_no_rule_is_broken(idea: str, language: Language, seconds: int) -> None:
    breakdown = film_of(idea, language, seconds).breakdown
    assert broken(drawn(idea, language, seconds), breakdown) == []


def film() -> tuple[list[Board], set[str]]:
    boards = list(drawn(*SHAPES[3]))
    return boards, rules_broken(boards)


def rules_broken(boards: list[Board]) -> set[str]:
    return {rule for rule, *_ in broken(boards, film_of(*SHAPES[3]).breakdown)}


def test_the_same_view_twice_is_a_jump() -> None:
    boards, before = film()
    at = next(n for n, board in enumerate(boards) if board.subjects and board.set)
    twice = [*boards[: at + 1], boards[at].model_copy(update={"id": "again"}), *boards[at + 1 :]]
    assert (before, rules_broken(twice)) == (set(), {"jump"})


def test_who_change_sides_cross_the_axis() -> None:
    boards, _ = film()
    at = next(
        n + 1
        for n in range(len(boards) - 1)
        if len(boards[n].placements) == len(boards[n + 1].placements) == 2
        and boards[n].scene == boards[n + 1].scene
        and all(moment.to_x is None for moment in boards[n].moments)
    )
    one, other = boards[at].placements
    swapped = (one.model_copy(update={"x": other.x}), other.model_copy(update={"x": one.x}))
    boards[at] = boards[at].model_copy(update={"placements": swapped})
    assert "axis" in rules_broken(boards)


def test_whoever_speaks_out_of_the_frame_is_missed() -> None:
    boards, _ = film()
    at = next(
        n for n, board in enumerate(boards) if any(m.kind == "speech" and m.on_screen for m in board.moments)
    )
    away = [each.model_copy(update={"on_screen": False}) for each in boards[at].moments]
    boards[at] = boards[at].model_copy(update={"moments": tuple(away)})
    assert "unseen" in rules_broken(boards)


def test_a_shot_nearer_than_the_turn_is_one_too_near() -> None:
    boards, _ = film()
    at = next(n for n, board in enumerate(boards) if board.subjects)
    boards[at] = boards[at].model_copy(update={"size": Size.CLOSE, "move": "push"})
    turned = [
        b.model_copy(update={"size": Size.MEDIUM}) if b.size is Size.CLOSE and b is not boards[at] else b
        for b in boards
    ]
    assert "nearer" in rules_broken(turned)


def test_a_shot_says_why() -> None:
    boards, _ = film()
    boards[1] = boards[1].model_copy(update={"reason": " "})
    assert "no reason" in rules_broken(boards)


def one_after_the_other(boards: list[Board], at: int) -> bool:
    """Whether two people, each alone in the frame, speak in this shot and the next."""
    pair = boards[at : at + 2]
    said = [{m.actor for m in board.moments if m.kind == "speech" and m.on_screen} for board in pair]
    turned = any(m.verb == "turn" for board in pair for m in board.moments)
    alone = all(len(board.subjects) == 1 for board in pair) and len({b.subjects for b in pair}) == 2
    return pair[0].scene == pair[-1].scene and alone and not turned and said == [{*b.subjects} for b in pair]


def test_two_who_speak_to_one_side_miss_each_other() -> None:
    films = (list(drawn(*shape)) for shape in SHAPES)
    boards, at = next((b, n) for b in films for n in range(len(b) - 1) if one_after_the_other(b, n))
    assert list(eyelines_missed(boards)) == []
    for n in (at, at + 1):
        same = tuple(p.model_copy(update={"facing": 1, "posture": "stand"}) for p in boards[n].placements)
        said = tuple(moment.model_copy(update={"to_facing": None}) for moment in boards[n].moments)
        boards[n] = boards[n].model_copy(update={"placements": same, "moments": said})
    assert list(eyelines_missed(boards)) == [("eyelines", boards[at].id, boards[at + 1].id)]
