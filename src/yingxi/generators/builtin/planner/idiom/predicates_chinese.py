"""Whether words of a Chinese idea say what somebody does: they begin with a verb, or with how it is done."""

import re

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.idiom.premise import deeds_of

_HAN = "\u3400-\u9fff"
_LONGEST_VERB = 4
_OFTEN = r"每[天晚夜年周月次]|天天|夜夜|总是?|一直|第一次|从来|不再"
_HOW = rf"一[{_HAN}]一[{_HAN}]地|连夜|当场|慢慢|误把|[一这那]下子|天亮时|偷偷|悄悄|终于|突然|一边|故意|努力|空着手|临走"
_SPEAKS = r"[说喊]着?(?![明法话服])|问(?!题)"
_MAY = r"能|敢|肯|不肯|不愿|不敢|不会|不能|决定|想要?|打算|只好|只能|必须|要|求|请|劝"
_DOES_NOT = r"不(?:知道|认识|相信|记得|再|理|说|看|吃|回|来|去|走|见)"
_GOES = r"[回进出下上](?:来|门|山|城|家)|回到|走到|出[海门城去发]|冲|赶"
_DONE = rf"[摔碰碎坐走跑跳站躺爬骑登游飞逃推拉拿放扔捡抱敲拆撕挂贴递付跟躲喝吃买卖换点][{_HAN}]{{0,2}}了"
_ADVERB = r"正在?|先|又|也|都|还|就|再|才|没有?"
_HELD = r"拿着|带着|抱着|背着"
_COVERB = "把|给|对|向|跟|为|替|被|让|用|在"
_FOR_YEARS = r"[一二两三四五六七八九十几]+[年天](?:没有?|不|都|只|一直)"
_NO_NOUN = "声员家子校室片包者容面像水果法力手头线纸布刀台桌板"
_HANDS = "折牵拌追赶爬翻拎扛端捧举挥摘捡扔摔砸拽拖搬抬挪缝织擦剪煮炒烤蒸装扮送递还借偷抢藏埋挖种浇养喂弹拉写"
_MOUTHS_AND_MINDS = "坐吃喝尝骗唱跳念喊骂哭笑等找猜数算赢输"
_BEGINS = rf"(?:怕|担心|害怕|准备|互相|约好|[{_HANDS}{_MOUTHS_AND_MINDS}])(?![{_NO_NOUN}])(?=[{_HAN}])"
"""Verbs with which a clause goes on that names nobody anew: 坐下来吃了一顿饺子, 牵着盲人过了马路."""
_MANNER = phrased(
    rf"^(?:{'|'.join((_FOR_YEARS, _OFTEN, _HOW, _SPEAKS, _DOES_NOT, _MAY, _GOES, _DONE, _ADVERB, _HELD, _COVERB))}"
    rf"|{_BEGINS})"
)
_BEFORE_COVERB = phrased(rf"^(?:{_OFTEN}|{_HOW}|{_MAY}|{_ADVERB}|隔着[^，的]{{1,5}}?(?=[跟和与对向给]))+")
_TOWARDS = phrased(
    r"^(?:给|把|对|向|跟|和|与|为|替|教|被|让|叫|求|请求|央求|劝|催|命令|派|在(?!.*的$)|从|用|帮|找|追|等)"
)
_SAYS_WHICH = phrased(r"(?![^，]*(?:[遇碰看]见|[遇碰看]到|发现|认出))(?:被|在|从|没|名叫)[^，]{2,10}的$")


def is_predicate(words: str) -> bool:
    """Whether words say what somebody does.

    >>> is_predicate("每天下棋"), is_predicate("把信烧了"), is_predicate("信里的人")
    (True, True, False)
    """
    verbs = deeds_of("zh")
    return _MANNER.match(words) is not None or any(
        words[:size] in verbs for size in range(1, _LONGEST_VERB + 1)
    )


def leads_to_its_subject(before: str) -> bool:
    """Whether nothing but what says who it is stands before somebody, in a clause: 空间站最后一个, 没人要的. What is
    done to them, or with them, does not: 每晚给一位失眠的.

    >>> leads_to_its_subject("没人要的"), leads_to_its_subject("每晚给一位失眠的")
    (True, False)
    >>> leads_to_its_subject("隔着门跟一个")
    False
    """
    if not before or _SAYS_WHICH.match(before):
        return True
    if re.match("[他她它](?!们)", before) and before[-1] != "的":
        return False
    bare = _BEFORE_COVERB.sub("", before)
    return _TOWARDS.match(bare) is None and not (is_predicate(before) and before[-1] != "的" and bare != "")
