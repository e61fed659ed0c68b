"""What an English idea says of whom the deed is done to ("the woman who comes in every morning at seven"), as the doer
says it to their face."""

import re
from collections.abc import Mapping

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.clause import end_of
from yingxi.generators.builtin.planner.idea import LIVING, Idea
from yingxi.generators.builtin.planner.idiom.clause_wording import state_said, to_you
from yingxi.generators.builtin.planner.people.casting import Part

_RELATIVE = phrased(
    r"\s+(?:who|that)\s+(?P<how>(?:never|always|only|still|no\s+longer"
    r"|can|can['’]t|cannot|can only|will not|won['’]t)\s+)?"
    r"(?P<verb>(?<=longer )has|(?!is\b|was\b|has\b|had\b|turns\b|does\b|no\b)[a-z]+)\b"
    r"(?P<rest>(?:\s+[a-z'’-]+){0,9}?)\s*(?=[,.;]|$)",
    re.IGNORECASE,
)
_LONGEST = 10
"""Words of a line that is said in one breath."""


_STATE = phrased(
    r"\s+(?:who|that)\s+(?P<is>(?:is|has|was|had)\s+(?!been\b|gone\b|died\b|left\b)[a-z'’-]+(?:\s+[a-z'’-]+){0,7}?|(?:can['’]t|cannot)\s+[a-z]+(?:\s+[a-z]+){0,3}?)\s*(?=[,.;]|\sand\s|$)",
    re.IGNORECASE,
)
"""What the other one is, has or cannot do."""


def other_state(idea: Idea, parts: Mapping[str, Part]) -> str:
    """What the idea says that the other one is ("who has lost her glasses"), as they say it of themselves; empty where
    it says nothing of the kind."""
    found = _behind_the_other(_STATE, idea, parts)
    if found is None:
        return ""
    said = (
        state_said(found["is"])
        if found["is"].split()[0] in ("is", "has", "was", "had")
        else f"I {found['is']}"
    )
    return re.sub(r"\b(?:he|she)\s+is\b", "you are", re.sub(r"\b(?:his|her)\b(?=\s+[a-z])", "my", said))


def other_told(idea: Idea, parts: Mapping[str, Part]) -> str:
    """The line, without its full stop; empty where the idea says nothing of the other one, or they are nobody to talk
    to."""
    found = _behind_the_other(_RELATIVE, idea, parts)
    if found is None:
        return ""
    whose = "my" if _OF_THE_DOER.get(parts["P"].sex, "-") in found["rest"] and other_sex(parts) else "your"
    rest = re.sub(r"\b(?:his|her|its|their)\b(?=\s+[a-z])", whose, found["rest"])
    rest = re.sub(r"\b(?:himself|herself|itself)\b", "yourself", rest)
    rest = re.sub(r"\b(?:him|her)$", "me", rest)
    said = f"You {found['how'] or ''}{to_you(found['verb'].lower())}{rest}"
    return said if len(said.split()) <= _LONGEST else ""


_OF_THE_DOER = {"female": " her ", "male": " his "}


def other_sex(parts: Mapping[str, Part]) -> bool:
    """Whether the other one is of another sex than the doer, so that "her father" is the doer's."""
    return parts["O"].sex not in (parts["P"].sex, "none")


def _behind_the_other(clause: re.Pattern[str], idea: Idea, parts: Mapping[str, Part]) -> re.Match[str] | None:
    """The clause that stands right behind the other one's noun, where that comes after the idea's deed and is somebody
    to talk to."""
    other = parts.get("O")
    if idea.premise is None or other is None or not other.named or other.kind == "thing":
        return None
    named = (each for each in idea.of(*LIVING) if each.entry.id == other.entry.id and each.start > 0)
    mention = next(named, None)
    if mention is None or mention.start < idea.premise.at:
        return None
    return clause.match(idea.text, end_of(mention, idea.text))
