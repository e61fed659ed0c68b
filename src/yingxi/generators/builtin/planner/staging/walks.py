"""Walks of life: how a fisherman, a tailor or a child says one and the same thing, and what their hands do meanwhile;
and what is heard in a place."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from yingxi.film.brief import Language
from yingxi.film.seeds import seed_of
from yingxi.generators.builtin import planner
from yingxi.generators.builtin.planner.lexicon import Entry
from yingxi.generators.builtin.planner.people.casting import Part
from yingxi.generators.builtin.planner.staging.staging import words_read

Walk = dict[str, str]


@cache
def walks(name: str, language: Language) -> dict[str, tuple[Walk, ...]]:
    """The rows of `words/<name>.<language>.txt` by entry id, or by what stands in for one."""
    text = (files(planner) / "words" / f"{name}.{language}.txt").read_text("utf-8")
    found: dict[str, tuple[Walk, ...]] = {}
    for line in text.splitlines():
        ids, colon, said = line.partition(":")
        if colon and not line.startswith("#"):
            for each in ids.split():
                found[each] = (*found.get(each, ()), words_read(said))
    return found


def walk_words(parts: Mapping[str, Part], language: Language, seed: int, told: str) -> dict[str, str]:
    """`{P see}`, `{P yet}`, `{P how}`, `{P fail}`, `{P done}`, `{P with}`, `{P tell}` (speech) and `{P habit}`
    (action) of every part; no two of a film speak alike."""
    words: dict[str, str] = {}
    taken: list[Walk] = []
    for role, part in parts.items():
        rows = walks("walks", language)
        row = rows.get(part.entry.id) or rows[_without_trade(part)]
        if row[0] in taken or (len(row) == 1 and _younger(part)):
            row = rows[_without_trade(part)]
        free = [each for each in row if each not in taken] or list(row)
        own = free[(seed_of(0, told, "walk", role) + seed) % len(free)]
        taken.append(own)
        if language == "zh" and not part.named:
            usual = rows[_without_trade(part)]
            own = own | {"habit": usual[(seed_of(0, told, "hands", role) + seed) % len(usual)]["habit"]}
        words |= {f"{role} {key}": said for key, said in own.items()}
    return words


def _younger(part: Part) -> bool:
    """A child keeps a child's words, whatever it does for a living; but for the paperboy, who has learnt them."""
    return part.kind == "person" and part.age == "child" and "job" not in part.entry.flags


def _without_trade(part: Part) -> str:
    if part.kind == "robot" and "thingling" not in part.entry.flags:
        return "machine"
    if part.kind != "person":
        return "odd" if "thingling" in part.entry.flags else "animal"
    if {"odd", "personified"} & part.entry.flags:
        return "odd"
    return part.age if part.age in ("child", "elder") else "plain"


def room_words(place: Entry | None, language: Language, seed: int, told: str) -> dict[str, str]:
    """`{L first}` and `{L last}`: one sound of the place, as it is heard in the beginning and in the end."""
    rows = walks("rooms", language)
    other = "inside" if place and "inside" in place.flags else "outside"
    row = rows.get(place.id if place else other, rows[other])[0]
    first, last = (row[key].split(" / ") for key in ("first", "last"))
    at = (seed_of(0, told, "room") + seed) % len(first)
    return {"L first": first[at], "L last": last[at]}
