"""Whether somebody is a woman or a man, as the idea's pronouns and its words for a spouse say."""

import re
from dataclasses import replace

from yingxi.film.phrasing import phrased
from yingxi.film.story import Sex
from yingxi.generators.builtin.planner.idea import About, Idea, Mention
from yingxi.generators.builtin.planner.idiom.gendered import sex_said
from yingxi.generators.builtin.planner.idiom.premise import Premise

_PRONOUN = phrased(r"\b(?:he|his|himself|she|her|herself)\b|[他她]", re.I)


def with_sex(idea: Idea, subject: Mention, premise: Premise) -> tuple[Idea, Mention]:
    """The subject with the sex that its pronoun says: a thief returns everything she stole. To whom something is done
    is who was named last: "brings a violinist a letter and reads it to her"."""
    if idea.language == "zh" and (known := _the_other_one(idea)):
        idea = _of_sex(idea, *known)
        return idea, next((each for each in idea.mentions if each.start == subject.start), subject)
    if known := _owner_said(idea, subject, premise):
        idea = _of_sex(idea, *known)
        return idea, subject
    if by_whom := _BY_WHOM.search(idea.text, premise.at):
        idea = _of_sex(idea, subject, "he" if by_whom["who"] == "him" else "she")
        return idea, next(each for each in idea.mentions if each.start == subject.start)
    if back := _BACK.search(idea.text, premise.at):
        answers = _named_since(idea, premise.at, back.start())
        if answers is not None and (back["one"] == "she") == (back["two"] == "him"):
            idea = _of_sex(
                _of_sex(idea, answers, back["one"]), subject, "he" if back["two"] == "him" else "she"
            )
            return idea, next(each for each in idea.mentions if each.start == subject.start)
    if (beside := _AND_THEIR.match(idea.text, subject.end)) and _is_open(subject):
        idea = _of_sex(idea, subject, beside["whose"])
        return idea, next(each for each in idea.mentions if each.start == subject.start)
    pronoun = _DONE_TO.search(idea.text, premise.at)
    other = _named_since(idea, premise.at, pronoun.start()) if pronoun is not None else None
    does = other is not None and re.match(r"\s[a-z]+s\b", idea.text[other.end :])
    if pronoun is not None and other is not None and not does:
        return _of_sex(idea, other, pronoun["who"]), subject
    said = subject.about or About()
    if said.sex or {"female", "male"} & subject.entry.flags or subject.entry.kind != "people":
        return idea, subject
    found = _PRONOUN.search(idea.text, premise.at) or _SPOUSE_ZH.search(idea.text, subject.end)
    if found is None:
        return idea, subject
    idea = _of_sex(idea, subject, found[0])
    same = (each for each in idea.mentions if each.start == subject.start and each.entry is subject.entry)
    return idea, next(same, subject)


def with_sex_of_first(idea: Idea) -> Idea:
    """Whoever an English idea names first, with the sex of the first pronoun behind: a guard has a secret: he
    paints."""
    first = next(iter(idea.people), None)
    if first is None or first.entry.kind != "people" or {"female", "male"} & first.entry.flags:
        return idea
    found = _PRONOUN.search(idea.text, first.end)
    known = first.about is not None and first.about.sex
    return _of_sex(idea, first, found[0]) if found and not known else idea


def _owner_said(idea: Idea, subject: Mention, premise: Premise) -> tuple[Mention, str] | None:
    """Whose the subject is and the pronoun that means them: to whom it is done ("a pilot's daughter talks to him"), or
    whose something is, where the subject is of the other sex."""
    owner = next(
        (
            each
            for each in idea.of("people")
            if each.owns
            and each.end <= subject.start
            and _OWNED.fullmatch(idea.text[each.end : subject.start])
        ),
        None,
    )
    if owner is None or {"female", "male"} & owner.entry.flags or (owner.about and owner.about.sex):
        return None
    between = _named_behind(idea, premise.at)
    if found := _DONE_TO.search(idea.text, premise.at, between):
        return owner, found["who"]
    other = {"female": "his", "male": "her"}.get(_known_flag(subject), "")
    found = re.compile(rf"\b{other}\b", re.I).search(idea.text, premise.at, between) if other else None
    return (owner, other) if found else None


_OWNED = phrased(r"['’]s?\s(?:[a-z-]+\s){0,2}", re.I)


def _named_behind(idea: Idea, start: int) -> int:
    """Where the first of the people behind a place of the idea is named, whom a pronoun may mean as well."""
    return next((each.start for each in idea.of("people") if each.start > start), len(idea.text))


def _known_flag(who: Mention) -> str:
    return next((sex for sex in ("female", "male") if sex in who.entry.flags), "") or (
        (who.about.sex if who.about else None) or ""
    )


_HE_OR_SHE = phrased(r"(?<!其)[他她](?!们)")


def _the_other_one(idea: Idea) -> tuple[Mention, str] | None:
    """Of two in a Chinese idea of whom one is known to be a woman or a man, the one who is not known, and the pronoun
    that can only be theirs: 女侠 … 她请他."""
    people = {each.word: each for each in reversed(idea.of("people")) if not each.owns}
    unknown = [each for each in people.values() if _known_sex(each) is None and "kin" not in each.entry.flags]
    known = [_known_sex(each) for each in people.values() if _known_sex(each)]
    if len(unknown) != 1 or len(known) != 1:
        return None
    theirs = "他" if known[0] == "female" else "她"
    return (unknown[0], theirs) if theirs in _HE_OR_SHE.findall(idea.text) else None


def _known_sex(who: Mention) -> Sex | None:
    if who.about and who.about.sex:
        return who.about.sex
    flags = {"female", "male"} & who.entry.flags
    return ("female" if "female" in flags else "male") if flags else sex_said(who.word, "zh")


def _is_open(who: Mention) -> bool:
    return who.entry.kind == "people" and not _known_flag(who)


_AND_THEIR = phrased(r"\s(?:and|with)\s(?P<whose>his|her)\s", re.IGNORECASE)
"""Whose the other one is, of two: a chef and her sister."""
_SPOUSE_ZH = phrased(r"妻子|老婆|太太(?![^，。]*老)|丈夫|老公")
"""Whose spouse is named is of the other sex, where nothing else says it."""
_BY_WHOM = phrased(
    r"\bwho\s+(?:once\s+)?[a-z]+(?:ed|t|d)\s+(?P<who>him\b|her(?=\s*(?:$|[,.;]|\s(?:at|in|on|from|with|when|years?)\b)))",
    re.IGNORECASE,
)
"""Whoever did something to the one whom the idea is about: the boy who saved him."""
_BACK = phrased(r",?\s(?:and|but)\s(?P<one>she|he)\s[a-z]+s\s(?P<two>him|her)\b", re.IGNORECASE)
"""What is done back to whoever began: "and she asks him"."""
_DONE_TO = phrased(
    r"\b(?P<who>her|him)\b(?=\s*(?:$|[,.;]|\s(?:on|in|at|to|and|by|from|with|when|while|until|before|after|again|every)\b))",
    re.IGNORECASE,
)
"""A pronoun of whom something is done to; before a noun "her" says whose that is."""


def _named_since(idea: Idea, start: int, end: int) -> Mention | None:
    """The last of the people of no known sex who are named between two places of the idea."""
    named = [
        each
        for each in idea.mentions
        if each.entry.kind == "people"
        and start <= each.start < end
        and not {"female", "male"} & each.entry.flags
        and not (each.about and each.about.sex)
    ]
    return named[-1] if named else None


def _of_sex(idea: Idea, who: Mention, pronoun: str) -> Idea:
    sex: Sex = "female" if pronoun.lower() in ("she", "her", "herself", "她", "丈夫", "老公") else "male"
    known = replace(who, about=replace(who.about or About(), sex=sex))
    return replace(
        idea,
        mentions=tuple(
            known if each.start == who.start and each.entry is who.entry else each for each in idea.mentions
        ),
    )
