"""What an idea is about is heard however it is said: paraphrases, and ideas that only sound like it."""

from pathlib import Path

import pytest

from yingxi.film.brief import Brief
from yingxi.generators.builtin.planner.generator import Planner
from yingxi.generators.builtin.planner.reading.concerns import CONCERN, concerns_of
from yingxi.generators.builtin.planner.reading.reading import idea_read

PARAPHRASES = Path(__file__).parent / "paraphrases.en.txt"
NEAR_MISSES = [
    ("A girl mails her shadow to her grandfather", "other-self"),
    ("A girl trades her shadow for a bicycle", "other-self"),
    ("A librarian finds a love letter in a returned book, in her own handwriting", "message-ahead"),
    ("She came back to the village after twenty years and nobody recognised her but the dog", "reunion"),
    ("Nobody has time for grandma at Christmas", "reported-lost"),
    ("A cat and a dog are snowed in with their quarrelling cats", "shut-in"),
    ("A gardener lifts a wardrobe onto the stage of the opera", "stuck-lift"),
    ("A boy wants to be a magician and forgets his lines", "stage-lost"),
    ("A chef is replaced by a robot who falls in love", "replaced"),
    ("A widower learns to cook from the notes his wife left in the margins", "notes-in-books"),
    ("A shy boy repairs a rusty bike with his grandfather's tools", "build-together"),
    ("Whoever puts on the red scarf has to say what they really think", "truth-worn"),
    ("A separated couple pretends to be happy for their child's big day", "exes-at-wedding"),
    ("Grandpa and his grandson build a raft in the yard", "build-together"),
    ("A husband burns the turkey before the guests arrive", "dish-burnt"),
    ("A squirrel lives in an old oak that is cut down", "last-tree"),
]


def _paraphrases() -> list[tuple[str, str]]:
    rows = (row.partition("|") for row in PARAPHRASES.read_text("utf-8").splitlines())
    return [(concern.strip(), idea.strip()) for concern, _, idea in rows]


def test_a_concern_is_heard_however_it_is_said() -> None:
    unheard = {
        idea: concern
        for concern, idea in _paraphrases()
        if f"{CONCERN}-{concern}" not in [flag for flag, _ in idea_read(idea).concerns]
    }
    assert unheard == {}


@pytest.mark.parametrize(("idea", "concern"), NEAR_MISSES)
def test_what_only_sounds_like_a_concern_is_none(idea: str, concern: str) -> None:
    assert f"{CONCERN}-{concern}" not in concerns_of(idea, "en")


def test_a_star_between_two_words_stands_for_others() -> None:
    assert "concern-reunion" in concerns_of("Two cousins meet again after many long years", "en")


def test_what_traps_two_people_is_not_one_of_them() -> None:
    brief = Brief(
        idea="A storm traps two brothers who hate each other in a mountain hut",
        language="en",
        length_seconds=60,
        seed=1,
    )
    assert [each.role for each in Planner().story(brief).story.people] == ["brother", "brother"]
