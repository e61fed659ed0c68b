"""Whom the words of an English sentence name."""

from yingxi.breakdown.attention import Attention
from yingxi.breakdown.grammar_words import ARTICLES, BREAKS, PREPOSITIONS
from yingxi.breakdown.lexicon import meanings
from yingxi.breakdown.tokens import Token


def people_in(tokens: tuple[Token, ...], attention: Attention) -> list[tuple[int, int, str]]:
    """(first token, end, person's id) of every name, longest first. A proper name must be written large."""
    names = attention.names
    found: list[tuple[int, int, str]] = []
    at = 0
    while at < len(tokens):
        for length in range(min(names.longest, len(tokens) - at), 0, -1):
            name = _name_of(tokens[at : at + length], attention)
            if name in names and (name in names.common or tokens[at].word[0].isupper()):
                person = names.meant(name, attention.seen, anew=_is_anew(tokens, at))
                if not person or (len(name) == 1 and not _is_letter(tokens, at)):
                    continue
                found.append((at, at + length, person))
                at += length
                break
        else:
            at += 1
    return found


def _name_of(tokens: tuple[Token, ...], attention: Attention) -> str:
    """What they say without its ending of a possessive; within a name (`Oskar's mother`) it stays."""
    last = bare(tokens[-1].small)
    whole = " ".join([*(token.small for token in tokens[:-1]), last])
    return (
        whole if whole in attention.names else " ".join([*(bare(token.small) for token in tokens[:-1]), last])
    )


def _is_anew(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a noun brings somebody new: `a woman`, `another broad woman`; what stands between is no verb and no
    name."""
    for token in reversed(tokens[max(0, at - 4) : at]):
        if token.small in _NEW:
            return True
        if (
            token.small in ARTICLES
            or token.small in BREAKS
            or token.small in PREPOSITIONS
            or token.word[0].isupper()
        ):
            return False
    return False


_NEW = frozenset(["a", "an", "another", "one", "second", "some"])


def _is_letter(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether the letter at `at` is somebody called by it: `B nods`. `A nods` as well, and `A and B`; `A glass` is
    an article."""
    token = tokens[at]
    if not token.word[0].isupper():
        return False
    if token.word[0] != "A" or len(token.word) > 1:
        return True
    behind = tokens[at + 1].small if at + 1 < len(tokens) else ""
    return behind in ("and", ",", "") or (behind.endswith("s") and behind in meanings("en", "verbs"))


def bare(word: str) -> str:
    """A word without the ending of a possessive."""
    return word[:-2] if word.endswith("'s") else word.rstrip("'")
