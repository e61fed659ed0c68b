"""A Chinese idea said anew where the order of its words hides who does what: the reason before what is done for it, a
trade as what somebody is, who speaks at the other end of a telephone."""

import re

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.idiom.course_chinese import said_by_course
from yingxi.generators.builtin.planner.idiom.predicates_chinese import is_predicate
from yingxi.generators.builtin.planner.lexicon import words_of
from yingxi.generators.builtin.planner.people.called_chinese import with_names_said
from yingxi.generators.builtin.planner.restating.heroes_chinese import with_heroes_first
from yingxi.generators.builtin.planner.restating.plain_chinese import end_of_whoever, in_plain_sentences

_SIGNS = str.maketrans({",": "，", ";": "；", "?": "？", "!": "！"})
_HAN = "\u3400-\u9fff"
_REASON = phrased(r"^(?P<deed>[^，。；]{4,}?)，?(?:只|就|都)?因为(?P<why>[^，。；]{4,})(?P<rest>[。]?)$")
_TRADE = phrased(
    rf"^(?:[他她]|一个[男女]人)(?P<where>在[^，的]{{1,10}}?)?(?:[做干]|当)了(?:整整|大半)?(?P<years>[^，的]{{1,5}}(?:年|辈子))的?"
    rf"(?P<trade>[{_HAN}]{{2,5}})(?=[，。]|$)"
)
_SEVERAL_WHO = phrased(
    r"(?P<count>[两三]个)(?P<does>[^，。的]{1,4}同?[^，。]{2,10})的人(?=吵|打|遇|坐|一起|同时|都|互相|抢|成了|爱上)"
)
"""Strangers who are called by what they do: 两个取同一个包裹的人吵了起来."""
_WHOEVER = phrased(
    r"(?<=，)(?:写信|寄信|来信|敲门|按门铃|开门|喊话|打电话|发信息|发短信|留言|画画|点外卖|下单)的人(?=[说请问要让叫给把却是在就])"
)
"""Somebody who is called by the one thing that they did."""
_AT_THE_OTHER_END = phrased(
    r"(?P<call>电话|来电|视频)(?P<between>[^。]{0,4}，)(?:打电话来?的人|来电的人|对方|(?:电话)?那[头边端]的?人?|电话里的?人?|里面的?人?)(?:却|竟然?|只)?说"
)


_WHEN_YOUNG = phrased(
    rf"^(?:当年|小时候|年轻时|从前)(?P<did>[^，的]{{2,10}})的(?P<count>[一两三几][{_HAN}])?(?P<who>小?(?:男孩|女孩|姑娘|少年|少女|孩子|小伙子?|青年|同学|学生))"
    rf"(?P<both>们)?，(?=[^。]*?(?P<years>[二三四五六七八九十百几多\d]+)年[后前]?)"
)
_OLD_BY = phrased(r"[三四五六七八九]十|\d\d|百")


def _grown_up(found: re.Match[str]) -> str:
    """Whoever was young then, as they are now: their deed of then is what they speak of."""
    man = re.search("女|姑娘", found["who"]) is None
    old = _OLD_BY.search(found["years"]) is not None
    who = ("老人" if man else "老太太") if old else ("男人" if man else "女人")
    count = found["count"] or ("两个" if found["both"] else "一个")
    return f"{count}{who}当年{found['did']}，"


_THING_FIRST = phrased(
    rf"(?<=，)(?P<what>(?:却|就|只|终于)?(?:[他她它](?:自己)?的)?(?:最后)?一[{_HAN}][^，。的把将被]{{1,6}})(?P<done>(?:送|留|交|寄|卖|让|分|借|递|还)给了?)"
)
"""A thing that is given, before the giving: 最后一盏灯笼送给了年轻人."""


_FORGETS = phrased(r"(?:得了|患上?了?)(?:老年痴呆症?|阿尔茨海默[症病]?|失智症|失忆症|健忘症)|失忆了")
"""An illness as what one sees of it."""
_RECORDED = phrased(
    rf"^(?:记录|拍摄|跟拍|讲述|讲讲|讲)(?:一下)?(?:一[位个名])(?P<does>[^，。]{{3,24}})的(?P<who>[{_HAN}]{{2,5}})[。]?$"
)
"""Whom a portrait is of: 记录一位在地铁口卖了二十年煎饼的阿姨."""
_STATE_OF = phrased(
    r"(?P<state>退休|失业|下岗|失恋|离异|过气|落魄)(?=[老女男]?(?:警察|教师|老师|工人|医生|司机|演员|歌手|画家|教授|厨师|军人|男人|女人|侦探|记者|邮递员|剑客))"
)
_SUFFERS = phrased(
    rf"(?<=[{_HAN}]{{4}})(?<![{_HAN}]的)被(?=(?:逐出|赶出|开除|抓住|罚|骂|关进|发现|退学|辞退|解雇)[{_HAN}]{{0,4}}(?:，|$))"
)
"""What comes of it, behind a deed: 偷学武功被逐出师门."""
_IN_TRUTH = phrased(r"，(?:他|她)?其实(?:一直)?是?在(?=[\u3400-\u9fff]{2})")
"""What somebody is really about: 其实是在等当年放走的小偷."""
_ON_THE_DAY = phrased(
    rf"^(?P<who>[{_HAN}]{{2,8}}?)(?P<did>被[{_HAN}]{{2,3}}|退休|毕业|出嫁|离家|下岗|失业|辞职|回国|出院)的?那[天年晚]，(?P<rest>.+)$"
)
_SO_AS_TO = phrased(r"，(?:只|就)?(?:是)?为了(?:能)?[和跟陪](?P<does>[^，。]{3,})")
"""What it is done for, with somebody: 只为了和儿子多说几句话."""
_WOOS = phrased(r"追了(?P<whom>[^，。]{1,8}?)(?=[一二三四五六七八九十两几半]+[年个])")
_SOMEBODY_UNSEEN = phrased(
    r"(?P<hears>听见|听到|看见|看到|发现)(?P<where>[^，。有]{2,8}?)有人(?:正?在)?(?P<does>[^，。]{1,10})(?=[，。]|$)"
)
"""Somebody of whom one only knows where they are: 听见书架后面有人在哭."""
_COMES_BUT = phrased(r"(?P<comes>(?:^|(?<=，))[^，。]{1,5}(?:来了|到了|走了|过了|停了|完了))(?=[却又还]不)")
"""What happens, and what is not done all the same: 春天来了却不肯还."""
_FINDS = phrased(r"(?P<finds>发现|听说|得知|才知道)，(?=[^，。]{4,})")


_TWO_SHOPS = phrased(
    rf"^(?P<count>[两三])[家间](?P<shop>(?:老|小)?[{_HAN}]{{1,4}}?[馆店铺坊摊厅])(?=[^，。的]{{2,}})"
)
"""Shops that do something, which is done by who keeps them: 两家面馆斗了一辈子."""


def _keepers(found: re.Match[str]) -> str:
    return f"{found['count']}个{found['shop']}老板" if _is(found["shop"], "trade") else found[0]


_IS_IN_TRUTH = phrased(
    rf"^(?P<who>[^，。]{{2,14}}?)(?:其实|原来|竟然?|居然)(?:就)?是(?P<name>(?:天下第一|江湖|武林|传说中的?|当年的?|失踪的?)[{_HAN}]{{1,6}})[。]?$"
)
"""Somebody who is really one of whom everybody has heard: 伙计其实是天下第一刀."""


def _recognised(found: re.Match[str]) -> str:
    """Who that is, as whoever meets them finds out."""
    if not any(
        end_of_whoever(found["who"][at:]) == len(found["who"]) - at for at in range(len(found["who"]))
    ):
        return found[0]
    return f"{found['who']}给一个剑客倒了一碗茶，剑客认出了{found['name']}"


_MISSING = phrased(
    rf"^(?P<gone>[{_HAN}]{{1,5}}?)(?:突然|忽然)?(?:失踪|不见)了，(?P<who>[{_HAN}]{{1,5}}?)(?P<where>在[^，。]{{1,8}}?[里上下中旁边])(?P<finds>找到|发现|捡到)了?(?P<thing>[一两三几][{_HAN}][^，。的]{{1,5}})(?P<rest>.*)$"
)
"""Somebody who is gone before the film begins, and what another finds: 姐姐失踪了，妹妹在冰箱里找到一张字条."""


_AT_A_MATCH = phrased(
    rf"^相亲对象(?:竟然?|居然|原来|其实|就)+是(?:[我他她])?的?(?P<who>[{_HAN}]{{2,8}})[。]?$"
)


def _left_behind(found: re.Match[str]) -> str:
    if not end_of_whoever(found["gone"]) or not end_of_whoever(found["who"]):
        return found[0]
    then = "".join(found[each] for each in ("who", "where", "finds", "thing", "rest"))
    return f"{found['who']}到处找失踪的{found['gone']}，{then}"


def _day_as_clause(found: re.Match[str]) -> str:
    """What happens that day, of somebody else than who does the rest, as a clause of its own."""
    who, rest = found["who"], found["rest"]
    if not end_of_whoever(rest) or not any(
        end_of_whoever(who[at:]) == len(who) - at for at in range(len(who))
    ):
        return found[0]
    return f"{who}{found['did']}了，{rest}"


def _somebody_there(found: re.Match[str]) -> str:
    at = "在" if re.search("[里上下后前面边外旁中]$", found["where"]) else ""
    return f"{found['hears']}一个陌生人{at}{found['where']}{found['does']}"


def _who_is_recorded(found: re.Match[str]) -> str:
    return f"{found['who']}{found['does']}" if is_predicate(found["does"]) else found[0]


def _with_thing_behind(text: str) -> str:
    """
    >>> _with_thing_behind("老匠人，最后一盏灯笼送给了年轻人")
    '老匠人，把最后一盏灯笼送给了年轻人'
    """
    text = _MISSING.sub(_left_behind, _AT_A_MATCH.sub(r"一个男人去相亲，相亲对象竟是\g<who>", text))
    text = _IS_IN_TRUTH.sub(_recognised, text)
    text = _SUFFERS.sub("，被", _TWO_SHOPS.sub(_keepers, text))
    text = _IN_TRUTH.sub("，", _ON_THE_DAY.sub(_day_as_clause, _STATE_OF.sub(r"\g<state>的", text)))
    text = _SO_AS_TO.sub(r"，跟\g<does>", text)
    text = _RECORDED.sub(_who_is_recorded, _WOOS.sub(r"暗恋\g<whom>", text))
    text = _SOMEBODY_UNSEEN.sub(_somebody_there, text)
    text = _FINDS.sub(r"\g<finds>", _FORGETS.sub("忘了很多事", text))
    text = _FINDS.sub(r"\g<finds>", _COMES_BUT.sub(r"\g<comes>，", text))
    return _THING_FIRST.sub(r"把\g<what>\g<done>", text)


def said_in_order(text: str) -> str:
    """The idea with Chinese signs, its reason first, and everybody who does something named.

    >>> said_in_order("保姆学会了撒谎,因为孩子问妈妈在哪里")
    '孩子问妈妈在哪里，保姆学会了撒谎'
    >>> said_in_order("他在江边做了三十年的摆渡人，大桥通车那天，他还是过了江")
    '摆渡人在江边干了三十年，大桥通车那天，他还是过了江'
    >>> said_in_order("她接到一个电话，打电话的人说他在楼下")
    '她接到一个电话，陌生人说他在楼下'
    >>> said_in_order("当年一起逃学的两个男孩，四十年后又见面了")
    '两个老人当年一起逃学，四十年后又见面了'
    """
    text = text.translate(_SIGNS) if re.search(rf"[{_HAN}][,;?!]", text) else text
    text = with_heroes_first(text)
    text = said_by_course(in_plain_sentences(with_names_said(_with_thing_behind(text))))
    text = _AT_THE_OTHER_END.sub(r"\g<call>\g<between>陌生人说", text)
    text = _SEVERAL_WHO.sub(r"\g<count>陌生人\g<does>，", _WHOEVER.sub("陌生人", text))
    text = _WHEN_YOUNG.sub(_grown_up, text)
    trade = _TRADE.match(text)
    if trade and _is(trade["trade"], "job"):
        where = trade["where"] or ""
        text = f"{trade['trade']}{where}干了{trade['years']}{text[trade.end() :]}"
    reason = _REASON.match(text)
    if reason and _somebody_first(reason["why"]) and _somebody_first(reason["deed"]):
        return f"{reason['why']}，{reason['deed']}{reason['rest']}"
    return text


def _is(word: str, flag: str) -> bool:
    known = words_of("zh").get(word)
    return known is not None and flag in known.flags


def _somebody_first(clause: str) -> bool:
    """Whether a clause begins with somebody, and with no word for one who was named before."""
    bare = re.sub(rf"^(?:[一两三那这每][{_HAN}])?", "", clause)
    return any(
        known is not None and known.kind in ("people", "creatures")
        for size in range(1, 7)
        for known in [words_of("zh").get(bare[:size])]
    )
