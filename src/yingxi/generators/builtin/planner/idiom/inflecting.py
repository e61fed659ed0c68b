"""English verbs: from "teaches" to "teach" and "teaching"."""

import re
from collections.abc import Collection
from functools import cache

from yingxi.film.phrasing import phrased

_IRREGULAR = {"has": "have", "does": "do", "goes": "go", "is": "be", "are": "be", "undoes": "undo"}
_PAST = {
    "saw": "see", "taught": "teach", "found": "find", "stole": "steal", "gave": "give", "made": "make",
    "built": "build",
    "went": "go", "came": "come", "fell": "fall", "began": "begin", "spoke": "speak", "broke": "break", "flew": "fly",
    "kept": "keep", "sold": "sell", "bought": "buy", "lost": "lose", "met": "meet", "left": "leave", "wrote": "write",
    "brought": "bring", "grew": "grow", "hid": "hide", "forgot": "forget", "drew": "draw", "sang": "sing",
}  # fmt: skip
_DOUBLED = phrased(r"^(?:[^aeiou]*[aeiou][bdgmnptr]|quit|forget|begin)$")
_NOT_THIRD = phrased(r"(?:ss|us|is|'s|’s)$")


def is_past(word: str) -> bool:
    """Whether the word is an irregular past."""
    return word.lower() in _PAST


def present(verb: str, known: Collection[str]) -> str:
    """A verb told as it happens: of one in the past whose plain form is among `known`, its third person.

    >>> present("moved", {"move"}), present("stopped", {"stop"}), present("saw", ()), present("sings", {"sing"})
    ('moves', 'stops', 'sees', 'sings')
    >>> present("sewed", ()), present("smiled", ())
    ('sews', 'smiles')
    """
    if is_past(verb):
        return third_person(_PAST[verb.lower()])
    if not verb.endswith("ed"):
        return verb
    stems = (verb[:-1], verb[:-2], verb[:-3], f"{verb[:-3]}y")
    plain = next((each for each in stems if each in known), "")
    return third_person(plain or with_silent_e(verb[:-2]))


_SILENT_E = phrased(
    r"^[^aeiou]*[aeiou][bcdgkmnprstvz]$|[aeiourl][cgsuvz]$|[^aeiou]at$|(?<![aeiou])[aiou]r$|[^aeiou]il$"
)
"""A stem that would have its last letter twice, had it no e: of "scaring"."""


def with_silent_e(stem: str) -> str:
    """What is left of a verb without its -ing or -ed, as it is written alone.

    >>> with_silent_e("scar"), with_silent_e("visit"), with_silent_e("paint"), with_silent_e("smil")
    ('scare', 'visit', 'paint', 'smile')
    """
    return f"{stem}e" if _SILENT_E.search(stem) else stem


@cache
def plain_form(word: str) -> str:
    """The plain form of a verb in the third person, or in the past where that is irregular.

    >>> plain_form("teaches"), plain_form("carries"), plain_form("stops"), plain_form("loses"), plain_form("saw")
    ('teach', 'carry', 'stop', 'lose', 'see')
    """
    word = word.lower()
    if word in _IRREGULAR or word in _PAST:
        return _IRREGULAR.get(word) or _PAST[word]
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if re.search(r"(?:[sc]h|ss|x|[tz]z|o)es$", word):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not _NOT_THIRD.search(word) else word


def is_third_person(word: str) -> bool:
    """Whether a word may be a verb in the third person: it ends in an s that is not its own."""
    return word.endswith("s") and not _NOT_THIRD.search(word) and len(word) > 2


def doing(verb: str) -> str:
    """
    >>> doing("teach"), doing("stop"), doing("lose"), doing("carry"), doing("lie"), doing("see")
    ('teaching', 'stopping', 'losing', 'carrying', 'lying', 'seeing')
    """
    if verb == "be":
        return "being"
    if verb.endswith("ie"):
        return verb[:-2] + "ying"
    if verb.endswith("e") and not verb.endswith(("ee", "ye", "oe")):
        return verb[:-1] + "ing"
    return verb + verb[-1] + "ing" if _DOUBLED.match(verb) else verb + "ing"


def third_person(verb: str) -> str:
    """
    >>> third_person("be")
    'is'
    >>> third_person("teach"), third_person("carry"), third_person("melt"), third_person("have")
    ('teaches', 'carries', 'melts', 'has')
    """
    if verb == "be":
        return "is"
    known = next(
        (form for form, plain in _IRREGULAR.items() if plain == verb and form not in ("is", "are", "undoes")),
        "",
    )
    if known:
        return known
    if re.search(r"[^aeiou]y$", verb):
        return verb[:-1] + "ies"
    return verb + ("es" if re.search(r"(?:[sc]h|ss|x|[tz]z|o)$", verb) else "s")


_IRREGULAR_PASTS = """
think thought bring brought buy bought throw threw draw drew blow blew fly flew know knew grow grew ride rode
drive drove write wrote sing sang ring rang steal stole break broke speak spoke wake woke choose chose freeze froze
sit sat stand stood lie lay lay laid pay paid say said sell sold send sent spend spent lend lent bend bent build built
keep kept sleep slept sweep swept weep wept leave left feel felt meet met lead led feed fed dig dug stick stuck
hang hung swing swung cut cut shut shut hit hit set set begin began sink sank shoot shot fight fought seek sought
bite bit light lit slide slid shake shook forget forgot wear wore tear tore become became give gave find found
wind wound bind bound grind ground lose lost make made see saw understand understood shine shone weave wove mean meant
hear heard creep crept strike struck spin spun cast cast burst burst quit quit slay slew rise rose
"""
_PAIRS = _IRREGULAR_PASTS.split()
_PASTS = dict(zip(_PAIRS[::2], _PAIRS[1::2], strict=True)) | {plain: form for form, plain in _PAST.items()} | {
    "hide": "hid", "stop": "stopped", "teach": "taught", "take": "took", "eat": "ate", "drink": "drank", "tell": "told",
    "swim": "swam", "run": "ran", "fall": "fell", "win": "won", "put": "put", "let": "let", "get": "got", "go": "went",
    "come": "came", "read": "read", "have": "had", "do": "did", "hold": "held", "catch": "caught", "carry": "carried",
}  # fmt: skip


def past(verb: str) -> str:
    """
    >>> past("stop"), past("teach"), past("throw"), past("carry"), past("tame")
    ('stopped', 'taught', 'threw', 'carried', 'tamed')
    """
    if verb in _PASTS:
        return _PASTS[verb]
    if re.search(r"[^aeiou]y$", verb):
        return verb[:-1] + "ied"
    return verb + ("d" if verb.endswith("e") else verb[-1] + "ed" if _DOUBLED.match(verb) else "ed")
