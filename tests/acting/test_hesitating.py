"""A word that is on the tongue and is not said."""

import pytest

from tests.acting.factories import board, does, performed, playing, stands
from yingxi.breakdown import screenplay_broken_down
from yingxi.film.brief import Language
from yingxi.film.mouth import Mouth
from yingxi.film.performance import Performance
from yingxi.screenplay import screenplay_from_fountain


def hesitated() -> Performance:
    people = [stands("ann", -0.5), stands("bo", 0.5, facing=-1)]
    return performed(board(120, people, [does("hesitate", "ann", 4, 62, whom="bo")]))


def test_lips_part_a_little_and_are_shut_again() -> None:
    mouths = [pose.face.mouth for pose in playing(hesitated(), "ann").poses]
    assert {Mouth.E, Mouth.U} <= set(mouths)
    assert not {Mouth.A, Mouth.O} & set(mouths)
    assert mouths[0] == mouths[-1] == Mouth.REST


def test_eyes_leave_the_other_and_come_back() -> None:
    turns = [pose.face.turn for pose in playing(hesitated(), "ann").poses]
    assert min(turns[10:30]) < turns[0] - 0.2
    assert abs(turns[-1] - turns[0]) < 0.1


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("INT. ROOM - DAY\n\nANNA, 30, in a red coat, stands by the door.\n\nAnna hesitates.\n", "en"),
        (".内景 屋里 - 日\n\n安娜，三十岁，红外套，站在门边。\n\n安娜欲言又止。\n", "zh"),
    ],
)
def test_words_of_both_languages_find_it(text: str, language: Language) -> None:
    told = screenplay_broken_down(screenplay_from_fountain(text), language=language)
    assert "hesitate" in [getattr(each, "verb", "") for each in told.scenes[0].moments]
