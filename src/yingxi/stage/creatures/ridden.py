"""The horse under somebody who rides: no person of the film, and so without a sheet of its own there."""

from functools import lru_cache

from yingxi.film.riding import Ride
from yingxi.film.sheet import CharacterSheet, Garment, Hair, VoiceSheet
from yingxi.stage.creatures.builds import BUILDS

BAY = "#8a5a3c"
"""The coat of a horse of which nothing is told."""
SMALLEST, TALLEST, HIGH = 0.98, 1.42, 0.84
"""Its withers in metres, at least and at most, and as a share of the rider's height: a child has a pony."""


OVER_BACK = 1.005
"""How high over the ground a rider's pelvis is, in withers."""


def withers_under(height: float) -> float:
    """How high the back is of the horse of a rider who is `height` metres high."""
    return min(TALLEST, max(SMALLEST, HIGH * height))


@lru_cache(maxsize=64)
def horse_under(ride: Ride, height: float) -> CharacterSheet:
    """The horse of a rider who is `height` metres high."""
    withers, coat = withers_under(height), ride.colour or BAY
    return CharacterSheet(
        id="horse",
        name="",
        kind="horse",
        body="four-legged",
        height=round(withers * BUILDS["horse"].crown, 3),
        skin=coat,
        hair=Hair(style="short", colour=coat),
        top=Garment(cut="short top", colour="#7a3b34"),
        voice=VoiceSheet(styles=()),
    )
