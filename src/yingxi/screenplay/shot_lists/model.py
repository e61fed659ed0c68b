"""A shot list as it was read: its shots in order, and the words by which lists name their columns."""

from collections.abc import Iterator
from dataclasses import dataclass

from yingxi.film.phrasing import phrased
from yingxi.screenplay.doubts import Doubt

SCENE = ("scene", "scene_num", "scene_number", "scene no", "scene no.", "场", "场次", "场景", "场号")
SHOT = (
    "shot",
    "shot_id",
    "shot_num",
    "shot_number",
    "shot no",
    "shot no.",
    "no",
    "no.",
    "#",
    "id",
    "number",
    "镜头",
    "镜号",
    "镜",
    "镜头号",
)
TEXT = (
    "text",
    "description",
    "action",
    "content",
    "picture",
    "visual",
    "内容",
    "画面",
    "描述",
    "画面内容",
    "动作",
)
FRAME = ("first_frame", "first frame", "frame", "首帧", "画面描述")
MOTION = ("video_prompt", "motion", "movement", "运动")
PLACE = (
    "place", "location", "heading", "scene heading", "scene_heading", "slugline", "setting", "地点",
    "场景标题", "场景名",
)  # fmt: skip
CAMERA = (
    "size", "shot size", "shot_size", "shot type", "shot_type", "framing", "angle", "camera angle", "camera_angle",
    "camera", "move", "camera move", "camera movement", "camera_movement", "camera_move",
    "景别", "机位", "角度", "摄法", "运镜", "镜头运动",
)  # fmt: skip
SECONDS = (
    "seconds",
    "duration",
    "secs",
    "sec",
    "dur",
    "length",
    "时长",
    "秒数",
    "时长秒",
    "秒",
    "时间",
    "镜头时长",
)
SPEECH = ("line", "dialogue", "speech", "台词", "对白")
SPEAKER = ("speaker", "spoken by", "said by", "说话人", "说话者")
HOUR = ("hour", "time of day", "time_of_day", "day/night", "time", "日夜", "日/夜", "时段")


@dataclass(frozen=True, slots=True)
class ListedShot:
    """One shot of a list. `frame` describes how it begins, `text` says what happens; `speech` is `Name: words`,
    `camera` what columns of their own say of size, angle and move.
    `hour` is the time of day that goes with the place.
    `kept` is what of it, or of a row that is no shot, nothing is made of: `camera crane: hired`. A row that is no shot
    has nothing else.
    `seconds` is how long it is to last, None where the list does not say. `line` is that of the file, from 1 (0: not
    known)."""

    scene: str
    shot: str
    text: str = ""
    frame: str = ""
    place: str = ""
    speech: str = ""
    camera: str = ""
    seconds: float | None = None
    hour: str = ""
    kept: tuple[str, ...] = ()
    line: int = 0


@dataclass(frozen=True, slots=True)
class ShotList:
    """The shots in order, the list's title where it has one, its columns of which nothing is made, and what of its rows
    was not understood: who speaks, how long, a row as a whole."""

    shots: tuple[ListedShot, ...]
    title: str = ""
    unread: tuple[str, ...] = ()
    doubts: tuple[Doubt, ...] = ()


_CLOCK = phrased(r"(?:(\d+)[:：′'分])?\s*(\d+(?:\.\d+)?)")


def seconds_in(cell: str) -> float | None:
    """The seconds that a cell tells: `3`, `2.5s`, `4秒`, `0:04`; of `3-5` the first. None where it tells none, or
    less than none.

    >>> seconds_in("0:04"), seconds_in("-4"), seconds_in("abc")
    (4.0, None, None)
    """
    found = _CLOCK.search(cell)
    if found is None or cell.strip()[:1] in ("-", "−", "－") or not float(found[2]):
        return None
    return 60.0 * int(found[1] or 0) + float(found[2])


_SPOKEN = phrased(r"^\s*(?P<name>[^:：\n]{1,40})[:：]\s*(?P<words>.+)$")


def spoken_by(speaker: str, speech: str) -> str:
    """The speech with its speaker's name before each row that names nobody.

    >>> spoken_by("Ann", "Hello.\\nBen: Hi.")
    'Ann: Hello.\\nBen: Hi.'
    """
    if not speaker:
        return speech
    rows = speech.split("\n")
    return "\n".join(
        f"{speaker}: {row.strip()}" if row.strip() and not _SPOKEN.match(row) else row for row in rows
    )


def hour_or_seconds(hour: str, lasting: str) -> tuple[str, str]:
    """A column `time` says an hour, or how long a shot lasts: 0:04.

    >>> hour_or_seconds("dawn", "3"), hour_or_seconds("0:04", "")
    (('dawn', '3'), ('', '0:04'))
    """
    timed = any(sign.isdigit() for sign in hour)
    return ("" if timed else hour, lasting or (hour if timed else ""))


def speeches_in(speech: str) -> Iterator[tuple[str, str]]:
    """Who says what, a row each; the name is empty where a row names nobody."""
    for row in filter(str.strip, speech.split("\n")):
        found = _SPOKEN.match(row)
        yield (found["name"].strip(), found["words"].strip()) if found else ("", row.strip())


def doubts_about(speech: str, lasting: str, line: int) -> tuple[Doubt, ...]:
    """Of a shot at `line`: the rows of its speech that name nobody, and a length that is none."""
    nobody = (
        Doubt(line, words, "a speech that names nobody, kept as a note")
        for name, words in speeches_in(speech)
        if not name
    )
    unread = bool(lasting) and seconds_in(lasting) is None
    return (*nobody, *([Doubt(line, lasting, "no length that can be read: the shot takes its own")] * unread))
