"""Where a subtitle may be broken, and where it is best broken.

Legality first: for Chinese the rules of W3C's clreq (which follow GB/T 15834-2011), for words the spaces
between them. Among legal breaks those after punctuation are best, then those that leave lines of like length."""

from collections.abc import Iterator
from functools import lru_cache

CHARACTERS_A_LINE = {"zh": 16, "en": 42}
"""Netflix's timed-text guides: 16 for Simplified Chinese, 42 for English."""

NOT_AT_START = frozenset("、，；：。！？”’」』）】》〉］｝－～·／,.;:!?)]}%…—")
NOT_AT_END = frozenset("“‘「『（【《〈［｛([{")
_UNITS = ("——", "……", "--", "...")
_STRONG, _MIDDLE = frozenset("。！？.!?…"), frozenset("，、；：,;:—")
_ENDING_PARTICLES = frozenset("的了着过吗呢吧啊呀地得")
_BEGINNING_WORDS = frozenset("在是把被就也都却和跟还再又但而只")


def width(text: str) -> float:
    """Length in Chinese characters: anything of the Latin half counts half."""
    return sum(1.0 if ord(character) >= 0x2E80 or character in "“”‘’…—" else 0.5 for character in text)


def length_in(text: str, language: str) -> float:
    """How long a text is in the language's measure: Chinese characters (a Latin letter is half), else letters."""
    return width(text) if language == "zh" else float(len(text))


def lines_broken(text: str, language: str) -> tuple[str, ...]:
    """`text` on as few lines as keep to the limit, the best broken among them."""
    limit = CHARACTERS_A_LINE.get(language, CHARACTERS_A_LINE["en"])
    text = text.strip()
    if length_in(text, language) <= limit:
        return (text,) if text else ()
    return _best(text, language, limit)


def halved(text: str, language: str) -> tuple[str, str]:
    """`text` in two where it is best broken; where nothing is legal, in its middle."""
    breaks = list(legal_breaks(text)) or [len(text) // 2]
    at = min(breaks, key=lambda place: (_cost(text, place) + _imbalance(text, place, language), place))
    return text[:at].strip(), text[at:].strip()


def legal_breaks(text: str) -> Iterator[int]:
    """Places (before which character) at which a line may end."""
    for place in range(1, len(text)):
        before, after = text[place - 1], text[place]
        if before == " ":
            yield place
            continue
        if after == " " or after in NOT_AT_START or before in NOT_AT_END:
            continue
        if any(_inside(unit, text, place) for unit in _UNITS):
            continue
        if _wide(before) or _wide(after):
            yield place


def _inside(unit: str, text: str, place: int) -> bool:
    return any(text.startswith(unit, place - offset) for offset in range(1, len(unit)) if place >= offset)


def _wide(character: str) -> bool:
    return ord(character) >= 0x2E80 or character in "”’…—"


@lru_cache(maxsize=256)
def _best(text: str, language: str, limit: int) -> tuple[str, ...]:
    """Dynamic programming over legal breaks: fewest lines, then the cheapest breaks."""
    places = [0, *legal_breaks(text), len(text)]
    best: list[tuple[int, float, int] | None] = [(0, 0.0, 0), *([None] * (len(places) - 1))]
    for end in range(1, len(places)):
        for start in range(end):
            found = best[start]
            line = text[places[start] : places[end]].strip()
            if found is None or length_in(line, language) > limit:
                continue
            slack = ((limit - length_in(line, language)) / limit) ** 2 * 2
            cost = found[1] + slack + (_cost(text, places[end]) if end < len(places) - 1 else 0.0)
            here = best[end]
            if here is None or (found[0] + 1, cost) < here[:2]:
                best[end] = (found[0] + 1, cost, start)
    if best[-1] is None:
        # One word is longer than a line: nothing legal remains.
        return tuple(text[at : at + limit] for at in range(0, len(text), limit))
    lines = []
    end = len(places) - 1
    while end:
        start = best[end][2]  # type: ignore[index]
        lines.append(text[places[start] : places[end]].strip())
        end = start
    return tuple(reversed(lines))


def _cost(text: str, place: int) -> float:
    """0 for a break after a sentence, more the less the sense pauses there."""
    before = text[:place].rstrip()[-1:]
    after = text[place : place + 1]
    if before in _STRONG:
        return 0.0
    if before in _MIDDLE or before in "”’」』）》":
        return 0.3
    if before in _ENDING_PARTICLES or after in _BEGINNING_WORDS:
        return 0.7
    return 1.0


def _imbalance(text: str, place: int, language: str) -> float:
    one, two = length_in(text[:place], language), length_in(text[place:], language)
    return 2.0 * abs(one - two) / (one + two)
