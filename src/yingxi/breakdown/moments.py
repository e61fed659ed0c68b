"""The elements of a scene as moments, in their order, before they have ids."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from yingxi.breakdown.at_rest import is_worn, tells_of_rest
from yingxi.breakdown.attention import Attention
from yingxi.breakdown.backs import back_told_first, with_back
from yingxi.breakdown.callers import only_heard
from yingxi.breakdown.carrying import brought_in, carried_in
from yingxi.breakdown.chinese import chinese_clauses, chinese_sentences
from yingxi.breakdown.chinese import people_in as chinese_people
from yingxi.breakdown.chinese import thing_in as chinese_thing
from yingxi.breakdown.chinese_portraits import chinese_portraits
from yingxi.breakdown.clauses import THIRD_PERSON, Clause, only_said
from yingxi.breakdown.comings import come_first, gone_last, without_comings
from yingxi.breakdown.directed import LOOKED_AT
from yingxi.breakdown.directions import direction_in, hands_at_work, looks_only, person_named, pronoun_named
from yingxi.breakdown.english import english_clauses, english_sentences
from yingxi.breakdown.english import thing_in as english_thing
from yingxi.breakdown.english_portraits import english_portraits
from yingxi.breakdown.feeling import feeling_of
from yingxi.breakdown.left_over import left_over
from yingxi.breakdown.lexicon import meanings, words_found
from yingxi.breakdown.lights import lamp_switched
from yingxi.breakdown.lying import lying_in, lying_on_it, spot_in
from yingxi.breakdown.names_in_use import people_in as english_people
from yingxi.breakdown.readings import READ, read_closely
from yingxi.breakdown.silences import SILENCE, is_once_more, is_silence, silence_of
from yingxi.breakdown.soundings import sounds_in
from yingxi.breakdown.telephone import at_the_ear
from yingxi.breakdown.tokens import tokens_of
from yingxi.breakdown.told import tells
from yingxi.film.breakdown import Carried, Deed, Direction, Insert, Lying, Moment, Silence, Sounding, Spot
from yingxi.film.brief import Language
from yingxi.film.camera import Size
from yingxi.film.leads import HANDS
from yingxi.film.phrasing import phrased
from yingxi.film.verbs import gait_of_way
from yingxi.screenplay.emphasis import plain

_NAMES_ONLY = phrased(
    r"^(?:(?:This|That|It|He|She)(?: is|['’]s) [A-Z]|(?:这|那|来人|来者|[他她它])(?:正|就|便)?是[^，。的]{1,4}[。！]?$)"
)
"""Says the name of somebody who has been seen: `This is NINA COLE.`"""
_SWITCHES = ("open", "close", "put down", "turn")
"""How it reads that somebody switches a lamp."""
_FROM_OUTSIDE = ("look", "knock", "peek", "hide")
_DOOR = phrased(r"门(?!口)|\bdoors?\b", re.IGNORECASE)
_BACK = phrased(r"\b(?:back|again|returns?|returned|re-enters?)\b|[回返又再]", re.IGNORECASE)
_IS_THERE = phrased(
    r"^\S+(?:\s\S+)? (?:is|are) (?:at|in|on|by|behind|beside|near|among|there|alone|already)\b"
)
_WITHIN = phrased(r"^(?:里面|里头|[盒箱包袋]子?里|信封里|抽屉里)(?:是|有|放着|装着|躺着|藏着)(?P<what>.+)$")
"""What is found in what was opened: 里面是一块石碑."""
_THE_END = phrased(r"^\W*(?:the end|fin|完|剧终|全剧终|全文完)\W*$", re.IGNORECASE)
_INSERT = phrased(
    r"^(?:特写|近景|插入|大特写|(?:EXTREME )?CLOSE(?:[- ]UP)?(?: ON)?|INSERT)"
    r"(?:\s*[:：—–-]+\s*|\s+)(?:on\s+)?(?P<what>.+)$",
    re.IGNORECASE,
)
_OF_A_PLACE = phrased(r"[^，,；;：:。的]{1,8}的(?P<thing>[^，,；;：:。的]{1,5})")
_CLOSE = (Size.CLOSE, Size.MEDIUM_CLOSE)
_SIGN = phrased(r"^(?P<what>[^，。：:,.]{1,24})[：:]\s*(?P<text>.+)$")
_STEPS = phrased(r"^(?:(?:one|another|a) step\b|[一两]步[，,。])", re.IGNORECASE)
"""Steps that are counted: `One step, two, three.`"""
_LIES = phrased(r"^[放摆搁挂立靠停躺]在")
_HANDS = phrased(r"只手|双手|两手|\bhands?\b", re.IGNORECASE)
_IT = phrased(r"\b(?:it|them)\b|它", re.IGNORECASE)
_IN_THE_WALL = phrased(r"[门窗]|\b(?:door|window)s?\b", re.IGNORECASE)
FURNITURE = frozenset({
    "table", "chair", "bed", "door", "window", "shelf", "stairs", "bench", "tree", "lamp", "light", "stove", "hearth",
    "persimmon tree", "apple tree", "orange tree", "peach tree", "cherry tree", "pear tree",
    "car", "bus", "train", "boat", "curtain", "moon", "star", "fire", "computer", "television", "piano",
})  # fmt: skip


_BY_HAND = ("hold", "touch", "push", "")
"""Deeds that may sound a horn: 按了两下喇叭, `leans on the horn`."""
_CUT_IN = "carving"
_HEARS = phrased(r"听到|听见|传来|\b(?:hears?|heard)\b", re.IGNORECASE)


@dataclass(slots=True)
class Reader:
    """Reads one scene's action; gathers what it learns of people's looks."""

    language: Language
    attention: Attention
    portraits: list[tuple[str, str]] = field(default_factory=list)
    directions: list[Direction] = field(default_factory=list)
    """Asked for, and not yet met by a moment for which they hold."""
    lying: list[Lying] = field(default_factory=list)
    """Things that the scene's text puts somewhere, but for what its deeds do."""
    carried: list[Carried] = field(default_factory=list)
    """What is in somebody's hand when the scene first tells of them."""
    met: set[str] = field(default_factory=set)
    """Of whom the scene has told."""
    acted: set[str] = field(default_factory=set)
    """Who has done something in it."""
    untold: list[tuple[int, str]] = field(default_factory=list)
    """Lines and words of what is not acted in sentences of which the rest is."""
    handled: str = ""
    """The thing that a deed named last."""
    readable: str = ""
    """The last of them that one reads, in an earlier scene, too."""
    surface: Spot = ""
    """Where the place is that the scene named last for a thing."""

    def action(self, text: str, line: int) -> Iterator[Moment]:
        """The moments of one paragraph of action; `line` is where it begins."""
        told, come = without_comings(plain(text), lambda words: named_in(words, self.attention))
        come = {person: words for person, words in come.items() if person not in self.met}
        yield from gone_last(come_first(self._rows(told, line), come))

    def _rows(self, text: str, line: int) -> Iterator[Moment]:
        for offset, row in enumerate(text.split("\n")):
            yield from self._row(row.strip(), line + offset if line else 0)

    def _row(self, row: str, line: int) -> Iterator[Moment]:
        start = 0
        for found in SILENCE.finditer(row):
            yield from self._sentences(row[start : found.start()], line)
            yield silence_of(found.group(), line)
            yield from self._sounds(found["rest"], line)
            start = found.end()
        yield from self._sentences(row[start:], line)

    def _sentences(self, text: str, line: int) -> Iterator[Moment]:
        split = chinese_sentences if self.language == "zh" else english_sentences
        close: Insert | None = None
        for sentence in split(text.strip()):
            self.surface = spot_in(sentence, self.language) or self.surface
            if laid := tuple(lying_on_it(sentence, self.surface, self.language)):
                self.lying += laid
                continue
            turned, rest = back_told_first(sentence)
            moments = list(with_back(self._sentence(rest, line), turned))
            if close and _describes(moments, sentence) and not named_in(sentence, self.attention):
                close = self._looked_into(close, sentence)
                continue
            if close:
                yield close
            last = moments[-1] if moments else None
            close = last if isinstance(last, Insert) else None
            yield from moments[:-1] if close else moments
        if close:
            yield close

    def _sentence(self, sentence: str, line: int) -> Iterator[Moment]:
        if _THE_END.match(sentence) or is_once_more(sentence):
            return
        if is_silence(sentence):
            yield silence_of(sentence, line)
            return
        found = _INSERT.match(sentence)
        if found and tells(found["what"], "hands alone"):
            yield self._insert(found["what"], sentence, line)
            return
        asked = self.directed(sentence, line)
        if asked is not None:
            if asked and self._only_seen(asked):
                if not self.directions[-1].whom or self.directions[-1].angle:
                    yield Silence(id="", seconds=LOOKED_AT, line=line)
            elif asked and self._goes_to_a_thing(asked):
                yield self._insert(asked, asked, line)
            elif asked:
                yield from self._sentence(asked, line)
            return
        if _STEPS.match(sentence) and self.attention.acting:
            yield Deed(id="", text=sentence.strip(), actors=self.attention.acting, verb="walk", line=line)
            return
        if found:
            yield self._insert(found["what"], sentence, line)
            return
        portraits = chinese_portraits if self.language == "zh" else english_portraits
        said, rest = portraits(sentence, self.attention)
        self.portraits += said
        sign = _SIGN.match(rest)
        if sign and self._thing(sign["what"]) and not self._clauses(sign["what"], probe=True):
            yield self._insert(sign["what"], sentence, line)
            yield from self._sounds(sign["text"], line)
            return
        clauses = self._clauses(rest)
        self._met(clauses)
        if said and not any(clause.verb for clause in clauses):
            for clause in clauses:
                self.attention.turns_to(clause.actors)
            yield from self._presence(clauses, sentence, line)
            yield from self._unknown(clauses, line)
            return
        yield from self._told(clauses, sentence, line)

    def _met(self, clauses: list[Clause]) -> None:
        """Notes what those have in hand of whom the scene tells first."""
        actors: tuple[str, ...] = ()
        first: set[str] = set()
        for clause in clauses:
            actors = clause.actors or actors
            first |= {*actors} - self.met
            if len(actors) == 1 and actors[0] in first and clause.verb not in ("take", "pick up", "give"):
                self.carried += carried_in(clause.text, actors[0], self.language)
        self.met |= first

    def directed(self, sentence: str, line: int) -> str | None:
        """What a sentence tells besides the direction at its head; None for none, or for a close look at a thing."""
        found = direction_in(sentence, self.language, line=line)
        if found is None:
            return None
        direction, rest, names = found.direction, found.rest, self.attention.names.ids
        looked_at = rest if found.leads else found.who
        whom = person_named(looked_at, names, self.language) if looked_at else ""
        whom = whom or self._of_whose(looked_at)
        held = hands_at_work(rest, self.language) and bool(self._thing(rest))
        if rest and direction.size in _CLOSE and (held or not whom):
            return None
        self.directions.append(direction.model_copy(update={"whom": whom}))
        return "" if whom and found.leads and looks_only(rest, names, self.language) else rest

    def _is_a_view(self, rest: str) -> bool:
        """Whether what is seen over a shoulder is no deed and no thing to be shown closely: `the sea`."""
        return self._thing(rest) in ("", *FURNITURE) and not self._clauses(rest, probe=True)

    def _of_whose(self, looked_at: str) -> str:
        """Whose `her face` and `他的手` are."""
        pronoun = pronoun_named(looked_at, self.language)
        return next(iter(self.attention.meant_by(pronoun)), "") if pronoun else ""

    def _only_seen(self, rest: str) -> bool:
        """Whether what stands behind a move of the camera (`PAN TO the door`, `摇向门口`) is only where it goes: a few
        words in one clause, in which nobody does anything and no thing is to be shown closely."""
        words = rest.strip(" 。.")
        if self.directions[-1].angle == "over the shoulder" and self.directions[-1].whom:
            return self._is_a_view(words)
        short = (
            len(words) <= SHORT_LOOK["zh"]
            if self.language == "zh"
            else len(words.split()) <= SHORT_LOOK["en"]
        )
        thing = self._thing(words)
        return (
            self.directions[-1].move is not None
            and short
            and not re.search(r"[，,；;：:]", words)
            and (not thing or thing in FURNITURE)
            and not self._clauses(words, probe=True)
        )

    def _goes_to_a_thing(self, rest: str) -> bool:
        """Whether a Chinese move of the camera goes to a thing, however it is described: 摇向站台上的大钟."""
        found = _OF_A_PLACE.fullmatch(rest.strip(" 。"))
        return (
            self.directions[-1].move is not None
            and found is not None
            and self._thing(found["thing"]) not in ("", *FURNITURE)
        )

    def _clauses(self, text: str, *, probe: bool = False) -> list[Clause]:
        read = chinese_clauses if self.language == "zh" else english_clauses
        text = at_the_ear(text, self.language)
        if not probe:
            return list(read(text, self.attention))
        before = (self.attention.acting, list(self.attention.seen))
        clauses = [clause for clause in read(text, self.attention) if clause.verb and clause.about_people]
        self.attention.acting, self.attention.seen = before
        return clauses

    def _presence(self, clauses: list[Clause], sentence: str, line: int) -> Iterator[Moment]:
        """Somebody introduced and nothing more: they are seen."""
        actors = tuple(dict.fromkeys(actor for clause in clauses for actor in clause.actors))
        if actors and not (_NAMES_ONLY.match(sentence) and set(actors) <= self.acted):
            yield Deed(id="", text=sentence, actors=actors, verb="look", line=line)

    def _unknown(self, clauses: list[Clause], line: int) -> Iterator[Moment]:
        """What somebody who is introduced does with a verb that no list knows: `flimmers the zither`."""
        acting: tuple[str, ...] = ()
        for clause in clauses:
            acting = clause.actors or acting
            words = clause.text.split()
            named = meanings("en", "things") if self.language == "en" else {}
            if len(words) > 1 and acting and THIRD_PERSON.match(words[0]) and words[0] not in named:
                yield Deed(id="", text=clause.text, actors=acting, line=line)

    def _told(self, clauses: list[Clause], sentence: str, line: int) -> Iterator[Moment]:
        """Deeds and sounds of the clauses; a sentence without any becomes a look at its thing, or is not staged."""
        found: list[Moment] = []
        for clause in clauses:
            found += self._of_clause(clause, found, line)
        deeds = [each for each in found if isinstance(each, Deed)]
        things = [clause.text for clause in clauses if not clause.about_people]
        lies = [] if any(each.what for each in deeds) else list(lying_in(sentence, self.language))
        beside = [] if lies else things
        lies += (each for text in beside for each in lying_in(text, self.language))
        self.lying += lies
        if deeds:
            self._left_untold(clauses, beside, line)
        if found or only_said(clauses) or (self.language == "en" and tells_of_rest(sentence)):
            yield from found
            return
        if _NAMES_ONLY.match(sentence) and {actor for each in clauses for actor in each.actors} & self.acted:
            return
        shown = next((each.text for each in clauses if self._is_shown(each.text)), "")
        if shown and things and len(things) == len(clauses):
            yield self._insert(shown, sentence, line)
            return
        actors = next((clause.actors for clause in clauses if clause.actors and clause.about_people), ())
        if lies and not actors:
            return  # It is seen where it lies.
        verb = "look" if actors and _IS_THERE.search(sentence) else ""
        yield Deed(id="", text=sentence.strip(), actors=actors, verb=verb, line=line)

    def _of_clause(self, clause: Clause, found: list[Moment], line: int) -> Iterator[Moment]:
        """What somebody does in a clause and is heard at, what is found in something, or what is heard alone and is not
        yet in `found`."""
        acted = clause.about_people and clause.verb and clause.verb != "-" and clause.actors
        listens = clause.verb == "look" and bool(_HEARS.search(clause.text))
        if acted and (listens or not only_heard(clause.text, self.language)):
            yield self._deed(clause, line)
            if clause.verb == "sleep":
                yield from self._sounds(clause.text, line, only="snore")
            elif _HEARS.search(clause.text):
                yield from self._sounds(clause.text, line)
            elif clause.verb in _BY_HAND:
                yield from self._sounds(clause.text, line, only="car horn")
        elif tells(clause.text, "back to us") and (actors := clause.actors or self.attention.acting):
            yield Deed(id="", text=clause.text, actors=actors, verb="look", line=line)
        elif within := _WITHIN.match(clause.text):
            yield self._insert(within["what"], clause.text, line)
        else:
            heard = {each.text for each in found if isinstance(each, Sounding)}
            yield from (each for each in self._sounds(clause.text, line) if each.text not in heard)

    def _deed(self, clause: Clause, line: int) -> Deed:
        feeling = feeling_of(clause.text, self.language)
        what = self._what(clause)
        brought = brought_in(clause.verb, clause.whom, clause.text)
        return Deed(
            id="",
            text=clause.text,
            actors=(*clause.actors, brought) if brought else clause.actors,
            verb=read_closely(self._seen_to(clause), what, clause.text),
            whom="" if brought else clause.whom,
            what=what,
            spot=spot_in(clause.text, self.language) if what else "",
            feeling=feeling,
            line=line,
        )

    def _left_untold(self, clauses: list[Clause], beside: list[str], line: int) -> None:
        """Notes what of the sentence nobody acts and nothing shows."""
        self.untold += (
            (line, words)
            for words in left_over(clauses, self.language)
            if not (self._only_names(words) or _WITHIN.match(words))
            and not (words in beside and any(lying_in(words, self.language)))
        )

    def _only_names(self, words: str) -> bool:
        """Whether words only name people: 安晓和小李."""
        return all(each in self.attention.names for each in re.split("[和与跟、]", words))

    def _seen_to(self, clause: Clause) -> str:
        """What somebody is seen to do: who is there already comes out of nowhere, but walks. Whoever knocks, opens a
        door, peeks or hides need not be there yet."""
        there = {*clause.actors} <= self.acted and not clause.whom and not _BACK.search(clause.text)
        at_a_door = clause.verb == "open" and bool(_DOOR.search(clause.text))
        if clause.verb not in _FROM_OUTSIDE and not at_a_door:
            self.acted.update(clause.actors)
        self.attention.gone.difference_update(clause.actors)
        if clause.verb in ("leave", "hide"):
            self.acted.difference_update(clause.actors)
        if clause.verb == "leave":
            self.attention.gone.update(clause.actors)
        if clause.verb in _SWITCHES and lamp_switched(clause.text, self.language):
            return "touch"
        if clause.verb == "enter" and there:
            return gait_of_way("enter", clause.text) or "walk"
        return clause.verb

    def _is_shown(self, text: str) -> bool:
        thing = self._thing(text)
        return thing not in ("", *FURNITURE) and not (self.language == "en" and is_worn(thing, text))

    def _what(self, clause: Clause) -> str:
        """What it is done to. What is opened or folded is the thing that was named last, where the text says `it`, or,
        in Chinese, nothing at all."""
        if clause.what or _IN_THE_WALL.search(clause.text):
            self.handled = clause.what
            self.readable = clause.what if clause.what in READ else self.readable
        elif clause.verb == "read" and _IT.search(clause.text):
            return self.readable
        elif clause.verb in ("open", "close") and (self.language == "zh" or _IT.search(clause.text)):
            return self.handled
        return clause.what

    def _sounds(self, text: str, line: int, *, only: str = "") -> list[Sounding]:
        return [
            Sounding(id="", sound=sound, text=text.strip(" :：，,。."), line=line)
            for sound in sounds_in(text, self.language)
            if not only or sound == only
        ]

    def frame(self, text: str, line: int) -> Iterator[Moment]:
        """How a shot begins: who is in it, and who sits or kneels. Nothing happens yet."""
        split = chinese_sentences if self.language == "zh" else english_sentences
        portraits = chinese_portraits if self.language == "zh" else english_portraits
        present: list[str] = []
        postures: list[Deed] = []
        for sentence in split(text.strip()):
            said, rest = portraits(sentence, self.attention)
            self.portraits += said
            present += (person for person, _ in said)
            present += named_in(rest, self.attention)
            postures += (
                Deed(id="", text=clause.text, actors=clause.actors, verb=clause.verb, line=line)
                for clause in self._clauses(rest)
                if clause.verb in _POSTURES and clause.actors
            )
        if present:
            actors = tuple(dict.fromkeys(present))
            self.attention.turns_to(actors[:1])
            yield Deed(id="", text=_head(text), actors=actors, verb="look", line=line)
        yield from postures

    def _thing(self, text: str) -> str:
        return chinese_thing(text) if self.language == "zh" else english_thing(text)

    def _insert(self, what: str, text: str, line: int) -> Insert:
        self.lying += lying_in(text, self.language)
        self.attention.turns_to(tuple(named_in(text, self.attention))[:1])
        # Of what is somebody's or somewhere's, the thing itself: 火车站的大钟 is no train.
        thing = self._thing(what.rpartition("的")[2]) or self._thing(what)
        thing = thing or (HANDS if tells(what, "hands alone") else what.strip("。. "))
        return self._looked_into(Insert(id="", what=thing, text=text, line=line), text)

    def _looked_into(self, insert: Insert, text: str) -> Insert:
        """`insert`, or what `text` says is cut into its thing."""
        cut = any(found.meaning == _CUT_IN for found in words_found(text, self.language, "things"))
        return insert.model_copy(update={"what": _CUT_IN}) if cut else insert

    def gesture(self, parenthetical: str, person: str, line: int) -> Iterator[Moment]:
        """What a speaker does as the parenthetical says: `（摇头）`, `(standing)`."""
        if words_found(parenthetical, self.language, "manners") and len(parenthetical) < 12:
            return
        self.attention.turns_to((person,))
        rest = {"standing": "rises", "stands": "rises"}.get(parenthetical.lower(), parenthetical)
        clauses = self._clauses(rest)
        if tells(rest, "back to us") and not any(each.verb for each in clauses):
            yield Deed(id="", text=parenthetical, actors=(person,), verb="look", line=line)
        for clause in clauses:
            if clause.verb not in ("", "-") and clause.actors == (person,):
                yield Deed(
                    id="",
                    text=parenthetical,
                    actors=(person,),
                    verb=clause.verb,
                    whom=clause.whom,
                    what=clause.what or (self.readable if clause.verb == "read" else ""),
                    feeling=feeling_of(parenthetical, self.language),
                    line=line,
                )


def _describes(moments: list[Moment], sentence: str) -> bool:
    """Whether what follows a close look at a thing (`CLOSE ON the ring. Exactly in the middle.`) only tells more of
    it: nobody does anything, and no hand is seen."""
    told = [each for each in moments if isinstance(each, Deed) and (not each.verb or _LIES.match(sentence))]
    return bool(moments) and len(told) == len(moments) and not _HANDS.search(sentence)


SHORT_LOOK: dict[Language, int] = {"en": 6, "zh": 8}
"""How many words, or Chinese characters, say at most where the camera goes."""
_POSTURES = ("sit", "kneel", "lie")
_WORDS_OF_A_FRAME = 12


def named_in(text: str, attention: Attention) -> list[str]:
    """Everybody whom `text` names, in order, by id."""
    found = [(each[0], each[1]) for each in chinese_people(text, attention)]
    found += [(each[0], each[2]) for each in english_people(tokens_of(text), attention)]
    return [person for _, person in sorted(found)]


def _head(text: str) -> str:
    """The first words of a frame's description: what its moment is called."""
    words = text.split()
    return " ".join(words[:_WORDS_OF_A_FRAME]) + (" ..." if len(words) > _WORDS_OF_A_FRAME else "")
