"""The pot is tipped over the cup, the tea runs into it, and the pot is upright again."""

import pytest

from tests.acting.factories import board, does, performed, playing, sheet, stands
from yingxi.breakdown import screenplay_broken_down
from yingxi.film.brief import Language
from yingxi.film.performance import Playing, Pose
from yingxi.screenplay import screenplay_from_fountain
from yingxi.stage.display import DisplayList, Group, Record, bounds_of
from yingxi.stage.people import figure


def poured(what: str = "cup") -> Playing:
    people = [stands("ann", -0.5), stands("bo", 0.6, facing=-1)]
    return playing(performed(board(130, people, [does("pour", "ann", 6, 90, whom="bo", what=what)])), "ann")


def streams(pose: Pose) -> list[Record]:
    def within(records: DisplayList) -> list[Record]:
        return [
            each
            for record in records
            for each in (within(record.records) if isinstance(record, Group) else [record])
            if each.name == "stream"
        ]

    return within(figure(sheet("ann"), pose, head_pixels=86, seed=1))


def test_pot_and_cup_are_in_the_hands() -> None:
    poses = poured().poses
    assert {(pose.held, pose.far_held) for pose in poses} == {("teapot", "cup")}


def test_the_pot_tips_and_is_righted() -> None:
    tips = [pose.held_tips for pose in poured().poses]
    assert (tips[0], tips[-1], max(tips)) == (0.0, 0.0, 38.0)


def test_tea_runs_only_while_the_pot_is_tipped_and_falls_into_the_cup() -> None:
    poses = poured().poses
    runs = [bool(streams(pose)) for pose in poses]
    assert (runs[0], runs[-1], any(runs)) == (False, False, True)
    middle = next(pose for pose in poses if pose.held_tips == 38.0)
    left, low, right, high = bounds_of(tuple(streams(middle)))
    assert high - low > 0.03
    assert right - left < 0.12


def test_what_is_no_cup_is_put_down() -> None:
    assert max(pose.held_tips for pose in poured("bag").poses) == 0.0


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("INT. ROOM - DAY\n\nANNA, 30, in a red coat, pours a cup of tea.\n", "en"),
        (".内景 屋里 - 日\n\n安娜，三十岁，红外套，站在门边。\n\n安娜给他倒茶。\n", "zh"),
        (".内景 屋里 - 日\n\n安娜，三十岁，红外套，站在门边。\n\n安娜倒了一杯水。\n", "zh"),
    ],
)
def test_words_of_both_languages_find_it(text: str, language: Language) -> None:
    told = screenplay_broken_down(screenplay_from_fountain(text), language=language)
    assert "pour" in [getattr(each, "verb", "") for each in told.scenes[0].moments]
