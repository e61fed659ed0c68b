"""A deed as an action sees it."""

from dataclasses import dataclass

from yingxi.film.board import Facing
from yingxi.film.breakdown import Feeling
from yingxi.film.touching import Touched, roused_by
from yingxi.film.verbs import Gait

NOWHERE = Touched()


@dataclass(frozen=True, slots=True)
class Doing:
    """`actor` does `verb` from tick `start`, to `whom`, with `what`, going to (`to_x`, `to_z`) metres, facing
    `to_facing` at last, going round something by `round_by` metres of depth. What it is done with lies
    `at` (x, y, z) metres, or is put there; what a hand does to somebody it does where they are `touched`. Who goes hand
    in hand has the others `along`. Who comes or goes may do so at a `gait` of its own: running, sneaking, limping."""

    ref: str
    actor: str
    verb: str
    start: float
    end: float
    whom: str = ""
    what: str = ""
    feeling: Feeling = "neutral"
    strength: float = 1.0
    to_x: float | None = None
    to_z: float | None = None
    to_facing: Facing | None = None
    round_by: float = 0.0
    at: tuple[float, float, float] | None = None
    gait: Gait = ""
    touched: Touched = NOWHERE
    along: tuple[str, ...] = ()
    behind_back: bool = False
    """What it is done with goes behind the back."""

    @property
    def rouses(self) -> bool:
        """Whether somebody asleep to whom it is done wakes."""
        return roused_by(self.verb, self.touched)
