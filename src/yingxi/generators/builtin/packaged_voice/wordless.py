"""What is heard of somebody before the words: a laugh, a sob, a sigh, a gasp, as the parenthetical has it.

A laugh is the speaker's own voice: four syllables of the network, each at its time and quieter. The others are
breath."""

import re
from collections.abc import Callable
from itertools import pairwise
from typing import Literal

import numpy as np

from yingxi.acoustics import breath
from yingxi.acoustics.samples import SAMPLE_RATE, Pcm
from yingxi.film.brief import Language
from yingxi.film.mouth import Phone
from yingxi.film.phrasing import phrased

Wordless = Literal["", "laugh", "sob", "sigh", "gasp"]

LAUGHED: dict[Language, str] = {"en": "Ha ha ha ha.", "zh": "哈哈哈哈。"}
SNEEZED: dict[Language, str] = {"en": "Ah, choo!", "zh": "啊，嚏！"}
_LEAD_SECONDS, _BREATH_SECONDS, _EDGE_SECONDS = 0.02, 0.06, 0.006
"""How long before its first phoneme a syllable is cut, how long before its vowel at most, and its edges."""
BREATHED_SECONDS, CUT_SECONDS = 0.07, _EDGE_SECONDS
"""How long a syllable of a laugh swells out of the breath before it, for cut off sharply 哈 is heard as 嘎; a sneeze
bursts."""
LAUGH_FALLS = (0.35, 0.6)
"""How loud a laugh's end is against its beginning, from most to least fallen."""
_LAUGH_LEVEL = -4.0
_GAP_SECONDS = {"laugh": 0.3, "sob": 0.18, "sigh": 0.2, "gasp": 0.1}
_BREATH_LEVEL = {"sob": -9.0, "sigh": -10.0, "gasp": -7.0}
_HEARD: tuple[tuple[Wordless, str], ...] = (
    (
        "laugh",
        (
            r"\b(?:laugh(?:s|ing)?|chuckl(?:es|ing)|giggl(?:es|ing))\b|"
            r"^笑[了着]?$|笑着|笑出声|大笑|哈哈|轻笑|偷笑|傻笑|笑起来"
        ),
    ),
    (
        "sob",
        r"\b(?:sob(?:s|bing)?|weep(?:s|ing)?|cr(?:ies|ying)(?! out))\b|^哭[了着]?$|哭着|抽泣|啜泣|呜咽|大哭",
    ),
    ("sigh", r"\bsigh(?:s|ing)?\b|叹气|叹口气|叹了?一?口气|叹息|长叹"),
    ("gasp", r"\bgasp(?:s|ing)?\b|倒吸|倒抽|吸了?一?口气"),
)
_SILENT = phrased(
    r"\b(?:not|without|stops?|no longer|almost|trying|holding back|about to|swallow\w*)\b|"
    r"不|没|别|忍|想哭|想笑|止住|停|微笑|含笑|苦笑|冷笑|嘲笑",
    re.IGNORECASE,
)
_LAUGHS_ITSELF = phrased(r"^\W*(?:ha\W?ha|heh|hee|哈|呵|嘿嘿|嘻)", re.IGNORECASE)


def wordless_of(parenthetical: str, text: str) -> Wordless:
    """What `(laughs)` or （叹气） before a line lets one hear; nothing where it is held back or only a smile, or where
    the words laugh themselves."""
    if _SILENT.search(parenthetical):
        return ""
    told = parenthetical.strip().lower()
    found: Wordless = next((kind for kind, words in _HEARD if re.search(words, told)), "")
    return "" if found == "laugh" and _LAUGHS_ITSELF.match(text) else found


def in_time(
    said: Pcm, phones: tuple[Phone, ...], starts: tuple[float, ...], rise: float = CUT_SECONDS
) -> tuple[Pcm, tuple[Phone, ...]]:
    """The syllables of `said`, each from its own second on, so that whoever is drawn knows when a mouth is open. Its
    breath begins shortly before its last sound and swells for `rise` seconds; a syllable that would run into the next
    one is faded out."""
    places = [round(start * SAMPLE_RATE) for start in starts]
    groups = _syllables(phones, len(starts))
    cuts = [round(_begun(group) * SAMPLE_RATE) for group in groups] + [len(said)]
    whole = np.zeros(places[-1] + cuts[-1] - cuts[-2], np.float32)
    moved: list[Phone] = []
    for number, (place, group) in enumerate(zip(places, groups, strict=True)):
        piece = said[cuts[number] : cuts[number + 1]].copy()
        if number + 1 < len(places):
            piece = piece[: places[number + 1] - place]
        swell, fade = (min(len(piece), round(edge * SAMPLE_RATE)) for edge in (rise, _EDGE_SECONDS))
        piece[:swell] *= np.linspace(0, 1, swell, dtype=np.float32) ** 2
        piece[len(piece) - fade :] *= np.linspace(1, 0, fade, dtype=np.float32)
        whole[place : place + len(piece)] += piece
        later = (place - cuts[number]) / SAMPLE_RATE
        until = (place + len(piece)) / SAMPLE_RATE
        for phone in group:
            begin, end = max(place / SAMPLE_RATE, phone.start + later), min(phone.end + later, until)
            if end > begin:
                moved.append(Phone(symbol=phone.symbol, start=round(begin, 6), end=round(end, 6)))
    return whole, tuple(moved)


def _begun(syllable: tuple[Phone, ...]) -> float:
    """The second of what was said from which it is kept: what leads to its last sound is short in a laugh."""
    return max(0.0, syllable[0].start - _LEAD_SECONDS, syllable[-1].start - _BREATH_SECONDS)


def _syllables(phones: tuple[Phone, ...], count: int) -> list[tuple[Phone, ...]]:
    """As many groups as there are syllables, parted where the longest rests are, else into equal ones."""
    if count == 2:
        rests = [after.start - one.end for one, after in pairwise(phones)]
        middle = 1 + max(range(len(rests)), key=lambda place: rests[place])
        return [phones[:middle], phones[middle:]]
    return [phones[len(phones) * k // count : len(phones) * (k + 1) // count] for k in range(count)]


def laughing(samples: Pcm, falls: float) -> Pcm:
    """A laugh as the network says it, every syllable quieter than the one before, the end `falls` times as loud."""
    falling = np.linspace(1.0, falls, len(samples), dtype=np.float32)
    return np.asarray(samples * falling * 10 ** (_LAUGH_LEVEL / 20), np.float32)


def breath_of(kind: Wordless, rng: np.random.Generator, loud: float) -> Pcm:
    """A sob, a sigh or a gasp; `loud` is the line's own root mean square."""
    level = loud * 10 ** (_BREATH_LEVEL[kind] / 20)
    return np.asarray(_BREATHS[kind](rng) * level, np.float32)


def before(
    kind: Wordless, heard: Pcm, mouth: tuple[Phone, ...], line: Pcm, phones: tuple[Phone, ...]
) -> tuple[Pcm, tuple[Phone, ...]]:
    """The line (48 kHz) behind what is heard first, and the phonemes of both."""
    gap = np.zeros(round(_GAP_SECONDS[kind] * SAMPLE_RATE), np.float32)
    later = (len(heard) + len(gap)) / SAMPLE_RATE
    moved = (
        phone.model_copy(update={"start": round(phone.start + later, 6), "end": round(phone.end + later, 6)})
        for phone in phones
    )
    return np.concatenate([heard, gap, line]), (*mouth, *moved)


_BREATHS: dict[str, Callable[[np.random.Generator], Pcm]] = {
    "sob": breath.sob,
    "sigh": breath.sigh,
    "gasp": breath.gasp,
}
