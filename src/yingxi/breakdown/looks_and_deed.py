"""Looks behind which, without a comma, somebody does something: `in a blue cap comes in`, 戴蓝帽子走进来."""

import re

from yingxi.breakdown.description import deed_at
from yingxi.breakdown.lexicon import chinese_found
from yingxi.film.phrasing import phrased
from yingxi.film.verbs import TRAVELS

_TOLD_OF_LOOKS = phrased(r"\b(?:that|which|who|as|if|and)\s*$", re.IGNORECASE)
_CHINESE_DEEDS = (*TRAVELS, "sit", "lie", "kneel")
_GARMENT_ENDS = phrased(r"[发须髯辫髻衣衫裙袍褂袄裤鞋靴帽巾篷装克服甲带套](?:子|儿)?")


def english_looks_and_deed(words: str) -> tuple[str, str]:
    """The looks, and what is done behind them: empty where nothing is.

    >>> english_looks_and_deed("in a blue cap comes in"), english_looks_and_deed("a scarf that hides his face")
    (('in a blue cap', 'comes in'), ('a scarf that hides his face', ''))
    """
    at = deed_at(words)
    if at <= 0 or _TOLD_OF_LOOKS.search(words[:at]):
        return words, ""
    return words[:at].strip(), words[at:]


def chinese_looks_and_deed(words: str) -> tuple[str, str]:
    """The same of Chinese words.

    >>> chinese_looks_and_deed("戴蓝帽子走进来"), chinese_looks_and_deed("穿跑鞋")
    (('戴蓝帽子', '走进来'), ('穿跑鞋', ''))
    """
    worn = max((found.end() for found in _GARMENT_ENDS.finditer(words)), default=len(words))
    for verb in chinese_found(words, "verbs"):
        if verb.start >= worn and verb.meaning in _CHINESE_DEEDS:
            return words[:worn], words[worn:]
    return words, ""
