"""The kind of deed of an English idea that is one plain clause: what somebody never does, will not do, cannot, or has
the last of."""

import re
from collections.abc import Callable

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.course import Course
from yingxi.generators.builtin.planner.idea import Idea
from yingxi.generators.builtin.planner.idiom.inflecting import is_third_person, present, third_person
from yingxi.generators.builtin.planner.idiom.premise import deeds_of
from yingxi.generators.builtin.planner.idiom.premise_english import plain_verb
from yingxi.generators.builtin.planner.idiom.state_words import END
from yingxi.generators.builtin.planner.reading.clause_words import (
    GOES_ON,
    INNER,
    LONGEST_DEED,
    NOUN_PHRASE,
    ONE,
    TWO,
    UNSEEN,
    course_of,
    deed_words,
    goods_words,
    is_alive,
    is_one_clause,
    mine_or_ours,
)
from yingxi.generators.builtin.planner.reading.deed_forms import whose

_PERFECT = {
    "spoken": "speak", "seen": "see", "eaten": "eat", "sung": "sing", "won": "win", "told": "tell", "said": "say",
    "been": "be", "gone": "go", "lost": "lose", "shaken": "shake", "written": "write", "left": "leave", "sat": "sit",
}  # fmt: skip


def _never(text: str, _: Idea) -> Course | None:
    found = re.match(
        TWO
        + r"(?:have|had) never (?P<done>(?!(?:met|seen|been|gone|left|heard|felt|known|had)\b)[a-z]+(?: [^,.;:]+)?)"
        + END,
        text,
        re.I,
    )
    if found is None or GOES_ON.search(found["done"]) or len(found["done"].split()) > LONGEST_DEED - 2:
        return None
    verb, space, tail = found["done"].strip().lower().partition(" ")
    if not tail:
        return None
    plain = _PERFECT.get(verb) or (plain_verb(present(verb, deeds_of("en"))) if verb.endswith("ed") else "")
    if not plain:
        return None
    words = {
        "never did": f"{verb}{space}{mine_or_ours(tail)}",
        "never did told": f"{verb}{space}{tail}",
        "never do": f"{plain}{space}{mine_or_ours(tail)}",
        "never do told": f"{plain}{space}{tail}",
    }
    if verb in ("finished", "ended", "completed") and _LAID_OUT.search(tail):
        return course_of({"never-finished", "never-two"}, words | goods_words(tail), text)
    said = {"never-spoke"} if verb == "spoken" else {"never-both"}
    return course_of({*said, "never-two"}, words, text)


def _never_does(text: str, idea: Idea) -> Course | None:
    found = re.match(
        ONE + r"(?P<not>never|won't|does not|doesn't) "
        r"(?!(?:says?|tells?|wants?|likes?|knows?|stops?|comes?|dares?|is|has)\b)"
        r"(?P<does>[a-z]+(?: .+?)?)" + END,
        text,
        re.I,
    )
    if found is None or not is_one_clause(found["does"], idea) or len(idea.people) > 1:
        return None
    verb, space, tail = found["does"].partition(" ")
    plain = plain_verb(verb.lower())
    if _WHO.search(found["who"]) or (found["not"].lower() == "never" and not is_third_person(verb.lower())):
        return None
    if (
        plain in UNSEEN
        or plain in _NOT_SHOWN
        or re.search(r"\b(?:any ?more|again|back|anyone|anybody)\b", tail)
    ):
        return None
    words = {
        "never does": f"never {third_person(plain)}{space}{tail}",
        "never do": f"{plain}{space}{whose(tail, 'your')}",
        "never done": f"{third_person(plain)}{space}{tail}",
    }
    return course_of({"never-does"}, words, text)


_WHO = phrased(r"\b(?:who|that|which|has|have|is|are)\b", re.I)
_NOT_SHOWN = {
    "sleep",
    "age",
    "grow",
    "leave",
    "sell",
    "let",
    "give",
    "lie",
    "speak",
    "talk",
    "agree",
    "return",
    "end",
}
"""What nobody is found doing, or what has a play of its own."""


_LAID_OUT = phrased(
    r"^(?:an?|the|one|their) (?:[a-z]+ )?(?:game|match|puzzle|jigsaw|crossword|round|model|map|quilt)$", re.I
)
"""What two never finish and have before them on a table."""


def _refuses(text: str, idea: Idea) -> Course | None:
    found = re.match(ONE + r"(?:refuses|is unwilling) to (?P<do>[a-z]+\b.*?)" + END, text, re.I)
    if found is None or not is_one_clause(found["do"], idea) or _STAYS.match(found["do"]):
        return None
    verb, _, tail = found["do"].partition(" ")
    if plain_verb(verb) in UNSEEN or not re.match(NOUN_PHRASE, tail):
        return None
    words = deed_words(f"{third_person(plain_verb(verb))} {tail}")
    asked = re.sub(r"\b(?:his|her|an?|the) [a-z' -]+?'s\b", "my", tail)
    return course_of({"refuses-deed"}, words | {"asked do": f"{verb} {asked}"}, text)


_STAYS = phrased(
    r"(?:move|leave|go|come|sell|get|let|stop|marry|die|fight|grow|give|retire|quit|sleep|wake|speak|talk|accept|take"
    r"|work|eat|drink|rain|snow|fall|shine|open|believe|admit|wear|follow|obey|join|return|kill|help|tell|say)\b",
    re.I,
)
"""What is refused by staying where and as one is, or has a play of its own."""


def _will_not_sell(text: str, idea: Idea) -> Course | None:
    found = re.match(
        ONE
        + r"(?:will not|won't|cannot|can't|does not want to|doesn't want to|refuses to) (?:sell|part with) "
        rf"(?P<goods>{NOUN_PHRASE})" + END,
        text,
        re.I,
    )
    at_work = any("job" in each.entry.flags for each in idea.people[:1])
    if found is None or GOES_ON.search(found["goods"]) or not at_work or INNER.search(found["goods"]):
        return None
    words = deed_words(f"sells {found['goods']}") | goods_words(found["goods"])
    return course_of({"keeps-unsold"}, words, text)


def _cannot_taste(text: str, idea: Idea) -> Course | None:
    found = re.match(
        ONE + r"(?:cannot|can't|can not|can no longer) (?P<do>(?:taste|smell) (?P<what>[a-z ]+?))" + END,
        text,
        re.I,
    )
    if found is None or not is_one_clause(found["do"], idea) or "else" in found["do"]:
        return None
    words = {"lack do": found["do"].lower(), "lacked": found["what"].lower()}
    return course_of({"cannot-taste"}, words, text)


def _one_left(text: str, idea: Idea) -> Course | None:
    found = re.match(ONE + r"has (?:only|just) one (?P<noun>[a-z]+(?: [a-z]+)?) left" + END, text, re.I)
    at_work = any("job" in each.entry.flags for each in idea.people[:1])
    if found is None or not at_work or is_alive(found["noun"]) or INNER.search(found["noun"]):
        return None
    return course_of({"keeps-unsold"}, goods_words(f"the last {found['noun']}"), text)


WITHHELD_READERS: tuple[Callable[[str, Idea], Course | None], ...] = (
    _never,
    _will_not_sell,
    _never_does,
    _refuses,
    _cannot_taste,
    _one_left,
)
