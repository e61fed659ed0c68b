"""Faults of the staging in words of both languages."""

from yingxi.breakdown.lexicon import called
from yingxi.cli.messages import Tongue
from yingxi.film.fault import Fault, FaultKind
from yingxi.film.place_words import place_worded

CHINESE: dict[FaultKind, str] = {
    "limb past its range": "关节弯过了头",
    "foot off the ground": "脚没有踩在地上",
    "foot sliding": "脚在地上滑",
    "dead still": "人僵住不动",
    "two people on one spot": "两个人站在同一处",
    "walking through somebody": "从别人身上穿过去",
    "face outside the frame": "脸在画面外",
    "head cut off": "画面上缘切去了头",
    "face under text": "脸被文字盖住",
    "face hidden": "脸被挡住",
    "face covered": "手或手里的东西遮住了脸",
    "body covered": "布景遮住了近景里的人",
    "heads overlapping": "两个头叠在一起",
    "thing in the air": "东西悬在半空",
    "thing jumping": "东西一下子翻转或跳开",
    "empty shot": "空镜头",
    "gaze at nothing": "目光落空",
    "inside furniture": "人在家具里",
    "sitting on nothing": "坐在半空",
    "mouth moving in silence": "无声时嘴在动",
    "hand apart from what it holds": "手与所持之物分离",
}


PARTS: dict[str, str] = {
    "neck": "脖子",
    "waist": "腰",
    "near shoulder": "靠前的肩",
    "far shoulder": "靠后的肩",
    "near elbow": "靠前的肘",
    "far elbow": "靠后的肘",
    "near wrist": "靠前的手腕",
    "far wrist": "靠后的手腕",
    "near knee": "靠前的膝",
    "far knee": "靠后的膝",
    "both feet": "双脚",
    "left foot": "左脚",
    "right foot": "右脚",
}
"""Parts of a body, in Chinese."""


def fault_told(fault: Fault, speak: Tongue) -> str:
    """One line: where, what, who, with all of it in words."""
    chinese = speak == "zh"
    what = place_worded(fault.what, chinese=chinese)
    if chinese:
        what = PARTS.get(what) or called(what, "things") or what
    who = [word for word in (place_worded(fault.person, chinese=chinese), what) if word]
    place = place_worded(fault.shot, chinese=chinese)
    if chinese:
        shown = f"（{'，'.join(who)}）" if who else ""
        return f"{place}：{CHINESE[fault.kind]}{shown}，第 {fault.frame} 格起"
    shown = f" ({', '.join(who)})" if who else ""
    return f"{place}: {fault.kind}{shown}, from frame {fault.frame}"
