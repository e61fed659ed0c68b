"""A wish for a scene, piece by piece: what somebody shall do or how they shall speak, what is denied, what is not
understood."""

import re
from collections.abc import Callable, Sequence

from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased
from yingxi.film.screenplay import Element, ElementKind
from yingxi.generators.builtin.planner.idiom.inflecting import third_person

K = ElementKind
Elements = tuple[Element, ...]
_PIECES: dict[Language, re.Pattern[str]] = {
    "en": phrased(r"[,;.!]+\s*(?:(?:and|but|then)\s+)?|\s+(?:and|but|then)\s+", re.I),
    "zh": phrased(r"[，。；！、,;]+(?:但是?|而且|并且|然后|再)?|(?:但是|而且|并且|然后)"),
}
_DENIED: dict[Language, re.Pattern[str]] = {
    "en": phrased(r"\b(?:without|no|not|never|don't|doesn't|nobody)\b", re.I),
    "zh": phrased(r"不要|不再|别|没有|不许|不能|不"),
}
_MAKES: dict[Language, re.Pattern[str]] = {
    "en": phrased(r"^(?:make|let|have)\s+", re.I),
    "zh": phrased(r"^(?:请|要|就)?(?:让|叫|使)"),
}
_THEY: dict[Language, re.Pattern[str]] = {
    "en": phrased(r"^they(?:\s+both)?\s+", re.I),
    "zh": phrased(r"^(?:她们|他们|两人|两个人)(?:都)?"),
}
_VOICES: tuple[tuple[str, dict[Language, str]], ...] = (
    (r"whisper|小声|低声|悄悄", {"en": "whispering", "zh": "低声"}),
    (r"shout|yell|大喊|大声", {"en": "shouting", "zh": "大喊"}),
    (r"\bmurmur|\bmumbl|嘟囔|嘀咕", {"en": "murmuring", "zh": "嘟囔"}),
)
_ONE_LINE = phrased(r"(?P<first>\bfirst (?:line|words)|第一句|头一句)|\blast (?:line|words)|最后一句", re.I)
_REPLACED: dict[Language, re.Pattern[str]] = {
    "en": phrased(
        r"(?:replace|swap|exchange)\s+(?:the |an? )?(?P<old>[\w ]+?)\s+(?:with|for|by)\s+(?:the |an? )?"
        r"(?P<new>[\w ]+)$",
        re.I,
    ),
    "zh": phrased(
        r"把(?P<old>[\u4e00-\u9fff]{1,8}?)(?:换成|改成|变成)(?:一?[个把顶条只本张块])?(?P<new>[\u4e00-\u9fff]{1,8})$"
    ),
}
_LAST_LINE = phrased(r"(?:remove|delete|cut|drop|without) the last line|(?:删掉|去掉|不要)最后一句", re.I)


def pieces_of(wish: str, language: Language) -> tuple[str, ...]:
    """What a wish asks for, each by itself."""
    return tuple(piece.strip() for piece in _PIECES[language].split(wish) if piece.strip())


def is_denied(piece: str, language: Language) -> bool:
    """Whether a piece tells what shall not be."""
    return bool(_DENIED[language].search(piece))


def voices_changed(elements: Elements, piece: str, language: Language) -> Elements:
    """Lines of whom the piece names, or of all where it names nobody, spoken as it says."""
    manner = next((said for words, said in _VOICES if re.search(words, piece, re.I)), None)
    if manner is None:
        return elements
    speakers = {each.text for each in elements if each.kind is K.CHARACTER}
    meant = {name for name in speakers if name.lower() in piece.lower()} or speakers
    lines = [at for at, each in enumerate(elements) if each.kind is K.CHARACTER and each.text in meant]
    if one := _ONE_LINE.search(piece):
        lines = lines[:1] if one["first"] else lines[-1:]
    told: list[Element] = []
    changing = False
    for at, each in enumerate(elements):
        if each.kind is K.CHARACTER:
            changing = at in lines
        if each.kind is K.PARENTHETICAL and changing:
            continue
        told.append(each)
        if each.kind is K.CHARACTER and changing:
            told.append(Element(kind=K.PARENTHETICAL, text=manner[language]))
    return tuple(told)


def last_line_removed(elements: Elements, piece: str, language: Language) -> Elements:
    """The elements without the last speech, where the piece asks for that."""
    at = next((at for at in range(len(elements) - 1, -1, -1) if elements[at].kind is K.CHARACTER), -1)
    if at < 0 or not _LAST_LINE.search(piece):
        return elements
    end = at + 1
    while end < len(elements) and elements[end].kind in (K.PARENTHETICAL, K.DIALOGUE):
        end += 1
    return (*elements[:at], *elements[end:])


def thing_replaced(elements: Elements, piece: str, language: Language) -> Elements:
    """The elements with one thing for another, wherever the scene's action and speech name it.

    >>> row = Element(kind=K.ACTION, text="He has an umbrella.")
    >>> thing_replaced((row,), "replace the umbrella with a hat", "en")[0].text
    'He has a hat.'
    """
    wanted = _REPLACED[language].search(piece.strip())
    if wanted is None:
        return elements
    new = wanted["new"]

    def put(found: re.Match[str]) -> str:
        article = found["article"] or ""
        if article.lower() in ("a", "an"):
            article = article[0] + ("n" if new[0].lower() in "aeiou" else "")
        return f"{article}{found['space']}{new}"

    old = re.escape(wanted["old"])
    pattern = rf"(?P<article>\b(?:an?|the)\b)?(?P<space>\s?)\b{old}\b" if language == "en" else old
    return tuple(
        each.model_copy(
            update={"text": re.sub(pattern, put if language == "en" else new, each.text, flags=re.I)}
        )
        if each.kind in (K.ACTION, K.DIALOGUE)
        else each
        for each in elements
    )


def deed_told(piece: str, people: Sequence[str], language: Language) -> str:
    """The piece as a row of action, where it says what one of `people` does; else nothing.

    >>> deed_told("make Mei run away", ("Mei", "Agnes"), "en")
    'Mei runs away.'
    >>> deed_told("让小美跑开", ("小美", "外婆"), "zh")
    '小美跑开。'
    >>> deed_told("more baroque", ("Mei",), "en")
    ''
    """
    made = bool(_MAKES[language].match(piece))
    told = _MAKES[language].sub("", piece)
    if they := _THEY[language].match(told):
        both = (" and " if language == "en" else "和").join(people[:2])
        return _row(
            f"{both} {told[they.end() :]}" if language == "en" else both + told[they.end() :], language
        )
    name = next((each for each in people if told.lower().startswith(each.lower())), "")
    rest = told[len(name) :].strip()
    if not name or not rest:
        return ""
    if language == "zh":
        return _row(name + rest, language)
    verb, _, tail = rest.partition(" ")
    if made:
        verb = third_person(verb.lower())
    return _row(f"{name} {verb} {tail}".strip(), language) if verb.endswith("s") else ""


def _row(text: str, language: Language) -> str:
    return text.rstrip(".。") + ("." if language == "en" else "。")


Change = Callable[[Elements, str, Language], Elements]
CHANGES: tuple[Change, ...] = (voices_changed, last_line_removed, thing_replaced)
"""What a piece may change in the scene."""
