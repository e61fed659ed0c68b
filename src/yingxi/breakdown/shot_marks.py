"""Synopsis lines by which a screenplay names its shots: `= shot 3: medium, low, push` begins one, `= frame: ...` says
how it looks as it begins."""

import re
from typing import get_args

from yingxi.film.board import Angle, Move, Size
from yingxi.film.breakdown import ShotMark
from yingxi.film.phrasing import phrased
from yingxi.film.screenplay import Element, ElementKind
from yingxi.screenplay.emphasis import plain

_SHOT = phrased(r"^(?:shot\s+|镜头\s*)(?P<name>[\w.-]{1,24})\s*(?:[:：]\s*(?P<camera>.*))?$", re.IGNORECASE)
_WAYS = phrased(r"^(?P<move>crane|tilt)\s+(?P<way>up|down)$")
_LASTING = phrased(r"^(\d{1,3}(?:\.\d+)?)\s*(?:s|sec|seconds?|秒)$")
_FRAME = phrased(r"^(?:frame|首帧|画面)\s*[:：]\s*(?P<words>.+)$", re.IGNORECASE | re.DOTALL)


def shot_named(synopsis: str, *, moment: int) -> ShotMark | None:
    """The shot that a synopsis line begins at the scene's moment number `moment`."""
    found = _SHOT.match(synopsis.strip())
    if not found:
        return None
    words = [word.strip().lower() for word in re.split(r"[,，、]", found["camera"] or "")]
    said = [next((word for word in words if word in known), "") for known in _KNOWN]
    moved = next((told for word in words if (told := _WAYS.match(word))), None)
    lasting = next((told for word in words if (told := _LASTING.match(word))), None)
    return ShotMark(
        name=found["name"],
        moment=moment,
        size=said[0],
        angle=said[1],
        move=moved["move"] if moved else said[2],
        way="" if moved is None else "up" if moved["way"] == "up" else "down",
        seconds=(float(lasting[1]) or None) if lasting else None,
    )


_KNOWN: tuple[tuple[str, ...], ...] = (tuple(Size), get_args(Angle), get_args(Move))


def frame_told(synopsis: str) -> str:
    """What a synopsis line says of a shot's first frame."""
    found = _FRAME.match(synopsis.strip())
    return found["words"].strip() if found else ""


def seen_text(element: Element) -> str:
    """The words of an element that tell what is seen: action, and how a shot's first frame looks."""
    if element.kind is ElementKind.ACTION:
        return plain(element.text)
    return plain(frame_told(element.text)) if element.kind is ElementKind.SYNOPSIS else ""
