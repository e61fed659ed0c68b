"""English ideas of several sentences: who is meant by a pronoun, what is told before the deed, and ideas that are
nothing but a name."""

import pytest

from yingxi.film.brief import Brief
from yingxi.film.screenplay import ElementKind
from yingxi.generators.builtin.planner.generator import Planner, draft_of
from yingxi.generators.builtin.planner.plot.draft import Draft
from yingxi.generators.builtin.planner.reading.reading import idea_read


def draft(text: str, seconds: float = 45.0) -> Draft:
    return draft_of(Brief(idea=text, language="en", length_seconds=seconds, seed=1))


def shown(told: Draft) -> str:
    return "\n".join(told.rows(ElementKind.ACTION))


def test_she_is_the_daughter_and_what_sinks_is_the_boat() -> None:
    told = draft(
        "A father and his deaf daughter build a boat in the garage. On the day of the launch it sinks, and she laughs."
    )
    daughter = told.plan.parts["O"].name
    assert "On the day of the launch, the boat sinks" in shown(told)
    assert f"{daughter} laughs" in shown(told)


def test_whoever_was_written_to_writes_back() -> None:
    told = draft(
        "A shy barista writes a poem on the cup of the woman who comes in every morning. One day she writes back."
    )
    assert f"{told.plan.parts['O'].name} writes back" in shown(told)


def test_what_both_learn_it_for_is_seen_in_the_end() -> None:
    told = draft("A boy teaches his stubborn old dog to swim so they can cross the lake together")
    boy, dog = (told.plan.parts[role].name for role in ("P", "O"))
    assert f"{boy} and {dog} cross the lake together" in shown(told)
    assert dog.upper() not in told.rows(ElementKind.CHARACTER)


def test_what_goes_before_is_said_by_whoever_does_something_about_it() -> None:
    told = draft("Someone is stealing the left shoes of the village. A ten-year-old detective sets a trap.")
    assert "Someone is stealing the left shoes of the village." in told.rows(ElementKind.DIALOGUE)
    assert "sets a trap" in shown(told)


def test_how_somebody_is_is_said_by_them() -> None:
    told = draft("A painter moves to the sea. She is afraid of water.")
    assert "I'm afraid of water." in told.rows(ElementKind.DIALOGUE)


def test_a_sheep_that_is_hired_as_a_babysitter_is_one_animal() -> None:
    people = {part.entry.id for part in draft("A wolf hires a sheep as a babysitter").plan.parts.values()}
    assert {"wolf", "sheep"} <= people
    assert "babysitter" not in people


def test_the_lost_assistant_does_not_stand_on_the_stage() -> None:
    told = draft(
        "A retired magician loses his assistant and asks the cleaning lady to step in for one last show"
    )
    assert told.plan.parts["O"].entry.id == "cleaning-lady"
    assert "Because I have lost my assistant." in told.rows(ElementKind.DIALOGUE)


def test_two_drivers_are_a_woman_and_a_man() -> None:
    parts = draft("Two rival ice cream van drivers fall in love").plan.parts
    assert {parts["P"].sex, parts["O"].sex} == {"female", "male"}
    assert parts["P"].noun == parts["O"].noun == "driver"


def test_a_house_that_is_carried_is_no_setting() -> None:
    assert "MOUNTAIN" in draft("A snail carries her house up the mountain").rows(ElementKind.HEADING)[0]


@pytest.mark.parametrize("text", ["Forgiveness", "Snow", "The thief and the stolen hour"])
def test_an_idea_that_is_a_name_gives_the_film_its_name_and_a_deed(text: str) -> None:
    brief = Brief(idea=text, language="en", length_seconds=45, seed=1)
    story = Planner().story(brief).story
    assert story is not None
    assert story.title.lower() == text.lower()
    assert idea_read(text).premise is not None
    assert story.shape not in ("trade", "portrait", "spot")


def lines(text: str) -> tuple[str, ...]:
    return tuple(draft(text).rows(ElementKind.DIALOGUE))


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("In a village where nobody is allowed to sing, a girl hums.", "Nobody is allowed to sing in the village."),
        ("A watchmaker builds a girl who can only live for one hour a day.", "You can only live for one hour a day."),
        ("Mrs. Okafor repairs umbrellas in the market. Nobody has used an umbrella in years.",
         "Nobody has used an umbrella in years."),
        ("A mother hides her son's suitcase the night before he leaves for the army.",
         "Before you leave for the army."),
    ],
)  # fmt: skip
def test_what_cannot_be_seen_is_said(text: str, line: str) -> None:
    assert line in lines(text)


@pytest.mark.parametrize(
    ("text", "deed"),
    [
        ("A boy and his grandfather fly a kite on the beach until the string breaks.", "The string breaks."),
        ("My sister moved to the city and sends me a postcard every week.", "{P} sends {O} a postcard every week."),
        ("A detective is hired to find a missing cat, but the cat hired her.", "{O} hires "),
        ("A bus driver drives his last route and the passengers have prepared a surprise.",
         "{O} has prepared a surprise."),
        ("The king's fool is the only one who dares to tell him he is naked.", "{P} tells {O} he is naked."),
    ],
)  # fmt: skip
def test_every_sentence_is_told_of_who_does_it(text: str, deed: str) -> None:
    told = draft(text)
    named = deed.format(**{role: part.name for role, part in told.plan.parts.items()})
    assert named in shown(told)


def test_a_name_behind_a_title_is_the_only_name() -> None:
    part = draft("Mrs. Okafor repairs umbrellas in the market").plan.parts["P"]
    assert part.name == "Okafor"
    assert "called" not in part.looks


def test_years_between_two_deeds_stand_on_a_card() -> None:
    told = draft(
        "Two sisters bury a tin box under the apple tree and dig it up fifty years later as old women."
    )
    rows = shown(told).split("\n")
    card = next(at for at, row in enumerate(rows) if "FIFTY YEARS LATER" in row)
    assert "bury a tin box" in "\n".join(rows[:card])
    assert "dig it up" in "\n".join(rows[card:])
    assert told.rows(ElementKind.HEADING)[0] == "EXT. GARDEN - DAY"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (
            "The elevator stops between floors with a bride and the man she left years ago.",
            "I left you years ago.",
        ),
        (
            "Grandpa can't remember my name, but he remembers every song we used to sing.",
            "I can't remember your name.",
        ),
        (
            "He proposes to her at the top of the ferris wheel, and she is afraid of heights.",
            "I'm afraid of heights.",
        ),
    ],
)
def test_what_lies_between_two_is_said_to_the_other(text: str, line: str) -> None:
    assert line in lines(text)


def test_whoever_has_lost_her_broom_takes_the_bus() -> None:
    told = draft("A witch who has lost her broom takes the bus to work.")
    assert told.plan.idea.premise is not None
    assert told.plan.idea.premise.acts == "takes the bus to work"


def test_what_somebody_becomes_is_nobody_else() -> None:
    told = draft(
        "A violinist sells her violin to pay for her brother's school. He becomes a conductor and buys it back."
    )
    assert f"{told.plan.parts['O'].name} becomes a conductor" in shown(told)
    assert f"{told.plan.parts['O'].name} buys it back" in shown(told)


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        ("A goat refuses to be the birthday present.", "is the birthday present"),
        ("A boxer is beaten by a flower seller.", "beats a boxer"),
        (
            "The princess locks herself in the tower because she wants to finish her book.",
            "locks herself in the tower",
        ),
        ("My mother has been knitting the same scarf since my brother left.", "knits the same scarf"),
    ],
)
def test_the_deed_is_the_sentences_own(text: str, acts: str) -> None:
    premise = idea_read(text).premise
    assert premise is not None
    assert premise.acts.startswith(acts)


def test_what_two_did_not_set_out_to_do_is_a_deed_of_its_own() -> None:
    told = draft("Two thieves break into a bakery and end up baking bread till dawn", 60.0)
    deeds = told.rows(ElementKind.ACTION)
    assert any(each.endswith("break into a bakery.") for each in deeds)
    assert any(each.endswith("bake bread till dawn.") for each in deeds)


def test_nobody_rains() -> None:
    told = draft("A robot waters a plastic plant for a hundred years, and then it rains", 60.0)
    assert "It rains." in shown(told)


def test_who_cannot_leave_gets_no_further_than_the_door() -> None:
    told = draft(
        "A lighthouse keeper teaches a boy to light the lamp, then cannot bring himself to leave", 60.0
    )
    assert "walks to the door, and walks back." in shown(told)
