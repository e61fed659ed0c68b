"""Lantern, torch, candle, oil lamp; key, watch, pocket watch, phone, camera, hammer, tweezers, screwdriver, broom,
brush, pencil, scissors, coin, gear, music box, magnifier."""

from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record
from yingxi.stage.path import ellipse, rectangle, smooth
from yingxi.stage.props.pieces import BRASS, DARK_WOOD, INK, PAPER, RED, STEEL, WOOD, box, curve, dot, flame_glow, piece, shaded, stroke


def lantern() -> DisplayList:
    """A paper lantern that hangs from a stick held at the origin."""
    red, x, y = Colour(0.66, 0.155, 36), 0.17, -0.10
    body = smooth([(x - 0.035, y - 0.085), (x - 0.088, y - 0.035), (x - 0.088, y + 0.035), (x - 0.035, y + 0.085), (x + 0.035, y + 0.085), (x + 0.088, y + 0.035), (x + 0.088, y - 0.035), (x + 0.035, y - 0.085)], tension=0.48)
    ribs: list[Record] = [stroke([(x + 0.088 * share * (0.45 + 0.55 * sin(pi * n / 6)), y - 0.085 + 0.17 * n / 6) for n in range(7)], red.darker(0.10), 0.0028) for share in (-0.62, -0.2, 0.2, 0.62)]
    return (
        flame_glow(x, y, 0.24, 0.42), stroke([(-0.09, -0.02), (0.04, 0.015), (x, 0.05)], WOOD, 0.014), stroke([(x, 0.05), (x, y + 0.09)], INK, 0.003, straight=True),
        Cut(body, red, lift=1.2, lit=False), Group((flame_glow(x, y - 0.01, 0.085, 0.85), *ribs), clip=body),
        box(x - 0.038, y + 0.078, 0.076, 0.018, BRASS, lift=0.6), box(x - 0.038, y - 0.096, 0.076, 0.018, BRASS, lift=0.6), stroke([(x, y - 0.096), (x, y - 0.13)], RED, 0.005), piece([(x - 0.010, y - 0.126), (x + 0.010, y - 0.126), (x + 0.016, y - 0.19), (x - 0.016, y - 0.19)], RED, lift=0.6),
    )  # fmt: skip


def torch() -> DisplayList:
    """A pocket torch, lit, pointing forwards."""
    return (piece([(0.12, 0.030), (0.46, 0.16), (0.46, -0.16), (0.12, -0.030)], Colour(0.94, 0.06, 90, 0.22), lift=0, edge=0), box(-0.08, -0.018, 0.15, 0.036, Colour(0.42, 0.03, 260), radius=0.006), piece([(0.066, -0.018), (0.108, -0.032), (0.108, 0.032), (0.066, 0.018)], Colour(0.50, 0.03, 260)), dot(0.110, 0, 0.011, Colour(0.96, 0.06, 92), down=0.030, lit=False), box(-0.010, 0.016, 0.030, 0.007, RED, lift=0.4), *(stroke([(-0.066 + 0.012 * n, -0.015), (-0.066 + 0.012 * n, 0.015)], INK, 0.003, straight=True) for n in range(4)))


def candle() -> DisplayList:
    """A lit candle in a brass holder."""
    return (flame_glow(0, 0.165, 0.17, 0.5), dot(0, -0.020, 0.060, BRASS, down=0.014, lift=1.0), dot(0, -0.018, 0.046, BRASS.darker(0.08), down=0.009), stroke([(0.052, -0.012), (0.088, 0.004), (0.078, -0.026), (0.056, -0.022)], BRASS, 0.007), box(-0.019, -0.016, 0.038, 0.135, Colour(0.90, 0.035, 82)), curve([(-0.019, 0.118), (-0.024, 0.075), (-0.014, 0.060), (-0.010, 0.100), (0.004, 0.085), (0.010, 0.104), (0.019, 0.118)], Colour(0.94, 0.03, 82), lift=0.5), shaded(rectangle(-0.019, -0.016, 0.038, 0.135), -0.019, 0.019), stroke([(0, 0.118), (0.002, 0.136)], INK, 0.003), curve([(0, 0.128), (-0.018, 0.152), (0.0, 0.204), (0.018, 0.152)], Colour(0.84, 0.145, 68), lift=0, lit=False), curve([(0, 0.132), (-0.009, 0.148), (0.0, 0.174), (0.009, 0.148)], Colour(0.97, 0.06, 95), lift=0, lit=False))


def oil_lamp() -> DisplayList:
    """A storm lamp with its handle at the origin."""
    glass = smooth([(-0.045, -0.09), (-0.062, -0.15), (-0.040, -0.205), (0.040, -0.205), (0.062, -0.15), (0.045, -0.09)], tension=0.4)
    iron = Colour(0.44, 0.035, 40)
    return (flame_glow(0, -0.15, 0.22, 0.45), stroke([(-0.062, -0.08), (-0.055, -0.005), (0.055, -0.005), (0.062, -0.08)], iron, 0.007), piece([(-0.035, -0.05), (0.035, -0.05), (0.055, -0.09), (-0.055, -0.09)], iron), Cut(glass, Colour(0.88, 0.075, 85), lift=0.8, lit=False), Group((flame_glow(0, -0.16, 0.06, 0.9), curve([(0, -0.185), (-0.013, -0.165), (0, -0.125), (0.013, -0.165)], Colour(0.90, 0.13, 70), lift=0, lit=False)), clip=glass), *(stroke([(side * 0.062, -0.085), (side * 0.070, -0.15), (side * 0.055, -0.21)], iron, 0.006) for side in (-1, 1)), curve([(-0.045, -0.205), (-0.075, -0.235), (-0.070, -0.262), (0.070, -0.262), (0.075, -0.235), (0.045, -0.205)], iron.lighter(0.04), tension=0.25))


def key() -> DisplayList:
    """An old brass key with a paper tag."""
    ring = ellipse(0.0, 0.05, 0.032).joined(ellipse(0.0, 0.05, 0.019).scaled(-1, 1))
    return (stroke([(0.022, 0.068), (0.055, 0.055), (0.066, 0.020)], Colour(0.62, 0.05, 60), 0.003), piece([(0.050, 0.028), (0.086, 0.034), (0.080, -0.042), (0.044, -0.046)], PAPER), dot(0.067, 0.020, 0.004, BRASS), stroke([(0.054, -0.006), (0.074, -0.003)], INK, 0.003), stroke([(0.053, -0.022), (0.068, -0.020)], INK, 0.003), Cut(ring, BRASS, lift=1.2), box(-0.0075, -0.100, 0.015, 0.120, BRASS), box(-0.012, 0.006, 0.024, 0.010, BRASS.darker(0.06), lift=0.5), piece([(0.006, -0.098), (0.040, -0.098), (0.040, -0.082), (0.028, -0.082), (0.028, -0.074), (0.038, -0.074), (0.038, -0.058), (0.006, -0.058)], BRASS), stroke([(-0.004, -0.09), (-0.004, 0.0)], BRASS.lighter(0.12), 0.003, straight=True))


def _dial(x: float, y: float, radius: float, *, hour: float = 10.15) -> list[Record]:
    records: list[Record] = [dot(x, y, radius, PAPER)]
    for n in range(12):
        a = n * pi / 6
        long = 0.72 if n % 3 == 0 else 0.80
        records.append(stroke([(x + radius * long * sin(a), y + radius * long * cos(a)), (x + radius * 0.90 * sin(a), y + radius * 0.90 * cos(a))], INK, radius * 0.06, straight=True))
    short, minutes = hour * pi / 6, (hour % 1) * 2 * pi
    records += [stroke([(x, y), (x + radius * 0.46 * sin(short), y + radius * 0.46 * cos(short))], INK, radius * 0.10, straight=True), stroke([(x, y), (x + radius * 0.70 * sin(minutes), y + radius * 0.70 * cos(minutes))], INK, radius * 0.065, straight=True), stroke([(x, y - 0.14 * radius), (x, y + radius * 0.62)], RED, radius * 0.028, straight=True), dot(x, y, radius * 0.08, RED)]
    return records


def watch() -> DisplayList:
    """A wrist watch on its strap."""
    strap = Colour(0.44, 0.06, 42)
    return (piece([(-0.024, 0.030), (0.024, 0.030), (0.019, 0.135), (-0.019, 0.135)], strap), piece([(-0.024, -0.030), (0.024, -0.030), (0.018, -0.145), (0.0, -0.155), (-0.018, -0.145)], strap), *(dot(0, -0.075 - 0.018 * n, 0.0035, strap.darker(0.14)) for n in range(4)), *(stroke([(side * 0.019, 0.045), (side * 0.015, 0.125)], strap.lighter(0.12), 0.0015, straight=True) for side in (-1, 1)), box(-0.017, 0.125, 0.034, 0.016, BRASS, lift=0.6, radius=0.003), box(0.044, -0.006, 0.012, 0.012, BRASS, lift=0.4), dot(0, 0, 0.047, BRASS, lift=1.2, edge=1.0), dot(0, 0, 0.041, BRASS.darker(0.08)), *_dial(0, 0, 0.037))


def pocket_watch() -> DisplayList:
    """An open pocket watch on its chain, the lid's picture inside."""
    x, y = 0.0, -0.075
    chain: list[Record] = []
    for n in range(9):
        chain.append(stroke([(0.004 * sin(n), 0.095 - 0.0125 * n), (-0.004 * sin(n), 0.086 - 0.0125 * n)], BRASS if n % 2 else BRASS.darker(0.10), 0.006))
    lid = [dot(x + 0.094, y + 0.030, 0.055, BRASS, lift=1.0, edge=1.0), dot(x + 0.094, y + 0.030, 0.047, BRASS.darker(0.10)), dot(x + 0.094, y + 0.030, 0.040, Colour(0.84, 0.04, 80)), curve([(x + 0.066, y + 0.006), (x + 0.078, y + 0.026), (x + 0.094, y + 0.030), (x + 0.110, y + 0.026), (x + 0.122, y + 0.006), (x + 0.094, y - 0.007)], Colour(0.50, 0.06, 250), lift=0), dot(x + 0.094, y + 0.045, 0.014, Colour(0.36, 0.03, 50)), dot(x + 0.094, y + 0.042, 0.0115, Colour(0.80, 0.06, 60))]
    return (*chain, *lid, dot(x, y + 0.072, 0.012, BRASS, lift=0.8), dot(x, y + 0.072, 0.006, BRASS.darker(0.15)), box(x - 0.007, y + 0.052, 0.014, 0.014, BRASS.darker(0.05), lift=0.6), dot(x, y, 0.062, BRASS, lift=1.3, edge=1.0), dot(x, y, 0.055, BRASS.darker(0.10)), *_dial(x, y, 0.050, hour=8.9), stroke([(x - 0.034, y + 0.018), (x - 0.020, y + 0.036)], Colour(1, 0, 0, 0.7), 0.004))


def phone() -> DisplayList:
    """A telephone of today, its screen lit."""
    screen = rectangle(-0.032, -0.060, 0.064, 0.122, radius=0.004)
    return (box(-0.038, -0.075, 0.076, 0.152, Colour(0.32, 0.02, 270), radius=0.011), Cut(screen, Colour(0.82, 0.05, 225), lift=0, edge=0, lit=False), Group((curve([(-0.04, 0.0), (-0.01, 0.018), (0.015, 0.002), (0.04, 0.014), (0.04, -0.07), (-0.04, -0.07)], Colour(0.66, 0.07, 235), lift=0, lit=False), dot(0.014, 0.040, 0.009, Colour(0.94, 0.07, 85), lit=False), *(box(-0.026 + 0.018 * (n % 3), -0.044 + 0.020 * (n // 3), 0.013, 0.013, Colour(0.90, 0.06, 60 + 70 * n), lift=0, radius=0.003, edge=0) for n in range(6))), clip=screen), dot(0, 0.069, 0.003, Colour(0.5, 0.02, 270)), stroke([(-0.010, -0.068), (0.010, -0.068)], Colour(0.6, 0.01, 270), 0.003, straight=True))


def camera() -> DisplayList:
    """A folding-age camera with a strap."""
    body, x = Colour(0.36, 0.025, 60), 0.0
    return (stroke([(-0.070, 0.045), (-0.085, 0.11), (0.0, 0.15), (0.085, 0.11), (0.070, 0.045)], Colour(0.48, 0.06, 45), 0.007), box(-0.075, -0.045, 0.15, 0.095, body, radius=0.010), box(-0.075, 0.022, 0.15, 0.030, STEEL, lift=0.6, radius=0.008), box(-0.022, 0.050, 0.044, 0.018, STEEL.darker(0.05), radius=0.004), dot(0.050, 0.056, 0.011, STEEL.lighter(0.05), down=0.006, lift=0.5), dot(-0.050, 0.056, 0.013, STEEL.darker(0.06), down=0.006, lift=0.5), dot(x, -0.003, 0.042, STEEL, lift=1.2), dot(x, -0.003, 0.034, INK), dot(x, -0.003, 0.026, Colour(0.42, 0.06, 250)), dot(x, -0.003, 0.014, Colour(0.28, 0.04, 260)), dot(x - 0.010, 0.008, 0.006, Colour(0.94, 0.02, 230)), box(-0.012, 0.028, 0.024, 0.014, Colour(0.30, 0.02, 260), lift=0, radius=0.002), dot(0.052, 0.036, 0.007, RED), *(stroke([(-0.068 + 0.010 * n, -0.036), (-0.068 + 0.010 * n, 0.010)], body.lighter(0.05), 0.002, straight=True) for n in range(3)))


def hammer() -> DisplayList:
    """A hammer held at the end of its shaft."""
    return (piece([(-0.011, -0.05), (0.011, -0.05), (0.009, 0.24), (-0.009, 0.24)], WOOD.lighter(0.05)), stroke([(-0.004, -0.03), (-0.003, 0.2)], WOOD.darker(0.04), 0.003), box(-0.014, -0.06, 0.028, 0.075, Colour(0.44, 0.08, 28), lift=0.5, radius=0.006), curve([(-0.085, 0.262), (-0.060, 0.285), (0.0, 0.288), (0.040, 0.284), (0.040, 0.232), (0.0, 0.230), (-0.045, 0.244)], STEEL.darker(0.14), tension=0.25), box(0.038, 0.226, 0.032, 0.064, STEEL.darker(0.08), radius=0.004), stroke([(-0.06, 0.274), (0.03, 0.277)], STEEL, 0.004))


def tweezers() -> DisplayList:
    """Watchmaker's tweezers that hold a tiny wheel."""
    wheel = [(0.108 + 0.014 * (1.0 if n % 2 else 0.80) * cos(n * pi / 10), 0.150 + 0.014 * (1.0 if n % 2 else 0.80) * sin(n * pi / 10)) for n in range(20)]
    return (stroke([(-0.07, -0.08), (-0.01, 0.015), (0.098, 0.142)], STEEL.darker(0.10), 0.010), stroke([(-0.07, -0.08), (0.012, -0.008), (0.104, 0.136)], STEEL, 0.010), dot(-0.07, -0.08, 0.009, STEEL.darker(0.05), lift=0.5), *(stroke([(0.002 + 0.009 * n, 0.004 + 0.010 * n), (0.012 + 0.009 * n, -0.003 + 0.010 * n)], STEEL.darker(0.2), 0.002) for n in range(4)), piece(wheel, BRASS, lift=0.6), dot(0.108, 0.150, 0.005, BRASS.darker(0.2)))


def screwdriver() -> DisplayList:
    """A screwdriver with a red handle."""
    return (box(-0.006, 0.03, 0.012, 0.13, STEEL, lift=0.6), piece([(-0.008, 0.155), (0.008, 0.155), (0.006, 0.178), (-0.006, 0.178)], STEEL.darker(0.08), lift=0.6), curve([(-0.016, -0.075), (-0.018, 0.0), (-0.012, 0.038), (0.012, 0.038), (0.018, 0.0), (0.016, -0.075)], Colour(0.56, 0.13, 30), tension=0.3), *(stroke([(x, -0.06), (x, 0.02)], Colour(0.44, 0.11, 30), 0.003, straight=True) for x in (-0.007, 0.003)))


def broom() -> DisplayList:
    """A straw broom held at mid-shaft."""
    straw = Colour(0.74, 0.085, 80)
    records: list[Record] = [stroke([(0, 0.50), (0.02, 0.0), (0.035, -0.50)], WOOD, 0.022), curve([(0.010, -0.50), (0.060, -0.50), (0.085, -0.62), (0.145, -0.84), (-0.075, -0.84), (-0.015, -0.62)], straw, tension=0.25)]
    for n in range(9):
        x = -0.055 + 0.023 * n
        records.append(stroke([(0.022 + 0.004 * n, -0.53), (0.010 + 0.5 * x + 0.01, -0.68), (x + 0.012, -0.83)], straw.darker(0.09 if n % 2 else 0.04), 0.005))
    records += [stroke([(-0.006, -0.585), (0.078, -0.585)], RED, 0.011, straight=True), stroke([(0.004, -0.545), (0.068, -0.545)], RED, 0.011, straight=True)]
    return tuple(records)


def brush() -> DisplayList:
    """A writing brush with a wet tip, held mid-way."""
    return (stroke([(-0.05, 0.14), (0.022, -0.06)], Colour(0.62, 0.08, 72), 0.012, straight=True), stroke([(0.018, -0.050), (0.026, -0.072)], DARK_WOOD, 0.014, straight=True), curve([(0.018, -0.070), (0.026, -0.092), (0.052, -0.128), (0.044, -0.085), (0.034, -0.064)], INK, lift=0.6, tension=0.3), stroke([(-0.05, 0.14), (-0.056, 0.16), (-0.048, 0.17)], RED, 0.003))


def pencil() -> DisplayList:
    """A yellow pencil."""
    return (piece([(-0.035, 0.105), (-0.023, 0.111), (0.034, -0.048), (0.022, -0.054)], Colour(0.80, 0.125, 85)), piece([(0.034, -0.048), (0.022, -0.054), (0.036, -0.078)], Colour(0.84, 0.06, 75), lift=0.4), piece([(0.0345, -0.066), (0.0285, -0.069), (0.036, -0.079)], INK, lift=0), piece([(-0.041, 0.122), (-0.029, 0.128), (-0.023, 0.111), (-0.035, 0.105)], Colour(0.74, 0.09, 15), lift=0.4), stroke([(-0.029, 0.103), (0.026, -0.050)], Colour(0.70, 0.12, 78), 0.003, straight=True))


def scissors() -> DisplayList:
    """Scissors, open."""
    rings: list[Record] = []
    for side in (-1, 1):
        rings.append(Cut(ellipse(side * 0.034, -0.045, 0.028, 0.034).joined(ellipse(side * 0.034, -0.045, 0.016, 0.021).scaled(-1, 1).moved(side * 0.068, 0)), RED.darker(0.03), lift=1.0))
    return (piece([(-0.026, -0.018), (-0.012, -0.024), (0.052, 0.148), (0.030, 0.104)], STEEL.darker(0.08)), piece([(0.026, -0.018), (0.012, -0.024), (-0.052, 0.148), (-0.030, 0.104)], STEEL), *rings, dot(0, 0.026, 0.006, STEEL.darker(0.2), lift=0.4))


def coin() -> DisplayList:
    """An old coin with a square hole."""
    bronze = Colour(0.66, 0.085, 75)
    hole = rectangle(-0.009, -0.009, 0.018, 0.018)
    return (dot(0, 0, 0.036, bronze, lift=1.2, edge=1.0), dot(0, 0, 0.032, bronze.darker(0.09)), dot(0, 0, 0.0305, bronze.darker(0.02)), box(-0.012, -0.012, 0.024, 0.024, bronze.lighter(0.05), lift=0), Cut(hole, Colour(0.30, 0.03, 60), edge=0), *(stroke([(px - 0.005, py + 0.004), (px + 0.005, py + 0.004)], bronze.darker(0.16), 0.0022, straight=True) for px, py in ((0, 0.021), (0, -0.023), (0.021, 0), (-0.021, 0))), *(stroke([(px, py + 0.007), (px, py - 0.005)], bronze.darker(0.16), 0.0022, straight=True) for px, py in ((0, 0.021), (0, -0.023), (0.021, 0), (-0.021, 0))), stroke([(-0.024, 0.018), (-0.016, 0.026)], bronze.lighter(0.2), 0.003))


def gear() -> DisplayList:
    """A brass wheel of a clock."""
    teeth = [(0.045 * (1.0 if n % 4 < 2 else 0.82) * cos(n * pi / 24), 0.045 * (1.0 if n % 4 < 2 else 0.82) * sin(n * pi / 24)) for n in range(48)]
    spokes: list[Record] = [stroke([(0, 0), (0.030 * cos(n * pi / 2.5), 0.030 * sin(n * pi / 2.5))], BRASS, 0.007, straight=True) for n in range(5)]
    return (piece(teeth, BRASS), dot(0, 0, 0.029, BRASS.darker(0.22)), *spokes, dot(0, 0, 0.010, BRASS, lift=0.5), dot(0, 0, 0.004, INK))


def music_box() -> DisplayList:
    """An open music box with a small dancer."""
    wood = Colour(0.46, 0.07, 35)
    return (piece([(-0.09, 0.06), (0.09, 0.06), (0.082, 0.175), (-0.082, 0.175)], wood.darker(0.04)), piece([(-0.076, 0.07), (0.076, 0.07), (0.070, 0.162), (-0.070, 0.162)], Colour(0.70, 0.05, 220), lift=0), stroke([(0, 0.06), (0, 0.085)], BRASS, 0.004), curve([(-0.024, 0.085), (0.0, 0.108), (0.024, 0.085), (0.0, 0.080)], Colour(0.80, 0.08, 10), lift=0.5), stroke([(0, 0.10), (0, 0.122)], Colour(0.82, 0.06, 60), 0.006), stroke([(0, 0.118), (0.012, 0.138), (0.004, 0.150)], Colour(0.82, 0.06, 60), 0.003), dot(0, 0.128, 0.008, Colour(0.82, 0.06, 60)), dot(-0.001, 0.134, 0.006, Colour(0.34, 0.03, 40)), box(-0.095, -0.02, 0.19, 0.082, wood), box(-0.095, 0.050, 0.19, 0.014, BRASS, lift=0.5), *(dot(x, 0.018, 0.011, BRASS, lift=0.4) for x in (-0.06, 0.0, 0.06)), stroke([(0.095, 0.015), (0.122, 0.015), (0.122, -0.010)], BRASS, 0.006, straight=True), dot(0.122, -0.012, 0.008, wood, lift=0.4))


def magnifier() -> DisplayList:
    """A magnifying glass."""
    return (stroke([(0, -0.05), (0.012, 0.045)], DARK_WOOD, 0.016, straight=True), dot(0.02, 0.105, 0.057, BRASS, lift=1.2, edge=1.0), dot(0.02, 0.105, 0.047, Colour(0.84, 0.03, 220)), curve([(-0.012, 0.112), (-0.004, 0.134), (0.014, 0.143), (0.0, 0.128)], Colour(0.97, 0.01, 220), lift=0, edge=0))
