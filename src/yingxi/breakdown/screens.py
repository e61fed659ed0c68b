"""Which screen a bare 屏幕 or `screen` is: of the telephone that was just used, or of a computer."""

import re

from yingxi.film.breakdown import Deed, Insert, Moment, Scene
from yingxi.film.phrasing import phrased

_SCREEN = phrased(r"屏幕|\bscreens?\b", re.I)
_PHONE = phrased(r"手机|电话|\b(?:tele)?phones?\b", re.I)
_COMPUTER = phrased(
    r"电脑|键盘|显示器|大屏|\b(?:computers?|laptops?|monitors?|keyboards?|calculators?)\b", re.I
)
PHONE, COMPUTER = "phone", "computer"


def screen_meant(scene: Scene, text: str) -> Scene:
    """`scene`, whose words are `text`, where a screen that lights up after a telephone was spoken of, and no computer
    since, is the telephone's."""
    moments: list[Moment] = []
    phoned = False
    for moment in scene.moments:
        words = getattr(moment, "text", "")
        if _COMPUTER.search(words):
            phoned = False
        elif _PHONE.search(words):
            phoned = True
        of_phone = (
            phoned and isinstance(moment, Deed | Insert) and moment.what == COMPUTER and _SCREEN.search(words)
        )
        moments.append(moment.model_copy(update={"what": PHONE}) if of_phone else moment)
    if _COMPUTER.search(text) or not _PHONE.search(text):
        return scene.model_copy(update={"moments": tuple(moments)})
    props = tuple(dict.fromkeys(PHONE if each == COMPUTER else each for each in scene.props))
    return scene.model_copy(update={"moments": tuple(moments), "props": props})
