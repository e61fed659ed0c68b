"""The business of an English idea's clauses, as the stage calls it: what is seen before a deed, how it goes wrong
first, what is seen after it, and the last picture, in which somebody else does what was done."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from yingxi.film.phrasing import phrased
from yingxi.film.seeds import seed_of
from yingxi.generators.builtin.planner.clause import CARD, Clause
from yingxi.generators.builtin.planner.clauses.business_chinese import place_of_chinese_deed
from yingxi.generators.builtin.planner.clauses.steps import heading_of
from yingxi.generators.builtin.planner.idea import Idea, Mention
from yingxi.generators.builtin.planner.idiom.inflecting import plain_form, third_person
from yingxi.generators.builtin.planner.idiom.time_behind import TIME_BEHIND
from yingxi.generators.builtin.planner.lexicon import Entry
from yingxi.generators.builtin.planner.people.casting import Part
from yingxi.generators.builtin.planner.people.elsewhere import SOUGHT, told_without_name
from yingxi.generators.builtin.planner.staging.asides import deed_of
from yingxi.generators.builtin.planner.staging.walks import Walk, walks
from yingxi.generators.builtin.planner.staging.wording import is_plural

_WISHED = phrased(
    r"^(?:wants|tries|decides|hopes|learns|dares|has|plans|longs|begins|starts|refuses|comes|goes|runs|cannot|can['’]t)\s+"
    r"(?:how\s+)?(?:to\s+)?(?=[a-z]+)(?P<does>(?!(?:an?|the|his|her|its|their|in|on|at|up|down|away|out|back|over|for|from|with|home|into)\b)[a-z]+\b.*)$"
)
"""What a deed is wished or tried before its own verb."""
_DONE_TO = phrased(
    r"^(?:(?:gives|lends|shows|sends|hands|sells)\s(?:an?|the|his|her)\s"
    r"(?:(?!to\b|in\b|for\b|on\b|at\b|with\b|from\b|of\b|and\b)[a-z-]+\s){1,3}?"
    rf"(?=(?!{TIME_BEHIND})(?:an?|the|some|his|her)\s)"
    r"|[a-z]+\s(?:back\s|up\s|out\s|down\s|away\s)?)"
    r"(?P<article>an?|the|some|his|her|its|their)\s"
    r"(?P<noun>(?:(?!to\b|in\b|on\b|at\b|from\b|for\b|with\b|into\b|across\b|by\b|until\b|because\b|that\b|who\b|which\b|of\b|"
    rf"over\b|under\b|behind\b|between\b|and\b|so\b|back\b|aloud\b|without\b|around\b|through\b|out\b|up\b|off\b|away\b|he\b|she\b|when\b|every\b|the\b|{TIME_BEHIND})"
    r"[a-z'’-]+\s?){1,3})(?![{'’])",
    re.IGNORECASE,
)
_IT = phrased(r"(?<!{)\bit\b(?!})")
_HANDS = phrased(
    r"\b(?:hands?|fingers?|thumb|sleeves?|coat|collar|pockets?|shoes?|hat|knees|trousers|apron)\b"
)
"""What an animal has none of."""
_WHEN = ("before", "hinder", "after", "end")
_OUTSIDE = phrased(
    r"\b(?:behind|outside|in front of|beside|near|around|over|above|past)\s+(?:the|an?|his|her|their|every|each)\s+$"
)
_AT_HOME = phrased(
    r"\b(?:neighbou?rs?|flatmate|roommate|upstairs|downstairs|next door"
    r"|(?:my|his|her|their) (?:room|bath|kitchen)|shower)\b",
    re.I,
)
"""Where one plays or sings who is no performer."""
_HOME = phrased(r"(?:comes|returns|gets|runs|walks|sails|rides|drives)\s(?:back\s)?home\b")
_NOT_THERE = phrased(r"\b(?:from|of|about|like|for|without)\s+(?:the|an?|his|her|their)?\s*(?:[a-z-]+\s)?$")


def business_words(
    clauses: Sequence[Clause], idea: Idea, parts: Mapping[str, Part], seed: int
) -> dict[str, str]:
    """`{before c1}`, `{hinder c1}`, `{after c1}`, `{end c1}`, of each a second one (`{before c1 more}`), and so for
    every clause (`cz` is the last) that somebody of the film is seen doing; `{try c1}` how the other one fails at it;
    `{place c1}` its heading without the hour."""
    words: dict[str, str] = {}
    used: set[str] = set()
    other = parts.get("O")
    late = other is not None and other.named and "O" not in clauses[0].roles
    late = late or bool(told_without_name(clauses, idea))
    place = "{in} {LH}"
    for at, each in enumerate(clauses, start=1):
        keys = (f"c{at}", "cz") if at == len(clauses) else (f"c{at}",)
        place = _place(each, idea) or place
        own = _of_clause(each, parts, seed, idea.text, used, alone=late and at == 1) if _is_done(each) else {}
        for key in keys:
            words |= {f"{when} {key}{more}": said for (when, more), said in own.items()}
            words[f"place {key}"] = place
    if sought := told_without_name(clauses, idea):
        words["c1 sought"] = sought
    return words


def business_terms(clauses: Sequence[Clause], idea: Idea) -> frozenset[str]:
    """`done-c1` where somebody of the film is seen doing the clause, `meets-c2` where the other one does it and was not
    there before, `moves-c2` where it happens elsewhere than the one
    before, `held-back` where the idea is one deed that is done in the end."""
    terms: set[str] = set()
    last, met = "", False
    for at, each in enumerate(clauses, start=1):
        keys = (f"c{at}", "cz") if at == len(clauses) else (f"c{at}",)
        place = _place(each, idea) or last
        terms |= {f"done-{key}" for key in keys if _is_done(each)}
        terms |= {f"meets-{key}" for key in keys if at > 1 and not met and each.of == "O" and not each.said}
        met = met or "O" in each.roles
        terms |= {f"moves-{key}" for key in keys if at > 1 and place != last}
        last = place
    premise = idea.premise
    alone = len(clauses) == 1 and _is_done(clauses[0]) and "both" not in idea.flags
    if alone and premise and premise.mode not in ("refuse", "never") and premise.deed != "marry":
        terms.add("held-back")
        terms |= {SOUGHT, "comes-later"} if told_without_name(clauses, idea) else set()
    return frozenset(terms)


def place_of_deed(idea: Idea) -> str:
    """Where the deed of an idea is usually done; empty where one cannot say."""
    if idea.language == "zh":
        return place_of_chinese_deed(idea)
    if idea.premise is None:
        return ""
    usual = _row(idea.premise.acts).get("place", "")
    at_home = _AT_HOME.search(idea.text) if usual == "stage" else _LAYS_TABLE.search(idea.premise.acts)
    return "living-room" if at_home else usual


_LAYS_TABLE = phrased(r"\b(?:sets?|setting|lays?|laying) (?:the|an?|his|her) table\b", re.I)
_WATER = ("harbour", "beach", "lake")


def place_by_water(idea: Idea) -> str:
    """The water at which an English deed is done, or learnt or taught: nobody fishes in a lamp room."""
    if idea.language != "en" or idea.premise is None:
        return ""
    acts = idea.premise.acts
    learnt = re.search(r"\bto (?P<verb>[a-z]+)$", acts)
    for each in (acts, third_person(learnt["verb"]) if learnt else ""):
        if each and (place := _row(each).get("place", "")) in _WATER:
            return place
    return ""


def without_trade(place: Mention | None, idea: Idea) -> Mention | None:
    """The place of an idea, unless it is only that of a trade and the deed is done at the water."""
    in_trade = place is not None and (place.start < 0 or "trade" in place.entry.flags)
    dry = place is not None and place.entry.id not in _WATER
    return None if in_trade and dry and place_by_water(idea) else place


def _is_done(clause: Clause) -> bool:
    return bool(clause.of) and not clause.said.startswith("{") and not clause.told.startswith(CARD)


def _of_clause(
    clause: Clause, parts: Mapping[str, Part], seed: int, told: str, used: set[str], *, alone: bool
) -> dict[tuple[str, str], str]:
    """The rows of a clause by when and `more`; `used` are those of the film so far, `alone` says that the doer is."""
    doer = clause.of
    beside = next((each for each in ("O", "P") if each != doer and each in parts), "")
    row, thing = _row(clause.done), thing_done_to(clause.done)
    found: dict[tuple[str, str], str] = {}
    for when in _WHEN:
        own, usual = (
            [
                cast
                for each in said.split(" / ")
                if ("{it}" not in each or thing)
                and not ("{B" in each and (not beside or (when != "end" and alone)))
                and not ("{B" in each and when in ("before", "after") and beside not in clause.roles)
                and not (thing and is_plural(thing) and _IT.search(each))
                and not (_is_animal(parts.get(doer)) and _HANDS.search(each))
                and (cast := _cast(each, doer, beside, thing))
            ]
            for said in (row[when], walks("business", "en")["any"][0][when])
        )
        turn = seed_of(0, told, when, clause.done) + seed
        options = [*_turned(own, turn), *_turned(usual, turn)]
        free = [each for each in options if each not in used] or options
        for more, said in zip(("", " more"), free, strict=False):
            found[when, more] = said
            used.add(said)
        found.setdefault((when, " more"), found.get((when, ""), ""))
    failed = [each for each in row["hinder"].split(" / ") if "{B" not in each and "{it}" not in each]
    if beside and failed:
        found["try", ""] = _cast(failed[(seed + 1) % len(failed)], beside, doer, thing)
    return found


def _turned(options: list[str], turn: int) -> list[str]:
    at = turn % len(options) if options else 0
    return [*options[at:], *options[:at]]


def _is_animal(part: Part | None) -> bool:
    return part is not None and part.kind not in ("person", "robot") and "animal" in part.entry.flags


def _cast(said: str, doer: str, beside: str, thing: str) -> str:
    return said.replace("{D", f"{{{doer}").replace("{B", f"{{{beside}").replace("{it}", thing)


def _row(done: str) -> Walk:
    """The words of a deed: of its verb with its thing, of its verb, of its class, of any."""
    rows = walks("business", "en")
    if wished := _WISHED.match(done):
        verb, space, tail = wished["does"].partition(" ")
        if _known(f"{third_person(plain_form(verb))}{space}{tail}"):
            done = f"{third_person(plain_form(verb))}{space}{tail}"
    return rows[_known(done) or "any"][0]


def _known(done: str) -> str:
    rows = walks("business", "en")
    verb = plain_form(done.partition(" ")[0].lower())
    somebody = (f"{deed_of(done)}-somebody",) if re.match(r"[a-z]+\sfor\s{", done) else ()
    words = re.findall(r"[a-z]+", done.lower())
    keys = (*somebody, *(f"{verb}-{word}" for word in words), verb, deed_of(done))
    return next((each for each in keys if each in rows and each != "any"), "")


def thing_done_to(done: str) -> str:
    """What a deed is done to, as one speaks of it again; empty where that is nothing, or somebody.

    >>> thing_done_to("hides a ring in a loaf of bread"), thing_done_to("reads the letters aloud to {O}")
    ('the ring', 'the letters')
    >>> thing_done_to("waits for {O}")
    ''
    >>> thing_done_to("builds a wall between their gardens")
    'the wall'
    >>> thing_done_to("gives a lost boy her umbrella"), thing_done_to("burns the wedding cake the night before")
    ('the umbrella', 'the wedding cake')
    """
    found = _DONE_TO.match(done)
    noun = found["noun"].strip().removeprefix("own ") if found else ""
    return f"the {noun}" if noun and not noun.endswith(("'s", "’s")) else ""


def _place(clause: Clause, idea: Idea) -> str:
    """The heading of the place that a clause names, without its hour; empty where it names none."""
    if _HOME.match(clause.done):
        return "EXT DOORSTEP"
    for one in idea.places:
        before = idea.text[clause.start : one.start].lower()
        done_to = one.word.lower() in thing_done_to(clause.done).lower()
        if clause.start <= one.start < clause.end and not done_to and not _NOT_THERE.search(before):
            return heading_of(_outside(one.entry, before), one.word)
    return ""


def _outside(place: Entry, before: str) -> Entry:
    return replace(place, flags=place.flags - {"inside"}) if _OUTSIDE.search(before) else place
