"""Hair that hangs from the neck, while a head turns through the front: behind the head, not before the face."""

from yingxi.stage.display import Cut, Record
from yingxi.stage.people.hair.wig import Hairdo

HANGING = ("tail", "braid", "bun", "tie", "tuft")
NECK = 0.40
"""What has its middle below this, in heads over the chin, is tied in the neck; what has it above, on the crown."""


def hung_behind(hairdo: Hairdo) -> Hairdo:
    """The same hair with what hangs from the neck behind the head."""
    hung = tuple(each for each in hairdo.over if _hangs(each))
    return Hairdo((*hairdo.behind, *hung), tuple(each for each in hairdo.over if not _hangs(each)))


def _hangs(record: Record) -> bool:
    if not isinstance(record, Cut) or record.name not in HANGING:
        return False
    _, low, _, high = record.path.bounds()
    return (low + high) / 2 < NECK
