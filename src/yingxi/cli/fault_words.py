"""Faults of the staging in words of both languages."""

from yingxi.cli.messages import Tongue
from yingxi.film.fault import Fault, FaultKind

CHINESE: dict[FaultKind, str] = {
    "limb past its range": "关节弯过了头",
    "foot off the ground": "脚没有踩在地上",
    "foot sliding": "脚在地上滑",
    "two people on one spot": "两个人站在同一处",
    "face outside the frame": "脸在画面外",
    "head cut off": "画面上缘切去了头",
    "face under text": "脸被文字盖住",
    "face hidden": "脸被挡住",
    "face covered": "手或手里的东西遮住了脸",
    "body covered": "布景遮住了近景里的人",
    "heads overlapping": "两个头叠在一起",
    "thing in the air": "东西悬在半空",
    "empty shot": "空镜头",
    "gaze at nothing": "目光落空",
    "inside furniture": "人在家具里",
    "sitting on nothing": "坐在半空",
    "mouth moving in silence": "无声时嘴在动",
    "hand apart from what it holds": "手与所持之物分离",
}


def fault_told(fault: Fault, speak: Tongue) -> str:
    """One line: where, what, who."""
    kind = CHINESE[fault.kind] if speak == "zh" else fault.kind
    who = " ".join(word for word in (fault.person, fault.what) if word)
    frame = f"第 {fault.frame} 格起" if speak == "zh" else f"from frame {fault.frame}"
    return f"{fault.shot}: {kind}{f' ({who})' if who else ''}, {frame}"
