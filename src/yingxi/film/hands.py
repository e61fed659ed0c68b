"""Somebody's two hands and what is in them: a thing is in one of them or in neither, and stays until it is let go."""

from dataclasses import dataclass, replace
from typing import Literal

Side = Literal["near", "far"]


@dataclass(frozen=True, slots=True)
class Hands:
    """What is in the hand towards the camera, and in the other one; nothing where empty."""

    near: str = ""
    far: str = ""

    @property
    def things(self) -> tuple[str, ...]:
        return tuple(what for what in (self.near, self.far) if what)

    @property
    def free(self) -> Side | None:
        """The hand that has nothing in it, the near one first; None where both are full."""
        return "near" if not self.near else "far" if not self.far else None

    def with_thing(self, what: str) -> Side | None:
        """The hand in which `what` is; None where it is in neither."""
        return "near" if what and what == self.near else "far" if what and what == self.far else None

    def side_for(self, what: str) -> Side:
        """The hand that does something with `what`: the one that has it, else a free one."""
        return self.with_thing(what) or self.free or "near"

    def taking(self, what: str, side: Side | None = None) -> "Hands":
        """`what` has come into the hand of `side`, or into a free one; where both are full, into the near one.

        >>> Hands("sword").taking("broom")
        Hands(near='sword', far='broom')
        """
        if not what or (side is None and self.with_thing(what)):
            return self
        rest, side = self.without(what), side or self.side_for(what)
        return replace(rest, near=what) if side == "near" else replace(rest, far=what)

    def using(self, what: str) -> "Hands":
        """`what` is in the near hand, which works with it; what was there has gone over into the other one.

        >>> Hands("sword", "broom").using("broom")
        Hands(near='broom', far='sword')
        """
        if not what or what == self.near:
            return self
        rest = self.without(what)
        return Hands(what, rest.far if rest.far or not rest.near else rest.near)

    def without(self, what: str) -> "Hands":
        """`what` has gone out of the hand that had it."""
        return Hands("" if self.near == what else self.near, "" if self.far == what else self.far)
