"""Who and what a Chinese idea only speaks of: whoever is named in somebody's speech does not walk in, nor does what
they turn into, and a fish that is bought, fried or left for a cat is food."""

import re
from collections.abc import Iterator
from dataclasses import replace

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.idea import LIVING, About, Mention
from yingxi.generators.builtin.planner.lexicon import Entry

_QUOTED = phrased(r"[“「\"][^”」\"]{1,60}[”」\"]|[：:][^“「\"，。]{2,30}$")
_BY_WHOM = phrased(
    r"(?<=，)[^，是他她的]{1,6}(?:却|竟然?|原来|正|就)?是[^，]{2,}(?:写|送|留|寄|买|做|画|织|缝)[^，]{0,10}的(?=[，。]|$)"
)
"""From whom, and for whom, a thing turns out to be."""
_LAST_OF_THEM = phrased(r"最后一[个位名][^，。]{1,8}的(?:老|小)?[\u3400-\u9fff]{0,4}[人匠师员工手夫翁婆爷]")
"""The last of their kind, who do nothing for the last time: 最后一个吹唢呐的老人."""
_SERVED = phrased(
    r"(?:钓|卖|买|煎|炸|炖|烤|蒸|煮|吃|杀|留|送|给|分|剩|偷|端|红烧|清蒸)了?(?:[一两三几半][条只尾份盘锅]?)?$"
)
_TURNED_INTO = phrased(
    r"(?:(?<![想要])变成|变作|变回|当成|当作|认成|认作|看成|误认为|化身|化作|扮成|装成|冒充|假扮)了?(?:[^，。{}把]{1,8}的)?(?:[一两][个名位只条匹头])?$"
)
_LACKED = phrased(r"(?:找不[到着]|招不[到着]|缺|没有一?个?|收不[到着])(?:一个)?$")
"""Whom nobody finds: 找不到徒弟."""
_AT_SCHOOL = phrased(r"[他她我它](?:的|们的?)?$")
_TEACHES = phrased(r"的?(?:老师|班主任|校长|同学|同桌|教师)")
_LIKENESS = phrased(r"的(?:照片|遗像|声音|笔迹|签名|名字|遗物|遗书|墓|骨灰|日记|录音|画像|雕像|影子)")
"""Of whom only a trace is there."""
_GROWN_UP = phrased(
    r"失恋|初恋|恋爱|约会|相亲|求婚|大学|上班|打工|加班|面试|毕业|租房|出租屋|爱上|暗恋|嫁|娶|结婚|表白|男友|女友|男朋友|女朋友"
)
"""What no child does."""
_TAKES_UP = phrased(r"(?:当上?|做|成为?|考上|应聘|应征|竞选)了?(?:[他她]的)?(?:一[个名位])?(?:夜班|白班)?$")
"""What trade somebody takes up: 去海上当船长."""
_PART_OF_A_WORD = phrased(r"[笼窝圈棚蛋汤肉刺鳞毛皮粮食竿塘缸钩干骨牌]")
"""Behind a creature, what makes one word with it: 空鸡笼."""
_POST = phrased(
    r"(?:的)?(?:位置|名额|职位|岗位|资格|头衔|差事)|(?:位子|椅子|制服|工装|执照|资格证|证书|证件|证(?=[，。]|$)|帽子|徽章|专座|座位)"
)
"""Behind a trade, what only belongs to it: 领舞位置, 保安制服."""
_OCCASION = phrased(r"聚会|大会|晚会|会议|宿舍|食堂|办公室|公寓|节(?=[那这当前后，])")
"""Behind somebody, what makes an occasion or a place of them: 同学聚会."""
_ASKED_ABOUT = phrased(r"问(?:[他她]们?|大家)?[^，。]{0,2}$")
_QUESTION = phrased(r"(?:什么时候|为什么|怎么|去了?哪|在哪|是谁|是不是|会不会|有没有|还会?[^，]{0,4}吗)")
"""Whom a question is about: 孩子问妈妈什么时候回来."""
_GROWING = ("女孩", "男孩", "孙子", "孙女", "外孙", "外孙女")
_COOKED = phrased(r"(?:端上|[红清]?[煎炸炖烤蒸煮炒烧])")
_FOOD = "鱼鸡鸭鹅"


def in_hand(text: str, known: tuple[Mention, ...]) -> Iterator[Mention]:
    """The mentions without who is only spoken of, and food as food.

    >>> from yingxi.generators.builtin.planner.lexicon import words_of
    >>> fish = Mention("鱼", words_of("zh")["鱼"], 6)
    >>> [each.entry.kind for each in in_hand("老板娘留一条鱼", (fish,))]
    ['things']
    """
    quoted = [found.span() for found in _QUOTED.finditer(text)]
    quoted += [found.span() for found in _BY_WHOM.finditer(text)]
    for each in known:
        if (
            each.entry.kind == "places"
            and _AT_SCHOOL.search(text[: each.start])
            and _TEACHES.match(text, each.end)
        ):
            yield replace(
                each, entry=replace(each.entry, id=f"of-{each.entry.id}", kind="cues", flags=frozenset())
            )
        elif each.entry.id == "last" and _LAST_OF_THEM.match(text, each.start):
            yield replace(each, entry=replace(each.entry, id="last-of-them", flags=frozenset()))
        elif each.word == "笑话" and re.match(r"[^，。的、和]", text[each.end :]):
            continue
        elif each.entry.kind not in LIVING:
            yield each
        elif (
            _TURNED_INTO.search(text[: each.start])
            or ("job" in each.entry.flags and _TAKES_UP.search(text[: each.start]))
            or (each.entry.kind == "people" and _LACKED.search(text[: each.start]))
            or (_LIKENESS.match(text, each.end) and text.count(each.word) == 1)
            or (each.entry.kind == "people" and _OCCASION.match(text, each.end))
            or ("job" in each.entry.flags and _POST.match(text, each.end))
            or (each.entry.kind == "creatures" and _PART_OF_A_WORD.match(text, each.end))
            or (_ASKED_ABOUT.search(text[: each.start]) and _QUESTION.match(text, each.end))
        ):
            yield replace(
                each, entry=replace(each.entry, id=f"as-{each.entry.id}", kind="cues", flags=frozenset())
            )
        elif any(start < each.start < end for start, end in quoted):
            continue
        elif each.word == "姑娘" or (each.word in _GROWING and _GROWN_UP.search(text)):
            yield replace(each, about=About(age="young"))
        elif each.word in _FOOD and (_SERVED.search(text[: each.start]) or _COOKED.match(text, each.end)):
            yield replace(each, entry=_served(each.word))
        else:
            yield each


def _served(word: str) -> Entry:
    return Entry(
        id=f"served-{word}",
        kind="things",
        chinese=(word,),
        flags=frozenset({"thing", "food"}),
        values=(("classifier", "条" if word == "鱼" else "只"),),
    )


def by_shorter_word(mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The mentions, in which somebody who was named in full is known by the end of that word: 门卫大爷, 大爷."""
    made: list[Mention] = []
    for each in mentions:
        full = next(
            (
                one
                for one in made
                if one.entry.kind == "people" and one.word != each.word and one.word.endswith(each.word)
            ),
            None,
        )
        known = full and each.entry.kind == "people" and not each.original
        made.append(
            replace(each, word=full.word, entry=full.entry, original=each.word) if known and full else each
        )
    return tuple(made)
