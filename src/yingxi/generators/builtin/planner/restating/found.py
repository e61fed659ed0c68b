"""A text that is no idea: a poem, a list, a recipe, source code, instructions. It is found and read out."""

import re

from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased

_PIECE = {"zh": phrased(r"[。，、；！？,.;!?\s]+"), "en": phrased(r"[.,;:!?()\[\]{}<>=*%|]+|\s-\s|\n")}
_KEPT = {"zh": phrased(r"[^\u3400-\u9fff]"), "en": phrased(r"[^A-Za-z0-9'’ -]")}
_LONGEST = {"zh": 14, "en": 10}
_LEAST = {"zh": 2, "en": 3}
_FOREIGN = phrased(
    r"\b(?:le|la|les|de|du|des|un|une|et|est|dans|qui|au|avec|sa|ses|sur|el|los|las|una|y|en|con|que|del|se|su"
    r"|der|die|das|dem|den|ein|eine|einen|und|ist|mit|vor|von|zu|nicht|il|lo|di|della|che|o|os|um|uma|com|para|pour|por)\b",
    re.I,
)
_ACCENTED = phrased(r"\b[a-z]*[ß-ɏẠ-ỿ][^\W\d_]*")
_TAKEN_IN = phrased(
    r"cafés?|naïve|fiancée?|cliché|décor|façade|crème|brûlée|piñata|jalapeño|déjà|entrée|matinée|rosé"
)
"""Words of English that keep their accents."""
_HIRAGANA = phrased(r"[\u3041-\u309f]")
_ENGLISH = phrased(
    r"\b(?:the|an?|of|and|to|in|is|his|her|with|who|that|on|for|at|from|it|my|not|you)\b", re.I
)
_MOST_FOREIGN = 0.2
"""Share of another language's small or accented words from which a text is not English; of hiragana among its letters
from which one is not Chinese."""


def pieces_of(text: str, language: Language) -> tuple[str, ...]:
    """The lines of a text as somebody reads them out, at most three, each short enough to say."""
    parts = (
        _KEPT[language].sub("" if language == "zh" else " ", part) for part in _PIECE[language].split(text)
    )
    kept = [" ".join(part.split()) for part in parts]
    if language == "zh":
        said = [part[: _LONGEST["zh"]] for part in kept if part]
    else:
        said = [" ".join(part.split()[: _LONGEST["en"]]) for part in kept if re.search(r"[A-Za-z]{2}", part)]
    if said and all(len(part.split()) < _LEAST["en"] for part in said) and language == "en":
        said = [", ".join(said[at : at + 3]) for at in range(0, len(said), 3)]
    elif language == "zh" and said and all(len(part) <= _LEAST["zh"] for part in said):
        said = ["、".join(said[at : at + 3]) for at in range(0, len(said), 3)]
    return tuple(said[:3])


def is_verse(text: str) -> bool:
    """Whether a Chinese text is in lines of one length, as poems are.

    >>> is_verse("床前明月光，疑是地上霜。举头望明月，低头思故乡。"), is_verse("雪夜里，老猎人放走了一只狐狸")
    (True, False)
    """
    lines = [part for part in re.split(r"[，。；！？\s]+", text) if part]
    return len(lines) > 2 and len({len(part) for part in lines}) == 1 and len(lines[0]) > 3


def is_in_another_language(text: str) -> bool:
    """Whether a text in Latin letters is not English, by its small words and its accents; whether one in Chinese
    signs is Japanese, by its hiragana.

    >>> is_in_another_language("Un boulanger donne du pain au vent chaque matin")
    True
    >>> is_in_another_language("祖母が孫とかくれんぼをする")
    True
    >>> is_in_another_language("A boy and a girl")
    False
    """
    words = re.findall(r"[^\W\d_]+", text)
    if len(_HIRAGANA.findall(text)) > _MOST_FOREIGN * sum(map(len, words)):
        return True
    accented = [word for word in _ACCENTED.findall(text) if not _TAKEN_IN.fullmatch(word)]
    others = len(_FOREIGN.findall(text)) + len(accented)
    return len(words) > 3 and others > _MOST_FOREIGN * len(words) and others > 2 * len(_ENGLISH.findall(text))
