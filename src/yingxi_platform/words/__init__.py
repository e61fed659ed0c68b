"""Everything the studio says, in English and in Simplified and Traditional Chinese."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, Literal

from yingxi.breakdown.lexicon import List, meanings
from yingxi_platform.words.choices import CHOICES
from yingxi_platform.words.door import DOOR
from yingxi_platform.words.dressing import DRESSING, VOICES
from yingxi_platform.words.fields import FIELDS
from yingxi_platform.words.finding import FINDING
from yingxi_platform.words.going import GOING
from yingxi_platform.words.making import MAKING
from yingxi_platform.words.more import MORE
from yingxi_platform.words.naming import NAMING
from yingxi_platform.words.pages import PAGES
from yingxi_platform.words.together import TOGETHER
from yingxi_platform.words.traditional import traditional

Tongue = Literal["en", "zh-hans", "zh-hant"]
TONGUES: Mapping[str, str] = {"en": "English", "zh-hans": "简体中文", "zh-hant": "繁體中文"}
_ORDER = tuple(TONGUES)
TRADE: tuple[List, ...] = ("places", "fronts", "looks", "verbs")
WORDS = {
    **PAGES,
    **MORE,
    **MAKING,
    **TOGETHER,
    **FINDING,
    **NAMING,
    **DRESSING,
    **DOOR,
    **GOING,
    **FIELDS,
    **CHOICES,
}
IDEAS = {
    "en": (
        "A lighthouse keeper who is afraid of the dark",
        "Two brothers open their father's last letter on a train",
        "A girl teaches a broken robot to fly a kite",
    ),
    "zh-hans": (
        "一位外婆忘了所有人，却还记得和孙女玩捉迷藏",
        "怕黑的灯塔看守人",
        "女孩教一个坏掉的机器人放风筝",
    ),
    "zh-hant": (
        "一位外婆忘了所有人，卻還記得和孫女玩捉迷藏",
        "怕黑的燈塔看守人",
        "女孩教一個壞掉的機器人放風箏",
    ),
}
_TRADITIONAL = ("zh-tw", "zh-hk", "zh-mo", "zh-hant")


@lru_cache(maxsize=1)
def trade_words() -> Mapping[str, str]:
    """The house's own Chinese words for what the theatre has: places, fronts of garments, hair."""
    found: dict[str, str] = {}
    for family in TRADE:
        for word, meant in meanings("zh", family).items():
            bare = meant.removeprefix("hair ").removesuffix(" inside").removesuffix(" outside")
            found.setdefault(bare, word)
    return found


@lru_cache(maxsize=1)
def _things() -> Mapping[str, str]:
    """The first Chinese word of each thing, where that word means it."""
    found: dict[str, str] = {}
    for word, thing in meanings("zh", "things").items():
        found.setdefault(thing, word)
    return found


@lru_cache(maxsize=1)
def _things_meant() -> Mapping[str, str]:
    """The thing of each Chinese word, as it is written in both ways."""
    known = meanings("zh", "things")
    return {**{traditional(word): thing for word, thing in known.items()}, **known}


def thing_said(speak: str, thing: str) -> str:
    """A thing of a set or in somebody's hand, in the reader's language; as it stands where it has no word there."""
    word = _things().get(thing, thing) if speak != "en" else thing
    return traditional(word) if speak == "zh-hant" and word != thing else word


def voice_said(speak: str, style: str) -> str:
    """A packaged voice as a person calls it, such as "Heart, woman"; as it stands where it is none of them."""
    kind, _, name = style.partition("_")
    if len(kind) != 2 or kind[1] not in "fm" or not name:
        return style
    own = VOICES.get(style, (name.title(),) * 2)
    called = name.title() if speak == "en" else own[speak == "zh-hant"]
    return f"{called} · {say(speak, 'voice.female' if kind[1] == 'f' else 'voice.male')}"


def thing_meant(word: str) -> str:
    """The thing that a word of any of the languages means, as the documents have it."""
    return _things_meant().get(word, word)


def say(speak: str, message: str, *, otherwise: str | None = None, **parameters: Any) -> str:
    """The message in that language; `otherwise` where there is none such."""
    if otherwise is not None and message not in WORDS:
        word = otherwise if speak == "en" else trade_words().get(otherwise, otherwise)
        return traditional(word) if speak == "zh-hant" and word != otherwise else word
    return WORDS[message][_ORDER.index(speak)].format(**parameters)


def tongue_of(request: Any) -> str:
    """The person's own, else the cookie's, else the first that the browser names."""
    account = getattr(request, "user", None)
    own = getattr(account, "language", "") or request.COOKIES.get("speak", "")
    if own in TONGUES:
        return str(own)
    for wanted in request.headers.get("Accept-Language", "").lower().split(","):
        name = wanted.partition(";")[0].strip()
        if name.startswith("zh"):
            return "zh-hant" if name.startswith(_TRADITIONAL) else "zh-hans"
        if name.startswith("en"):
            return "en"
    return "en"


def speaking(request: Any) -> dict[str, Any]:
    """For the templates: the language, and all that there are."""
    speak = getattr(request, "speak", None) or tongue_of(request)
    return {"speak": speak, "tongues": TONGUES.items(), "unheard": lambda: _unheard(request)}


def _unheard(request: Any) -> int:
    """How many notices wait, of films that they still see; asked only where a page shows it."""
    from yingxi_platform.studios.policy import visible

    account = getattr(request, "user", None)
    if account is None or not account.is_authenticated:
        return 0
    return int(account.notices.filter(read_at=None, film__in=visible(account)).count())
