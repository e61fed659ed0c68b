"""The situation of a Chinese idea that is one sentence, where a play is written for such a situation: somebody signs up
for something, cannot do what everybody of its kind can, brings an animal home, loses a thing, believes something."""

import re
from collections.abc import Callable

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.course import Course
from yingxi.generators.builtin.planner.lexicon import words_of

_COUNT = r"(?:[一那这]?[\u3400-\u9fff])"
_WHO = r"(?:[^，。、的]{1,6}的)?[^，。、的]{1,7}?"
_MANNER = (
    r"(?:决定|偷偷|悄悄|瞒着[^，。]{1,5}|第一次|也|居然|竟然?|突然|非?要|想要?|独自|一个人|来地球|跑?去)*"
)
_SIGNS_UP = phrased(
    rf"^(?:{_WHO}){_MANNER}(?P<verb>报名参加|报名|参加|报考|考|应聘|竞选)了?(?P<event>(?![上虑试])[^，。了的]{{1,7}})$"
)
_TO_BE = phrased(
    rf"^(?:{_WHO})(?:一心|从小|也)?(?:想要?|要|梦想|决定|盼着)(?P<be>(?:当|成为)(?:一?[个名位])?|做一?[个名位])(?P<role>[^，。的]{{1,6}})$"
)
_TO_BE_OF = phrased(
    r"^(?:一?[\u3400-\u9fff])?想要?(?P<be>(?:当|成为)(?:一?[个名位])?|做一?[个名位])(?P<role>[^，。的]{1,6})的[^，。的]{1,7}$"
)
_CANNOT = phrased(
    rf"^(?:一{_COUNT})?(?P<who>[^，。的不]{{1,7}}?)(?:其实|却|偏偏|根本)?(?P<neg>不会|不敢|不能)(?P<able>(?![做有是被再])[^，。了的]{{1,6}})$"
)
_CANNOT_OF = phrased(
    rf"^(?:一{_COUNT})?(?P<neg>不会|不敢|不能)(?P<able>(?![做有是被再])[^，。了的]{{1,6}})的(?P<who>[^，。的]{{1,7}})$"
)
_KEEPS = phrased(
    rf"^(?P<who>[^，。的]{{1,7}}?)(?P<kept>(?:偷偷|悄悄|半路|路上|在[^，。]{{1,6}}?)*(?:捡到|捡回|救下?|收养|收留|养|带回家?)了?"
    rf"(?:一{_COUNT}|一窝)(?:[^，。的]{{1,6}}的)?(?P<animal>[^，。的]{{1,5}}))"
    r"(?:，(?:偷偷|悄悄|就|把它)?(?:带|抱|领|背)着?它?回了?家[^，。]{0,4})?$"
)
_LOST = phrased(
    r"^(?:[^，。]{0,8}[前后天晚]，)?(?:[^，。的]{1,8}?(?:把(?P<own>[^，。]{1,8}?)(?:弄丢|丢)了|(?:弄丢|丢|找不到|找不着)了?(?:自己的?|一[^，。](?:[^，。]{1,8}的)?|[^，。]{1,4}的)?(?P<thing>[^，。的]{1,5}))"
    r"|(?P<gone>[^，。的]{1,5})(?:不见|丢)了)$"
)
_NOT_SAT_ON = phrased(
    r"影子|声音|笑|时间|记忆|名字|梦|心|路|工作|饭碗|方向|孩子|儿子|女儿|妈|爸|人$|[猫狗鸟兔鱼]|童年|爱|魂|颜色|太阳|月亮|星"
)
_PAIRED = phrased(
    rf"^两[只条头匹个位](?P<one>[^，。]{{1,5}})$|^(?P<a>{_WHO})(?:遇见|和(?!尚)|与|跟)(?P<b>{_WHO})$"
)
_BEFORE_NOUN = phrased(r"^(?:一?[\u3400-\u9fff]|[^，。]{1,6}的)?(?:[老小大黑白花瘸胖瘦盲]|聋哑)?$")
_EMPTY = phrased(
    r"^(?:[^，。]{0,4}?的?(?P<how>只有?(?:在)?[^，。的]{2,4}才(?:开门|营业|出现)|空荡荡|空空荡荡|空|废弃|没有人|没人|冷清|关门|打烊|荒废|被遗忘|最后|深夜|半夜|午夜|老|旧|雨[中天夜]|下雪天?|冬天)的?)"
    r"(?P<place>[^，。的]{0,4}(?:乐园|游乐场|市场|车站|站台|教室|学校|图书馆|球场|码头|港口|戏院|剧院|影院|公园|广场|泳池|旅馆|旅店|博物馆|站|场|馆|园|店|铺|街|巷|院|厅|桥|寺|庙))$"
)
_BELIEVES = phrased(
    r"^(?:(?P<who>[^，。]{1,7}?))(?:一直|总|坚信|偏)?(?:觉得|认为|以为|相信|坚信|认定|坚持说|非说)(?P<belief>[^，。]{3,10})$"
)
_DAILY = phrased(
    r"^(?P<who>[^，。]{1,8}?)(?P<when>每[天晚夜年周]|每个星期|天天|夜夜)(?:都|坚持|准时)?(?P<does>(?!等|守|遇|梦|见|醒|隔着)[^，。]{3,13})$"
)
_OF_SOMEBODY = phrased(r"(?:[了着过给]|[爱喜欢看遇碰撞]上|喜欢|暗恋|认识|遇[见到]|等到?|嫁|娶|陪|找)$")
"""Before what somebody else does every day: 爱上了每天最后一个下班的女人."""
_NOBODY = phrased(r"不存在|没有人|没人|空[的荡]|已经不在|拆掉的|废弃")
_LAST_ABLE = phrased(
    r"^(?:[^，。]{0,6}[里中上的])?(?P<only>最后一?[个位名]|唯一一?[个位名]?)(?:还)?的?(?P<able>会[^，。的]{1,5}的|[^，。的]{2,7}?)(?P<who>人|老人|师傅|老师傅)?$"
)
_QUITS = phrased(
    r"^(?P<who>[^，。]{1,7}?)(?:突然|忽然)?(?:不想(?:再)?(?P<quit>[^，。]{1,7}?)了|(?P<strike>罢工|辞职|不干|拒绝(?:营业|上班|工作|演出|开门|开口|起床))了?)$"
)
_MASTER = phrased(r"(?<=[跟着给替为陪听])(?:主人|老板|师父|师傅|爸爸|妈妈|人类|人|[他她它])$")
"""Whom somebody has served, to whose face they say that they will not any more."""
_SELF = phrased(
    r"^(?P<who>[^，。]{1,12}?)(?P<how>(?:坐过了?站|迷了?路|在[^，。]{1,8}?))?[，]?(?:遇见|遇到|碰见|碰到|看见|撞见)了?(?:小时候|童年|七岁|八岁|十岁|年轻时|过去|[一二三四五]?十年前)的自己$"
)
_BIRTHDAY = phrased(
    r"(?:全[班村家校]|所有|大家)[^，。]{0,4}?都?忘了[^，。]{1,6}的生日|(?P<lone>一个人(?:在)?过生日)|生日(?:那天)?，?(?:却)?(?:没有?人|谁也不|谁都不|所有人都|大家都|全家都?)(?:记得|来|忘)"
)
_SAME = phrased(
    r"(?:住进|分到|搬进|坐上|坐到|被?困在|被?关在|挤进|住在|睡在)了?(?:同|一)一?(?P<count>[间个部张辆条座])(?P<same>[^，。的里中]{1,4})[里中]?$"
)
_RIVALS = phrased(r"对手|对头|冤家|仇|情敌|前(?:夫|妻|男友|女友|任)|吵|死敌|宿敌")


def situation_of(text: str) -> Course | None:
    """The situation of an idea's text; None where no play is written for it.

    >>> situation_of("蜗牛参加马拉松").words["signs"]
    '参加马拉松'
    >>> situation_of("一只不会打鸣的公鸡").words["able"]
    '打鸣'
    >>> situation_of("我家猫觉得房子是它的").words["belief"]
    '房子是我的'
    >>> situation_of("老人数羊，羊数老人") is None
    True
    """
    bare = text.strip(" 。！!")
    return next((found for read in _READERS if (found := read(bare))), None)


def _is_creature(noun: str) -> bool:
    known = words_of("zh").get(noun)
    return known is not None and known.kind == "creatures"


def _ends_in_creature(noun: str) -> bool:
    return any(_is_creature(noun[at:]) for at in range(len(noun)))


def _is_animal(noun: str) -> bool:
    known = words_of("zh").get(noun)
    return _is_creature(noun) and known is not None and known.value("kind") != "robot"


def _is_thing(noun: str) -> bool:
    known = words_of("zh").get(noun)
    return known is not None and known.kind == "things"


def _signs_up(text: str) -> Course | None:
    if found := _SIGNS_UP.match(text):
        verb = {"报名参加": "报", "报名": "报", "报考": "考"}.get(found["verb"], found["verb"])
        signs = f"{verb}{found['event']}"
        return Course(frozenset({"signs-up"}), {"signs": signs, "signs short": _short(signs)})
    found = _TO_BE.match(text) or _TO_BE_OF.match(text)
    if found is None or _is_creature(found["role"]) or re.search(r"人$|爸|妈|朋友|自己|事", found["role"]):
        return None
    signs = f"当{found['role']}"
    return Course(frozenset({"signs-up"}), {"signs": signs, "signs short": _short(signs)})


def _short(signs: str) -> str:
    return signs if len(signs) <= 5 else "来过"


def _cannot(text: str) -> Course | None:
    found = _CANNOT.match(text) or _CANNOT_OF.match(text)
    if found is None or _is_thing(found["who"]) or re.search(r"说话|死|老|睡|忘|哭|动|怕", found["able"]):
        return None
    words = {"neg": found["neg"], "can": found["neg"][1:], "able": found["able"], "kind": found["who"]}
    return Course(frozenset({"cannot"}), words)


def _keeps(text: str) -> Course | None:
    found = _KEEPS.match(text)
    if found is None or not _ends_in_creature(found["animal"]) or _is_animal(found["who"]):
        return None
    hurt = {"hurt"} if re.search("受伤|断|瘸", found["kept"]) else set()
    return Course(frozenset({"keeps-animal"} | hurt), {"kept": found["kept"]})


def _lost(text: str) -> Course | None:
    found = _LOST.match(text)
    thing = (found["own"] or found["thing"] or found["gone"]) if found else ""
    thing = re.sub(r"^.*的", "", thing)
    return (
        None
        if not thing or _NOT_SAT_ON.search(thing) or _is_somebody(thing)
        else Course(frozenset({"lost-thing"}), {"lost": thing})
    )


def _paired(text: str) -> Course | None:
    found = None if "最后" in text else _PAIRED.match(text)
    two = [found[key] for key in ("one", "a", "b") if found[key]] if found else []
    return Course(frozenset({"paired"}), {}) if two and all(map(_is_somebody, two)) else None


def _is_somebody(words: str) -> bool:
    """Whether words are a noun for somebody, with what stands before it."""
    for at in range(max(0, len(words) - 4), len(words)):
        known = words_of("zh").get(words[at:])
        if known and known.kind in ("people", "creatures"):
            return _BEFORE_NOUN.search(words[:at]) is not None
    return False


def _empty(text: str) -> Course | None:
    found = _EMPTY.match(text)
    if found is None or len(found["place"]) < 2:
        return None
    known = words_of("zh").get(found["place"])
    inside = (known is not None and "inside" in known.flags) or re.search("馆|店|厅|室|院$", found["place"])
    words = {"L": found["place"], "LH": found["place"], "in": "内" if inside else "外", "hour told": "夜"}
    return Course(frozenset({"empty-place"}), words)


def _believes(text: str) -> Course | None:
    found = _BELIEVES.match(text)
    if found is None or re.search("可以|自己(?:已经)?死|[她他]", found["belief"]):
        return None
    mine = re.sub("它自己|自己|它", "我", found["belief"])
    yours = re.sub("它自己|自己|它", "你", found["belief"])
    return None if mine == yours else Course(frozenset({"believes"}), {"belief": mine, "belief you": yours})


def _daily(text: str) -> Course | None:
    found = _DAILY.match(text)
    if found is None or re.search("留言|号码|电话", found["does"]) or _OF_SOMEBODY.search(found["who"]):
        return None
    nobody = {"for-nobody"} if _NOBODY.search(found["does"]) else set()
    words = {"daily": f"{found['when']}{found['does']}", "daily short": found["does"]}
    return Course(frozenset({"every-single-day"} | nobody), words)


def _last_able(text: str) -> Course | None:
    found = _LAST_ABLE.match(text)
    if found is None:
        return None
    able = found["able"]
    trade = words_of("zh").get(able) or words_of("zh").get(able[-3:]) or words_of("zh").get(able[-2:])
    if not able.startswith("会") and (trade is None or "job" not in trade.flags):
        return None
    return Course(frozenset({"last-able"}), {"able one": able})


def _quits(text: str) -> Course | None:
    found = _QUITS.match(text)
    if found is None or re.search("活|结婚|爱|死|说话|回家|长大", found["quit"] or ""):
        return None
    said = _MASTER.sub("你", found["quit"] or "干")
    return Course(frozenset({"quits"}), {"quit": said})


def _self(text: str) -> Course | None:
    return Course(frozenset({"meets-self"}), {}) if _SELF.match(text) else None


def _birthday(text: str) -> Course | None:
    found = _BIRTHDAY.search(text)
    if found is None:
        return None
    guest_first = (found["lone"] and "，" in text[: found.start()]) or "忘了" in found[0]
    visited = {"visitor-first"} if guest_first else set()
    return Course(frozenset({"birthday-alone"} | visited), {})


def _same_place(text: str) -> Course | None:
    found = _SAME.search(text)
    if found is None or not _RIVALS.search(text) or "，" in text:
        return None
    words = {"same": found["same"], "same counted": f"{found['count']}{found['same']}"}
    return Course(frozenset({"same-place"}), words)


_FEELINGS = "撒谎|说谎|骗人|哭|流泪|掉眼泪|叹气|逞强|嘴硬"
_SKILL = phrased(
    rf"^(?P<maker>[^，。]{{1,7}}?发现)?(?:自己|[他她])?[^，。]{{1,12}}?学会了(?P<skill>{_FEELINGS})$"
)
_NOT_BACK = phrased(
    r"^[^，。的]{1,7}?(?:(?:借走|借|拿走|抢走)了[^，。的]{1,6}的|[向跟问找][^，。的]{1,6}?借(?:走|来)?了(?:一[^，。]|[^，。的]{1,4}的)?)(?P<lent>[^，。的]{1,5}?)，?(?:却|就是|一直|死活|总)*(?:不肯还|不还|不愿还)了?$"
)
_RECOGNISES = phrased(
    r"^[^，。]{1,9}?(?:认出|遇见|碰见|遇到|见到|找到|碰到)了?(?P<one>(?:[^，。]{1,6}的)?(?:救命)?恩人)$"
)
_IN_CHARGE = "面试官|考官|主考官|老板|新老板|上司|经理|校长|导演|班主任|法官|领导|总裁|客户|评委|甲方"
_SEEN_AGAIN = phrased(
    rf"^[^，。]{{1,7}}?(?P<deed>(?:在[^，。]{{1,6}}?[上里中])?(?:给|帮|替)[^，。]{{2,9}})，(?:没想到|不料|原来|结果|谁知|后来才知道|才知道)"
    rf"(?:那个?人?|他|她|对方)?(?:竟然?|居然|就|正)*是(?:她|他|自己)?的?(?:未来的?|新)?(?P<who>{_IN_CHARGE})$"
)
_A_STRANGER = phrased(
    r"(?:一个|一位)?(?:陌生人?(?:老人|女人|男人)?|[老路]人|老太太|大爷|大妈|阿姨|女人|男人)"
)
_FOR_SELF = phrased(
    r"^[^，。]{1,8}?(?:做|缝|打|画|裁)了(?:一辈子|大半辈子|[一二三四五六七八九十几]+年)的?(?P<made>[^，。的]{1,4})，(?:第一次|头一回|头一次|终于|最后|现在)?(?:要)?给自己(?:也)?(?:做|缝|打|画|裁)"
)
_TAKEN_FOR = phrased(
    r"^[^，。]{1,6}?(?:总是?|一直|老)?(?:以为[^，。]{1,4}?就?是|把(?P<whom>[^，。]{1,4}?)(?:当成|当作|认成|错认成|认作)了?)(?:自己|[他她])?的?(?P<other>[^，。的]{1,5})$"
)
_WAITS_STUCK = phrased(
    r"^[^，。]{1,9}?(?:被困在|困在|挤在|堵在|卡在|坐在|关在)[^，。]{1,10}?[里上中]，?等(?:着|待)?(?P<help>[^，。了天雨人死]{1,4})(?:来)?$"
)
_EATEN = (
    r"面条?|手工面|拉面|苹果|油条|饼|茶|酒|糕|糖|[果米豆鱼肉汤粉梨桃橙橘瓜笋枣]|包子|饺子|蜂蜜|辣酱|豆腐|烧鸡"
    r"|馒头|烤鸭|凉皮|花生"
)
_ADVERTISED = phrased(
    r"^(?:(?:给|为|帮)(?P<for>[^，。]{1,10}?)(?:打|拍|做|来|写)[个一]*[个条支段]?(?:广告|宣传片|宣传)|(?:帮我)?(?:推广|宣传|安利|推荐|介绍)(?:一下)?(?P<what>[^，。]{1,12}?))(?:，(?P<claim>[^，。]{2,8}))?$"
)
_OURS = phrased(r"^.*(?:我们|我|咱们?|咱)(?:家|村|店|厂|镇|县)?(?:里|开)?的?")


def _skill(text: str) -> Course | None:
    found = _SKILL.match(text)
    if found is None:
        return None
    made = {"maker-first"} if found["maker"] else set()
    return Course(frozenset({"new-skill"} | made), {"skill": found["skill"]})


def _not_back(text: str) -> Course | None:
    found = _NOT_BACK.match(text)
    return Course(frozenset({"not-back"}), {"lent": found["lent"]}) if found else None


def _recognises(text: str) -> Course | None:
    found = _RECOGNISES.match(text)
    return Course(frozenset({"recognises"}), {"old one": found["one"]}) if found else None


def _seen_again(text: str) -> Course | None:
    found = _SEEN_AGAIN.match(text)
    if found is None:
        return None
    told = _A_STRANGER.sub("{O}", found["deed"], count=1)
    words = {"deed done": found["deed"], "deed told": told, "revealed": f"你的{found['who']}"}
    return Course(frozenset({"seen-again"}), words)


def _for_self(text: str) -> Course | None:
    found = _FOR_SELF.match(text)
    return Course(frozenset({"for-self"}), {"made": found["made"]}) if found else None


def _taken_for(text: str) -> Course | None:
    found = _TAKEN_FOR.match(text)
    if found is None or re.search(r"我|自己|敌|宝|神|鬼", found["other"]) or _is_creature(found["other"]):
        return None
    if found["whom"] and not (_is_somebody(found["whom"]) or re.search("[他她它我你人]", found["whom"])):
        return None
    return Course(frozenset({"taken-for"}), {"taken for": found["other"]})


def _waits_stuck(text: str) -> Course | None:
    found = _WAITS_STUCK.match(text)
    return Course(frozenset({"waits-stuck"}), {"help": found["help"]}) if found else None


def _taste(text: str) -> Course | None:
    found = _ADVERTISED.match(text)
    if found is None:
        return None
    claim = found["claim"] or ""
    said = _OURS.sub("", found["for"] or found["what"])
    eaten = next(
        (
            each[0]
            for one in (claim, said)
            for each in [re.search(rf"[^的是很又]{{0,3}}?(?:{_EATEN})(?=[的很又真特是，]|$)", one)]
            if each
        ),
        "",
    )
    if not eaten:
        return None
    claimed = {"claimed"} if claim else set()
    at_home = {} if re.search("[店馆铺摊]", text) else {"L": "小店", "LH": "小店", "in": "内"}
    return Course(frozenset({"taste-ad"} | claimed), {"food": eaten, "claim": claim} | at_home)


_HIDDEN = phrased(
    r"^(?P<who>[^，。]{1,8}?)(?P<seems>(?:每[天晚夜年周]|天天|总|一直)(?:晚上)?[^，。]{2,11})，(?:(?:可|但)?其实|(?=等))(?:[他她它])?(?:是|只是)?(?:为了)?(?P<truth>(?:在等|想|要|不想|在找|在看|坐在|等|找|看|怕|舍不得)[^，。]{1,10})$"
)
_ONLY_ONE = phrased(
    r"^(?P<all>[^，。]{0,6}?(?:所有人|每个人|全[村城镇国世界]{1,2}的?人?|大家|人们|村里人|人人))(?:都|已经)*(?:忘了|忘记了|不会|不记得)(?P<how>(?:怎么)?(?:大?笑|微笑))了?，只有(?P<who>[^，。]{1,8}?)(?:还|仍然?)?(?:记得|会|没有忘|没忘)(?:，(?P<but>[^，。]{2,12}))?$"
)
_MUTE_ONE = phrased(r"不会说话|哑|说不出|不能说话|没有声音")
_ANSWERS = phrased(
    r"^[^，。]{1,8}?(?:每[天晚夜]|天天|总是?|经常|常常)(?:都)?(?:对着?|跟|和|向|冲)(?P<listener>[^，。]{1,5}?)(?:说话|聊天|讲故事|说心事|诉苦|唱歌|说悄悄话)，(?:可)?(?:有一[天次晚]|直到|一天|那天)，?(?:[^，。]{1,5}?)(?:突然|忽然|竟然?|居然)?(?:回答|开口|说话|答应|回应|应)了?(?:[^，。]{0,3})$"
)
_TUGS = phrased(
    r"^(?P<who>[^，。]{2,7}?)(?:争抢|抢着要|争着要|争|抢)(?:夺|同)?(?P<count>[一最][\u3400-\u9fff]{1,2}?)(?P<tugged>(?:[老旧破小大][^，。的]{1,4}|[^，。的个]{1,5}))$"
)
_ENEMY_EATS = phrased(
    r"^[^，。]{1,6}?(?:退隐|金盆洗手|归隐|隐退|洗手不干|封剑)(?:江湖)?(?:之?后|以后)?，?(?:去)?开了(?:一?[家间个])?(?P<shop>[^，。]{1,4}[铺馆店摊坊])，(?:当年的|从前的)?(?:仇[家人]|对手|死敌|[^，。]{0,4}仇[家人])[^，。]{0,6}来(?:吃|喝)[^，。]{0,4}$"
)
_TALL_TALE = phrased(
    r"^(?P<who>[^，。]{1,6}?)(?:总|老|常|一直|逢人就?)(?:是)?说(?:自己|[他她])?(?:年轻时候?|以前|从前|当年|小时候)?(?P<was>(?:是|当过|做过|见过|去过|救过|打过|演过)[^，。]{1,7})，(?:可是?|但是?|却)?(?:从来)?(?:[^，。]{1,2}里)?(?:没有?人|谁[也都]不|大家都不|全家都不|家里没人)(?:相信|信)(?:[^。]*)$"
)
_HID_WELL = phrased(
    r"^[^，。]{1,6}?把(?P<thing>[^，。]{1,5}?)藏[^，。]{0,14}(?:，|的)[^。]{0,12}(?:找不到|找不着|忘了|想不起来)[^，。]{0,6}(?:，[^，。]{0,12}(?:找不到|忘了|找不着)了?)?$"
)


_PRETENDS = phrased(
    r"^[^，。]{1,6}?(?P<since>失业|破产|离婚|退休|辞职|被裁员?|被辞退|失恋|落榜)了?(?:以?后|之后)?，?(?:还|仍|却)?(?:每天|天天|一直)?假装(?P<seems>[^，。]{2,8})"
    r"(?:，[^，。]{0,2}被[^，。]{1,6}(?:发现|撞见|看穿|识破)了?)?$"
)
_PRAISED = phrased(
    r"^(?:请|帮我|帮忙)?(?:(?:为|给|帮|替)(?P<for>[^，。]{2,14}?)(?:做|写|搞|来)(?:一?[个下条段支])?(?:宣传片?|推广)|(?:推广|宣传|安利|推荐)(?:一下)?(?P<what>[^，。]{2,14}?))(?P<rest>，[^。]*)?$"
)


_WELCOMES = phrased(
    r"^欢迎(?:来|到|来到)[^，。]{2,10}[，：:—]+(?P<place>[一这][座个片条家间处][^，。]{2,18})$"
)
_MADE_FOR = phrased(
    r"^(?P<what>一[款台瓶双种套支部辆][^，。]{2,14})，(?:专门?)?(?:献?给|送给|为|为了)(?P<does>(?:不|想|要|怕|没|爱|每)[^，。]{1,12})的(?P<who>[^，。的]{2,6})(?:准备|设计|做的?)?$"
)


def as_advertisement(text: str) -> str:
    """What asks for somebody's thing or place to be praised, as the advertisement that it asks for.

    >>> as_advertisement("欢迎来我的家乡，一个会下桂花雨的小镇"), as_advertisement("一款不会响的闹钟，给怕吵的司机")
    ('给一个会下桂花雨的小镇拍个广告', '给一款不会响的闹钟拍个广告：司机怕吵')
    >>> as_advertisement("为我们小区的驿站做个宣传"), as_advertisement("推广一下手工面")
    ('给我们小区的驿站拍个广告', '给手工面拍个广告')
    """
    if welcomed := _WELCOMES.match(text.strip(" 。！")):
        return f"给{welcomed['place']}拍个广告"
    if sold := _MADE_FOR.match(text.strip(" 。！")):
        return f"给{sold['what']}拍个广告：{sold['who']}{sold['does']}"
    found = _PRAISED.match(text.strip(" 。！"))
    return f"给{found['for'] or found['what']}拍个广告{found['rest'] or ''}" if found else text


def _hidden(text: str) -> Course | None:
    if pretended := _PRETENDS.match(text):
        words = {"seems": f"天天假装{pretended['seems']}", "truth": f"我{pretended['since']}了"}
        return Course(frozenset({"hidden-reason"}), words)
    found = _HIDDEN.match(text)
    if found is None:
        return None
    truth = found["truth"]
    mine = truth if truth[0] == "我" else f"我{truth}"
    return Course(frozenset({"hidden-reason"}), {"seems": found["seems"], "truth": mine})


def _only_one(text: str) -> Course | None:
    found = _ONLY_ONE.match(text)
    if found is None:
        return None
    how = found["how"] if found["how"].startswith("怎么") else f"怎么{found['how']}"
    mute = {"mute-one"} if _MUTE_ONE.search(text) else set()
    return Course(frozenset({"only-one-knows"} | mute), {"how": how, "all": found["all"]})


def _answers(text: str) -> Course | None:
    found = _ANSWERS.match(text)
    if found is None or (
        words_of("zh").get(found["listener"]) is not None and _is_somebody(found["listener"])
    ):
        return None
    return Course(frozenset({"answers-back"}), {"listener": found["listener"]})


def _tugs(text: str) -> Course | None:
    found = _TUGS.match(text)
    if (
        found is None
        or _is_somebody(found["tugged"])
        or re.search("名|机会|权|冠军|客|生意|座", found["tugged"])
    ):
        return None
    counted = f"{found['count'].removeprefix('一') or '个'}{found['tugged']}"
    return Course(frozenset({"tugs"}), {"tugged": found["tugged"], "tugged counted": counted})


def _enemy_eats(text: str) -> Course | None:
    found = _ENEMY_EATS.match(text)
    return Course(frozenset({"enemy-eats"}), {"shop": found["shop"]}) if found else None


def _tall_tale(text: str) -> Course | None:
    found = _TALL_TALE.match(text)
    return Course(frozenset({"tall-tale"}), {"was": found["was"]}) if found else None


def _hid_well(text: str) -> Course | None:
    found = _HID_WELL.match(text)
    if found is None or _NOT_SAT_ON.search(found["thing"]):
        return None
    return Course(frozenset({"lost-thing"}), {"lost": found["thing"]})


_READERS: tuple[Callable[[str], Course | None], ...] = (
    _hidden,
    _only_one,
    _answers,
    _enemy_eats,
    _tall_tale,
    _hid_well,
    _tugs,
    _taste,
    _self,
    _birthday,
    _same_place,
    _skill,
    _not_back,
    _recognises,
    _seen_again,
    _for_self,
    _taken_for,
    _waits_stuck,
    _signs_up,
    _keeps,
    _lost,
    _cannot,
    _believes,
    _daily,
    _quits,
    _last_able,
    _empty,
    _paired,
)
