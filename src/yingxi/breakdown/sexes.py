"""The sex that words and names tell."""

from collections.abc import Mapping

from yingxi.breakdown.lexicon import NOTHING, chinese_found, english_found, english_tokens, meanings
from yingxi.film.brief import Language
from yingxi.film.story import Sex

SEX_WORDS: dict[Language, dict[Sex, str]] = {
    "zh": {"female": "女", "male": "男"},
    "en": {"female": "female", "male": "male"},
}


def sex_told(words: str, language: Language) -> Sex:
    """The sex that a noun in `words` tells, else none."""
    found = (
        chinese_found(words, "people") if language == "zh" else english_found(english_tokens(words), "people")
    )
    for each in found:
        if (sex := each.meaning.split()[0]) != "-":
            return "female" if sex == "female" else "male"
    return "none"


def kin_sex(name: str, language: Language) -> Sex:
    """The sex of somebody whose name says what they are to another: 周母, 李婶, 王二嫂, `Nora's mother`."""
    known = meanings(language, "kin")
    if name in meanings(language, "given"):
        return "none"
    if language == "en":
        owner, of, word = name.lower().replace("’", "'").rpartition("'s ")
        found = known.get(word) if of and owner else None
    else:
        ends = (name[start:] for start in range(len(name) - 1) if name[start:] in known)
        found = next(ends, None)
        found = known[found] if found else known.get(name[-1:]) if len(name) > 1 else None
    return "none" if found in (None, NOTHING) else "female" if found == "female" else "male"


def _whole_name(name: str, known: Mapping[str, str]) -> str | None:
    """What the longest given name of two letters or more within `name` leans to: 健太, 龙之介."""
    pieces = (name[i : i + long] for long in range(len(name), 1, -1) for i in range(len(name) - long + 1))
    return next((known[piece] for piece in pieces if piece in known), None)


def given_sex(name: str, language: Language) -> Sex | None:
    """The sex that a given name leans to, if any."""
    known = meanings(language, "given")
    if language == "en":
        told = next((known[word] for word in name.lower().split() if word in known), None)
    else:
        told = _whole_name(name, known)
        if told is None:
            leanings = [known[letter] for letter in name if letter in known]
            told = leanings[-1] if leanings else None
        if told is None and name[:1] == "老":
            told = "male"
    return None if told is None else "female" if told == "female" else "male"
