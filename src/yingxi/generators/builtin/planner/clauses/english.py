"""An English idea by its clauses."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.clause import CARD, Clause, end_of, is_two
from yingxi.generators.builtin.planner.clauses.pieces_english import (
    ENDS_UP,
    NOT_LEFT,
    WEATHER,
    is_plain_verb_first,
    is_verb_first,
    pieces_of_sentence,
)
from yingxi.generators.builtin.planner.clauses.pronouns_english import TIME_LEAD, meant_by, time_said
from yingxi.generators.builtin.planner.idea import LIVING, Idea, Mention
from yingxi.generators.builtin.planner.idiom.clause_wording import (
    POSTMODIFIED,
    REASON,
    from_verb,
    line_quoted,
    purpose_of,
    reason_said,
    result_of,
    state_said,
    to_you,
)
from yingxi.generators.builtin.planner.idiom.inflecting import (
    is_past,
    is_third_person,
    plain_form,
    present,
    third_person,
)
from yingxi.generators.builtin.planner.idiom.premise import Premise, deeds_of
from yingxi.generators.builtin.planner.idiom.premise_english import plain_verb
from yingxi.generators.builtin.planner.idiom.saying import said_of_mind
from yingxi.generators.builtin.planner.people.casting import Part
from yingxi.generators.builtin.planner.people.identity import IDENTITY
from yingxi.generators.builtin.planner.restating.said_before import said_before
from yingxi.generators.builtin.planner.staging.wording import is_plural

_FIND_EN = phrased(r"^(?:finds?|discovers?|learns?|reali[sz]es?)\b", re.I)
_ONLY_TO_FIND = phrased(r",?\s+only to (?:find|discover|learn|reali[sz]e)\b", re.I)
"""What is found out about whoever does it is said to their face, and told of nobody."""
_HEAD_EN = phrased(
    r"^(?:it|on|at|in|by|after|that|an?|the|his|her|their|its|one|two|every|both|nobody|no one|neither|none"
    r"|everybody|everyone|somebody)\s+",
    re.I,
)
_HE_EN = phrased(r"^(?:he|she|they|it)\s+(?=[a-z])", re.I)
_UNSEEN_EN = phrased(
    r"(?:nobody|no one|everybody|everyone|none|neither)\b|(?:[a-z'’-]+\s+){1,4}(?:is|are|was|were|has|have|had)\s",
    re.I,
)
"""How things are, and what all or none do: that is said, and not seen."""
_HER_EN = phrased(
    r"\bher\b(?=\s*$|[,.;]|\s+(?:on|in|at|to|and|by|from|with|into|over|back|away|home|the|an?)\b)", re.I
)
"""Whom something is done to, and not whose it is."""
_LATER_EN = phrased(
    r"\s+(?P<time>(?:[a-z-]+\s+)?(?:years|decades|months|days)\s+later)(?:\s+as\s+(?:an?\s+)?(?:old|grown)\s+[a-z]+)?",
    re.I,
)
"""How much later something is done: that stands on a card."""
_HANDED_OVER = phrased(
    r"\b(?:gives?|lends?|hands?|sells?|shows?|sends?|brings?|offers?)\s+(?:an?|the|his|her)\s+[a-z]+[a-z ]*?\s+to\b",
    re.I,
)
"""Behind it "it" is what was handed over, and not to whom."""
_FOR_YEARS_EN = phrased(r"\s+for\s+(?:[a-z-]+|\d+)\s+years\b", re.I)
"""How long it has been done: that is said."""
_HIM_EN = phrased(r"\b(?:he|she|they|him|them)\b", re.I)
_NOT_YET_EN = phrased(
    r"(?:does\s+not|doesn['’]t|no\s+longer)\s+(?P<verb>(?!want\b|have\b|know\b|exist\b|like\b)[a-z]+)\b(?P<rest>.*)$",
    re.I,
)
"""What somebody does not do behind what was done to them: in the end they do."""
_ABSENT_EN = phrased(
    r"(?:waits?(?:\s[a-z]+){0,3}|looks|searches|longs|hopes|misses|dreams|thinks|remembers|writes|hunts)\s(?:for|of|to|about)?\s?{O}",
    re.I,
)
"""Whom somebody waits or looks for is not there."""
_UNWILLING_EN = phrased(
    r"(?:neither|none)\s+of\s+them\s+(?:wants?|dares?|likes?|is\s+willing)\s+to\s+(?P<does>[a-z]+\b.*)$", re.I
)
"""What both of them shrink from: that is what they do together in the end."""
_COMES_EN = phrased(
    r"(?:walks\s+(?:in|up|through)|comes|returns|arrives|appears|knocks|turns\s+up|steps|stands)\b", re.I
)
"""What whoever is waited for does in the end."""
_WHO_THEY_ARE = phrased(
    r"^who (?!is\b|are\b|was\b|were\b|has\b|can\b|will\b)(?:[a-z]+ )+?"
    r"(?=(?:is|are|was|were|isn['’]t|doesn['’]t|won['’]t|never|refuses)\b)"
)
"""Only says of whom an idea tells something: the girl *who lives there* is not afraid."""
_STATE_EN = phrased(r"(?:is|was|are|were|has|had)\b", re.I)
_ONE_EN = phrased(
    r"(?:(?:an?|the|his|her|their|its|one|every)\s+)?(?:[a-z-]+['’]s\s+)?(?:[a-z-]+\s+){0,2}", re.I
)
"""What may stand before somebody's noun at the head of a clause."""
_MANNER_EN = phrased(
    r"\b(?:can|could|may|only|wants?|hopes?|wish(?:es)?|decides?|plans?|tries|try|refuses?|has|have|must|needs?|forgets?|forgot|can['’]t"
    r"|cannot|never|won['’]t|dares?|keeps?|begins?|starts?|always|secretly|finally|learns?|promises?)\b"
    r"(?:\s+(?:to|not|how|how to|only|never|always|still))*\s*$",
    re.I,
)
"""What says before the verb that a deed is wished, refused or tried."""


_SEVERAL_EN = r"\b(?:(?:the|his|her|their)\s+)?(?:two|three|both|twin)\s+(?:[a-z-]+\s+){{0,2}}?(?:{}e?s|{})\b"
"""Several who are called the same: the two generals."""


def english_clauses(
    idea: Idea, named: Mapping[int, tuple[str, ...]], parts: Mapping[str, Part]
) -> Iterator[Clause]:
    """The clauses of an English idea in order; `named` are the roles by where somebody is named."""
    text = idea.text.rstrip(" .!?")
    if idea.premise is None:
        return
    at = idea.premise.at
    first = next((each for each in idea.of(*LIVING) if "P" in named.get(each.start, ())), None)
    doer = next(
        (each for each in reversed(idea.of(*LIVING)) if each.start in named and each.end <= at), first
    )
    if doer is None:
        return
    before = all(each.start < at for each in idea.of(*LIVING) if "O" in named.get(each.start, ()))
    two = first is not None and (("both" in idea.flags and before) or is_two(idea, first))
    both = two and "O" in parts
    reading = _Reading(idea, idea.premise, named, parts, text, _predicate_at(idea, text))
    last: tuple[str, ...] = ("P", "O") if both else ("P",)
    if both and any(each.start < at and "H" in named.get(each.start, ()) for each in idea.of(*LIVING)):
        last = ("P", "O", "H")
    yield from said_before(text, reading.at)
    for piece in pieces_of_sentence(text, reading.at, several=both):
        told = tuple(reading.clauses(*piece, last))
        yield from (reading.without_the_absent(each) for each in told)
        last = next(
            (who for each in reversed(told) if not each.follows and (who := reading.doers(each))), last
        )


@dataclass(frozen=True, slots=True)
class _Reading:
    """An idea while its sentence, whose predicate begins at `at`, is told clause by clause."""

    idea: Idea
    premise: Premise
    named: Mapping[int, tuple[str, ...]]
    parts: Mapping[str, Part]
    text: str
    at: int

    def clauses(self, start: int, end: int, last: tuple[str, ...]) -> Iterator[Clause]:
        """What stands between `start` and `end`, where `last` did what was told before."""
        found = None
        if self.idea.twist and self.idea.twist.kind == "self":
            found = _ONLY_TO_FIND.search(self.text, start, end)
        end = found.start() if found else end
        piece = self.text[start:end].strip()
        lead = TIME_LEAD.match(piece) if start > self.at else None
        when = time_said(lead[0]) if lead else ""
        if lead:
            start += lead.end()
            piece = piece[lead.end() :]
        who, rest = self._subject(piece, start, end, last)
        if not rest:
            return
        if not who and (unwilling := _UNWILLING_EN.match(rest)) and "O" in self.parts:
            yield Clause(rest, "P", start, end, re.sub(r"\bthem\b", "us", f"{rest[:1].upper()}{rest[1:]}"))
            yield Clause(f"{_names(('P', 'O'))} {unwilling['does']}", "P", start, end, follows=True)
        elif not who:
            alone = _alone_en(f"{when}{rest}")
            yield (
                Clause(alone, "P", start, end, self._of_me(alone))
                if _UNSEEN_EN.match(rest)
                else Clause(alone, "", start, end)
            )
        elif _STATE_EN.match(rest) and rest != piece and not _GONE_EN.match(rest):
            yield from self._state(who, rest, start, end)
        else:
            yield from self._deed(who, rest, when, start, end, same=who == last)

    def _of_me(self, said: str) -> str:
        """What is said of P, as P says it."""
        me = r"\bhim\b" if self.parts["P"].sex == "male" else _HER_EN.pattern
        return re.sub(me, "me", said, flags=re.I)

    def without_the_absent(self, clause: Clause) -> Clause:
        """A clause in which somebody is waited or looked for who comes later: they have no name yet."""
        other = self.parts.get("O")
        if (
            other is None
            or clause.of != "P"
            or not _ABSENT_EN.match(clause.done)
            or clause.end == len(self.text)
        ):
            return clause
        noun = "{P his} {O noun}" if "kin" in other.entry.flags else "{a O noun}"
        return replace(clause, told=clause.told.replace("{O}", noun))

    def doers(self, clause: Clause) -> tuple[str, ...]:
        """Who does a clause that was told."""
        both = re.match(r"[^{]*{P}(?:,| and) {O}", clause.told)
        return ("P", "O") if both and clause.of == "P" else (clause.of,) if clause.of else ()

    def _subject(
        self, piece: str, start: int, end: int, last: tuple[str, ...]
    ) -> tuple[tuple[str, ...], str]:
        """Who does a clause, and its predicate; nobody and the whole clause where nobody of the film does it."""
        if WEATHER.fullmatch(piece):
            return (), piece
        if head := _HE_EN.match(piece):
            rest = piece[head.end() :]
            spoken_of = any("O" in roles and each < start for each, roles in self.named.items())
            if start <= self.at:
                return last, rest
            who = meant_by(head[0].strip(), rest, last, self.parts, others=spoken_of)
            if self.premise.deed == "wait" and spoken_of and _COMES_EN.match(rest):
                who = ("O",)
            if _STATE_EN.match(rest) and (len(who) != 1 or not self._may_say_who()):
                return (), ""
            return who, rest if who else f"{_thing_meant(self.idea)} {rest}"
        subject = self._somebody(start, end) if start > self.at else None
        if subject:
            roles = self.named[subject.start]
            behind = self.text[end_of(subject, self.text) : end].strip().removeprefix("s ").strip()
            behind = _WHO_THEY_ARE.sub("", behind)
            return (next((each for each in roles if each != "P"), roles[0]),), from_verb(behind)
        verb = is_verb_first(piece) or (len(last) > 1 and is_plain_verb_first(piece))
        return ((), piece) if start > self.at and not verb else (last, piece)

    def _may_say_who(self) -> bool:
        return not self.idea.alias and IDENTITY not in self.idea.flags

    def _somebody(self, start: int, end: int) -> Mention | None:
        """Whoever of the film stands at the head of a clause."""
        return next(
            (
                each
                for each in self.idea.of(*LIVING)
                if each.start in self.named
                and start <= each.start
                and each.end < end
                and _ONE_EN.fullmatch(self.text[start : each.start])
                and not _begins_with_deed(self.text[start : each.start])
                and re.match(r"s?\s+(?:[a-z]+ly\s+)?[a-z]+", self.text[end_of(each, self.text) :])
            ),
            None,
        )

    def _state(self, who: tuple[str, ...], rest: str, start: int, end: int) -> Iterator[Clause]:
        """What somebody is ("she is afraid of heights"), as they say it."""
        yield Clause(f"{_names(who)} {rest}", who[0], start, end, state_said(rest))

    def _deed(
        self, who: tuple[str, ...], rest: str, when: str, start: int, end: int, *, same: bool
    ) -> Iterator[Clause]:
        """What somebody does, and what comes of it in the end."""
        last = end == len(self.text)
        if later := _LATER_EN.search(rest):
            yield Clause(f"{CARD}{later['time'].upper()}", "", start, end)
            rest = rest[: later.start()] + rest[later.end() :]
        purpose = purpose_of(rest) if last else None
        rest, why = _with_reason(_with_thing(rest, self.text[:start]), who, self.idea, self.named, self.parts)
        rest = _FOR_YEARS_EN.sub("", _as_it_happens(rest, several=len(who) > 1))
        verb, space, tail = rest.partition(" ")
        if len(who) == 1 and verb.lower() == self.premise.verb and same and not verb.endswith("ed"):
            rest = f"{third_person(verb.lower())}{space}{tail}"
        elif len(who) > 1 and is_third_person(verb.lower()) and start > self.at:
            rest = f"{plain_form(verb.lower())}{space}{tail}"
        said = _named_en(rest, self.idea, self.named, who, self.parts)
        spoken = line_quoted(said) or _unseen(said, who, self.idea, start, end)
        yield Clause(f"{when[:1].upper()}{when[1:]}{_names(who)} {said}", who[0], start, end, spoken, why)
        if purpose:
            those = ("P", "O") if purpose[0] and "O" in self.parts else who
            yield self._fulfilled(those, purpose[1], start, end)
        elif last and start > self.at and (not_yet := _NOT_YET_EN.match(said)):
            does = third_person(not_yet["verb"].lower())
            yield Clause(f"{_names(who)} {does}{not_yet['rest']}", who[0], start, end, follows=True)
        elif last and start == self.at and (come := result_of(said, who[0])):
            yield Clause(come, come[1], start, end, follows=True)

    def _fulfilled(self, who: tuple[str, ...], does: str, start: int, end: int) -> Clause:
        """What a deed was done for, done."""
        verb, space, tail = does.partition(" ")
        done = does if len(who) > 1 else f"{third_person(verb)}{space}{tail}"
        told = f"{_names(who)} {_named_en(done, self.idea, self.named, who, self.parts)}"
        return Clause(told, who[0], start, end, follows=True)


def _begins_with_deed(before: str) -> bool:
    """Whether what stands before somebody is what is done to them: "sends the girl" a postcard."""
    first = before.partition(" ")[0].lower()
    return is_third_person(first) and plain_form(first) in deeds_of("en")


def _as_it_happens(rest: str, *, several: bool) -> str:
    """A predicate in the present, of one: "moved to the city" moves there, "have prepared" has."""
    if left := NOT_LEFT.match(rest):
        return "goes on, and on" if left["stop"] else "walks to the door, and walks back"
    if ends := ENDS_UP.match(rest):
        bare = plain_verb(ends["doing"].lower())
        return f"{bare if several else third_person(bare)}{rest[ends.end() :]}"
    if found := re.match(r"(?:must|ha(?:s|ve)\s+to)\s+(?=[a-z]+\b(?<!not))", rest, re.I):
        bare, space, tail = rest[found.end() :].partition(" ")
        return f"{bare if several else third_person(bare.lower())}{space}{tail}"
    if not several:
        rest = re.sub(
            r"(?<=\sand\s)[a-z]+(?=\s)",
            lambda found: present(found[0], deeds_of("en")) if is_past(found[0]) else found[0],
            rest,
        )
    verb, space, tail = rest.partition(" ")
    if not several and verb.lower() == "are":
        return f"is{space}{tail}"
    if not several and verb.lower() in ("have", "want", "need", "like", "love", "hate", "know", "hope"):
        return f"{third_person(verb.lower())}{space}{tail}"
    told = present(verb.lower(), deeds_of("en"))
    if told == verb.lower():
        return rest
    return f"{plain_form(told) if several else told}{space}{tail}"


def _names(who: Sequence[str]) -> str:
    named = [f"{{{each}}}" for each in who]
    return " and ".join((", ".join(named[:-1]), named[-1]) if len(named) > 1 else named)


def _thing_meant(idea: Idea) -> str:
    """What "it" is where it is nobody: what the deed was done to."""
    noun = re.sub(r"^(?:an?|some)\b", "the", idea.matter)
    return noun or "it"


def _with_thing(rest: str, before: str) -> str:
    """A predicate with what is meant by "it", where the same was done to it before: "don't open the door", opens it."""
    verb, _, tail = rest.partition(" ")
    if not re.match(r"it\b(?!['’])", tail):
        return rest
    done = (
        rf"\b{re.escape(plain_form(verb.lower()))}s?\s+(?P<thing>(?:an?|the|that|this|his|her)\s+[a-z -]+?)"
        r"(?=[\",.;]|\s+(?:and|but|in|on|at)\b|$)"
    )
    found = re.search(done, before, re.I)
    return f"{verb} {re.sub('^an? ', 'the ', found['thing'])}{tail[2:]}" if found else rest


def _with_reason(
    rest: str,
    who: Sequence[str],
    idea: Idea,
    named: Mapping[int, tuple[str, ...]],
    parts: Mapping[str, Part],
) -> tuple[str, str]:
    """A predicate without its reason, and the reason as whoever does it says it."""
    found = REASON.search(rest)
    if found is None or '"' in rest:
        return rest, ""
    beside = "O" if "O" not in who else "P"
    nouns = tuple(each.word.lower() for each in idea.of(*LIVING) if beside in named.get(each.start, ()))
    both = len(who) > 1 or (beside in parts and parts[beside].named)
    reason = rest[found.end() :]
    pronoun = reason.partition(" ")[0].lower()
    theirs = {"he": "male", "she": "female"}.get(pronoun, "")
    if (
        theirs
        and beside in parts
        and parts[beside].sex == theirs
        and parts[who[0]].sex not in (theirs, "none")
    ):
        verb, space, tail = reason.partition(" ")[2].partition(" ")
        reason = f"you {to_you(verb)}{space}{tail}"
    if parts[who[0]].sex == "none":
        reason = re.sub(r"\bit\b(?=\s+(?:how|what|why|where|if|to|for)\b|$)", "me", reason)
    if pronoun == "it" and beside in parts and parts[beside].named and parts[beside].kind != "person":
        verb, space, tail = reason.partition(" ")[2].partition(" ")
        reason = f"you {to_you(verb)}{space}{tail}"
    return rest[: found.start()], reason_said(
        found["link"],
        reason,
        nouns,
        both=both,
        of_things=bool(idea.matter) and is_plural(idea.matter),
        sex=parts[who[0]].sex if len(who) == 1 else "",
    )


def _unseen(said: str, who: Sequence[str], idea: Idea, start: int, end: int) -> str:
    """What is said in place of a clause that nobody can see: what was found out, or is in somebody's mind."""
    twist = idea.twist
    at = idea.text.find(twist.clause) if twist and twist.kind == "found" else -1
    if twist and at >= 0 and at < end and start < at + len(twist.clause) and _FIND_EN.match(said):
        return twist.said
    mind = said_of_mind(said, who, "en")
    return _OF_HIM.sub(r"\1 you are", mind) if tuple(who) != ("P",) else mind


_GONE_EN = phrased(r"(?:is|has)\s(?:gone|disappeared|missing)\b", re.I)
"""That is seen, and not said by whoever is no longer there."""
_OF_HIM = phrased(r"\b(who|what|where) I am\b")
"""Of the other one, as somebody thinks of them."""


def _predicate_at(idea: Idea, text: str) -> int:
    """Where the sentence's own words for the deed begin, with what says that it is wished or refused."""
    premise = idea.premise
    if premise is None:
        return 0
    before = text[: premise.at]
    found = _MANNER_EN.search(before)
    return found.start() if found else premise.at


def _alone_en(piece: str) -> str:
    """What is said of the place or of a thing, as it stands."""
    words = piece.split()
    if WEATHER.fullmatch(piece):
        return piece[:1].upper() + piece[1:]
    if not (3 <= len(words) <= 14 and _HEAD_EN.match(piece)):
        return ""
    return piece[:1].upper() + piece[1:]


def _by_first_mention(named: Mapping[int, tuple[str, ...]]) -> tuple[str, ...]:
    """Everybody of the film in the order in which an idea names them, and the two that any film has."""
    return tuple(dict.fromkeys([*(role for at in sorted(named) for role in named[at]), "P", "O"]))


def _named_en(
    said: str,
    idea: Idea,
    named: Mapping[int, tuple[str, ...]],
    subject: Sequence[str],
    parts: Mapping[str, Part],
) -> str:
    """The predicate with names for those it speaks of besides."""
    for mention in idea.of(*LIVING):
        roles = [each for each in named.get(mention.start, ()) if each not in subject]
        if not roles:
            continue
        role = roles[0]
        several = _SEVERAL_EN.format(re.escape(mention.word), re.escape(mention.original or mention.word))
        if len(roles) > 1 and re.search(several, said, re.I):
            said = re.sub(several, _names(roles), said, count=1, flags=re.I)
            continue
        pattern = (
            rf"\b(?:an?|the|his|her|their|its|one)\s+(?:own\s+)?(?:(?!of\b|for\b|from\b|with\b)[a-z-]+(?:['’]s)?\s+){{0,2}}?{re.escape(mention.word)}\b(?!['’]s|\s+(?!whether\b|after\b|over\b|under\b|together\b|every)[a-z]+er\b)"
            r"(?:\s+(?:called|named)\s+[A-Z]\w+)?" + POSTMODIFIED
        )
        said = re.sub(pattern, f"{{{role}}}", said, count=1, flags=re.I)
        if mention.word[:1].isupper():
            said = re.sub(rf"(?<!{{)\b{re.escape(mention.word)}\b(?!}})", f"{{{role}}}", said, count=1)
        owned = (
            rf"\b(?:an?|the|his|her|their)\s+(?:own\s+)?(?:[a-z-]+\s+)?{re.escape(mention.word)}(?=['’]s\b)"
        )
        said = (
            re.sub(owned, f"{{{role}}}", said, count=1, flags=re.I)
            if role == "O" and _HIM_EN.search(idea.text, mention.end)
            else said
        )
    if len(subject) == 1:
        him = [
            each
            for each in _by_first_mention(named)
            if each not in subject and each in parts and parts[each].sex == "male"
        ]
        if him and f"{{{him[0]}}}" not in said:
            said = re.sub(r"\bhim\b", f"{{{him[0]}}}", said, count=1)
        her = [
            each
            for each in _by_first_mention(named)
            if each not in subject and each in parts and parts[each].sex == "female"
        ]
        if her and f"{{{her[0]}}}" not in said:
            said = _HER_EN.sub(f"{{{her[0]}}}", said, count=1)
    other = next(
        (
            each
            for each, part in parts.items()
            if each not in subject
            and part.named
            and (part.kind != "person" or "personified" in part.entry.flags)
        ),
        "",
    )
    if other and f"{{{other}}}" not in said and not _HANDED_OVER.search(idea.text):
        said = re.sub(r"\b(?:it)\b(?!['’]s)", f"{{{other}}}", said, count=1)
    return said
