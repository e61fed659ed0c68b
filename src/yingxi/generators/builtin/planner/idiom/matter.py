"""What a deed is done to, in the idea's own words: a tomato, the stars, 妈妈的笑声."""

import re

from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.idea import LIVING, Idea, Mention
from yingxi.generators.builtin.planner.idiom.premise import Premise, deeds_of
from yingxi.generators.builtin.planner.idiom.time_behind import TIME_BEHIND

_NOUN_EN = phrased(
    r"^(?:out |up |down |away |back |over |about )?(?P<noun>[a-z-]+[^s ]s|"
    r"(?:an?|the|his|her|your|its|their|my|one|two|three|some)\s+[a-z'’ -]+?)"
    r"(?=\s+(?:to|for|with|in|on|at|from|into|onto|over|under|through|between|behind|beside|near|across|by|during|every|as|like"
    r"|home|out|back|away|up|down|made|built|called|named|written|painted|full|until|that|who|which|so|and|people|nobody|somebody|everybody|everyone|they|he|she)\b"
    r"|[^a-z'’ -]|$)",
    re.I,
)
_MOST = {"en": 5, "zh": 9}
COUNTED = (
    "位名个只条把块件张本封枚台家座间头匹朵棵首支场轮片盏颗辆架面部口艘群双幅阵扇粒杯碗锅盆盘壶瓶根份局顿"
)
_BEFORE_ZH = phrased(
    r"(?<![一两三几这那每])把(?P<noun>[^，把]{1,12}?)(?:一起|偷偷|全|都|从[^，]*|在[^，]*|给[^，]*)?$"
)
_BEHIND_ZH = phrased(
    rf"^(?:着(?:要|去|来)?[送买吃喝付做干说看拿搬洗收](?=同?[一两三四五六七八九十几]))?(?:[完好成下出上](?=[一两三四五六七八九十几百]))?[了着过]?同?(?P<count>[一两三四五六七八九十几百]+[{COUNTED}])?(?P<noun>[^，。了着过给在去来到等让吗呢\d]{{1,9}})$"
)
_FOUGHT_OVER_ZH = phrased(rf"[为因]了?(?:[一两三那这][{COUNTED}])?(?P<noun>[^，为]{{1,8}})$")
_EVERYBODY = phrased(
    r"^(?:[没有]+人.*|所有的?人|大家|每个人|别人|谁|什么|一切|everyone|everybody|nobody|no one|anyone|everything)$",
    re.I,
)
"""Nobody and nothing that could be held or looked at."""
_CALLED_ZH = phrased(r"^(?:天下第一|江湖|武林|传说中|失踪的|走失的|走丢的).*(?<![物书信画图谱剑])$")
"""Somebody by what they are called, or who is gone."""
_SENT_ZH = phrased(
    r"^[^，。]{0,8}?(?:[寄送捎带拿买传飘飞漏留剩落]来|[寄送捎带拿买传飘飞漏留剩落][给到在]|藏在|放在|写给)[^，。的]{0,6}的(?=[^，。的]{1,8}$)"
)
"""What came with it, before a noun that came from somebody: 妈妈寄来的腌菜."""
_AFTER_ZH = phrased(r"(?<=[\u3400-\u9fff])(?:之?后(?![面院背门台代妈])|正在|的时候).*$")
"""What comes after it: 打开箱子后坐下来读书."""
_SCRAMBLE_ZH = phrased(
    r"抢着(?:洗|买|做|付|吃|当|坐|背|抱|扫|喂|刷|端|拿|接|还)(?P<noun>[\u3400-\u9fff]{1,4})$"
)
"""What two are first to do something to: 抢着洗碗."""
_WHENEVER_ZH = phrased(r"每[天晚夜年周月次个回]|天天|总是?|正在?|刚刚")
"""When it happens: nothing that could be held."""
_BUSY_ZH = phrased(
    rf"^(?P<count>[一两三几][{COUNTED}])(?=[^，的]*[在给去来到等让了着过会能没不])[^，的]{{2,10}}的(?=[^，的]{{1,5}}$)"
)
"""What a thing does, between its count and its noun: 一部还在响的手机."""
_PRONOUN_ZH = phrased(r"^(?:一个人|人|[你我他她它咱]们?|自己|对方|彼此|[你我他她它]自己|谁)$")
_BARE_DEED_ZH = phrased(
    r"^(?:[走跑飞哭笑睡醒死唱跳玩等问说喊]|[上下]班|[上放]学|睡觉|回家|出门|[全整满]个?[城村街镇国天夜山])$"
)
"""What somebody does, or all of a place: nothing that could be held or looked at."""
_EVENT_ZH = phrased(
    r"(?:婚礼|葬礼|典礼|考试|比赛|聚会|大会|晚会|音乐会|演唱会|生日|约会|旅行|秘密|位置|办法|机会)$"
)
"""What happens, or is known: nothing that could be held or looked at."""
_ONCE_ZH = phrased(r"^[一两三几](?:眼|遍|次|回|趟|声|下|面|会儿)")
"""How often it is done, and not what it is done to: 看一眼夏天."""
_CUT_ZH = phrased(
    r"(?:正|已经|早就|早已|还|却|(?:死活|说什么也|怎么也|就是|一直|再也)?[不没](?:肯|愿)?[\u3400-\u9fff]{1,3}|[一二三四五六七八九十百几]+(?:年|天|个月))$"
)
_TIME_ZH = phrased(
    r"(?:那[天年晚]|时候|之[前后]|以[前后])$"
    r"|^(?:整整)?[一二两三四五六七八九十百几半好多]*(?:辈子|年|个?月|天|夜|小时|晚上)$|^(?:一生|终生|终身|很久|好久)$"
)
_NOT_IN_HAND_ZH = phrased(
    r"(?:脚印|脚步|影子|声音?|笑声|味道|名字|时间|梦|光|气味|墙|地板?|车|飞机|座位|楼|桥|屋顶|天空)$"
)
"""What can be seen or heard, and is in nobody's hand."""
_QUESTION_ZH = phrased(r"什么|为何|怎么|哪[儿里]?|是不是|会不会|有没有")
_TO_WHOM_EN = phrased(
    r"^(?:an?|the|his|her|their)\s+(?:(?!(?:of|in|on|at|to|for|from|with|and|or|that|who|which|into|by|under|over|behind|near|inside|against)\b)[a-z'’-]+\s+){1,4}?"
    r"(?=(?:an?|the|his|her|their|its)\s+(?!(?:whole|same|entire|next|night|day|morning|evening|time|year|way)\b))"
)
"""To whom something is given, before the thing: gives an old sailor a shell."""
_INNER = phrased(r"(?:回家|回去|在|给|送给|等|让|来|去|到|从|换).*$")


def matter_of(idea: Idea, premise: Premise) -> str:
    """The object of the deed as the idea names it, with its article or count; empty where it is somebody, or a
    clause."""
    noun = (_english if idea.language == "en" else _chinese)(premise)
    if (
        noun.lower() in ("it", "this", "that")
        or premise.deed == "pretend"
        or _EVERYBODY.search(noun)
        or _CALLED_ZH.match(noun)
    ):
        return ""
    bare = re.sub(rf"^[一两三四五六七八九十几百]+[{COUNTED}]", "", noun) if idea.language == "zh" else noun
    at = idea.text.find(bare, 0) if bare else -1
    if at < 0:
        return ""
    if idea.language == "zh" and len(bare) == 1 and not any(e.start <= at < e.end for e in idea.mentions):
        return ""
    if premise.deed == "odd" and any(
        each.entry.kind in LIVING and not each.owns and at <= each.start < at + len(bare)
        for each in idea.mentions
    ):
        return ""
    inside = [each for each in idea.mentions if at <= each.start and each.end <= at + len(bare)]
    if inside and inside[-1].entry.kind in (*LIVING, "acts") and inside[-1].end >= at + len(bare):
        return ""
    return noun


def _english(premise: Premise) -> str:
    done_to = premise.acts.partition(" ")[2]
    if premise.deed in ("argue", "compete"):
        done_to = done_to.removeprefix("for ")
    done_to = re.sub(r"\s+as\s+(?:an?|the|his|her|their)\s.*", "", done_to)
    done_to = re.sub(
        rf"\s+(?:the\s+(?:night|day|morning|evening|week)(?:\s+(?:before|after)\b.*|$)|{TIME_BEHIND}$)",
        "",
        done_to,
    )
    match = _NOUN_EN.match(_TO_WHOM_EN.sub("", done_to))
    noun = match["noun"].strip() if match else ""
    noun = re.sub(r"\s+(?:aloud|together|again|alone|slowly|quietly)$", "", noun)
    return noun if len(noun.split()) <= _MOST["en"] else ""


def _chinese(premise: Premise) -> str:
    once = premise.acts.count(premise.verb) == 1
    if scramble := _SCRAMBLE_ZH.search(premise.acts):
        return scramble["noun"]
    before, _, behind = (premise.acts.partition if once else premise.acts.rpartition)(premise.verb)
    if re.search(rf"[一二两三几][{COUNTED}]$", before):
        before, _, behind = premise.acts.partition(premise.verb)
    taken = _BEFORE_ZH.search(before) or (
        _FOUGHT_OVER_ZH.search(before) if premise.deed in ("argue", "compete") else None
    )
    if taken:
        noun = taken["noun"]
    else:
        behind = _SENT_ZH.sub("", behind)
        behind = _BUSY_ZH.sub(r"\g<count>", _AFTER_ZH.sub("", behind))
        match = _BEHIND_ZH.match(_INNER.sub("", behind)) if behind else None
        noun = (match["count"] or "") + match["noun"] if match else ""
    noun = re.sub(r"^[出到回起](?=[一两])", "", noun)
    noun = re.sub(r"^[一二两三四五六七八九十百几]+(?:年|天|个月|小时)(?:的)?(?=[\u3400-\u9fff])", "", noun)
    noun = _CUT_ZH.sub("", _ONCE_ZH.sub("", noun))
    noun = "" if premise.verb.endswith("错") else re.sub(r"^[碗杯盘壶锅份](?=[^，的水筷盖子]{2})", "", noun)
    if (
        _PRONOUN_ZH.match(noun)
        or _BARE_DEED_ZH.match(noun)
        or _WHENEVER_ZH.match(noun)
        or _EVENT_ZH.search(noun)
        or _QUESTION_ZH.search(noun)
        or noun in deeds_of("zh")
        or noun[:1] in "进到在回的又也都却就还再"
        or noun[-1:] in "的上里中最"
        or _TIME_ZH.search(noun)
        or re.search(r"[上里][写发寄传飘掉]$|一直|每[天晚]|总是|已经|正在", noun)
    ):
        return ""
    return noun if len(noun) <= _MOST["zh"] else ""


def second_person(noun: str, language: Language) -> str:
    """The object as one says it to whoever does the deed: the tomato, your shoes.

    >>> second_person("a tomato", "en"), second_person("her shoes", "en"), second_person("一把椅子", "zh")
    ('the tomato', 'your shoes', '一把椅子')
    """
    if language == "zh":
        return noun
    if " " not in noun:
        return f"the {noun}"
    return re.sub(r"^(?:his|her|its|their)\b", "your", re.sub(r"^(?:an?|some)\b", "the", noun))


def is_prop(idea: Idea, noun: str, barred: tuple[str, ...]) -> bool:
    """Whether what is named so can be held: no weather, no place, nothing far or large."""
    named: list[Mention] = [
        each for each in idea.mentions if re.search(re.escape(each.word.lower()) + r"s?$", noun.lower())
    ]
    return _NOT_IN_HAND_ZH.search(noun) is None and not any(
        each.entry.kind in ("times", "places", *LIVING) or set(barred) & set(each.entry.flags)
        for each in named[-1:]
    )


_INVISIBLE = """
second minute hour day night week month year time trade way truth lie secret story song tune melody poem name word
question answer step dance language game rule reason promise memory dream idea future past life death love peace fear
trick job work lesson silence smell sound voice signal hearing sight sense route way family trade world weather
"""
_UNSEEN_ZH = phrased(
    r"(?:电影|游戏|事|故事|秘密|时间|日子|生活|爱情?|梦|歌|话|声音|名字|味道|道理|规矩|办法|机会|消息|工作|手艺|记忆|回忆|愿望|未来|过去|夏天|冬天|春天|秋天)$"
)
_INVISIBLE_EN = frozenset(_INVISIBLE.split())


def is_visible(noun: str) -> bool:
    """Whether an English thing can be shown close; of Chinese ones nothing is said against it.

    >>> is_visible("the seconds"), is_visible("a red balloon"), is_visible("秘密")
    (False, True, False)
    """
    if _UNSEEN_ZH.search(noun):
        return False
    last = noun.lower().rpartition(" ")[2]
    return last not in _INVISIBLE_EN and last.removesuffix("s") not in _INVISIBLE_EN
