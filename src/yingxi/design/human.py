"""Who is human, whatever their name is: 小鱼 the boy is no fish."""

from collections.abc import Iterable, Iterator

from yingxi.breakdown.lexicon import chinese_found, english_found, english_tokens
from yingxi.film.brief import Language


def said_to_be_human(words: Iterable[str], language: Language) -> bool:
    """Whether somebody is said to be a boy or a woman, and no animal.

    >>> said_to_be_human(["10岁", "男孩"], "zh"), said_to_be_human(["a bird"], "en"), said_to_be_human([], "en")
    (True, False, False)
    """
    nouns = [each.split() for phrase in words for each in _people_in(phrase, language)]
    human = [noun for noun in nouns if noun[2] == "person"]
    return len(human) == len(nouns) and any(noun[0] != "-" for noun in human)


def _people_in(phrase: str, language: Language) -> Iterator[str]:
    found = (
        chinese_found(phrase, "people")
        if language == "zh"
        else english_found(english_tokens(phrase), "people")
    )
    return (each.meaning for each in found)
