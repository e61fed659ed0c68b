"""Whoever is named after what they are dressed in: 黑衣人, WOMAN IN RED."""

import re
from functools import cache

from yingxi.breakdown.lexicon import meanings
from yingxi.film.brief import Language


def dressed_by_name(name: str, language: Language) -> tuple[str, ...]:
    """The words of a name that tell somebody's clothes.

    >>> dressed_by_name("黑衣人", "zh"), dressed_by_name("Woman In Red", "en"), dressed_by_name("Lin", "en")
    (('黑衣',), ('in red',), ())
    >>> dressed_by_name("蒙面人", "zh"), dressed_by_name("Masked Man", "en")
    (('蒙面',), ('masked',))
    """
    found = _worn(language).search(name.lower())
    return (found.group().strip(),) if found else ()


@cache
def _worn(language: Language) -> re.Pattern[str]:
    colours = "|".join(sorted(map(re.escape, meanings(language, "colours")), key=len, reverse=True))
    return re.compile(
        rf"(?:{colours})[衣袍衫裙裳]|^蒙面"
        if language == "zh"
        else rf"\sin (?:{colours})$|^(?:masked|hooded|veiled)\b"
    )
