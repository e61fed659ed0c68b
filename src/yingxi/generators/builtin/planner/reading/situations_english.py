"""The situation of an English idea for which a play is written, where its course is none of the rarer ones: a question,
something that is to be taken away, a thing gone odd, somebody's last turn of duty, a word, a thing, an animal."""

import re
from collections.abc import Callable

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.course import Course
from yingxi.generators.builtin.planner.idea import LIVING, Idea
from yingxi.generators.builtin.planner.idiom.inflecting import third_person
from yingxi.generators.builtin.planner.idiom.premise_english import plain_verb
from yingxi.generators.builtin.planner.lexicon import words_of
from yingxi.generators.builtin.planner.reading.clause_words import said_as_us
from yingxi.generators.builtin.planner.reading.deed_forms import forms_of_plain, whose
from yingxi.generators.builtin.planner.reading.nouns_english import (
    LONGEST_LINE,
    MY,
    NOUN_READERS,
    WHERE,
    known_noun,
    lives,
    too_long,
)

_CROWD = 3
"""So many are more than two who are stuck with each other."""
_FEW = 5
"""Words of what is said in passing."""

_WHAT_IF = phrased(r"^(?:what if|imagine(?: if| that)?|suppose(?: that)?) (?P<rule>[^.!?]+)", re.I)
_TAKEN = (
    r"removed|demolished|torn down|closed(?: down)?|cut down|scrapped|sold(?: off)?|felled|knocked down|pulled down"
    r"|replaced|bulldozed|drained|taken away|shut(?: down)?"
)
_TAKES = {
    "remove": "removed", "demolish": "demolished", "tear down": "torn down", "close": "closed", "scrap": "scrapped",
    "cut down": "cut down", "sell": "sold", "fell": "felled", "knock down": "knocked down", "shut": "shut",
    "pull down": "pulled down", "replace": "replaced", "bulldoze": "bulldozed", "drain": "drained",
    "take away": "taken away",
}  # fmt: skip
_AUTHORITY = (
    r"(?:council|city|town|village|mayor|government|company|developers?|they|landlord|school|board|ministry"
    r"|owners?)"
)
_ORDERED = phrased(
    rf"\b{_AUTHORITY}\b[^,.;:]* (?:to|will|must) (?P<do>{'|'.join(_TAKES)}) (?P<what>{MY} [^,.;:]+)", re.I
)
_DOOMED = phrased(
    rf"(?P<what>(?:the|an?|her|his|our|my|their) [^,.;:]+?) (?:is|are|will|has|have) "
    rf"(?:going to be |about to be |to be |be |being |scheduled to be |due to be )(?P<done>{_TAKEN})\b",
    re.I,
)
_TAUGHT = phrased(
    r"\bmy [a-z]+(?:'s)? (?:teaching|taught|teaches|showing|showed) me (?:how )?to (?P<do>[a-z]+(?: (?:a"
    r"|the|my|an)? ?[a-z]+)?)",
    re.I,
)
_MUM = phrased(
    r"\b(?:are|have|has|is) (?:not|no longer) (?:speaking|talking|spoken)|(?:aren|haven|hasn|isn)['’]t "
    r"(?:speaking|talking|spoken)"
    r"|\bstopped (?:speaking|talking)|\b(?:don['’]t|do not|no longer|refuse to) (?:speak|talk)"
    r"(?: to each other| anymore| any more)?(?=[,.;]|$| but| so| and)",
    re.I,
)
_VIA = phrased(
    r"\b(?:through|by way of|via|using) (?P<via>(?:the|their|an?|his|her) (?:[a-z]+ )?[a-z]+)", re.I
)
_DAILY = r"every (?:single )?(?:morning|day|evening|night|week|year|winter|spring|sunday|monday|friday)"
_EXCHANGE = phrased(
    rf"^(?P<who>[A-Za-z' -]+?) (?P<gives>(?:leaves|puts|hangs|sets|places|lays|draws|writes|pins|hides) "
    rf"(?P<gift>[^,.;]+?)(?: (?P<where>(?:on|in|at|by|under|outside|before) [^,.;]+?))?) {_DAILY},? "
    r"and (?P<other>[A-Za-z' -]+?) (?P<how>always |only |just |then |quietly )?(?P<returns>[a-z]+s (?!out"
    r"|up)[^,.;]+)$",
    re.I,
)
_LIFT = phrased(r"\b(?:lift|elevator)\b", re.I)
_STUCK = phrased(r"\b(?:stuck|trapped|stops?|stalls?|breaks? down)\b", re.I)
_HATES = phrased(
    r"^(?:[^\s,.;:]+ ){1,4}?(?:who )?(?:hates?|can(?:not|['’]t) (?:stand|bear)"
    r"|loathes?|detests?|is allergic to) (?P<it>[^,.;:]+?)[.!]?$",
    re.I,
)
_GONE_ODD = (
    r"(?P<only>only |always |still |never |no longer )?(?P<aux>(?:has |have )?(?:started|begun|begins"
    r"|starts|keeps|kept)(?: to)? )?"
    r"(?P<does>[a-z]+(?:ing|s)\b[^,.;:]*)"
)
_OWNED = phrased(
    rf"^(?P<who>(?:[A-Z][a-z]+|{MY}(?: [a-z-]+)+?))['’]s? (?P<thing>(?:[a-z-]+ )??[a-z-]+) {_GONE_ODD}[.!]?$"
)
_NOTICES = phrased(
    r"^(?P<who>[^,.;:]+?) (?:discovers|finds|notices|realises|realizes|learns|wakes up and) (?:that )?"
    rf"(?:his|her|their|its) (?P<thing>(?:[a-z-]+ )??[a-z-]+) {_GONE_ODD}[.!]?$",
    re.I,
)
_WHOSE = phrased(
    r"^(?P<who>(?:an?|the|my) [^,.;:]+?) whose (?P<thing>[a-z-]+) (?P<only>only |always |still "
    r"|never |suddenly )?(?P<aux>)(?P<does>[a-z]+\b[^,.;:]*)[.!]?$",
    re.I,
)
_LEARNED = phrased(
    r"^(?P<who>[^,.;:]+?) (?:has |had )?(?:learned|learnt|figured out|worked out"
    r"|taught (?:it|him|her)self)"
    r"(?: how)? to (?P<do>[^,.;:]+)",
    re.I,
)
_LAST = phrased(
    r"\b(?:his|her|their|the|its) (?P<last>last (?:night|day|shift|morning|evening|round|watch|week)"
    r"(?: at work| on duty| on the job)?)\b"
    r"(?:.*?\bbefore (?P<after>[^.,;]+))?",
    re.I,
)
_CLOSES = phrased(r"\b(?:shop|bookshop|cinema|school|café|cafe|bar|pub)\b", re.I)
_MARKS = phrased(rf"\b(?:even|only|still|always|(?:at|to|with) every|{_DAILY})\b", re.I)
_HABIT = phrased(
    r"^(?:an?|the|my|our|[A-Z][a-z]+)(?P<who>(?: [a-z'-]+){1,4}?) (?:who |that )?(?:always |only "
    r"|still )?(?P<does>(?P<verb>[a-z]+s)\b(?: [^,.;:]+)?)[.!]?$",
    re.I,
)
_NO_HABIT = phrased(r"\bnever\b|.\bmy\b|\bwhat\b", re.I)
_GOES_ON = phrased(r",|\b(?:and|but|until|because|so|when|while|if|although|yet|before|after|than)\b", re.I)
_LIKED_AFTER_ALL = phrased(
    rf"^(?:an?|the|my|our)(?: [a-z'-]+){{1,4}}? (?P<does>[a-z]+s [^,.;:]+?) {_DAILY},? (?:and|but) (?:I|we|now I) "
    r"[^.]*\b(?:look forward|miss|got used|used to it|wait for it|like it|cannot sleep without)\b",
    re.I,
)
_ARGUES = phrased(
    r"\b(?:argues?|quarrels?|bickers?|disagrees?)(?: with [^,.;]+?)? (?:about|over) (?P<about>[^,.;:]+)", re.I
)
_ADWHERE = phrased(
    r"^(?:make |an? |the )*(?:advert|ad|advertisement|commercial|spot|promo)(?: film)? for "
    r"(?P<brand>[^,.;:]+?)(?:, (?P<kind>an? [^,.;:]+?))?,? (?:where|because) (?P<claim>[^.;:]+)",
    re.I,
)
_EATEN = phrased(
    r"\b(?:bread|loaf|bakery|coffee|tea|pie|cake|soup|restaurant|café|cafe|diner|noodles?|pizza|ice cream|food|meals?"
    r"|eat)\b",
    re.I,
)
_DAY_WITH = phrased(
    r"^(?:a day (?:with|in the life of)|(?:an? |the )?(?:short )?(?:documentary |film "
    r"|intimate )?(?:portrait|documentary|film)(?: film)? (?:of|about|on)|meet|following) "
    r"(?P<who>[^,.]+?),? (?:who|that) (?:has been |has |is |still )?(?P<craft>[a-z]+(?:ing|s)) (?P<what>[^,.]+?)"
    r"(?: for (?:over |more than |nearly )?(?P<years>[a-z-]+|\d+) years)?(?:,? (?:and|but) (?P<but>[^.]+))?\.?$",
    re.I,
)
_ONE_FOR_TWO = phrased(
    r"\b(?:shares? (?:only )?(?P<one>(?:one|an?|a single) [^,.;]+?)|(?:have|own) only "
    r"(?P<only>one [^,.;]+?))(?:,| and| but) (?:they )?both (?:have|need|want|must (?:go to|be at)"
    r"|are invited to|go to) (?P<need>[^,.;]+)",
    re.I,
)
_INHERIT = phrased(
    r"\b(?:inherit|are left|have to share|must share|own) (?P<one>(?:one|a single) [^,.;:]+)(?P<only>)$", re.I
)
_DAY = phrased(r"\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight)\b", re.I)


def situation_of(text: str, idea: Idea) -> Course | None:
    """The situation of an idea whose own words are `text`; None where no play is written for it."""
    bare = text.strip().rstrip(".!")
    return next((found for read in _READERS if (found := read(bare, idea))), None)


def _what_if(text: str, _: Idea) -> Course | None:
    found = _WHAT_IF.match(text)
    if found is None:
        return None
    rule, more = _halved(found["rule"].strip())
    words = {"rule": rule} | ({"rule more": more} if more else {})
    return (
        None
        if too_long(rule, more)
        else Course(frozenset({"what-if", *(("rule-more",) if more else ())}), words, found[0])
    )


def _halved(said: str) -> tuple[str, str]:
    """What fits one line, and the rest behind its "and"."""
    if len(said.split()) <= LONGEST_LINE - 3:
        return said, ""
    first, _, rest = said.partition(" and ")
    return first.rstrip(","), rest


def _asks(text: str, _: Idea) -> Course | None:
    question = text.strip()
    asked = question.endswith("?") and not re.search(r"[.!?;:]", question[:-1])
    if not asked or len(question.split()) > LONGEST_LINE or len(question.split()) < 3:
        return None
    return Course(frozenset({"asks"}), {"question": question[:-1].strip()}, question)


def _threatened(text: str, _: Idea) -> Course | None:
    found = _ORDERED.search(text) or _DOOMED.search(text)
    if found is None:
        return None
    groups = found.groupdict()
    done = groups.get("done") or _TAKES[groups["do"].lower()]
    what = re.sub(r"^(?:an?|my|our|his|her|their) ", "the ", WHERE.sub("", found["what"]).lower())
    if lives(what) or len(what.split()) > _FEW:
        return None
    return Course(frozenset({"threatened"}), {"doomed": what, "doom done": done.lower()}, found[0])


def _taught(text: str, _: Idea) -> Course | None:
    found = _TAUGHT.search(text)
    if found is None:
        return None
    do = re.sub(r" (?:in|on|at|by|with|from|when|to|and|the|a)$", "", found["do"].lower())
    return Course(frozenset({"taught-me"}), {"taught": do}, found[0])


def _not_speaking(text: str, idea: Idea) -> Course | None:
    found = _MUM.search(text)
    if found is None:
        return None
    via = _VIA.search(text)
    noun = via["via"].lower() if via else "the teapot"
    the = re.sub(r"^(?:an?|their|his|her) ", "the ", noun)
    beast = known_noun(the) if via else None
    lives = beast is not None and beast.kind == "creatures"
    flags = {"not-speaking", *(("go-between",) if lives else ())}
    return Course(frozenset(flags), {"the via": the}, text)


def _exchanged(text: str, _: Idea) -> Course | None:
    found = _EXCHANGE.match(text)
    if found is None or len(found["returns"].split()) > LONGEST_LINE:
        return None
    words = {
        "gives": found["gives"].strip(),
        "returns": found["returns"].strip(),
        "gift": found["gift"].strip(),
    }
    return Course(frozenset({"exchanged"}), words, found[0])


def _stopped(text: str, idea: Idea) -> Course | None:
    lift = _LIFT.search(text)
    if lift is None or not _STUCK.search(text) or len(idea.people) < _CROWD:
        return None
    hot = {"food-hot"} if re.search(r"\bpizzas?\b|\bgetting cold\b", text, re.I) else set()
    bride = {"bride-late"} if re.search(r"\bbride\b", text, re.I) else set()
    return Course(frozenset({"lift-stuck"} | hot | bride), {"lift": lift[0].lower()}, text)


def _hates(text: str, _: Idea) -> Course | None:
    found = _HATES.match(text)
    known = known_noun(found["it"]) if found else None
    person = known is not None and known.kind == "people"
    if found is None or len(found["it"].split()) > 3 or person or found["it"].split()[0].lower() in _WHO:
        return None
    return Course(frozenset({"hates"}), {"hated": whose(found["it"].lower(), "my")}, found[0])


_WHO = {
    "him",
    "her",
    "them",
    "each",
    "himself",
    "herself",
    "being",
    "when",
    "to",
    "that",
    "how",
    "everyone",
    "his",
}


def _odd_owned(text: str, _: Idea) -> Course | None:
    found = _NOTICES.match(text) or _OWNED.match(text) or _WHOSE.match(text)
    if found is None or lives(found["thing"]) or found["thing"].lower().endswith("own"):
        return None
    known = words_of("en").get(found["thing"].lower().split()[-1])
    if known is not None and known.kind in ("places", "times"):
        return None
    verb, space, tail = found["does"].partition(" ")
    many = found["thing"].lower().endswith("s") and not re.search(r"(?:ing|s)$", verb)
    if not (many or re.search(r"(?:ing|s)$", verb)) or verb in ("is", "was", "has", "are", "were", "have"):
        return None
    verb = verb.lower() if many else third_person(plain_verb(verb.lower()))
    does = f"{(found['only'] or '').replace('suddenly ', '')}{verb}{space}{whose(tail, 'my')}"
    if len(does.split()) > LONGEST_LINE - 3:
        return None
    return Course(
        frozenset({"odd-owned"}),
        {"odd thing": found["thing"].lower(), "oddly": does} | _it(many=many),
        found[0],
    )


def _it(*, many: bool) -> dict[str, str]:
    """How one speaks of a thing of which there is one, or many."""
    return {"odd it": "they" if many else "it"}


def _animal_learned(text: str, idea: Idea) -> Course | None:
    found = _LEARNED.match(text)
    if found is None or "afraid" in text:
        return None
    beasts = [each for each in idea.of("creatures") if "robot" not in each.entry.flags]
    if (
        not any(each.word.lower() in found["who"].lower() for each in beasts)
        or len(found["do"].split()) > LONGEST_LINE - 3
    ):
        return None
    opens = {"can-open"} if re.search(r"\bopens?\b", found["do"]) else set()
    done = re.sub(r"\b(?:my|our|his|her)\b", "my", found["do"])
    words = forms_of_plain("can", done)
    words |= {"can told": re.sub(r"\bmy\b", "the", words["can does"])}
    return Course(frozenset({"animal-learned"} | opens), words, found[0])


def _last_shift(text: str, idea: Idea) -> Course | None:
    found = _LAST.search(text)
    worker = next((each for each in idea.of("people") if "job" in each.entry.flags), None)
    if found is None or worker is None or _CLOSES.search(text):
        return None
    after = (found["after"] or "").strip()
    told = after and len(after.split()) <= LONGEST_LINE - 2
    flags = {"last-shift", *(("last-after",) if told else ())}
    return Course(
        frozenset(flags), {"last one": found["last"].lower()} | ({"last after": after} if told else {}), text
    )


def _habit(text: str, idea: Idea) -> Course | None:
    found = _HABIT.match(text)
    if found is None or not _MARKS.search(text) or _GOES_ON.search(text) or _NO_HABIT.search(text):
        return None
    verb = found["verb"].lower()
    known = words_of("en").get(verb)
    if verb in ("is", "has", "was", "does") or (
        known is not None and known.kind in ("things", "places", *LIVING)
    ):
        return None
    who = next((each for each in idea.of("people") if each.word.lower() in found["who"].lower()), None)
    if who is None or len(idea.people) > 1 or len(found["does"].split()) > LONGEST_LINE:
        return None
    does = re.sub(r"\b(?:always|only|still) ", "", found["does"])
    return Course(frozenset({"odd-habit"}), forms_of_plain("habit", does), found[0])


def _missed_habit(text: str, _: Idea) -> Course | None:
    found = _LIKED_AFTER_ALL.match(text)
    verb = found["does"].split()[0].lower() if found else ""
    known = words_of("en").get(verb)
    if (
        found is None
        or len(found["does"].split()) > LONGEST_LINE - 2
        or (known is not None and known.kind == "things")
    ):
        return None
    return Course(frozenset({"keeps-on"}), forms_of_plain("habit", found["does"]), text)


def _argues(text: str, _: Idea) -> Course | None:
    found = _ARGUES.search(text)
    if found is None or len(found["about"].split()) > _FEW + 1:
        return None
    about = found["about"].strip().lower()
    before = re.findall(r"\b(?:an?|the) ((?:[a-z]+ )??[a-z]+)(?= alive| and|,)", text[: found.start()])
    if before and about.startswith("its "):
        about = f"the {before[-1]}'s {about[4:]}"
    return Course(frozenset({"argues"}), {"about": about, "about ours": said_as_us(about)}, text)


def _ad_where(text: str, _: Idea) -> Course | None:
    found = _ADWHERE.match(text)
    if found is None:
        return None
    claim, more = _halved(found["claim"].strip())
    if too_long(claim, more):
        return None
    eaten = {"ad-eat"} if _EATEN.search(text) else set()
    flags = {"ad-where", "advert", *eaten, *(("claim-more",) if more else ())}
    words = {"claim": claim, "brand": re.sub(r"^(?:an?|the|my|our) ", "", found["brand"].strip())}
    return Course(frozenset(flags), words | ({"claim more": more} if more else {}), text)


def _day_with(text: str, _: Idea) -> Course | None:
    found = _DAY_WITH.match(text)
    if found is None or len(found["what"].split()) > _FEW:
        return None
    craft = forms_of_plain("craft", f"{found['craft']} {found['what']}")
    but = re.sub(r"^(?:is|now|she is|he is) ", "", (found["but"] or "").strip())
    short = bool(but) and len(but.split()) <= LONGEST_LINE - 4
    flags = {"day-with", *(("day-but",) if short else ())}
    years = {"N": found["years"]} if found["years"] else {}
    years |= {"called": found["who"]} if re.fullmatch(r"[A-Z][a-z]+", found["who"]) else {}
    return Course(frozenset(flags), craft | years | ({"day but": but} if short else {}), text)


def _one_for_two(text: str, _: Idea) -> Course | None:
    found = _ONE_FOR_TWO.search(text)
    if found is None:
        return None
    one = (found["one"] or found["only"]).strip().lower()
    need = re.sub(r"^an? ", "the ", found["need"].strip())
    when = _DAY.search(need)
    return Course(
        frozenset({"one-for-two"}),
        {"one thing": one, "need time": when[0].capitalize() if when else "Tomorrow"},
        text,
    )


_READERS: tuple[Callable[[str, Idea], Course | None], ...] = (
    _ad_where,
    _day_with,
    _what_if,
    _asks,
    *NOUN_READERS,
    _taught,
    _one_for_two,
    _exchanged,
    _stopped,
    _not_speaking,
    _threatened,
    _last_shift,
    _animal_learned,
    _argues,
    _hates,
    _odd_owned,
    _missed_habit,
    _habit,
)
