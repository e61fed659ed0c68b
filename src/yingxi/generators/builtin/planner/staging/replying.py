"""What somebody asks about a deed that they see, and what whoever does it answers."""

import re

from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased
from yingxi.film.seeds import seed_of
from yingxi.generators.builtin.planner.clause import Clause
from yingxi.generators.builtin.planner.idea import LIVING, Idea
from yingxi.generators.builtin.planner.staging.staging import table

_HAN = r"[\u3400-\u9fff]+"
_SAYS_HOW_LONG = phrased(r"了(?:整整|大半)?[一二两三四五六七八九十百几半]+(?:多?年|辈子)")
"""Nobody asks then how long it has been done."""
_LONGEST_NOUN = 5
"""Characters of a thing's name that a short question has room for."""


def reply_words(idea: Idea, noun: str, language: Language, seed: int) -> dict[str, str]:
    """`{asked}` and `{replied}`, and a second pair (`{asked more}`, `{replied more}`), for the class of the idea's
    deed, of which `noun` is what it is done to; where it is done to somebody, they ask. No words in a language that
    has no file of them."""
    premise = idea.premise
    if premise is None or language != "zh":
        return {}
    rows = table("replies", language)
    deed = "refuse" if premise.mode == "refuse" else premise.deed
    to_somebody = idea.target is not None and idea.target.entry.kind in LIVING
    to_somebody = to_somebody or re.search(r"(?:失踪|走失|走丢)的", premise.acts) is not None
    known = [f"{deed}>", deed, "odd>"] if to_somebody else [deed]
    acts = re.sub(r"了(?:整整)?[一二两三四五六七八九十百几]+年的?(?=[\u3400-\u9fff])", "", premise.acts)
    named_verb = [each for each in rows if re.fullmatch(_HAN, each) and acts.startswith(each)]
    named_verb += [each for each in rows if re.fullmatch(_HAN, each) and each in premise.verb]
    row = next((rows[each] for each in (*named_verb, *known) if each in rows), rows["odd"])
    pairs = list(zip(row["ask"].split(" / "), row["answer"].split(" / "), strict=True))
    named = noun if len(noun) <= _LONGEST_NOUN else ""
    free = [pair for pair in pairs if named or "_" not in "".join(pair)]
    if _SAYS_HOW_LONG.search(idea.text):
        free = [pair for pair in free if "多久" not in pair[0]] or free
    turn = seed_of(0, idea.text, "asked") + seed
    said = [(ask.replace("_", named), answer.replace("_", named)) for ask, answer in free]
    asked, replied = said[turn % len(said)]
    words = {"asked": asked, "replied": replied}
    if len(said) > 1:
        more, back = said[(turn + 1) % len(said)]
        words |= {"asked more": more, "replied more": back}
    return words


def said_back(clause: Clause, turn: int) -> dict[str, str]:
    """What P does in a clause, asked by the one who sees it, and what P says to that; nothing where it is no short
    question.

    >>> said_back(Clause("{P}每天给{O}擦一双红舞鞋", "P", 0, 12), 0)
    {'echo': '你每天给我擦一双红舞鞋？', 'echo back': '嗯。'}
    >>> said_back(Clause("{O}睡着了", "O", 0, 5), 0)
    {}
    """
    does = _MANNER.sub("", clause.done.replace("{O}", "我"))
    does = re.sub(r"[他她它](?!们)", "你", does)
    if clause.of != "P" or clause.said or not clause.told.startswith("{P}") or "{" in does or "，" in does:
        return {}
    if not _LEAST_BACK <= len(does) <= _MOST_BACK:
        return {}
    row = table("replies", "zh")["echo"]
    answers = row["answer"].split(" / ")
    return {"echo": row["ask"].replace("_", does), "echo back": answers[turn % len(answers)]}


_MANNER = phrased(r"^(?:偷偷|悄悄|终于|突然|只好|还是|又|却)+")
_LEAST_BACK, _MOST_BACK = 3, 13
"""Characters of a deed that one asks back in one breath."""
