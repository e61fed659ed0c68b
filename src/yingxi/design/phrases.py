"""One phrase of a person's looks: which of its words count, and which colour goes with which."""

from dataclasses import dataclass
from typing import Literal

from yingxi.breakdown.lexicon import Found, chinese_found, english_found, english_tokens
from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased

# What a phrase is about, and which parts of a sheet its words may fix: in `thin round glasses` nobody is thin.
_WORN = (
    "top", "skirt", "trousers", "shoes", "scarf", "shawl", "mask", "hat", "pattern", "apron", "glasses", "nose", "hold",
)  # fmt: skip
_OF_HAIR = ("hair", "beard", "hat", "age")
_OF_BODY = ("age", "build", "height", "skin", "face", "brows", "beard", "hold", "hair", "glasses", "nose")
_HAIR_EN = phrased(
    r"\b(?:hair(?:ed|cut)?|bun|bob|ponytail|braids?|pigtails|curls|afro|puff|undercut|topknot)\b"
)
# What is knitted of wool is not worn on the head's own hair.
_HAIR_ZH = phrased(r"发|辫|髻|(?<!羊)毛(?![衣衫裤帽线巾呢])")
_BEARD = phrased(r"beard|stubble|moustache|mustache|goatee|胡|须|髯")
_FEATURE = phrased(r"\b(?:scar|eyes?|freckles?|lenses|icon|piping|buttons|ring|watch|wristwatch)\b")
_OF_ONE_CLOTH = ("hooded", "连帽")
"""Has the colour of what it is sewn to."""
_UNSPLIT = ("t-shirt",)
Topic = Literal["hair", "beard", "feature", "worn", "body"]


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words of looks with what is found in them. Places are letters in Chinese, words in English."""

    text: str
    language: Language
    tokens: tuple[str, ...]

    @property
    def topic(self) -> Topic:
        small = " ".join(self.tokens) if self.language == "en" else self.text
        if _BEARD.search(small):
            return "beard"
        if (_HAIR_EN if self.language == "en" else _HAIR_ZH).search(small):
            return "hair"
        if self.language == "en" and _FEATURE.search(small):
            return "feature"
        worn = any(found.meaning.split()[0] in _WORN for found in self.found("looks"))
        return "worn" if worn else "body"

    def found(self, words: Literal["looks", "fronts", "colours", "hairs"]) -> list[Found]:
        """The words of a list, from the left, the longest first."""
        if self.language == "zh":
            return list(chinese_found(self.text, words))
        return list(english_found(self.tokens, words))

    def looks(self) -> list[Found]:
        """The words that count for what the phrase is about. Chinese has no room between its words for others."""
        found = self.found("looks")
        if self.language == "zh":
            return found
        topic = self.topic
        if topic == "feature":
            return []
        kept = {"hair": _OF_HAIR, "beard": ("beard",), "worn": _WORN, "body": _OF_BODY}[topic]
        return [each for each in found if each.meaning.split()[0] in kept]

    def colour_of(self, thing: Found) -> str:
        """The dye of `thing`: the last colour named before it and behind the thing before it, else the first behind it;
        `dark` and `light` alone are colours too."""
        if thing.word in _OF_ONE_CLOTH:
            return ""
        things = [
            each
            for each in self.looks()
            if not each.meaning.startswith("pattern") and each.word not in _OF_ONE_CLOTH
        ]
        before = max((each.end for each in things if each.end <= thing.start), default=0)
        behind = min((each.start for each in things if each.start >= thing.end), default=self._length)
        colours = self.found("colours")
        named = [each.meaning for each in colours if before <= each.start and each.end <= thing.end]
        named = named[:1] or [each.meaning for each in colours if thing.end <= each.start < behind][:1]
        if named:
            return named[0]
        return self._shade(before, thing) if self.language == "en" else ""

    @property
    def _length(self) -> int:
        return len(self.text) if self.language == "zh" else len(self.tokens)

    def _shade(self, before: int, thing: Found) -> str:
        words = self.tokens[before : thing.end]
        if "dark" in words:
            return "navy" if "jeans" in thing.word or "denim" in words else "dark grey"
        if "light" in words or "pale" in words:
            return "light blue" if "jeans" in thing.word else "white"
        return ""


def phrase_of(text: str, language: Language) -> Phrase:
    """`grey-haired` is two words, `t-shirt` one."""
    tokens = tuple(
        part
        for token in english_tokens(text)
        for part in ((token,) if token in _UNSPLIT else token.split("-"))
        if part
    )
    return Phrase(text, language, tokens)
