"""Where a play for what a Chinese idea is at heart goes before the others, and a voice."""

from collections.abc import Callable

from yingxi.film.brief import Language
from yingxi.film.seeds import seed_of
from yingxi.generators.builtin.planner.clauses.caused_chinese import CAUSED
from yingxi.generators.builtin.planner.clauses.heart_chinese import HEART
from yingxi.generators.builtin.planner.idea import LIVING, Idea
from yingxi.generators.builtin.planner.play import Play
from yingxi.generators.builtin.planner.plot.choosing import (
    ACTED,
    LOVE,
    NARRATED,
    SITUATION,
    announcing,
    for_any_deed,
    is_of_just_this,
    is_sure,
    plays_ranked,
)
from yingxi.generators.builtin.planner.plot.concerned import share_meant
from yingxi.generators.builtin.planner.plot.framing import FRAMED, TURNED, has_turn
from yingxi.generators.builtin.planner.plot.own_sentence import own_sentence_first
from yingxi.generators.builtin.planner.plot.said_again import STRAYED, UNSAID
from yingxi.generators.builtin.planner.reading.advertised import PRODUCT
from yingxi.generators.builtin.planner.reading.clause_words import ONE_CLAUSE
from yingxi.generators.builtin.planner.reading.concerns import CONCERN

_BY_CLAUSES = {ACTED, CAUSED, TURNED, FRAMED, "twice"}
"""Plays that tell an idea by its own clauses."""
ONE_OF = 7
"""Of so many ideas that are acted clause by clause one is told by a play for any deed that two do to each other."""
EACH, VOICE_AT = 4, 2
"""Of how many seeds one is told by a voice, where an idea has a play to itself, and which."""


def plays_in_turn(
    idea: Idea, language: Language, seed: int, left_out: Callable[[Play], tuple[str, ...]]
) -> tuple[Play, ...]:
    """The plays as `plays_ranked` has them, an English idea's own sentence before one that does not say it; for every
    other seed those for what the idea is at heart go before one that gives way."""
    ranked = own_sentence_first(plays_ranked(idea, language, seed, left_out), idea, left_out)
    hearts = [each for each in ranked if each.fact("own-clauses") == HEART]
    if language == idea.language == "en":
        hearts = [each for each in hearts if not {STRAYED, "clause"} <= set(left_out(each))]
    at_heart = _each_in_turn(hearts, idea, seed)
    others = tuple(each for each in ranked if each not in at_heart)
    if at_heart and others and seed % 2 and gives_way(others[0], at_heart[0], idea, left_out):
        ranked = (*at_heart, *others)
    plain = ONE_CLAUSE in idea.flags
    voiced = _with_a_voice(
        _voices_in_turn(ranked, idea) if language == "zh" else ranked, seed, idea_is_plain=plain
    )
    return _keeping_everybody(_telling_first(voiced, idea, seed, left_out), idea, left_out)


_SOMEBODY = {"people", "creatures"}
_ARC_HAS = 2
"""How many people such a play of somebody's stake has; whose a thing is may stay away."""
_OWN_WORDS = (CAUSED, HEART, ACTED, NARRATED)
"""Plays that tell any idea in its own words."""


def _keeping_everybody(
    ranked: tuple[Play, ...], idea: Idea, left_out: Callable[[Play], tuple[str, ...]]
) -> tuple[Play, ...]:
    """The plays; before one that leaves out somebody whom a Chinese idea names goes the first in its own words that
    keeps everybody. One for what an idea is about as a whole casts it in its own way."""
    first, left = ranked[0], set(left_out(ranked[0]))
    if idea.language != "zh" or not left & _SOMEBODY or first.fact("own-clauses") in (SITUATION, CONCERN):
        return ranked
    if first.fact("arc") and len([each for each in idea.of(*LIVING) if not each.owns]) <= _ARC_HAS:
        return ranked
    keeping = (each for each in ranked if each.fact("own-clauses") in _OWN_WORDS)
    keeper = next((each for each in keeping if not (_SOMEBODY | {"clause"}) & set(left_out(each))), None)
    return (keeper, *(each for each in ranked if each is not keeper)) if keeper else ranked


def _voices_in_turn(ranked: tuple[Play, ...], idea: Idea) -> tuple[Play, ...]:
    """The plays, in which the idea decides which of those goes first that tell it in its own sentences."""
    voices = [each for each in ranked if each.fact("own-clauses") == NARRATED]
    turn = seed_of(0, "voices", idea.text) % max(1, len(voices))
    waiting = iter((*voices[turn:], *voices[:turn]))
    return tuple(next(waiting) if each in voices else each for each in ranked)


_NAMED = {"people", "creatures", "things"}
"""Who and what an idea names."""


def _telling_first(
    ranked: tuple[Play, ...], idea: Idea, seed: int, left_out: Callable[[Play], tuple[str, ...]]
) -> tuple[Play, ...]:
    """The plays; before one that a word of a Chinese idea has brought, and that tells another story, go those for what
    it is at heart and those in which a voice tells it, each seed beginning with another."""
    if idea.language != "zh" or not _tells_another(ranked[0], idea, left_out):
        return ranked
    saying = [
        each
        for each in ranked
        if each.fact("own-clauses") in (HEART, NARRATED) and not {STRAYED, "clause"} & set(left_out(each))
    ]
    at_heart = _each_in_turn([each for each in saying if each.fact("own-clauses") == HEART], idea, seed)
    saying = [*at_heart, *(each for each in saying if each not in at_heart)]
    turn = (seed - 1) % len(saying) if saying else 0
    saying = [*saying[turn:], *saying[:turn]]
    return (*saying, *(each for each in ranked if each not in saying))


def _could_be_told(idea: Idea) -> bool:
    """Whether a voice could tell an idea that is no poem and no text that is read out."""
    return "narrated" in idea.flags and not {"verse", "listed"} & idea.flags


def _tells_another(first: Play, idea: Idea, left_out: Callable[[Play], tuple[str, ...]]) -> bool:
    """Whether a play has few of a Chinese idea's words, and leaves out a clause of it, or somebody or something. One
    that was written for a whole idea of that kind says it in words of its own, and must only leave nobody out."""
    kind, left = first.fact("own-clauses"), set(left_out(first))
    if kind in (HEART, NARRATED) or not _could_be_told(idea) or is_of_just_this(first):
        return False
    if not kind and PRODUCT not in idea.flags:
        goes_on = "told-2" in idea.flags
        silent = "clause" in left and (goes_on or STRAYED in left)
        silent |= goes_on and STRAYED in left and "word" in left
        if silent or left & {"people", "creatures"}:
            return True
    if kind == SITUATION:
        return False
    if kind == CONCERN:
        untold = STRAYED in left and bool(left & {"things", "creatures"})
        return untold and share_meant(first, idea) < _LEAST_MEANT
    if STRAYED not in left:
        return False
    return bool(left & _NAMED)


_LEAST_MEANT = 0.26
"""What share of an idea's characters must be in the words that bring a play for what it is about."""


def _each_in_turn(at_heart: list[Play], idea: Idea, seed: int) -> tuple[Play, ...]:
    """Plays for one kind of idea; the idea decides which comes first, and the next seed takes the next. One for any
    deed (`last: yes`) comes behind those that ask for more."""
    if idea.language == "en":
        return _narrowest_first(tuple(at_heart), idea, seed)
    turn = (seed_of(0, "at heart", idea.text) + seed // 2) % max(1, len(at_heart))
    return tuple(sorted((*at_heart[turn:], *at_heart[:turn]), key=lambda each: bool(each.fact("last"))))


def _with_a_voice(ranked: tuple[Play, ...], seed: int, *, idea_is_plain: bool = False) -> tuple[Play, ...]:
    """The plays with that in which a voice tells the idea in its own sentences before one for any deed at all
    (`last`), and, for some seeds, behind one that the idea has to itself; of a plain clause there is nothing more to
    tell in it."""
    voice = next((each for each in ranked if each.fact("own-clauses") == NARRATED), None)
    if voice is None or voice is ranked[0]:
        return ranked
    others = [each for each in ranked if each is not voice]
    if others[0].fact("last"):
        return (voice, *others)
    if idea_is_plain:
        return ranked
    own = next(
        (at for at, each in enumerate(others) if not (each.fact("own-course") or each.fact("fallback"))), 0
    )
    return (*others[:own], voice, *others[own:]) if own and seed % EACH == VOICE_AT else ranked


def _wide(play: Play) -> int:
    """How little such a play asks for of what an idea is at heart."""
    return -len([each for each in play.words("heart-with") if not each.startswith("!h-befall")])


def _narrowest_first(at_heart: tuple[Play, ...], idea: Idea, seed: int) -> tuple[Play, ...]:
    """Plays for what an idea is at heart, those that ask for more of it first; of several chance decides by the idea's
    own words, and the next seed but one takes the next."""
    turn = seed_of(0, "at heart", idea.text) + seed // 2
    at = turn % len(at_heart) if at_heart else 0
    return tuple(sorted((*at_heart[at:], *at_heart[:at]), key=_wide))


_MISSES = {STRAYED, UNSAID, "people", "creatures", "deed", "clause"}
"""What a play leaves out that tells another story."""


def _gives_way_in_english(
    first: Play, at_heart: Play, idea: Idea, left_out: Callable[[Play], tuple[str, ...]]
) -> bool:
    """Whether a play gives way to one for what an English idea is at heart: each that tells any sentence, and each that
    a word announces, where it misses what the idea's main clause says; one for a concern only where it says next to
    nothing of the idea, before one that says its rare heart (`strong: yes`)."""
    kind = first.fact("own-clauses")
    if first.id in at_heart.words("over"):
        return True
    if kind in _BY_CLAUSES or kind in (NARRATED, "yes") or first.fact("fallback"):
        return True
    if first.fact("own-course") or LOVE & idea.flags:
        return False
    if kind == CONCERN:
        left = set(left_out(first))
        loose = not is_sure(first, idea) and {STRAYED, UNSAID, "clause"} <= left
        return loose or (bool(at_heart.fact("strong")) and {STRAYED, UNSAID} <= left)
    if kind in ("far-apart", "found-that", "in-order", "situation"):
        return False
    left = set(left_out(first))
    if is_of_just_this(first):
        return False
    if announcing(first) & idea.flags and not has_turn(idea):
        return idea.premise is None and UNSAID in left
    return for_any_deed(first) or bool(_MISSES & left)


def gives_way(first: Play, at_heart: Play, idea: Idea, left_out: Callable[[Play], tuple[str, ...]]) -> bool:
    """Whether a play gives way: where it only tells the idea's clauses, or leaves out much of an idea that hardly
    announces it (`loose: yes` of a play that one word announces). One for any deed (`last: yes`) goes before
    fewer."""
    kind = first.fact("own-clauses")
    if idea.language == "en":
        return _gives_way_in_english(first, at_heart, idea, left_out)
    if kind == NARRATED:
        return "told-rich" not in idea.flags and STRAYED not in left_out(at_heart)
    if kind in _BY_CLAUSES and at_heart.fact("of-any-act"):
        return kind == ACTED and seed_of(0, "acted or at heart", idea.text) % ONE_OF == 0
    if kind in _BY_CLAUSES:
        return kind == FRAMED or not at_heart.fact("last")
    if (kind or at_heart.fact("of-any-act")) and not first.fact("loose"):
        return False
    if first.fact("own-course") or LOVE & idea.flags:
        return False
    left = set(left_out(first))
    if len(idea.people) == 1 and {"people", "creatures"} & left:
        return True
    if not first.fact("loose") and (is_of_just_this(first) or announcing(first) & idea.flags):
        return False
    return bool({STRAYED, "people", "creatures"} & left)
