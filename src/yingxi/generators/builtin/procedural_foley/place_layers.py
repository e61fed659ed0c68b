"""What the air of each place is made of, by day and by night. A table: each place has what no other has."""

from dataclasses import dataclass
from typing import Literal

from yingxi.film.sheet import SetKind

Size = Literal["small", "medium", "large"]


@dataclass(frozen=True, slots=True)
class Layer:
    """One sound of the air, `level` dB against the first, behind `wall` of a wall (0: none, 1: a whole one). `night` is
    what takes its place then; "" for nothing."""

    name: str
    level: float = 0.0
    wall: float = 0.0
    night: str | None = None

    def at(self, *, night: bool) -> str:
        return self.name if self.night is None or not night else self.night


def _outside(day: str = "birds", level: float = -7.0, night: str = "crickets") -> Layer:
    return Layer(day, level, 0.6, night)


def _by_day(name: str, level: float, wall: float = 1.0) -> Layer:
    """What falls silent at night."""
    return Layer(name, level, wall, "")


def _at_night(name: str, level: float, wall: float = 0.0) -> Layer:
    """What is heard when the day's noise is gone."""
    return Layer("", level, wall, name)


INSIDE: dict[SetKind, tuple[Size, tuple[Layer, ...]]] = {
    "living room": ("medium", (_by_day("clock", -20, 0.0), _at_night("clock", -12), _by_day("yard", -8), _outside())),
    "bedroom": ("small", (_by_day("yard", -10), _outside(level=-8))),
    "kitchen": (
        "small",
        (_by_day("drips", -20, 0.0), _at_night("drips", -12), Layer("fridge", -10), _by_day("yard", -8), _outside()),
    ),
    "classroom": ("medium", (_by_day("pages", -18, 0.0), _outside("yard", -3), _at_night("clock", -14))),
    "shop": (
        "medium",
        (_by_day("few voices", -8, 0.0), _by_day("coins", -20, 0.0), _outside("cars", -6), _at_night("clock", -15)),
    ),
    "hospital ward": (
        "medium",
        (Layer("monitor", -15), _by_day("few voices", -10, 0.8), Layer("steps", -18), _outside(level=-12)),
    ),
    "cafe": (
        "medium",
        (
            _by_day("voices", -6, 0.0), _at_night("few voices", -13), Layer("dishes", -13),
            _outside("cars", -10, "crickets"),
        ),
    ),
    "library": (
        "large",
        (_by_day("pages", -16, 0.0), _at_night("timber", -15), _by_day("yard", -12), _outside(level=-11)),
    ),
    "office": (
        "medium",
        (
            _by_day("typing", -12, 0.0), Layer("fan", -8), _by_day("few voices", -9, 0.6),
            _outside("cars", -8, "late traffic"),
        ),
    ),
    "workshop": ("large", (Layer("timber", -16), _outside("cars", -8), _by_day("yard", -9))),
    "stage": ("large", (Layer("timber", -18, night="few voices"), Layer("seats", -18), Layer("fan", -16))),
    "train carriage": ("small", (Layer("train", 14), Layer("few voices", -2, night=""))),
    "gym": ("large", (Layer("bounces", -12, night=""), Layer("fan", -10), _outside("cars", -14))),
    "gallery": ("large", (Layer("steps", -11, night=""), Layer("fan", -12), _outside("cars", -12, "late traffic"))),
    "laboratory": (
        "medium",
        (Layer("fan", -6), Layer("bubbles", -16), Layer("switches", -18, night=""), _outside(level=-12)),
    ),
    "recording studio": ("small", (Layer("fan", -18),)),
    "rehearsal room": ("medium", (Layer("timber", -18), Layer("music", -20, 0.8, night=""), _outside("cars", -10))),
    "pottery studio": ("medium", (Layer("kiln", -6), _outside(level=-12))),
    "restaurant kitchen": (
        "medium",
        (Layer("sizzle", -5), Layer("dishes", -8), Layer("fan", -8), _outside("cars", -8, "crickets")),
    ),
    "mansion": ("medium", (Layer("clock", -17), Layer("timber", -19), _outside(level=-13))),
    "temple hall": ("large", (Layer("chimes", -14), _outside(level=-12))),
    "community hall": ("large", (Layer("seats", -16), Layer("steps", -19), _outside("yard", -12))),
    "meeting room": (
        "medium",
        (Layer("fan", -5), Layer("pages", -20, night=""), _outside("cars", -12, "late traffic")),
    ),
    "greenhouse": ("medium", (Layer("drips", -12), Layer("leaves", -14), _outside(level=-8))),
    "restaurant": (
        "medium",
        (Layer("few voices", -7), Layer("dishes", -15), Layer("seats", -20), _outside("cars", -9, "crickets")),
    ),
    "station": ("large", (Layer("few voices", -12, night=""), Layer("far train", -10), Layer("steps", -15))),
    "great hall": (
        "large",
        (Layer("kiln", -14), Layer("wind", -14, 0.7), Layer("steps", -20, night=""), _outside(level=-14)),
    ),
    "ship cabin": ("small", (Layer("sea", -8, 0.8), Layer("timber", -16), Layer("steps", -14, 0.5, night=""))),
    "lamp room": (
        "medium",
        (Layer("sea", -6, 1.0), Layer("wind", -12, 0.7), Layer("timber", -20), _outside("gulls", -8, "fan")),
    ),
    "spaceship": ("medium", (Layer("fan", -3), Layer("monitor", -20), Layer("switches", -22))),
    "cabin": ("small", (Layer("kiln", -9), Layer("timber", -18), Layer("wind", -15, 0.7), _outside(level=-10))),
    "bathroom": ("small", (Layer("drips", -8), Layer("fan", -16), _outside(level=-18))),
    "corridor": ("large", (Layer("steps", -12, night=""), Layer("few voices", -19, 0.9, night=""), Layer("fan", -13))),
    "bus": ("small", (Layer("traffic", 4, 0.7, night="late traffic"), Layer("fan", -3), Layer("timber", -22))),
    "tailor shop": ("small", (Layer("clock", -15), Layer("timber", -20), _outside(level=-12))),
    "cave": ("large", (Layer("drips", -9), Layer("wind", -14, 0.7), _outside(level=-16))),
    "prison cell": ("small", (Layer("steps", -20), Layer("drips", -16), _by_day("few voices", -24), _outside())),
    "barn": ("large", (Layer("timber", -12), Layer("breeze", -10, 0.5), _outside("sparrows", -5))),
    "lift": ("small", (Layer("fan", -3), Layer("switches", -18), _at_night("timber", -22))),
    "smithy": ("medium", (Layer("kiln", -4), Layer("timber", -20), _outside(level=-12))),
    "print shop": ("medium", (Layer("clock", -14), Layer("timber", -18), _by_day("pages", -16), _outside("cars", -11))),
    "puppet theatre": (
        "large",
        (Layer("timber", -16), _by_day("few voices", -14, 0.4), Layer("seats", -20), _outside(level=-12)),
    ),
    "projection booth": (
        "small",
        (Layer("fan", -8), Layer("switches", -12), Layer("few voices", -22, 0.9), _at_night("timber", -20)),
    ),
    "attic": (
        "small",
        (
            _by_day("timber", -10, 0.0), _by_day("wind", -12, 0.7), _by_day("sparrows", -12, 0.7),
            _at_night("crickets", -8, 0.5), _at_night("timber", -5), _at_night("wind", -20, 0.7),
            _at_night("owls", -16, 0.6),
        ),
    ),
    "courtroom": (
        "large",
        (
            _by_day("pages", -19, 0.0), _by_day("few voices", -15, 0.6), Layer("timber", -17),
            _outside("cars", -14, "late traffic"), _at_night("clock", -14),
        ),
    ),
    "photo studio": (
        "medium",
        (Layer("clock", -16), Layer("switches", -21, night=""), _outside("cars", -9, "late traffic"),
            _at_night("timber", -18)),
    ),
    "subway": ("small", (Layer("train", 13), Layer("fan", -2), Layer("few voices", 0, night=""))),
    "car": ("small", (Layer("traffic", 4, 0.8, night="late traffic"), Layer("fan", -8))),
}  # fmt: skip

OUTSIDE: dict[SetKind, tuple[Layer, ...]] = {
    "street": (Layer("traffic", night="late traffic"), Layer("", night="crickets", level=-16), Layer("steps", -16)),
    "park": (
        Layer("birds", night="crickets"), Layer("yard", -14, 0.4, night=""), _by_day("breeze", -9, 0.0),
        _at_night("breeze", -15), _at_night("late traffic", -12, 0.8), _at_night("owls", -14, 0.2),
    ),
    "rooftop": (Layer("traffic", 0, 0.5, night="late traffic"), Layer("breeze", -3), Layer("fan", -14)),
    "courtyard": (Layer("sparrows", -2, night="crickets"), Layer("breeze", -8), Layer("drips", -18)),
    "hillside": (Layer("breeze"), Layer("birds", -6, night="crickets"), Layer("bells", -20)),
    "harbour": (Layer("harbour"), Layer("sea", -4), Layer("gulls", -8, night="bells")),
    "forest": (
        Layer("birds", night="crickets"), Layer("leaves", -8), Layer("breeze", -4), Layer("", -8, night="owls"),
    ),
    "beach": (Layer("sea"), Layer("breeze", -7), Layer("gulls", -10, night="")),
    "night market": (Layer("voices"), Layer("sizzle", -10), Layer("traffic", -10, 0.5, night="crickets")),
    "food market": (Layer("voices", night="few voices"), Layer("steps", -14), Layer("sparrows", -12, night="crickets")),
    "field": (
        _by_day("breeze", 0, 0.0), _at_night("breeze", -8), Layer("larks", -3, night="crickets"),
        _at_night("owls", -13, 0.3),
    ),
    "garden": (Layer("birds", night="crickets"), Layer("stream", -12), Layer("leaves", -11)),
    "orchard": (
        Layer("birds", night="crickets"), _by_day("leaves", -8, 0.0), _at_night("leaves", -17),
        _at_night("owls", -12, 0.2),
    ),
    "desert": (Layer("breeze"), Layer("sand", -7), Layer("", -18, night="crickets")),
    "mountain": (Layer("wind"), Layer("larks", -10, night="owls"), Layer("stream", -14, 0.5)),
    "riverside": (Layer("stream"), Layer("birds", -7, night="crickets"), Layer("breeze", -11)),
    "lighthouse": (Layer("sea"), Layer("breeze", -5), Layer("gulls", -9, night="crickets")),
    "moon": (Layer("fan"), Layer("breath", -2)),
    "mars": (Layer("wind", 0, 0.7), Layer("sand", -8)),
    "house front": (
        Layer("sparrows", -10, 0.3, ""), _at_night("crickets", -3), _by_day("breeze", -4, 0.0),
        Layer("traffic", -13, 0.7, "late traffic"), _at_night("breeze", -16), _at_night("owls", -14, 0.3),
    ),
    "alley": (Layer("sparrows", night="crickets"), Layer("traffic", -8, 0.7, night="late traffic"), Layer("steps", -9)),
    "village": (
        _by_day("breeze", -3, 0.0), Layer("sparrows", -5, night="crickets"), Layer("bells", -22, night=""),
        _by_day("steps", -20, 0.0), _at_night("breeze", -12), _at_night("owls", -13, 0.2),
    ),
    "playground": (
        Layer("yard", 0, 0.1, night="crickets"), Layer("birds", -7, night=""), _by_day("breeze", -10, 0.0),
        _at_night("breeze", -14), _at_night("late traffic", -13, 0.7), Layer("timber", -18),
    ),
    "sports ground": (
        Layer("yard", -3, 0.1, night="crickets"), Layer("birds", -8, night=""), _by_day("breeze", -9, 0.0),
        _at_night("breeze", -12), _at_night("late traffic", -13, 0.7),
    ),
    "boat": (Layer("sea"), Layer("timber", -13), Layer("breeze", -4), Layer("gulls", -10, night="bells")),
}  # fmt: skip

NO_WALLS: tuple[Layer, ...] = (Layer("breeze"), Layer("birds", -4, night="crickets"))
"""A place with a roof whose scene plays before it."""
