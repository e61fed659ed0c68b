"""What an English idea says that somebody teaches, pretends, wears, pawns, gives up or reads, where a play is written
for that; and its own sentence, where none is."""

import re
from collections.abc import Callable, Mapping

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.course import Course
from yingxi.generators.builtin.planner.idea import LIVING, Idea
from yingxi.generators.builtin.planner.idiom.inflecting import is_third_person, plain_form
from yingxi.generators.builtin.planner.idiom.of_oneself import as_i_say, contracted, mine
from yingxi.generators.builtin.planner.idiom.premise import deeds_of
from yingxi.generators.builtin.planner.idiom.state_words import END, LONGEST, WHO
from yingxi.generators.builtin.planner.reading.deed_forms import whose
from yingxi.generators.builtin.planner.reading.nouns_english import lives

_TEACHES = phrased(r"\bteaches (?=(?:an?|the|his|her|its|my|one)\b)", re.I)
_TAUGHT = phrased(
    r"^ (?P<what>(?:(?:how )?to (?:feel|listen|hear|see|wait|peel)|the|an?|his|her) [^,.;:]+)" + END, re.I
)
_FORGETS = phrased(
    WHO + r"(?:pretends to (?:forget|have forgotten)|pretends not to remember"
    r"|pretends (?:that )?(?:he|she) has forgotten)\b[^.;:]*" + END,
    re.I,
)
_TALKS = phrased(
    WHO + r"(?:always |only )?(?:talks|speaks) to (?P<to>(?:an?|the|his|her|its) [^,.;:]+?)"
    r"(?: every (?:day|night|evening|morning))?(?:,? because (?P<why>[^,.;:]+))?" + END,
    re.I,
)
_LOSES = phrased(
    r"\b(?:loses?|losing)\b[^,.;:]* on purpose\b|\blets (?:his|her|an?|the) [a-z -]+? win\b", re.I
)
_SAME = phrased(
    r"\b(?:wear|wears|arrive in|come in|turn up in|show up in|buy|have bought|are wearing|both wear|both buy) the same "
    r"(?P<worn>(?:[a-z]+ )?(?:dress|coat|hat|suit|costume|tie|jumper|shirt|jacket|gown|uniform))"
    r"(?: (?:to|at|for|on|in) [^,.;:]+)?" + END,
    re.I,
)
_PAWNED = phrased(
    r"\b(?:buys? back|pawns|redeems|wants back|gets back) (?P<thing>(?:his|her|the) (?:[a-z']+ )*?[a-z]+)"
    r"(?: (?:from|at|in|that|he|she)\b[^.;:]*)?"
    + END
    + r"|\bwants (?P<wanted>(?:his|her) (?:[a-z']+ )*?[a-z]+) back\b",
    re.I,
)
_TURNS = phrased(
    r"\b(?:turns back|turns around|gives up|sits down|stops|quits)\b[^,.;:]*? (?:before|short of|from) "
    r"(?:the |reaching the )(?P<goal>summit|top|peak|finish line|finish|border|gate|end of the road|last step)"
    + END,
    re.I,
)
_UNWILLING = phrased(
    WHO + r"(?:(?:does not|doesn't|will not|won't) (?:want to )?|refuses to )"
    r"(?P<do>come down|rain|snow|shine|fall|set|go down|land|let go|jump|fly"
    r"|leave (?:the|its) (?:tree|branch|nest|sky))[^,.;:]*" + END,
    re.I,
)
_READS = phrased(
    r"\b(?P<who>(?:an?|the) [a-z -]+?) reads (?:[a-z ]+? )?to (?P<whom>(?:an?|the|his|her|its) (?:[a-z]+ )?"
    r"(?:robot|machine|computer|android))" + END,
    re.I,
)
_PREDICATE = phrased(
    r"^(?: (?:who|that|which))? (?P<first>(?:always |never |only |still |secretly )?[a-z']+\b[^,.;:]*?)"
    r"(?:,? (?P<link>until|but|because|so that|when|while|before|after|and|then) (?P<more>[^.;:]+))?" + END,
    re.I,
)
_VERBS = frozenset(
    {"is", "has", "can", "cannot", "can't", "must", "does", "doesn't", "will", "won't", "was", "had"}
)
_LINKS = {"and": "And then", "then": "And then", "while": "And all the while", "but": "But"}


def _teaches(text: str, idea: Idea) -> Course | None:
    found = _TEACHES.search(text)
    if found is None:
        return None
    behind = [each for each in idea.of(*LIVING) if text.lower().find(each.word.lower(), found.end()) >= 0]
    pupil = next(
        (each for each in behind if each.entry.kind == "people" and each is not idea.people[0]), None
    )
    if pupil is None:
        return None
    end = text.lower().find(pupil.word.lower(), found.end()) + len(pupil.word)
    taught = _TAUGHT.match(text[end:])
    if (
        taught is None
        or len(taught["what"].split()) > LONGEST - 1
        or re.search(r"\b(?:him|her|me)\b$", taught["what"])
    ):
        return None
    what = taught["what"].strip()
    return Course(frozenset({"teaches-one"}), {"taught": whose(what, "my"), "taught told": what}, text)


def _pretends(text: str, _: Idea) -> Course | None:
    found = _FORGETS.match(text)
    return Course(frozenset({"pretends-so"}), {"feign do": "forget"}, text) if found else None


def _talks(text: str, _: Idea) -> Course | None:
    found = _TALKS.match(text)
    if (
        found is None
        or lives(re.sub(r"^(?:an?|the|his|her|its) ", "", found["to"]))
        or len(found["to"].split()) > LONGEST - 3
    ):
        return None
    words = {"talked": mine(found["to"]), "talked told": found["to"]}
    why = contracted(mine(found["why"])) if found["why"] else ""
    told = bool(why) and len(why.split()) <= LONGEST + 1
    return Course(
        frozenset({"talks-to", *(("talk-why",) if told else ())}),
        words | ({"talk why": why} if told else {}),
        text,
    )


def _loses(text: str, _: Idea) -> Course | None:
    return Course(frozenset({"loses-on-purpose"}), {}, text) if _LOSES.search(text) else None


def _same(text: str, _: Idea) -> Course | None:
    found = _SAME.search(text)
    return Course(frozenset({"wears-same"}), {"same worn": found["worn"].lower()}, text) if found else None


def _pawned(text: str, _: Idea) -> Course | None:
    found = _PAWNED.search(text)
    if found is None or not re.search(r"\bpawn", text, re.I):
        return None
    thing = (found["thing"] or found["wanted"]).split()[-1].lower()
    return None if lives(thing) else Course(frozenset({"pawned"}), {"the pawned": f"the {thing}"}, text)


def _turns(text: str, _: Idea) -> Course | None:
    found = _TURNS.search(text)
    return (
        Course(frozenset({"turns-back"}), {"the goal": f"the {found['goal'].lower()}"}, text)
        if found
        else None
    )


def _unwilling(text: str, idea: Idea) -> Course | None:
    found = _UNWILLING.match(text)
    person = any(
        each.entry.kind == "people" and "personified" not in each.entry.flags for each in idea.people
    )
    if found is None or person:
        return None
    do = re.sub(r"\bits\b", "the", found["do"].lower())
    return Course(
        frozenset({"thing-unwilling"}), {"unwilled do": do, "called": found["who"].split()[-1].title()}, text
    )


def _reads(text: str, _: Idea) -> Course | None:
    return Course(frozenset({"reads-to"}), {}, text) if _READS.search(text) else None


def own_sentence(idea: Idea, own: str) -> Mapping[str, str]:
    """`{sentence I}` and `{sentence more}`: what an idea says of whom it names first, as they say it; nothing where it
    cannot be said in two breaths."""
    text = own.strip().rstrip(".!").replace("’", "'")
    if several := _SEVERAL.match(text):
        words = {"sentence I": _as_we_say(several["first"]), "sentence told": text}
        return words if len(several["first"].split()) <= LONGEST + 3 else {}
    first = next(
        (
            each
            for each in idea.people
            if re.match(rf"(?:an?|the|my|one)\b.{{0,24}}?\b{re.escape(each.word)}\b", text, re.I)
        ),
        None,
    )
    if first is None:
        return {}
    behind = text[text.lower().find(first.word.lower()) + len(first.word) :]
    tried = (
        _PREDICATE.match(re.sub(rf"^(?: [a-z-]+){{{skip}}}", "", behind)) for skip in range(_NOUNS_BEHIND)
    )
    found = next((each for each in tried if each and _is_predicate(each["first"])), None)
    if found is None or not 2 <= len(found["first"].split()) <= LONGEST + 3:
        return {}
    said = _without_the_clause(found["first"], clause=bool(_WHICH.search(behind[:6] + first.word)))
    words = {"sentence I": as_i_say(said), "sentence told": text}
    if found["more"] and len(found["more"].split()) <= LONGEST + 2:
        link = found["link"].lower()
        more = found["more"].strip()
        goes_on = link in ("and", "then", "but") and _is_predicate(more)
        said = as_i_say(more) if goes_on else contracted(mine(more))
        words["sentence more"] = f"{_LINKS.get(link, link.capitalize())} {said}"
    return words


_WHICH = phrased(r"\b(?:who|that|which)\b")


def _without_the_clause(said: str, *, clause: bool) -> str:
    """What somebody does, without the clause that only says who they are: "builds coffins" makes a cradle."""
    if not clause:
        return said
    words = said.split()
    verbs = [
        at
        for at, each in enumerate(words)
        if at > 1
        and (
            each in _VERBS or (is_third_person(each) and plain_form(each) in deeds_of("en")) or each in _FELT
        )
        and words[at - 1] not in _BEFORE_NOUNS
    ]
    return " ".join(words[verbs[0] :]) if verbs else said


_FELT = frozenset({"falls", "grows", "becomes", "decides", "wants", "dreams", "opens", "keeps"})
_BEFORE_NOUNS = frozenset(
    {"a", "an", "the", "his", "her", "its", "of", "in", "on", "at", "to", "who", "what", "that"}
)


_NOUNS_BEHIND = 3
"""Up to two words of a name may stand behind the noun that is known: a master archer."""
_SEVERAL = phrased(
    r"^(?:two|three|four|five|all)\b(?:\s[a-z-]+){1,3}?\s"
    r"(?P<first>(?:must|have to|have|are|can|cannot|will|want to)\b[^,.;:]*)$",
    re.I,
)


def _as_we_say(predicate: str) -> str:
    """A predicate of several, as one of them says it."""
    said = re.sub(r"\btheir\b", "our", re.sub(r"\bthem\b", "us", re.sub(r"\bthey\b", "we", predicate)))
    return f"we {said}"


def _is_predicate(said: str) -> bool:
    verb = _HOW.sub("", said.lower()).split()[0]
    return verb in _VERBS or (is_third_person(verb) and verb not in _NO_VERBS)


_HOW = phrased(r"^(?:always|never|only|still|secretly|finally|just|no longer) ")
_NO_VERBS = frozenset({"his", "its", "this", "across", "always", "perhaps", "as", "us"})


TAUGHT_READERS: tuple[Callable[[str, Idea], Course | None], ...] = (
    _teaches,
    _pretends,
    _talks,
    _loses,
    _same,
    _pawned,
    _turns,
    _unwilling,
    _reads,
)
