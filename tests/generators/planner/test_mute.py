"""Who cannot speak never has a line, and whoever stands beside reads out what they sign and write."""

import pytest

from yingxi.film.brief import Brief
from yingxi.film.screenplay import ElementKind, Screenplay
from yingxi.generators.builtin.planner.generator import Planner
from yingxi.generators.builtin.planner.reading.reading import idea_read, language_of

K = ElementKind
MUTE = (
    ("A mute boy wants to tell his mother a secret", 1),
    ("A shy cook falls in love with a customer who never speaks", 1),
    ("A silent monk teaches a singer to listen", 1),
    ("A goalkeeper who cannot speak trains a loud boy", 1),
    ("哑巴木匠给女儿做了一把琴", 1),
    ("外卖小哥在暴雨夜给聋哑女孩送一份生日蛋糕", 1),
    ("一个不会说话的厨师教孙女包饺子", 1),
    ("出租车司机和乘客都不说话", 2),
)


def told(idea: str, seconds: float) -> tuple[Screenplay, list[str]]:
    """The screenplay, and the names of its people by whose looks the idea's word of them can be known."""
    brief = Brief(idea=idea, language=language_of(idea), length_seconds=seconds)
    story = Planner().story(brief).story
    screenplay = Planner().screenplay(story, brief).screenplay
    return screenplay, [person.name for person in story.people]


@pytest.mark.parametrize("seconds", [15.0, 60.0])
@pytest.mark.parametrize(("idea", "mute"), MUTE)
def test_so_many_of_the_people_never_have_a_line(idea: str, mute: int, seconds: float) -> None:
    screenplay, names = told(idea, seconds)
    speaking = {each.text.lower() for each in screenplay.elements if each.kind is K.CHARACTER}
    shown = [name for name in names if any(name in each.text for each in screenplay.elements)]
    assert len([name for name in names if name.lower() not in speaking]) >= mute
    assert shown


def test_what_is_signed_is_read_out_in_quotation_marks_by_who_stands_beside() -> None:
    screenplay, _ = told("A mute boy wants to tell his mother a secret", 60.0)
    elements = screenplay.elements
    signed = [at for at, each in enumerate(elements) if "signs" in each.text or "writes" in each.text]
    assert signed
    assert elements[signed[0] + 1].text == "MUM"
    assert elements[signed[0] + 3].text[0] + elements[signed[0] + 3].text[-1] == "“”"


@pytest.mark.parametrize("idea", ["A deaf girl teaches a parrot to whistle", "沉默寡言的船长收养了一只猫"])
def test_who_is_deaf_or_says_little_speaks(idea: str) -> None:
    brief = Brief(idea=idea, language=language_of(idea), length_seconds=60.0)
    idea_people = idea_read(idea).people
    assert all(
        not each.about or not each.about.trait or each.about.trait.id != "mute" for each in idea_people
    )
    story = Planner().story(brief).story
    screenplay = Planner().screenplay(story, brief).screenplay
    speaking = {each.text.lower() for each in screenplay.elements if each.kind is K.CHARACTER}
    assert story.people[0].name.lower() in speaking
