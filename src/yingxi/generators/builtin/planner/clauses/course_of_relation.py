"""How the clauses of an English idea stand to each other, and their deeds as people speak of them: what threads
(`plot/threads.py`) are chosen by and filled with."""

import re
from collections.abc import Collection, Mapping, Sequence

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.clause import Clause
from yingxi.generators.builtin.planner.clauses.business import thing_done_to
from yingxi.generators.builtin.planner.idea import LIVING, Idea
from yingxi.generators.builtin.planner.idiom.inflecting import (
    doing,
    is_third_person,
    past,
    plain_form,
    third_person,
)
from yingxi.generators.builtin.planner.idiom.premise import Premise
from yingxi.generators.builtin.planner.idiom.time_behind import without_time_behind
from yingxi.generators.builtin.planner.people.casting import Part
from yingxi.generators.builtin.planner.staging.wording import article, is_plural

_LONGEST = 7
"""Words of a deed that is spoken of in one breath."""
_ADVERBS = ["never", "always", "finally", "secretly", "still", "slowly", "quietly", "instead", "only"]
_NOT_SPOKEN_OF = frozenset(["is", "are", "was", "were", "has", "does", "his", "its", "this"])
"""First words of what is no deed."""
_ENDS = phrased(
    r",|\.|\s(?:and|but|because|so that|so|until|till|before|after|while|when|who|that|as if"
    r"|every\s(?:day|night|morning|evening|noon|week|month|year|time|hour|summer|winter|[a-z]+day)"
    r"|for\s+[a-z-]+\s+years)\b",
    re.I,
)
_OWN = phrased(
    r"\b(?P<whose>his|her|its|their)\b(?=\s+(?!to\b|in\b|on\b|at\b|and\b|by\b|from\b|with\b|back\b|for\b|out\b|off\b|up\b|away\b|home\b)[a-z])"
)
_SEX = {"his": "male", "her": "female", "its": "none"}
_NOT = phrased(r"^(?:never\s+|can\s?not\s+|can['’]t\s+)(?P<does>[a-z]+\b.*)$")
_BOTH = phrased(r"{P}(?:,| and) {O}")
_MAY = phrased(r"^(?:can|may|could)\s+(?P<does>(?!not\b)[a-z]+\b.*)$")
_KEPT_WHOLE = ("ice cream", "hot dog", "love letter", "birthday cake")
"""Names that mean something else without their first word."""
_HOW = phrased(
    r"(?:\s(?:wrong|early|late|alone|twice|again|together|open|shut|too|pink|red|blue|green|yellow|white|black))+$"
)
"""How it is done, behind what it is done to."""
_SUFFERS = phrased(
    r"(?:goes|falls|gets|is|loses|breaks)\s(?:deaf|blind|bald|ill|sick|lost|afraid|stuck|(?:his|her|its)\s(?!way\b)[a-z]+)\b"
)
"""What comes over somebody, and they would rather not say."""
_GONE = phrased(r"(?:is gone|has gone|has disappeared|disappears|vanishes|is missing)\b")
_HOSTILE = frozenset(["steal", "hide", "chase", "argue", "threat", "lie", "lurk"])
_HOSTILE_VERBS = frozenset(
    ["break", "smash", "burn", "spill", "cheat", "trick", "rob", "fool", "ruin", "scratch"]
)
"""Deeds after which one would rather not be seen."""


def short_thing(thing: str) -> str:
    """What is spoken of again, in one word.

    >>> short_thing("the stopped town clock"), short_thing("the ice cream"), short_thing("the lullaby wrong")
    ('the clock', 'the ice cream', 'the lullaby')
    """
    noun = _HOW.sub("", thing.removeprefix("the "))
    return thing if noun in _KEPT_WHOLE else f"the {noun.split()[-1]}" if noun else ""


def relation_terms(
    clauses: Sequence[Clause], idea: Idea, parts: Mapping[str, Part], terms: Collection[str]
) -> frozenset[str]:
    """`rel-…`: how the last clause stands to the first; `rel-but` where it begins with it; `hostile` of what one would
    rather not be seen at. Nothing where a clause is a line that the idea quotes."""
    premise = idea.premise
    if premise is None or not clauses or "sought" in terms:
        return frozenset()
    if "quoted" in terms and not re.match(r"tells\s(?!{)", clauses[0].done):
        return frozenset()
    found = {f"rel-{_relation(clauses, parts, terms)}"}
    lead = idea.text[: clauses[-1].start].rstrip(" ,").rpartition(" ")[2].lower()
    found |= {"rel-but"} if lead in ("but", "yet", "only") else set()
    found |= {f"later-{clauses[-1].of}"} if clauses[-1].of not in ("", "P") else set()
    found |= {"hostile"} if premise.deed in _HOSTILE or premise.verb in _HOSTILE_VERBS else set()
    found |= {"the-actor"} if not clauses[-1].of and _ACTOR.match(clauses[-1].told) else set()
    found |= {"last-find"} if re.match(r"(?:finds?|discovers?|notices?)\b", clauses[-1].done) else set()
    found |= {"last-follows"} if clauses[-1].follows else set()
    knows = re.search(r"^(?:[a-z]+\s)?(?:knows|recogni[sz]es|remembers)\b", clauses[-1].done)
    found |= {"last-knows"} if knows and len(clauses) > 1 else set()
    found |= {"suffers"} if _SUFFERS.match(clauses[0].done) else set()
    found |= {"last-eaten"} if len(clauses) > 1 and re.search(r"\beats?\b", clauses[-1].done) else set()
    refused = re.match(r"(?:refuses|will not|won['’]t|keeps)\b", clauses[-1].done)
    found |= {"last-refuses"} if refused else set()
    found |= {"last-tells"} if re.match(r"(?:tells|shows|explains)\b", clauses[-1].done) else set()
    return frozenset(found)


def _relation(clauses: Sequence[Clause], parts: Mapping[str, Part], terms: Collection[str]) -> str:
    first, last = clauses[0], clauses[-1]
    done = re.sub(r"^[^{}]*{\w+}\s", "", last.told)
    if _BOTH.match(first.told):
        return "both"
    if last.follows and last.of == "P" and first.said:
        return "wish"
    if len(clauses) == 1 or (last.follows and last.of == "P"):
        to = "O" in first.roles and parts["O"].named
        return "one-to" if to else "one"
    if last.of == "P":
        if found := _NOT.match(done):
            return "not" if found[0].startswith("never") else "cannot"
        return "to" if "comes-later" in terms else "self"
    if not last.of:
        return "thing"
    if _GONE.match(done):
        return "gone"
    if last.said:
        return "says"
    if _MAY.match(done):
        return "for"
    there = any(last.of in each.roles for each in clauses[:-1])
    if there:
        return "there"
    return "late" if last.of == "O" and "comes-later" in terms else "third" if last.of != "O" else "there"


def relation_words(
    clauses: Sequence[Clause], premise: Premise, idea: Idea, parts: Mapping[str, Part]
) -> dict[str, str]:
    """`{do it}`, `{did it}`, `{doing it}`: the first deed as it is said to whoever does it (`{I did it}` as they say it
    themselves); `{last you}`, `{last you did}`, `{last I}`, `{last I did}`: so the last one; `{they won't}` that who
    does the last one will not; `{nobody does}`; `{who}` the last one as spoken of; `{the actor}` the thing that does
    the last clause."""
    first, last = clauses[0], clauses[-1]
    words: dict[str, str] = {}
    acts = premise.acts if first.said else first.done
    other = next((each for each in ("O", "H", "Q") if f"{{{each}}}" in acts), "O")
    thing = thing_done_to(acts)
    thing = thing if thing and thing.split()[-1] in acts.partition("{")[0] else ""
    words |= _forms(_with_short_thing(acts, thing), "P", other, parts, ("do it", "did it", "doing it"))
    does = re.sub(r"\b(?:his|her|its)\b(?=\s[a-z])", "their", _cut(premise.acts))
    if "{" not in does and 1 < len(does.split()) <= _LONGEST and is_third_person(does.split()[0]):
        words["nobody does"] = does
    if len(clauses) > 1 and last.of and not last.said:
        beside = "P" if last.of != "P" else "O"
        done = re.sub(r"^[^{}]*{\w+}\s", "", last.told)
        words |= _forms(done, last.of, beside, parts, ("last you", "last you did", "last you doing"))
        if last.of != "P" and (plain := _plain_of_third(done, last.of, parts)):
            words["they won't"] = f"won't {plain}"
        if bare := _NOT.match(done):
            bares = _forms(_third(bare["does"]), "P", "O", parts, ("last bare", "", ""))
            there = not re.search(r"\bme\b", bares.get("last bare", ""))
            words |= bares if there else {}
        if may := _MAY.match(done):
            words |= _forms(_third(may["does"]), last.of, beside, parts, ("may you", "", ""))
    found = short_thing(thing_done_to(last.done.replace("find only", "find").replace("finds only", "finds")))
    if found:
        words |= {"last thing": found, "last thing is": "are" if is_plural(found) else "is"}
    if not last.of and (actor := _ACTOR.match(last.told)):
        words["the actor"] = actor["noun"]
    later = last.of if last.of not in ("", "P") else "O"
    if later in parts:
        words["who"] = _spoken_of(parts[later], idea)
    return words


def _third(does: str) -> str:
    verb, space, tail = does.partition(" ")
    return f"{verb if is_third_person(verb) else third_person(verb)}{space}{tail}"


_ACTOR = phrased(r"^(?:[^,]{3,20},\s)?(?P<noun>the\s[a-z]+)\s[a-z]+s\b", re.I)


def _spoken_of(part: Part, idea: Idea) -> str:
    """Somebody who is not there: by name, if one of the family, else by what they are."""
    if "kin" in part.entry.flags:
        return part.name
    named = next((each for each in idea.of(*LIVING) if each.entry.id == part.entry.id), None)
    owned = named is not None and re.search(r"\b(?:his|her)\s+(?:[a-z-]+\s)?$", idea.text[: named.start])
    if part.noun[:1].isupper():
        return part.noun
    return f"my {part.noun}" if owned else f"the {part.noun}"


def _cut(done: str) -> str:
    done = without_time_behind(done)
    found = _ENDS.search(done)
    return (done[: found.start()] if found and found.start() > 3 else done).strip()


def _with_short_thing(done: str, thing: str) -> str:
    """A deed with what it is done to in one word, and nothing behind it."""
    if not thing:
        return done
    head = re.match(r"(?:[a-z]+\s)(?:(?:back|up|out|down|away|off)\s)?", done)
    return f"{head[0]}{short_thing(thing)}" if head else done


def _forms(
    done: str, doer: str, other: str, parts: Mapping[str, Part], keys: tuple[str, str, str]
) -> dict[str, str]:
    """A deed in its plain form, in the past and as it goes on: said to the doer, and (`I …`) by the doer."""
    adverb, _, bare = done.partition(" ") if done.partition(" ")[0].lower() in _ADVERBS else ("", "", done)
    verb, space, tail = _cut(bare).partition(" ")
    verb = verb.lower()
    if not is_third_person(verb) or verb in _NOT_SPOKEN_OF or doer not in parts:
        return {}
    plain = plain_form(verb)
    words: dict[str, str] = {}
    for mine, mark in ((False, ""), (True, "I ")):
        said = _said(tail, doer, other, parts, by_doer=mine)
        if said is None or len(said.split()) > _LONGEST:
            continue
        for key, form in zip(keys, (plain, past(plain), doing(plain)), strict=True):
            if key:
                name = re.sub(r"\byou\b", "I", key) if mine and "you" in key else f"{mark}{key}"
                words[name] = " ".join(each for each in (adverb, f"{form}{space}{said}") if each)
    return words


def _said(tail: str, doer: str, other: str, parts: Mapping[str, Part], *, by_doer: bool) -> str | None:
    """What stands behind a verb as the doer says it, or the other one to the doer's face."""
    own, others = ("my", "your") if by_doer else ("your", "my")
    beside = parts.get(other)

    def whose(found: re.Match[str]) -> str:
        sex = _SEX.get(found["whose"])
        if sex is None or parts[doer].sex == sex or beside is None or beside.sex != sex:
            return own
        return others

    said = _OWN.sub(whose, tail)
    said = re.sub(rf"{{{other}}}['’]s\b", others, said).replace(f"{{{other}}}", "you" if by_doer else "me")
    said = re.sub(r"\b(?:him|her|it)self\b", "myself" if by_doer else "yourself", said)
    return None if f"{{{doer}}}" in said or re.search(r"\b(?:him|he|she)\b", said) else said


def _plain_of_third(done: str, doer: str, parts: Mapping[str, Part]) -> str:
    """The deed of who is not there, as the first doer speaks of it."""
    verb, space, tail = _cut(done).partition(" ")
    if not is_third_person(verb.lower()) or verb.lower() in (*_NOT_SPOKEN_OF, *_ADVERBS):
        return ""
    said = re.sub(r"{P}['’]s\b", "my", tail).replace("{P}", "me")
    said = f"{plain_form(verb.lower())}{space}{said}"
    return "" if "{" in said or len(said.split()) > _LONGEST else said


def thing_forms(thing: str) -> dict[str, str]:
    """`{a thing}`, `{thing it}` and `{thing is}` of what is spoken of."""
    noun = thing.removeprefix("the ")
    several = is_plural(noun)
    return {
        "a thing": noun if several else f"{article(noun)} {noun}",
        "thing it": "them" if several else "it",
        "thing they": "they" if several else "it",
        "thing is": "are" if several else "is",
        "thing suits": "suit" if several else "suits",
        "thing were": "were" if several else "was",
        "thing do": "do" if several else "does",
        "thing only": "They're only" if several else "It's only",
    }
