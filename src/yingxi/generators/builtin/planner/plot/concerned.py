"""What of an idea a play takes that was written for what it is about as a whole."""

import re
from collections.abc import Iterator
from dataclasses import replace

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.clauses.heart_chinese import HEART
from yingxi.generators.builtin.planner.idea import LIVING, Idea
from yingxi.generators.builtin.planner.idiom.when_chinese import only_says_when
from yingxi.generators.builtin.planner.people.departed import with_the_living_alone
from yingxi.generators.builtin.planner.play import Play
from yingxi.generators.builtin.planner.reading.concerns import CONCERN, concerns
from yingxi.generators.builtin.planner.reading.taught_english import own_sentence


def is_in_own_words(play: Play) -> bool:
    """Whether a play tells any idea of its kind in the idea's own words: what it is at heart, or by a voice."""
    return play.fact("own-clauses") in (HEART, "narrated")


def as_concerned(idea: Idea, play: Play) -> Idea:
    """The idea for such a play: without the dead, who do not walk in; any other play gets it as it is."""
    if play.fact("own-clauses") == HEART and idea.language == "en":
        idea = without_the_gone(with_the_living_alone(idea))
        return _without_owners(idea) if idea.premise else idea
    if is_in_own_words(play):
        return with_the_living_alone(idea)
    if play.fact("fallback"):
        return _without_owners(_of_several(with_the_living_alone(idea)))
    if play.fact("own-clauses") != CONCERN:
        return idea
    is_one_word = bool(idea.title) and " " not in idea.title
    return _its_name_alone(idea) if is_one_word else _without_the_lifeless(with_the_living_alone(idea))


def strays(play: Play, idea: Idea, *, driven: bool = False) -> bool:
    """Whether a play has next to nothing of what a Chinese idea of several clauses tells: one about a sickroom,
    where the idea has somebody's hair combed there. Where the idea is one that its own people could speak of
    (`driven`), half of its clauses in half of their words are too little."""
    clauses = _clauses_of(idea)
    if idea.language != "zh" or len(clauses) < _SEVERAL:
        return False
    written = "\n".join(text for row in (*play.short, *play.full) for text in row.texts)
    if driven:
        known = [[pair in written for pair in _pairs(each)] for each in clauses]
        return sum(_PAIR * sum(each) >= len(each) for each in known) * _PAIR <= len(clauses)
    told = sum(any(pair in written for pair in _pairs(each)) for each in clauses)
    return told * _SEVERAL <= len(clauses)


def share_meant(play: Play, idea: Idea) -> float:
    """What share of a Chinese idea's characters, without those that every clause has, are in the words by which it was
    taken for what the play was written for."""
    text = idea.own or idea.text
    asked = {one for need in play.words("needs") for one in need.split("|")}
    heard: set[int] = set()
    for each in concerns("zh"):
        if f"{CONCERN}-{each.id}" in asked and each.word_in(text):
            for pattern in each.asked:
                heard |= {at for found in pattern.finditer(text) for at in range(*found.span())}
    bare = [
        at
        for at, sign in enumerate(_EVERYWHERE.sub(lambda found: " " * len(found[0]), text))
        if sign not in " ，。"
    ]
    return len(heard.intersection(bare)) / max(1, len(bare))


def has_several_clauses(idea: Idea) -> bool:
    """Whether an idea has three clauses at least, and so a story of its own."""
    return len(_clauses_of(idea)) >= _SEVERAL


def _clauses_of(idea: Idea) -> list[str]:
    pieces = re.split("[，。；：]", idea.own or idea.text)
    return [each for each in pieces if len(each) > _SHORT and not only_says_when(each)]


def _pairs(clause: str) -> Iterator[str]:
    """Two characters that stand together in a clause, without those that every clause has."""
    bare = _EVERYWHERE.sub(" ", clause)
    return (bare[at : at + 2] for at in range(len(bare) - 1) if " " not in bare[at : at + 2])


_SHORT, _PAIR, _SEVERAL = 2, 2, 3
_EVERYWHERE = phrased(
    r"[的了着过在把被给和跟就却都也又还他她它们]|一[个只条件把张位名]|自己|没有|第一次|最后|有一天|两个人|一个人|起来|出来"
)


def without_the_gone(idea: Idea) -> Idea:
    """An English idea of a beekeeper whose bees have left, without the bees, and one of somebody who makes friends
    without a friend."""
    gone = {
        at
        for found in _WHOSE.finditer(idea.text)
        for name in ("gone", "made")
        for at in range(found.start(name), found.end(name))
    }
    return replace(
        idea,
        mentions=tuple(
            each for each in idea.mentions if each.entry.kind not in LIVING or each.start not in gone
        ),
    )


_WHOSE = phrased(
    r"\bwhose (?P<gone>(?:[a-z]+ )?[a-z]+) (?:have|has|had|is|are|died|left|ran|flew|vanished)\b"
    r"|\bmakes? (?P<made>friends?)\b",
    re.I,
)


def _of_several(idea: Idea) -> Idea:
    """An idea whose sentence several say, without those of whom they only speak: three must take in their mother."""
    if not own_sentence(idea, idea.own or idea.text).get("sentence I", "").startswith("we "):
        return idea
    kept = (
        each
        for each in idea.mentions
        if each.entry.kind not in LIVING or not _THEIR.search(idea.text[: each.start])
    )
    return replace(idea, mentions=tuple(kept))


_THEIR = phrased(r"\btheir\s(?:[a-z]+\s)?$", re.I)


def _without_owners(idea: Idea) -> Idea:
    """An idea of a grandmother's funeral, without the grandmother."""
    owned = (each for each in idea.mentions if re.match(r"['’]s\b", idea.text[each.end :]))
    lost = {each.start for each in owned if each.entry.kind in LIVING}
    return replace(idea, mentions=tuple(each for each in idea.mentions if each.start not in lost))


def _without_the_lifeless(idea: Idea) -> Idea:
    """An idea in which a storm traps two brothers, without the storm as somebody who walks in."""
    return replace(
        idea, mentions=tuple(each for each in idea.mentions if "personified" not in each.entry.flags)
    )


def words_of_its_own(play: Play, idea: Idea) -> Iterator[tuple[str, str]]:
    """What the idea calls what the play has a place for (`own dish: 牛肉面 热干面 | 面` is `{dish}`), the longest of
    the words that stand in it; the play's own word where it names none.

    >>> from yingxi.generators.builtin.planner.play import play_from_text
    >>> from yingxi.generators.builtin.planner.reading.reading import idea_read
    >>> play = play_from_text("own dish: 面 牛肉面 | 汤", "one", "zh")
    >>> dict(words_of_its_own(play, idea_read("爸爸的牛肉面")))
    {'dish': '牛肉面'}
    """
    if play.fact("fallback"):
        yield from own_sentence(idea, idea.own or idea.text).items()
    for name, written in play.under("own").items():
        words, _, usual = written.partition("|")
        found = sorted((word for word in words.split() if word in idea.text), key=len)
        yield name, found[-1] if found else usual.strip()


def terms_of_its_own(play: Play, idea: Idea) -> Iterator[str]:
    """The terms `own-NAME` for what the idea itself names of that."""
    for name, written in play.under("own").items():
        if any(word in idea.text for word in written.partition("|")[0].split()):
            yield f"own-{name}"


def _its_name_alone(idea: Idea) -> Idea:
    """An idea that is one word, without what other plays have happen in it."""
    said = {flag for flag, _ in idea.concerns}
    return replace(
        idea,
        mentions=(),
        unread=(),
        premise=None,
        target=None,
        twist=None,
        second=None,
        flags=frozenset(said),
    )


FEW_DEEDS = 5
"""Of how many kinds of deed a play is at most that is written for them."""


def is_for_few_deeds(play: Play, idea: Idea) -> bool:
    """Whether a play is written for such a deed as the idea has, and hardly for another."""
    deeds = play.words("deeds")
    told = idea.premise is not None and idea.premise.deed in deeds
    return told and len(deeds) <= FEW_DEEDS and not play.fact("own-clauses")
