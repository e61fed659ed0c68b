"""Who is meant in English screenplays as screenwriters write them: nouns before names, titles, kin, pronouns."""

import pytest

from yingxi.breakdown import screenplay_broken_down
from yingxi.film.breakdown import Breakdown, Deed
from yingxi.screenplay import fountain_from_screenplay, screenplay_from_fountain


def _broken(text: str) -> Breakdown:
    return screenplay_broken_down(screenplay_from_fountain("INT. KITCHEN - DAY\n\n" + text), language="en")


def _done(text: str) -> list[tuple[str, ...]]:
    moments = [moment for scene in _broken(text).scenes for moment in scene.moments]
    return [(deed.verb, *deed.actors, deed.whom) for deed in moments if isinstance(deed, Deed) and deed.verb]


def test_a_noun_before_a_name_introduces_who_never_speaks() -> None:
    found = _broken("The clerk, IVO, hands ANNA, 30, a ticket. Anna nods.")
    assert [person.name for person in found.people] == ["Ivo", "Anna"]
    assert _done("The clerk, IVO, hands ANNA, 30, a ticket.") == [("give", "person-ivo", "person-anna")]


@pytest.mark.parametrize(
    ("noun", "pronoun"), [("her brother", "He"), ("the old man", "He"), ("the new girl", "She")]
)
def test_the_noun_before_a_name_tells_whom_a_pronoun_means(noun: str, pronoun: str) -> None:
    other = "the new girl" if pronoun == "He" else "the old man"
    text = f"By the door stands {noun}, QUILL. At the table sits {other}, BRAM. {pronoun} laughs."
    said = f"{text}\n\nQUILL\nWell.\n\nBRAM\nWell, well."
    assert _done(said)[-1] == ("laugh", "person-quill", "")


def test_the_name_behind_a_title_is_theirs_too() -> None:
    text = "MR. GRUBER sits down. BIBI comes in.\n\nMR. GRUBER\nWho made this?\n\nBIBI\nI did.\n\n"
    assert _done(text + "Gruber laughs. He hugs her.")[-2:] == [
        ("laugh", "person-mr-gruber", ""),
        ("hug", "person-mr-gruber", "person-bibi"),
    ]


def test_somebodys_mother_is_herself_in_the_action() -> None:
    text = "OSKAR'S MOTHER, 50, dressing gown, stirs a pot.\n\nOSKAR'S MOTHER\nWhich library?\n\nOskar's mother laughs."
    assert _done(text) == [("cook", "person-oskar-s-mother", ""), ("laugh", "person-oskar-s-mother", "")]


def test_a_verb_without_an_action_leaves_its_subject_acting() -> None:
    text = "ELLEN, 70, picks up a letter. RUTH, 9, waits. Ellen sits. She kisses Ruth on the forehead. She laughs."
    assert _done(text)[-1] == ("laugh", "person-ellen", "")


def test_nobody_else_is_behind_who_shuts_a_door_behind_her() -> None:
    text = "GRETA, 50, waits. NINA, 34, opens the door. Nina pulls it shut behind her."
    assert _done(text)[-1] == ("pull", "person-nina", "")


def test_a_flashback_is_headed_and_stays_so() -> None:
    text = "INT. HALL - DAY\n\nAnna sits.\n\nFLASHBACK - EXT. PLATFORM - SUMMER DAY\n\nAnna runs.\n"
    screenplay = screenplay_from_fountain(text)
    written = fountain_from_screenplay(screenplay)
    assert ".FLASHBACK - EXT. PLATFORM - SUMMER DAY" in written
    scenes = screenplay_broken_down(screenplay, language="en").scenes
    assert [(scene.telling, scene.place) for scene in scenes] == [
        ("now", "Hall"),
        ("flashback", "Platform"),
    ]
