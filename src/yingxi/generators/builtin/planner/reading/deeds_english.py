"""The situation of an English idea by what somebody does in it, where a play is written for such a deed: makes a thing,
carries one, goes on strike, gives away what is their own, does something in secret, learns late; or by what is lacking:
nobody came, they never met, it was never done."""

import re
from collections.abc import Callable
from itertools import pairwise

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.course import Course
from yingxi.generators.builtin.planner.idea import LIVING, Idea
from yingxi.generators.builtin.planner.idiom.inflecting import third_person
from yingxi.generators.builtin.planner.idiom.premise_english import plain_verb
from yingxi.generators.builtin.planner.reading.deed_forms import forms_of_plain, whose
from yingxi.generators.builtin.planner.staging.wording import article

_LONG, _SHORT = 9, 5
"""Words of a deed that can be said in one breath, and of one that is said in passing."""
_GOES_ON = phrased(r"[,;:]|\b(?:and|but|until|because|so that|when|while|only to|before|after|if)\b", re.I)
_STRIKE = phrased(
    r"^(?P<who>[^,.;:]+?) (?P<strike>(?:goes|go|going) on strike|refuses to (?:work|ring|rise|shine|go on"
    r"|come out)(?: any ?more)?"
    r"|stops? working|quits?|resigns?|(?:hands|hand) in (?:his|her|its|their) notice)\b",
    re.I,
)
_TRADES = phrased(
    r"\b(?:trades?|swaps?|exchanges|gives away|barters) (?P<gave>(?:his|her|its) [^,.;:]+?) (?:for"
    r"|in exchange for) (?P<got>(?:an?|the|some|two|three) [^,.;:]+?)[.!]?$",
    re.I,
)
_SECRET = phrased(
    r"^(?P<who>[^,.;:]+?) (?:has been |have been |is |are )?(?:secretly|in secret) (?P<does>[^,.;:]+?)[.!]?$"
    r"|^(?P<whom>[^,.;:]+?) (?P<done>[a-z]+s [^,.;:]+?) (?:in secret|secretly|without anyone knowing"
    r"|without telling anyone)[.!]?$",
    re.I,
)
_NEVER = phrased(
    r"\b(?:who|that|which)?(?: has|['’]s|have) never (?P<done>(?:been|seen|left|ridden|eaten|tasted|flown"
    r"|sailed|swum|danced|touched|heard|climbed|travelled|gone|crossed|visited|met|read|sung"
    r"|slept)\b[^,.;:]*?)[.!]?$",
    re.I,
)
_NOBODY_CAME = phrased(
    r"^(?:nobody|no one|no-one) (?:came|comes|shows up|showed up|turns up|turned up) (?:to|at|for) "
    r"(?P<whose>[^,.;:]+?)['’]s (?P<occasion>[^,.;:]+?)[.!]?$",
    re.I,
)
_SITES = (
    r"shop|bookshop|store|hotel|school|library|museum|village|town|restaurant|café|cafe|theatre|theater"
    r"|cinema|house|office"
    r"|bakery|street|station|hospital|inn|bar|market|zoo|train|city|island|clinic|garden"
)
_ODD_PLACE = phrased(
    rf"^(?:an?|the) (?:[a-z]+ ){{0,2}}(?P<site>{_SITES}) where (?P<rule>[^,.;:]+?)[.!]?$", re.I
)
_SELF = phrased(
    r"\b(?:meets?|picks? up|finds?|sees?|visits?|runs? into|bumps? into) (?:his|her|their) "
    r"(?:own )?(?:younger|former|childhood|past|seven-year-old|ten-year-old) self\b",
    re.I,
)
_REPLACED = phrased(
    r"^(?P<who>[^,.;:]+?) (?:is|are|will be|has been) (?:being |to be |about to be "
    r"|going to be )?replaced (?:by|with) (?P<by>[^,.;:]+?)[.!]?$",
    re.I,
)
_FIRST_DAY = phrased(
    r"\b(?:first day|first shift|first night|first week) (?:at work )?as (?P<post>an? [^,.;:]+|[a-z]+ [^,.;:]*)",
    re.I,
)
_NEVER_MET = phrased(
    r"\b(?:(?:have|had|['’]ve) (?:never|not yet|still not) (?:met|seen each other)|never (?:meet|see each other))\b",
    re.I,
)
_BOTH_DO = phrased(
    r"^(?P<who>[^,.;:]+?) (?P<do>(?:run|share|play|dance|build|write|paint|keep|guard|cook|sing|carry|sail"
    r"|fly|drive|live|sell|make|bake|row|push)\b[^,.;:]*?)"
    r"(?P<together> together)?(?: for (?P<years>[a-z-]+) years)?[.!]?$",
    re.I,
)
_LEFT_BEHIND = phrased(
    r"\bI (?P<left>(?:buried|hid|left|forgot|carved|locked|dropped|planted) (?P<thing>(?:an?|my"
    r"|the) [a-z-]+(?: [a-z-]+)?)(?= (?:under|in|behind|at|on|by)|[,.;]|$)[^,.;:]*)",
    re.I,
)
_TAKES_UP = phrased(
    r"^(?P<who>[^,.;:]+?) (?P<how>takes up|learns|is learning|starts learning|decides to learn|starts"
    r"|takes lessons in) (?P<to>how to |to )?(?P<what>[^,.;:]+?)"
    r"(?:,? because (?P<why>[^.;:]+))?[.!]?$",
    re.I,
)
_REFUSES = phrased(
    r"\b(?P<who>[^,.;:]+?) (?:refuses|refuse|won['’]t agree|is unwilling) to (?P<do>(?!let\b)[^,.;:]+?)"
    r"(?: (?:during|because|until|despite|even though|in spite of) [^.]+)?$",
    re.I,
)
_STILL = phrased(
    r"\bstill (?P<does>(?:sets|lays|leaves|keeps|cooks|saves|buys|makes|writes|irons|knits|pours) [^,.;:]+?) "
    r"for (?:(?:his|her|my|their|our) (?:late |dead |missing |lost |absent )?[a-z]+|(?:someone|somebody) [^,.;:]+)\b",
    re.I,
)
_BOUND = phrased(
    r"\b(?:handcuffed|chained|tied|shackled|bound|stuck|glued|cuffed) (?:together|to (?:each other|one another))\b",
    re.I,
)


def deed_situation_of(text: str, idea: Idea) -> Course | None:
    """The situation of an idea by its deed, whose own words are `text`; None where no play is written for it."""
    return next((found for read in _READERS if (found := read(text, idea))), None)


def _on_strike(text: str, _: Idea) -> Course | None:
    found = _STRIKE.match(text)
    if found is None or len(found["who"].split()) > _LONG:
        return None
    verb, space, tail = found["strike"].lower().partition(" ")
    plain = plain_verb(verb) if verb != "going" else "go"
    tail = whose(tail, "their")
    words = {"strike do": f"{plain}{space}{tail}", "strike does": f"{third_person(plain)}{space}{tail}"}
    return Course(frozenset({"on-strike"}), words, found[0])


def _trades(text: str, _: Idea) -> Course | None:
    found = _TRADES.search(text)
    if found is None:
        return None
    gave, got = _met_first(found["gave"].strip()), found["got"].strip()
    return Course(
        frozenset({"trades-away"}),
        {"gave": gave, "got": got, "the got": re.sub(r"^(?:an?|some) ", "the ", got)},
        found[0],
    )


def _met_first(what: str) -> str:
    """Somebody's thing, or some of it, as one says it to whoever has not heard of it."""
    noun = re.sub(r"^(?:an?|some|his|her|its) ", "", what)
    return what if noun == what else f"{article(noun)} {noun}"


def _in_secret(text: str, _: Idea) -> Course | None:
    found = _SECRET.match(text)
    does = (found["does"] or found["done"]) if found else ""
    if not does or len(does.split()) > _LONG or not re.match(r"[a-z]+(?:s|ing)\b", does):
        return None
    return Course(frozenset({"in-secret"}), forms_of_plain("secret", does), text)


def _never_done(text: str, idea: Idea) -> Course | None:
    found = _NEVER.search(text)
    if found is None or len(found["done"].split()) > _SHORT + 1 or not idea.people or _GOES_ON.search(text):
        return None
    return Course(frozenset({"never-done"}), {"never done": found["done"].strip()}, found[0])


def _nobody_came(text: str, _: Idea) -> Course | None:
    found = _NOBODY_CAME.match(text)
    return (
        Course(frozenset({"nobody-came"}), {"occasion": found["occasion"].lower()}, text) if found else None
    )


def _odd_place(text: str, _: Idea) -> Course | None:
    found = _ODD_PLACE.match(text)
    if found is None or len(found["rule"].split()) > _LONG:
        return None
    return Course(
        frozenset({"odd-place"}), {"site here": found["site"].lower(), "here rule": found["rule"]}, text
    )


def _own_self(text: str, _: Idea) -> Course | None:
    found = _SELF.search(text)
    return Course(frozenset({"meets-own-self"}), {}, found[0]) if found else None


def _replaced(text: str, _: Idea) -> Course | None:
    found = _REPLACED.match(text)
    return Course(frozenset({"replaced-by"}), {"newer": found["by"]}, text) if found else None


def _first_day(text: str, _: Idea) -> Course | None:
    found = _FIRST_DAY.search(text)
    if found is None or len(found["post"].split()) > _SHORT:
        return None
    return Course(frozenset({"first-day"}), {"first as": found["post"].strip(" .!").lower()}, text)


def _never_met(text: str, idea: Idea) -> Course | None:
    found = _NEVER_MET.search(text)
    two = (
        _BOTH_DO.match(text[: found.start()].rstrip(" ,").removesuffix(" and").removesuffix(" but"))
        if found
        else None
    )
    if two is None:
        return None
    return Course(frozenset({"never-met"}), {"both do": _done_by_two(two)}, text)


def _both_do(text: str, idea: Idea) -> Course | None:
    found = _BOTH_DO.match(text)
    if (
        found is None
        or not found["together"]
        or len(found["do"].split()) > _SHORT + 1
        or _GOES_ON.search(found["do"])
    ):
        return None
    return Course(frozenset({"both-do"}), {"both do": _done_by_two(found)}, text)


def _done_by_two(found: re.Match[str]) -> str:
    return found["do"].strip().lower()


def _left_behind(text: str, _: Idea) -> Course | None:
    found = _LEFT_BEHIND.search(text)
    if found is None or len(found["left"].split()) > _LONG:
        return None
    left = found["left"].partition(" ")[2]
    words = {"left": whose(left, "my"), "left told": re.sub(r"\bmy\b", "a", found["left"])}
    return Course(frozenset({"left-behind"}), words, text)


def _learns_late(text: str, idea: Idea) -> Course | None:
    found = _TAKES_UP.match(text)
    if found is None or not idea.people or {"child", "young"} & idea.people[0].entry.flags:
        return None
    if (len(idea.people) > 1 and not found["why"]) or idea.people[0].entry.kind != "people":
        return None
    what = re.sub(r" (?:from|in|with|at|on|for|by) .*$", "", found["what"].strip())
    if len(what.split()) > _LONG or _GOES_ON.search(what) or (found["how"] == "starts" and not found["to"]):
        return None
    if not found["to"]:
        do = what if what.endswith("ing") else f"do {what}"
        do = re.sub(r"^([a-z]+ing)\b", lambda match: plain_verb(match[1]), do)
        do = f"take up {what}" if do.startswith("do ") else do
    else:
        do = what
    why = (found["why"] or "").strip()
    mine = re.sub(r"^(?:his|her) ", "my ", why)
    told = bool(why) and len(why.split()) <= _LONG and re.match(r"(?:his|her|nobody|no one|the|there)\b", why)
    words = {"learn do": whose(do, "your"), "learn told": do} | (
        {"learn why": f"because {mine}"} if told else {}
    )
    return Course(frozenset({"learns-late", *(("learn-why",) if told else ())}), words, text)


def _plain(text: str, idea: Idea, deeds: set[str]) -> str:
    """What somebody does, where that is of such a class and the idea says nothing else."""
    premise = idea.premise
    if (
        premise is None
        or premise.mode
        or premise.deed not in deeds
        or not idea.people
        or _GOES_ON.search(text)
    ):
        return ""
    if re.search(r"[.!?] ", text):
        return ""
    if len({each.entry.id for each in idea.people}) > 1 and idea.doer < 0 and not _is_first(idea):
        return ""
    does = premise.does.strip()
    return (
        does
        if 2 <= len(does.split()) <= _LONG and text.lower().rstrip(".! ").endswith(does.lower().split()[-1])
        else ""
    )


def _is_first(idea: Idea) -> bool:
    """Whether nobody but whoever does it stands before the verb."""
    at = idea.premise.at if idea.premise else 0
    before = [each for each in idea.of(*LIVING) if each.start < at]
    return all(later.start - one.end <= 1 for one, later in pairwise(before))


def _makes(text: str, idea: Idea) -> Course | None:
    does = _plain(text, idea, {"make"})
    if not does or re.search(r"\b(?:every|all|what)\b", does):
        return None
    verb, space, tail = does.partition(" ")
    return Course(
        frozenset({"makes-thing"}), {"make does": f"{third_person(plain_verb(verb))}{space}{tail}"}, text
    )


_KEPT = phrased(
    r"^(?:carries|collects|guards|hides|keeps|gathers|hoards|holds|saves up) (?P<kept>(?!(?:his|her) "
    r"(?:breath|word))[^,.;:]+)$",
    re.I,
)


def _keeps_thing(text: str, idea: Idea) -> Course | None:
    does = _plain(text, idea, {"carry", "collect", "put", "hide", "guard"})
    found = _KEPT.match(does)
    if (
        found is None
        or _AWAY.search(found["kept"])
        or any(each.word.lower() in found["kept"].lower() for each in idea.of(*LIVING))
    ):
        return None
    kept = whose(found["kept"].strip(), "my")
    return Course(frozenset({"keeps-thing"}), {"kept": kept, "keep does": does}, text)


_AWAY = phrased(r"\b(?:up|to|over|through|across|down|home|into|for|back|from)\b", re.I)
"""Where a thing is carried, so that more is told than that it is kept."""
_STOLEN = phrased(
    r"^steals? (?P<what>(?:an?|the|some|his|her)?\s?[a-z -]+?)(?: (?:from|out of|off|at|in|through) .+)?$",
    re.I,
)


def _steals(text: str, idea: Idea) -> Course | None:
    premise = idea.premise
    if (
        premise is None
        or premise.deed != "steal"
        or premise.mode
        or re.search(r"[.;:]|\bis stealing\b", text)
    ):
        return None
    if _GOES_ON.search(text) or not _is_first(idea):
        return None
    found = _STOLEN.match(premise.does)
    what = found["what"].strip() if found else ""
    if (
        not what
        or len(premise.does.split()) > _LONG
        or any(each.word.lower() in what.lower() for each in idea.of(*LIVING))
    ):
        return None
    words = {"steal does": premise.does, "stolen": _met_first(what.lower())}
    return Course(frozenset({"steals-thing"}), words, text)


def _refuses(text: str, idea: Idea) -> Course | None:
    found = _REFUSES.search(text)
    if found is None or not idea.people or len(found["do"].split()) > _LONG - 2:
        return None
    do = found["do"].strip()
    return Course(frozenset({"refuses-to"}), {"refused do": whose(do, "your"), "refused told": do}, found[0])


def _still(text: str, _: Idea) -> Course | None:
    found = _STILL.search(text)
    if found is None or len(found["does"].split()) > _SHORT + 1:
        return None
    return Course(frozenset({"still-for"}), {"still does": found["does"].strip()}, text)


def _bound(text: str, idea: Idea) -> Course | None:
    return Course(frozenset({"bound-two"}), {}, text) if _BOUND.search(text) and idea.people else None


_READERS: tuple[Callable[[str, Idea], Course | None], ...] = (
    _on_strike,
    _still,
    _bound,
    _refuses,
    _trades,
    _in_secret,
    _never_met,
    _nobody_came,
    _odd_place,
    _own_self,
    _replaced,
    _first_day,
    _left_behind,
    _never_done,
    _learns_late,
    _both_do,
    _steals,
    _makes,
    _keeps_thing,
)
