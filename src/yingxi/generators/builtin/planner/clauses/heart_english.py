"""What an English idea is at heart: what its hero wants, finds, does for somebody, or does against all that is said of
it; in words that people say to each other."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from yingxi.generators.builtin.planner.clauses.heart_chinese import NO_HEART, Heart
from yingxi.generators.builtin.planner.clauses.parted_english import Parted, Piece, parted, words_listed
from yingxi.generators.builtin.planner.idea import Idea
from yingxi.generators.builtin.planner.idiom.inflecting import doing, is_third_person, plain_form
from yingxi.generators.builtin.planner.idiom.of_oneself import as_i_say, contracted, mine
from yingxi.generators.builtin.planner.lexicon import words_of
from yingxi.generators.builtin.planner.people.casting import Part
from yingxi.generators.builtin.planner.staging.animals import acts_beside_a_person
from yingxi.generators.builtin.planner.staging.wording import article

KINDS = ("want", "for", "meet", "find", "back", "nobody", "do")
MARKS = (
    *KINDS, "turn", "turn-P", "turn-O", "turn-thing", "who", "why", "goal", "then", "thing", "held", "paper", "which",
    "named", "we", "token", "befall",
)  # fmt: skip
"""What stands behind `h-` in a term, in English."""
_UNKNOWN = "?"
"""Somebody of whom a clause speaks who is not in the film."""
_MOST = 11
"""Words of what is said in one breath."""
_YEARS = re.compile(r"\b(?:years|decades) (?:later|on|after)\b", re.I)
_BEHIND = (
    r"to|in|on|at|for|from|with|under|over|of|by|into|onto|that|which|who|whose|he|she|they|it|left|and|against|before"
    r"|every|again|around|through|about|behind|like|as|inside|so|back"
)
_OBJECT = re.compile(
    r"^[a-z]+ (?:up |out |down |back |off |away |for )?(?P<det>an?|the|his|her|its|their|my|one|two|three|some) "
    rf"(?P<noun>(?:[a-z'-]+ ){{0,3}}?[a-z'-]+)(?=$|,| (?:{_BEHIND})\b)",
    re.I,
)
_RELATIVE = re.compile(
    r" (?:(?:who|that|which) (?P<own>(?!he\b|she\b|they\b|it\b)[a-z]+ .+)"
    r"|(?P<his>(?:(?:who|that|which) )?(?:he|she|they|it) [a-z]+ ?.*))$",
    re.I,
)
_TO = re.compile(r" (?:in order )?to (?P<do>(?!the|an?|his|her|its|my|their|our|him|me|them)[a-z]+ .+)$")
_PARTICLE = re.compile(r"\b(?P<part>up|out|down|back|off|away|over) (?P<who>you|me)\b(?! to| in)")
_HAVE_TO = re.compile(r"\b(?P<who>I|you|we)'ve to\b")
_WE = (
    ("I'm", "we're"),
    ("I", "we"),
    ("my", "our"),
    ("me", "us"),
    ("their", "our"),
    ("them", "us"),
    ("myself", "ourselves"),
)
_NEVER = re.compile(
    r"^(?:is too|are too|cannot|can't|never|has never|does not|doesn't|has no|is not|isn't|won't|will not)\b"
)
_OFTEN = re.compile(r"\b(?:every|always|each|still|for (?:[a-z]+ )?years|all (?:day|night))\b", re.I)
_SOMEBODY = re.compile(r"^(?:an?|the|his|her|its|their|my|our)\b", re.I)


@dataclass(frozen=True, slots=True)
class _Speech:
    """How what is said of two people is said between them."""

    parts: Mapping[str, Part]

    def of(self, role: str, said: str, speaker: str) -> str:
        """A predicate of `role` as `speaker` says it to the other one."""
        other = "O" if role == "P" else "P"
        marked = self._marked(said, other)
        mine_said = contracted(as_i_say(marked))
        if speaker != role:
            mine_said = _to_you(mine_said)
        return self._placed(mine_said, "you" if speaker == role else "me")

    def plain(self, said: str, speaker: str) -> str:
        """A deed in its plain form, of P."""
        marked = mine(self._marked(said, "O"))
        return self._placed(_to_you(marked) if speaker == "O" else marked, "you" if speaker == "P" else "me")

    def of_another(self, piece: Piece, speaker: str) -> str:
        """A clause about nobody of the film: "no one believes me"."""
        said = mine(self._marked(f"{piece.subject} {piece.said}", "O"))
        said = said if speaker == "P" else _to_you(said)
        return contracted(self._placed(said, "you" if speaker == "P" else "me"))

    def named(self, said: str) -> str:
        """What is told, with the other one's name."""
        return self._marked(said, "O").replace("@", self.parts["O"].name)

    def is_of(self, role: str, subject: str) -> bool:
        part = self.parts[role]
        return part.named and re.search(rf"\b{re.escape(part.noun)}$", subject, re.I) is not None

    def _marked(self, said: str, role: str) -> str:
        part = self.parts[role]
        if not part.named:
            return said
        noun = re.escape(part.noun)
        one = r"(?<!\bof )\b(?:an?|the|his|her|its|their|my)\s(?:(?!and\b|to\b)[a-z-]+\s){0,3}?"
        return re.sub(rf"{one}{noun}\b(?!['’-])", "@", said, count=1, flags=re.I)

    def _placed(self, said: str, word: str) -> str:
        said = _PARTICLE.sub(r"\g<who> \g<part>", said.replace("@", word))
        said = re.sub(r"\bwill not\b", "won't", said)
        return _HAVE_TO.sub(r"\g<who> have to", said)


def _to_you(said: str) -> str:
    """What one says of oneself, as it is said to one's face.

    >>> _to_you("I've lost my sense of taste"), _to_you("I'm too proud to post it"), _to_you("nobody believes me")
    ("you've lost your sense of taste", "you're too proud to post it", 'nobody believes you')
    """
    for one, other in (("I'm", "you're"), ("I was", "you were"), ("I", "you"), ("my", "your"), ("me", "you"),
                       ("myself", "yourself")):  # fmt: skip
        said = re.sub(rf"\b{one}\b", other, said)
    return said


def _of_us(said: str) -> str:
    """What one of several says of all of them.

    >>> _of_us("I dig for their father's treasure")
    "we dig for our father's treasure"
    """
    for one, other in _WE:
        said = re.sub(rf"\b{one}\b", other, said)
    return said


def heart_in_english(idea: Idea, parts: Mapping[str, Part]) -> Heart:
    """What the idea is at heart; NO_HEART where it says nothing of its hero that could be spoken of."""
    if idea.language != "en" or not {"P", "O"} <= set(parts) or acts_beside_a_person(idea):
        return NO_HEART
    if not parts["P"].named or idea.title:
        return NO_HEART
    told = _of_one_clause(parted(idea.own or idea.text))
    if not told.does or len(told.does.split()) < 2 or "," in told.does:
        return NO_HEART
    speech = _Speech(parts)
    words = dict(_words(told, speech))
    kind = "" if "unknown" in words else _kind(told, words, speech)
    if not kind or any(len(words[key].split()) > _MOST for key in ("h I", "h you")):
        return NO_HEART
    words = {key: said for key, said in words.items() if len(said.split()) <= _MOST}
    words.setdefault("h will", words["h I"])
    if told.several:
        words = {key: said if key == "h does" else _of_us(said) for key, said in words.items()}
    terms = {f"h-{kind}", *(("h-named",) if parts["O"].named else ()), *(("h-we",) if told.several else ())}
    terms |= {f"h-turn-{words.pop('turn of')}"} if "turn of" in words and "h turn" in words else set()
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


def _of_one_clause(told: Parted) -> Parted:
    """Of a noun with its clause, that is what is done: a lighthouse keeper who is afraid of the dark."""
    if told.does or told.whose:
        return told
    return Parted(told.when, told.who, "", "", told.which, told.pieces, told.several)


def _words(told: Parted, speech: _Speech) -> Iterator[tuple[str, str]]:
    does, which = _shortened(told.does)
    does = re.sub(r"^finally ", "", does)
    aim = _TO.search(does) if len(does.split()) > _MOST - 3 else None
    first = does[: aim.start()] if aim else does
    if aim:
        yield "h goal", f"to {speech.plain(aim['do'], 'P')}"
        yield "h goal you", f"to {speech.plain(aim['do'], 'O')}"
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
        yield "h do you", speech.plain(f"{plain}{space}{tail}", "O")
        yield "h doing", speech.plain(f"{doing(plain)}{space}{tail}", "P")
        yield "h doing you", speech.plain(f"{doing(plain)}{space}{tail}", "O")
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


def _of_hero(told: Parted, speech: _Speech) -> Iterator[tuple[str, str]]:
    """`{h who}`, what a clause says of the hero, to their face, and `{h who I}`, as they say it."""
    if told.whose:
        yield "h who I", f"my {told.whose} {mine(told.which)}"
        yield "h who", f"your {told.whose} {_to_you(mine(told.which))}"
    elif told.which:
        yield "h who I", speech.of("P", told.which, "P")
        yield "h who", speech.of("P", told.which, "O")


def _of_which(which: str, speech: _Speech) -> Iterator[tuple[str, str]]:
    """`{h which}`, what a clause says of what is found, or met."""
    found = _RELATIVE.match(f" {which}") if which else None
    if found is None:
        return
    if found["his"]:
        yield "h which", contracted(mine(re.sub(r"^(?:who|that|which) ", "", found["his"])))
        yield "h which you", _to_you(contracted(mine(re.sub(r"^(?:who|that|which) ", "", found["his"]))))
        return
    own = re.sub(
        r"\b(?:him|her|them)\b(?=$| (?:at|to|in|on|from|with|by|for|over|when|how|the|an?)\b)",
        "@",
        found["own"],
    )
    own = re.sub(r"\b(?:his|her|their)\b", "@'s", own)
    yield "h did", own.replace("@'s", "your").replace("@", "you")
    yield "h did me", own.replace("@'s", "my").replace("@", "me")
    name = speech.parts["P"].name
    yield "h did P", own.replace("@", name)


def _of_pieces(pieces: tuple[Piece, ...], speech: _Speech) -> Iterator[tuple[str, str]]:
    turned = False
    for piece in pieces:
        of = _doer(piece, speech)
        if of == _UNKNOWN:
            yield "unknown", piece.said
            return
        if piece.link in ("because", "since") and not turned:
            yield "h why", speech.of("P", piece.said, "P") if of == "P" else _another(piece, of, speech, "P")
        elif piece.link in ("so that", "so", "in order to") and of == "O":
            yield "h goal", f"{speech.of('O', piece.said, 'P')}"
            yield "h goal O", f"{speech.of('O', piece.said, 'O')}"
            yield "goal of", "O"
        elif piece.link in ("so that", "so", "in order to"):
            yield "h why", _said(piece, of, speech, "P")
        elif _stands_against(piece) and not turned:
            turned = True
            yield "h turn", _said(piece, of, speech, "P")
            yield "h turn you", _said(piece, of, speech, "O")
            yield "h turned", speech.named(f"{piece.subject} {piece.said}".strip())
            yield "h but", f"{'And' if piece.link in ('and', '') else 'But'} {_said(piece, of, speech, 'P')}"
            yield "turn of", of or "thing"
            yield from ((f"{key.replace('thing', 'token')}", said) for key, said in _object_of(piece.said))
        elif piece.link in ("and", "then", "and then", "", "until", "when") and not turned and of == "P":
            link = piece.link.capitalize() if piece.link in ("until", "when") else "And"
            yield "h then", f"{link} {_said(piece, of, speech, 'P')}"
            yield "h then you", f"{link} {_said(piece, of, speech, 'O')}"
            if of == "P" and is_third_person(piece.said.split()[0].lower()):
                verb, space, tail = piece.said.partition(" ")
                yield "h then do", speech.plain(f"{plain_form(verb.lower())}{space}{tail}", "P")


def _doer(piece: Piece, speech: _Speech) -> str:
    """Who does what a clause says: P, O, or nobody of the film; a pronoun that does not fit P is O."""
    said = piece.subject.lower()
    sexes = {"he": "male", "she": "female"}
    if said in sexes and speech.parts["P"].kind == "person" and speech.parts["P"].sex != sexes[said]:
        return "O" if speech.parts["O"].named else _UNKNOWN
    if not said or said in (*sexes, "they", "it"):
        return "P"
    return "O" if speech.is_of("O", piece.subject) else ""


def _said(piece: Piece, of: str, speech: _Speech, speaker: str) -> str:
    return speech.of(of, piece.said, speaker) if of else speech.of_another(piece, speaker)


def _another(piece: Piece, of: str, speech: _Speech, speaker: str) -> str:
    return _said(piece, of, speech, speaker)


def _stands_against(piece: Piece) -> bool:
    if piece.link in ("but", "yet", "although", "even though"):
        return True
    first = (piece.subject or piece.said).split()[:2]
    nobody = bool(first) and (
        first[0].lower() in words_listed("against") or " ".join(first).lower() == "no one"
    )
    return piece.link in ("and", "") and (nobody or _NEVER.match(piece.said) is not None)


def _kind(told: Parted, words: Mapping[str, str], speech: _Speech) -> str:
    """One of KINDS; empty where the idea is one deed and nothing else, which other plays act."""
    verb = plain_form(re.sub(r"^[a-z]+ly ", "", told.does).split()[0].lower())
    comes = any(told.does.lower().startswith(each) for each in words_listed("comes back"))
    if _YEARS.search(told.when) and comes:
        return "back"
    if "h wish" in words:
        return "want"
    if "goal of" in words:
        return "for"
    to_them = re.match(r"I(?:'ve)? [a-z]+ you\b", words["h I"])
    if "h did" in words and to_them and verb in words_listed("meets"):
        return "meet"
    goes_on = {"h which", "h then", "h turn", "h why"} & set(words)
    if goes_on and verb in words_listed("finds") and _is_held(words.get("h thing", "")):
        return "find"
    turn = words.get("turn of", "")
    if turn == "P" and speech.parts["O"].named and _is_held(words.get("h thing", "")):
        return "nobody"
    if turn == "thing" and re.match(rf"(?:no|{'|'.join(words_listed('against'))})\b", words["h turn"]):
        return "nobody"
    if turn in ("P", "thing") or {"h who", "h why"} & set(words):
        return "do"
    return "do" if "h then" in words and words["h I"].startswith(("I'm", "I've", "we're", "we've")) else ""
