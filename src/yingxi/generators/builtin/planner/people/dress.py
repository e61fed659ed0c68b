"""What an idea says that somebody wears, and how hair and beard are: "a baker with a white beard", 穿白裙的女孩."""

import re

from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased

_HAIR = r"(?:hair|braids?|ponytail|pigtails?|plaits?|curls|bun|bob|afro|topknot)"
_BEARD = r"(?:beard|moustache|mustache|goatee)"
_SMALL = r"(?:glasses|spectacles|hat|cap|beret|beanie|scarf|shawl|headscarf|helmet|crown|boots)"
_CLOTHES = (
    r"(?:dress|gown|coat|overcoat|raincoat|jacket|cardigan|sweater|jumper|hoodie|shirt|t-shirt|blouse|suit|uniform"
    r"|apron|overalls|dungarees|robes?|cloak|kimono|hanfu|qipao|vest|waistcoat|pyjamas|pajamas|armou?r|skirt|tunic)"
)
_PIECE_EN = rf"(?:(?!and\b|in\b|with\b)[a-z-]+\s+){{0,4}}(?:{_HAIR}|{_BEARD}|{_SMALL}|{_CLOTHES})"
_BEHIND_EN = phrased(
    rf"^,?\s+(?:who\s+)?(?:in|with|wearing|wears|dressed in)\s+(?P<one>{_PIECE_EN})"
    rf"(?:,?\s+(?:and|with|in)\s+(?P<other>{_PIECE_EN}))?\b",
    re.I,
)
_BEFORE_EN = phrased(
    r"\b(?P<one>(?:white|grey|gray|red|black|long|short|curly)-(?:haired|bearded))\s+(?:[a-z-]+\s+){0,2}$",
    re.I,
)
_ARTICLE = phrased(r"^(?:an?|the|his|her|their)\s+", re.I)
_BEFORE_ZH = phrased(
    r"(?:身?穿|身着|戴|梳|扎|(?<![收挽停保遗逗])留|披|(?<![关联])系|围)着?(?P<one>(?![他她它])[^，。；！？、的]{1,10}?)的(?:[一两]?[位个名只])?(?:年轻的?|老|小|女|男)*$"
)
_AS_ADJECTIVE_ZH = phrased(
    r"(?P<one>[白红蓝绿黑黄紫青灰](?:衣|裙|袍)|(?:花白|[白黑红])胡子|(?:白|红|长|短|卷)发|光头|羊角辫|麻花辫|马尾)的?(?:老|小|女|男)*$"
)
_HAIR_ZH = phrased(r"发|辫|髻|马尾|光头")
_BEARD_ZH = phrased(r"胡|须")
_SMALL_ZH = phrased(r"眼镜|墨镜|帽|围巾|头巾|斗笠|面具|鞋|靴")


def dress_said(text: str, start: int, end: int, language: Language) -> tuple[str, ...]:
    """What `text` says that somebody looks like whose noun stands from `start` to `end`.

    >>> dress_said("A baker with a white beard teaches a girl in a red raincoat to knead", 2, 7, "en")
    ('white beard',)
    >>> dress_said("穿白裙的女孩在湖边", 4, 6, "zh")
    ('白裙',)
    """
    before, behind = text[:start], text[end:]
    if language == "zh":
        found = [_BEFORE_ZH.search(before), _AS_ADJECTIVE_ZH.search(before)]
    else:
        found = [_BEHIND_EN.match(behind), _BEFORE_EN.search(before)]
    said = (piece for match in found if match for piece in match.groupdict().values() if piece)
    return tuple(dict.fromkeys(_ARTICLE.sub("", piece).replace("-", " ") for piece in said))


def looks_told(said: tuple[str, ...], hair: str, clothes: str, language: Language) -> tuple[str, ...]:
    """Hair, beard and clothes as they are `said`, and as they come where nothing is said of them.

    >>> looks_told(("white beard",), "bald, grey beard", "blue apron", "en")
    ('bald', 'white beard', 'blue apron')
    >>> looks_told(("白裙",), "长发", "蓝汉服", "zh")
    ('长发', '白裙')
    """
    kinds: dict[str, list[str]] = {"hair": [], "beard": [], "small": [], "clothes": []}
    for piece in said:
        kinds[_kind(piece, language)].append(piece)
    comma = "，" if language == "zh" else ", "
    own = [
        piece for piece in hair.split(comma) if _kind(piece, language) not in (k for k in kinds if kinds[k])
    ]
    if kinds["hair"]:
        own = [piece for piece in own if _kind(piece, language) == "beard"]
    return (*kinds["hair"], *own, *kinds["beard"], *kinds["small"], *(kinds["clothes"] or [clothes]))


def _kind(piece: str, language: Language) -> str:
    if language == "zh":
        patterns = ((_BEARD_ZH, "beard"), (_HAIR_ZH, "hair"), (_SMALL_ZH, "small"))
        return next((kind for pattern, kind in patterns if pattern.search(piece)), "clothes")
    last = piece.split()[-1].lower()
    if re.fullmatch(_BEARD, last) or last == "bearded":
        return "beard"
    if re.fullmatch(_CLOTHES, last):
        return "clothes"
    return "small" if re.fullmatch(_SMALL, last) else "hair"
