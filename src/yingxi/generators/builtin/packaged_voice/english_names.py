"""Chinese names in English letters, as an English speaker who knows them says them."""

import re
from importlib.resources import files

from yingxi.film.phrasing import phrased

_INITIALS = {
    "zh": "ʤ", "ch": "ʧ", "sh": "ʃ", "b": "b", "p": "p", "m": "m", "f": "f", "d": "d", "t": "t", "n": "n", "l": "l",
    "g": "ɡ", "k": "k", "h": "h", "j": "ʤ", "q": "ʧ", "x": "ʃ", "r": "ɹ", "z": "dz", "c": "ts", "s": "s", "y": "j",
    "w": "w", "": "",
}  # fmt: skip
_FINALS = {
    "a": "ɑ", "ai": "I", "ao": "W", "an": "ɑn", "ang": "ɑŋ", "e": "ʌ", "ei": "A", "en": "ən", "eng": "ʌŋ", "er": "ɑɹ",
    "i": "i", "ia": "jɑ", "iao": "jW", "ian": "jɛn", "iang": "jɑŋ", "ie": "jɛ", "iu": "jO", "in": "ɪn", "ing": "ɪŋ",
    "iong": "jʊŋ", "o": "ɔ", "ou": "O", "ong": "ʊŋ", "u": "u", "ua": "wɑ", "uo": "wɔ", "ui": "wA", "uai": "wI",
    "uan": "wɑn", "uang": "wɑŋ", "un": "wʊn", "ue": "wɛ", "v": "u",
}  # fmt: skip
_SYLLABLE = phrased(
    r"(zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw]?)"
    r"(iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|ai|ao|an|ei|en|er|ia|ie|iu|in|ou|ua|uo|ui|un|ue|[aeiouv])"
)


def _listed(name: str) -> frozenset[str]:
    """The words of a list in `english_names.txt`, which stands beside this file."""
    text = (files("yingxi.generators.builtin.packaged_voice") / "english_names.txt").read_text("utf-8")
    rows = (row.partition(": ") for row in text.splitlines())
    return frozenset(word for called, _, words in rows if called == name for word in words.split())


_ENGLISH = _listed("english")
"""Words and names that only look like pinyin."""
_SURNAMES = _listed("surnames")
_BEFORE_NAMES = _listed("before names")
_TELLING = phrased(r"x|zh|q(?!ue|ui[^ ]|uo)|[^aeiou]iu|uang|iang|iong|[^aeiou]ui$|^ts|ao$|ei$")


def name_symbols(word: str, before: str) -> str:
    """The model's symbols for a capitalised `word` that is a Chinese name in pinyin; "" for any other word. `before` is
    the word in front of it: Li is a name behind Mr. or Xiao.

    >>> name_symbols("Xiaoming", ""), name_symbols("Wei", "Zhang"), name_symbols("Helen", "")
    ('ʃjˈWmɪŋ', 'wˈA', '')
    """
    lower = word.lower()
    syllables = _split(lower)
    if not word[:1].isupper() or not syllables or (lower in _ENGLISH and before.lower() not in _SURNAMES):
        return ""
    known = before.lower() in _BEFORE_NAMES
    named = (known and lower in _SURNAMES) or (before.istitle() and before.lower() in _SURNAMES)
    telling = bool(_TELLING.search(lower)) or (lower in _SURNAMES and lower not in _ENGLISH)
    if not named and not telling:
        return ""
    first, *others = (_spelled(initial, final) for initial, final in syllables)
    vowel = re.search(r"[ɑIWʌAəɪiɔOʊuɛ]", first)
    at = vowel.start() if vowel else 0
    return f"{first[:at]}ˈ{first[at:]}" + "".join(others)


def _split(word: str) -> list[tuple[str, str]]:
    """The word as syllables of pinyin; none where it is not made of them."""
    found, at = [], 0
    while at < len(word):
        syllable = _SYLLABLE.match(word, at)
        if syllable is None:
            return []
        found.append((syllable[1], syllable[2]))
        at = syllable.end()
    return found if len(found) <= 3 else []


def _spelled(initial: str, final: str) -> str:
    if initial in ("j", "q", "x", "y") and final in ("u", "un", "uan", "ue"):
        final = {"u": "u", "un": "un", "uan": "uan", "ue": "ue"}[final]
    if initial in ("zh", "ch", "sh", "r", "z", "c", "s") and final == "i":
        return _INITIALS[initial] + ("ɹ" if initial in ("zh", "ch", "sh", "r") else "ə")
    if initial == "y" and final.startswith("i"):
        return ("ji" if final == "i" else "j" + _FINALS[final].removeprefix("j")) if final != "in" else "jɪn"
    if initial == "w" and final == "u":
        return "wu"
    return _INITIALS[initial] + _FINALS[final]
