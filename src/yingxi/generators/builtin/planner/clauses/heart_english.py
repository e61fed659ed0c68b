"""What an English idea is at heart: what its hero wants, finds, does for somebody, or does against all that is said of
it; in words that people say to each other."""

import re
from collections.abc import Iterator, Mapping

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.clauses.heart_chinese import NO_HEART, Heart
from yingxi.generators.builtin.planner.clauses.parted_english import Parted, Piece, parted
from yingxi.generators.builtin.planner.clauses.said_between import Speech, of_us, to_you
from yingxi.generators.builtin.planner.idea import Idea
from yingxi.generators.builtin.planner.idiom.heart_words import words_listed
from yingxi.generators.builtin.planner.idiom.inflecting import doing, is_third_person, plain_form
from yingxi.generators.builtin.planner.idiom.of_oneself import contracted, mine
from yingxi.generators.builtin.planner.lexicon import words_of
from yingxi.generators.builtin.planner.people.casting import Part
from yingxi.generators.builtin.planner.restating.kin_pronouns import with_kin_named
from yingxi.generators.builtin.planner.staging.animals import acts_beside_a_person
from yingxi.generators.builtin.planner.staging.wording import article

KINDS = (
    "want",
    "for",
    "meet",
    "find",
    "back",
    "nobody",
    "pretend",
    "lack",
    "place",
    "owned",
    "together",
    "do",
)
MARKS = (
    *KINDS, "turn", "turn-P", "turn-O", "turn-thing", "who", "why", "goal", "then", "thing", "held", "paper", "which",
    "named", "we", "three", "token", "befall",
)  # fmt: skip
"""What stands behind `h-` in a term, in English."""
_SEVERAL_SENTENCES = phrased(r"[.!?:;]\s+\S")
_OF_TELLER = phrased(r"\b(?:my|me|our|us|we)\b|\bI\b")
"""Of whoever tells the idea, who may be in it or not."""
_UNKNOWN = "?"
"""Somebody of whom a clause speaks who is not in the film."""
_MOST = 11
"""Words of what is said in one breath."""
_YEARS = phrased(r"\b(?:years|decades) (?:later|on|after)\b", re.I)
_BEHIND = (
    r"to|in|on|at|for|from|with|under|over|of|by|into|onto|that|which|who|whose|he|she|they|it|left|and|against|before"
    r"|every|again|around|through|about|behind|like|as|inside|so|back"
)
_OBJECT = phrased(
    r"^[a-z]+ (?:up |out |down |back |off |away |for )?(?P<det>an?|the|his|her|its|their|my|one|two|three|some) "
    rf"(?P<noun>(?:[a-z'-]+ ){{0,3}}?[a-z'-]+)(?=$|,| (?:{_BEHIND})\b)",
    re.I,
)
_RELATIVE = phrased(
    r" (?:(?:who|that|which) (?P<own>(?!he\b|she\b|they\b|it\b)[a-z]+ .+)"
    r"|(?P<his>(?:(?:who|that|which) )?(?:he|she|they|it) [a-z]+ ?.*))$",
    re.I,
)
_TO = phrased(r" (?:in order )?to (?P<do>(?!the|an?|his|her|its|my|their|our|him|me|them)[a-z]+ .+)$")
_NEVER = phrased(
    r"^(?:is too|are too|cannot|can't|never|has never|does not|doesn't|has no|is not|isn't|won't|will not)\b"
)
_FEIGNS = phrased(
    r"^(?:pretends? to be|poses? as|passes for|disguises (?:himself|herself|itself) as|dresses up as|claims to be) "
    r"(?P<what>(?:an?|the) [a-z -]+?)(?: (?:in order )?to (?P<aim>[a-z]+ .+))?$",
    re.I,
)
_OFTEN = phrased(r"\b(?:every|always|each|still|for (?:[a-z]+ )?years|all (?:day|night))\b", re.I)
_EVERY = phrased(r"\bevery (?:single )?(?:day|morning|evening|night|noon|week|[a-z]+day)\b", re.I)


_AGREED = phrased(r"\b(?:truce|peace|pact|deal|promise|friends|chess|cards|draughts|checkers)\b", re.I)
"""What two come to between them, and what they do across a table."""


def heart_in_english(idea: Idea, parts: Mapping[str, Part]) -> Heart:
    """What the idea is at heart; NO_HEART where it says nothing of its hero that could be spoken of."""
    if idea.language != "en" or not {"P", "O"} <= set(parts) or acts_beside_a_person(idea):
        return NO_HEART
    told = _of_one_clause(parted(with_kin_named(idea.own or idea.text)))
    if not told.does and not told.whose and not told.pieces and (noun := _of_noun(told.who, parts)):
        return noun
    if not parts["P"].named or idea.title or _SEVERAL_SENTENCES.search(idea.own or idea.text):
        return NO_HEART
    if not told.does or len(told.does.split()) < 2 or idea.alias:
        return NO_HEART
    said = (told.does, *(each.said for each in told.pieces))
    if any("," in each or _YEARS.search(each) or _OF_TELLER.search(each) for each in said):
        return NO_HEART
    told = _with_others_apart(told) if told.several else told
    speech = Speech(parts)
    words = dict(_words(told, speech))
    kind = "" if "unknown" in words else _kind(told, words, speech)
    if not kind or any(len(words[key].split()) > _MOST for key in ("h I", "h you")):
        return NO_HEART
    words = {key: said for key, said in words.items() if len(said.split()) <= _MOST}
    words.setdefault("h will", words["h I"])
    if told.several:
        words = {
            key: (said if key == "h does" else of_us(said)).replace(_APART, "") for key, said in words.items()
        }
    terms = {f"h-{kind}", *(("h-named",) if parts["O"].named else ()), *(("h-we",) if told.several else ())}
    terms |= {f"h-turn-{words.pop('turn of')}"} if "turn of" in words and "h turn" in words else set()
    terms |= {"h-three"} if "H" in parts and parts["H"].named else set()
    words.pop("turn of", None)
    terms |= {
        f"h-{name}"
        for name in ("turn", "who", "why", "goal", "then", "thing", "which", "token", "befall")
        if f"h {name}" in words
    }
    thing = words.get("h thing", "")
    terms |= {"h-held"} if thing and _is_held(thing) else set()
    terms |= {"h-paper"} if thing.split()[-1:] and thing.split()[-1] in words_listed("written") else set()
    return Heart(kind, words, frozenset(terms))


_APART = "\u200b"
"""Behind a pronoun of somebody else than those of whom an idea tells."""


def _with_others_apart(told: Parted) -> Parted:
    """What several do, where "his" and "her" are somebody else's: two brothers find their father and his boots."""

    def apart(said: str) -> str:
        return re.sub(
            r"\b(?:his|hers?|him|he|she)\b", lambda found: f"{found[0][0]}{_APART}{found[0][1:]}", said
        )

    pieces = tuple(Piece(each.link, each.subject, apart(each.said)) for each in told.pieces)
    return Parted(told.when, told.who, apart(told.which), told.whose, apart(told.does), pieces, several=True)


_LAST_PLACE = phrased(
    r"(?:the|our|my) (?:very )?(?:last|only) (?P<noun>[a-z]+(?: [a-z]+)?)(?P<where> (?:in|on|of|at|for|between) .+)?$",
    re.I,
)
_OWNED = phrased(
    r"(?:an?|the|my|our|his|her)? ?(?P<owner>[a-z ]+?)['’]s? (?P<thing>(?:[a-z-]+ )?[a-z-]+)$", re.I
)


def _of_noun(said: str, parts: Mapping[str, Part]) -> Heart | None:
    """Of an idea that is a noun and nothing else: the last place of its kind, or somebody's own thing."""
    if found := _LAST_PLACE.match(said):
        known = words_of("en").get(found["noun"].lower()) or words_of("en").get(
            found["noun"].split()[-1].lower()
        )
        if known is None or known.kind != "places" or "inside" not in known.flags:
            return None
        lower = f"{said[:1].lower()}{said[1:]}"
        words = {
            "h place": lower,
            "h place told": f"{said[:1].upper()}{said[1:]}",
            "h noun": found["noun"].lower(),
        }
        return Heart("place", words, frozenset({"h-place"}))
    found = _OWNED.match(said)
    if found is None or not parts["P"].named or not found["owner"].lower().endswith(parts["P"].noun.lower()):
        return None
    known = words_of("en").get(found["thing"].lower().split()[-1])
    if known is None or known.kind != "things" or {"far", "airy"} & known.flags:
        return None
    noun = found["thing"].lower()
    words = {
        "h thing": noun, "the h thing": f"the {noun}", "a h thing": f"{article(noun)} {noun}",
        "h mine": f"my {noun}", "h of P": f"{parts['P'].name}'s {noun}",
    }  # fmt: skip
    held = {"h-held"} if _is_held(noun) else set()
    return Heart("owned", words, frozenset({"h-owned", "h-thing", *held}))


def _of_one_clause(told: Parted) -> Parted:
    """Of a noun with its clause, that is what is done: a lighthouse keeper who is afraid of the dark."""
    if told.does or told.whose:
        return told
    return Parted(told.when, told.who, "", "", told.which, told.pieces, told.several)


def _words(told: Parted, speech: Speech) -> Iterator[tuple[str, str]]:
    does, which = _shortened(told.does)
    does = re.sub(r"^finally ", "", _EVERY.sub("", does).replace("  ", " ").strip())
    feigned = _FEIGNS.match(does)
    aim = (
        _TO.search(does, feigned.end("what") if feigned else 0)
        if feigned or len(does.split()) > _MOST - 3
        else None
    )
    first = does[: aim.start()] if aim else does
    if aim:
        yield "h goal", f"to {speech.plain(aim['do'], 'P')}"
    verb, space, tail = first.partition(" ")
    over = _befallen(verb, tail)
    yield "h I", speech.of("P", over or first, "P")
    yield "h you", speech.of("P", over or first, "O")
    yield "h does", speech.named(told.does)
    if over:
        yield "h befall", over
    if is_third_person(verb.lower()) or told.several:
        plain = plain_form(verb.lower()) if not told.several else verb
        yield "h do", speech.plain(f"{plain}{space}{tail}", "P")
        goes_on = plain in words_listed("states") or _OFTEN.search(f"{told.when} {tail}")
        if not over and not goes_on:
            yield "h will", f"I'm going to {speech.plain(f'{plain}{space}{tail}', 'P')}"
        yield "h doing", speech.plain(f"{doing(plain)}{space}{tail}", "P")
    if feigned:
        yield "h as", feigned["what"]
    if wanted := _wanted(first):
        yield "h wish", speech.plain(wanted, "P")
        yield "h wish you", speech.plain(wanted, "O")
    if told.when:
        yield "h when", f"{told.when[:1].upper()}{told.when[1:]}"
    yield from _object(does)
    yield from _of_hero(told, speech)
    yield from _of_which(which, speech)
    yield from _of_pieces(told.pieces, speech)


def _befallen(verb: str, tail: str) -> str:
    """What is over when somebody speaks of it: "has lost his hat", of "loses his hat"."""
    over = dict(each.split() for each in words_listed("befalls"))
    done = over.get(plain_form(verb.lower()), "")
    return f"has {done} {tail}" if done and is_third_person(verb.lower()) else ""


def _wanted(does: str) -> str:
    """What is wanted: "learn to drive", of "wants to learn to drive"."""
    for each in sorted(words_listed("wants"), key=len, reverse=True):
        if does.lower().startswith(f"{each} "):
            return does[len(each) + 1 :]
    return ""


def _shortened(does: str) -> tuple[str, str]:
    """A predicate without the clause about its thing, and that clause."""
    found = _RELATIVE.search(does)
    if (
        found is None
        or found.start() < len(does.split()[0]) + 2
        or re.search(r"\b(?:discovers|believes|thinks|promises|says)\b", does)
    ):
        return does, ""
    return does[: found.start()], found[0].strip()


def _object(does: str) -> Iterator[tuple[str, str]]:
    """`{h thing}`, what it is done to, where that is a thing, and `{a h thing}`, `{the h thing}`."""
    aim = _TO.search(does)
    for said in (aim["do"], does) if aim else (does,):
        if found := tuple(_object_of(said)):
            yield from found
            return


def _object_of(said: str) -> Iterator[tuple[str, str]]:
    said = re.sub(r"^(?:keeps|has already|has|always) (?=[a-z]+(?:ing|en|ed|n|s) )", "", said)
    found = _OBJECT.match(said)
    if found is None:
        return
    noun = found["noun"].lower()
    known = words_of("en").get(noun) or words_of("en").get(noun.split()[-1])
    if known is not None and known.kind not in ("things", "cues", "acts"):
        return
    yield "h thing", noun
    yield "the h thing", f"the {noun.split()[-1] if len(noun.split()) > 2 else noun}"
    yield "a h thing", f"{article(noun)} {noun}" if not noun.endswith("s") else f"the {noun}"
    yield "h thing it", "them" if noun.endswith("s") else "it"


def _is_held(noun: str) -> bool:
    if not noun:
        return False
    known = words_of("en").get(noun) or words_of("en").get(noun.split()[-1])
    if noun in words_listed("held") or noun.split()[-1] in words_listed("held"):
        return True
    barred = {"large", "far", "airy", "moving", "living", "stands", "fixed"}
    return known is not None and known.kind == "things" and not barred & known.flags


def _of_hero(told: Parted, speech: Speech) -> Iterator[tuple[str, str]]:
    """`{h who}`, what a clause says of the hero, to their face, and `{h who I}`, as they say it."""
    if told.whose:
        yield "h who I", f"my {told.whose} {mine(told.which)}"
        yield "h who", f"your {told.whose} {to_you(mine(told.which))}"
    elif told.which:
        yield "h who I", speech.of("P", told.which, "P")
        yield "h who", speech.of("P", told.which, "O")


def _of_which(which: str, speech: Speech) -> Iterator[tuple[str, str]]:
    """`{h which}`, what a clause says of what is found, or met."""
    found = _RELATIVE.match(f" {which}") if which else None
    if found is None:
        return
    if found["his"]:
        yield "h which", contracted(mine(re.sub(r"^(?:who|that|which) ", "", found["his"])))
        return
    whom = r"\b(?:him|them|her(?=$| (?:at|to|in|on|from|with|by|for|over|when|how|that|she|the|an?)\b))(?!\w)"
    own = re.sub(r"\b(?:his|her|their)\b", "@'s", re.sub(whom, "@", found["own"]))
    mine_said = re.sub(r"\b(?:he|she|they)\b", "I", own)
    yield "h did me", mine_said.replace("@'s", "my").replace("@", "me")
    yield "h did P", own.replace("@", speech.parts["P"].name)


def _of_pieces(pieces: tuple[Piece, ...], speech: Speech) -> Iterator[tuple[str, str]]:
    """What the clauses behind the first say; `unknown` of one that no play could say, for then the idea is told by
    another."""
    given: set[str] = set()
    for piece in pieces:
        said = dict(_of_piece(piece, speech))
        if not said or given & set(said):
            yield "unknown", piece.said
            return
        given |= set(said)
        yield from said.items()


def _of_piece(piece: Piece, speech: Speech) -> Iterator[tuple[str, str]]:
    of = _doer(piece, speech)
    if of == _UNKNOWN or not piece.said:
        return
    if piece.link in ("because", "since"):
        yield "h why", _said(piece, of, speech, "P")
    elif piece.link in ("so that", "so", "in order to") and of == "O":
        yield "h goal", speech.of("O", piece.said, "P")
        yield "h goal O", speech.of("O", piece.said, "O")
        yield "goal of", "O"
    elif piece.link in ("so that", "so", "in order to"):
        yield "h why", _said(piece, of, speech, "P")
    elif _stands_against(piece):
        yield "h turn", _said(piece, of, speech, "P")
        yield "h turn you", _said(piece, of, speech, "O")
        yield "h turned", speech.named(f"{piece.subject} {piece.said}".strip())
        yield "h but", f"{'And' if piece.link in ('and', '') else 'But'} {_said(piece, of, speech, 'P')}"
        yield "turn of", of or "thing"
        yield from ((key.replace("thing", "token"), said) for key, said in _object_of(piece.said))
    elif piece.link in ("and", "then", "and then", "", "until", "when") and of == "P":
        link = piece.link.capitalize() if piece.link in ("until", "when") else "And"
        yield "h then", f"{link} {_said(piece, of, speech, 'P')}"


def _doer(piece: Piece, speech: Speech) -> str:
    """Who does what a clause says: P, O, or nobody of the film; a pronoun that does not fit P is O."""
    said = piece.subject.lower()
    sexes = {"he": "male", "she": "female"}
    if said in sexes and speech.parts["P"].kind == "person" and speech.parts["P"].sex != sexes[said]:
        return "O" if speech.parts["O"].named else _UNKNOWN
    if said in ("they", "neither", "none") or said.startswith(("neither ", "none ")):
        return _UNKNOWN
    if (
        said == "it"
        and speech.parts["P"].kind == "person"
        and "personified" not in speech.parts["P"].entry.flags
    ):
        return _UNKNOWN
    if not said or said in (*sexes, "it", "both"):
        return "P"
    return "O" if speech.is_of("O", piece.subject) else ""


def _said(piece: Piece, of: str, speech: Speech, speaker: str) -> str:
    return speech.of(of, piece.said, speaker) if of else speech.of_another(piece, speaker)


def _stands_against(piece: Piece) -> bool:
    if piece.link in ("but", "yet", "although", "even though"):
        return True
    first = (piece.subject or piece.said).split()[:2]
    nobody = bool(first) and (
        first[0].lower() in words_listed("against") or " ".join(first).lower() == "no one"
    )
    return piece.link in ("and", "") and (nobody or _NEVER.match(piece.said) is not None)


def _is_work_of_two(verb: str, does: str) -> bool:
    """Whether each of several could do it in their own way: what they are, have or agree upon is no work."""
    stands = verb in words_listed("states") | words_listed("no task")
    return not stands and _AGREED.search(does) is None


def _kind(told: Parted, words: Mapping[str, str], speech: Speech) -> str:
    """One of KINDS; empty where the idea is one deed and nothing else, which other plays act."""
    verb = plain_form(re.sub(r"^[a-z]+ly ", "", told.does).split()[0].lower())
    comes = any(told.does.lower().startswith(each) for each in words_listed("comes back"))
    if _YEARS.search(told.when) and comes:
        return "back"
    if "h as" in words:
        return "pretend"
    if told.several:
        at_work = speech.parts["O"].named and words.get("turn of") != "O" and _is_work_of_two(verb, told.does)
        return "together" if at_work else ""
    if "h wish" in words:
        return "want"
    if verb == "miss" and not words.get("turn of"):
        return "lack"
    if "goal of" in words:
        return "for"
    to_them = re.match(r"I(?:'ve)? [a-z]+ you\b", words["h I"])
    if "h did me" in words and to_them and verb in words_listed("meets"):
        return "meet"
    goes_on = {"h which", "h then", "h turn", "h why"} & set(words)
    if goes_on and verb in words_listed("finds") and _is_held(words.get("h thing", "")):
        return "find"
    if _EVERY.search(f"{told.when} {told.does}") and not told.pieces and not speech.parts["O"].named:
        return "habit"
    turn = words.get("turn of", "")
    apart = not speech.parts["O"].named
    if turn == "P" and speech.parts["O"].named and _is_held(words.get("h thing", "")):
        return "nobody"
    if turn == "thing" and re.match(rf"(?:no|{'|'.join(words_listed('against'))})\b", words["h turn"]):
        return "nobody"
    if not apart and not ("h befall" in words and speech.parts["P"].kind != "person"):
        return ""
    if turn in ("P", "thing") or {"h who", "h why"} & set(words):
        return "do"
    return "do" if "h then" in words and words["h I"].startswith(("I'm", "I've", "we're", "we've")) else ""
