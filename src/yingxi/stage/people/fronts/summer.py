"""What is worn in the heat: a vest without sleeves."""

from yingxi.stage.display import Cut, Record, Stroke
from yingxi.stage.path import Point, smooth
from yingxi.stage.people.fronts.front import Front, no_cuff, row
from yingxi.stage.people.model import Body

# Level and side, in heads, of the neck's edge and of the armhole's, from the shoulder down.
_NECK: tuple[tuple[float, float], ...] = ((1.10, -0.20), (0.94, -0.17), (0.82, -0.09), (0.79, 0.0))
_NAPE: tuple[tuple[float, float], ...] = ((1.10, -0.20), (0.98, -0.16), (0.94, -0.08), (0.93, 0.0))
_ARMHOLE: tuple[tuple[float, float], ...] = (
    (1.12, 0.30),
    (0.96, 0.28),
    (0.82, 0.31),
    (0.72, 0.40),
    (0.67, 0.56),
)
_BEYOND: tuple[tuple[float, float], ...] = ((0.67, 1.2), (1.12, 1.2))


def _vest(body: Body, neck: tuple[tuple[float, float], ...]) -> list[Record]:
    """Bare shoulders on both sides of two straps, and a round neck."""
    head, skin, rim = body.head, body.tones.skin, body.tones.top.shade
    whole = (*neck, *((level, -side * 0.9) for level, side in reversed(neck[:-1])))
    throat = row(body, *whole)
    made: list[Record] = [Cut(smooth(throat, tension=0.3), skin.plain, edge=0, name="bare neck")]
    for turn in (-1.0, 1.0):
        narrow = 1.0 if turn < 0 or body.pose.view == "back" else 0.86
        edge: tuple[Point, ...] = row(body, *((level, turn * narrow * side) for level, side in _ARMHOLE))
        around = row(body, *((level, turn * side) for level, side in _BEYOND))
        bare = Cut(smooth((*edge, *around), tension=0.2), skin.plain, edge=0, name="bare shoulder")
        made += [bare, Stroke(smooth(edge, closed=False), rim, 0.024 * head, name="rim")]
    return [*made, Stroke(smooth(throat, closed=False), rim, 0.026 * head, name="rim")]


def _before(body: Body, _around: tuple[Point, ...]) -> list[Record]:
    return _vest(body, _NECK)


def _behind(body: Body, _around: tuple[Point, ...]) -> list[Record]:
    return [record for record in _vest(body, _NAPE) if record.name != "bare neck"]


SUMMER: dict[str, Front] = {
    "singlet": Front(
        _before, _behind, collar="none", sleeve="none", cuff=no_cuff, hem=-0.10, shoes="sneaker"
    ),
}
