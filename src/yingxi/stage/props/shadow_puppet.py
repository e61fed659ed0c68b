"""A shadow puppet, held up by its three rods."""

from yingxi.stage.display import DisplayList
from yingxi.stage.props.puppets import Puppet, puppet, rods


def shadow_puppet() -> DisplayList:
    held = Puppet("lady", 0.0, 0.13, 0.42, 1, 0.15, lit=True)
    return (*rods(held, -0.03), puppet(held))
