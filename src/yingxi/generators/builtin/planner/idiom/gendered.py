"""Words for people that say a sex: fisherman, waitress, 渔夫, 姑娘."""

import re

from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased
from yingxi.film.story import Sex

_FEMALE = {
    "en": phrased(
        r"(?:woman|women|girl|lady|maid|nun|queen|bride|witch|mermaid|ballerina|heroine|widow"
        r"|(?:actr|waitr|seamstr|host|steward|godd|empr|duch|sorcer|headmistr|heir|shepherd|enchantr|laundr|govern|murder|ogr|priest|abb|baron|count|princ|lion|tigr|mistr)ess)$",
        re.I,
    ),
    "zh": phrased(r"[女娘婆妈姑妇嫂姐妹奶姨尼妃]"),
}
_MALE = {
    "en": phrased(
        r"(?:(?<!wo)(?<!hu)(?<!snow)(?<!ger)man|boy|monk|king|emperor|wizard|groom|waiter|lad|gentleman)$",
        re.I,
    ),
    "zh": phrased(r"(?<!大)夫$|[汉爷伯叔翁僧男哥]|和尚|先生|国王|皇帝|公公|书生"),
}


def sex_said(word: str, language: Language) -> Sex | None:
    """The sex that the word itself says; None where it leaves it open."""
    if _FEMALE[language].search(word):
        return "female"
    return "male" if _MALE[language].search(word) else None
