"""The deed of an English sentence: the verb of its subject, past prepositions and clauses with who, that and which."""

import re
from collections.abc import Sequence
from dataclasses import replace

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.idiom.inflecting import (
    doing,
    is_past,
    is_third_person,
    plain_form,
    third_person,
    with_silent_e,
)
from yingxi.generators.builtin.planner.idiom.premise import Premise, deeds_of
from yingxi.generators.builtin.planner.lexicon import verbs_of, words_of

_WORD = phrased(r"[A-Za-z][A-Za-z'’-]*")
_RELATIVE = frozenset({"who", "that", "which", "whose", "whom", "where"})
_MODES = {
    word: mode
    for mode, words in {
        "want": "wants want hopes wishes longs decides plans agrees offers dares",
        "try": "tries try struggles begins starts",
        "must": "must has have needs",
        "refuse": "refuses refuse won't",
        "never": "can't cannot never doesn't don't",
        "forgot": "forgets forgot",
        "habit": "keeps",
        "learn": "learns",
        "promise": "promises",
        "pretend": "pretends",
    }.items()
    for word in words.split()
}
_MANNERS = {"want": "wants", "refuse": "refuses", "try": "tries", "must": "has", "forgot": "forgets how"}
"""How a deed that is not simply done is told."""
_ADVERBS = """
always secretly only still just also once often quietly slowly now then suddenly finally accidentally would will should
could can may might every day night year morning single
"""
_BEFORE_VERB = frozenset(_ADVERBS.split())
_MODALS = frozenset({"can't", "cannot", "won't", "doesn't", "don't", "must", "can", "will"})
_NEVER_DONE = frozenset(
    {"things", "doors", "always", "perhaps", "his", "hers", "theirs", "others", "sometimes"}
)
"""Words with an s that nobody does."""
_ABLE = frozenset({"can", "could", "may", "will", "would"})
"""Behind these a verb is plain."""
_COPULAS = frozenset({"is", "are", "was", "were", "has", "had", "have", "been"})
_PERFECT = frozenset({"has", "have", "had"})
"""Behind these stands what was done before: a witch who has lost her broom takes the bus."""
_SILENT = phrased(
    r"\s*(?:who\s+)?(?P<not>ha(?:ve|s|d)(?:n['’]t|\snot)\s(?:spoken|talked))(?P<long>(?:\s(?:for|in|since)(?:\s[a-z]+){1,2})?)",
    re.I,
)
_CAUGHT = frozenset({"stuck", "trapped", "stranded", "snowed", "marooned", "locked", "shut"})
"""What is done to those who would rather be elsewhere."""
_SUBORDINATE = frozenset({"when", "while", "until", "because", "if", "before", "after", "although", "so"})
"""Behind these stands no verb of the sentence itself, where it has spoken of somebody who does something."""
_FOLLOWERS = """
a an the his her its their my your one two three every each all some any for to over at on in with him them it us me
everyone everything nobody nothing only by past through about off up down away that what who how if when while until and
but because from into home
"""
_BEHIND_VERB = frozenset(_FOLLOWERS.split())
_DETERMINERS = "of a an the in on at with from by for her his its their every each about under over"
_BEFORE_NOUN = frozenset(_DETERMINERS.split())
_CLAUSE_END = phrased(
    r"[,;.!?:]|\s(?:until|because|while|when|whenever|although|though|but|only to|so that|so|after|before|since|and"
    r"|who|even|unless|as if|once)\s"
)
_TIMES = r"(?:day|night|year|morning|week|evening|winter|spring|summer|autumn|\w+day)"
_EVERY = phrased(rf"\b(?:every|all|each)\b(?!\s+{_TIMES})")
_WHENEVER = phrased(rf"\s(?:every|each)\s{_TIMES}\b.*")
_RELATIVE_TAIL = phrased(r"\s(?:that|who|which|where|nobody|no one)\s.*")
_PREPOSITION = phrased(
    r"\s(?:in|at|on|from|by|near|for|with|across|under|to|during|through|beside|into|over)\s"
)
_MOST_SAID = 7
"""Words of a deed that somebody can say in one breath."""
_YOURS = phrased(r"\b(?:his|her|its|their)(?=\s+[a-z])")
_YOU = phrased(r"\b(?:he|she|they)\b(?=\s+[a-z])")
_BE_YOU = {"is": "are", "was": "were", "has": "have"}
_YOURSELF = phrased(r"\b(?:himself|herself|itself|themselves)\b")


def premise_read(text: str, start: int, *, plural: bool) -> Premise | None:
    """The deed of the subject that ends before `start`, of its clause where there is no other; None where the sentence
    only says what it is."""
    sentence = re.split(r"[.!?;]\s", text[start:] + " ", maxsplit=1)[0]
    words = _without_progress(list(_WORD.finditer(sentence)))
    passed = _behind_who(sentence, words) if plural else 0
    if not passed and (silence := _SILENT.match(sentence)):
        return _silent(silence, sentence, start)
    told = _main_deed(sentence, words[passed:], start, plural=plural)
    clause = None if passed else _of_its_clause(words, plural=plural)
    if clause is None or (told and _is_the_sentences(told, start, words, clause[0])):
        return told
    done = words[clause[0]]
    return _told(clause[1], done.start(), sentence, start, "", plain_verb(done[0].lower()))


def _behind_who(sentence: str, words: Sequence[re.Match[str]]) -> int:
    """How many words stand before the deed of several who are told of in a clause with who: "who never speak *meet* at
    the bakery"; none where only the clause tells of a deed.

    >>> _behind_who(" who never speak meet", list(_WORD.finditer(" who never speak meet")))
    3
    """
    if not words or words[0][0].lower() not in _RELATIVE:
        return 0
    end = _CLAUSE_END.search(sentence, words[0].end())
    own = [
        place
        for place, each in enumerate(words)
        if place > 2
        and (end is None or each.start() < end.start())
        and words[place - 1][0].lower() not in _BEFORE_NOUN | _PERFECT | _ABLE | {"to", "not", "never"}
        and _class_of(words[place:], third=False)
    ]
    return own[-1] if own else 0


def _without_progress(words: list[re.Match[str]]) -> list[re.Match[str]]:
    """The words without what somebody is doing in a clause with who: "who is losing her memory" says who it is."""
    return [
        each
        for at, each in enumerate(words)
        if not (
            at > 1
            and each[0].endswith("ing")
            and words[at - 1][0].lower() in _COPULAS
            and words[at - 2][0].lower() in _RELATIVE
        )
    ]


def _main_deed(sentence: str, words: list[re.Match[str]], start: int, *, plural: bool) -> Premise | None:
    skipped, mode, free, expecting, wanted = 0, "", False, False, -1
    for place, each in enumerate(words):
        word = each[0].lower().replace("’", "'")
        behind = words[place + 1][0].lower() if place + 1 < len(words) else ""
        if word in _RELATIVE and not expecting:
            skipped += 1
            continue
        before = words[place - 1][0].lower() if place else ""
        known = "" if before in _PERFECT else _class_of(words[place:], third=not (free or plural))
        if _is_copula(word, behind):
            if skipped:
                skipped -= 1
                continue
            if behind.endswith("ing"):
                free = True
                continue
            return _told("stuck", each.start(), sentence, start, mode, "be") if behind in _CAUGHT else None
        if word == "be" and free:
            return _told("refuse", each.start(), sentence, start, mode, "be") if mode == "refuse" else None
        if word in ("wants", "want", "needs") and behind != "to" and not skipped and wanted < 0:
            wanted = each.start()
            continue
        if skipped and ((not free and word in _MODALS) or (plural and is_past(word))):
            skipped -= 1
            continue
        if (
            word in _MODES
            and (free or not skipped)
            and (behind != "" and (word[-1] != "s" or behind in ("to", "how") or behind.endswith("ing")))
        ):
            mode, free = mode or _MODES[word], True
            expecting = expecting or word in _MODALS
            if word in ("learns", "pretends", "promises") and known:
                return _told(known, each.start(), sentence, start, "", plain_form(word))
            continue
        if (word == "to" and free) or (word in _ABLE and not skipped):
            free = expecting = True
            continue
        unknown = (
            ""
            if known
            or before in _BEFORE_NOUN | _PERFECT
            or not (
                (expecting and word not in _BEFORE_VERB and word not in _BEHIND_VERB)
                or _may_be_verb(word, behind, free=free and (expecting or word.endswith("ing")))
                or (place == 0 and not plural and len(words) > 1 and _is_deed_of_no_class(word))
                or (
                    plural
                    and behind in _BEHIND_VERB
                    and word not in _BEHIND_VERB
                    and not skipped
                    and (place == 0 or _is_somebody(before))
                )
            )
            else "odd"
        )
        if word in _BEFORE_VERB or not (known or unknown) or behind in ("is", "are", "was", "were"):
            continue
        if skipped:
            skipped -= 1
            continue
        return _told(known or unknown, each.start(), sentence, start, mode, plain_verb(word))
    return _told("wish", wanted, sentence, start, "", "get") if wanted >= 0 else None


def _is_copula(word: str, behind: str) -> bool:
    """Whether what follows says what somebody is: "is", and "gets" of who gets stuck."""
    return (word in _COPULAS and not (word in _MODES and behind == "to")) or (
        word in ("get", "gets") and behind in _CAUGHT
    )


def _silent(found: re.Match[str], sentence: str, start: int) -> Premise:
    """What two do who haven't spoken for ten years."""
    told = _told("argue", found.start("not"), sentence, start, "", "not")
    return replace(told, do=f"not speak{found['long']}", doing=f"not speaking{found['long']}")


def _of_its_clause(words: Sequence[re.Match[str]], *, plural: bool) -> tuple[int, str] | None:
    """Which word right behind who or that is the verb, and its class: a man who *sells* clouds."""
    if not words or words[0][0].lower() not in _RELATIVE:
        return None
    for place, each in enumerate(words[1:], start=1):
        word = each[0].lower()
        if word in _BEFORE_VERB:
            continue
        behind = words[place + 1][0].lower() if place + 1 < len(words) else ""
        if word in _COPULAS | _MODALS or (word in _MODES and (behind == "to" or behind.endswith("ing"))):
            return None
        deed = _class_of(words[place:], third=not plural) or ("odd" if _is_deed_of_no_class(word) else "")
        return (place, deed) if deed else None
    return None


def _is_the_sentences(told: Premise, start: int, words: Sequence[re.Match[str]], verb: int) -> bool:
    """Whether what was read as the deed is the sentence's own, not what its clause's `verb` is done to, or a clause of
    time."""
    at = next(place for place, each in enumerate(words) if each.start() == told.at - start)
    if any(each[0].lower() in _SUBORDINATE for each in words[verb:at]):
        return False
    is_noun = at == verb + 1 or plain_form(words[at][0].lower()) in words_of("en")
    return not (told.deed == "odd" and is_noun)


_AND_DOES = phrased(r"\sand\s(?:then\s)?(?=[a-z]+s\s)")


def second_read(text: str, first: Premise) -> Premise | None:
    """The deed that the same one does next: "breaks into a house and washes the dishes"."""
    found = _AND_DOES.search(text, first.at)
    if found is None:
        return None
    second = premise_read(text, found.end(), plural=False)
    done = second is not None and second.at == found.end() and not second.mode
    return second if done else None


def plain_verb(word: str) -> str:
    """The plain form of a verb, of its -ing too; "bring" and "sing" are plain themselves.

    >>> plain_verb("scaring"), plain_verb("visiting"), plain_verb("leaving"), plain_verb("running"), plain_verb("bring")
    ('scare', 'visit', 'leave', 'run', 'bring')
    """
    if word.endswith("ing") and re.search(r"[aeiouy]", word[:-3]):
        stem = word[:-3]
        bare = stem[:-1] if len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] not in "sl" else stem
        silent = bare if bare != stem else with_silent_e(stem)
        return next((each for each in (stem, bare, stem + "e") if each in deeds_of("en")), silent)
    return plain_form(word)


def _class_of(words: Sequence[re.Match[str]], *, third: bool) -> str:
    """The class of the verb that stands first, the longest match; `third`: not in its plain form."""
    if not words:
        return ""
    first = words[0][0].lower()
    plain = plain_verb(first)
    if third and plain == first and not first.endswith("ing"):
        return ""
    for size in range(min(4, len(words)), 0, -1):
        said = " ".join((plain, *(each[0].lower() for each in words[1:size])))
        if said in deeds_of("en"):
            return deeds_of("en")[said].id
    return ""


def _is_deed_of_no_class(word: str) -> bool:
    """Whether a word right behind the subject is something done: with its s, and no feeling or thought."""
    felt = verbs_of("en")
    return (
        is_third_person(word)
        and word not in _NEVER_DONE
        and word not in felt
        and plain_form(word) not in felt
    )


def _is_somebody(word: str) -> bool:
    """Whether a word names people, or one of them: behind "a boy and his grandfather" stands what both do."""
    known = words_of("en").get(word) or words_of("en").get(word.removesuffix("s"))
    return known is not None and known.kind in ("people", "creatures")


def _may_be_verb(word: str, behind: str, *, free: bool) -> bool:
    """Whether a word that no list has may be the verb, by what follows it."""
    follows = behind in _BEHIND_VERB or not behind
    return (
        follows
        and word not in _NEVER_DONE
        and (free or is_third_person(word) or (word.endswith("ed") and len(word) > 4))
    )


def _told(deed: str, at: int, sentence: str, start: int, mode: str, verb: str) -> Premise:
    does = sentence[at:].strip(" .,;!?")
    end = _CLAUSE_END.search(does)
    main = does[: end.start()] if end and end.start() > 3 else does
    tail = main.partition(" ")[2]
    do = _said(f"{verb} {tail}".strip())
    return Premise(
        deed="refuse" if mode == "refuse" else deed,
        verb=verb,
        at=start + at,
        does=f"{_MANNERS[mode]} to {_short(f'{verb} {tail}'.strip())}"
        if mode in _MANNERS
        else main
        if deed == "wish"
        else _acts(verb, main, mode),
        acts=_acts(verb, main, mode),
        do=do,
        doing=" ".join((doing(verb), *do.split()[1:])),
        mode=mode,
        every=_EVERY.search(main) is not None,
    )


def _acts(verb: str, main: str, mode: str) -> str:
    """The deed as somebody is seen doing it: of "wants to travel", travels."""
    first, _, tail = main.partition(" ")
    return f"{third_person(verb)} {tail}".strip() if mode or first == verb else main


def _said(do: str) -> str:
    """The deed for speech, short, to the one who does it: your hat, not his hat."""
    said = _YOU.sub("you", _YOURSELF.sub("yourself", _YOURS.sub("your", _short(do))))
    return re.sub(r"\byou (is|was|has)\b", lambda found: f"you {_BE_YOU[found[1]]}", said)


def _short(do: str) -> str:
    do = _WHENEVER.sub("", do)
    do = re.sub(r"(?<!\bin)\sthe\s(?:night|day|morning|evening|week)(?:\s(?:before|after)\b.*)?$", "", do)
    if len(do.split()) > _MOST_SAID and len(_RELATIVE_TAIL.sub("", do).split()) > 1:
        do = _RELATIVE_TAIL.sub("", do)
    while len(do.split()) > _MOST_SAID and (cuts := _cuts_of(do)) and cuts[-1] > 8:
        do = do[: cuts[-1]]
    return re.sub(r"\s(?:made|built|called|named|written|painted|full)$", "", do)


def _cuts_of(do: str) -> list[int]:
    """Where a deed may end early: before a preposition, but not right behind "to step"."""
    cuts = [each.start() for each in _PREPOSITION.finditer(do)]
    return [each for each in cuts if not re.search(r"\s(?:to|not)\s[a-z]+$", do[:each])]
