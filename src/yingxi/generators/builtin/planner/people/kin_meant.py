"""Whose child somebody is: of "a lighthouse keeper's daughter" and "her father" the father is the keeper."""

import re
from dataclasses import replace
from itertools import pairwise

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.idea import Idea, Mention
from yingxi.generators.builtin.planner.lexicon import Entry
from yingxi.generators.builtin.planner.people.kinship import CHILDREN, PARENTS

KIN = "kin"
"""The value of an entry that has a trade and is somebody's father or mother: which of the two."""
_AGES = frozenset({"child", "young", "adult", "elder"})
_SEXES = frozenset({"female", "male"})
_SPOUSES = {"wife": "husband", "husband": "wife"}
_THEIRS = phrased(r"\b(?:her|his|their|the)\s+(?:(?:own|old|late)\s+)*$", re.IGNORECASE)


def with_parents_meant(mentions: tuple[Mention, ...], text: str) -> tuple[Mention, ...]:
    """The mentions of an English idea, in which the parent of somebody's child is that somebody, with their trade; of
    a baker's son the father is the baker, and so is the mother; of a baker's wife the husband."""
    people = [each for each in mentions if each.entry.kind == "people"]
    for owner, child in pairwise(people):
        if not owner.owns or "kin" in owner.entry.flags or child.entry.id not in (*CHILDREN, *_SPOUSES):
            continue
        theirs = PARENTS if child.entry.id in CHILDREN else (_SPOUSES[child.entry.id],)
        parent = next(
            (
                each
                for each in people
                if each.start > child.start
                and each.entry.id in theirs
                and _THEIRS.search(text[: each.start])
                and len({*_SEXES} & (owner.entry.flags | each.entry.flags)) == 1
            ),
            None,
        )
        if parent is not None:
            both = replace(parent, entry=_with_trade(parent.entry, owner), about=parent.about or owner.about)
            said = Entry(id="called-so", kind="cues", english=owner.entry.english)
            changed = {owner.start: replace(owner, entry=said, about=None), parent.start: both}
            return tuple(changed.get(each.start, each) for each in mentions)
    return mentions


_KEPT = phrased(r"['’]s\s+(?:last|old|lost|unfinished|secret|favou?rite|wedding)\b", re.I)


def without_absent_owners(mentions: tuple[Mention, ...], text: str) -> tuple[Mention, ...]:
    """The mentions without kin of whom there is only something that they left: her mother's last tomato seed."""
    return tuple(
        replace(each, entry=Entry(id="called-so", kind="cues", english=each.entry.english), about=None)
        if each.owns and "kin" in each.entry.flags and _KEPT.match(text, each.end)
        else each
        for each in mentions
    )


def _with_trade(parent: Entry, owner: Mention) -> Entry:
    """A father or a mother who has the trade of `owner`."""
    return Entry(
        id=owner.entry.id,
        kind=parent.kind,
        english=(owner.word,),
        flags=parent.flags | (owner.entry.flags - _AGES) | {parent.id},
        values=(*parent.values, *owner.entry.values, (KIN, parent.id)),
    )


def called_by_owner(mention: Mention, idea: Idea) -> Mention:
    """Somebody of an English idea with the word for whose they are, where it names those nowhere else: a wizard's
    apprentice."""
    owner = next(
        (
            each
            for each in idea.of("people")
            if each.owns and _OWNED.fullmatch(idea.text[each.end : mention.start])
        ),
        None,
    )
    if idea.language != "en" or owner is None or "kin" in owner.entry.flags or mention.original:
        return mention
    if len(re.findall(rf"\b{re.escape(owner.word)}\b", idea.text, re.IGNORECASE)) > 1:
        return mention
    return replace(mention, word=idea.text[owner.start : mention.end].lower(), original=mention.word)


_OWNED = phrased(r"['’]s? ")
