"""The words of a text read as looks: what they fix of a character sheet, and which words fixed something."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, fields, replace
from typing import Any, Literal

from yingxi.breakdown.lexicon import chinese_found, english_found, english_tokens
from yingxi.breakdown.years import years_in as years_in
from yingxi.design.colours import colour_word
from yingxi.design.dress_split import garments_split
from yingxi.design.hair_apart import hair_apart
from yingxi.design.masked import mask_of_trade
from yingxi.design.phrases import Phrase, phrase_of
from yingxi.design.trades import trade_read
from yingxi.design.unsewn import undyed
from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased
from yingxi.film.story import Age, Sex

TEENAGERS_YEARS = 15
"""The years of a teenager of whom no more is said."""
PRINTS = ("stripes", "dots", "checks", "flowers")
BAREFOOT = "bare"
SEATED_BY = "judge"
"""A trade that is seen by its seat, whatever is worn."""
SHAPED = (
    "poncho",
    "sari",
    "kurta",
    "thobe",
    "martial",
    "deel",
    "empire",
    "tailcoat",
    "kimono",
    "hanfu",
    "evening",
)
"""Fronts that make a garment what it is, whatever is printed on its cloth."""
_DYED = {"scarf": "red", "shawl": "dark red", "trousers": "navy", "shoes": "brown", "apron": "white"}
_LEATHER = phrased(r"\b(?:leather|hide)\b|皮", re.IGNORECASE)
_NOUN_OF_HAIR = phrased(r"发|辫|髻|(?<!羊)毛(?![衣衫裤帽线巾呢])|hair|bun|bob|tail|braid|curl", re.IGNORECASE)
# Of two words for one head of hair the one that says how it is worn rules: curly hair in a bun is a bun.
_GATHERED = ("bun", "ponytail", "pigtails", "topknot", "bob", "bald", "shaven", "cropped", "braid", "puff")
_BENEATH = frozenset(
    [
        "shirt",
        "blouse",
        "t-shirt",
        "tee",
        "turtleneck",
        "top",
        "tunic",
        "polo",
        "button",
        "crewneck",
        "vest",
        "衬衫",
        "T恤",
        "背心",
        "条纹衫",
        "海魂衫",
        "布衫",
        "汗衫",
    ]
)


@dataclass(frozen=True, slots=True)
class Looks:
    """What is fixed by words; empty or None where they are silent. Colours are names of dyes."""

    sex: Sex = "none"
    age: Age | None = None
    years: int | None = None
    kind: str = "person"
    trade: str = ""
    build: str = ""
    height: str = ""
    skin: str = ""
    face: str = ""
    brows: str = ""
    hair: str = ""
    hair_colour: str = ""
    beard: str = ""
    beard_colour: str = ""
    glasses: bool = False
    red_nose: str = ""
    top: str = ""
    top_colour: str = ""
    top_name: str = ""
    under: str = ""
    under_name: str = ""
    under_pattern: str = ""
    pattern: str = ""
    trim: str = ""
    apron: str = ""
    skirt: str = ""
    trousers: str = ""
    shorts: str = ""
    shoes: str = ""
    scarf: str = ""
    cape: str = ""
    shawl: str = ""
    mask: str = ""
    mask_colour: str = ""
    hat: str = ""
    hat_colour: str = ""
    holds: str = ""
    honoured: tuple[str, ...] = ()
    ignored: tuple[str, ...] = field(default=())


def looks_read(words: Iterable[str], language: Language) -> Looks:
    """All `words` of a person, the first that fixes something ruling."""
    looks = Looks()
    apart = (part for each in words for part in hair_apart(each, language))
    for phrase, over in ((part, over) for each in apart for part, over in garments_split(each, language)):
        read = beneath_read(phrase, looks, language) if over else phrase_read(phrase, looks, language)
        fixed = replace(read, honoured=(), ignored=()) != replace(looks, honoured=(), ignored=())
        told = bool(phrase_of(phrase, language).looks()) or years_in(phrase, language) is not None
        repeated = not fixed and (told or phrase in _SEXES) and _agree(phrase, looks, language)
        heard = (fixed and not _only_its_colour(phrase, looks, read, language)) or repeated
        missed = undyed(phrase, language) if heard else () if _only_names(phrase, language) else (phrase,)
        looks = replace(
            read,
            honoured=(*looks.honoured, phrase) if heard else looks.honoured,
            ignored=(*looks.ignored, *(each for each in missed if each not in looks.ignored)),
        )
    return looks


_PUT_ON = phrased(
    r"^(?:身上)?(?:身?穿着?|身着|身披|披着?|套着?|系着?|戴着?|头戴|围着?)(?:了?一?[件身条套顶袭])?"
)
_WITHOUT_A_NAME = phrased(r"[深浅暗亮淡大鲜纯素一身的色]+|颜色|衣服?")
_NO_GARMENT = frozenset(
    {
        "in",
        "a",
        "an",
        "the",
        "all",
        "dressed",
        "wearing",
        "wears",
        "dark",
        "light",
        "pale",
        "bright",
        "clothes",
        "outfit",
        "and",
    }
)


def _only_its_colour(phrase: str, before: Looks, read: Looks, language: Language) -> bool:
    """Whether a garment is named that nobody here can sew, and only its colour was taken: 穿灰色短打."""
    if replace(before, top_colour=read.top_colour) != read:
        return False
    if language == "en":
        phrase_en = phrase_of(phrase, "en")
        colours = {word for each in phrase_en.found("colours") for word in each.word.split()}
        return not {*phrase_en.tokens} - _NO_GARMENT <= colours
    worn = _PUT_ON.match(phrase)
    rest = phrase[worn.end() :] if worn else ""
    for colour in phrase_of(rest, "zh").found("colours"):
        rest = rest.replace(colour.word, "")
    return bool(_WITHOUT_A_NAME.sub("", rest))


def _agree(phrase: str, looks: Looks, language: Language) -> bool:
    """Whether a phrase only says what stands there already: a red jacket overrules a blue one told later."""
    alone, silent = phrase_read(phrase, Looks(), language), Looks()
    return all(
        getattr(alone, part.name) in (getattr(silent, part.name), getattr(looks, part.name))
        for part in fields(Looks)
        if part.name not in ("top_name", "under_name", "honoured", "ignored")
    )


def trade_forgotten(looks: Looks, language: Language) -> Looks:
    """`looks` of whom no trade has dressed: words that named only a trade have fixed nothing."""
    read, kept = Looks(), []
    for words in looks.honoured:
        before, read = read, replace(phrase_read(words, read, language), trade="")
        if read != before or trade_read(words, language) in ("", SEATED_BY):
            kept.append(words)
    return replace(looks, trade="", honoured=tuple(kept))


_TO_OTHERS = frozenset({
    "朋友", "老朋友", "仇人", "主人", "师父", "师傅", "徒弟", "同事", "搭档",
    "老伴", "恋人", "对手", "邻居", "同学", "老同学",
})  # fmt: skip
"""What somebody is to another: nothing of it can be seen."""
_STANCE = phrased(
    r"^(?:面对面|背对背|背靠背|肩并肩|并肩|手拉手|手牵手|(?:站|坐|躺|蹲|跪|趴|靠|倚|守|等)(?:着|在)?.{0,6}|一动不动|独自一人?)$"
)
"""How somebody stands or sits: the stage plays it, and no sheet draws it."""


def _only_names(phrase: str, language: Language) -> bool:
    """Whether a phrase only says who it is: `barista`, `adult`."""
    if language == "zh":
        whole = next(chinese_found(phrase, "people"), None)
        return (
            phrase in _TO_OTHERS
            or bool(_STANCE.match(phrase))
            or (whole is not None and whole.word == phrase)
            or trade_read(phrase, language) != ""
        )
    tokens = english_tokens(phrase)
    return phrase == "adult" or any(True for _ in english_found(tokens, "people"))


def age_at(years: int) -> Age:
    """The age of life in which somebody of so many years is drawn."""
    return "child" if years < 13 else "young" if years < 30 else "adult" if years < 60 else "elder"


def beneath_read(words: str, looks: Looks, language: Language) -> Looks:
    """`looks` with what is said to be worn under something: a dress under a jacket is a skirt below it."""
    alone = phrase_read(words, Looks(), language)
    if looks.under_name or not alone.top or not looks.top or looks.top == "dress":
        return phrase_read(words, looks, language)
    if (alone.pattern, looks.pattern) == ("armour", "cloak"):
        return _caped(looks, alone.top, alone.top_colour, words)
    colour = alone.top_colour or "white"
    below = alone.top == "dress" and looks.top == "short top" and not looks.skirt
    return replace(
        looks,
        under=colour,
        under_name=words,
        under_pattern=alone.pattern if alone.pattern in PRINTS else "",
        skirt=colour if below else looks.skirt,
    )


def _caped(looks: Looks, cut: str, colour: str, name: str) -> Looks:
    """`looks` of whose cloak turns out to hang behind armour."""
    caped = looks.top_colour or "dark red"
    return replace(looks, top=cut, top_colour=colour, top_name=name, pattern="armour", cape=caped)


def _cape(looks: Looks, cut: str, colour: str, phrase: Phrase, word: str) -> Looks | None:
    """`looks` with a cape and armour, whichever is told first; None where there are not both."""
    if looks.pattern == "cloak" and "armour" in _fronts(phrase):
        return _caped(looks, cut, colour, phrase.text)
    if word in _CAPES and "armour" in (looks.pattern, *_fronts(phrase)):
        return replace(looks, cape=looks.cape or colour or "dark red")
    return None


def _print_of(phrase: Phrase) -> str:
    """The pattern of the cloth that a phrase names, if any."""
    named = [
        each.meaning.removeprefix("pattern ") for each in phrase.looks() if each.meaning.startswith("pattern")
    ]
    named += [each.meaning for each in phrase.found("fronts")]
    return next((each for each in named if each in PRINTS), "")


def phrase_read(words: str, looks: Looks, language: Language) -> Looks:
    """`looks` with what one phrase adds."""
    if (sex := _SEXES.get(words)) is not None:
        return looks if looks.sex != "none" else replace(looks, sex=sex)
    if (years := years_in(words, language)) is not None and looks.years is None:
        looks = replace(looks, years=years, age=age_at(years))
    looks = noun_read(words, looks, language)
    if not looks.trade:
        looks = replace(looks, trade=trade_read(words, language))
    phrase = phrase_of(words, language)
    if phrase.topic in ("hair", "beard"):
        looks = _hair(phrase, looks)
    used = False
    for found in phrase.looks():
        part, _, value = found.meaning.partition(" ")
        colour = phrase.colour_of(found)
        if language == "zh" and not colour and found.word != "连帽":
            colour = colour_word(words, language)
        looks = _fixed(looks, part, value, colour, phrase, found.word)
        used = used or part in _TAKES_COLOUR
    if used or language == "zh" or phrase.topic == "worn":
        looks = _fronted(phrase, looks)
    if used and (printed := _print_of(phrase)):
        hues = [each.meaning for each in phrase.found("colours")]
        if looks.top_name == words and len(hues) > 1 and not looks.trim:
            looks = replace(looks, trim=hues[1])
        if looks.under_name == words:
            looks = replace(looks, under_pattern=printed)
    if phrase.topic == "beard" and looks.beard == "beard" and _LONG.search(words):
        looks = replace(looks, beard="long beard")
    return looks if used else _of_one_colour(phrase, looks)


def _of_one_colour(phrase: Phrase, looks: Looks) -> Looks:
    """`looks` with a colour that is said of nothing: of hair where the word says so, else of clothes."""
    words, language = phrase.text, phrase.language
    said = _HAIRED.get(words.strip().lower())
    if said:
        return looks if looks.hair_colour else replace(looks, hair_colour=said)
    colour = colour_word(words, language)
    of_hair = _NOUN_OF_HAIR.search(words) or _IN_HAIR.search(words) or _OF_SKIN.search(words)
    if colour and not of_hair and not looks.top_colour and phrase.topic not in ("feature", "beard"):
        dressed = ("色" in words or len(words) <= 4) if language == "zh" else True
        if dressed:
            return replace(looks, top_colour=colour)
    return looks


def _fronted(phrase: Phrase, looks: Looks) -> Looks:
    """`looks` with the front that a phrase names, which rules over a print that its cloth has."""
    words = phrase.text
    for found in phrase.found("fronts"):
        beneath = looks.under_name == words and looks.top_name != words
        printed = looks.pattern in PRINTS and looks.top_name == words and found.meaning in SHAPED
        looks = replace(looks, pattern=found.meaning) if printed or not (looks.pattern or beneath) else looks
    return looks


_IN_HAIR = phrased(
    r"\b(?:ribbons?|bows?|hairpins?|hairclips?|hairbands?)\b|发带|发卡|发夹|发簪|蝴蝶结", re.IGNORECASE
)
"""What is worn in the hair: its colour is nobody's coat's."""
_HAIRED = {
    "blonde": "yellow", "blond": "yellow", "ginger": "red", "redhead": "red", "redheaded": "red", "brunette": "brown",
}  # fmt: skip
"""Words that alone say the colour of somebody's hair."""
_OF_SKIN = phrased(r"\bskin(?:ned)?\b|皮肤|肤色", re.IGNORECASE)
_CAPES = ("cape", "cloak", "披风", "斗篷")
"""What hangs behind armour, and else is a coat."""


def _fronts(phrase: Phrase) -> list[str]:
    return [each.meaning for each in phrase.found("fronts")]


_LONG = phrased(r"\b(?:long|flowing)\b|长|及胸|垂胸|飘", re.IGNORECASE)
"""A beard that is not short, whatever stands between: a long white beard."""
_SEXES: dict[str, Literal["female", "male"]] = {
    **dict.fromkeys(("she", "her", "female", "她", "女", "女性"), "female"),
    **dict.fromkeys(("he", "his", "male", "他", "男", "男性"), "male"),
}
_TAKES_COLOUR = (
    "top",
    "skirt",
    "trousers",
    "shoes",
    "scarf",
    "shawl",
    "mask",
    "hat",
    "apron",
    "glasses",
    "nose",
    "hold",
    "skin",
    "hair",
    "beard",
)


def _hair(phrase: Phrase, looks: Looks) -> Looks:
    """The colour of hair or beard, in the words that are used of hair."""
    named = next((each.meaning for each in phrase.found("hairs")), "")
    if not named:
        return looks
    if phrase.topic == "beard":
        return looks if looks.beard_colour else replace(looks, beard_colour=named)
    return looks if looks.hair_colour else replace(looks, hair_colour=named)


def noun_read(phrase: str, looks: Looks, language: Language) -> Looks:
    """Sex, age and kind as a noun tells them: 外婆, 孙女, girl, watchmaker, robot."""
    found = list(
        chinese_found(phrase, "people")
        if language == "zh"
        else english_found(english_tokens(phrase), "people")
    )
    for each in found:
        sex, age, kind = each.meaning.split()
        if language == "zh" and phrase[: each.start][-1:] in ("女", "男"):
            sex = "female" if phrase[each.start - 1] == "女" else "male"
        if looks.sex == "none" and sex != "-":
            looks = replace(looks, sex="female" if sex == "female" else "male")
        if looks.age is None and (age != "adult" or sex != "-"):
            looks = replace(looks, age=_age(age))
        if looks.kind == "person" and kind != "person":
            looks = replace(looks, kind=kind)
    return looks


def teenager_read(name: str, looks: Looks, language: Language) -> Looks:
    """`looks` of one whose name says that they are a teenager: 少女, Teen."""
    told = any(found.meaning == "age teen" for found in phrase_of(name, language).looks())
    return _as_teenager(looks) if told else looks


def _as_teenager(looks: Looks) -> Looks:
    if looks.years is not None or looks.age not in (None, "young"):
        return looks
    return replace(looks, age="young", years=TEENAGERS_YEARS)


def _age(word: str) -> Age:
    return (
        "child"
        if word == "child"
        else "young"
        if word == "young"
        else "elder"
        if word == "elder"
        else "adult"
    )


def _fixed(looks: Looks, part: str, value: str, colour: str, phrase: Phrase, word: str) -> Looks:
    """One word's part put on the sheet, the first word ruling."""
    match part:
        case "top":
            return _cape(looks, value, colour, phrase, word) or _top(looks, value, colour, phrase, word)
        case "skirt":
            return looks if looks.skirt or looks.top == "dress" else replace(looks, skirt=colour or "navy")
        case "trousers" if value == "shorts" and not looks.trousers:
            return replace(looks, trousers=colour or _DYED[part], shorts="worn")
        case "apron" if not (colour or looks.apron) and _LEATHER.search(phrase.text):
            return _with(looks, part, "brown")
        case "scarf" | "shawl" | "trousers" | "shoes" | "apron":
            dyed = BAREFOOT if value == BAREFOOT else colour or _DYED[part]
            return looks if getattr(looks, part) else _with(looks, part, dyed)
        case "pattern":
            return looks if looks.pattern else replace(looks, pattern=value)
        case "nose":
            return replace(looks, red_nose="worn")
        case "glasses":
            return replace(looks, glasses=value == "yes")
        case "age" if value == "teen":
            return _as_teenager(looks)
        case "age":
            return looks if looks.age else replace(looks, age=_age(value))
        case "hair":
            curlier = value in ("curly", "wavy") and looks.hair in ("short", "long")
            ruling = (
                not looks.hair
                or curlier
                or (value in _GATHERED and looks.hair not in _GATHERED and phrase.topic == "hair")
            )
            return replace(looks, hair=value) if ruling else looks
    part, value = mask_of_trade(looks.trade, value) if part == "mask" else (part, value)
    return _first(looks, "holds" if part == "hold" else part, value, colour)


def _first(looks: Looks, name: str, value: str, colour: str) -> Looks:
    """`looks` with what is told of a part of which nothing was told before."""
    if not getattr(looks, name):
        looks = _with(looks, name, value)
        if name in ("hat", "mask"):
            looks = _with(looks, f"{name}_colour", colour)
    return looks


def _with(looks: Looks, part: str, value: str) -> Looks:
    changed: dict[str, Any] = {part: value}
    return replace(looks, **changed)


def _lies_beneath(garment: str) -> bool:
    return any(word in garment.lower() for word in _BENEATH)


def _top(looks: Looks, cut: str, colour: str, phrase: Phrase, word: str) -> Looks:
    """What is worn over all: a coat or a dress counts before the shirt beneath it, and of two the first; the other
    is what shows beneath."""
    noun = word.split()[-1]
    if not looks.top:
        return replace(looks, top=cut, top_colour=looks.top_colour or colour, top_name=phrase.text)
    first = phrase_of(looks.top_name, phrase.language)
    again = noun in first.tokens or word in looks.top_name
    if again:
        # Said once more, perhaps with the colour that it had not.
        return looks if looks.top_colour else replace(looks, top_colour=colour)
    if cut in ("long coat", "dress") and looks.top == "short top":
        return replace(
            looks, top=cut, top_colour=colour or looks.top_colour, top_name=phrase.text,
            under=looks.top_colour or ("white" if _lies_beneath(looks.top_name) else ""), under_name=looks.top_name,
            pattern="",
        )  # fmt: skip
    if (
        looks.under_name
        or cut != "short top"
        or looks.top == "dress"
        or not _BENEATH & {noun.rstrip("s"), *word.split()}
    ):
        return looks
    return replace(looks, under=colour or "white", under_name=phrase.text)
