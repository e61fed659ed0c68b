"""The camera in a shot's words: size, angle and move, and the words that are left for what is seen."""

import re

from yingxi.film.board import Size
from yingxi.film.phrasing import phrased
from yingxi.film.simplified import simplified

# What a list calls a size, an angle, a move. What is said first rules; of two that begin alike, the longer.
_SIZES: tuple[tuple[str, Size], ...] = (
    (r"insert\b|extreme close-?\s?up|macro\b|大特写|插入", Size.INSERT),
    (r"medium close-?\s?up|近景", Size.MEDIUM_CLOSE),
    (r"close-?\s?up|close shot|tight (?:medium |two-)?(?:shot|portrait|framing)|特写", Size.CLOSE),
    (r"medium[- ]wide|full[- ](?:body )?shot|全身|全景", Size.FULL),
    (r"extreme(?:ly)? wide|大远景", Size.EXTREME_WIDE),
    (r"wide\b|establishing|long shot|远景|overhead|top-down|bird's-eye", Size.WIDE),
    (r"medium\b|mid-shot|(?:two|three)-shot|portrait|中景", Size.MEDIUM),
)
_ANGLES: tuple[tuple[str, str], ...] = (
    (r"over[- ]the[- ]shoulder|过肩|越肩", "over the shoulder"),
    (r"high[- ]angle|overhead|top-down|bird's-eye|俯[拍视瞰]|俯(?=[,，、]|$)", "high"),
    (r"low[- ]angle|worm's-eye|仰[拍视]|仰(?=[,，、]|$)", "low"),
    (r"eye[- ]level|平视", "eye"),
)
_MOVES_IN_COLUMN: tuple[tuple[str, str], ...] = (
    (r"固定|定机|静止|不动|static|fixed|locked|\bhold\b", "hold"),
    (r"推|前进|\bpush|\bdolly\b(?![- ](?:out|back))|zoom[- ]?in", "push"),
    (r"拉|后退|\bpull|dolly[- ](?:out|back)|zoom[- ]?out", "pull"),
    (r"甩|whip", "whip"),
    (r"上摇|摇上|仰摇|tilt[- ]up", "tilt up"),
    (r"下摇|摇下|俯摇|tilt[- ]down|tilt", "tilt down"),
    (r"摇|横摇|\bpan", "pan"),
    (r"移|跟|横移|平移|环绕|truck|track|follow|lateral", "truck"),
    (r"升(?!降)|crane[- ]up|boom[- ]up|\brise", "crane up"),
    (r"降|crane|boom[- ]down", "crane down"),
    (r"手持|晃|hand-?held", "handheld"),
)
"""What a column of its own calls a move: one character is enough there, in prose 推 and 拉 are doors."""
_MOVES: tuple[tuple[str, str], ...] = (
    (r"static|locked(?:[- ]off)?\b|fixed camera|固定(?:镜头|机位)", "hold"),
    (
        r"push(?:es)?[- ]in|doll(?:y|ies)[- ](?:in|forward)|zooms?[- ]in|(?:镜头\w{0,3}|运镜[:：]?)推|推镜|推近",
        "push",
    ),
    (r"pull(?:s)?[- ](?:back|out)|dolly[- ](?:out|back)|zooms?[- ]out|拉远|拉出|拉镜", "pull"),
    (
        r"\bpans?\b|panning|tracking shot|trucks? (?:left|right)|slides? (?:right|left)|lateral|摇镜|移镜|跟拍",
        "pan",
    ),
)
_CAMERA = phrased(
    r"\b(?:shot|camera|lens|\d+mm|close-?up|dolly|view|angle|handheld|tripod|framing|tilt)\b", re.IGNORECASE
)
_SENTENCE = phrased(r"(?:[^.!?。！？]|\.(?=\d))+[.!?。！？]*\s*")
_BY_ITSELF = phrased(r"(?:the )?camera\b|镜头", re.IGNORECASE)
_MOVING = phrased(r"(?:the )?camera\b[^.;]*?\s(?:as|while)\s", re.IGNORECASE)
_LENGTH = phrased(r"^Over \d+(?:[–-]\d+)? seconds?, ", re.IGNORECASE)
_SHORT = {
    "ecu": "extreme close-up", "xcu": "extreme close-up", "bcu": "close-up", "cu": "close-up", "close": "close-up",
    "mcu": "medium close-up", "ms": "medium", "mid": "medium", "mls": "medium wide", "mws": "medium wide",
    "fs": "full shot", "full": "full shot", "ls": "long shot", "ws": "wide", "ews": "extreme wide",
    "els": "extreme wide", "ots": "over the shoulder", "2s": "two-shot", "pov": "eye-level",
    "low": "low angle", "high": "high angle", "eye": "eye-level",
}  # fmt: skip
_HEAD = 220
"""Letters of a text in which its camera is looked for: behind them, a medium is a medium of paint."""


def camera_said(column: str, words: str) -> str:
    """`medium, low, push`: what a list's camera columns, or else its `words`, say of size, angle and move; empty where
    they say nothing. A column may write them short: CU, WS, MCU."""
    column, words = simplified(column), simplified(words)
    short = ", ".join(
        _SHORT.get(part.strip(" .").lower(), part) for part in re.split(r"[,，/、;]", column)
    ).lower()
    heads = "\n".join(part[:_HEAD] for part in words.split("\n")).lower()
    tables = ((_SIZES, _SIZES), (_ANGLES, _ANGLES), (_MOVES_IN_COLUMN, _MOVES))
    said = (_first(own, short) or _first(table, heads) for own, table in tables)
    return ", ".join(part for part in said if part)


def _first(table: tuple[tuple[str, str], ...], words: str) -> str:
    found = [
        (match.start(), -match.end(), meant)
        for pattern, meant in table
        if (match := re.search(pattern, words))
    ]
    return str(min(found)[2]) if found else ""


def frame_first(text: str) -> str:
    """The sentence with which `text` frames what is seen, `Wide shot of a classroom at dusk.`, where it has one."""
    first = next(iter(_SENTENCE.findall(text)), "")
    frames = _CAMERA.search(first) and re.search(r"\s(?:of|in|inside|at|on|from)\s", first)
    return first.strip() if frames and not action_alone(first) else ""


def action_alone(text: str) -> str:
    """`text` without what only tells the camera: `Eye-level medium shot, 35mm lens.`, `The camera pans as`."""
    return "\n".join(_action_alone(paragraph) for paragraph in text.split("\n"))


def _action_alone(paragraph: str) -> str:
    kept: list[str] = []
    for number, sentence in enumerate(_SENTENCE.findall(paragraph)):
        bare = _LENGTH.sub("", sentence)
        if found := _MOVING.match(bare):
            # What the camera does while somebody does something: that is what is kept.
            bare = bare[found.end() :][:1].upper() + bare[found.end() :][1:]
        elif _BY_ITSELF.match(bare) or (
            number == 0 and _CAMERA.search(bare) and len(bare) < _HEAD and not _tells(bare)
        ):
            continue
        kept.append(bare)
    return "".join(kept).strip()


def _tells(sentence: str) -> bool:
    """Whether somebody does something in it as well."""
    return bool(re.search(r"\b(?:he|she|they|her|his|their|who)\b|[他她们]", sentence, re.IGNORECASE))
