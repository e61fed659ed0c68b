"""What a Chinese idea asks to have praised: a shop or a place with its name and its claim."""

from collections.abc import Callable

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.course import Course

_SHOP = (
    r"[^，。的“”\"「」《》]{0,6}?(?:茶铺|茶馆|茶室|茶社|茶店|奶茶店|咖啡馆|咖啡店|咖啡厅|面馆|饭馆|小馆|粥铺|酒馆|饭店|餐厅|食堂"
    r"|甜品店|糖水铺|早餐店)"
)
_SHOWN_SHOP = phrased(
    rf"(?:给|为|帮|替)?(?:我们?|咱们?)?(?:家|村|店|镇)?(?:的|开的)?(?P<shop>{_SHOP})(?:[“\"「《]?(?P<name>[\u3400-\u9fff]{{2,8}})[”\"」》])?[^。]*?(?:广告|宣传片|宣传|推广)"
)
_NAMED = phrased(
    r"[“\"「《](?P<name>[\u3400-\u9fff]{2,8})[”\"」》]|(?:叫|名叫|名字叫)(?P<called>[\u3400-\u9fff]{2,6})"
)
_SLOW = phrased(r"慢|闲|静|歇|不赶|不急|发呆|坐一?会")
_DRINKS = (
    ("咖啡", "咖啡", "杯"),
    ("茶", "茶", "杯"),
    ("面", "面", "碗"),
    ("粥", "粥", "碗"),
    ("酒", "酒", "壶"),
)


def _shop(text: str) -> Course | None:
    found = _SHOWN_SHOP.search(text)
    if found is None:
        return None
    named = _NAMED.search(text)
    if named is None and not _SLOW.search(text):
        return None
    name = (named["name"] or named["called"]) if named else found["shop"]
    drink, count = next(((one, count) for key, one, count in _DRINKS if key in found["shop"]), ("汤", "碗"))
    words = {
        "sign": name,
        "served": drink,
        "served count": count,
        "L": found["shop"],
        "LH": found["shop"],
        "in": "内",
    }
    return Course(frozenset({"shop-ad"}), words)


SHOWN: tuple[Callable[[str], Course | None], ...] = (_shop,)
"""Readers of what is to be shown."""
