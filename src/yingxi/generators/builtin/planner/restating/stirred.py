"""A Chinese idea in which nobody does anything yet: something that has gone is searched for, something that happens has
somebody who sees it."""

from functools import cache
from importlib.resources import files

from yingxi.film.phrasing import phrased
from yingxi.film.seeds import seed_of
from yingxi.generators.builtin import planner
from yingxi.generators.builtin.planner.idea import LIVING, Idea
from yingxi.generators.builtin.planner.lexicon import Entry, words_of

_GONE = phrased(
    r"^(?:一[个只条把座本封张件])?(?P<state>消失|失踪|丢失|不见|走丢|遗失|被偷走?|失窃)了?的(?P<thing>[^，。的]{1,8})[。]?$"
)
_STATE = phrased(
    r"^(?:一[个只条把座本封张件棵朵])?(?P<state>失眠|迷路|沉默|生气|害羞|想家|罢工|逃跑|流浪|感冒|搬家|睡着|长大|变老|哭泣|唱歌|跳舞|说谎|旅行|生病|离家出走|打瞌睡)了?的"
    r"(?P<thing>[^，。的]{1,8})[。]?$"
)
_OWN_THING = phrased(
    r"^(?P<who>[^的，]{1,6})的(?P<thing>[^的，]{1,5}?)(?P<does>(?:罢工|不见|丢|坏|停|长出|变成|飞走|跑|说话|开口|哭|笑|开花|着火|消失|失踪|生气|逃|醒)[^，。]{0,6}了[^，。]{0,4})[。]?$"
)
_HAPPENS = phrased(r"^[^，。：；]{2,16}(?:了|着|起来|不见)(?=$|[，。！])")
_AND = phrased(r"^(?P<one>[^，。和与跟]{2,10})[和与跟](?![他她它])(?P<other>[^，。]{2,12})[。]?$")
_AND_OWN = phrased(r"^(?P<one>[^，。和与跟]{2,10})[和与跟][他她它](?:自己)?的(?P<thing>[^，。的]{1,6})[。]?$")
"""Two who only stand beside each other, and somebody with something."""
_LEAVES = phrased(
    r"^(?:来|去|到|回|坐|骑|带着|背着|拿着|给|替|为|把|等|找|学|偷偷|第一次|一个人)(?!的|了)[^，。的]{1,10}(?:[，。]|$)"
)
"""What is done, and nobody named who does it: 去青岛，听一整夜的浪."""
_WITNESSES = ("小女孩", "老人", "小男孩", "老奶奶", "邮递员")
_OF_PLACE = {
    "spaceship": "宇航员",
    "moon-place": "宇航员",
    "mars-place": "宇航员",
    "harbour": "渔夫",
    "hospital": "护士",
    "temple": "小和尚",
}


def with_theme(text: str) -> str:
    """What happens where an idea is one word; the text as it is where no sentence is written for it.

    >>> with_theme("端午")
    '外婆教孙女包粽子，孙女包进了一颗糖'
    >>> with_theme("雪人")
    '雪人想去看一看春天，小女孩拉着他的手走了一段'
    """
    bare = text.strip(" 。！《》“”")
    known = words_of("zh").get(bare)
    told = _themes().get(bare, ()) or tuple(each.replace("_", bare) for each in _of_its_kind(known))
    return told[seed_of(0, "theme", bare) % len(told)] if told else text


_KINDS = ("food", "thingling", "animal", "trade", "job", "far")
"""Of what kind one word may be that no sentence is written for; `@food: …` has what happens then."""


def _of_its_kind(known: Entry | None) -> tuple[str, ...]:
    """The sentences for a word of that kind; none for a word that says what kind of film it is."""
    if known is None or known.kind not in ("things", "creatures", "people", "places"):
        return ()
    kinds = [each for each in _KINDS if each in known.flags] or (
        [known.kind] if known.kind in ("things", "places") else []
    )
    return _themes().get(f"@{kinds[0]}", ()) if kinds else ()


@cache
def _themes() -> dict[str, tuple[str, ...]]:
    """The sentences of `words/themes.zh.txt` by each of their words."""
    found: dict[str, tuple[str, ...]] = {}
    for line in (files(planner) / "words" / "themes.zh.txt").read_text("utf-8").splitlines():
        words, colon, said = line.partition(": ")
        if colon and not line.startswith("#"):
            found |= dict.fromkeys(words.split(), tuple(each.strip() for each in said.split(" | ")))
    return found


def with_own_thing(text: str) -> str:
    """What somebody's thing does is found by whose it is.

    >>> with_own_thing("女巫的扫帚罢工了"), with_own_thing("女巫飞走了")
    ('女巫发现自己的扫帚罢工了', '女巫飞走了')
    """
    his = _OWN_THING.match(text)
    known = words_of("zh").get(his["thing"]) if his else None
    if his is None or (known and known.kind in LIVING):
        return text
    return f"{his['who']}发现自己的{his['thing']}{his['does']}"


def with_stir(text: str, idea: Idea) -> str:
    """The idea with somebody who does something in it; as it is where it only names something."""
    if gone := _GONE.match(text):
        who = _witness(idea) if not idea.of(*LIVING) else "一个女人"
        return f"{who}到处找{gone['thing']}"
    if (state := _STATE.match(text)) and not idea.of(*LIVING):
        return f"{state['thing']}{state['state']}了"
    if "last" not in idea.flags and (two := _AND.match(text)) and len(idea.of(*LIVING)) > 1:
        return f"{two['one']}遇见{two['other']}"
    if (owned := _AND_OWN.match(text)) and idea.of(*LIVING, "cues") and idea.things:
        return f"{owned['one']}守着自己的{owned['thing']}".replace("一个人", "一个男人")
    if not idea.of(*LIVING) and _LEAVES.match(text):
        return f"{('一个女人', '一个男人')[seed_of(0, 'who', text) % 2]}{text}"
    if idea.of(*LIVING) or not _HAPPENS.match(text):
        return text
    bare = text.strip("。！")
    if told := next((said for end, said in happenings() if bare.endswith(end)), ()):
        return told[seed_of(0, "happening", bare) % len(told)].replace("_", bare)
    seen = next((each.word for each in idea.things), "")
    return f"{_witness(idea)}看着{seen}，{text}" if seen else text


@cache
def happenings() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """How sentences of `words/happenings.zh.txt` end, the longest way first, and what may be told of each."""
    found: list[tuple[str, tuple[str, ...]]] = []
    for line in (files(planner) / "words" / "happenings.zh.txt").read_text("utf-8").splitlines():
        ends, colon, said = line.partition(": ")
        if colon and not line.startswith("#"):
            told = tuple(each.strip() for each in said.split(" | "))
            found += [(end, told) for end in ends.split("|")]
    return tuple(sorted(found, key=lambda each: -len(each[0])))


def _witness(idea: Idea) -> str:
    """Who is there to see it."""
    at = next((_OF_PLACE[each.entry.id] for each in idea.places if each.entry.id in _OF_PLACE), "")
    return at or _WITNESSES[seed_of(0, "witness", idea.text) % len(_WITNESSES)]
