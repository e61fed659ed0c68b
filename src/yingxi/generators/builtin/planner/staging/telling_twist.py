"""The idea's twist as somebody of the film says it: of whom it is about, I or you."""

import re
from collections.abc import Mapping

from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.idea import Idea
from yingxi.generators.builtin.planner.idiom.inflecting import is_third_person, plain_form
from yingxi.generators.builtin.planner.idiom.saying import said_of_mind
from yingxi.generators.builtin.planner.people.casting import Part
from yingxi.generators.builtin.planner.play import Play, about_deed

_BE = {"is": "am", "was": "was", "has": "have", "does": "do", "are": "am"}


def twist_said(idea: Idea, parts: Mapping[str, Part], play: Play, language: Language) -> tuple[str, str, str]:
    """What is said, the role of who says it (empty: whoever stands beside), and of which kind it is: `own` where they
    speak of themselves. Empty where the play does not put the idea's deed on the stage."""
    premise, twist = idea.premise, idea.twist
    if premise is None or twist is None or idea.language != language:
        return "", "", ""
    told_by_any = about_deed(play) and "any" in play.words("deeds")
    if not told_by_any and (
        premise.deed not in play.words("deeds") or (twist.kind == "against" and not about_deed(play))
    ):
        return "", "", ""
    for role, part in parts.items():
        words = [each.word for each in idea.mentions if each.entry.id == part.entry.id] if part.named else []
        for word in words:
            rest = _behind(twist.said, word, language)
            if rest is None:
                continue
            if role == "P":
                return _of(rest, "you", language), "", twist.kind
            return _of(rest, "I", language), role, "own"
    return _with_subject(twist.said, idea, language), "", twist.kind


def to_face(said: str, language: Language) -> str:
    """What somebody says of themselves, as another one says it to their face.

    >>> to_face("I want drums", "en"), to_face("I'm my own grandson", "en"), to_face("我已经瞎了", "zh")
    ('You want drums', "You're your own grandson", '你已经瞎了')
    """
    if language == "zh":
        return said.replace("我", "你")
    told = re.sub(r"^I'm\b", "You're", re.sub(r"^I was\b", "You were", said))
    told = re.sub(r"^I\b", "You", re.sub(r"\bme\b", "you", told))
    return re.sub(r"\bmy(self)?\b", lambda found: "yourself" if found[1] else "your", told)


def _with_subject(said: str, idea: Idea, language: Language) -> str:
    """A Chinese clause without a subject, with one: what both do is said of us."""
    if language == "zh" and "both" in idea.flags and said_of_mind(said, ("P", "O"), language):
        return f"我们{said}"
    return said


_WHICH_ONE = phrased(
    r"(?:who|that)\s+(?:(?:never|always|only|can['’]t|cannot|won['’]t|doesn['’]t)\s+)?[a-z]+\s+(?P<main>(?P<verb>[a-z]+)\b.*)"
)
"""Behind somebody: which one it is, and then what they do."""


def _behind(said: str, word: str, language: Language) -> str | None:
    """What a clause says of `word`, where it begins with it; of somebody who owns the subject, nothing.

    >>> _behind("a girl who never laughs brings him a flower", "girl", "en")
    'brings him a flower'
    """
    if language == "zh":
        return (
            said[len(word) :] if said.startswith(word) and said[len(word) : len(word) + 1] != "的" else None
        )
    match = re.match(
        rf"(?:the|an?|his|her|your|one)\s+(?:old\s+|young\s+)?{re.escape(word)}s?\s+(?=[a-z])", said, re.I
    )
    if match is None:
        return None
    rest = said[match.end() :]
    which = _WHICH_ONE.match(rest)
    return which["main"] if which and is_third_person(which["verb"]) else rest


def _of(rest: str, who: str, language: Language) -> str:
    """
    >>> _of("is blind", "I", "en"), _of("never looks up", "I", "en"), _of("却已经瞎了", "I", "zh")
    ("I'm blind", 'I never look up', '我已经瞎了')
    """
    if language == "zh":
        return ("我" if who == "I" else "你") + rest.removeprefix("却").removeprefix("竟然").removeprefix(
            "居然"
        )
    words = rest.split()
    at = next(
        (at for at, each in enumerate(words) if each not in ("never", "always", "still", "only", "also")), 0
    )
    verb = words[at]
    forms = _BE if who == "I" else {"is": "are", "was": "were", "has": "have", "does": "do"}
    words[at] = forms.get(verb) or (plain_form(verb) if is_third_person(verb) else verb)
    return re.sub(r"^I am\b", "I'm", " ".join((who if who == "I" else "You", *words)))
