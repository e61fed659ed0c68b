"""English sentences of a story, told in the past, as a screenplay tells them: in the present.

Only where every verb of the sentence that can be told is told safely; any other sentence stays as it is.
"""

import re
from functools import cache

from yingxi.breakdown.inflection import third_person
from yingxi.breakdown.lexicon import meanings
from yingxi.film.phrasing import phrased
from yingxi.film.story import Sex


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


_IRREGULAR = dict(
    pair.split("-")
    for pair in _words(
        "came-come went-go ran-run sat-sit stood-stand took-take put-put gave-give held-hold said-say "
        "told-tell got-get made-make saw-see knew-know felt-feel found-find left-leave laid-lay "
        "fell-fall rose-rise drew-draw threw-throw caught-catch brought-bring bought-buy kept-keep "
        "let-let cut-cut set-set hit-hit shut-shut wrote-write spoke-speak woke-wake wore-wear "
        "broke-break shook-shake bent-bend sent-send spent-spend lost-lose met-meet led-lead heard-hear "
        "began-begin drank-drink ate-eat hung-hang swung-swing sang-sing rang-ring crept-creep "
        "slept-sleep wept-weep swept-sweep knelt-kneel slid-slide lit-light bit-bite hid-hide rode-ride "
        "drove-drive flew-fly grew-grow blew-blow thought-think stuck-stick struck-strike paid-pay "
        "sold-sell taught-teach understood-understand became-become won-win tore-tear bore-bear "
        "chose-choose forgot-forget swam-swim sank-sink shone-shine dug-dig stole-steal wound-wind "
        "meant-mean built-build lent-lend leapt-leap dealt-deal overheard-overhear "
    )
)
_PLURAL = _words("they we you people men women children two three four five six seven eight nine ten ")
_BEHIND = _words(
    "the a an of in on at with by from to for into onto over under his her its their my your our this "
    "that these those up down out off back away round around after before behind beside along across "
    "through it him me them and but then as together again once twice more towards toward past near until "
)
"""What may follow a verb that a noun governs; before another noun an ending in -ed is no verb of its own."""
_AUXILIARY = _words(
    "was were had has have been be is are being having get got am do does did can could will to not n't "
)
_NO_SUBJECT = _words(
    "the a an of in on at with by from to for into onto over under his her its their my your our this "
    "that these those very so more most as than or nor if when where while because before after until "
    "about like half "
)
_SUBJECTS = _words("he she it they we i you who which that there nobody somebody everybody ")
_BETWEEN = _words("then still just never always only also both slowly once ")
_ALIKE = _words("put let cut set hit shut")
_HAVE_DO = {
    "had": ("has", "have"),
    "hadn't": ("hasn't", "haven't"),
    "did": ("does", "do"),
    "didn't": ("doesn't", "don't"),
}
"""In the singular, in the plural."""
_STOPS = _words("would should might must ought used could've shall wouldn't shouldn't couldn't ")
_BE = {
    "was": "is",
    "were": "are",
    "wasn't": "isn't",
    "weren't": "aren't",
    "could": "can",
    "couldn't": "can't",
}
_WORD = phrased(r"[A-Za-z]+(?:['’][A-Za-z]+)*|[^\sA-Za-z]")
_DOUBLED = phrased(r"[aeiou](?:bb|dd|gg|mm|nn|pp|rr|tt)ed$")
_CLOSED = phrased(r"(?:ck|sh|nt|lt|rk|lp|mp|nd|st|ft|rt|rl|wl|ch|[aeiou]{2}[bdklmnprt])ed$")
"""Pasts whose plain form their letters tell: dripped, counted, rained."""
_NAMED_ED = _words("red bed need seed weed feed speed indeed hundred sacred wicked naked crooked ragged ")


def in_present(sentence: str) -> str:
    """The sentence in the present, or as it is where it cannot be brought there safely.

    >>> in_present("Ruth locked the shop and put the key in her pocket.")
    'Ruth locks the shop and puts the key in her pocket.'
    >>> in_present("He would have come, had he known.")
    'He would have come, had he known.'
    """
    words = list(_WORD.finditer(sentence))
    lows = [word.group().lower().replace("’", "'") for word in words]
    if _STOPS & set(lows) or '"' in sentence or _is_told_now(words, lows):
        return sentence
    changes: list[tuple[int, str]] = []
    plural = told = False
    for at, low in enumerate(lows):
        plain = _plain(low)
        if plain is None and low not in _BE and low not in _HAVE_DO:
            continue
        back = _governing(lows, at)
        before = lows[back] if back >= 0 else ""
        if low in _BE:
            changes.append((at, _BE[low]))
            told, plural = True, low.startswith("were")
            continue
        if (
            before in _AUXILIARY
            or before in _NO_SUBJECT
            or not before
            or not (before[0].isalnum() or before == ",")
        ):
            continue
        if before in ("and", "but", ","):
            if not told:
                return sentence
        elif before in _SUBJECTS or words[back].group()[0].isupper():
            plural = before in _PLURAL
        else:
            behind = lows[at + 1] if at + 1 < len(lows) else "."
            many = before in _PLURAL or (before.endswith("s") and not before.endswith(("ss", "'s")))
            related = {"who", "which", "that"} & set(lows[:at])
            if (behind[0].isalnum() and behind not in _BEHIND and not behind.endswith("ly")) or (
                many and related
            ):
                return sentence
            plural = many
        if before == "there":
            return sentence
        if low in ("had", "hadn't", "did", "didn't"):
            changes.append((at, _HAVE_DO[low][plural]))
        else:
            changes.append((at, plain if plural else third_person(plain or "")) if plain else (at, low))
        told = True
    if not changes or not _is_whole(lows, {at for at, _ in changes}):
        return sentence
    text, end = "", 0
    for at, form in changes:
        word = words[at]
        text += sentence[end : word.start()] + (form.capitalize() if word.group()[0].isupper() else form)
        end = word.end()
    return text + sentence[end:]


def _is_told_now(words: list[re.Match[str]], lows: list[str]) -> bool:
    """Whether somebody does something in the present already: a past beside it is a participle, or of another time."""
    known = meanings("en", "verbs")
    for at in range(1, len(lows)):
        low, before = lows[at], lows[at - 1]
        plains = {low.removesuffix("s"), low.removesuffix("es")} - {low}
        if low not in known or not plains & known.keys():
            continue
        named = words[at - 1].group()[0].isupper() and before not in _NO_SUBJECT
        someone = at > 1 and lows[at - 2] in ("the", "a", "an") and before.isalpha()
        if before in ("he", "she", "it", "who") or named or someone:
            return True
    return False


def _governing(lows: list[str], at: int) -> int:
    """The place of the word that governs the verb at `at`: adverbs may stand between; -1 where there is none."""
    back = at - 1
    while back >= 0 and (lows[back].endswith("ly") or lows[back] in _BETWEEN):
        back -= 1
    return back


def _is_whole(lows: list[str], changed: set[int]) -> bool:
    """Whether no past is left that somebody or something governs."""
    return not any(
        at not in changed
        and lows[at - 1]
        not in _AUXILIARY | (_NO_SUBJECT - {"when", "while", "because", "before", "after", "until", "if"})
        and (low in _IRREGULAR or low in ("had", "did") or (low.endswith("ed") and low not in _NAMED_ED))
        and low not in _ALIKE
        for at, low in enumerate(lows)
        if at
    )


def _plain(low: str) -> str | None:
    """The plain form of a past; None where the word is none."""
    if low in _IRREGULAR:
        return _IRREGULAR[low]
    if not low.endswith("ed") or low in _NAMED_ED or len(low) < 4:
        return None
    known = meanings("en", "verbs")
    tries = [low[:-3] + "y"] if low.endswith("ied") else [low[:-2], low[:-1]]
    if len(low) > 5 and low[-3] == low[-4]:
        tries.insert(0, low[:-3])
    plain = next((each for each in tries if each in known), None)
    return plain or (low[:-3] if _DOUBLED.search(low) else low[:-2] if _CLOSED.search(low) else None)


def third_told(sentence: str, name: str, sex: Sex) -> str:
    """A sentence of the teller's own (I) told of them.

    >>> third_told("I put my hand on the rail, and I listened.", "Mrs. Pruett", "female")
    'Mrs. Pruett put her hand on the rail, and she listened.'
    """
    he, his, him = {
        "female": ("she", "her", "her"), "male": ("he", "his", "him"), "none": ("they", "their", "them"),
    }[sex]  # fmt: skip
    named = False

    def told(found: re.Match[str]) -> str:
        nonlocal named
        word = found.group()
        low = word.lower()
        if word in ("I", "I'm", "I've", "I'd", "I'll"):
            first, named = not named, True
            return (name if first else he) + word[1:].replace("'m", " is").replace("'ve", " has")
        told = {"my": his, "me": him, "myself": f"{him}self", "mine": "theirs", "am": "is"}.get(low, word)
        return told.capitalize() if word[0].isupper() else told

    agreed = re.sub(r"\bI (have|do|[a-z]+)\b", _agreeing, sentence.replace("’", "'"))
    return re.sub(r"\bI(?:'m|'ve|'d|'ll)?\b|\b(?:[Mm]y|[Mm]e|[Mm]yself|mine|am)\b", told, agreed)


def _agreeing(found: re.Match[str]) -> str:
    """The plain verb behind I in the third person; a past is as it was."""
    verb = found[1]
    agreed = {"have": "has", "do": "does"}.get(verb, verb)
    is_plain = verb in _plain_verbs() and verb not in _IRREGULAR
    return f"I {third_person(verb) if is_plain and agreed == verb else agreed}"


@cache
def _plain_verbs() -> frozenset[str]:
    """Verbs as they stand behind I in the present: those whose third person is a form of the lists too."""
    known = meanings("en", "verbs")
    return frozenset(word for word in known if " " not in word and third_person(word) in known)
