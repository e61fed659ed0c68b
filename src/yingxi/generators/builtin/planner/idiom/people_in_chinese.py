"""Who stands in a Chinese text, word by word."""

from yingxi.generators.builtin.planner.lexicon import words_of

_LONGEST_WORD = 8
"""Characters of the longest word for somebody that is looked for."""


def people_in(text: str) -> list[str]:
    """The words for people and animals in a text.

    >>> people_in("老人和小狗在下棋")
    ['老人', '小狗']
    """
    known, found, at = words_of("zh"), list[str](), 0
    while at < len(text):
        word = next(
            (
                text[at : at + size]
                for size in range(min(_LONGEST_WORD, len(text) - at), 0, -1)
                if (entry := known.get(text[at : at + size])) and entry.kind in ("people", "creatures")
            ),
            "",
        )
        found += [word] if word else []
        at += len(word) or 1
    return found
