"""A cloth over the face: it hangs from the crown to below the chin, and a laugh blows it."""

from math import sin

from yingxi.stage.display import Cut, DisplayList, Record, Stroke
from yingxi.stage.dyed import main_colour
from yingxi.stage.path import smooth
from yingxi.stage.people.head import head_group
from yingxi.stage.people.model import Body
from yingxi.stage.props import prop, prop_named
from yingxi.stage.props.handkerchief import BLUE, LINEN

# How far a laugh blows the hem, in heads, and over how many degrees of the neck's shaking it swings once.
BLOWN, SHAKEN = 0.16, 4.0


def veil(body: Body) -> DisplayList:
    """The cloth of `pose.veil`, over the head; nothing where the face is bare."""
    if not body.pose.veil:
        return ()
    drawn = prop(prop_named(body.pose.veil)) or ()
    cloth = LINEN if prop_named(body.pose.veil) == "handkerchief" else main_colour(drawn) or LINEN
    blown = BLOWN * body.pose.face.joy * (0.55 + 0.45 * sin((body.pose.neck + body.pose.chest) / SHAKEN))
    out = blown * 1.4
    sheet = smooth(
        (
            (-0.30, 0.98), (0.02, 1.06), (0.34, 0.97), (0.47, 0.62), (0.50 + out * 0.5, 0.25),
            (0.56 + out, -0.16 + blown), (0.24 + out, -0.02 + blown), (0.02 + out, -0.17 + blown),
            (-0.24 + out * 0.5, -0.02 + 0.5 * blown), (-0.52, -0.13), (-0.47, 0.25), (-0.44, 0.62),
        ),
        tension=0.30,
    )  # fmt: skip
    border = smooth(
        (
            (-0.485, -0.05), (-0.24 + out * 0.5, 0.055 + 0.5 * blown), (0.02 + out, -0.09 + blown),
            (0.24 + out, 0.055 + blown), (0.52 + out, -0.075 + blown),
        ),
        closed=False,
    )  # fmt: skip
    folds: list[Record] = [
        Stroke(smooth(points, closed=False), cloth.darker(tone), width, name="veil's fold")
        for points, tone, width in (
            (((-0.20, 0.95), (-0.30, 0.50), (-0.30, 0.05)), 0.08, 0.020),
            (((0.10, 0.99), (0.09, 0.55), (0.06 + out * 0.6, -0.06)), 0.05, 0.014),
            (((0.26, 0.92), (0.34, 0.50), (0.36 + out * 0.7, 0.06)), 0.08, 0.020),
            # A nose under it.
            (((0.20, 0.56), (0.25, 0.44), (0.18, 0.40)), 0.07, 0.018),
        )
    ]
    edge = Stroke(border, BLUE if cloth == LINEN else cloth.darker(0.10), 0.028, name="veil's border")
    return (
        head_group(body, (Cut(sheet, cloth, lift=body.near.lift(2.5), name="veil"), *folds, edge), "veil"),
    )
