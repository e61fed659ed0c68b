"""The kind of deed of an English idea that is one plain clause: what somebody does to somebody else."""

import re
from collections.abc import Callable

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.course import Course
from yingxi.generators.builtin.planner.idea import Idea
from yingxi.generators.builtin.planner.idiom.inflecting import third_person
from yingxi.generators.builtin.planner.idiom.premise_english import plain_verb
from yingxi.generators.builtin.planner.idiom.state_words import END
from yingxi.generators.builtin.planner.reading.clause_words import (
    GOES_ON,
    INNER,
    LONGEST_DEED,
    NOUN_PHRASE,
    ONE,
    SOMEBODY,
    UNSEEN,
    course_of,
    deed_words,
    goods_words,
    is_alive,
    is_one_clause,
    mine_or_ours,
)
from yingxi.generators.builtin.planner.reading.deed_forms import whose
from yingxi.generators.builtin.planner.reading.nouns_english import known_noun


def _teaches(text: str, idea: Idea) -> Course | None:
    found = re.match(
        ONE + rf"(?P<does>teaches (?P<whom>{SOMEBODY}) (?:how )?to (?P<skill>[a-z]+\b.*?))" + END,
        text,
        re.I,
    )
    if found is None or not is_one_clause(found["skill"], idea, spoken_of=found["skill"]):
        return None
    skill = found["skill"].strip()
    verb, _, tail = skill.partition(" ")
    if plain_verb(verb) in UNSEEN or len(skill.split()) > LONGEST_DEED - 2 or not is_alive(found["whom"]):
        return None
    if _ARTS.match(skill):
        return None
    words = {
        "skill mine": f"{verb} {mine_or_ours(tail)}".strip(),
        "skill yours": f"{verb} {whose(tail, 'your')}".strip(),
        "skill do": f"{verb} {_pupils(tail)}".strip(),
        "skill does": f"{third_person(plain_verb(verb))} {_pupils(tail)}".strip(),
    }
    thing = re.search(rf"\b{NOUN_PHRASE}$", tail)
    flags = {"teaches-skill"}
    if thing and not is_alive(thing[0]):
        flags |= {"skill-thing"}
        words |= goods_words(thing[0])
    return course_of(flags, deed_words(found["does"]) | words, text, tail if "'s" in tail else "")


_ARTS = phrased(
    r"(?:dance|sing|swim|read|write|count|clap|juggle|walk|fly|smile|whistle|drum|paint|draw|play(?: [a-z]+){1,2}"
    r"|(?:dance|sing|read|write|paint) [a-z]+)$",
    re.I,
)
"""What is taught in threes, by a play of its own (`lesson`)."""


def _pupils(tail: str) -> str:
    """What is the pupil's own, whoever plays them."""
    return re.sub(r"\b(?:his|her)\b(?= [a-z])", "{O his}", tail)


def _pretends(text: str, idea: Idea) -> Course | None:
    found = re.match(ONE + r"pretends to be (?P<state>[a-z]+)" + END, text, re.I)
    state = found["state"].lower() if found else ""
    if state not in _FEIGNED or len(idea.people) > 2:
        return None
    return course_of({"pretends-state", f"feigns-{_FEIGNED[state]}"}, {"feigned": state}, text)


_FEIGNED = {
    "blind": "blind", "deaf": "deaf", "ill": "ill", "sick": "ill", "lame": "ill", "asleep": "ill", "dead": "ill",
    "old": "ill", "weak": "ill",
}  # fmt: skip


def _cares(text: str, idea: Idea) -> Course | None:
    found = re.match(
        ONE + rf"(?P<does>(?:takes care of|looks after|cares for|nurses) (?P<whom>{SOMEBODY}))" + END,
        text,
        re.I,
    )
    if found is None or not is_one_clause(found["does"], idea) or not _is_person(found["whom"]):
        return None
    if (known := known_noun(found["whom"])) is None or {"child", "baby"} & known.flags:
        return None
    return course_of({"cares-for"}, deed_words(found["does"]), text)


def _writes(text: str, idea: Idea) -> Course | None:
    found = re.match(
        ONE + r"(?P<does>(?:writes|is writing)(?: (?:an?|the|his|her))? (?:[a-z]+ )?letters? "
        rf"to (?P<whom>{SOMEBODY})"
        r"(?P<unmet> (?:that |whom |who )?(?:he|she|they)(?: has|'s| have) never (?:met|seen))?)" + END,
        text,
        re.I,
    )
    if found is None or not _is_person(found["whom"]) or len(idea.people) > 2:
        return None
    unmet = {"writes-unmet"} if found["unmet"] else set()
    return course_of({"writes-letter", *unmet}, {"write whom": found["whom"]}, text)


def _sells(text: str, idea: Idea) -> Course | None:
    found = re.match(
        ONE + rf"(?P<does>sells (?P<goods>{NOUN_PHRASE}) to (?P<whom>{SOMEBODY}))" + END, text, re.I
    )
    if found is None or not is_one_clause(found["does"], idea) or is_alive(found["goods"]):
        return None
    if not is_alive(found["whom"]) or INNER.search(found["goods"]):
        return None
    return course_of({"sells-to"}, deed_words(found["does"]) | goods_words(found["goods"]), text)


def _leaves_with(text: str, idea: Idea) -> Course | None:
    found = re.match(
        ONE + r"(?P<does>(?:leaves home|runs away(?: from home)?|moves out) with "
        r"(?P<goods>(?:an?|her|his) [a-z' -]+?))" + END,
        text,
        re.I,
    )
    hero = idea.people[0].entry.flags if idea.people else frozenset()
    if found is None or not is_one_clause(found["does"], idea) or not {"child", "young"} & hero:
        return None
    if _is_person(found["goods"]):
        return None
    return course_of({"leaves-with"}, deed_words(found["does"]) | goods_words(found["goods"]), text)


def _apologises(text: str, idea: Idea) -> Course | None:
    found = re.match(
        ONE + rf"(?P<does>(?:apologi[sz]es|says sorry) to (?P<whom>{SOMEBODY}))" + END, text, re.I
    )
    if found is None or not is_one_clause(found["does"], idea) or not is_alive(found["whom"]):
        return None
    return course_of({"apologises-to"}, deed_words(found["does"]), text)


def _hides_from(text: str, idea: Idea) -> Course | None:
    found = re.match(
        ONE + rf"(?P<does>hides (?P<goods>{NOUN_PHRASE}) from (?P<whom>{SOMEBODY}))" + END, text, re.I
    )
    if found is None or not is_one_clause(found["does"], idea) or not _is_person(found["whom"]):
        return None
    if is_alive(found["goods"]) or len(found["goods"].split()) > LONGEST_DEED - 4:
        return None
    hand = {"hides-hand"} if re.search(r"\b(?:hand|arm|finger|wrist|thumb)$", found["goods"]) else set()
    return course_of({"hides-from", *hand}, deed_words(found["does"]) | goods_words(found["goods"]), text)


def _follows(text: str, idea: Idea) -> Course | None:
    found = re.match(ONE + rf"(?P<does>(?:follows|trails|shadows) (?P<whom>{SOMEBODY}))" + END, text, re.I)
    if found is None or not is_one_clause(found["does"], idea) or not is_alive(found["whom"]):
        return None
    if "talking" in found["whom"].lower():
        return None
    return course_of({"follows-one"}, deed_words(found["does"]), text)


def _finds(text: str, idea: Idea) -> Course | None:
    found = re.match(
        ONE
        + rf"(?P<does>(?:finds|discovers) (?P<whom>{SOMEBODY}) (?P<how>asleep|sleeping|hiding|hidden|living)"
        r" (?:in|on|under|behind|below|above|inside) (?:an?|the|his|her|their|my) [a-z' -]+?)" + END,
        text,
        re.I,
    )
    if found is None or not is_one_clause(found["does"], idea) or not _is_person(found["whom"]):
        return None
    hidden = {"found-hidden"} if found["how"].lower().startswith("hid") else set[str]()
    return course_of({"finds-one", *hidden}, deed_words(found["does"]), text)


def _performs(text: str, idea: Idea) -> Course | None:
    found = re.match(
        ONE
        + r"(?P<does>(?P<verb>sings|plays|reads|hums|whistles)(?: [a-z]+| (?:an?|the|his|her) [a-z]+(?: [a-z]+)?)? "
        rf"(?:to|for) (?P<whom>{SOMEBODY}))" + END,
        text,
        re.I,
    )
    if found is None or not is_one_clause(found["does"], idea):
        return None
    living = is_alive(found["whom"])
    if not (living and _ASLEEP.search(found["whom"])) and not (
        not living and re.search(r"\b(?:empty|deserted)\b", found["whom"])
    ):
        return None
    words = deed_words(found["does"]) | {"perform does": found["verb"].lower()}
    return course_of({"performs-for", *(("perform-living",) if living else ())}, words, text)


_ASLEEP = phrased(r"\b(?:sleeping|dozing|tired|bored|snoring|deaf|sick|ill|old)\b", re.I)


def _asks(text: str, idea: Idea) -> Course | None:
    found = re.match(
        ONE + rf"(?P<does>(?P<verb>asks|invites) (?P<whom>{SOMEBODY}) "
        r"(?:to (?P<do>dance|walk|eat|lunch|dinner|supper|tea|breakfast|a (?:waltz|dance|walk|picnic))"
        r"|(?:out |over )?for (?P<for>a (?:walk|dance|drink|coffee)|dinner|lunch|supper|tea)))" + END,
        text,
        re.I,
    )
    if found is None or not is_one_clause(found["does"], idea) or not _is_person(found["whom"]):
        return None
    what = (found["do"] or found["for"]).lower()
    dance, walk = re.search(r"dance|waltz", what), re.search(r"walk", what)
    do = "dance" if dance else "go for a walk" if walk else f"come to {what}"
    do = f"have {what}" if what.startswith("a ") and not (dance or walk) else do
    do = "eat with me" if what == "eat" else do
    use = {"ask-dance"} if dance else set() if walk else {"ask-meal"}
    return course_of({"asks-one", *use}, deed_words(found["does"]) | {"ask do": do}, text)


def _arrives(text: str, idea: Idea) -> Course | None:
    found = re.match(
        ONE + r"(?P<does>(?:arrives|turns up|moves) (?:in|at|into|to) (?:an?|the) [a-z -]+? with "
        r"(?P<goods>(?:an?|his|her|one) (?:[a-z]+ ){0,2}?(?:trunk|suitcase|box|chest|bag|case|crate)))" + END,
        text,
        re.I,
    )
    if found is None or not is_one_clause(found["goods"], idea):
        return None
    return course_of({"arrives-with"}, deed_words(found["does"]) | goods_words(found["goods"]), text)


def _returns(text: str, idea: Idea) -> Course | None:
    found = re.match(
        ONE
        + rf"(?P<does>(?:returns|gives back|brings back) (?P<goods>(?:an?|the|his|her) (?:stolen|borrowed) [a-z' -]+?)"
        rf"(?: to (?P<whom>{SOMEBODY}))?)" + END,
        text,
        re.I,
    )
    if found is None or not is_one_clause(found["does"], idea) or is_alive(found["goods"]):
        return None
    return course_of({"returns-thing"}, deed_words(found["does"]) | goods_words(found["goods"]), text)


def _sent_away(text: str, idea: Idea) -> Course | None:
    found = re.match(
        ONE + r"(?P<does>(?:is|gets|has been) (?:fired|sacked|dismissed|expelled|suspended|banned|kicked out"
        r"|thrown out|sent (?:away|home))(?: (?:from|out of) (?:the|an?|his|her|its)?[a-z' -]+?)? "
        r"(?P<for>for (?P<why>[a-z]+\b.*?)))" + END,
        text,
        re.I,
    )
    if found is None or GOES_ON.search(found["does"]) or len(found["why"].split()) > LONGEST_DEED - 2:
        return None
    why = whose(found["why"], "your")
    words = {"clause does": found["does"], "sent for": f"For {why}"}
    first, _, tail = why.partition(" ")
    flags = {"sent-away"}
    if first.lower().endswith("ing") and first.lower() not in _NO_DEED:
        flags |= {"sent-deed"}
        words["sent do"] = f"{plain_verb(first.lower())} {tail}".strip()
    return course_of(flags, words, text, found["why"])


_NO_DEED = {"having", "nothing", "something", "everything"}


def _befriends(text: str, idea: Idea) -> Course | None:
    found = re.match(
        ONE + r"(?:(?:in|at|on|from) (?:an?|the) (?:[a-z]+ )?[a-z]+ )?"
        rf"(?P<does>(?:befriends|makes friends with|strikes up a friendship with) (?P<goods>{NOUN_PHRASE}))"
        + END,
        text,
        re.I,
    )
    if found is None or not is_one_clause(found["does"], idea) or is_alive(found["goods"]):
        return None
    if INNER.search(found["goods"]):
        return None
    words = deed_words(found["does"]) | goods_words(found["goods"])
    return course_of(
        {"befriends-thing"}, words, text, "friends" if "friends" in found["does"].lower() else ""
    )


def _is_person(phrase: str) -> bool:
    known = known_noun(re.sub(r"^(?:an?|the|his|her|its|my|one) ", "", phrase))
    return known is not None and known.kind == "people"


DEALING_READERS: tuple[Callable[[str, Idea], Course | None], ...] = (
    _teaches,
    _pretends,
    _cares,
    _writes,
    _sells,
    _leaves_with,
    _apologises,
    _hides_from,
    _follows,
    _finds,
    _performs,
    _asks,
    _arrives,
    _returns,
    _sent_away,
    _befriends,
)
