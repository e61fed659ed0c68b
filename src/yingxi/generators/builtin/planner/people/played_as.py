"""What somebody is made, or was then, is nobody else: a sheep that is hired as a babysitter, a letter that her mother
wrote as a child."""

import re
from dataclasses import replace

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.idea import LIVING, Mention
from yingxi.generators.builtin.planner.lexicon import Entry

_AS_EN = phrased(
    r"\b(?:as|becom(?:es?|ing)|became|to\s+be|being|turns?\s+into|who\s+(?:will|would|should|gets\s+to)\s+be)\s+(?:(?:an?|the|his|her|their)\s+)?(?:(?!as\b)[a-z-]+\s+)?$",
    re.IGNORECASE,
)
_PLAYED = phrased(
    r"\b(?:plays?|playing|acts|cast\s+as)\s+(?:the|an?|his|her)\s+(?:[a-z-]+\s+)?$", re.IGNORECASE
)
_LIKENESS = phrased(
    r"\b(?:clones?|statues?|portraits?|pictures?|paintings?|photographs?|photos?|bust|likeness|impression|ghost|grave|voice"
    r"|memory)\s+of\s+(?:an?|the|his|her|their)\s+(?:[a-z-]+\s+){0,2}$",
    re.IGNORECASE,
)
"""Of whom only something like them is there."""
_STAGED = phrased(
    r"^\s+in\s+(?:the|an?|his|her|their)\s+(?:[a-z'-]+\s+){0,2}(?:play|film|movie|show|opera|ballet|pageant|musical|nativity|circus)\b",
    re.IGNORECASE,
)
"""In what somebody plays a part."""
_AS_ZH = phrased(
    r"(?:当上?了?(?![年天时初])|变成了?|成为了?|[扮假]成|扮演|装成|装作|选[为作成]|认作|错?当成|冒充)(?:一[个位名只])?(?:[^，。]{1,4}的)?$"
)
_WORKS = phrased(r"\b(?:works?|worked|working|disguised|dressed)\s+as\s+[a-z -]*$", re.IGNORECASE)


def without_what_they_play(mentions: tuple[Mention, ...], text: str) -> tuple[Mention, ...]:
    """The mentions, in which nobody comes for what somebody only is "as", or 当.

    >>> from yingxi.generators.builtin.planner.lexicon import words_of
    >>> said = "A wolf hires a sheep as a nurse"
    >>> known = tuple(Mention(word, words_of("en")[word], said.index(word)) for word in ("wolf", "sheep", "nurse"))
    >>> [each.entry.kind for each in without_what_they_play(known, said)]
    ['creatures', 'creatures', 'cues']
    """
    first = next((each.start for each in mentions if each.entry.kind in LIVING), -1)
    return tuple(
        _as_said(each)
        if each.entry.kind in LIVING
        and each.start != first
        and (
            _AS_EN.search(text[: each.start])
            or _AS_ZH.search(text[: each.start])
            or _LIKENESS.search(text[: each.start])
            or (_PLAYED.search(text[: each.start]) and _STAGED.match(text[each.end :]))
        )
        and not _WORKS.search(text[: each.start])
        else each
        for each in mentions
    )


def _as_said(mention: Mention) -> Mention:
    meant = Entry(
        id=f"as-{mention.entry.id}",
        kind="cues",
        chinese=mention.entry.chinese,
        english=mention.entry.english,
        flags=frozenset(),
    )
    return replace(mention, entry=meant, about=None)
