"""Which blade a bare 刀 is: among swordsmen a sword, in a kitchen or a hand a knife."""

import re

from yingxi.film.breakdown import Deed, Insert, Moment, Scene
from yingxi.film.phrasing import phrased

_FIGHTERS = phrased(r"侠|江湖|武林|刀客|剑客|镖[局师]|黑衣人|[拔挥举提]刀(?!叉)|刀鞘|刀光|长剑|宝剑")
_KITCHEN = phrased(r"菜刀|案板|砧板|厨房|屠夫|屠户|切菜|[切削]\w{0,3}(?:菜|肉|苹果|瓜)")
_SMALL = phrased(r"小刀|菜刀|水果刀|折刀|剪刀")
KNIFE, SWORD, CLEAVER = "pocket knife", "sword", "cleaver"


def is_among_fighters(text: str) -> bool:
    """Whether a Chinese text tells of people who carry blades.

    >>> is_among_fighters("黑衣人翻身下马"), is_among_fighters("张屠户放下刀")
    (True, False)
    """
    return _FIGHTERS.search(text) is not None


def blade_meant(scene: Scene, text: str, *, armed: bool) -> Scene:
    """`scene`, whose words are `text`, where it says no more than 刀: the cleaver that it names, else a sword where the
    film's people are `armed` and this is no kitchen."""
    if not re.search("刀", _SMALL.sub("", text)):
        return scene
    if "菜刀" in text and not re.search("小刀|水果刀|折刀", text):
        return _with_blade(scene, CLEAVER)
    return _with_blade(scene, SWORD) if armed and not _KITCHEN.search(text) else scene


def _with_blade(scene: Scene, blade: str) -> Scene:
    props = tuple(dict.fromkeys(blade if each == KNIFE else each for each in scene.props))
    lying = tuple(it.model_copy(update={"what": blade}) if it.what == KNIFE else it for it in scene.lying)
    carried = tuple(it.model_copy(update={"what": blade}) if it.what == KNIFE else it for it in scene.carried)
    moments = tuple(_meant(moment, blade) for moment in scene.moments)
    return scene.model_copy(update={"props": props, "lying": lying, "carried": carried, "moments": moments})


def _meant(moment: Moment, blade: str) -> Moment:
    if isinstance(moment, Deed | Insert) and moment.what == KNIFE and not _SMALL.search(moment.text):
        return moment.model_copy(update={"what": blade})
    return moment
