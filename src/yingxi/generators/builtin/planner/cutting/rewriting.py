"""Rewriting by rules, where no model is set: wishes that have a plain meaning on the page, and tightening."""

import re

from yingxi.film.allowance import element_seconds
from yingxi.film.brief import Language
from yingxi.film.errors import NotOfferedError
from yingxi.film.phrasing import phrased
from yingxi.film.screenplay import Element, ElementKind
from yingxi.generators.builtin.planner.cutting.closing import is_close_look
from yingxi.generators.builtin.planner.cutting.tightening import tightened
from yingxi.generators.builtin.planner.cutting.wishes import CHANGES, deed_told, is_denied, pieces_of
from yingxi.generators.ports import RewriteRequest

K = ElementKind
Elements = tuple[Element, ...]
_MOODS: tuple[tuple[str, str, dict[Language, str]], ...] = (
    (r"温柔|温暖|柔和|warm|tender|gentl|soft", "tender", {"zh": "轻声", "en": "softly"}),
    (r"好笑|喜剧|搞笑|轻松|funn|comic|comedy|light", "comedy", {"zh": "一本正经", "en": "deadpan"}),
    (r"紧张|悬疑|可怕|tense|suspense|scar", "suspense", {"zh": "低声", "en": "whispering"}),
    (r"忧伤|悲伤|难过|sad|melanchol", "melancholy", {"zh": "很慢", "en": "slowly"}),
    (r"奇妙|神奇|wonder|magic", "wonder", {"zh": "轻声", "en": "softly"}),
)
_HOURS: dict[Language, tuple[tuple[str, str], ...]] = {
    "zh": (("清晨|早上|黎明", "清晨"), ("黄昏|傍晚", "黄昏"), ("夜|晚上", "夜"), ("白天|中午|日间", "日")),
    "en": (
        ("dawn|morning", "DAWN"),
        ("dusk|evening|sunset", "DUSK"),
        ("night", "NIGHT"),
        ("by day|daytime|noon", "DAY"),
    ),
}
_SKIES: dict[Language, tuple[tuple[str, str], ...]] = {
    "zh": (("雷雨|暴雨", "雷雨"), ("雨", "雨"), ("雪", "雪"), ("雾", "雾"), ("风", "风")),
    "en": (
        ("storm|thunder", "STORM"),
        ("rain", "RAIN"),
        ("snow", "SNOW"),
        ("fog|mist", "FOG"),
        ("wind", "WIND"),
    ),
}
_OUTSIDE: dict[Language, dict[str, str]] = {
    "zh": {
        "雷雨": "窗外雷雨交加。",
        "雨": "窗外下雨。",
        "雪": "窗外飘雪。",
        "雾": "窗外起雾。",
        "风": "窗外刮风。",
    },
    "en": {
        "STORM": "A storm rages outside the window.",
        "RAIN": "Rain falls outside the window.",
        "SNOW": "Snow falls outside the window.",
        "FOG": "Fog lies outside the window.",
        "WIND": "Wind blows outside the window.",
    },
}
"""A sky as a room has it."""
_INSIDE = phrased(r"^\W*(?:\d+\W+)?(?:INT\b(?!\W*EXT)|内景|内\b)|\s内$", re.IGNORECASE)
_LOUD = phrased(r"[!！]|\b[A-Z]{3,}\b")
_ASTIR = phrased(
    r"\b(?:runs?|rushes|shouts?|yells?|calls?|waves?|cheers?|hurries)\b|[跑冲喊叫嚷]|挥手|招手|欢呼",
    re.IGNORECASE,
)
"""Whoever does this says nothing softly at once."""
_SOFT = ("softly", "whispering", "slowly", "轻声", "低声", "很慢")
_SILENCE = (
    r"安静|沉默|停顿|不说话|不出声|没有说话|一言不发"
    r"|silen|pause|quiet|say(?:s|ing)? nothing|(?:not|nobody|n't) speaks?"
)
_BEFORE_SPEECH = phrased(r"(?:说话|开口|回答)(?:之?前)|before\s.*(?:speak|talk|answer|says?|line)", re.I)
_RENAMED = phrased(r"改名|改叫|更名|\brenam", re.I)
"""A name belongs to the whole film, and 小雨 may be one."""
_DEEDS: tuple[tuple[str, dict[Language, tuple[str, ...]]], ...] = (
    (r"原谅|和好|forgiv|make up|reconcil", {
        "zh": ("[静] {a}看着{b}，点头。", "{a}伸出手，握住{b}的手。"),
        "en": ("[Silence.] {a} looks at {b} and nods.", "{a} holds out a hand. {b} takes it."),
    }),
    (r"拥抱|抱住|\bhug|embrac", {"zh": ("{a}抱住{b}。",), "en": ("{a} hugs {b}.",)}),
    (r"离开|走了|leaves|walks out", {"zh": ("{a}转身，走出门。",), "en": ("{a} turns and walks out.",)}),
    (r"哭|\bcr(?:y|ies)\b|weep", {"zh": ("{a}用手蒙住眼睛。",), "en": ("{a} covers both eyes and cries.",)}),
    (r"(?<!好)(?<!搞)笑|laugh|smil", {"zh": ("{a}看看{b}，笑了。",), "en": ("{a} looks at {b} and laughs.",)}),
    (_SILENCE, {"zh": ("[静] {a}看着{b}。",), "en": ("[Silence.] {a} looks at {b}.",)}),
)  # fmt: skip
_BEHIND_A_SCENE = (K.TRANSITION, K.PAGE_BREAK, K.NOTE, K.BONEYARD, K.SECTION)
_SHORTER = phrased(r"短|精简|紧凑|shorter|tighter|trim|cut down", re.I)
_REMOVED = 0.7
"""What share of a scene's time a shorter one keeps."""


def rewritten_by_rules(request: RewriteRequest) -> tuple[Elements, tuple[str, ...]]:
    """The elements with what the wish says and the rules know, and the pieces of it that they do not know. Raises
    NotOfferedError where they know none of it."""
    if request.to is not None:
        raise NotOfferedError(
            "The planner translates no screenplay that somebody else wrote.",
            where="translate",
            next_step="Set a language model (YINGXI_WRITER_MODEL), or translate the lines by hand.",
        )
    if request.seconds is not None:
        return tightened(
            request.elements, request.seconds, request.language, asked=request.asked, by_hand=request.by_hand
        ), ()
    elements, unread = _by_pieces(request)
    if len(unread) == len(pieces_of(request.wish, request.language)):
        raise NotOfferedError(
            "The planner's rules find nothing in this wish that they know.",
            where="rewrite",
            next_step=(
                "Ask for shorter; warmer, funnier, sadder, tenser; an hour or a weather; that somebody forgives, hugs,"
                " laughs, cries or leaves, or a silence; or say what one of the people does."
                " Any other wish needs a language model (YINGXI_WRITER_MODEL)."
            ),
        )
    return elements, unread


def _by_pieces(request: RewriteRequest) -> tuple[Elements, tuple[str, ...]]:
    """The elements with every piece of the wish that the rules know, and the pieces that they do not."""
    elements = request.elements
    unread: list[str] = []
    doer = ""
    for piece in pieces_of(request.wish, request.language):
        doer = _doer(piece, request) or doer
        told = _of_the_same(piece, doer, request.language)
        arrived = _arrived(elements, told, request)
        changed = _with_piece(arrived, request.model_copy(update={"wish": told}))
        changed = elements if changed == arrived else changed
        there = _is_known(piece, request.language) and not is_denied(piece, request.language)
        if changed == elements and not there:
            unread.append(piece)
        elements = changed
    return elements, tuple(unread)


def _doer(piece: str, request: RewriteRequest) -> str:
    """Whom a piece has do something: the first person that it names."""
    low = piece.lower()
    named = [(low.find(name.lower()), name) for name in _who(request.elements, request)]
    return min(((at, name) for at, name in named if at >= 0), default=(0, ""))[1]


def _of_the_same(piece: str, doer: str, language: Language) -> str:
    """A piece that tells a deed and nobody who does it, told of whom the piece before named: 哭了."""
    if (
        not doer
        or is_denied(piece, language)
        or doer.lower() in piece.lower()
        or not re.search("|".join(words for words, _ in _DEEDS), piece, re.I)
    ):
        return piece
    return doer + piece if language == "zh" else f"{doer} {piece}"


def _arrived(elements: Elements, piece: str, request: RewriteRequest) -> Elements:
    """The scene with whoever the piece does something to, or has do it, coming in first where the scene does not have
    them; for nothing that is denied, said of a voice or of a thing."""
    if is_denied(piece, request.language) or not any(re.search(words, piece, re.I) for words, _ in _DEEDS):
        return elements
    here = "\n".join(each.text for each in elements if each.kind in (K.ACTION, K.CHARACTER)).lower()
    names = [name for name in _who(elements, request) if name.lower() in piece.lower()]
    absent = [name for name in names if name.lower() not in here]
    if not absent:
        return elements
    row = "{}走进来。" if request.language == "zh" else "{} comes in."
    return _at_the_end(elements, [row.format(name) for name in absent])


def _with_piece(elements: Elements, request: RewriteRequest) -> Elements:
    """The elements as one piece of a wish asks; as they are where no rule knows it."""
    piece, language = request.wish, request.language
    if _RENAMED.search(piece):
        return elements
    for change in CHANGES:
        if (changed := change(elements, piece, language)) != elements:
            return changed
    if is_denied(piece, language) and not re.search(_SILENCE, piece, re.I):
        return _under_clear_sky(elements, request)
    changed = elements
    for rule in (_shorter, _told_in_mood, _at_another_hour, _with_deeds):
        changed = rule(changed, request)
    if changed != elements or _is_known(piece, language):
        return changed
    if row := deed_told(piece, _who(elements, request), language):
        return _at_the_end(elements, [row])
    return elements


def _is_known(wish: str, language: Language) -> bool:
    """Whether a rule knows something of the wish, though the scene may have it already."""
    moods = "|".join(words for words, _, _ in _MOODS)
    deeds = "|".join(words for words, _ in _DEEDS)
    hours = "|".join(words for words, _ in (*_HOURS[language], *_SKIES[language]))
    if _RENAMED.search(wish):
        return False
    return re.search(f"{moods}|{deeds}|{hours}|{_SHORTER.pattern}", wish, re.IGNORECASE) is not None


def _shorter(elements: Elements, request: RewriteRequest) -> Elements:
    if not _SHORTER.search(request.wish):
        return elements
    now = sum(element_seconds(each, request.language) for each in elements)
    return tightened(elements, now * _REMOVED, request.language, asked=request.asked, by_hand=request.by_hand)


def _told_in_mood(elements: Elements, request: RewriteRequest) -> Elements:
    """The scene's mood is named, and of the lines without a manner that can have the mood's every second one gets
    it."""
    found = next((each for each in _MOODS if re.search(each[0], request.wish, re.I)), None)
    if found is None:
        return elements
    _, mood, manner = found
    told: list[Element] = []
    line = 0
    for at, element in enumerate(elements):
        told.append(element)
        if element.kind is K.HEADING:
            told.append(Element(kind=K.SYNOPSIS, text=f"mood: {mood}"))
        following = elements[at + 1].kind if at + 1 < len(elements) else None
        if element.kind is K.CHARACTER and following is K.DIALOGUE:
            if manner[request.language] in _SOFT and not _can_be_soft(elements, at):
                continue
            line += 1
            if line % 2:
                told.append(Element(kind=K.PARENTHETICAL, text=manner[request.language]))
    return tuple(each for each in told if not (each in elements and each.text.startswith("mood: ")))


def _can_be_soft(elements: Elements, at: int) -> bool:
    """Whether the speech whose name stands `at` is no shout, nor said by somebody who comes running or waves."""
    before = elements[at - 1] if at else None
    astir = before is not None and before.kind is K.ACTION and _ASTIR.search(before.text)
    return not astir and not _LOUD.search(elements[at + 1].text)


def _at_another_hour(elements: Elements, request: RewriteRequest) -> Elements:
    hour = _first(_HOURS[request.language], request.wish)
    sky = _first(_SKIES[request.language], request.wish)
    if not (hour or sky) or not elements or elements[0].kind is not K.HEADING:
        return elements
    rows: Elements = ()
    if sky and _INSIDE.search(elements[0].text):
        outside = _OUTSIDE[request.language][sky]
        has_it = any(each.kind is K.ACTION and each.text == outside for each in elements)
        rows, sky = () if has_it else (Element(kind=K.ACTION, text=outside),), ""
    if not (hour or sky):
        return _with_first_action(elements, rows)
    place, _, when = elements[0].text.partition(" - ")
    then = when.split(" - ") if request.language == "en" else when.split()
    hour = hour or (then[0] if then else "")
    joined = (" - " if request.language == "en" else " ").join(
        each for each in (hour, sky or "".join(then[1:2])) if each
    )
    heading = elements[0].model_copy(update={"text": f"{place} - {joined}"})
    return _with_first_action((heading, *elements[1:]), rows)


def _with_first_action(elements: Elements, rows: Elements) -> Elements:
    """The scene with `rows` before the first that is played, behind what its synopsis lines say of it."""
    start = next(
        (at for at, each in enumerate(elements) if at and each.kind is not K.SYNOPSIS), len(elements)
    )
    return (*elements[:start], *rows, *elements[start:])


def _first(table: tuple[tuple[str, str], ...], wish: str) -> str:
    return next((name for words, name in table if re.search(words, wish, re.I)), "")


def _with_deeds(elements: Elements, request: RewriteRequest) -> Elements:
    """What somebody is to do at the scene's end, before the cut or the word that closes it; nothing that is done in the
    scene already."""
    people = _who(elements, request)
    if not people:
        return elements
    rows: list[str] = []
    for words, told in _DEEDS:
        if _is_done(elements, words, request.wish, people) or not (
            found := re.search(words, request.wish, re.I)
        ):
            continue
        a, b = _doer_and_other(request.wish, found, people)
        first = _first_speech(elements, request.wish) if words == _SILENCE else None
        if first is not None:
            cue = elements[first].text.lower()
            a, b = sorted(people[:2] if len(people) > 1 else [a, b], key=lambda name: name.lower() != cue)
        written = [row.format(a=a, b=b) for row in told[request.language]]
        if first is not None:
            silence = tuple(Element(kind=K.ACTION, text=row) for row in written)
            elements = (*elements[:first], *silence, *elements[first:])
            continue
        rows += written
    return _at_the_end(elements, rows)


def _is_done(elements: Elements, words: str, wish: str, people: list[str]) -> bool:
    """Whether the scene has such a deed of all whom the wish names: who holds a cup hugs nobody."""
    named = [name.lower() for name in people if name.lower() in wish.lower()]
    rows = (each.text for each in elements if each.kind is K.ACTION and re.search(words, each.text, re.I))
    return any(all(name in row.lower() for name in named) for row in rows)


def _doer_and_other(wish: str, deed: re.Match[str], people: list[str]) -> tuple[str, str]:
    """Who does it, named before the deed, and to whom, named behind it; the other of two where only one is named."""
    low = wish.lower()
    before = [name for name in people if 0 <= low.find(name.lower()) < deed.start()]
    behind = [name for name in people if low.find(name.lower(), deed.end()) >= 0]
    b = next((name for name in behind if name not in before[:1]), "")
    a = before[0] if before else next((name for name in people if name != b), people[0])
    return a, b or next((name for name in people if name != a), a)


def _first_speech(elements: Elements, wish: str) -> int | None:
    """Where the first speech of whom the wish names begins, or of anybody, where it wants something before it."""
    if not _BEFORE_SPEECH.search(wish):
        return None
    cues = [at for at, each in enumerate(elements) if each.kind is K.CHARACTER]
    named = [at for at in cues if elements[at].text.lower() in wish.lower()]
    return next(iter(named or cues), None)


def _at_the_end(elements: Elements, rows: list[str]) -> Elements:
    """The scene with `rows` behind all that is played, but before the close look that it ends on."""
    end = next((at for at in range(len(elements), 0, -1) if elements[at - 1].kind not in _BEHIND_A_SCENE), 0)
    if end and is_close_look(elements[end - 1]):
        end -= 1
    return (*elements[:end], *(Element(kind=K.ACTION, text=row) for row in rows), *elements[end:])


def _under_clear_sky(elements: Elements, request: RewriteRequest) -> Elements:
    """The heading without its weather, and a room's window without it, where that is denied."""
    sky = _first(_SKIES[request.language], request.wish)
    if not sky or not elements or elements[0].kind is not K.HEADING:
        return elements
    mark = " - " if request.language == "en" else " "
    words = elements[0].text.split(mark)
    left = mark.join(word for word in words if word != sky)
    outside = _OUTSIDE[request.language][sky]
    rest = (each for each in elements[1:] if each.kind is not K.ACTION or each.text != outside)
    return (elements[0].model_copy(update={"text": left}), *rest)


def _who(elements: Elements, request: RewriteRequest) -> list[str]:
    """The scene's speakers, whom the wish names first; else the screenplay's people."""
    spoken = [each.text for each in elements if each.kind is K.CHARACTER]
    shown = [
        name if request.language == "zh" else name.capitalize()
        for name in dict.fromkeys((*spoken, *request.people))
    ]
    named = [name for name in shown if name.lower() in request.wish.lower()]
    return list(dict.fromkeys((*named, *shown)))
