"""Tones as they change in a sentence: 一 and 不, two third tones, what has no tone of its own, 的 地 得."""

from dataclasses import dataclass, replace
from functools import cache

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.packaged_voice.mandarin_readings import REPEATED, SURNAMES, TITLES

_NUMERALS = frozenset("零〇一二三四五六七八九十百千万亿两几点第初")
_ORDINAL_BEHIND = frozenset("月号日楼班级年")
_ONE_BEHIND = frozenset("之统唯专")
"""Behind these 一 keeps its tone: 三分之一, 统一."""
_TAKES_DEI = frozenset("我你您他她它们咱谁都还就也可又总准必那这人家今明先才")
_COUNTS_ANIMALS = frozenset("这那一二两三四五六七八九十百千几每哪半多少第数")
_EARTHLY = frozenset("上下方点球图面铁址位区板毯震狱道理主势带形名平窖洞基心铺瓜段摊产")
"""What makes a word with 地 where it is the earth and not how something is done."""
_SURNAME = phrased(rf"([{''.join(SURNAMES)}])(?=(?:[\u4e00-\u9fff]{{0,2}})(?:{TITLES}))")
_CALLED = phrased(r"(?<=叫)([单曾朴翟覃缪褚晁])(?!\1|经)(?=[\u4e00-\u9fff]{1,2}$)")
"""Who says what they are called, to the end of the stretch; 查理 and 任何 are no such names."""
_ALONE = phrased(
    r"^(曾)(?![经几有是在为想去来到被与和不因对说听看见做当任一两多])(?=[\u4e00-\u9fff]{1,2}$)"
    r"|(?<![未不我你他她们也都])(曾)(?=小(?![时睡看心]))"
)
"""Who is called out, or called with the 小 of a young name: 曾小贤！ and 曾小贤来了; 曾来过 is no such name."""


@dataclass(frozen=True, slots=True)
class Syllable:
    """One character as it is read: pinyin with its tone as a figure. `begins` a word."""

    character: str
    reading: str
    begins: bool

    @property
    def tone(self) -> str:
        return self.reading[-1]

    def toned(self, tone: int) -> "Syllable":
        return replace(self, reading=f"{self.reading[:-1]}{tone}")

    def read(self, reading: str) -> "Syllable":
        return replace(self, reading=reading)


def settled(words: list[str], readings: list[list[str]]) -> list[Syllable]:
    """The words of one stretch with the tones that the sentence gives them. `readings` are a dictionary's, a syllable
    for each character."""
    syllables = [
        Syllable(character, reading, begins=place == 0)
        for word, read in zip(words, readings, strict=True)
        for place, (character, reading) in enumerate(zip(word, read, strict=True))
    ]
    syllables = _named(_particles(syllables, words))
    syllables = _neutral(syllables, words)
    return _third_tones(_yi_and_bu(syllables), words)


def _particles(syllables: list[Syllable], words: list[str]) -> list[Syllable]:
    """地 and 得 behind and before verbs, 只 that counts animals."""
    found = list(syllables)
    alone = _alone(words)
    for i, syllable in enumerate(syllables):
        before = syllables[i - 1].character if i else ""
        after = syllables[i + 1].character if i + 1 < len(syllables) else ""
        if syllable.character == "得" and syllable.reading in ("de2", "de5", "dei3"):
            inside = not syllable.begins or i in alone
            if i in alone and after and before in _TAKES_DEI and after not in "了到":
                found[i] = syllable.read("dei3")
            elif inside and before and syllable.reading == "de2" and not _dictionary_de(before, after):
                found[i] = syllable.read("de5")
        elif syllable.character == "地" and syllable.begins and i >= 2 and before not in "的这那块片":
            if (i in alone and after) or (i not in alone and after not in _EARTHLY):
                found[i] = syllable.read("de5")
        elif syllable.character == "里" and i in alone and before:
            found[i] = syllable.toned(5)
        elif syllable.character == "只" and before in _COUNTS_ANIMALS and before:
            found[i] = syllable.read("zhi1")
    return found


def _dictionary_de(before: str, after: str) -> bool:
    """获得, 取得, 得到: the word that means to get."""
    return before in "获取赢求难心所应不只博" or after in "到了意知罪分失奖逞"


def _named(syllables: list[Syllable]) -> list[Syllable]:
    text = "".join(syllable.character for syllable in syllables)
    found = list(syllables)
    for name in _SURNAME.finditer(text):
        place = name.start()
        if syllables[place].begins or text[max(0, place - 1) : place] in ("姓", "老", "小"):
            found[place] = found[place].read(SURNAMES[name[1]])
    for place, character in enumerate(text):
        if character in SURNAMES and place and text[place - 1] == "姓":
            found[place] = found[place].read(SURNAMES[character])
    for name in (*_CALLED.finditer(text), *_ALONE.finditer(text)):
        found[name.start()] = found[name.start()].read(SURNAMES[text[name.start()]])
    return found


def _neutral(syllables: list[Syllable], words: list[str]) -> list[Syllable]:
    found = list(syllables)
    at = 0
    for word in words:
        last = at + len(word) - 1
        if len(word) == 2 and (word in _toneless_words() or (word[0] == word[1] and word[0] in REPEATED)):
            if word not in _toneless_words() and found[at].tone == found[last].tone == "3":
                found[at] = found[at].toned(2)
            found[last] = found[last].toned(5)
        elif len(word) == 3 and word[1] == "一" and word[0] == word[2]:
            found[at + 1] = found[at + 1].toned(5)
        elif len(word) > 1 and word[-1] == "们":
            found[last] = found[last].toned(5)
        at += len(word)
    return found


def _yi_and_bu(syllables: list[Syllable]) -> list[Syllable]:
    found = list(syllables)
    for i, syllable in enumerate(syllables):
        before = syllables[i - 1] if i else None
        after = syllables[i + 1] if i + 1 < len(syllables) else None
        if syllable.character == "一" and syllable.tone != "5":
            counted = before is not None and before.character in _NUMERALS
            figure = after is not None and after.character in "零〇一二三四五六七八九"
            if (
                after is None
                or counted
                or (before is not None and before.character in _ONE_BEHIND)
                or figure
                or (after.character in _ORDINAL_BEHIND and _ordinal(after, syllables, i))
            ):
                found[i] = syllable.toned(1)
            else:
                falling = after.tone == "4" or after.character == "个"
                found[i] = syllable.toned(2 if falling else 4)
        elif syllable.character == "不" and syllable.tone != "5":
            repeated = before is not None and after is not None and before.character == after.character
            falling = after is not None and after.tone == "4"
            found[i] = syllable.toned(5 if repeated else 2 if falling else 4)
    return found


def _ordinal(after: Syllable, syllables: list[Syllable], place: int) -> bool:
    """一月, 一号, 一楼 and 一日 of a month are the first of their kind; 一年 is a year long unless a class follows."""
    if after.character == "日" and place and syllables[place - 1].character == "月":
        return True
    if after.character in "年日":
        return place + 2 < len(syllables) and syllables[place + 2].character == "级"
    return True


def _third_tones(syllables: list[Syllable], words: list[str]) -> list[Syllable]:
    """Of two third tones the first rises: in a word, and where a single character leans on what follows."""
    found = list(syllables)
    at = 0
    for word in words:
        places = range(at, at + len(word))
        if len(word) == 3 and all(found[place].tone == "3" for place in places):
            # 小老鼠 is 小 and 老鼠, 展览馆 is 展览 and 馆.
            first = at if word[0] not in "小老好很" else at + 1
            found[first], found[at + 1] = found[first].toned(2), found[at + 1].toned(2)
        else:
            for place in reversed(places[:-1]):
                if found[place].tone == "3" and found[place + 1].tone == "3":
                    found[place] = found[place].toned(2)
        at += len(word)
    for place in sorted(_alone(words), reverse=True):
        if place + 1 < len(found) and found[place].tone == "3" and found[place + 1].tone == "3":
            found[place] = found[place].toned(2)
    return found


def _alone(words: list[str]) -> set[int]:
    """The places of words of one character."""
    places, at = set(), 0
    for word in words:
        if len(word) == 1:
            places.add(at)
        at += len(word)
    return places


@cache
def _toneless_words() -> frozenset[str]:
    """Words whose second syllable has no tone, as misaki's tables have them."""
    from misaki.tone_sandhi import ToneSandhi  # slow to load

    return frozenset(ToneSandhi().must_neural_tone_words)
