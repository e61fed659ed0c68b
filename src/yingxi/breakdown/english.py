"""English action: sentences to clauses, by longest match in our own lists."""

import re
from collections.abc import Iterator
from itertools import pairwise

from yingxi.breakdown.attention import Attention, is_pronoun
from yingxi.breakdown.by_themselves import english_thing_acts, english_thing_does
from yingxi.breakdown.children import described_together
from yingxi.breakdown.clauses import Clause
from yingxi.breakdown.counting import all_meant, counted_people, others_meant
from yingxi.breakdown.gestures import (
    gesture_given,
    is_brought,
    is_brought_back,
    is_carried_to,
    is_danced,
    is_knocked_over,
    is_laid,
    leaning,
    moved,
)
from yingxi.breakdown.grammar_words import (
    ARTICLES,
    BREAKS,
    DENIALS,
    HANDLES,
    LIGHT,
    LIMBS,
    NO_THINGS,
    NOBODY,
    NOUN_LEADS,
    NUMBERS,
    PREPOSITIONS,
    SETS_ABOUT,
)
from yingxi.breakdown.laid_hands import LAYS, hand_of, head_of, lays_a_hand, on_their_body, tucked_in
from yingxi.breakdown.lexicon import Found, english_found, meanings
from yingxi.breakdown.music import partner, played_or
from yingxi.breakdown.named_together import row_joined
from yingxi.breakdown.names_in_use import people_in
from yingxi.breakdown.passives import active
from yingxi.breakdown.subjects import done_by_limbs, is_nature, moves_limbs
from yingxi.breakdown.teaching import taught
from yingxi.breakdown.tokens import Token, tokens_of
from yingxi.film.phrasing import phrased

_SENTENCE = phrased(
    r"(?:(?:M[Rr]|M[Rr][Ss]|M[Ss]|D[Rr]|St|Prof|No|vs|approx)\.|[^.!?…;\n]|\.(?=\d)|(?<=\b[A-Z])\.)+[.!?…;]*[\"”')\]]*"
)
_MAY_HAVE_LEFT = ("he", "she", "they", "it", "who", "has", "have", "had")


def english_sentences(text: str) -> Iterator[str]:
    """Sentences with their closing mark; a title's full stop (Mr.) closes none."""
    for found in _SENTENCE.finditer(text):
        if any(letter.isalnum() for letter in found.group()):
            yield found.group().strip()


# That nobody looks at anybody is something to be seen: their eyes are elsewhere.
_NO_LOOKS = phrased(
    r"\b(?:nobody|no one|neither|neither of them|they (?:do not|don't)) looks? at "
    r"(?:anybody|anyone|each other|one another|the others?)",
    re.I,
)
_EYES_ELSEWHERE = "they look away"
_WHICH_GIVES_PAUSE = phrased(r",? (?:that|which|who) gives? (?:him|her|them) pause\b", re.IGNORECASE)
"""Nothing is given: somebody stops to think."""
_ITS_BACK = phrased(
    r",\s*(?:with\s+)?(?P<whose>his|her|their)\s+(?P<back>backs?)\s+(?=(?:turned\s+)?(?:to|towards?)\b)",
    re.IGNORECASE,
)
"""How somebody stands belongs to what they do: `Paul waits, his back to the camera`."""


def english_clauses(sentence: str, attention: Attention) -> Iterator[Clause]:
    """The clauses of one sentence, each with its first verb."""
    sentence = _WHICH_GIVES_PAUSE.sub("", sentence)
    sentence = _ITS_BACK.sub(r" with \g<whose> \g<back> ", sentence)
    sentence = row_joined(_NO_LOOKS.sub(_EYES_ELSEWHERE, sentence), attention.names.__contains__)
    tokens = tokens_of(sentence)
    start = 0
    of_a_thing = False
    for end in (*_ends(tokens, attention), len(tokens)):
        piece = tokens[start:end]
        joined = start > 0 and tokens[start].small in ("and", ",")
        start = end
        while piece and (piece[0].small in BREAKS or piece[0].small == "and"):
            piece = piece[1:]
        if piece:
            last = piece[-1]
            text = sentence[piece[0].start : last.start + len(last.word)].strip(" ,;:—-")
            goes_on = of_a_thing and joined and bool(verbs := _verbs(piece)) and verbs[0].start == 0
            thing = english_thing_acts(piece, [at for at, _, _ in people_in(piece, attention)])
            clause = (
                english_thing_does(text, thing, attention)
                if goes_on or thing
                else _clause(text, piece, attention)
            )
            of_a_thing = goes_on or bool(thing) or (not clause.about_people and is_nature(piece, 0))
            yield clause


def _ends(tokens: tuple[Token, ...], attention: Attention) -> Iterator[int]:
    """Where clauses break off: at commas, and where `and` or `as` brings another verb."""
    people = {at for at, _, _ in people_in(tokens, attention)}
    verbs = {found.start for found in _verbs(tokens)}
    for at, token in enumerate(tokens):
        if token.small == "and":
            follows = at + 1
            while follows < len(tokens) and tokens[follows].small in LIGHT:
                follows += 1
            joins = at + 1 in people and at - 1 >= 0 and (at - 1 in people or at - 2 in people)
            if {at + 1, follows} & verbs or (
                not joins and (follows in people or _pronoun_at(tokens, follows))
            ):
                yield at
        elif token.small in BREAKS:
            if (
                token.small in ("that", "so", "after", "before")
                and at + 1 < len(tokens)
                and not any(v > at for v in verbs)
            ):
                continue
            yield at


def _pronoun_at(tokens: tuple[Token, ...], at: int) -> bool:
    return at < len(tokens) and tokens[at].small in ("he", "she", "they", "it")


_MANY_OF = frozenset(["drop", "drops", "row", "rows"])


def _verbs(tokens: tuple[Token, ...], people: frozenset[int] = frozenset()) -> list[Found]:
    """Verbs in use: not after an article or `to`, not a name, not denied. The tokens at `people` are names: the letter
    of `Chef A` is no article."""
    small = tuple(token.small for token in tokens)
    found: list[Found] = []
    for each in english_found(small, "verbs"):
        before = small[each.start - 1] if each.start else ""
        before_that = small[each.start - 2] if each.start > 1 else ""
        named = (
            tokens[each.start].word[0].isupper() and not tokens[each.start].word.isupper() and each.start > 0
        )
        if each.word in ("called", "named") and before in meanings("en", "people") and each.end in people:
            continue  # A robot called UNIT.
        named_before = each.start - 1 in people
        known = named_before or before in LIMBS or before in NUMBERS
        known = known or before in meanings("en", "people") or before in meanings("en", "things")
        adjective = before_that in ARTICLES and before not in LIGHT and not known and not before.endswith("s")
        everyone = before == "each" and small[each.start].endswith("s")
        people_counted = counted_people([before_that, before]) > 0
        noun = (
            (before in ARTICLES and not named_before and not everyone and not people_counted)
            or before in NOUN_LEADS
            or (adjective and each.end - each.start == 1)
        )
        purpose = before == "to" and before_that not in SETS_ABOUT
        if noun or named or purpose or (each.word == "left" and _is_a_side(tokens, each)):
            continue
        if is_nature(tokens, each.start):
            continue
        if each.word in _MANY_OF and small[each.end : each.end + 1] == ("of",):
            continue  # A few drops of water, rows of chairs.
        if each.word == "leaves" and each.start == 0 and small[1:2] and small[1] in meanings("en", "verbs"):
            continue  # Leaves of a tree: `Leaves sway`.
        if before in DENIALS or before_that in DENIALS or (before == "both" and each.word == "hands"):
            continue
        if each.word == "hands" and before in ("", *BREAKS) and not _handed(tokens[each.end :]):
            continue  # Those of a body: `hands remain still`.
        found.append(each)
    return found


def _handed(behind: tuple[Token, ...]) -> bool:
    """Whether what stands `behind` a verb begins with what is handed to somebody, or with whom it is handed to."""
    if not behind:
        return False
    first = behind[0]
    named = first.word[0].isupper() or first.small in meanings("en", "people")
    told = first.small in ARTICLES or first.small in ("him", "her", "them", "it", "me", "us", "each")
    return named or told or first.small in meanings("en", "things")


def _denied(tokens: tuple[Token, ...]) -> bool:
    """Whether a clause tells what is not done: `Grace doesn't take it`."""
    small = tuple(token.small for token in tokens)
    return any(
        DENIALS & {*small[max(0, found.start - 2) : found.start]} for found in english_found(small, "verbs")
    )


def _is_a_side(tokens: tuple[Token, ...], found: Found) -> bool:
    """`left, right, left`: nobody stands before it and nothing behind it that could be left."""
    before = tokens[found.start - 1] if found.start else None
    somebody = before is not None and (before.word[0].isupper() or before.small in _MAY_HAVE_LEFT)
    behind = tokens[found.end].small if found.end < len(tokens) else ""
    return not somebody and (not behind or behind in BREAKS or behind == "and")


def _clause(text: str, tokens: tuple[Token, ...], attention: Attention) -> Clause:
    people = people_in(tokens, attention)
    turned = active(tokens, people)
    if turned != tokens:
        clause = _active_clause(text, turned, attention)
        attention.turns_to((clause.whom,) if clause.whom else ())
        return clause
    return _active_clause(text, tokens, attention)


def _active_clause(text: str, tokens: tuple[Token, ...], attention: Attention) -> Clause:
    people = people_in(tokens, attention)
    spans = {at for start, end, _ in people for at in range(start, end)}
    verbs = [verb for verb in _verbs(tokens, frozenset(spans)) if verb.start not in spans]
    verb = _leading(verbs)
    head = tokens[: verb.start] if verb else tokens
    presented = _presented(head, tokens, people, verb) if verb else ()
    actors = presented or _subject(head, people, attention, verbless=verb is None)
    if verb is None and tokens[0].small in NOBODY:
        return Clause(text, verb="-")
    if actors is None or (verb and moves_limbs(verb, head)):
        return Clause(text)
    attention.turns_to(actors)
    if actors and is_danced(text):
        return Clause(text, actors, "dance", about_people=True)
    if verb is None:
        return Clause(text, actors, "-" if actors and _denied(tokens) else "", about_people=bool(actors))
    if presented and (verb.meaning == "-" or head):
        return Clause(text, actors, _posture(verb), about_people=True)
    whom, what = _handled(tokens, verb, attention)
    attention.hears_of(whom)
    what = what or (thing_in(verb.word) if verb.word.startswith("count") else "")
    said = tuple(token.small for token in tokens[verb.end :])
    if gesture := _gesture(verb, said, actors, whom, attention):
        return Clause(
            text, actors, *gesture, what if gesture[0] in ("give", "touch", "walk") else "", about_people=True
        )
    if verb.meaning in ("look", "hold", *_BETWEEN_TWO) and not whom:
        whom = _reflected(tokens[verb.end :], attention) or _within(
            tokens[verb.start : verb.end], verb, tokens, attention
        )
    if laid := on_their_body(verb, whom, tokens[verb.end :], attention):
        return Clause(text, actors, *laid, about_people=True)
    if verb.meaning in LAYS:
        behind = tokens[verb.end :]
        if verb.meaning == "put down" and lays_a_hand(behind):
            return Clause(text, actors, "touch", "", what, about_people=True)
    if (what or {"it", "them"} & {*said[:2], *verb.word.split()}) and (
        receiver := _receiver(verb, whom, tokens[verb.end :], attention)
    ):
        return Clause(text, actors, "give", receiver, what, about_people=True)
    if verb.meaning == "hold" and whom and verb.word.startswith("hug"):
        return Clause(text, actors, "hug", whom, about_people=True)
    done = taught(verb, tuple(token.small for token in tokens[verb.end :])) or played_or(verb, what)
    done = done_by_limbs(verb, head) or ("put down" if is_laid(verb, said) else done)
    done = "push" if is_knocked_over(verb, said) else moved(verb, said, done)
    done, what = leaning(verb, done, whom, what)
    done, what = tucked_in(done, whom, what, text)
    return Clause(text, actors, done, partner(done, actors, whom, text), what, about_people=True)


def _gesture(
    verb: Found, behind: tuple[str, ...], actors: tuple[str, ...], whom: str, attention: Attention
) -> tuple[str, str] | None:
    """The action and whom it is for, where a verb of giving, of going or of weeping tells only a gesture."""
    if verb.meaning == "cry" and (weeping := attention.whose_tears(verb.word)):
        return "touch", weeping
    if whom and is_carried_to(verb, behind):
        return "walk", whom
    if is_brought_back(verb, behind):
        return "give" if whom else "touch", whom
    done = gesture_given(verb, behind)
    if done == "hold hands":
        whom = whom or next((each for each in attention.seen if each not in actors), "")
    return (done, whom) if done else None


def _receiver(verb: Found, whom: str, behind: tuple[Token, ...], attention: Attention) -> str:
    """Into whose hand or on whose head a thing is put, or to whom it slides over a table; nobody is pushed there."""
    if verb.meaning == "put down":
        return hand_of(behind, people_in(behind, attention), attention) or head_of(
            behind, people_in(behind, attention), attention
        )
    slides = verb.meaning == "push" and verb.word.startswith("slid")
    return whom if slides or is_brought(verb, tuple(token.small for token in behind)) else ""


def _leading(verbs: list[Found]) -> Found | None:
    """The first verb that asks for an action; a helping verb gives way to the one behind it."""
    return next((verb for verb in verbs if verb.meaning != "-"), verbs[0] if verbs else None)


def _subject(
    head: tuple[Token, ...], people: list[tuple[int, int, str]], attention: Attention, *, verbless: bool
) -> tuple[str, ...] | None:
    """Who acts, from what stands before the verb. None where the subject is no person."""
    if verbless and head and head[0].small in ("he", "she"):
        return attention.meant_by(head[0].small) or None
    named = [(start, end, person) for start, end, person in people if end <= len(head)]
    if named:
        start, end, person = named[0]
        owner = head[end - 1].small.endswith(("'s", "s'"))
        if owner:
            rest = {token.small for token in head[end:]} - LIGHT
            if verbless or not rest & LIMBS:
                return None
        if start > 0 and head[start - 1].small in PREPOSITIONS and not _inverted(head):
            return None if start > 3 else attention.acting
        together = [person]
        for (_, before, _), (begins, _, other) in pairwise(named):
            if _joins([token.small for token in head[before:begins]]):
                together.append(other)
        return tuple(dict.fromkeys(together))
    if many := _several(head, attention):
        return many
    words = [token.small for token in head if token.small not in LIGHT]
    if not words:
        return attention.acting
    if is_pronoun(words[0]) and words[0] not in ("his", "her", "him", "them"):
        return attention.meant_by(words[0]) or None
    if words[0] in ("his", "her") and len(words) == 2 and words[1] in LIMBS:
        return attention.meant_by(words[0]) or attention.acting[:1] or None
    if words[0] in ("one", "two", *LIMBS) and len(words) <= 2 and words[-1] in LIMBS and not verbless:
        return attention.acting[:1] or None
    if words[:2] in (
        ["of", "them"],
        ["the", "men"],
        ["the", "women"],
        ["the", "pair"],
        ["the", "couple"],
    ):
        return attention.meant_by("they")
    return None


def _several(head: tuple[Token, ...], attention: Attention) -> tuple[str, ...]:
    """Those who are only counted (`all three`), or told apart by a number alone (`the interns`)."""
    small = [token.small for token in head]
    if row := next((attention.names.rows[word] for word in small if word in attention.names.rows), ()):
        return row
    if together := described_together(small, attention.names.described, attention.lately):
        return together
    if others_meant(small):
        return attention.others()
    return attention.everybody() if all_meant(small) else attention.counted(counted_people(small))


def _joins(between: list[str]) -> bool:
    """Whether words only join two who act together: `and`, `and a broad old`."""
    counted = (
        between[:1] == ["and"] and between[1:2] in (["a"], ["an"], ["another"]) and len(between) <= _SO_MANY
    )
    return counted or all(word in ("and", ",", "both", "the") for word in between)


_SO_MANY = 5


def _presented(
    head: tuple[Token, ...], tokens: tuple[Token, ...], people: list[tuple[int, int, str]], verb: Found
) -> tuple[str, ...]:
    """Who is presented to us by a verb before them: `Enter RUTH`, `We see ANN`, `At the window stands ADA`."""
    lead = head[0].small if head else ""
    shown = lead == "we" and len(head) == 1 and verb.word in _SHOWN
    placed = lead in PREPOSITIONS and verb.word in _STANDS
    if not (shown or placed or (not head and verb.word in ("enter", "enters"))):
        return ()
    found: list[str] = []
    at = verb.end
    for start, end, person in people:
        if start < at or any(token.small not in ("and", ",") for token in tokens[at:start]):
            continue
        found.append(person)
        at = end
    return tuple(found)


def _posture(verb: Found) -> str:
    return verb.meaning if verb.meaning in ("sit", "kneel", "lie") else "look"


_SHOWN = ("see", "find", "meet", "discover", "reveal", "follow")
_STANDS = ("stands", "sits", "waits", "lies", "kneels", "is", "stand", "sit", "wait")


def _inverted(head: tuple[Token, ...]) -> bool:
    """`In walks Scott`, `with Steel at the wheel`."""
    return bool(head) and head[0].small in ("in", "enter")


_LAYS_IT = phrased(r"\w+ (?:it|them) (?!up\b|off\b)")
"""What is put on the table is no table, and what is thrown over the wall no wall."""


def _handled(tokens: tuple[Token, ...], verb: Found, attention: Attention) -> tuple[str, str]:
    """Whom and what `verb` is done to."""
    behind = tokens[verb.end :]
    alone = next((at for at, token in enumerate(behind) if token.small == "without"), len(behind))
    whom, what = _objects(behind[:alone], verb.meaning, attention)
    laid = verb.meaning in ("put down", "throw", "drop") and _LAYS_IT.match(
        " ".join(each.small for each in tokens[verb.start :])
    )
    return whom, "" if laid else what


def _objects(tokens: tuple[Token, ...], verb: str, attention: Attention) -> tuple[str, str]:
    """Whom and what, in the words behind the verb; nobody's name is a thing (Biscuit is no biscuit)."""
    people = list(people_in(tokens, attention))
    whom = next(
        (
            person
            for _, end, person in people
            if person not in attention.acting and not tokens[end - 1].small.endswith("'s")
        ),
        "",
    )
    if not whom and verb != "put down":
        whom = _reflected(tokens, attention)
    small = tuple(token.small for token in tokens)
    things = [
        each
        for each in english_found(small, "things")
        if not _counted(each, small) and not any(start <= each.start < end for start, end, _ in people)
    ]
    if things:
        first = things[0]
        for following in things[1:]:
            if following.start == first.end:
                first = following
        return whom, first.meaning
    unnamed = tuple(
        "," if any(start <= at < end for start, end, _ in people) else word for at, word in enumerate(small)
    )
    return whom, _noun_phrase(unnamed) if verb in HANDLES else ""


def _reflected(tokens: tuple[Token, ...], attention: Attention) -> str:
    """A person meant by a pronoun that stands alone, or by their shoulders: `at him`, not `her watch`."""
    for at, token in enumerate(tokens):
        behind = tokens[at + 1].small if at + 1 < len(tokens) else ""
        alone = not behind or behind in PREPOSITIONS or behind in BREAKS or behind in ARTICLES
        if token.small in ("him", "them") or (token.small == "her" and alone):
            own = at > 0 and tokens[at - 1].small in ("behind", "with") and attention.is_own(token.small)
            return "" if own else attention.other(token.small)
        if token.small in ("his", "her") and behind == "shoulders":
            return attention.other(token.small)
    return ""


_BETWEEN_TWO = ("hold hands", "hug", "kiss", "push", "pull")


def _within(phrase: tuple[Token, ...], verb: Found, tokens: tuple[Token, ...], attention: Attention) -> str:
    """A person meant by a pronoun that belongs to the verb's phrase: `takes her hand`, `hugs her`; nobody in `puts her
    arm around`, `hugs her knees`."""
    at = next((at for at, token in enumerate(phrase) if token.small in ("him", "her", "his")), None)
    if at is None:
        return ""
    behind = tokens[verb.start + at + 1 : verb.start + at + 2]
    alone = not behind or behind[0].small in PREPOSITIONS or behind[0].small in BREAKS
    if not (alone or (verb.meaning == "hold hands" and behind[0].small == "hand")):
        return ""
    return attention.other(phrase[at].small)


def _noun_phrase(small: tuple[str, ...]) -> str:
    """A thing that no list knows: what follows the first article, to the next preposition."""
    for at, word in enumerate(small):
        if word in BREAKS or word == "and":
            return ""
        if word in ("a", "an", "the"):
            phrase: list[str] = []
            for following in small[at + 1 : at + 4]:
                if following in PREPOSITIONS or following in BREAKS or following in meanings("en", "people"):
                    break
                phrase.append(following)
            if phrase and phrase[-1] in meanings("en", "things"):
                return " ".join(phrase[-2:]) if len(phrase) > 1 else ""
            return phrase[-1] if phrase and phrase[-1] not in NO_THINGS else ""
    return ""


def _counted(found: Found, small: tuple[str, ...]) -> bool:
    """Whether steps are strides and no stairs: `takes three steps`."""
    before = small[found.start - 1] if found.start else ""
    return found.word == "steps" and before in NUMBERS


def thing_in(text: str) -> str:
    """The first thing that an English text names; in a compound, its last word: `violin case` is a case."""
    things = list(english_found(tuple(token.small for token in tokens_of(text)), "things"))
    if not things:
        return ""
    first = things[0]
    for following in things[1:]:
        if following.start == first.end and following.word not in meanings("en", "verbs"):
            first = following
    return first.meaning
