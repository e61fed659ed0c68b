"""People whom English action only calls by a noun, as they come in: `A little girl runs in.`"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

from yingxi.breakdown.lexicon import meanings


def strangers(texts: Iterable[str], known: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """The names of those whom no name and no looks introduce and who do something, in order; `known` are names with
    other names of the same person."""
    names = {each.lower() for name, more in known.items() for each in (name, *more)}
    for text in texts:
        for found in _comes().finditer(text):
            noun = (found["noun"] or found["other"]).lower()
            if not names & {noun, noun.split()[-1]}:
                names.add(noun)
                yield noun.title()


@cache
def _comes() -> re.Pattern[str]:
    people = meanings("en", "people")
    nouns = "|".join(
        sorted((re.escape(word) for word in people if not _is_many(word)), key=len, reverse=True)
    )
    acts = sorted({word.split()[0] for word, meant in meanings("en", "verbs").items() if meant != "-"})
    alone = "|".join(re.escape(word) for word in acts if word.endswith("s"))
    together = "|".join(map(re.escape, acts))
    adjectives = r"(?:(?!(?:of|with|in|at|on|for|to|and|the|an?)\s)[a-z][\w’'-]*,?\s){0,3}?"
    return re.compile(
        rf"(?:(?:^|(?<=[.!?\n]\s)|(?<=\n))(?:An?|Another)\s{adjectives}(?P<noun>{nouns})\s(?:{alone})\b"
        rf"|\b[A-Z][\w’'-]+(?:\s\([^)]*\))?\sand\san?\s{adjectives}(?P<other>{nouns})\s(?:{together})\b)"
    )


def _is_many(noun: str) -> bool:
    singular = noun.removesuffix("s")
    return singular != noun and singular in meanings("en", "people")
