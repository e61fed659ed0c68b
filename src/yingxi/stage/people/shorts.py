"""Short trousers: cloth over the thigh, the bare leg below it."""

from math import hypot

from yingxi.stage.display import Cut, Record, Stroke
from yingxi.stage.path import polygon
from yingxi.stage.people.limbs import along, limb
from yingxi.stage.people.model import Body
from yingxi.stage.people.tones import Cloth
from yingxi.stage.rig import LimbJoints

SHORT = 0.80
"""Where they end, as a share of the thigh."""
# How wide the leg of the cloth is at its hem, and how deep the hem's stitched band, in heads.
_HEM, _BAND = 0.50, 0.05


def in_shorts(body: Body) -> bool:
    """Whether somebody's legs are bare below the thigh."""
    return body.sheet.shorts and body.sheet.top.cut == "short top" and not body.sheet.skirt


def short_leg(body: Body, joints: LimbJoints, hip: float, cloth: Cloth) -> list[Record]:
    """The cloth over one thigh, `hip` metres wide at its top."""
    head = body.head
    end = along(joints.root, joints.middle, SHORT)
    half = along(joints.root, end, 0.5)
    wide = hip * _HEM / 0.60
    path = limb(joints.root, half, end, (hip, (hip + wide) / 2, wide), cap=0.06)
    length = hypot(end[0] - half[0], end[1] - half[1]) or 1.0
    ux, uy = (end[0] - half[0]) / length, (end[1] - half[1]) / length
    x, y = end[0] - ux * _BAND * head, end[1] - uy * _BAND * head
    across = ((x - uy * wide * 0.48, y + ux * wide * 0.48), (x + uy * wide * 0.48, y - ux * wide * 0.48))
    return [
        Cut(path, cloth.plain, lift=body.near.lift(1.6), edge=body.near.edge * 0.8, name="shorts"),
        Stroke(polygon(across, closed=False), cloth.fold, 0.014 * head, name="shorts' hem"),
    ]
