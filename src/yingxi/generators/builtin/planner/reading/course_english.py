"""The course of an English idea for which a play is written: somebody keeps doing something, takes themselves for
somebody, is tired of it, does what is forbidden, can taste memories, must choose, wants to be taken on, or is
not known; or the idea is a place that is looked at."""

import re
from collections.abc import Callable
from dataclasses import replace

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.course import Course
from yingxi.generators.builtin.planner.idea import LIVING, Idea, Mention
from yingxi.generators.builtin.planner.idiom.inflecting import doing, is_third_person, third_person
from yingxi.generators.builtin.planner.idiom.premise import deeds_of
from yingxi.generators.builtin.planner.idiom.premise_english import plain_verb
from yingxi.generators.builtin.planner.idiom.time_behind import without_time_behind
from yingxi.generators.builtin.planner.idiom.unreal import unreal_of
from yingxi.generators.builtin.planner.lexicon import words_of
from yingxi.generators.builtin.planner.people.sex_said import with_sex_of_first
from yingxi.generators.builtin.planner.reading.deed_forms import forms_of, whose
from yingxi.generators.builtin.planner.reading.deeds_english import deed_situation_of
from yingxi.generators.builtin.planner.reading.nouns_english import NOBODY, OF_NOUNS
from yingxi.generators.builtin.planner.reading.one_clause_english import one_clause_of
from yingxi.generators.builtin.planner.reading.situations_english import situation_of
from yingxi.generators.builtin.planner.reading.states_english import state_of
from yingxi.generators.builtin.planner.reading.taught_english import own_sentence
from yingxi.generators.builtin.planner.staging.wording import is_plural, words_for_thing

_LONGEST = 8
"""Words of what somebody does, so that it can be said in one breath."""
_FEW = 4
"""The same where another one does it, too."""
_ENDING = phrased(r"[\s.,;!?]*$")
_KEEPS = phrased(
    r"\bkeeps? (?:on )?(?P<doing>(?!trying|waiting|hoping|being|dreaming|thinking|going)[a-z]+ing\b[^,.;:]*)",
    re.I,
)
_TAKES_SELF = phrased(
    r"\b(?:thinks?|believes?|insists|imagines|swears|claims|is (?:sure|convinced|certain))(?: that)?"
    r" (?:he|she|it)(?: is|['’]s| was) (?:really )?(?P<self>(?:an? |the |[A-Z])[^,.;:]*)"
)
_TIRED = phrased(
    r"\b(?:is|has grown|grows|gets) (?:so |very )?(?:tired|sick|weary|bored) of (?P<doing>[^,.;:]+)", re.I
)
_BAN = r"(?:forbidden|illegal|banned|outlawed|against the law|not allowed)"
_FORBIDDEN = phrased(
    rf"\bwhere (?:it is|it['’]s) {_BAN} to (?P<to>[a-z]+)\b|\bwhere (?P<doing>[a-z]+ing) (?:is|has been) {_BAN}",
    re.I,
)
_POWER = phrased(
    r"\b(?:who|that) can (?P<can>(?:taste|hear|see|smell|read|feel|sense) [^,.;:]*"
    r"\b(?:memor|thought|mind|past\b|dream|feeling|secret)[a-z]*)",
    re.I,
)
_CHOOSE = phrased(
    r"\b(?:must|has to|cannot|can['’]t) (?:choose|decide) between (?P<one>[^,.;:]+?) and (?P<other>[^,.;:]+)"
)
_TAKEN_ON = phrased(
    r"\b(?:(?:decides|wants|tries|dreams) (?:to become|to be|of becoming|of being) (?=an? )"
    r"|(?P<verb>enters|joins|applies (?:for|to be|to become)|runs for|auditions for|signs up for|tries out for) )"
    r"(?P<post>(?:an? |the )?[^,.;:]+?)(?= and |[,.;:]|$)",
    re.I,
)
_UNKNOWN = phrased(
    r"^(?:somebody|someone) (?:(?:has been|is|keeps) (?P<doing>[a-z]+ing)|(?P<does>[a-z]+s)) (?P<what>[^,.;:]*)",
    re.I,
)
_RUNS = phrased(r"\b(?:(?:runs|run) away(?: from (?P<from>[^,.;:]+))?|escapes from (?P<out>[^,.;:]+))", re.I)
_ABSENT = phrased(
    r"\bevery (?:morning|day|evening|night|week|monday|sunday)\b[^.;]*[.,;:] (?:then |but |until )?"
    r"one (?:day|morning|evening) "
    r"(?:one of them|she|he|it|the [a-z ]+) (?:is(?:n['’]t| not) there|do(?:es)?(?:n['’]t| not) (?:come|show up)"
    r"|is gone|is missing|stops coming)",
    re.I,
)
_SWORN = phrased(
    r"\b(?:has sworn|has vowed|has promised|swore|vowed|swears|vows) never to (?P<do>[a-z]+(?: [^,.;:]*?)?) again\b",
    re.I,
)
_NOTE = phrased(
    r"\b(?:note|letter|message|postcard|slip of paper)\b[^.;:]*? "
    r"(?:that says|which says|saying|that reads|reading)[:,]? [\"“'‘]?(?P<note>[^\"”.;]+?)[\"”'’]?[.!]?$",
    re.I,
)
_WORST = phrased(r"^(?P<worst>the worst [a-z-]+(?: (?:in|of) (?:the )?[a-z]+)?)(?= )", re.I)
_OCCASION = phrased(
    r"\b(?:hired|asked|invited|booked|chosen|picked|called) "
    r"(?:for|to|by [^,.;:]*? for) (?P<occasion>(?:an?|the|his|her) [^,.;:]+)"
)
_MACHINE = phrased(
    r"^(?:an? |the )?(?P<odd>haunted|magic|magical|enchanted|cursed|talking|strange|psychic) [a-z -]*machine$",
    re.I,
)
_AD = r"(?:an? )?(?:ad|advert|advertisement|commercial|spot|promo)(?: film)? for"
_CLAIM = phrased(
    rf"^(?P<product>(?:an? |the )?[a-z][a-z -]*?) (?:that|which) (?P<claim>[^.;:]+)[.;:,] {_AD} "
    rf"(?P<brand>[^.;:]+)\.?$"
    rf"|^{_AD} (?P<named>[A-Z][^,.;:]*), (?P<kind>(?:an? |the )?[a-z][a-z -]*?) (?:that|which) (?P<does>[^.;:]+)\.?$",
    re.I,
)
_ODD = phrased(
    r"^(?P<thing>(?:an? |the )[a-z -]+?) (?:that|which) (?P<oddly>(?:only|never|always) [a-z]+s?\b[^,.;:]*"
    r"|runs? backwards[^,.;:]*|remembers? [^,.;:]+|refuses? to [^,.;:]+)[.!]?$",
    re.I,
)
_WOULD_BE = phrased(
    r"\bwants to be (?P<much>as [a-z]+ as (?:the |an? )?[a-z -]+|(?:big|bigger|tall|taller|grown[- ]up))(?=[.,]|$)",
    re.I,
)
_BEST = phrased(
    r"^(?P<the>the (?:best|finest|oldest|freshest|sweetest|softest) )(?P<product>[a-z]+(?: [a-z]+)?)"
    r"(?P<where> (?:in|on|of) [^.:;]+)?"
    rf"[.:;,] (?:an? )?(?:short )?(?:film|{_AD[:-4]}) for (?P<brand>[^.;:]+)\.?$",
    re.I,
)
_YEARS_LATE = phrased(
    r"\b(?:letter|postcard|telegram|love letter|invitation)\b[^.;]*?\b"
    r"(?:(?P<years>[a-z]+|\d+) years (?:too )?late|(?:posted|written|sent|mailed) (?P<ago>[a-z]+"
    r"|\d+) years (?:ago|earlier|before))\b",
    re.I,
)
_SELLS_OWN = phrased(
    r"\bsells (?:his|her|its) (?:own )?"
    r"(?P<own>shadow|voice|smile|laugh|laughter|dreams|luck|reflection|sleep|heart|courage)\b",
    re.I,
)
_SITES = (
    r"village|town|city|market|harbour|harbor|island|street|square|bay|valley|quarter|bridge|pier|lane|alley|library"
    r"|museum|lighthouse|shop|bookshop|bakery|café|cafe|teahouse|inn|garden|park|station|beach|fair"
)
_NAMED = rf"(?:[A-Za-z'’-]+ ){{0,3}}?(?:{_SITES})\b"
_SITE = phrased(
    rf"^(?P<shop>(?:an? |the ){_NAMED}(?: in [A-Z][a-z]+)?) (?P<does>(?:sells|serves|lends|repairs) [^,.;:]+)$"
    rf"|^(?:visit|come to|welcome to|discover|see|an? (?:portrait|day) (?:of|in))?\s*(?P<site>(?:an? |the )?{_NAMED}"
    r"(?: (?:of|in|at|on|under|by|behind|above|between) (?:the )?[A-Za-z'’ -]+?)??)"
    r"(?: (?:at|in|before|on) (?:dawn|dusk|noon|night|midnight|sunrise|sunset|winter|summer|spring|autumn"
    r"|the (?:rain|snow|morning|evening)|[a-z]+ in the (?:morning|evening|afternoon)))?[.!]?$",
    re.I,
)

_SAYS_WHICH = phrased(r" (?:of|in|at|on|under|by|behind|above|between) |^isit |[A-Z]")
"""In an idea that is a place: it says which, or when."""


def with_course(idea: Idea, text: str) -> Idea:
    """The idea with the course of its own words `text`; whoever is only what somebody takes themselves for, or wants
    to be, does not walk in.

    >>> from yingxi.generators.builtin.planner.reading.reading import idea_read
    >>> sorted(each.word for each in idea_read("A cat thinks she is the landlord").people)
    ['cat']
    """
    course = next((found for read in _READERS if (found := read(text, idea))), None)
    timeless = without_time_behind(text)
    if course is None and (course := state_of(timeless, idea)):
        idea = with_sex_of_first(idea)
    course = course or one_clause_of(timeless, idea) or situation_of(timeless, idea)
    course = course or deed_situation_of(timeless.strip().rstrip(".!"), idea) or unreal_of(text, "en")
    if course is None:
        said = own_sentence(idea, text)
        sayable = {"own-sentence", *(("sentence-more",) if "sentence more" in said else ())}
        return replace(idea, flags=idea.flags | sayable) if said else idea
    apart = [course.words[key].lower() for key in ("self", "post", "apart") if key in course.words]
    spans = [(at, at + len(each)) for each in apart if (at := idea.text.lower().find(each)) >= 0]
    mentions = tuple(
        _without_deed(each, course)
        for each in idea.mentions
        if each.entry.kind not in LIVING or not any(start <= each.start < end for start, end in spans)
    )
    if ({"odd-thing"} | NOBODY) & course.flags:
        mentions = tuple(each for each in mentions if each.entry.kind not in LIVING)
    if "product-claim" in course.flags:
        mentions = tuple(each for each in mentions if each.entry.kind not in (*LIVING, "things"))
    if OF_NOUNS & course.flags:
        idea = _of_its_nouns(idea, text)
        mentions = tuple(each for each in idea.mentions if each.entry.kind not in LIVING)
    flags = idea.flags - {"found", "verse"} | course.flags
    return replace(idea, mentions=mentions, flags=flags, course=course)


def _of_its_nouns(idea: Idea, text: str) -> Idea:
    """The idea without what was made to happen in it."""
    said = text.lower()
    kept = tuple(
        replace(each, start=said.find(each.word.lower()))
        for each in idea.mentions
        if each.word.lower() in said
    )
    flags = frozenset(each for each in idea.flags if not each.startswith(("deed", "two-deeds", "mode-")))
    return replace(
        idea,
        text=text,
        mentions=kept,
        flags=flags,
        unread=(),
        premise=None,
        second=None,
        twist=None,
        target=None,
    )


def _without_deed(mention: Mention, course: Course) -> Mention:
    """Of what somebody is tired of, whom it is done to: birds, of scaring birds."""
    done, _, noun = mention.word.partition(" ")
    if (
        mention.entry.kind not in LIVING
        or not noun
        or not course.words.get("tired", "").startswith(f"{done} ")
    ):
        return mention
    about = replace(mention.about, trait=None) if mention.about else None
    return replace(mention, word=noun, start=mention.start + len(done) + 1, about=about)


def said_plainly(text: str) -> str:
    """Whoever is not known as somebody who does it.

    >>> said_plainly("Somebody has been leaving tulips on the wrong grave")
    'A stranger leaves tulips on the wrong grave'
    """
    found = _UNKNOWN.match(text)
    if found is None or not _ends(text, found):
        return text
    does = found["does"] or third_person(plain_verb(found["doing"].lower()))
    return f"A stranger {does} {found['what']}{text[found.end() :]}"


def _ends(text: str, found: re.Match[str]) -> bool:
    """Whether the idea has said all with what was found."""
    return _ENDING.match(text, found.end()) is not None


def _said_last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    """What the idea says last, where that is of `pattern`."""
    found = pattern.search(text)
    return found if found is not None and _ends(text, found) else None


def _keeps(text: str, idea: Idea) -> Course | None:
    found = _said_last(_KEEPS, text)
    if found is None or len(found["doing"].split()) > _LONGEST:
        return None
    return Course(frozenset({"keeps-on"}), forms_of("habit", found["doing"]), found[0])


def _takes_self(text: str, idea: Idea) -> Course | None:
    found = _said_last(_TAKES_SELF, text)
    if found is None or len(found["self"].split()) > _FEW:
        return None
    return Course(frozenset({"takes-self"}), {"self": found["self"].strip()}, found[0])


def _tired(text: str, idea: Idea) -> Course | None:
    found = _said_last(_TIRED, text)
    if found is None or len(found["doing"].split()) > _LONGEST:
        return None
    tired = _of_the_clause(whose(found["doing"].strip(), "my"))
    first = tired.split()[0]
    deed = forms_of("chore", tired) if first.endswith("ing") and len(first) > _FEW else {}
    return Course(frozenset({"tired-of", *(("chore",) if deed else ())}), {"tired": tired} | deed, found[0])


def _of_the_clause(doing_so: str) -> str:
    """What somebody is tired of, without the verb of the sentence behind it: "of being feared" opens a bakery."""
    words = doing_so.split()
    later = (
        at
        for at, each in enumerate(words)
        if at
        and is_third_person(each)
        and plain_verb(each) in deeds_of("en")
        and words[at - 1] not in _BEFORE_NOUNS
    )
    return " ".join(words[: next(later, len(words))])


_BEFORE_NOUNS = frozenset(
    {"a", "an", "the", "my", "his", "her", "its", "all", "of", "at", "in", "on", "to", "with"}
)


def _forbidden(text: str, idea: Idea) -> Course | None:
    found, premise = _FORBIDDEN.search(text), idea.premise
    acts = re.split(r"\s(?:in|on|at)\s(?:an?|the)\s", premise.acts)[0] if premise else ""
    if found is None or premise is None or premise.mode or len(acts.split()) > _FEW:
        return None
    banned = found["doing"] or doing(found["to"].lower())
    verb, space, tail = acts.partition(" ")
    breach = f"{doing(plain_verb(verb))}{space}{tail}"
    return Course(
        frozenset({"forbidden-here"}), {"banned": banned.lower()} | forms_of("breach", breach), found[0]
    )


def _power(text: str, idea: Idea) -> Course | None:
    found = _said_last(_POWER, text)
    if found is None:
        return None
    return Course(frozenset({"power"}), {"can": found["can"]}, found[0])


def _choose(text: str, idea: Idea) -> Course | None:
    found = _said_last(_CHOOSE, text)
    if found is None:
        return None
    one, other = (whose(found[key].strip(), "my") for key in ("one", "other"))
    deed = forms_of("chosen", found["other"]) if other.split()[0].endswith("ing") else {}
    return Course(
        frozenset({"must-choose", *(("chosen-deed",) if deed else ())}),
        {"one": one, "other": other} | deed,
        found[0],
    )


def _taken_on(text: str, idea: Idea) -> Course | None:
    found = _TAKEN_ON.search(text)
    if found is None or len(found["post"].split()) > _LONGEST:
        return None
    verb = found["verb"]
    meant = words_of("en").get(found["post"].lower().partition(" ")[2])
    if verb is None and meant is not None and meant.kind == "creatures":
        return None
    do = f"{plain_verb(verb.split()[0])} {verb.partition(' ')[2]}".strip() if verb else "be"
    said = whose(found["post"].strip(), "my")
    return Course(
        frozenset({"taken-on"}), {"post": found["post"].strip(), "to post": f"{do} {said}"}, found[0]
    )


def _unknown(text: str, idea: Idea) -> Course | None:
    found = _UNKNOWN.match(text)
    if found is None or idea.premise is None or not _ends(text, found):
        return None
    wrong = re.search(r"\bthe wrong (?P<noun>[a-z]+)", text, re.I)
    return Course(
        frozenset({"unknown-doer", *(("wrong-one",) if wrong else ())}),
        {"wrong": wrong["noun"]} if wrong else {},
    )


def _site(text: str, idea: Idea) -> Course | None:
    found = _SITE.match(text.strip())
    if found is None or not (found["shop"] or _SAYS_WHICH.search(text.strip()[1:])):
        return None
    if (
        not found["shop"]
        and any(each.start < found.end("site") for each in idea.of(*LIVING))
        and idea.text == text
    ):
        return None
    site = re.sub(r"^(?:an? |the )?", "the ", (found["site"] or found["shop"]).strip(), count=1, flags=re.I)
    bare = re.match(r"the [A-Z][a-z]+(?: [A-Z][a-z]+)*$", site)
    does = found["does"] or ""
    verb, space, tail = does.partition(" ")
    words = {
        "site": site.removeprefix("the ") if bare else site,
        "we do": f"{plain_verb(verb)}{space}{tail}" if does else "",
    }
    return Course(frozenset({"site", *(("site-does",) if does else ())}), words)


def _runs(text: str, idea: Idea) -> Course | None:
    found = _said_last(_RUNS, text)
    if found is None:
        return None
    away = found["from"] or found["out"] or "home"
    return Course(frozenset({"runs-away"}), {"from": whose(away.strip(), "your")}, found[0])


def _absent(text: str, idea: Idea) -> Course | None:
    found = _said_last(_ABSENT, text)
    return Course(frozenset({"absent-once"}), {}, found[0]) if found else None


def _sworn(text: str, idea: Idea) -> Course | None:
    found = _SWORN.search(text)
    if found is None or len(found["do"].split()) > _FEW:
        return None
    verb, space, tail = found["do"].partition(" ")
    kills = {"sworn-kill"} if verb in ("kill", "fight", "draw", "shoot", "duel") else set()
    words = {"sworn do": found["do"], "sworn does": f"{third_person(verb)}{space}{tail}"}
    return Course(frozenset({"sworn-off"} | kills), words, found[0])


def _note(text: str, idea: Idea) -> Course | None:
    found = _NOTE.search(text)
    if found is None or len(found["note"].split()) > _LONGEST:
        return None
    note = found["note"].strip(" '’")
    said = f"{note[:1].upper()}{note[1:]}"
    return Course(frozenset({"note-says"}), {"note": said if said[-1] in ".!?" else f"{said}."}, found[0])


def _worst(text: str, idea: Idea) -> Course | None:
    found = _WORST.match(text)
    if found is None:
        return None
    occasion = _OCCASION.search(text, found.end())
    when = {"occasion": whose(occasion["occasion"], "your")} if occasion else {}
    told = occasion[0] if occasion else ""
    return Course(
        frozenset({"worst-of", *when}), {"the worst": found["worst"].lower()} | when, f"{found[0]} {told}"
    )


def _machine(text: str, idea: Idea) -> Course | None:
    found = _MACHINE.match(text.strip(" ."))
    return Course(frozenset({"odd-machine"}), {"odd": found["odd"].lower()}, found[0]) if found else None


def _odd(text: str, idea: Idea) -> Course | None:
    found = _ODD.match(text.strip())
    alive = (each for each in idea.of(*LIVING) if "personified" not in each.entry.flags)
    if found is None or any(each.start < found.end("thing") for each in alive):
        return None
    thing = re.sub(r"^an? ", "the ", found["thing"].lower())
    return Course(frozenset({"odd-thing"}), {"thing": thing, "oddly": found["oddly"]}, found[0])


def _would_be(text: str, idea: Idea) -> Course | None:
    found = _said_last(_WOULD_BE, text)
    if found is None:
        return None
    return Course(frozenset({"would-be"}), {"as much": found["much"]}, found[0])


def _best(text: str, idea: Idea) -> Course | None:
    found = _BEST.match(text.strip())
    if found is None:
        return None
    product = found["product"].lower()
    claim = f"{'are' if is_plural(product) else 'is'} {found['the'].lower()}{product}{found['where'] or ''}"
    return _advertised(text, product, claim, found["brand"])


def _years_late(text: str, idea: Idea) -> Course | None:
    found = _said_last(_YEARS_LATE, text)
    if found is None:
        return None
    return Course(frozenset({"years-late"}), {"late": found["years"] or found["ago"]}, found[0])


def _sells_own(text: str, idea: Idea) -> Course | None:
    found = _said_last(_SELLS_OWN, text)
    if found is None:
        return None
    return Course(frozenset({"sells-own"}), {"own": found["own"].lower()}, found[0])


def _claim(text: str, idea: Idea) -> Course | None:
    found = _CLAIM.match(text.strip())
    if found is None:
        return None
    product = re.sub(r"^(?:an?|the) ", "", (found["product"] or found["kind"]).lower())
    return _advertised(text, product, found["claim"] or found["does"], found["brand"] or found["named"])


def _advertised(text: str, product: str, claim: str, brand: str) -> Course:
    """The course of an advertisement in which a product is said to do something."""
    many = is_plural(product)
    words = {
        **words_for_thing("product", product, "", "en"),
        "them": "them" if many else "it",
        "They": "They" if many else "It",
        "claim": claim.strip(),
        "brand": brand.strip(),
    }
    return Course(frozenset({"product-claim", "advert"}), words, text)


_READERS: tuple[Callable[[str, Idea], Course | None], ...] = (
    _claim,
    _best,
    _odd,
    _years_late,
    _sells_own,
    _would_be,
    _machine,
    _unknown,
    _note,
    _worst,
    _absent,
    _sworn,
    _runs,
    _choose,
    _takes_self,
    _tired,
    _forbidden,
    _power,
    _taken_on,
    _keeps,
    _site,
)
