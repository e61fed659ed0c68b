"""What an English idea says that somebody is, has lost, can or cannot do, or is busy with, where a play is written for
just that: the idea's whole sentence is such a state, and its own words are spoken in the play."""

import re
from collections.abc import Callable

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.course import Course
from yingxi.generators.builtin.planner.idea import Idea
from yingxi.generators.builtin.planner.idiom.inflecting import third_person
from yingxi.generators.builtin.planner.idiom.of_oneself import (
    as_done,
    as_i_say,
    as_told,
    contracted,
    mine,
    some,
)
from yingxi.generators.builtin.planner.idiom.premise_english import plain_verb
from yingxi.generators.builtin.planner.idiom.state_words import END, LONGEST, WHO, any_of, listed
from yingxi.generators.builtin.planner.reading.deed_forms import forms_of, whose
from yingxi.generators.builtin.planner.reading.kept_english import KEPT_READERS
from yingxi.generators.builtin.planner.reading.sought_english import SOUGHT_READERS
from yingxi.generators.builtin.planner.reading.taught_english import TAUGHT_READERS
from yingxi.generators.builtin.planner.reading.wished_english import WISHED_READERS

_LOST = phrased(
    WHO
    + r"(?P<lost>(?:has lost|loses|is losing|lost) (?P<own>his|her|its) (?P<gift>[a-z]+(?: [a-z]+){0,3}))"
    + END,
    re.I,
)
_HEARS = phrased(
    WHO + r"(?P<can>can (?:hear|understand|talk to|talk with|speak to|speak with|listen to) "
    r"(?:what )?(?P<source>[a-z ]+?)(?: (?:say|think|whisper|are saying|are thinking|sing|dream))?)" + END,
    re.I,
)
_CANNOT = phrased(
    WHO + r"(?P<cannot>(?:can(?:no|['’])t|can not|does not know how to|doesn['’]t know how to|is unable to"
    r"|can no longer) (?P<do>[a-z]+(?: [^,.;:]+?)?))" + END,
    re.I,
)
_FINDS_ANY = phrased(r"find any(?:body|one|thing) to\b", re.I)
_ONE_OF_TWO = phrased(
    r"^(?P<two>[^,.;:]+?),? (?:and |but )?only one of them (?:wants|is willing|agrees|longs) to (?P<one>[^,.;:]+)"
    + END,
    re.I,
)
_ONE_AND_OTHER = phrased(
    r"^(?P<two>[^.;:]+?)[,;:]? (?:and |but |of whom )?(?:the )?one (?:of them )?(?:wants|hopes|longs) to "
    r"(?P<one>[^.;:]+?),? (?:and |but |while )?(?:the )?other(?: one)? (?:(?:wants|hopes|longs) )?to (?P<other>[^.;:]+)"
    + END,
    re.I,
)
_OWN_TOGETHER = phrased(
    r"\b(?:inherit|own|share|buy|are left|win) (?P<owned>(?:an?|the|their [a-z]+'?s?) [a-z -]+)$", re.I
)
_AFRAID_BUT = phrased(
    WHO + r"(?:is|['’]s) (?:so |very )?(?:afraid|scared|terrified|frightened) of (?P<fear>[^,.;:]+?),? "
    r"(?:but|yet|and) (?P<must>(?:his|her|its|he|she|it|the|must|has) [^,.;:]*)" + END,
    re.I,
)
_BUSY = phrased(
    r"\b(?:comes|has come|arrives|is sent|travels|rides|is hired|sets out) to "
    r"(?P<foe>kill|fight|challenge|duel|arrest|rob|defeat) [^,.;:]+? who is (?:busy |just )?"
    r"(?P<busy>[a-z]+ing [^,.;:]+)" + END,
    re.I,
)
_KEPT_YEARS = r"for (?:over |more than |nearly )?(?P<years>[a-z-]+|\d+) years"


def state_of(text: str, idea: Idea) -> Course | None:
    """The state that an idea tells, whose own words are `text`; None where no play is written for it."""
    bare = text.strip().rstrip(".!").replace("’", "'")
    return next((found for read in _READERS if (found := read(bare, idea))), None)


def _lost(text: str, idea: Idea) -> Course | None:
    found = _LOST.match(text)
    at_work = any("job" in each.entry.flags for each in idea.people[:1])
    if found is None or not at_work:
        return None
    gift = found["gift"].lower()
    if not (gift.startswith("sense of ") or re.match(rf"(?:{any_of('gifts')})\b", gift)):
        return None
    perfect = f"has lost {found['own']} {found['gift']}"
    words = {"lost does": perfect, "lost I": as_i_say(perfect)}
    return Course(frozenset({"has-lost"}), words, text)


def _hears(text: str, idea: Idea) -> Course | None:
    found = _HEARS.match(text)
    if found is None or len(found["can"].split()) > LONGEST:
        return None
    source = found["source"].lower()
    known = re.match(r"(?:[a-z]+ )?[a-z]+s$", source) is not None
    words = {"heard does": found["can"], "heard I": mine(found["can"])}
    flags = {"hears-odd", *(("source-said",) if known else ())}
    return Course(frozenset(flags), words | ({"the source": source} if known else {}), text)


def _ageless(text: str, _: Idea) -> Course | None:
    found = re.search(rf"\b(?P<state>{any_of('ageless')}){END}", text, re.I)
    if found is None:
        return None
    said = found["state"].lower()
    return Course(frozenset({"ageless"}), {"ageless does": as_told(said), "ageless I": as_i_say(said)}, text)


def _cannot(text: str, _: Idea) -> Course | None:
    found = _CANNOT.match(text)
    if found is None or len(found["do"].split()) > LONGEST - 2:
        return None
    do = found["do"].lower()
    if plain_verb(do.split()[0]) in listed("unshown") and not _FINDS_ANY.match(do):
        return None
    finds = _FINDS_ANY.match(do)
    able = f"{third_person(do[finds.end() :].split()[0])} somebody" if finds else as_done(do)
    words = {
        "cannot does": as_told(f"cannot {do}"),
        "cannot I": as_i_say(f"cannot {do}"),
        "cannot do": some(whose(do, "their")),
        "able does": able,
    }
    return Course(frozenset({"cannot-do"}), words, text)


def _of_two(text: str, _: Idea) -> Course | None:
    found = _ONE_AND_OTHER.match(text) or _ONE_OF_TWO.match(text)
    if found is None:
        return None
    one, other = found["one"].strip(), (found.groupdict().get("other") or "").strip()
    if plain_verb(one.split()[0].lower()) in listed("parting") or len(one.split()) > LONGEST:
        return None
    words = {"one do": one, "one does": _seen(one)}
    owned = _OWN_TOGETHER.search(found["two"].strip())
    flags = {"one-of-two"}
    if other and len(other.split()) <= LONGEST:
        words, flags = words | {"other do": other}, flags | {"other-wants"}
    if owned:
        flags |= {"owned"}
        words |= {"the owned": re.sub(r"^(?:an?|their) ", "the ", owned["owned"].strip())}
    return Course(frozenset(flags), words, text)


def _seen(do: str) -> str:
    verb, space, tail = do.partition(" ")
    return f"{third_person(plain_verb(verb.lower()))}{space}{tail}"


def _afraid(text: str, _: Idea) -> Course | None:
    found = _AFRAID_BUT.match(text)
    if found is None or len(found["fear"].split()) > LONGEST - 3:
        return None
    must = found["must"].strip()
    said = mine(must) if re.match(r"(?:his|her|its|he|she|it|the)\b", must) else f"I {mine(_haves(must))}"
    told = len(said.split()) <= LONGEST + 3
    fear = found["fear"]
    words = {"feared": fear, "fear I": f"I'm afraid of {mine(fear)}", "apart": must}
    flags = {"afraid-but", *(("but-said",) if told else ())}
    return Course(frozenset(flags), words | ({"but I": said[:1].upper() + said[1:]} if told else {}), text)


def _haves(must: str) -> str:
    return re.sub(r"^has\b", "have", must)


def _busy(text: str, idea: Idea) -> Course | None:
    found = _BUSY.search(text)
    if found is None or len(idea.people) < 2 or len(found["busy"].split()) > LONGEST:
        return None
    busy = forms_of("busy", found["busy"])
    mine_now = re.sub(r"\byour\b", "my", busy["busy doing"])
    theirs = re.sub(r"\b(?:his|her|its)\b", "the", busy["busy does"])
    words = {
        "foe do": found["foe"].lower(),
        "busy doing": mine_now,
        "busy told": found["busy"],
        "busy does": busy["busy does"],
        "busy goes": theirs,
    }
    return Course(frozenset({"busy-foe"}), words, text)


def _last_one(text: str, _: Idea) -> Course | None:
    found = re.match(
        rf"^[^,.;:]+? (?:takes|drives|serves|meets|sees|teaches|welcomes|has|picks up|shaves|treats|greets|receives"
        r"|waits for) "
        rf"(?:his|her|its|the) (?:very )?last (?P<whom>{any_of('served')}){END}",
        text,
        re.I,
    )
    return Course(frozenset({"last-one-in"}), {"last whom": found["whom"].lower()}, text) if found else None


def _dark_house(text: str, _: Idea) -> Course | None:
    dark = re.search(rf"\b(?:{any_of('dark')})\b", text, re.I)
    house = re.search(rf"\b(?:{any_of('house')})\b", text, re.I)
    return Course(frozenset({"dark-house"}), {}, text) if dark and house else None


def _refuses_because(text: str, idea: Idea) -> Course | None:
    found = re.match(
        r"^[^,.;:]+? (?:refuses|won['’]t agree) to (?P<do>[^,.;:]+?),? because (?P<why>[^,.;:]+)" + END,
        text,
        re.I,
    )
    if found is None or not idea.people or len(found["do"].split()) > LONGEST:
        return None
    why = mine(found["why"])
    if len(why.split()) > LONGEST + 2:
        return None
    do = found["do"].strip()
    words = {
        "refused do": whose(do, "your"),
        "refused told": do,
        "apart": found["why"],
        "refused why": f"Because {contracted(why)}",
    }
    return Course(frozenset({"refuses-because"}), words, text)


def _kept(text: str, _: Idea) -> Course | None:
    found = re.match(
        rf"^[^,.;:]+? (?:who |that )?(?:has|have|had) (?P<done>{any_of('kept')}) "
        rf"(?P<what>(?:an?|the|his|her|its|one) [a-z' -]+?) {_KEPT_YEARS}{END}",
        text,
        re.I,
    )
    if found is None:
        return None
    noun = found["what"].split()[-1].lower()
    words = {
        "kept done": f"{found['done']} {found['what']}",
        "kept me": f"{found['done']} it",
        "kept years": found["years"],
        "the kept": f"the {noun}",
    }
    return Course(frozenset({"kept-for-years"}), words, text)


_READERS: tuple[Callable[[str, Idea], Course | None], ...] = (
    _ageless,
    _lost,
    _hears,
    _cannot,
    _of_two,
    _afraid,
    _busy,
    _last_one,
    _dark_house,
    _refuses_because,
    _kept,
    *KEPT_READERS,
    *WISHED_READERS,
    *TAUGHT_READERS,
    *SOUGHT_READERS,
)
