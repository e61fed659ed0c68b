"""An English idea that is a state (somebody has lost, cannot, keeps, would like) is told by the play written for it, in
the idea's own words."""

import pytest

from yingxi.film.brief import Brief
from yingxi.film.screenplay import ElementKind
from yingxi.generators.builtin.planner.generator import draft_of
from yingxi.generators.builtin.planner.plot.draft import Draft
from yingxi.generators.builtin.planner.reading.reading import idea_read


def drafted(idea: str, seconds: float = 60) -> Draft:
    return draft_of(Brief(idea=idea, language="en", length_seconds=seconds, seed=1))


STATES = [
    ("A baker who has lost her sense of smell", "nearlysunday", "I've lost my sense of smell."),
    ("A boy who can hear what clocks say", "onlythursdays", "They say you can hear what clocks say."),
    ("The only woman in town who never grows old", "oneline", "I never grow old."),
    ("A clown who can't whistle", "atthree", "I can't whistle."),
    (
        "Two brothers inherit a windmill and only one of them wants to grind the corn",
        "otherhalf",
        "I want to grind the corn.",
    ),
    (
        "A man is afraid of water, but his son is marrying on an island",
        "onelesstocount",
        "I'm afraid of water.",
    ),
    (
        "A soldier comes to arrest a poet who is watering his beans",
        "onthenail",
        "In a minute. I'm watering my beans.",
    ),
    ("A barber shaves his last customer", "thelongway", "You're the last."),
    ("During a power cut all the neighbours gather on the stairs", "thefifthnote", "You're the cough."),
    (
        "A bride refuses to come down because she is in the middle of a crossword",
        "notfinished",
        "Because I'm in the middle of a crossword.",
    ),
    ("A porter has kept a suitcase for thirty years", "iusedtoknow", "I've kept it for thirty years."),
    (
        "A woman inherits a garage from an aunt she never met",
        "nextowner",
        "We're shut. I've only inherited it.",
    ),
    ("A cook has a secret: he cannot taste salt", "halfthestreet", "I can't taste salt."),
    (
        "My mother never said she was glad of me",
        "toeverybody",
        "You never said you were glad of me. Do you know that?",
    ),
    ("A thief and a judge are snowed in at the same inn", "twochairs", "That's your half."),
    ("A kite wants to see the desert", "imthemountain", "Sh. I'm the desert."),
    (
        "A postman dreams of reading one letter, just once",
        "onmyway",
        "I'd like to read one letter. Just once.",
    ),
    ("A teacher finds out that his best pupil is moving away", "doesheknow", "My best pupil is moving away."),
    ("A retired boxer learns the tango", "leftfoot", "The other left."),
    ("A cook teaches a boy to peel onions", "slowerthanthat", "Once more. I'm teaching you to peel onions."),
    (
        "An aunt pretends to forget the song so that her niece will sing it",
        "verywelldone",
        "I... how did it go? It's gone.",
    ),
    ("A widower talks to his roses", "doesntinterrupt", "I talk to my roses."),
    ("A champion loses on purpose", "youlookedatit", "You lost on purpose."),
    ("Two women wear the same hat to a wedding", "whichonesme", "No. That's mine. That is yours."),
    ("A fiddler wants his violin back from the pawnshop", "everyfriday", "By whom?"),
    (
        "A climber turns back just before the summit",
        "elevensteps",
        "Why are we stopping? That's it. That's the summit!",
    ),
    ("A leaf that does not want to fall", "onthree", "You! It's time. You've got to fall."),
    ("A girl reads stories to a machine", "andthen", "I have no use for it."),
    (
        "A robot learns to sew because its old owner is always cold",
        "justascrooked",
        "Because my old owner is always cold.",
    ),
    ("A thief breaks into a villa and finds an old man alone", "areyouthedoctor", "Are you the doctor?"),
    ("Two strangers share an umbrella", "itsstopped", "Where do you live?"),
    ("The last cobbler in the city", "bysevenyears", "What is all this?"),
    ("A boy loses his shadow and goes to look for it", "stillthinking", "My shadow."),
    ("A sailor comes back to say goodbye to the barber", "nothingleft", "I've come to say goodbye."),
    ("A guide is programmed to smile, until a guest cries", "sayitagain", "Until a guest cries."),
    ("A candle that is afraid of the dark", "mindthelamp", "You're a candle."),
]


@pytest.mark.parametrize(("idea", "play", "said"), STATES)
def test_a_state_has_a_play_that_says_it(idea: str, play: str, said: str) -> None:
    draft = drafted(idea)
    assert draft.plan.play.id == play
    assert said in draft.rows(ElementKind.DIALOGUE)


@pytest.mark.parametrize("seconds", [15, 30, 240])
@pytest.mark.parametrize(("idea", "play", "_"), STATES)
def test_a_state_has_a_story_of_every_length(idea: str, play: str, _: str, seconds: float) -> None:
    assert drafted(idea, seconds).plan.play.id == play


@pytest.mark.parametrize(
    "idea",
    [
        "A baker who has lost her keys",
        "A girl who can hear the sea from her window and waits",
        "A man who cannot stop talking",
        "Two brothers inherit a house and only one of them wants to sell it",
        "A soldier comes to arrest a poet",
        "A father never says no",
        "Two women are stuck in a lift",
    ],
)
def test_what_only_sounds_like_a_state_is_none(idea: str) -> None:
    course = idea_read(idea).course
    flags = course.flags if course else frozenset()
    assert not flags & {
        "has-lost", "hears-odd", "cannot-do", "one-of-two", "busy-foe", "never-said", "stuck-two",
    }  # fmt: skip


def test_of_whom_a_state_only_speaks_does_not_walk_in() -> None:
    assert [each.word for each in idea_read("A man inherits a mill from an uncle he never met").people] == [
        "man"
    ]


def test_who_has_a_secret_is_who_the_pronoun_says() -> None:
    draft = drafted("A night guard has a secret: she paints in the dark")
    assert draft.plan.parts["P"].sex == "female"


def test_a_retired_driver_of_trams_is_as_old_as_a_retired_driver() -> None:
    read = idea_read("A retired tram driver waits for a cat", "en")
    assert read.people[0].about is not None
    assert read.people[0].about.age == "elder"
