"""What somebody asks about a deed that they see, and what whoever does it answers."""

from yingxi.film.brief import Language
from yingxi.film.seeds import seed_of
from yingxi.generators.builtin.planner.idea import LIVING, Idea
from yingxi.generators.builtin.planner.staging import table

_LONGEST_NOUN = 5
"""Characters of a thing's name that a short question has room for."""


def reply_words(idea: Idea, noun: str, language: Language, seed: int) -> dict[str, str]:
    """`{asked}` and `{replied}` for the class of the idea's deed, of which `noun` is what it is done to; where it is
    done to somebody, they ask. No words in a language that has no file of them."""
    premise = idea.premise
    if premise is None or language != "zh":
        return {}
    rows = table("replies", language)
    deed = "refuse" if premise.mode == "refuse" else premise.deed
    to_somebody = idea.target is not None and idea.target.entry.kind in LIVING
    known = [f"{deed}>", deed, "odd>"] if to_somebody else [deed]
    row = next((rows[each] for each in known if each in rows), rows["odd"])
    pairs = list(zip(row["ask"].split(" / "), row["answer"].split(" / "), strict=True))
    named = noun if len(noun) <= _LONGEST_NOUN else ""
    free = [pair for pair in pairs if named or "_" not in "".join(pair)]
    asked, replied = free[(seed_of(0, idea.text, "asked") + seed) % len(free)]
    return {"asked": asked.replace("_", named), "replied": replied.replace("_", named)}
