"""An English idea that is one plain clause is told by the play written for such a deed: the deed is staged, with what
it is done with and whom it is done to, and is spoken of in the idea's own nouns."""

import pytest

from yingxi.film.brief import Brief
from yingxi.film.screenplay import ElementKind
from yingxi.generators.builtin.planner.generator import draft_of
from yingxi.generators.builtin.planner.plot.draft import Draft
from yingxi.generators.builtin.planner.reading.reading import idea_read


def drafted(idea: str, seconds: float = 60, seed: int = 1) -> Draft:
    return draft_of(Brief(idea=idea, language="en", length_seconds=seconds, seed=seed))


TOLD = [
    ("A retired boxer teaches his granddaughter to ride a bicycle", "dontlook|showme", "ride a bicycle"),
    ("Two chess players have never finished a game", "yourmove", "We've never finished a game."),
    (
        "Two old friends have never told each other the truth",
        "youfirst",
        "We've never told each other the truth.",
    ),
    ("A judge will never laugh", "notonce", "You never laugh."),
    ("A tailor will not sew on Sundays", "notonce", "You never sew on Sundays."),
    ("A tailor sews a coat for a scarecrow", "fittedtwice|unpicked", "I'm making a coat."),
    ("A widow waits every evening for the last bus", "nostoprequested|doesntrunanymore", "the last bus."),
    (
        "A diver looks for her grandmother's ring",
        "coldwarm|keeplooking",
        "I'm looking for my grandmother's ring.",
    ),
    ("A night watchman guards an empty museum", "nothinggone|everynightattwo", "n empty museum."),
    ("A barber refuses to cut his best friend's beard", "refusedhalf|notlikethat", "cut my beard"),
    ("A boy carries a bowl of soup across the city to his father", "bothhandsfull", "For my father."),
    ("An old postman delivers his last letter to an empty house", "nobodylives", "Nobody lives there."),
    ("Two brothers divide their father's piano", "halfeach|onetoomany", "We divide our father's piano."),
    ("Two sisters share one winter coat", "onesleeve", "It's mine from six."),
    ("A farmer pretends to be blind", "takesitwell", "I can't see a thing."),
    ("A nurse takes care of a rude old general", "thatisnotsoup|throughthewindow", "look after"),
    ("A soldier writes a letter to a girl he has never met", "itisraininghere", "We've never met."),
    ("A blacksmith sells his last horseshoe to a stranger", "untilihaveadoor", "You don't want it."),
    ("A baker will not sell his last loaf", "toolate|everythingelse", "not for sale|won't sell it"),
    ("A shoemaker has only one shoe left", "toolate|everythingelse", "not for sale|won't sell it"),
    ("A girl leaves home with a goldfish", "asfarasthecorner", "Away. For ever. Both of us."),
    ("A beekeeper apologises to her bees", "sorryabouttuesday", "I'm sorry."),
    ("A clockmaker builds a clock that runs backwards", "itdoesthat", "It works. It runs backwards."),
    ("Two neighbours have never spoken to each other", "thefirstword", "Ow."),
    ("A pianist hides her broken hand from the conductor", "theotherhand", "I didn't want you to see it."),
    ("A thief returns a stolen bicycle", "youlostthis", "I'm bringing it back."),
    ("A detective follows the wrong man", "threestepsbehind", "You're following me."),
    ("A widowed beekeeper finds a stranger asleep in her barn", "fivemoreminutes", "I thought it was mice."),
    ("A priest finds a thief hiding in the church", "fivemoreminutes", "There's nobody here."),
    ("A nurse sings to a sleeping boxer", "whydidyoustop", "Why did you stop?"),
    ("A shy baker asks the postwoman to dance", "areyougoingtoask", "Would you like to dance?"),
    ("A stranger arrives in a village with a trunk", "nothinginit", "There's nothing in it."),
    ("A robot waiter is fired for being too kind", "howfar", "And who's going to be too kind now?"),
    ("A boy is expelled from school for his bad handwriting", "howfar", "For your bad handwriting."),
    ("A night watchman in a museum befriends a statue", "halfforafriend", "That's a statue."),
    ("A girl makes friends with an old lamp post", "halfforafriend", "That's a lamp post."),
]


@pytest.mark.parametrize(("idea", "play", "said"), TOLD)
def test_a_plain_clause_has_a_play_that_says_it(idea: str, play: str, said: str) -> None:
    draft = drafted(idea)
    lines = " ".join(draft.rows(ElementKind.DIALOGUE))
    assert draft.plan.play.id in play.split("|")
    assert any(each in lines for each in said.split("|"))


@pytest.mark.parametrize("seconds", [15, 30, 240])
@pytest.mark.parametrize(("idea", "play", "_"), TOLD)
def test_a_plain_clause_has_a_story_of_every_length(idea: str, play: str, _: str, seconds: float) -> None:
    assert drafted(idea, seconds).plan.play.id in play.split("|")


@pytest.mark.parametrize(("idea", "play", "_"), [each for each in TOLD if "|" in each[1]])
def test_another_seed_tells_a_plain_clause_as_another_story(idea: str, play: str, _: str) -> None:
    assert {drafted(idea, seed=seed).plan.play.id for seed in (1, 2)} <= {*play.split("|"), "unpicked"}
    assert drafted(idea, seed=1).plan.play.id != drafted(idea, seed=2).plan.play.id


@pytest.mark.parametrize("idea", ["A cook cannot taste salt", "A perfumer can no longer smell roses"])
def test_what_somebody_cannot_taste_they_own_up_to(idea: str) -> None:
    lacked = "taste salt" if "salt" in idea else "smell roses"
    lines = drafted(idea).rows(ElementKind.DIALOGUE)
    assert [each for each in lines if each.startswith(f"I can't {lacked}.")]


@pytest.mark.parametrize(
    "idea",
    [
        "A tailor sews a coat for a scarecrow, but it walks away in it",
        "A baker waits for the rain",
        "A fisherman teaches a crab to dance",
        "Two rivals have never won",
        "A man builds a chair for his late wife",
        "A soldier guards a bridge that nobody crosses",
        "Two sisters have never seen the sea",
        "A tree will not let go of its leaves any more",
        "A boy befriends a fox",
        "A clown is fired for being late, and the lions go with him",
    ],
)
def test_an_idea_that_says_more_or_otherwise_is_no_such_clause(idea: str) -> None:
    course = idea_read(idea).course
    flags = course.flags if course else frozenset()
    assert not flags & {
        "makes-for",
        "waits-for",
        "teaches-skill",
        "never-finished",
        "guards-thing",
        "never-both",
        "befriends-thing",
        "sent-away",
    }


def test_two_of_a_kind_that_have_never_done_it_are_two_people() -> None:
    parts = drafted("Two chess players have never finished a game").plan.parts
    assert {parts[role].entry.id for role in ("P", "O")} == {"chess-player"}


def test_what_is_the_pupils_own_is_said_of_whoever_plays_them() -> None:
    draft = drafted("A prison guard teaches an old inmate to read his daughter's letters")
    pupil = draft.plan.parts["O"]
    his = "her" if pupil.sex == "female" else "his"
    assert f"{pupil.name} reads {his} daughter's letters." in draft.rows(ElementKind.ACTION)


def test_a_prison_guard_is_in_a_prison() -> None:
    place = drafted("A prison guard teaches an old inmate to read his daughter's letters").plan.place
    assert place is not None
    assert place.entry.id == "prison"
