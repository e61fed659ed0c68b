"""The clauses of an English idea as steps that can be acted in order: where each happens, what is seen before and after
it by its verb, and at whose door what was brought is handed over."""

import re
from collections.abc import Iterator, Mapping

from yingxi.film.phrasing import phrased
from yingxi.film.seeds import seed_of
from yingxi.generators.builtin.planner.clause import Clause
from yingxi.generators.builtin.planner.clauses.pieces_english import is_verb_first, pieces_of_sentence
from yingxi.generators.builtin.planner.idea import LIVING, Idea
from yingxi.generators.builtin.planner.idiom.inflecting import plain_form
from yingxi.generators.builtin.planner.lexicon import Entry, entry
from yingxi.generators.builtin.planner.people.casting import Part
from yingxi.generators.builtin.planner.staging.asides import deed_of
from yingxi.generators.builtin.planner.staging.walks import Walk, walks

LEAST, MOST = 2, 3
"""Steps of a film told in order."""
_VERBS_OF_WAYS = "walk drive travel ride sail row swim climb cross run go follow hike cycle fly"
_WAYS = frozenset(_VERBS_OF_WAYS.split())
"""Verbs of a way, which ends somewhere."""
_GIVEN = phrased(
    r"^(?:gives?|brings?|returns?|delivers?|hands?|offers?|presents?|takes?\s+(?:it|them)\b|carr(?:y|ies)\s+(?:it|them)\b|sends?)",
    re.IGNORECASE,
)
_BROUGHT = phrased(r"(?:(?:brings?|carr(?:y|ies)|delivers?|returns?)\s|takes?\s(?:it|them)\b)", re.IGNORECASE)
_PURPOSE = phrased(
    r"\bto\s+(?P<does>(?!the\b|an?\b|his\b|her\b|its\b|their\b)[a-z]+\s+(?:it|them|back)\b.*)$"
)
"""What a way is gone for."""
_OF_THE_THING = phrased(
    r"^(?:an?|the)\s[a-z' -]+?\s(?:that\s)?(?:he|she)\s(?P<did>[a-z]+[a-z ]*?)"
    r"(?P<when>\s(?:[a-z-]+\syears?\sago|as an?\s[a-z]+))?$"
)
"""What somebody once did with a thing: "a letter he forgot to deliver forty years ago"."""
_DOORS = frozenset({"living-room", "town", "village", "street", "corner", "fishing-village"})
"""Where whoever lives there is met at a door."""
_RELATIVE = phrased(r"\s(?:who|that)\s(?P<does>(?!is\b|was\b|has\b)[a-z]+s\s[a-z ]+)$")
"""What whoever is met does, at the end of the idea."""
_ROAD = "ROAD"


def acted_in_order(idea: Idea) -> bool:
    """Whether an idea is of two or three deeds that one and the same does and that can be seen, one after another."""
    if idea.language != "en" or idea.premise is None or idea.premise.mode or "both" in idea.flags:
        return False
    text = idea.text.rstrip(" .!?")
    pieces = [text[start:end].strip() for start, end in pieces_of_sentence(text, idea.premise.at)]
    return (
        LEAST <= len(pieces) <= MOST
        and all(map(is_verb_first, pieces))
        and all(_row(each) for each in pieces)
        and not re.search(r"\b(?:only to|that the|until)\b|[\"“;]", text)
        and (
            len({each.entry.id for each in idea.of(*LIVING) if not each.owns}) == 1 or _is_handed(pieces[-1])
        )
    )


def ends_in_hands(idea: Idea) -> bool:
    """Whether something changes hands in the last of an idea's deeds."""
    text = idea.text.rstrip(" .!?")
    pieces = [
        text[start:end].strip()
        for start, end in pieces_of_sentence(text, idea.premise.at if idea.premise else 0)
    ]
    return bool(pieces) and _is_handed(pieces[-1])


def _row(done: str) -> Walk | None:
    """The words of a deed: of its verb with its thing, of its verb, of its class."""
    rows = walks("steps", "en")
    verb = plain_form(done.partition(" ")[0].lower())
    keys = (*(f"{verb}-{word}" for word in re.findall(r"[a-z]+", done.lower())), verb, deed_of(done))
    return next((rows[each][0] for each in keys if each in rows), None)


def _is_handed(done: str) -> bool:
    """Whether something changes hands in the end of a deed, or of the way gone for it."""
    return _GIVEN.match(done) is not None or (_is_way(done) and _PURPOSE.search(done) is not None)


def _is_way(done: str) -> bool:
    return plain_form(done.partition(" ")[0].lower()) in _WAYS


def step_words(
    clauses: tuple[Clause, ...], idea: Idea, parts: Mapping[str, Part], seed: int
) -> dict[str, str]:
    """`{s1}` to `{s3}` the steps, in which whoever is met at the end has no name yet; `{before s1}`, `{after s1}`;
    `{place s1}` the headings without their hour; `{place end}` where something is handed over, `{handed}` what,
    `{come for}` and `{did once}` lines about it."""
    if not acted_in_order(idea) or not LEAST <= len(clauses) <= MOST:
        return {}
    words: dict[str, str] = {}
    handed = _is_handed(clauses[-1].done)
    met = _met_later(parts, handed=handed)
    places = list(_places(clauses, idea, parts))
    for at, each in enumerate(clauses, start=1):
        row = _row(each.done)
        if row is None:
            return {}
        for when in ("before", "after"):
            said = row[when].split(" / ")
            words[f"{when} s{at}"] = said[(seed_of(0, idea.text, when, each.done) + seed) % len(said)]
        words[f"s{at}"] = re.sub(r"{O}", met, each.told) if met else each.told
        words[f"place s{at}"] = places[at - 1]
    if handed:
        words["place end"] = _destination(clauses[-1], idea) or places[-1].replace(_ROAD, "STREET")
        if met and (doing := _RELATIVE.search(idea.text[: clauses[-1].end])):
            words["met doing"] = f"{{O}} {doing['does']}"
        thing = re.sub(r"^(?:an?|some)\b", "the", idea.matter.partition(" with ")[0]).strip()
        words["handed"] = thing or "what {P he} has brought"
        if purpose := _PURPOSE.search(clauses[-1].done):
            own = re.sub(r"\b(?:his|her)\b", "my", purpose["does"])
            words["come for"] = f"I've come to {own}"
    matter = clauses[0].done.partition(" ")[2]
    if once := _OF_THE_THING.match(matter):
        words["did once"] = f"I {once['did']} it{once['when'] or ''}"
    return words


def step_terms(words: Mapping[str, str], clauses: tuple[Clause, ...], idea: Idea) -> frozenset[str]:
    """`in-order`, `handed`, `steps-3`, `way` where the last step is a way, `door` where somebody is met at one."""
    if "s1" not in words:
        return frozenset()
    return frozenset(
        {"in-order"}
        | ({"handed"} if "handed" in words else set())
        | ({"steps-3"} if "s3" in words else set())
        | ({"last-way"} if _is_way(clauses[-1].done) else set())
        | ({"on-the-way"} if _is_way(clauses[-1].done) or _BROUGHT.match(clauses[-1].done) else set())
        | ({"met-doing"} if "met doing" in words else set())
        | ({"did-once"} if "did once" in words else set())
        | ({"come-for"} if "come for" in words else set())
        | ({"door"} if "handed" in words and _is_door(clauses[-1], idea) else set())
    )


def _met_later(parts: Mapping[str, Part], *, handed: bool) -> str:
    """The noun of whoever is met at the end, for the steps before."""
    other = parts.get("O")
    if not handed or other is None or not other.named:
        return ""
    return "{P his} {O noun}" if "kin" in other.entry.flags else "{a O noun}"


def _places(clauses: tuple[Clause, ...], idea: Idea, parts: Mapping[str, Part]) -> Iterator[str]:
    """The heading of each step: the place that it names, a road for a way, else the one before; the first is where the
    doer works or lives."""
    last = ""
    for at, each in enumerate(clauses):
        way = _is_way(each.done) or _BROUGHT.match(each.done)
        own = [one for one in idea.places if each.start <= one.start < each.end]
        if at and way and _is_water(each.done):
            last = "EXT SEA"
        elif at and way:
            last = f"EXT {_ROAD}"
        elif own:
            last = heading_of(own[0].entry, own[0].word)
        elif not at:
            last = _home(idea, parts)
        yield last


def _is_water(done: str) -> bool:
    return plain_form(done.partition(" ")[0].lower()) in ("row", "sail", "swim")


def _home(idea: Idea, parts: Mapping[str, Part]) -> str:
    doer = parts["P"]
    works = (
        entry(doer.entry.value("place")) if doer.named and not re.search(r"\bretired\b", idea.text) else None
    )
    meant = works or entry("living-room")
    return heading_of(meant, meant.word("en")) if meant else ""


def _destination(clause: Clause, idea: Idea) -> str:
    """Where a way, or what is brought, ends."""
    own = [one for one in idea.places if clause.start <= one.start < clause.end]
    if _is_door(clause, idea):
        return "EXT DOORSTEP"
    return heading_of(own[-1].entry, own[-1].word) if own else ""


def _is_door(clause: Clause, idea: Idea) -> bool:
    own = [one for one in idea.places if clause.start <= one.start < clause.end]
    if own:
        return own[-1].entry.id in _DOORS
    return not any(clause.start <= one.start < clause.end for one in idea.of(*LIVING))


def heading_of(place: Entry, word: str) -> str:
    bare = re.sub(r"^(?:on|in|at) the ", "", word, flags=re.IGNORECASE)
    return f"{'INT' if 'inside' in place.flags else 'EXT'} {bare.upper()}"
