"""What the body hides of somebody's arms when they are seen from behind: what they hold before themselves."""

from math import hypot

import numpy

from yingxi.film.performance import Arm
from yingxi.stage.display import Group
from yingxi.stage.path import polygon
from yingxi.stage.people.model import Body
from yingxi.stage.people.torso import outline
from yingxi.stage.rig import LimbJoints

FACE = 0.66
"""A hand within this many heads of the head's middle is at the face."""
BEFORE = 35.0
"""From so many degrees on a bent elbow brings the forearm before the body."""
BEYOND = 0.12
"""A wrist that is less than so many heads beyond the body's edge shows nothing of its forearm."""


def lies_before(body: Body, joints: LimbJoints, arm: Arm) -> bool:
    """Whether a forearm is before face or body: seen from behind, they lie over it."""
    (x, y), (head_x, head_y) = joints.end, body.skeleton.head
    return arm.elbow > BEFORE or hypot(x - head_x, y - head_y) < FACE * body.head


def hidden_by_the_back(body: Body, joints: LimbJoints, arm: Arm) -> bool:
    """Whether the forearm ends behind the back, so that nothing of its hand may show beyond it."""
    if body.pose.view != "back" or not lies_before(body, joints, arm):
        return False
    back, front = outline(body)
    x, y = joints.end
    if y > back[0][1]:
        return False
    # From the lowest point upwards; under the hem the body is as wide as there.
    left = numpy.interp(y, [point[1] for point in back[::-1]], [point[0] for point in back[::-1]])
    right = numpy.interp(y, [point[1] for point in front[::-1]], [point[0] for point in front[::-1]])
    beyond = BEYOND * body.head
    return bool(min(left, right) - beyond < x < max(left, right) + beyond)


def kept_behind(body: Body, hand: Group) -> Group:
    """`hand` as far as the back lies over it."""
    back, front = outline(body)
    return Group((hand,), clip=polygon((*back, *reversed(front))), name="hand before the body")
