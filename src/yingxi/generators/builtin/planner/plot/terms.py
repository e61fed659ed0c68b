"""The terms under which rows of a play may stand, with what each means; a play that uses another is an error.

A term is a flag of the idea, a mark of somebody or something in the film, or one of the play's own choices. A row
under `<snow>` is told where it holds, one under `<!snow>` where it does not.
"""

from collections.abc import Collection, Iterator, Mapping
from functools import cache

from yingxi.generators.builtin.planner.clauses.heart import MARKS
from yingxi.generators.builtin.planner.idea import Idea, Mention
from yingxi.generators.builtin.planner.idiom.premise import deeds_of
from yingxi.generators.builtin.planner.lexicon import Entry, lexicon
from yingxi.generators.builtin.planner.people.casting import Part
from yingxi.generators.builtin.planner.play import Play
from yingxi.generators.builtin.planner.plot.deed_terms import DEED_TERMS
from yingxi.generators.builtin.planner.plot.one_clause_terms import ONE_CLAUSE_TERMS
from yingxi.generators.builtin.planner.plot.state_terms import STATE_TERMS
from yingxi.generators.builtin.planner.reading.concerns import CONCERN, concerns

TERMS = {
    # What the deed is done to.
    "echo": "what P does first can be asked back in a short question (`{echo}`, Chinese)",
    "asked-more": "there is a second question about such a deed (`{asked more}`, Chinese)",
    "obj": "what it is done to has words of its own, which no part of the play says already",
    "held": "what it is done to can be held in the hand",
    "in-hand": "the idea's thing can be held, and no class has the deed",
    "in-sight": "the idea's thing is too large for the hand, and no class has the deed",
    "far-off": "what it is done to is out of reach",
    "found-thing": "something is found",
    "to-living": "it is done to somebody",
    "to-force": "it is done to what answers without words: a storm, a tree, a clock",
    "to-thing": "it is done to a thing",
    "to-nobody": "it is done to nobody",
    "T-far": "what answers is out of reach",
    "T-gives": "what answers can give something",
    # How it is done.
    "deed": "the idea has a deed",
    "every": "it is done to all of a kind",
    "both": "two do it together",
    "pair": "the idea has two and no more, and the deed lies between them",
    "pair-to": "one of a pair does it to the other",
    "unsure": "it is wished, tried, forgotten, never done, or must be",
    "shows": "one sees by the work itself how it goes",
    "for-hand": "something goes from hand to hand",
    "for-love": "it is a proposal",
    "for-them": "it is done for whom it is done to",
    "own-lines": "the deed has lines of its own",
    "kept-in": "they shelter or are stuck",
    "first-time": "it is the first time",
    "far-apart": "somebody calls or writes to somebody who is elsewhere",
    "wire": "they speak by telephone",
    "asked-for": "something is asked of whoever is elsewhere",
    "found-that": "two discover what was done to both of them",
    "reason-given": "an advertisement says why somebody does something",
    "found-out": "something comes out",
    "foundling": "whom they find is taken home",
    "picked-up": "something is picked up",
    "audience": "it is performed before somebody",
    "doer-blind": "whoever wants to see it is blind",
    "sun": "it is done to the sun, or to its rising or setting",
    # Who is in it.
    "two": "the idea speaks of two",
    "awaited": "somebody is waited for",
    "said": "what the idea says behind its deed can be said",
    "trait": "the idea says something against whoever does it, to be said to their face",
    "mourned": "whom it is done for is dead or gone",
    "personified": "a thing, a place or a weather walks in as somebody",
    "thingling": "whoever walks in is a thing",
    "from-afar": "whoever walks in comes from the sky or from a place",
    "fear-said": "the idea says what is feared",
    "of-old": "the film plays before there were trams, telephones and wrist watches",
    "places": "the idea has a place",
    "place": "the idea is a place and nothing else",
    "people": "the idea has people",
    "creatures": "the idea has a creature",
    "things": "the idea has a thing",
    # What is told that is no idea.
    "found": "the text is no idea and is found on a bench",
    "verse": "the text is a poem",
    "listed": "the text is a list of things to shop for",
    # What is sold.
    "advert": "the film is an advertisement",
    "product-things": "a thing is sold",
    "product-places": "a place is sold",
    "product-acts": "a service is sold",
    # What the film has words for.
    "years": "the idea speaks of a number of years",
    "clauses": "the idea's clauses can be told one by one",
    "unreal": "what cannot be packed is sent, sold or kept (`{unreal}`)",
    "thing-said": "what the first of them is done to can be spoken of in passing (`{the thing}`)",
    "clauses-2": "there are two of them at least",
    "clauses-3": "there are three",
    "clauses-4": "there are four",
    **{f"clauses-{count}": f"there are {count}, in Chinese" for count in range(5, 9)},
    "in-order": "the idea's clauses are deeds of one person that can be acted one after another",
    "threaded": "a thread goes through the film (`plot/threads.py`, English)",
    "suffers": "the first clause is what somebody suffers (English)",
    "hostile": "the deed is one at which nobody wants to be seen (English)",
    "rel-one": "the idea is one deed",
    "rel-one-to": "it is one deed, done to O or with O",
    "rel-wish": "it is one deed that is wished first",
    "rel-both": "P and O do the first of its clauses",
    "rel-self": "P does the last of its clauses, too",
    "rel-to": "P does it, and O comes only there",
    "rel-not": "it says what P never does",
    "rel-cannot": "it says what P cannot do",
    "rel-late": "O does it, and comes only there",
    "rel-there": "O does it, and was there before",
    "rel-third": "somebody else does it",
    "rel-for": "it says what somebody can do then",
    "rel-gone": "somebody is gone",
    "rel-says": "it is said, and not done",
    "rel-thing": "nobody of the film does it",
    "rel-but": "it begins with but",
    "the-actor": "a thing does it (`{the actor}`)",
    "last-find": "something is found in it",
    "last-eaten": "something is eaten in it",
    "last-knows": "somebody knows something in it",
    "last-follows": "it is what comes of the one before, and the idea does not say it",
    "last-refuses": "something is refused in it",
    "last-tells": "somebody is told or shown something in it",
    "sought": "that deed is to look or wait for somebody, or to get something from them: they come at the end",
    "arc": "that deed is meant to be done, and has an arc of its own in `acted` (English)",
    "doubt": "that deed is to hear, see or find, which nobody else believes (English)",
    "held-back": "the idea is one deed, which is done in the end",
    "steps-3": "there are three such deeds",
    "handed": "in the last of them something is handed over, or a way is gone for that",
    "last-way": "the last of them is a way",
    "on-the-way": "something is brought, or a way is gone",
    "met-doing": "the idea says what whoever is met at the end does",
    "did-once": "the idea says what whoever does it once did with the thing",
    "come-for": "the way is gone for something that can be said",
    "door": "whoever gets it is met at a door",
    "identity": "somebody turns out to be somebody else",
    "contrast": "the idea's second clause was read first, for it says whom it is about",
    "twist-acted": "what the idea says behind its deed is acted as one of its clauses",
    "beast": "O is an animal beside somebody, and nothing lets it speak",
    "comes-later": "the idea names O, and not before a later one of its clauses",
    "first-said": "the first of the idea's clauses is something that somebody says",
    "last-said": "the last one is",
    "turn-own": "P does what the idea comes to in its last clause (Chinese)",
    "turn-other": "O does that",
    "turn-both": "P and O do that",
    "turn-thing": "nobody who can be asked does that",
    "turn-willed": "whoever does it means to",
    "turn-said": "it can be said to their face (`{last you}`)",
    "start-said": "so can what P does first (`{first you}`)",
    "start-willed": "P means to do that",
    "start-me": "P does it to O",
    "confessed": "the last of the idea's clauses is what O feels, and is said",
    "sent-gives": "somebody is sent for something and gives it away on the way back (Chinese)",
    "sent-brings": "somebody is sent for something and comes back with something else (Chinese)",
    "sender-unnamed": "the idea does not say who sends them",
    "stays-away": "somebody comes every day, and one day does not (Chinese)",
    "comes-late": "somebody who is awaited works until late (Chinese)",
    "work-handed": "that work is something that is handed over",
    "last-elsewhere": "the last clause says another place than the film's (`{LZ}`, Chinese)",
    "same-work": "two do the same work and find that they lack the same (Chinese)",
    "found-one": "it is one and the same thing",
    "same-secret": "two do the same work and find out something about each other (Chinese)",
    "sent-here": "somebody gets something from far away (Chinese)",
    "keeps-on": "somebody keeps doing something (English)",
    "takes-self": "somebody takes themselves for somebody (English)",
    "tired-of": "somebody is tired of something (English)",
    "chore": "that is something that they do (English)",
    "forbidden-here": "what somebody does is forbidden where they do it (English)",
    "power": "somebody can hear, see or taste what is in others (English)",
    "must-choose": "somebody must choose between two (English)",
    "chosen-deed": "the second of them is something that they do (English)",
    "taken-on": "somebody wants to be taken on, or to take part (English)",
    "unknown-doer": "it is not known who does it (English)",
    "wrong-one": "it is done in the wrong place (English)",
    "runs-away": "somebody runs away (English)",
    "absent-once": "one of two who see each other every day does not come (English)",
    "sworn-off": "somebody has sworn never to do it again (English)",
    "sworn-kill": "that is to kill, or to fight (English)",
    "note-says": "somebody finds a slip of paper that says something (English)",
    "worst-of": "somebody is the worst of a trade (English)",
    "occasion": "it is said for what they are wanted (English)",
    "odd-machine": "the idea is a machine that is haunted, or strange (English)",
    "product-claim": "an advertisement says what a thing does (English)",
    "years-late": "a letter comes years late (English)",
    "sells-own": "somebody sells their shadow, or their voice (English)",
    "odd-thing": "the idea is a thing that does something odd (English)",
    "would-be": "somebody small wants to be as large as another (English)",
    "site": "the idea is a place and what is to be had there (English)",
    "site-does": "it says what is done there (English)",
    "asks": "the idea is a question (English, as all of the next)",
    "what-if": 'the idea is a "what if"',
    "rule-more": "it has a second half",
    "threatened": "something is to be taken away by order",
    "taught-me": "somebody was taught something by one of theirs",
    "not-speaking": "two are not speaking",
    "go-between": "an animal carries their messages",
    "exchanged": "one leaves something every day, and another gives something back",
    "lift-stuck": "a lift stands still",
    "food-hot": "somebody in it brings what gets cold",
    "bride-late": "somebody in it is a bride",
    "hates": "somebody cannot stand a thing",
    "odd-owned": "somebody's own thing does something odd",
    "animal-learned": "an animal has learned something",
    "can-open": "that is to open something",
    "creature-alone": "the idea is an animal and nothing else",
    "bare-thing": "the idea is a thing and nothing else",
    "longed-word": "the idea is a word for what everybody would like more of",
    "heavy-word": "the idea is a word for a heavy feeling",
    "last-shift": "it is somebody's last turn of duty",
    "last-after": "the idea says what comes after it",
    "odd-habit": "somebody does something odd again and again",
    "argues": "two argue about something",
    "ad-where": "an advertisement says what is promised",
    "ad-eat": "it promises something to eat",
    "claim-more": "it promises a second thing",
    "day-with": "the idea asks for a portrait of somebody's work",
    "day-but": "it says what is hard about it",
    "one-for-two": "two need one and the same thing on one day",
    "speaker-more": "it says something else",
    "makes-thing": "somebody makes a thing, and nothing else is said",
    "keeps-thing": "somebody carries or keeps a thing, and nothing else is said",
    "on-strike": "somebody will not do any more what everybody took for granted",
    "trades-away": "somebody gives their own thing for another",
    "both-do": "two do something together",
    "in-secret": "somebody does something in secret",
    "never-done": "somebody has never done what others have",
    "nobody-came": "nobody came to somebody's day",
    "odd-place": "a place where something is always so",
    "meets-own-self": "somebody meets whom they were",
    "replaced-by": "somebody is replaced by a newer one",
    "first-day": "it is somebody's first day as something",
    "never-met": "two do something from afar and have never met",
    "left-behind": "somebody hid or left a thing long ago",
    "learns-late": "somebody takes up what nobody expected of them",
    "learn-why": "the idea says why",
    "refuses-to": "somebody refuses to do what is asked",
    "still-for": "somebody still does something for one who does not come",
    "bound-two": "two are tied together",
    "steals-thing": "somebody steals a thing",
    **STATE_TERMS,
    **ONE_CLAUSE_TERMS,
    "signs-up": "somebody signs up for what nobody thought they would (Chinese, as all of the next)",
    "cannot": "somebody cannot do what everybody of their kind can",
    "keeps-animal": "somebody brings an animal home",
    "hurt": "it is hurt",
    "lost-thing": "somebody has lost a thing that one can sit on",
    "paired": "two stand beside each other, and nothing is said of what they do",
    "empty-place": "a place where nobody is, and nothing else",
    "believes": "somebody believes something about themselves",
    "every-single-day": "somebody does something every day, and nothing else is said",
    "for-nobody": "it is done where nobody is",
    "last-able": "somebody is the last who can do something",
    "quits": "somebody will not do it any more",
    "meets-self": "somebody meets the child they were",
    "birthday-alone": "a birthday that nobody remembers",
    "visitor-first": "the idea names the visitor first",
    "same-place": "two who do not get on come into one room",
    "maker-first": "the idea names first who finds it out",
    "new-skill": "somebody has learnt to lie, to cry or to sigh",
    "not-back": "somebody has borrowed a thing and will not give it back",
    "recognises": "somebody knows again who once saved them",
    "seen-again": "a stranger to whom something is done turns out to decide about whoever did it",
    "for-self": "what was made for others for a life is made for oneself",
    "taken-for": "somebody is taken for another",
    "waits-stuck": "some are stuck and wait for help",
    "taste-ad": "an advertisement for something to eat",
    "claimed": "it says how that is",
    "hidden-reason": "somebody does one thing and means another",
    "only-one-knows": "all have forgotten how to laugh but one",
    "mute-one": "who cannot speak",
    "answers-back": "a thing that somebody talks to every day answers",
    "tugs": "some want one and the same thing",
    "enemy-eats": "an old fighter keeps a shop, and an enemy comes to eat",
    "tall-tale": "somebody tells what they once were, and nobody believes it",
    "thing-last": "the idea is a thing, which is the last of its kind",
    "thing-unwanted": "it is wanted by nobody",
    "cast-off": "it was sent back, thrown away or forgotten",
    "thing-shunned": "nobody dares to use it",
    "thing-able": "it can do what no thing can",
    "thing-only": "it only works at some times",
    "thing-refuses": "it will not, or cannot",
    "thing-sent": "it is a letter or a parcel to somebody",
    "thing-astray": "it went to a wrong address",
    "thing-unsent": "it was never sent",
    "thing-left": "somebody has left it",
    "thing-owned": "it is somebody's",
    "thing-such": "it is a thing and nothing else is said",
    "secret-gift": "somebody gives somebody something in secret",
    "secret-errand": "somebody does something in secret",
    "scarce": "one of a thing is left, and nobody takes it",
    "scarce-food": "it can be eaten",
    "shares-one": "two who do not know each other share a thing",
    "hides-weakness": "somebody has a weakness that their trade forbids",
    "weak-lacks": "it is something that they cannot, and no fear",
    "one-way-word": "somebody sends words to a number, and an answer comes",
    "left-out": "something is made for everybody but one",
    "takes-seat": "an animal takes somebody's seat",
    "to-go": "a thing or a place is to be pulled down",
    "at-the-door": "whoever brings something meets somebody of their past at the door",
    "fills-in": "two who knew each other meet where one asks and the other answers",
    "voice-only": "somebody is stuck, and another is only a voice",
    "voice-wired": "one hears it over a wire",
    "bad-dish": "a dish is cooked for somebody, and is bad",
    "leaves-soon": "somebody is about to leave home",
    **DEED_TERMS,
    "keeps-best": "somebody keeps something to eat for another every day",
    "plays-game": "two play a game at a table",
    "joke-three": "and something is said before it",
    "asker-first": "the idea names who asks first",
    "joke-told": "the idea is a question and an answer",
    "thing-speaks": "the idea is told by a thing",
    "thing-says": "it says a sentence that can be spoken",
    "thing-says-more": "it says two",
    "shop-ad": "an advertisement for a shop where one drinks or eats",
    "told-rich": "it says more than its deeds",
    "own-token": "the idea has a thing that goes from hand to hand",
    "narrated": "the idea has sentences that a voice can tell",
    **{f"told-{count}": f"it has {count} of them at least" for count in range(2, 8)},
    "last-not": "the last of the idea's clauses says that somebody does not do something (Chinese)",
    "favour": "what is done to the other one is for their good (Chinese)",
    "unwilled": "the deed comes over whoever does it",
    "of-you": "the idea says of whom the deed is done to what they do",
    "intent": "whoever does the first clause can say so in the idea's own words",
    "remark-both": "one of two can say so of what both do",
    "remark": "whoever does the first clause can say to the other one what they do in the last",
    "since": "the idea says for how many years it has been done",
    "ad-clause": "an advertisement says what somebody does",
    "state-O": "the idea says of whom the deed is done to what they are or have",
    "why": "a clause says why something is done, or by when",
    "quoted": "the deed is itself a line of the idea's",
    "two-deeds": "whoever does the deed does a second one, in whatever language",
    "second": "whoever does the deed does a second one",
    "r2": "a text that is no idea has a second line",
    "r3": "a text that is no idea has a third line",
    "i3": "a list of things has a third before its last",
    "i4": "it has a fourth",
    "i5": "it has a fifth",
    "i6": "it has a sixth",
    "i7": "it has a seventh",
    "X-named": "the idea names the story's thing",
    "L-named": "the idea names the place",
    "L-inside": "the place is indoors",
    "L-outside": "the place is outdoors",
}
"""Terms by name. Ids and flags of lexicon entries are terms as well: `snow` holds where the idea speaks of snow."""

FAMILIES = {
    "deed-ID": "the deed is of this class of `lexicon/deeds.txt`, or `odd` where no class has it",
    "mode-MODE": "the deed is wanted, refused, tried, forgotten, never done, or must be",
    "fear-ID": "this is feared",
    "wish-ID": "this is wished for",
    "weather-WEATHER": "the headings tell this weather",
    "hour-HOUR": "the headings tell this hour",
    "done-CLAUSE": "somebody of the film is seen doing this clause: c1 to c4, or cz, the last",
    "alone-CLAUSE": "one of the film is seen doing this clause, and nobody else is in it (Chinese)",
    "own-CLAUSE": "the protagonist is seen doing this clause (Chinese)",
    "meets-CLAUSE": "the other one does this clause, and was not there before",
    "moves-CLAUSE": "this clause happens elsewhere than the one before",
    "first-ROLE": "the first of the idea's clauses names who plays this role",
    "last-ROLE": "whoever plays this role does what the last one says; `thing`: nobody; `deed`: it is the deed",
    "own-NAME": "the idea itself names what the play calls so (`own NAME: words | the play's own word`)",
    "h-MARK": "what an idea is at heart, and what it says of that (`clauses/heart.py`)",
    "concern-ID": "what the idea is about as a whole (`words/concerns.*.txt`)",
    "twist-KIND": "what the idea says behind its deed is of this kind",
    "X-FLAG": "the story's thing has this id or flag",
    "ROLE-MARK": "who plays the role is of this sex, age, kind, id or flag; `ROLE-named` where the idea names them",
    "ROLE-wordless": "who plays the role is an animal that only acts",
    "ROLE-trait-ID": "who plays the role is like this: blind, left-handed, shy",
    "CHOICE=OPTION": "the play has taken this option of a choice; `kit=NAME` this kit",
}
"""Terms that are made of a name and a word of some list."""


_NOT_HANDED = {"large", "far", "moving", "living", "stands", "fixed"}
"""Flags of things that nobody puts into another's hand."""


def terms_of(
    idea: Idea,
    parts: Mapping[str, Part],
    words: Mapping[str, str],
    token: Entry | None,
    place: Mention | None,
) -> frozenset[str]:
    """The terms that hold for an idea with its people, its thing and its place.

    `words` are the film's words by name; `token` is the story's thing, named by the idea or not.
    """
    terms = set(idea.flags)
    for part in parts.values():
        terms |= set(_terms_of_part(part))
    terms |= {f"X-{flag}" for flag in (token.flags | {token.id} if token else ())}
    terms |= {"L-named"} if place else set()
    terms |= {"r2", "r3", "i3", "i4", "i5", "i6", "i7"} & set(words)
    if _said_by_a_part(words.get("obj", ""), parts):
        terms -= {"obj"}
    if token and idea.of("things") and not _NOT_HANDED & token.flags:
        terms.add("own-token")
    if "P" in parts and (trait := parts["P"].trait) and trait.id:
        terms -= {"trait"}
    return frozenset(terms)


def _terms_of_part(part: Part) -> Iterator[str]:
    for mark in (part.sex, part.age, part.kind, part.entry.id, *part.entry.flags):
        yield f"{part.role}-{mark}"
    if part.named:
        yield f"{part.role}-named"
    if part.trait and part.trait.id:
        yield f"{part.role}-trait-{part.trait.id}"


def _said_by_a_part(matter: str, parts: Mapping[str, Part]) -> bool:
    """Whether what the deed is done to is somebody of the play beside the protagonist."""
    named = (part for role, part in parts.items() if role != "P" and part.named)
    return any(part.noun.lower() in matter.lower() for part in named)


def unknown_terms(play: Play) -> tuple[str, ...]:
    """The terms that nothing makes hold, of those in the play's rows and among what it needs, bars and likes."""
    rows = {term.removeprefix("!") for row in (*play.short, *play.full) for term in row.terms}
    asked = {term for fact in _ASKING for each in play.words(fact) for term in each.split("|")}
    return tuple(sorted(term for term in rows | asked if not _is_known(term, play)))


_ASKING = ("needs", "never", "likes", "cues")
_MODES = ("want", "refuse", "try", "must", "never", "forgot")
_HOURS = ("dawn", "day", "dusk", "night")
_WEATHERS = ("snow", "rain", "storm", "thunder", "fog", "wind")
_SAID_BEHIND = ("self", "found", "against", "by", "own", "tell")
_CLAUSES = ("c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "cz")
_ASKED_BY = ("O", "P", "alone", "unseen")
_OF_THE_WHOLE = ("doubt", "contrast", "again", "end")
_SEXES_AND_AGES = ("female", "male", "child", "young", "adult", "elder")


def _is_known(term: str, play: Play) -> bool:
    name, chosen, option = term.partition("=")
    if chosen:
        return option in (
            play.under("kit") if name == "kit" else play.under("choose").get(name, "").split(" | ")
        )
    head, _, tail = term.partition("-")
    if head == "own" and tail in play.under("own"):
        return True
    if head in ("first", "last") and (tail in play.under("role") or tail in ("thing", "deed")):
        return True
    if head in play.under("role"):
        return (
            tail in ("named", "wordless")
            or tail in (*_SEXES_AND_AGES, *_marks())
            or tail.startswith("trait-")
        )
    return term in TERMS or term in _marks() or tail in _families().get(head, ())


@cache
def _marks() -> frozenset[str]:
    """Every id and flag of the lexicon."""
    return frozenset(mark for each in lexicon() for mark in (each.id, *each.flags))


@cache
def _families() -> Mapping[str, Collection[str]]:
    deeds = {each.id for language in ("zh", "en") for each in deeds_of(language).values()}
    return {
        "deed": deeds | {"odd", "wish", "bereft"},
        "mode": _MODES,
        "fear": _marks(),
        "wish": _marks(),
        "weather": _WEATHERS,
        "hour": _HOURS,
        "twist": _SAID_BEHIND,
        CONCERN: {each.id for language in ("zh", "en") for each in concerns(language)},
        "X": _marks(),
        "done": _CLAUSES,
        "moves": _CLAUSES,
        "meets": _CLAUSES,
        "own": _CLAUSES,
        "alone": _CLAUSES,
        "known": _CLAUSES,
        "h": set(MARKS),
        "x": {
            "later",
            *(
                f"{each}-{key}"
                for each in ("O", "P", "alone", "unseen")
                for key in (*_CLAUSES, *_OF_THE_WHOLE)
            ),
        },
    }
