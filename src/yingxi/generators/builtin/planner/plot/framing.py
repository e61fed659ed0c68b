"""Whether a frame suits an idea: a bus that somebody lets go, a day from dawn to dusk, what is told at night."""

import re
from collections.abc import Collection

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.clauses.arcs_chinese import arcs_of
from yingxi.generators.builtin.planner.clauses.caused_chinese import CAUSED, caused_words
from yingxi.generators.builtin.planner.clauses.heart import HEART, heart_of
from yingxi.generators.builtin.planner.clauses.heart_chinese import Heart
from yingxi.generators.builtin.planner.clauses.pieces_english import pieces_of_sentence
from yingxi.generators.builtin.planner.clauses.steps import acted_in_order, ends_in_hands
from yingxi.generators.builtin.planner.clauses.telling_clauses import is_meant
from yingxi.generators.builtin.planner.clauses.told import clauses_told
from yingxi.generators.builtin.planner.clauses.turned_chinese import turn_terms
from yingxi.generators.builtin.planner.idea import LIVING, Idea, Mention
from yingxi.generators.builtin.planner.lexicon import entry
from yingxi.generators.builtin.planner.people.awaited_chinese import is_sought
from yingxi.generators.builtin.planner.people.casting import parts_cast
from yingxi.generators.builtin.planner.play import Play
from yingxi.generators.builtin.planner.plot.concerned import as_concerned
from yingxi.generators.builtin.planner.staging.animals import acts_beside_a_person

IN_ORDER = "in-order"
"""What a play says of itself (`own-clauses: in-order`) that acts an idea's deeds one after another."""
FRAMED = "framed"
"""What a play says of itself that puts somebody beside the idea's deeds who has a reason of their own to be there."""
TURNED = "turned"
"""What a play says of itself (`own-clauses: turned`) whose people ask each other how it came from what an idea begins
with to what it comes to."""
_SAYS_WHY = phrased(
    r"\b(?:because|before|who (?:can|has|have|is|[a-z]+ed (?:him|her|them|me|us))|has lost|forgets?|talking"
    r"|becomes?|won['’]t|will not|refuses)\b"
    r"|\bfor [a-z]+ years\b|只想|因为|其实|睡着|决定",
    re.IGNORECASE,
)
"""Where an idea says what somebody has, feels or becomes, which its own clauses say better."""
_LAST_OF_ALL = phrased(r"谁也[不没]|只想[^，]*$|[他她]自己[。]?$")
"""What two of whom nobody gives way come to, and what somebody says of themselves in the end."""
_PAIR = 2
_NEXT = phrased(r"[,;，；。]|\b(?:but|yet|until|and|so|then|only)\b|却|直到|结果|可是")
"""Where the first clause of an idea ends."""
_ANYBODY = phrased(r"\b(?:of|for|every|all)\s(?:the\s)?$|所有|每个|全|陌生")
"""Before those of whom nobody in particular is meant: the names of strangers."""
_BY_CHANCE = phrased(r"[摸听看遇收梦捡碰]到|[看听遇]见|发现")
"""What befalls somebody, whatever they do."""
_NOT_DONE = ("refuse", "never", "forgot")
"""Modes of a deed that nobody could bet on."""


def frame_fits(play: Play, idea: Idea) -> bool:
    """Whether an idea leaves room for what the play puts round it.

    `a-sentence: yes` needs an idea that says what happens, and is no mere noun;
    `alone: yes` needs an idea with one person, who then meets somebody, `apart: yes` one with one at first, `two: yes`
    one with two from the beginning; `willed: yes` a deed that somebody means to do, `undone: yes` one that is not
    done yet; `outdoors: yes` an idea that nobody's place puts indoors; `slow: make grow` a deed that takes so long;
    `speaking: yes` an idea with no animal that only acts; `arc: forbidden` an idea that has room for that arc;
    `heart: want` an idea that is so at heart, with every term of `heart-with`;
    `turn: own both` an idea whose last clause is done by P, or by both, and can be spoken of like its first.
    """
    if play.fact("own-clauses") == IN_ORDER and not (acted_in_order(idea) and ends_in_hands(idea)):
        return False
    if play.fact("own-clauses") == FRAMED and (_SAYS_WHY.search(idea.text) or has_turn(idea)):
        return False
    if play.fact("own-clauses") == CAUSED and not is_driven(play, idea):
        return False
    if play.fact("own-clauses") == HEART:
        idea = as_concerned(idea, play)
        parts = parts_cast(play, idea, idea.language, 1, defaults={})
        heart = heart_of(idea, parts)
        fits = heart.kind in play.words("heart") and _has_all(heart.terms, play.words("heart-with"))
        return fits and _has_those(play, idea, heart)
    if play.fact("alone") and len({each.entry.id for each in idea.of(*LIVING)}) > 1:
        return False
    if play.fact("two") and not _are_together(idea):
        return False
    if play.fact("willed") and not _is_willed(idea):
        return False
    if play.fact("apart") and not _is_alone_at_first(idea):
        return False
    mere_noun = idea.premise is None and "told-2" not in idea.flags
    if (play.fact("undone") and _is_over(idea)) or (play.fact("a-sentence") and mere_noun):
        return False
    if play.fact("outdoors") and any(map(_is_indoors, idea.mentions)):
        return False
    if play.fact("speaking") and acts_beside_a_person(idea):
        return False
    if (turns := play.words("turn")) and not _turns(play, idea, turns):
        return False
    if (arc := play.fact("arc")) and arc not in arcs_of(idea):
        return False
    slow = play.words("slow")
    return not slow or (idea.premise is not None and idea.premise.deed in slow)


def _has_all(terms: Collection[str], asked: Collection[str]) -> bool:
    """Whether each of the terms that are asked for holds, or, behind an exclamation mark, does not."""
    return all((each[1:] not in terms) if each.startswith("!") else each in terms for each in asked)


_PAIR = 2
_FOR_WHOM = phrased("[给等]$")
"""Before somebody for whom something is meant, and who does nothing: 寄给同桌的信."""


def _has_those(play: Play, idea: Idea, heart: Heart) -> bool:
    """Whether such a play has the people it needs: `lone: yes` one, `pair: yes` two, `facing: yes` one who does it to
    the other, `turned-away: yes` one who does not."""
    living = idea.of(*LIVING)
    several = len(living) > 1 or "both" in idea.flags
    nobody = not living or _FOR_WHOM.search(idea.text[: living[0].start]) is not None
    if living and living[0].word[:1] in "全众":
        return False
    if (play.fact("lone") and (several or nobody)) or (
        play.fact("pair") and (not several or len(living) > _PAIR)
    ):
        return False
    faced = "h-to" in heart.terms
    return faced if play.fact("facing") else not (faced and play.fact("turned-away"))


def _turns(play: Play, idea: Idea, turns: Collection[str]) -> bool:
    """Whether what an idea begins with can be asked back at what it comes to, which one of `turns` does."""
    if idea.text.startswith("我") or _LAST_OF_ALL.search(idea.text):
        return False
    parts = parts_cast(play, idea, idea.language, 1, defaults={})
    clauses = clauses_told(idea, parts)
    terms = turn_terms(clauses, parts)
    if "start-said" not in terms or not {f"turn-{each}" for each in turns} & terms:
        return False
    return bool({"turn-said", "turn-thing"} & terms) or bool(clauses[-1].said)


def is_driven(play: Play, idea: Idea) -> bool:
    """Whether two at least of an idea's clauses can be spoken of by those whom they concern."""
    if idea.text.startswith("我") or acts_beside_a_person(idea):
        return False
    parts = parts_cast(play, idea, idea.language, 1, defaults={})
    clauses = tuple(each for each in clauses_told(idea, parts) if not each.follows)
    words = caused_words(clauses, idea, parts, 1)
    spoken = [at for at in range(1, len(clauses) + 1) if f"x say c{at}" in words]
    return len(clauses) >= _PAIR <= len(spoken) and not is_sought(clauses)


def has_turn(idea: Idea) -> bool:
    """Whether an English idea goes on behind its first deed: that is its own turn, and needs nobody's beside it."""
    if idea.language != "en" or idea.premise is None:
        return False
    text = idea.text.rstrip(" .!?")
    return len(list(pieces_of_sentence(text, idea.premise.at, several="both" in idea.flags))) > 1


def _is_over(idea: Idea) -> bool:
    """Whether the first clause of a Chinese idea tells what was done before."""
    end = _NEXT.search(idea.text)
    return idea.language == "zh" and "了" in idea.text[: end.start() if end else None]


def _is_alone_at_first(idea: Idea) -> bool:
    """Whether nobody is named in the first clause of an idea beside who does it, and nobody later who is an animal or
    one of theirs."""
    end = _NEXT.search(idea.text)
    first = end.start() if end else len(idea.text)
    own = idea.people[0].entry.id if idea.people else ""
    return all(
        each.entry.kind == "people"
        and "kin" not in each.entry.flags
        and (each.start >= first or _ANYBODY.search(idea.text[: each.start]))
        for each in idea.of(*LIVING)
        if each.entry.id != own
    )


def _are_together(idea: Idea) -> bool:
    """Whether an idea has two, and both from its first clause on."""
    end = _NEXT.search(idea.text)
    first = end.start() if end else len(idea.text)
    return len(idea.people) == _PAIR and all(
        each.start < first and not _ANYBODY.search(idea.text[: each.start]) for each in idea.people
    )


def _is_willed(idea: Idea) -> bool:
    premise = idea.premise
    if premise is None or premise.mode in _NOT_DONE:
        return False
    return is_meant(premise) and not _BY_CHANCE.search(premise.acts)


def _is_indoors(mention: Mention) -> bool:
    place = entry(mention.entry.value("place")) if mention.entry.kind in LIVING else None
    return "inside" in (place.flags if place else mention.entry.flags)
