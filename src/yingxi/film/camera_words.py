"""The camera's words in Chinese, and whole views as one says them on a set."""

from yingxi.film.camera import Angle, Move, Size

SIZES_IN_CHINESE: dict[Size, str] = {
    Size.EXTREME_WIDE: "大远景",
    Size.WIDE: "远景",
    Size.FULL: "全景",
    Size.MEDIUM: "中景",
    Size.MEDIUM_CLOSE: "中近景",
    Size.CLOSE: "近景",
    Size.INSERT: "特写",
}
ANGLES_IN_CHINESE: dict[Angle, str] = {
    "eye": "平视",
    "high": "俯",
    "low": "仰",
    "over the shoulder": "过肩",
    "point of view": "主观",
}
MOVES_IN_CHINESE: dict[Move, str] = {
    "hold": "固定",
    "push": "推",
    "pull": "拉",
    "pan": "摇",
    "tilt": "俯仰摇",
    "truck": "移",
    "crane": "升降",
    "handheld": "手持",
    "rack focus": "移焦",
    "whip": "甩",
}


def view_worded(size: Size, angle: Angle, move: Move, *, chinese: bool) -> str:
    """Size, angle where it is not at eye level, and move.

    >>> view_worded(Size.CLOSE, "low", "push", chinese=True)
    '近景 · 仰 · 推'
    """
    if chinese:
        words = [SIZES_IN_CHINESE[size], ANGLES_IN_CHINESE[angle], MOVES_IN_CHINESE[move]]
    else:
        words = [size.value, angle, move]
    return " · ".join(words if angle != "eye" else (words[0], words[2]))


def words_in_chinese() -> dict[str, str]:
    """Every size, angle and move in Chinese.

    >>> words_in_chinese()["close"], words_in_chinese()["pan"]
    ('近景', '摇')
    """
    tables = (SIZES_IN_CHINESE, ANGLES_IN_CHINESE, MOVES_IN_CHINESE)
    return {str(word): chinese for table in tables for word, chinese in table.items()}
