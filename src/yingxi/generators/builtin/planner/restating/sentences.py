"""An English idea worded anew, so that in each of its sentences somebody does something now. The planner reads plain
sentences: who does what to whom. So "is sent to fight" becomes "must fight", and "my sister" somebody's sister."""

import re

from yingxi.film.phrasing import phrased
from yingxi.film.seeds import seed_of
from yingxi.generators.builtin.planner.idiom.inflecting import present, third_person
from yingxi.generators.builtin.planner.idiom.premise import deeds_of
from yingxi.generators.builtin.planner.idiom.premise_english import plain_verb
from yingxi.generators.builtin.planner.lexicon import words_of

_MADE_TO = phrased(
    r"\b(?:is|are|gets)\s+(?:sent|forced|ordered|told|asked|made|chosen|hired|summoned|sentenced|supposed)\s+to\s+"
    r"(?!(?:dinner|lunch|supper|tea|breakfast|dance\s+by|an?|the|his|her|their)\b)(?=[a-z])",
    re.IGNORECASE,
)
_HIRED = phrased(
    r"\b(?:is|gets)\s+hired\s+(?:by|at|in)\s+(?=(?:an?|the)\s+(?:[a-z-]+\s+){0,3}(?:restaurant|shop|school|hotel|hospital|theatre|circus|bakery|library|museum|factory|café|cafe|bar|zoo|castle|palace)\b)",
    re.IGNORECASE,
)
_HAS_BEEN = phrased(r"\bhas\s+been\s+(?P<doing>[a-z]{3,}ing)\b", re.IGNORECASE)
_ONLY_ONE = phrased(
    r"\b(?:is|are)\s+the\s+(?:only|first|last)\s+(?:ones?|person|people|man|woman|boy|girl|child)\s+"
    r"(?:(?:who|that)\s+)?(?:dares?\s+)?(?P<to>to\s+)?(?P<verb>(?!(?:on|in|at|of|from|with|to|under|around|left|alive|awake)\b)[a-z]+)\b",
    re.IGNORECASE,
)
_BY_WHOM = phrased(
    r"^(?P<who>(?:an?|the|two)\s[^,.;:]+?)\s(?:is|are)\s(?P<done>hired|asked|ordered|forced|invited|summoned|begged)\s"
    r"to\s(?P<do>[^,.;:]+?)\sby\s(?P<whom>(?:an?|the)\s[a-z -]+?)[.!]?$",
    re.IGNORECASE,
)
"""What somebody must do, and who makes them."""
_LAST_ONES = phrased(
    r"\bare\s+the\s+(?:only|last)\s+(?:ones|people|men|women|humans|survivors)\s+(?:left\s+|alive\s+)?(?=(?:on|in|at|aboard)\s)",
    re.IGNORECASE,
)
"""How two are who are the last ones anywhere: they are stuck there."""
_WHEN_FIRST = phrased(
    r"^(?:when|after|as|once|while)\s+(?P<first>(?:the|a|an|his|her|their|all)\s[a-z' -]+?),\s+(?P<then>.+)$",
    re.IGNORECASE,
)
_WHERE_FIRST = phrased(
    r"^in\s+(?P<place>(?:an?|the)\s[a-z -]+?)\s+(?:where|in which)\s+(?P<clause>[a-z][^,]+),\s+(?P<then>.+)$",
    re.IGNORECASE,
)
_TITLES = {"mr": "man", "mrs": "woman", "miss": "woman", "ms": "woman", "madame": "woman", "mister": "man"}
_TITLED = phrased(r"\b(?P<title>Mr|Mrs|Miss|Ms|Madame|Mister)\.?\s+(?P<name>[A-Z][a-z'’-]+)")
_TOLD_BY = phrased(r"\b(?:I|me|we|us|mine|ours|my\s+(?:name|room|life|door|window|hand|hair|bed|birthday))\b")
_MY = phrased(r"^(?:My\s+|(?=(?:Grandpa|Grandma|Granny|Mum|Mom|Dad|Granddad|Nana)\b))(?P<rest>.+)$")
_OLD_STORY = phrased(
    r"\b(?P<noun>(?:the|a)\s+(?P<who>man|woman|boy|girl|friend|husband|wife|brother|sister))\s+(?P<doer>he|she)\s+"
    r"(?P<does>(?:[a-z]+ed|left|met|lost|saw|hid|forgot|knew|taught)\b[a-z ]*?)(?=\s+(?:is|are)\s|\s*[.,]|\s*$)",
    re.IGNORECASE,
)
"""What one of two did long ago: "the man she left years ago"."""
_PRONOUN_FIRST = phrased(r"^(?P<one>He|She)\s+(?P<rest>[a-z].*)$")
_THEIRS = {
    "me": "the {who}",
    "us": "them",
    "we": "they",
    "my": "the {who}'s",
    "our": "their",
    "mine": "the {who}'s",
}


def with_doers_now(text: str) -> str:
    """The idea in which somebody who "is sent to" do something must do it, and what leads up to the deed is a sentence
    of its own.

    >>> with_doers_now("A shy knight is sent to fight a giant")
    'A shy knight must fight a giant'
    >>> with_doers_now("A locksmith is hired to open a safe by a thief")
    'A thief hires a locksmith to open a safe'
    >>> with_doers_now("The fool is the only one who dares to laugh")
    'The fool laughs'
    >>> with_doers_now("When the power goes out, two neighbours meet on the stairs")
    'The power goes out. Two neighbours meet on the stairs'
    >>> with_doers_now("In a village where nobody sings, a girl hums")
    'Nobody sings in the village. A girl hums'
    """
    if (by := _BY_WHOM.match(text)) and _lives(by["whom"]):
        who = f"{by['who'][0].lower()}{by['who'][1:]}"
        text = f"{_sentence(by['whom'])} {present(by['done'].lower(), deeds_of('en'))} {who} to {by['do']}"
    text = _LAST_ONES.sub("are stuck ", _MADE_TO.sub("must ", text))
    text = _HIRED.sub("works in ", text)
    text = _HAS_BEEN.sub(lambda found: third_person(plain_of_doing(found["doing"])), text)
    text = _ONLY_ONE.sub(lambda found: third_person(found["verb"]) if found["to"] else found["verb"], text)
    if found := _WHEN_FIRST.match(text):
        text = f"{_sentence(found['first'])}. {_sentence(found['then'])}"
    if found := _WHERE_FIRST.match(text):
        place = re.sub(r"^an?\b", "the", found["place"], flags=re.IGNORECASE)
        text = f"{_sentence(found['clause'])} in {place}. {_sentence(found['then'])}"
    return text


def _lives(said: str) -> bool:
    last = said.lower().split()[-1]
    known = words_of("en").get(last) or words_of("en").get(last.removesuffix("s"))
    return known is not None and known.kind in ("people", "creatures")


def plain_of_doing(word: str) -> str:
    """The plain form of a verb that ends in -ing.

    >>> plain_of_doing("knitting"), plain_of_doing("making"), plain_of_doing("waiting"), plain_of_doing("calling")
    ('knit', 'make', 'wait', 'call')
    """
    return plain_verb(word.lower())


def with_old_story(text: str) -> str:
    """The idea with what one of two did to the other long ago as its first sentence.

    >>> with_old_story("A bride and the man she left years ago are stuck")
    'She left him years ago. A bride and the man are stuck'
    """
    found = _OLD_STORY.search(text)
    if found is None:
        return text
    whom = "her" if found["who"].lower() in ("woman", "girl", "wife", "sister") else "him"
    verb, space, tail = found["does"].partition(" ")
    told = f"{found['doer'].capitalize()} {verb} {whom}{space}{tail}"
    return f"{told}. {_sentence(text[: found.end('noun')] + text[found.end() :])}"


def with_titles_read(text: str) -> str:
    """The idea in which a title before a name ("Mrs.", "Mr.") is a woman or a man who is called so.

    >>> with_titles_read("Mrs. Okafor repairs umbrellas"), with_titles_read("A portrait of Mr. Li, who bakes")
    ('A woman called Okafor repairs umbrellas', 'A portrait of a man called Li, who bakes')
    """
    return _TITLED.sub(
        lambda found: (
            f"{'a' if found.start() else 'A'} {_TITLES[found['title'].lower()]} called {found['name']}"
        ),
        text,
    )


def with_teller(text: str) -> str:
    """An idea that begins with "my sister" and in which the teller takes part, told of a boy or a girl in the third
    person; as it is where the teller takes no part.

    >>> with_teller("My sister sends me a postcard").partition("'")[2]
    's sister sends the boy a postcard'
    >>> with_teller("My grandmother bakes bread")
    'My grandmother bakes bread'
    """
    found = _MY.match(text)
    if found is None or not (_TOLD_BY.search(text) or _owns_something(found["rest"])):
        return text
    kin = next(
        (known for word in found["rest"].split()[:3] if (known := words_of("en").get(word.lower()))), None
    )
    if kin is None or kin.kind not in ("people", "creatures"):
        return text
    who = ("boy", "girl")[seed_of(0, "teller", text) % 2]

    def theirs(each: re.Match[str]) -> str:
        if each[0] == "I":
            return "he" if who == "boy" else "she"
        return _THEIRS[each[0].lower()].format(who=who)

    rest = found["rest"]
    return f"A {who}'s " + re.sub(r"\b(?:I|me|us|we|my|our|mine)\b", theirs, f"{rest[:1].lower()}{rest[1:]}")


def _owns_something(rest: str) -> bool:
    """Whether the teller owns a thing that the idea speaks of: "my diary", and not "my uncle"."""
    nouns = (each[1].lower() for each in re.finditer(r"\bmy\s+(?:[a-z]+\s+)?([a-z]+)\b", rest))
    return any(noun not in words_of("en") or words_of("en")[noun].kind == "things" for noun in nouns)


def with_pronouns_read(text: str) -> str:
    """An idea that begins with "he" or "she", told of a man and a woman.

    >>> with_pronouns_read("He proposes to her on a ship, and she is afraid of water")
    'A man proposes to a woman on a ship, and she is afraid of water'
    >>> with_pronouns_read("She sells her piano")
    'A woman sells her piano'
    """
    found = _PRONOUN_FIRST.match(text)
    if found is None:
        return text
    one, other, whom = ("A man", "a woman", "her") if found["one"] == "He" else ("A woman", "a man", "him")
    rest = re.sub(
        rf"\b{whom}\b(?=\s*$|[,.;]|\s+(?:on|in|at|to|and|by|from|with|into|over|back|away|home|the|an?|every)\b)",
        other,
        found["rest"],
        count=1,
    )
    return f"{one} {rest}"


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}"
