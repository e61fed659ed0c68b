"""Somebody who calls or writes to somebody elsewhere: where each of them is, and what is asked over the wire."""

import re
from collections.abc import Mapping

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.clause import Clause
from yingxi.generators.builtin.planner.idiom.inflecting import third_person
from yingxi.generators.builtin.planner.lexicon import words_of
from yingxi.generators.builtin.planner.people.casting import Part

FAR_APART = "far-apart"
"""The flag of an idea in which two who are in different places call or write to each other."""
_CALLS = phrased(
    r"\b(?:calls|phones|telephones|rings)\s(?:his|her|the|an?)\s[a-z -]+?\s"
    r"(?P<there>on the moon|(?:in|at|on|from)\s(?:the\s)?[a-z]+)\b",
    re.IGNORECASE,
)
_WRITES = phrased(
    r"\b(?:writes|sends)\s(?:(?:an?|the)\s(?:[a-z]+\s)?(?:letter|postcard|message|parcel)\s)?"
    r"to\s(?:his|her|the|an?)\s[a-z -]+?\s"
    r"from\s(?P<here>(?:the\s)?[a-z]+)",
    re.IGNORECASE,
)
_TALKS = phrased(
    r"\b(?:talks|speaks|sings|reads|whispers)\s(?:[a-z]+\s){0,2}?to\s(?:his|her|the|an?)\s[a-z -]+?\s"
    r"(?:(?:by|over the|on the)\s(?:radio|phone|telephone|walkie-talkie))\b",
    re.IGNORECASE,
)
_THERE = phrased(r"\b(?:in|at|on)\s(?P<there>(?:the\s)?[a-z]+)$", re.IGNORECASE)
_ASKED = phrased(r"(?:asks|tells|begs)\s{O}\sto\s(?P<does>(?P<verb>[a-z]+)\b.*)$")
_HOME = "INT LIVING ROOM"


def is_far_apart(text: str) -> bool:
    """Whether somebody calls or writes to somebody elsewhere.

    >>> is_far_apart("A girl calls her grandfather on the moon"), is_far_apart("A girl calls her dog")
    (True, False)
    >>> is_far_apart("A girl talks to her father every night by radio")
    True
    """
    return any(each.search(text) for each in (_CALLS, _WRITES, _TALKS))


def is_spoken_to(text: str) -> bool:
    """Whether what somebody says is heard by somebody elsewhere at once."""
    return _TALKS.search(text) is not None


def apart_words(clauses: tuple[Clause, ...], text: str, parts: Mapping[str, Part]) -> dict[str, str]:
    """`{place P}` and `{place O}`, the headings without their hour; `{wire rings}` what is heard of the wire;
    `{away one}` and `{away two}`, the clauses in which whoever is elsewhere has no name; `{asked}` and `{granted}` what
    is asked for and done."""
    other = parts.get("O")
    if not is_far_apart(text) or other is None or not other.named or "O" not in clauses[0].roles:
        return {}
    noun = "{P his} {O noun}" if "kin" in other.entry.flags else "the {O noun}"
    calls, writes = _CALLS.search(text), _WRITES.search(text)
    there = _THERE.search(text.strip(" .!?"))
    called_from = calls is not None and calls["there"].lower().startswith("from ")
    here = writes["here"] if writes else calls["there"] if calls and called_from else ""
    radio = re.search(r"\b(?:radio|walkie-talkie)\b", text, re.IGNORECASE)
    words = {
        "wire rings": "A radio crackles" if radio else "A telephone rings",
        "place P": _heading(here) if here else _HOME,
        "place O": _heading(calls["there"])
        if calls and not called_from
        else _heading(there["there"])
        if there
        else _at_work(other)
        if _TALKS.search(text)
        else _HOME,
        "away one": clauses[0].told.replace("{O}", noun),
        "away two": clauses[-1].told.replace("{O}", noun),
    }
    if asked := _ASKED.search(clauses[-1].told):
        does = asked["does"]
        words["asked"] = f"{does[:1].upper()}{does[1:]}"
        words["granted"] = f"{{O}} {third_person(asked['verb'])}{does[len(asked['verb']) :]}"
    return words


def _at_work(who: Part) -> str:
    """The heading of where somebody's trade is, from which they are spoken to; at home where they have none."""
    trade = dict(who.entry.values).get("place", "")
    known = next(
        (each for each in words_of("en").values() if each.kind == "places" and each.id == trade), None
    )
    return f"{'INT' if 'inside' in known.flags else 'EXT'} {known.english[0].upper()}" if known else _HOME


def _heading(said: str) -> str:
    """A place as a heading has it; what no lexicon has is outdoors."""
    bare = re.sub(r"^(?:in|at|on|from)\s", "", said, flags=re.IGNORECASE)
    bare = re.sub(r"^the\s", "", bare, flags=re.IGNORECASE).lower()
    known = words_of("en").get(bare) or words_of("en").get(f"on the {bare}")
    inside = known is not None and known.kind == "places" and "inside" in known.flags
    return f"{'INT' if inside else 'EXT'} {bare.upper()}"
