"""Takes a body; gives how its garment is made on the front: what lies on the cloth and what that asks of the rest."""

from yingxi.stage.display import Record
from yingxi.stage.path import Point
from yingxi.stage.people.fronts.ballroom import BALLROOM
from yingxi.stage.people.fronts.east import EAST
from yingxi.stage.people.fronts.front import Front as Front
from yingxi.stage.people.fronts.outdoors import OUTDOORS
from yingxi.stage.people.fronts.school import SCHOOL
from yingxi.stage.people.fronts.south import SOUTH
from yingxi.stage.people.fronts.summer import SUMMER
from yingxi.stage.people.fronts.swords import SWORDS
from yingxi.stage.people.fronts.town import TOWN
from yingxi.stage.people.fronts.tunic import TUNIC
from yingxi.stage.people.fronts.work import WORK
from yingxi.stage.people.fronts.woven import WOVEN
from yingxi.stage.people.model import Body

FRONTS: dict[str, Front] = {
    **TOWN, **EAST, **WORK, **OUTDOORS, **SCHOOL, **TUNIC, **SUMMER, **SWORDS, **SOUTH, **BALLROOM, **WOVEN,
}  # fmt: skip
_NO_FRONT = Front()


def front_of(body: Body) -> Front:
    """The front of the body's garment; one that asks nothing where it has none of its own."""
    return FRONTS.get(body.sheet.top.pattern, _NO_FRONT)


def front(body: Body, around: tuple[Point, ...]) -> list[Record]:
    """What lies on the cloth, as it is seen from this side."""
    own = front_of(body)
    return (own.back if body.pose.view == "back" else own.draw)(body, around)
