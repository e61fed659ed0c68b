"""The sex that words and names tell."""

from yingxi.breakdown.lexicon import chinese_found, english_found, english_tokens, meanings
from yingxi.film.brief import Language
from yingxi.film.story import Sex


def sex_told(words: str, language: Language) -> Sex:
    """The sex that a noun in `words` tells, else none."""
    found = (
        chinese_found(words, "people") if language == "zh" else english_found(english_tokens(words), "people")
    )
    for each in found:
        if (sex := each.meaning.split()[0]) != "-":
            return "female" if sex == "female" else "male"
    return "none"


def given_sex(name: str, language: Language) -> Sex | None:
    """The sex that a given name leans to, if any."""
    known = meanings(language, "given")
    if language == "en":
        told = next((known[word] for word in name.lower().split() if word in known), None)
    else:
        leanings = [known[letter] for letter in name if letter in known]
        told = leanings[-1] if leanings else None
        if told is None and name[:1] == "老":
            told = "male"
    return None if told is None else "female" if told == "female" else "male"
