"""Outlines of bodies as tables: a grown man's and woman's, an elder's, a child's, from before and from the side.

A row is a level (0 pelvis, 1 the neck's base) with the half widths at the back and at the front, as shares of the
shoulders'. In three-quarter the back is the near side: it shows shoulder blade, hollow and seat; the front shows chest
or bust and belly.
"""

from functools import lru_cache

from yingxi.film.performance import View
from yingxi.film.sheet import CharacterSheet
from yingxi.stage.ages import is_teenager

Row = tuple[float, float, float]

OUTLINES: dict[str, tuple[Row, ...]] = {
    "grown man front": (
        (1.030, 0.22, 0.19),
        (1.000, 0.32, 0.27),
        (0.962, 0.50, 0.44),
        (0.912, 0.665, 0.615),
        (0.845, 0.775, 0.735),
        (0.770, 0.80, 0.765),
        (0.660, 0.79, 0.76),
        (0.500, 0.67, 0.66),
        (0.340, 0.585, 0.575),
        (0.180, 0.60, 0.585),
        (0.020, 0.68, 0.63),
        (-0.130, 0.70, 0.65),
        (-0.240, 0.72, 0.67),
    ),
    "grown woman front": (
        (1.030, 0.22, 0.19),
        (1.000, 0.31, 0.26),
        (0.962, 0.44, 0.37),
        (0.912, 0.595, 0.525),
        (0.845, 0.690, 0.625),
        (0.770, 0.71, 0.71),
        (0.690, 0.69, 0.80),
        (0.600, 0.62, 0.76),
        (0.480, 0.50, 0.55),
        (0.380, 0.490, 0.490),
        (0.220, 0.66, 0.600),
        (0.060, 0.87, 0.745),
        (-0.130, 0.95, 0.820),
        (-0.240, 0.95, 0.835),
    ),
    "elder man front": (
        (1.030, 0.25, 0.19),
        (1.000, 0.38, 0.25),
        (0.958, 0.54, 0.35),
        (0.905, 0.690, 0.49),
        (0.835, 0.800, 0.60),
        (0.740, 0.86, 0.64),
        (0.580, 0.86, 0.66),
        (0.400, 0.76, 0.72),
        (0.240, 0.69, 0.78),
        (0.100, 0.70, 0.76),
        (-0.050, 0.74, 0.70),
        (-0.240, 0.78, 0.70),
    ),
    "elder woman front": (
        (1.030, 0.25, 0.20),
        (1.000, 0.36, 0.27),
        (0.960, 0.53, 0.41),
        (0.908, 0.690, 0.54),
        (0.838, 0.800, 0.645),
        (0.740, 0.86, 0.74),
        (0.620, 0.88, 0.88),
        (0.500, 0.80, 0.84),
        (0.360, 0.74, 0.80),
        (0.200, 0.84, 0.92),
        (0.040, 0.92, 0.90),
        (-0.130, 0.94, 0.86),
        (-0.240, 0.94, 0.86),
    ),
    "child front": (
        (1.035, 0.24, 0.22),
        (1.000, 0.34, 0.31),
        (0.958, 0.49, 0.43),
        (0.905, 0.620, 0.575),
        (0.828, 0.715, 0.675),
        (0.700, 0.76, 0.74),
        (0.520, 0.78, 0.80),
        (0.340, 0.78, 0.90),
        (0.180, 0.84, 0.93),
        (0.020, 0.92, 0.92),
        (-0.130, 0.98, 0.94),
        (-0.240, 1.00, 0.95),
    ),
    "teenager front": (
        (1.030, 0.22, 0.20),
        (1.000, 0.33, 0.29),
        (0.962, 0.48, 0.43),
        (0.912, 0.625, 0.58),
        (0.845, 0.725, 0.685),
        (0.770, 0.745, 0.72),
        (0.660, 0.74, 0.72),
        (0.500, 0.70, 0.69),
        (0.340, 0.675, 0.675),
        (0.180, 0.71, 0.70),
        (0.020, 0.79, 0.75),
        (-0.130, 0.83, 0.78),
        (-0.240, 0.85, 0.80),
    ),
    "teenager profile": (
        (1.030, 0.21, 0.17),
        (1.000, 0.27, 0.20),
        (0.955, 0.36, 0.27),
        (0.890, 0.44, 0.38),
        (0.790, 0.48, 0.46),
        (0.660, 0.46, 0.48),
        (0.500, 0.40, 0.46),
        (0.340, 0.37, 0.44),
        (0.180, 0.44, 0.45),
        (0.040, 0.53, 0.46),
        (-0.130, 0.54, 0.46),
        (-0.240, 0.52, 0.46),
    ),
    "grown man profile": (
        (1.030, 0.21, 0.17),
        (1.000, 0.27, 0.20),
        (0.955, 0.36, 0.28),
        (0.890, 0.45, 0.40),
        (0.790, 0.51, 0.50),
        (0.660, 0.50, 0.55),
        (0.500, 0.41, 0.50),
        (0.340, 0.34, 0.45),
        (0.180, 0.41, 0.46),
        (0.040, 0.52, 0.46),
        (-0.130, 0.52, 0.46),
        (-0.240, 0.50, 0.46),
    ),
    "grown woman profile": (
        (1.030, 0.21, 0.17),
        (1.000, 0.26, 0.19),
        (0.955, 0.34, 0.26),
        (0.890, 0.42, 0.38),
        (0.780, 0.45, 0.55),
        (0.690, 0.43, 0.66),
        (0.600, 0.38, 0.60),
        (0.480, 0.29, 0.43),
        (0.380, 0.28, 0.39),
        (0.220, 0.42, 0.43),
        (0.060, 0.58, 0.44),
        (-0.130, 0.58, 0.44),
        (-0.240, 0.54, 0.44),
    ),
    "elder man profile": (
        (1.030, 0.24, 0.16),
        (1.000, 0.34, 0.18),
        (0.950, 0.48, 0.24),
        (0.880, 0.60, 0.34),
        (0.760, 0.64, 0.44),
        (0.600, 0.58, 0.50),
        (0.420, 0.46, 0.56),
        (0.240, 0.40, 0.60),
        (0.100, 0.44, 0.56),
        (-0.050, 0.50, 0.50),
        (-0.240, 0.50, 0.50),
    ),
    "elder woman profile": (
        (1.030, 0.24, 0.16),
        (1.000, 0.34, 0.18),
        (0.950, 0.49, 0.25),
        (0.880, 0.62, 0.38),
        (0.760, 0.67, 0.56),
        (0.620, 0.62, 0.70),
        (0.500, 0.54, 0.68),
        (0.360, 0.50, 0.66),
        (0.200, 0.56, 0.70),
        (0.040, 0.66, 0.66),
        (-0.130, 0.68, 0.64),
        (-0.240, 0.66, 0.64),
    ),
    "child profile": (
        (1.035, 0.22, 0.20),
        (1.000, 0.29, 0.24),
        (0.950, 0.40, 0.32),
        (0.860, 0.48, 0.42),
        (0.700, 0.50, 0.50),
        (0.500, 0.45, 0.58),
        (0.320, 0.44, 0.63),
        (0.160, 0.51, 0.63),
        (0.020, 0.58, 0.60),
        (-0.130, 0.60, 0.60),
        (-0.240, 0.60, 0.60),
    ),
}

BROAD: dict[str, tuple[Row, ...]] = {
    "man front": (
        (1.030, 0.22, 0.19),
        (1.000, 0.33, 0.28),
        (0.962, 0.51, 0.45),
        (0.915, 0.675, 0.620),
        (0.850, 0.780, 0.745),
        (0.770, 0.820, 0.810),
        (0.660, 0.815, 0.830),
        (0.500, 0.765, 0.835),
        (0.340, 0.740, 0.865),
        (0.180, 0.755, 0.880),
        (0.020, 0.765, 0.830),
        (-0.130, 0.745, 0.755),
        (-0.240, 0.755, 0.750),
    ),
    "woman front": (
        (1.030, 0.22, 0.19),
        (1.000, 0.32, 0.27),
        (0.962, 0.47, 0.41),
        (0.912, 0.635, 0.575),
        (0.845, 0.735, 0.690),
        (0.770, 0.765, 0.790),
        (0.690, 0.765, 0.880),
        (0.600, 0.735, 0.865),
        (0.480, 0.690, 0.765),
        (0.380, 0.705, 0.760),
        (0.220, 0.830, 0.870),
        (0.060, 0.970, 0.965),
        (-0.130, 1.020, 0.985),
        (-0.240, 1.020, 0.985),
    ),
    "man profile": (
        (1.030, 0.21, 0.17),
        (1.000, 0.28, 0.21),
        (0.955, 0.39, 0.31),
        (0.890, 0.49, 0.45),
        (0.790, 0.56, 0.58),
        (0.660, 0.565, 0.68),
        (0.500, 0.535, 0.77),
        (0.340, 0.520, 0.84),
        (0.180, 0.550, 0.85),
        (0.040, 0.590, 0.78),
        (-0.130, 0.590, 0.69),
        (-0.240, 0.570, 0.66),
    ),
    "woman profile": (
        (1.030, 0.21, 0.17),
        (1.000, 0.27, 0.20),
        (0.955, 0.37, 0.29),
        (0.890, 0.46, 0.44),
        (0.780, 0.51, 0.65),
        (0.690, 0.51, 0.77),
        (0.600, 0.48, 0.73),
        (0.480, 0.45, 0.64),
        (0.380, 0.46, 0.66),
        (0.220, 0.57, 0.73),
        (0.060, 0.69, 0.71),
        (-0.130, 0.70, 0.67),
        (-0.240, 0.66, 0.65),
    ),
}
"""Broad grown people: round shoulders, a belly that is widest below the waist, and a hem that draws in under it. A
body that is as wide everywhere is a box."""

BELLY: dict[str, tuple[float, float]] = {"slim": (-0.07, -0.08), "medium": (0.0, 0.0), "broad": (0.19, 0.36)}
"""What a build adds to the half widths at the belly's height, at the back and at the front."""
CHILD_BELLY = 0.45
"""A child's share of it."""
# How much of its hollows a broad child's body has not, and a broad elder's: more, and their back were a dome.
_FILLED, _FILLED_OLD = 0.75, 0.12

# A level: over it lies the breast.
UNDER_THE_BREAST = 0.5


@lru_cache(maxsize=256)
def rows_of(sheet: CharacterSheet, view: View) -> tuple[Row, ...]:
    """The outline of this person from this side."""
    kind = "teenager" if is_teenager(sheet) else sheet.age if sheet.age in ("child", "elder") else "grown"
    sex = "" if kind in ("child", "teenager") else " woman" if sheet.sex == "female" else " man"
    table = "profile" if view == "profile" else "front"
    broad = sheet.build == "broad"
    own = broad and kind == "grown"
    rows = BROAD[f"{sex.strip()} {table}"] if own else OUTLINES[f"{kind}{sex} {table}"]
    share = 0.0 if own else CHILD_BELLY if kind == "child" else 1.0
    fuller_back, fuller_front = (share * more for more in BELLY[sheet.build])
    if view == "back":
        rows = tuple(
            (level, (back + front) / 2 + 0.03, (back + front) / 2 + 0.03) for level, back, front in rows
        )
        fuller_back = fuller_front = (fuller_back + fuller_front) / 2
    rows = tuple(
        (level, back + fuller_back * _middle(level), front + fuller_front * _middle(level))
        for level, back, front in rows
    )
    if own or not broad:
        return rows
    return _filled(rows, _FILLED_OLD if kind == "elder" else _FILLED)


def front_of_body(sheet: CharacterSheet) -> float:
    """How far before the spine a body reaches under the breast in three-quarter, as a share of half the shoulders."""
    return max(front for level, _, front in rows_of(sheet, "three-quarter") if level < UNDER_THE_BREAST)


def _filled(rows: tuple[Row, ...], filled: float) -> tuple[Row, ...]:
    """A broad body's outline: most of its hollows are filled, cloth goes over them."""
    made: list[Row] = []
    for number, (level, *sides) in enumerate(rows):
        above, below = rows[: number + 1], rows[number:]
        back, front = (
            side + filled * (min(max(row[n] for row in above), max(row[n] for row in below)) - side)
            for n, side in enumerate(sides, start=1)
        )
        made.append((level, back, front))
    return tuple(made)


def _middle(level: float) -> float:
    """1 at the belly, 0 at the shoulders; a little is left at the hem."""
    if level > 0.27:
        return float(max(0.0, 1.0 - (level - 0.27) / 0.62) ** 0.62)
    return float(max(0.42, 1.0 - ((0.27 - level) / 0.42) ** 1.6))
