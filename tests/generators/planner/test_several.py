"""Several who are told of in a clause with who do what the sentence says, and are called by whole words."""

import pytest

from yingxi.generators.builtin.planner.reading.reading import idea_read


@pytest.mark.parametrize(
    ("idea", "does"),
    [
        ("Two brothers who have not spoken for ten years meet at a bakery", "meets at a bakery"),
        ("Two old friends who live far apart meet at a bakery", "meets at a bakery"),
        ("Two clowns who hate each other share a dressing room", "shares a dressing room"),
        ("Two neighbours who share a wall", "shares a wall"),
        ("Two sisters who haven't spoken for ten years", "haven't spoken for ten years"),
        ("Two neighbours build a wall", "builds a wall"),
    ],
)
def test_the_deed_is_the_sentences_own(idea: str, does: str) -> None:
    premise = idea_read(idea).premise
    assert premise is not None
    assert premise.does == does
