"""What the words around a Chinese noun say of somebody, and what they do not say."""

from yingxi.generators.builtin.planner.reading.reading import idea_read
from yingxi.generators.builtin.planner.staging.traits import KNOWN, trait_said


def _people(text: str) -> list[str]:
    return [each.word for each in idea_read(text).of("people", "creatures")]


def test_a_robot_that_is_a_butler_is_one() -> None:
    assert _people("机器人管家学会了撒谎") == ["机器人管家"]


def test_whom_somebody_only_believes_to_be_there_does_not_come() -> None:
    assert _people("小男孩对着井说话，以为里面住着朋友") == ["小男孩"]


def test_a_robot_and_its_master_are_two() -> None:
    assert _people("机器人和主人去看海") == ["机器人", "主人"]


def test_where_somebody_comes_from_is_not_said_to_their_face() -> None:
    text = "城里来的小姑娘学会了插秧"
    trait = trait_said(text, text.index("小姑娘"), text.index("学"), "zh")
    assert trait is None or trait.id != KNOWN


def test_a_given_thing_goes_to_whoever_is_at_the_door() -> None:
    text = "老木匠把椅子送给了门口的流浪狗"
    trait = trait_said(text, text.index("流浪狗"), len(text), "zh")
    assert trait is not None
    assert (trait.id, trait.word) == ("", "门口")
