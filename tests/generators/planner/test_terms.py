"""The terms of plays: every one that a play asks for has a meaning, and one that nothing makes hold is found."""

import pytest

from yingxi.film.brief import Language
from yingxi.generators.builtin.planner.play import play_from_text, plays
from yingxi.generators.builtin.planner.plot.terms import unknown_terms
from yingxi.generators.builtin.planner.reading.reading import idea_read

PLAY = """\
needs: deed-mend|deed-mnd wish-moon
never: snwo
role P: adult
choose turn: toes | hat
kit bread: when=bread
version full
<snow> It snows.
<!nightfall> It is day.
<turn=toes> They tiptoe.
<turn=sock> They slip.
<kit=bread> They eat.
<P-elder> They sit down.
<P-elderly> They lie down.
<Q-child> A child runs past.
<X-named r2> It is read aloud.
"""


def test_unknown_terms_are_found_in_rows_and_in_what_a_play_asks_for() -> None:
    asked = unknown_terms(play_from_text(PLAY, "play", "en"))
    assert asked == ("P-elderly", "Q-child", "deed-mnd", "nightfall", "snwo", "turn=sock")


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_term_of_every_play_can_hold(language: Language) -> None:
    assert {play.id: unknown for play in plays(language) if (unknown := unknown_terms(play))} == {}


@pytest.mark.parametrize(
    "idea", ["A clumsy young witch sells her broom", "A gloomy old prince learns to laugh in the rain"]
)
def test_an_adjective_before_an_age_is_no_thing(idea: str) -> None:
    read = idea_read(idea, "en")
    assert {"clumsy", "gloomy"}.isdisjoint(mention.word for mention in read.mentions)
