"""An instrument while it is played, on the body of its player, and the bow in the near hand."""

from math import cos, hypot, radians, sin

from yingxi.stage.display import Group, Record
from yingxi.stage.path import Point
from yingxi.stage.people.model import Body
from yingxi.stage.played import PLAYED, on_instrument, scale_of
from yingxi.stage.props import prop
from yingxi.stage.props.erhu import two_strings
from yingxi.stage.props.pieces import DARK_WOOD, PAPER, stroke
from yingxi.stage.props.violin import fiddle

# How long a bow is, in heads, and how far its hair is from the stick.
BOW, HAIR = 2.3, 0.045
WITHOUT_A_BOW = {"violin": fiddle, "erhu": two_strings}


def instrument_played(body: Body, name: str, palm: Point) -> list[Record]:
    """The instrument in its place; where it has a bow, that lies from `palm` over the strings."""
    played = PLAYED[name]
    start = {"head": body.skeleton.head, "chest": body.skeleton.chest, "waist": body.skeleton.waist}[
        played.part
    ]
    scale = scale_of(body.proportions)
    c, s = scale * cos(radians(played.turn)), scale * sin(radians(played.turn))
    x, y = start[0] + played.at[0] * body.head, start[1] + played.at[1] * body.head
    ax, ay = played.anchor
    drawn = WITHOUT_A_BOW[name]() if name in WITHOUT_A_BOW else prop(name) or ()
    made: list[Record] = [
        Group(drawn, (c, s, -s, c, x - c * ax + s * ay, y - s * ax - c * ay), name="instrument")
    ]
    if played.bowed:
        across, up = on_instrument(name, played.strings, body.proportions)
        made.append(_bow(body, palm, (start[0] + across * body.head, start[1] + up * body.head)))
    return made


def _bow(body: Body, palm: Point, strings: Point) -> Group:
    """From a little behind the hand to its tip beyond the strings."""
    dx, dy = strings[0] - palm[0], strings[1] - palm[1]
    far = hypot(dx, dy) or 1.0
    dx, dy = dx / far, dy / far
    long, head = BOW * body.head * scale_of(body.proportions), body.head
    nx, ny = -dy * HAIR * head, dx * HAIR * head

    def along(share: float, off: float) -> Point:
        out = (share - 0.06) * long
        return palm[0] + dx * out + nx * off, palm[1] + dy * out + ny * off

    return Group(
        (
            stroke((along(0.0, -0.6), along(1.0, -0.6)), PAPER, 0.010 * head, straight=True),
            stroke((along(0.0, 0.4), along(0.5, 0.9), along(1.0, 0.0)), DARK_WOOD, 0.028 * head),
        ),
        name="bow",
    )
