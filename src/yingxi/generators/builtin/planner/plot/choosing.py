"""Which play an idea asks for."""

from collections.abc import Callable, Collection
from functools import partial

from yingxi.film.brief import Language
from yingxi.film.seeds import seed_of, turned
from yingxi.generators.builtin.planner.clauses.caused_chinese import CAUSED
from yingxi.generators.builtin.planner.clauses.heart_chinese import HEART
from yingxi.generators.builtin.planner.idea import LIVING, Idea
from yingxi.generators.builtin.planner.people.far_apart import FAR_APART
from yingxi.generators.builtin.planner.play import Play, about_deed, plays
from yingxi.generators.builtin.planner.plot.concerned import has_several_clauses, is_for_few_deeds, strays
from yingxi.generators.builtin.planner.plot.framing import FRAMED, IN_ORDER, TURNED, frame_fits, has_turn
from yingxi.generators.builtin.planner.plot.plan import NOT_A_PROP, kit_asked
from yingxi.generators.builtin.planner.plot.said_again import STRAYED
from yingxi.generators.builtin.planner.reading.advertised import PRODUCT
from yingxi.generators.builtin.planner.reading.clause_words import ONE_CLAUSE
from yingxi.generators.builtin.planner.reading.concerns import CONCERN, concerns
from yingxi.generators.builtin.planner.restating.found_that import FOUND_THAT
from yingxi.generators.builtin.planner.staging.animals import acts_beside_a_person

NAMED = 3
"""Points for each thing that a play needs and the idea has."""
CUE = 2
"""Points for each word that announces the play."""
LIKED = 1
"""Points for each thing that the play likes."""
DEED_MISSED = 5
"""Points that a play loses where the idea says what somebody does and the play does not put that on the stage."""
UNASKED = 4
"""Points that a play of kits loses where the idea asks for none of them (`unasked: weaker`)."""
SELF_UNSAID = 3
"""Points that a play loses where the idea's turn concerns the doer's own self and the play has no place to say it."""
CHOICES = 3
"""How many endings a play has: where as many plays take turns, each round begins one play later, for a seed's ending
turns with it."""
NEAR = 3
"""Of plays that take any deed, those so near to the best are as good: chance decides by the idea's own words, or one
of them would tell half of all ideas."""
SPREAD = 10
"""Points within which the plays made of the idea's deed take turns by seed."""
# Where one play alone is the best, the next seed tells the idea as one of those behind it, so that two seeds are two
# stories.
SECOND_BEST = 8
"""How many points behind the best such a play may be."""
SECOND_KIND = 3
"""The same for a play of another kind than the deed."""
RING = 3
"""How many plays take turns."""
LOVE = {"love", "fond", "unsaid"}
"""What a play about a deed would leave out."""
STATES = LOVE | {"forget"}
"""What is no deed that could be put on the stage, where a play is made of it."""
LEFT_OUT = {"people": 3, "creatures": 3, "places": 2, "things": 2}
"""Points that a play loses for somebody or something of the idea that it would leave out."""
UNTOLD = LEFT_OUT | {
    "times": 2,
    "deed": 4,
    "unseen": 2,
    "unheard": 1,
    "clause": 5,
    "remark": 2,
    "acts": 3,
    "cues": 1,
    "word": 1,
}
"""What it weighs that a play would not tell, where the idea could be told by its own clauses."""
GAINED = 5
"""By how much less it must leave untold that an idea is told so."""
GAINED_ON_GIMMICK = {"zh": 2, "en": 0}
"""The same where the other play has a turn of its own for any deed (`gimmick`)."""
GAINED_ON_WRITTEN = 16
"""The same where the other play was written for more than the deed, and leaves nobody of the idea out."""
GAINED_ON_ANNOUNCED = 10
"""The same in Chinese where a word of the idea announces it."""
GAINED_ON_UNTOLD = 7
"""The same in Chinese where that play leaves out the very deed, and no word of the idea announces it."""
GAINED_ON_CLAUSE = 5
"""The same where it leaves out a clause."""
GAINED_OF_A_THING = 6
"""The same in Chinese where it leaves out a clause, and it is a thing that acts."""
GAINED_IN_ENGLISH = 9
"""The same in English, where the clauses have words of their own for each class of deed (`asides`)."""
GAINED_ON_DEED = 6
"""The same in English where it leaves out the very deed, and no word of the idea announces it."""
GAINED_ON_UNSEEN = 4
"""The same in English where it shows something else in place of a thing that no lexicon has."""
_COMMON = {
    "deed",
    "two",
    "people",
    "things",
    "creatures",
    "adult",
    "young",
    "child",
    "elder",
    "male",
    "female",
}
"""Flags that announce no play."""
ANYWHERE = _COMMON | {"thing", "pair", "both", "said", "kin", "want", "love", "advert"}
"""What so many ideas have that a play is not written for it alone."""
_NAMED = {"people", "creatures", "things"}
"""Who and what an idea names: a play that leaves one of them out is not its own."""
_COURSES = {"sent-gives", "sent-brings", "stays-away", "comes-late", "same-work", "same-secret", "sent-here"}
"""What an idea's course is called by the plays that are written for it."""
SITUATION = "situation"
"""What a play says of itself (`own-clauses: situation`) that is written for all that an idea says: nothing goes before
it."""
_RARE = {"doer-blind", "audience"}
"""What few plays need, and were written for."""
SPEAKS = 5
"""What it weighs that an animal beside a person would speak as people do, where the idea has no talk."""
_ACTED = {"deed", "clause"}
"""What a play written for more than the deed must not leave untold."""
ACTED = "acted"
"""What a play says of itself (`own-clauses: acted`) that acts each clause with its business: the first seed takes
it."""
NARRATED = "narrated"
"""What a play says of itself in which a voice tells the idea in its own sentences."""
_ORDER = {NARRATED: 0, FRAMED: 1, ACTED: 2}
_OTHER_TEXTS = {"verse", "listed", "documentary", "fear", PRODUCT}
"""Ideas without a deed that have plays of their own."""
_FIRST = {IN_ORDER, FOUND_THAT, FAR_APART}
"""Plays of an idea's own clauses that go before the others, where they suit."""
WORTH_TRYING = 6
"""A play so many points behind the best is not asked what it would leave out."""


def score(play: Play, idea: Idea) -> int | None:
    """How well `play` suits `idea`; None where it lacks what the play needs, or advertises what the play cannot show.
    `needs: forget fear|dark` means forget, and one of fear and dark."""
    needs = [set(need.split("|")) for need in play.words("needs")]
    if any(not need & idea.flags for need in needs):
        return None
    if set(play.words("never")) & idea.flags:
        return None
    product = idea.first(f"{PRODUCT}-things")
    if product and (set(play.words("token-not")) or set(NOT_A_PROP)) & product.entry.flags:
        return None
    likes = set(play.words("likes")) & idea.flags
    cues = set(play.words("cues")) & idea.flags
    unasked = 0
    if play.fact("unasked") and not kit_asked(play, idea.flags):
        cues, likes = set(), set()
        unasked = UNASKED
    missed = 0 if idea.premise is None or staged(play, idea.premise.deed) else DEED_MISSED
    return (
        NAMED * len(needs)
        + CUE * len(cues)
        + LIKED * len(likes)
        + int(play.fact("rank", "0"))
        - missed
        - unasked
        - (SELF_UNSAID if idea.twist and idea.twist.kind == "self" and not about_deed(play) else 0)
    )


def for_any_deed(play: Play) -> bool:
    """Whether the play takes whatever deed there is, and is not made for one."""
    return about_deed(play) and "any" in play.words("deeds")


def staged(play: Play, deed: str) -> bool:
    """Whether the play puts such a deed on the stage."""
    return bool({deed, "any"} & set(play.words("deeds")))


def plays_ranked(
    idea: Idea, language: Language, seed: int, left_out: Callable[[Play], tuple[str, ...]]
) -> tuple[Play, ...]:
    """The plays that suit, best first, as `_by_points` has them; before a play that would leave a clause, somebody or
    something untold go those that tell an idea by its own clauses. A play that was
    written for more than the deed (a fear, a gift, a duel) stays where it tells the deed and every clause; one that
    tells any deed by a turn of its own (`gimmick`) needs its own cue in the idea."""
    ranked = tuple(
        each
        for each in _by_points(idea, language, seed, left_out)
        if not each.fact("own-clauses") or frame_fits(each, idea)
    )
    at_heart = tuple(each for each in ranked if each.fact("own-clauses") == HEART)
    if at_heart and len(at_heart) < len(ranked):
        others = tuple(each for each in ranked if each not in at_heart)
        return (*_in_order(others, idea, language, seed, left_out), *at_heart)
    return _in_order(ranked, idea, language, seed, left_out)


def _in_order(
    ranked: tuple[Play, ...],
    idea: Idea,
    language: Language,
    seed: int,
    left_out: Callable[[Play], tuple[str, ...]],
) -> tuple[Play, ...]:
    """The same of plays that have been ranked by points, none of which is for what an idea is at heart."""
    if situated := [each for each in ranked if each.fact("own-clauses") == SITUATION]:
        others = tuple(each for each in ranked if each not in situated)
        return (*situated, *(_in_order(others, idea, language, seed, left_out) if others else ()))
    concerned = tuple(each for each in ranked if each.fact("own-clauses") == CONCERN)
    ranked = tuple(each for each in ranked if each not in concerned)
    if any(each.fact("own-clauses") in (CAUSED, TURNED, ACTED) for each in ranked):
        concerned = tuple(each for each in concerned if not strays(each, idea, driven=_is_driven(ranked)))
    if any(each.fact("own-clauses") == ACTED for each in ranked):
        concerned = tuple(each for each in concerned if _says_it(each, idea, left_out))
    sure = tuple(each for each in concerned if is_sure(each, idea))
    if idea.title and any(each.fact("own-course") for each in ranked):
        concerned = sure
    if concerned and (sure or not is_of_just_this(ranked[0])):
        turn = (seed - 1) % len(concerned)
        return (*concerned[turn:], *concerned[:turn], *ranked)
    plain = _by_clauses(ranked, idea, seed)
    own = tuple(each for each in ranked if each.fact("own-course"))
    if any(each.fact("own-clauses") == ACTED for each in plain):
        own = tuple(each for each in own if _says_it(each, idea, left_out))
    if own and ONE_CLAUSE in idea.flags:
        best_first = sorted(own, key=lambda each: (-(score(each, idea) or 0), seed_of(0, idea.text, each.id)))
        own = tuple(_in_turn(best_first, seed - 1))
        of_deed = tuple(each for each in ranked if is_for_few_deeds(each, idea))
        plain = tuple(dict.fromkeys((*of_deed, *plain)))
    if own:
        return (*own, *plain, *(each for each in ranked if each not in own + plain))
    best = ranked[0]
    announced = (set(best.words("cues")) - _COMMON - {"found"}) & idea.flags
    if plain and plain[0].fact("own-clauses") == NARRATED and _is_for_any_text(idea) and not announced:
        return (*plain, *(each for each in ranked if each not in plain))
    if plain and best in plain:
        return (*plain, *(each for each in ranked if each not in plain))
    if not plain or best in plain:
        return ranked
    if idea.title:
        return (*plain, *(each for each in ranked if each not in plain))
    judged = next((each for each in plain if not each.fact("arc")), plain[0])
    keeps = _stays(best, judged, idea, language, left_out) and not _arced(best, plain[0], idea)
    others = tuple(each for each in ranked if each not in plain)
    if keeps and language == "zh":
        return (best, *plain, *others[1:])
    return ranked if keeps else (*plain, *others)


def _is_driven(ranked: Collection[Play]) -> bool:
    """Whether an idea's own people can speak of what drives it."""
    return any(each.fact("own-clauses") == CAUSED for each in ranked)


def _says_it(play: Play, idea: Idea, left_out: Callable[[Play], tuple[str, ...]]) -> bool:
    """Whether a play for a word or two of an idea says enough of the rest, of which another one acts every clause."""
    if idea.language != "en" or idea.title or is_sure(play, idea) or not has_turn(idea):
        return True
    return STRAYED not in left_out(play)


def _is_for_any_text(idea: Idea) -> bool:
    """Whether nothing of an idea's sentences was understood as a deed, and it is no poem and no list."""
    undone = idea.premise is None or "found" in idea.flags
    somebody = bool(idea.people) or idea.language == "en"
    return undone and somebody and "told-2" in idea.flags and not _OTHER_TEXTS & idea.flags


def _arced(best: Play, plain: Play, idea: Idea) -> bool:
    """Whether a play of any such deed, which no word of the idea announces, gives way to one that says the idea's own
    deed (`arc`)."""
    cued = announcing(best) & idea.flags
    return bool(plain.fact("arc")) and about_deed(best) and not cued


def _stays(
    best: Play, plain: Play, idea: Idea, language: Language, left_out: Callable[[Play], tuple[str, ...]]
) -> bool:
    """Whether the best play stays before `plain`, which would tell the idea by its own clauses."""
    kind = plain.fact("own-clauses")
    if kind in (FOUND_THAT, FAR_APART) or (kind == TURNED and about_deed(best)):
        return False
    missed, missed_so = left_out(best), left_out(plain)
    lost = set(missed) - set(missed_so)
    announced = (set(best.words("cues")) - _COMMON | _RARE & _needed(best)) & idea.flags
    if STRAYED in lost and not idea.title and (has_turn(idea) or (about_deed(best) and not announced)):
        return False
    if language == "en" and {"people", "creatures"} & lost and len(idea.of(*LIVING)) == 1:
        return False
    gained = _weight(missed) - _weight(missed_so) + (SPEAKS if acts_beside_a_person(idea) else 0)
    cued = announcing(best) & idea.flags
    if kind in (NARRATED, CAUSED) and about_deed(best) and not cued:
        return False
    if kind == CAUSED and has_several_clauses(idea):
        return not {"deed", "clause", "remark"} & lost
    if is_of_just_this(best) and not _NAMED & set(missed):
        keeps = True
    elif _is_of_no_deed(best) or (language == "zh" and about_deed(best) and not cued):
        keeps = gained < (0 if for_any_deed(best) else 1)
    elif about_deed(best) and "unseen" in lost:
        keeps = False
    elif about_deed(best):
        gimmick = best.fact("gimmick") and not (language == "en" and "own-lines" in idea.flags)
        least = GAINED_ON_GIMMICK[language] if gimmick else GAINED
        keeps = gained < (0 if gimmick and _goes_on(idea) else least)
    else:
        keeps = _stays_as_written(best, idea, language, missed, missed_so, gained)
    if kind == IN_ORDER:
        return keeps and "two-deeds" not in idea.flags and not _ACTED & lost
    return keeps


def _stays_as_written(
    best: Play,
    idea: Idea,
    language: Language,
    missed: Collection[str],
    missed_so: Collection[str],
    gained: int,
) -> bool:
    """The same of a play that was written for more than the deed."""
    lost = set(missed) - set(missed_so)
    somebody = not idea.twist and {"people", "deed"} <= set(missed) and "people" not in missed_so
    in_english = language == "en" and not LOVE & idea.flags
    least = GAINED_IN_ENGLISH if in_english else GAINED_ON_WRITTEN
    acted = _ACTED & lost if language == "zh" else set()
    if acted and "thingling" in idea.flags:
        least = GAINED_OF_A_THING
    elif acted and not set(best.words("cues")) & idea.flags:
        least = GAINED_ON_UNTOLD if "deed" in acted else GAINED_ON_CLAUSE
    words = {one for key in ("cues", "needs") for word in best.words(key) for one in word.split("|")}
    announced = words & idea.flags - _COMMON
    if language == "en" and not announced and "deed" in lost:
        least = GAINED_ON_DEED
    least = _least_in_english(least, lost) if in_english else least
    keeps = gained < (min(GAINED, least) if somebody else least) or not _ACTED & set(missed)
    if language == "zh" and missed:
        return keeps and gained < _least_in_chinese(announced, lost)
    return keeps


def _least_in_chinese(announced: Collection[str], lost: Collection[str]) -> int:
    """By how much less the idea's own clauses must leave untold where words of a Chinese idea announce a play."""
    if "absent" in announced:
        return GAINED_ON_WRITTEN
    if set(lost) >= {"deed", "clause"}:
        return GAINED
    return GAINED_ON_ANNOUNCED if announced else GAINED


def is_of_just_this(play: Play) -> bool:
    """Whether a play needs two certain things of an idea at once, somebody who forgets and hide-and-seek: it tells both
    in its own way, and no clause is missed."""
    needs = [set(need.split("|")) for need in play.words("needs")]
    return not about_deed(play) and len([each for each in needs if not each & ANYWHERE]) > 1


def is_sure(play: Play, idea: Idea) -> bool:
    """Whether two words of the idea at least say that it is about what the play was written for."""
    sure = {f"{CONCERN}-{each.id}" for each in concerns(idea.language) if len(each.asked) > 1}
    return idea.language == "en" and bool(sure & _needed(play))


def announcing(play: Play) -> set[str]:
    """The flags of an idea that announce a play."""
    return set(play.words("cues")) - _COMMON | (_COURSES | _RARE) & _needed(play)


def _needed(play: Play) -> set[str]:
    return {one for need in play.words("needs") for one in need.split("|")}


def _least_in_english(least: int, untold: Collection[str]) -> int:
    """How much a play written for more than the deed may leave untold, where it leaves out a thing that no lexicon has,
    or a clause."""
    if "unheard" in untold:
        return min(least, GAINED_ON_UNSEEN)
    return min(least, GAINED_ON_CLAUSE) if "clause" in untold else least


def _goes_on(idea: Idea) -> bool:
    """Whether a Chinese idea has a second clause: a play with a turn of its own leaves no room for it."""
    return idea.language == "zh" and "，" in idea.text.strip("，。")


def _is_of_no_deed(play: Play) -> bool:
    """Whether the play takes any deed, and needs nothing but one."""
    return for_any_deed(play) and set(play.words("needs")) <= {"deed", "said", "to-living", "both", "pair"}


def _weight(missed: Collection[str]) -> int:
    """What it weighs that so much is left untold."""
    return sum(UNTOLD.get(kind, 0) for kind in missed)


def _by_clauses(ranked: tuple[Play, ...], idea: Idea, seed: int) -> tuple[Play, ...]:
    """The plays that tell an idea by its own clauses; the idea decides which comes first, and the next seed takes the
    next. One that fewer ideas suit may have a second turn (`own-clauses: twice`); before all go those
    that act deeds in their order, or what two discover."""
    plain = sorted((each for each in ranked if each.fact("own-clauses")), key=lambda each: each.id)
    if not (_is_for_any_text(idea) or (idea.people and "told-rich" in idea.flags)):
        plain = [each for each in plain if each.fact("own-clauses") != NARRATED]
    plain += [each for each in plain if each.fact("own-clauses") == "twice"]
    framed = [each for each in plain if each.fact("own-clauses") == FRAMED]
    plain = [each for each in plain if each not in framed]
    ordered = [
        *_in_turn(plain, seed_of(0, "its own clauses", idea.text) + seed - 1),
        *_in_turn(framed, seed_of(0, "frames", idea.text) + seed - 1),
    ]
    order = _ORDER
    of_deed = any("any" not in each.words("deeds") for each in framed)
    if idea.language == "en" and not of_deed and seed_of(0, "thread or frame", idea.text) % 2:
        order = _ORDER | {ACTED: _ORDER[FRAMED], FRAMED: _ORDER[ACTED]}
    ordered.sort(key=lambda each: order.get(each.fact("own-clauses"), len(order)), reverse=seed > 1)
    # The next seed tells it as another play: two seeds are two stories.
    ordered.sort(key=lambda each: not each.fact("arc"), reverse=seed % 2 == 0)
    return tuple(
        dict.fromkeys(
            sorted(
                ordered,
                key=partial(_before_others, odd=bool(seed % 2)),
            )
        )
    )


def _before_others(play: Play, *, odd: bool) -> int:
    """Which plays of an idea's own clauses go first: those of its order and course, then, for every other seed, those
    with an arc, and those that ask how it came to what it comes to."""
    if play.fact("own-clauses") in _FIRST or _COURSES & _needed(play):
        return 0
    if odd and play.fact("own-clauses") == CAUSED:
        return 1
    if odd and play.fact("arc"):
        return 2
    return 3 if odd and play.fact("own-clauses") == TURNED else 4


def _in_turn(each: list[Play], turn: int) -> list[Play]:
    at = turn % len(each) if each else 0
    return [*each[at:], *each[:at]]


def _by_points(
    idea: Idea, language: Language, seed: int, left_out: Callable[[Play], tuple[str, ...]]
) -> tuple[Play, ...]:
    """The plays that suit, best first; within one point of the best the seed decides, the rest follow. `left_out` gives
    the kinds of what a play would leave out of the idea."""
    suiting = [(points, play) for play in plays(language) if (points := score(play, idea)) is not None]
    if PRODUCT in idea.flags:
        suiting = [each for each in suiting if _sells(each[1])] or suiting
    worth = max((points for points, _ in suiting), default=0) - WORTH_TRYING
    scored = [
        (points - sum(LEFT_OUT.get(kind, 0) for kind in left_out(play)) if points >= worth else points, play)
        for points, play in suiting
    ]
    scored.sort(key=lambda each: (-each[0], for_any_deed(each[1]), each[1].id))
    if scored and for_any_deed(scored[0][1]):
        least = scored[0][0] - NEAR
        near = [each for each in scored if each[0] >= least and for_any_deed(each[1])]
        near.sort(key=lambda each: seed_of(0, idea.text, each[1].id))
        scored = [*near, *(each for each in scored if each not in near)]
        top = max(points for points, _ in scored)
        scored[0] = (top, scored[0][1])
    best = [
        play
        for points, play in scored
        if points >= scored[0][0] - 1 and (for_any_deed(scored[0][1]) or not for_any_deed(play))
    ]
    if about_deed(best[0]):
        told = idea.premise.deed if idea.premise else ""
        best = [
            play
            for points, play in scored
            if about_deed(play) and staged(play, told) and points >= scored[0][0] - SPREAD
        ]
        around = (seed - 1) // len(best) if len(best) % CHOICES == 0 else 0
        if len(best) > 1:
            return _from(best, seed - 1 + around, scored)
    if len(best) == 1:
        ring = [
            play
            for points, play in scored
            if points >= scored[0][0] - (SECOND_BEST if about_deed(play) else SECOND_KIND)
            and not (STATES & idea.flags and about_deed(play))
        ][:RING] or best
        return _from(ring, seed - 1, scored)
    chosen = turned(tuple(play.id for play in best), seed, idea.text, "play")
    rest = [play for _, play in scored if play.id != chosen]
    return (*(play for play in best if play.id == chosen), *rest)


def _sells(play: Play) -> bool:
    """Whether the play is an advertisement, or tells the story that the idea brings for one."""
    return play.fact("own-clauses") == CAUSED or bool({"advert", "taste-ad"} & set(play.words("needs")))


def _from(ring: list[Play], at: int, scored: list[tuple[int, Play]]) -> tuple[Play, ...]:
    """The plays that take turns, beginning with the one whose turn it is, and then all others."""
    turn = at % len(ring)
    return (*ring[turn:], *ring[:turn], *(play for _, play in scored if play not in ring))
