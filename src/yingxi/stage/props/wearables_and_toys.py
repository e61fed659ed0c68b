"""Hat, bag, satchel, suitcase, umbrella, scarf, glasses, ring; ball, doll, bear, balloon, flower, bouquet, sunflower,
pinwheel, lion head, crown."""

from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record
from yingxi.stage.path import Path, ellipse, polygon, rectangle, smooth
from yingxi.stage.props.pieces import BRASS, DARK_WOOD, INK, PAPER, RED, STEEL, WOOD, box, curve, dot, piece, shaded, stroke

_GREEN = Colour(0.54, 0.09, 145)


def umbrella() -> DisplayList:
    """An open oiled-paper umbrella over the hand."""
    top, wide, cloth = 0.62, 0.46, Colour(0.58, 0.13, 30)
    count = 6
    rim = [(-wide + 2 * wide * n / count, 0.40) for n in range(count + 1)]
    dome: list[Record] = []
    for n in range(count):
        (x0, y0), (x1, y1) = rim[n], rim[n + 1]
        middle = (x0 + x1) / 2
        steps = (("M", 0.0, top), ("C", x0 * 0.5, top - 0.01, x0 * 0.95, y0 + 0.10, x0, y0), ("C", x0 + (middle - x0) * 0.5, y0 + 0.045, middle, y0 + 0.05, x1 - (x1 - middle) * 0.5, y1 + 0.045), ("L", x1, y1), ("C", x1 * 0.95, y1 + 0.10, x1 * 0.5, top - 0.01, 0.0, top), ("Z",))
        dome.append(Cut(Path(steps), cloth.lighter(0.035 * (n % 2)), lift=1.2))
    band = [stroke([(x * 0.72, 0.40 + 0.165 * (1 - (x / wide) ** 2) + 0.032), (x2 * 0.72, 0.40 + 0.165 * (1 - (x2 / wide) ** 2) + 0.032)], PAPER.clear(0.75), 0.008) for (x, _), (x2, _) in zip(rim, rim[1:], strict=False)]
    return (stroke([(0, top), (0, -0.12)], DARK_WOOD, 0.014, straight=True), *(stroke([(0, 0.44), (x * 0.8, 0.42)], WOOD, 0.004, straight=True) for x, _ in rim[1:-1]), *dome, *band, stroke([(0, top), (0, top + 0.035)], DARK_WOOD, 0.014, straight=True), stroke([(0, -0.10), (0.004, -0.145), (0.034, -0.15), (0.038, -0.12)], DARK_WOOD, 0.014))


def hat() -> DisplayList:
    """A straw hat with a ribbon, held by its brim."""
    straw = Colour(0.80, 0.075, 85)
    crown = smooth([(-0.085, 0.045), (-0.075, 0.125), (0.0, 0.145), (0.075, 0.125), (0.085, 0.045)], tension=0.4)
    weave: list[Record] = [stroke([(-0.09, 0.075 + 0.020 * n), (0, 0.067 + 0.020 * n), (0.09, 0.075 + 0.020 * n)], straw.darker(0.06), 0.003) for n in range(4)]
    return (dot(0, 0.042, 0.170, straw.darker(0.02), down=0.040, lift=1.3, edge=1.0), dot(0, 0.048, 0.135, straw.darker(0.07), down=0.026), dot(0, 0.046, 0.100, straw.darker(0.02), down=0.018), Cut(crown, straw, lift=1.0), Group((*weave, shaded(crown, -0.08, 0.08)), clip=crown), piece([(-0.086, 0.043), (0.086, 0.043), (0.084, 0.070), (-0.084, 0.070)], RED, lift=0.5), piece([(0.060, 0.056), (0.098, 0.075), (0.100, 0.040)], RED.darker(0.04), lift=0.6))


def bag() -> DisplayList:
    """A cloth shoulder bag, held by its straps."""
    cloth = Colour(0.62, 0.07, 150)
    body = smooth([(-0.13, -0.16), (-0.145, -0.38), (-0.10, -0.42), (0.10, -0.42), (0.145, -0.38), (0.13, -0.16)], tension=0.25)
    return (stroke([(-0.07, -0.16), (-0.05, -0.01), (0.05, -0.01), (0.07, -0.16)], cloth.darker(0.10), 0.014), Cut(body, cloth, lift=1.5), Group((shaded(body, -0.14, 0.14), dot(0, -0.29, 0.052, PAPER), *(dot(0.030 * cos(n * pi / 2.5), -0.29 + 0.030 * sin(n * pi / 2.5), 0.016, Colour(0.64, 0.12, 20)) for n in range(5)), dot(0, -0.29, 0.012, BRASS)), clip=body), stroke([(-0.13, -0.175), (0, -0.182), (0.13, -0.175)], cloth.darker(0.08), 0.006), stroke([(-0.08, -0.16), (-0.055, -0.02), (0.055, -0.02), (0.08, -0.16)], cloth.darker(0.04), 0.013))


def satchel() -> DisplayList:
    """A school satchel."""
    leather = Colour(0.52, 0.085, 45)
    return (stroke([(-0.05, -0.10), (-0.03, 0.0), (0.03, 0.0), (0.05, -0.10)], leather.darker(0.1), 0.016), box(-0.135, -0.34, 0.27, 0.25, leather, radius=0.02), box(-0.09, -0.325, 0.18, 0.085, leather.darker(0.06), radius=0.012, lift=0.8), piece([(-0.138, -0.085), (0.138, -0.085), (0.130, -0.205), (0.0, -0.225), (-0.130, -0.205)], leather.lighter(0.045), lift=1.3), *(box(x - 0.014, -0.245, 0.028, 0.16, leather.darker(0.10), lift=0.6, radius=0.005) for x in (-0.07, 0.07)), *(box(x - 0.012, -0.232, 0.024, 0.024, BRASS, lift=0.5, radius=0.003) for x in (-0.07, 0.07)), *(stroke([(-0.12 + 0.03 * n, -0.094), (-0.105 + 0.03 * n, -0.094)], leather.lighter(0.16), 0.003) for n in range(9)))


def suitcase() -> DisplayList:
    """A leather suitcase with corners, straps and a travel label."""
    leather = Colour(0.50, 0.07, 50)
    body = rectangle(-0.26, -0.40, 0.52, 0.34, radius=0.03)
    corners: list[Record] = [dot(x, y, 0.062, leather.darker(0.13)) for x in (-0.255, 0.255) for y in (-0.395, -0.065)]
    return (stroke([(-0.07, -0.065), (-0.055, 0.0), (0.055, 0.0), (0.07, -0.065)], leather.darker(0.12), 0.022), Cut(body, leather, lift=1.6), Group((*corners, *(box(x - 0.022, -0.41, 0.044, 0.36, leather.darker(0.09), lift=0.8) for x in (-0.13, 0.13)), shaded(body, -0.26, 0.26, dark=0.2)), clip=body), stroke([(-0.26, -0.125), (0.26, -0.125)], leather.darker(0.14), 0.006, straight=True), *(box(x - 0.028, -0.15, 0.056, 0.032, BRASS, lift=0.8, radius=0.004) for x in (-0.13, 0.13)), *(dot(x, -0.134, 0.006, BRASS.darker(0.2)) for x in (-0.13, 0.13)), piece([(-0.052, -0.22), (0.052, -0.205), (0.045, -0.29), (-0.058, -0.30)], PAPER, lift=0.5), piece([(-0.048, -0.236), (0.049, -0.222), (0.047, -0.24), (-0.049, -0.254)], Colour(0.58, 0.10, 235), lift=0), stroke([(-0.035, -0.272), (0.025, -0.264)], INK, 0.004))


def scarf() -> DisplayList:
    """A folded knitted scarf with fringe."""
    wool = Colour(0.58, 0.11, 28)
    records: list[Record] = [curve([(-0.03, 0.03), (-0.07, -0.10), (-0.085, -0.34), (-0.01, -0.34), (0.0, -0.10)], wool.darker(0.05), tension=0.25), curve([(-0.01, 0.04), (0.03, -0.10), (0.02, -0.40), (0.10, -0.40), (0.085, -0.10), (0.05, 0.03)], wool, tension=0.25)]
    for n in range(3):
        records.append(stroke([(0.024, -0.18 - 0.06 * n), (0.092, -0.18 - 0.06 * n)], PAPER, 0.014))
    for n in range(6):
        records += [stroke([(0.026 + 0.014 * n, -0.40), (0.024 + 0.015 * n, -0.44)], wool, 0.005), stroke([(-0.08 + 0.013 * n, -0.34), (-0.083 + 0.014 * n, -0.38)], wool.darker(0.05), 0.005)]
    return (*records, curve([(-0.045, 0.02), (-0.02, 0.055), (0.04, 0.052), (0.06, 0.018), (0.01, -0.005)], wool.lighter(0.04)))


def glasses() -> DisplayList:
    """Round spectacles."""
    rim = Colour(0.42, 0.06, 45)
    lenses: list[Record] = []
    for side in (-1, 1):
        lenses += [dot(side * 0.040, 0, 0.034, rim, lift=1.0), dot(side * 0.040, 0, 0.028, Colour(0.86, 0.025, 220)), stroke([(side * 0.040 - 0.014, 0.004), (side * 0.040 - 0.004, 0.016)], Colour(0.98, 0.005, 220), 0.005)]
    return (stroke([(-0.072, 0.010), (-0.085, 0.045), (-0.06, 0.062)], rim, 0.005), stroke([(0.072, 0.010), (0.088, 0.046), (0.064, 0.064)], rim, 0.005), *lenses, stroke([(-0.010, 0.006), (0, 0.014), (0.010, 0.006)], rim, 0.006))


def ring() -> DisplayList:
    """A ring with a stone."""
    band = ellipse(0, 0, 0.024, 0.026).joined(ellipse(0, 0, 0.018, 0.020).scaled(-1, 1))
    return (Cut(band, BRASS, lift=1.0), piece([(-0.012, 0.036), (-0.007, 0.046), (0.007, 0.046), (0.012, 0.036), (0, 0.022)], Colour(0.70, 0.11, 20), lift=0.8), piece([(-0.005, 0.036), (0.005, 0.036), (0, 0.024)], Colour(0.82, 0.08, 20), lift=0), stroke([(-0.020, 0.006), (-0.014, 0.017)], BRASS.lighter(0.16), 0.003))


def ball() -> DisplayList:
    """A ball of coloured panels."""
    round_ = ellipse(0, 0.085, 0.105)
    panels: list[Record] = [Cut(smooth([(0, 0.195), (-0.07, 0.15), (-0.085, 0.085), (-0.07, 0.02), (0, -0.025), (-0.022, 0.085)], tension=0.4), Colour(0.60, 0.13, 30), edge=0.4), Cut(smooth([(0, 0.195), (0.07, 0.15), (0.085, 0.085), (0.07, 0.02), (0, -0.025), (0.028, 0.085)], tension=0.4), Colour(0.58, 0.09, 240), edge=0.4)]
    return (Cut(round_, Colour(0.86, 0.06, 88), lift=1.5), Group((*panels, shaded(round_, -0.10, 0.105, dark=0.3, light=0.2)), clip=round_), dot(0, 0.188, 0.020, PAPER, down=0.010), curve([(-0.066, 0.130), (-0.048, 0.160), (-0.025, 0.172), (-0.045, 0.146)], Colour(0.98, 0.01, 90), lift=0, edge=0))


def doll() -> DisplayList:
    """A rag doll with plaits, held by its arm."""
    skin, dress, hair = Colour(0.86, 0.05, 65), Colour(0.62, 0.11, 20), Colour(0.44, 0.07, 45)
    x, y = 0.02, -0.05
    return (
        stroke([(x - 0.030, y - 0.10), (x - 0.034, y - 0.20)], skin, 0.026), stroke([(x + 0.030, y - 0.10), (x + 0.036, y - 0.20)], skin, 0.026), dot(x - 0.035, y - 0.21, 0.018, INK.lighter(0.1), down=0.014), dot(x + 0.038, y - 0.21, 0.018, INK.lighter(0.1), down=0.014),
        stroke([(x - 0.02, y + 0.025), (0, 0.01)], skin, 0.022), stroke([(x + 0.025, y + 0.02), (x + 0.075, y - 0.035)], skin, 0.022),
        curve([(x - 0.026, y + 0.042), (x - 0.085, y - 0.125), (x, y - 0.14), (x + 0.085, y - 0.125), (x + 0.026, y + 0.042)], dress, tension=0.25), *(dot(x - 0.05 + 0.025 * n, y - 0.095 + 0.02 * (n % 2), 0.006, PAPER) for n in range(5)), stroke([(x - 0.078, y - 0.118), (x, y - 0.130), (x + 0.078, y - 0.118)], PAPER, 0.006),
        stroke([(x - 0.055, y + 0.10), (x - 0.085, y + 0.05), (x - 0.078, y + 0.0)], hair, 0.024), stroke([(x + 0.055, y + 0.10), (x + 0.085, y + 0.05), (x + 0.078, y + 0.0)], hair, 0.024), dot(x - 0.079, y + 0.018, 0.010, BRASS), dot(x + 0.079, y + 0.018, 0.010, BRASS),
        dot(x, y + 0.10, 0.066, hair, lift=1.0), dot(x, y + 0.085, 0.056, skin), curve([(x - 0.062, y + 0.095), (x - 0.045, y + 0.148), (x, y + 0.16), (x + 0.045, y + 0.148), (x + 0.062, y + 0.095), (x + 0.02, y + 0.125), (x - 0.02, y + 0.12)], hair, lift=0.6), dot(x - 0.020, y + 0.082, 0.0065, INK), dot(x + 0.020, y + 0.082, 0.0065, INK), dot(x - 0.032, y + 0.064, 0.010, Colour(0.76, 0.10, 25, 0.6)), dot(x + 0.032, y + 0.064, 0.010, Colour(0.76, 0.10, 25, 0.6)), stroke([(x - 0.012, y + 0.058), (x, y + 0.051), (x + 0.012, y + 0.058)], RED, 0.004),
    )  # fmt: skip


def bear() -> DisplayList:
    """A teddy bear held by its middle."""
    fur = Colour(0.62, 0.085, 58)
    pale = fur.lighter(0.13)
    return (*(dot(x, 0.185, 0.026, fur.darker(0.04), lift=0.8) for x in (-0.052, 0.052)), *(dot(x, 0.185, 0.014, pale) for x in (-0.052, 0.052)), *(dot(x, -0.115, 0.042, fur.darker(0.03), down=0.036, lift=0.8) for x in (-0.058, 0.058)), *(dot(x, -0.117, 0.022, pale) for x in (-0.060, 0.060)), dot(0, -0.03, 0.085, fur, down=0.095, lift=1.0), dot(0, -0.035, 0.052, pale, down=0.062), *(stroke([(side * 0.065, 0.02), (side * 0.112, -0.03)], fur.darker(0.02), 0.044) for side in (-1, 1)), dot(0, 0.125, 0.078, fur, down=0.072, lift=1.2), dot(0, 0.105, 0.034, pale, down=0.027), dot(0, 0.116, 0.011, INK, down=0.008), stroke([(0, 0.110), (0, 0.098), (-0.012, 0.092)], INK, 0.003), stroke([(0, 0.098), (0.012, 0.092)], INK, 0.003), dot(-0.028, 0.140, 0.008, INK), dot(0.028, 0.140, 0.008, INK), piece([(0, 0.056), (-0.045, 0.078), (-0.045, 0.034)], RED, lift=0.6), piece([(0, 0.056), (0.045, 0.078), (0.045, 0.034)], RED, lift=0.6), dot(0, 0.056, 0.012, RED.darker(0.05), lift=0.5))


def balloon() -> DisplayList:
    """A red balloon on its string."""
    body = smooth([(0.03, 0.46), (-0.07, 0.54), (-0.085, 0.66), (0.03, 0.76), (0.145, 0.66), (0.13, 0.54)], tension=0.44)
    return (stroke([(0, 0), (0.025, 0.15), (0.0, 0.30), (0.03, 0.45)], INK.clear(0.8), 0.003), Cut(body, Colour(0.60, 0.16, 27), lift=1.5), Group((shaded(body, -0.08, 0.14), curve([(-0.045, 0.63), (-0.03, 0.69), (0.0, 0.715), (-0.02, 0.66)], Colour(0.94, 0.04, 30), lift=0, edge=0)), clip=body), piece([(0.030, 0.462), (0.016, 0.440), (0.044, 0.440)], Colour(0.52, 0.15, 27), lift=0.5))


def _bloom(x: float, y: float, size: float, petals: Colour, *, count: int = 6) -> list[Record]:
    made: list[Record] = []
    for n in range(count):
        a = n * 2 * pi / count + 0.3
        path = ellipse(0, 0, size * 0.55, size * 0.34).turned(a).moved(x + size * 0.62 * cos(a), y + size * 0.62 * sin(a))
        made.append(Cut(path, petals.lighter(0.03 * (n % 2)), lift=0.7))
    return [*made, dot(x, y, size * 0.36, Colour(0.80, 0.11, 82), lift=0.4), dot(x, y, size * 0.20, Colour(0.66, 0.10, 70))]


def flower() -> DisplayList:
    """One flower on its stalk."""
    return (stroke([(0, -0.08), (0.008, 0.05), (0.0, 0.17)], _GREEN, 0.008), curve([(0.004, 0.02), (0.035, 0.06), (0.075, 0.062), (0.045, 0.025)], _GREEN.lighter(0.05), lift=0.6), curve([(0.002, -0.02), (-0.03, 0.02), (-0.068, 0.018), (-0.038, -0.02)], _GREEN, lift=0.6), *_bloom(0.0, 0.19, 0.042, Colour(0.72, 0.13, 10)))


def sunflower() -> DisplayList:
    """A sunflower."""
    return (stroke([(0, -0.08), (0.01, 0.06), (0.0, 0.18)], _GREEN, 0.011), curve([(0.005, 0.02), (0.04, 0.075), (0.10, 0.07), (0.06, 0.02)], _GREEN.lighter(0.05), lift=0.6), *_bloom(0.0, 0.21, 0.060, Colour(0.82, 0.14, 85), count=12), dot(0, 0.21, 0.032, Colour(0.42, 0.07, 55), lift=0.5), *(dot(0.018 * cos(n * 2.4) * (n / 9), 0.21 + 0.018 * sin(n * 2.4) * (n / 9), 0.0035, Colour(0.58, 0.09, 65)) for n in range(1, 10)))


def bouquet() -> DisplayList:
    """Flowers in paper with a ribbon."""
    heads: list[Record] = []
    for x, y, size, hue in ((-0.07, 0.17, 0.034, 10), (0.0, 0.215, 0.040, 350), (0.075, 0.175, 0.034, 90), (-0.035, 0.125, 0.030, 60), (0.04, 0.130, 0.032, 320), (0.10, 0.125, 0.026, 20), (-0.10, 0.125, 0.026, 90)):
        heads += _bloom(x, y, size, Colour(0.76, 0.11, hue), count=5)
    leaves: list[Record] = [curve([(x, 0.10), (x - 0.02, 0.17), (x + 0.01, 0.225), (x + 0.025, 0.16)], _GREEN.lighter(0.03 * n), lift=0.5) for n, x in enumerate((-0.11, -0.04, 0.03, 0.10))]
    return (*leaves, *heads, piece([(-0.125, 0.115), (-0.03, -0.06), (0.03, -0.06), (0.125, 0.115), (0.05, 0.075), (0.0, 0.10), (-0.05, 0.072)], PAPER.darker(0.02)), piece([(-0.125, 0.115), (-0.03, -0.06), (0.005, -0.06), (-0.02, 0.06)], PAPER.darker(0.08), lift=0.6), piece([(0, -0.015), (-0.05, 0.008), (-0.048, -0.036)], RED, lift=0.8), piece([(0, -0.015), (0.05, 0.008), (0.048, -0.036)], RED.lighter(0.03), lift=0.8), dot(0, -0.015, 0.011, RED.darker(0.04), lift=0.4))


def pinwheel() -> DisplayList:
    """A paper windmill on a stick."""
    sails: list[Record] = []
    for n, hue in enumerate((28.0, 90.0, 150.0, 240.0)):
        a = n * pi / 2 + 0.4
        sails.append(Cut(polygon([(0, 0), (0.105 * cos(a), 0.105 * sin(a)), (0.095 * cos(a + 0.75), 0.095 * sin(a + 0.75)), (0.045 * cos(a + 1.3), 0.045 * sin(a + 1.3))]).moved(0, 0.24), Colour(0.70, 0.11, hue), lift=0.9))
        sails.append(Cut(polygon([(0, 0), (0.105 * cos(a), 0.105 * sin(a)), (0.060 * cos(a + 0.42), 0.060 * sin(a + 0.42))]).moved(0, 0.24), Colour(0.80, 0.08, hue), lift=0.4))
    return (stroke([(0, -0.08), (0, 0.24)], WOOD.lighter(0.06), 0.009, straight=True), *sails, dot(0, 0.24, 0.012, BRASS, lift=0.6))


def lion_head() -> DisplayList:
    """The head of a southern lion, as carried in the dance: brows, mane, mouth, mirror on its brow."""
    red, gold, white = Colour(0.58, 0.165, 30), Colour(0.82, 0.12, 85), Colour(0.93, 0.015, 90)
    records: list[Record] = []
    for n in range(21):
        a = pi * (-0.16 + 1.32 * n / 20)
        records.append(Cut(ellipse(0, 0, 0.062, 0.034).turned(a).moved(0.235 * cos(a), 0.20 + 0.205 * sin(a)), white if n % 2 else gold, lift=0.8))
    head = smooth([(-0.215, 0.13), (-0.20, 0.29), (-0.11, 0.385), (0.0, 0.405), (0.11, 0.385), (0.20, 0.29), (0.215, 0.13), (0.12, 0.055), (-0.12, 0.055)], tension=0.42)
    records += [Cut(head, red, lift=1.4), Group((shaded(head, -0.21, 0.21),), clip=head)]
    records += [curve([(-0.165, -0.02), (-0.185, 0.05), (-0.10, 0.085), (0.10, 0.085), (0.185, 0.05), (0.165, -0.02), (0.0, -0.065)], Colour(0.34, 0.06, 20), lift=0.8), curve([(-0.10, -0.02), (-0.09, 0.025), (0.09, 0.025), (0.10, -0.02), (0, -0.055)], Colour(0.62, 0.15, 20), lift=0)]
    for n in range(6):
        x = -0.115 + 0.046 * n
        records.append(piece([(x - 0.018, 0.078), (x + 0.018, 0.078), (x, 0.045)], white, lift=0.4))
    records.append(curve([(-0.20, 0.06), (-0.14, 0.115), (0.0, 0.125), (0.14, 0.115), (0.20, 0.06), (0.10, 0.070), (0.0, 0.078), (-0.10, 0.070)], gold, lift=0.8, tension=0.34))
    for side in (-1, 1):
        records += [dot(side * 0.105, 0.215, 0.066, white, down=0.062, lift=0.8), dot(side * 0.105, 0.215, 0.056, gold, down=0.052), dot(side * 0.103, 0.213, 0.042, white), dot(side * 0.095, 0.210, 0.024, INK), dot(side * 0.095 - 0.008, 0.219, 0.007, white)]
        records.append(curve([(side * 0.025, 0.275), (side * 0.085, 0.315), (side * 0.18, 0.305), (side * 0.20, 0.265), (side * 0.12, 0.278)], Colour(0.58, 0.13, 150), lift=0.8))
        records += [dot(side * 0.215, 0.30, 0.040, red.darker(0.03), down=0.052, lift=0.8), dot(side * 0.215, 0.295, 0.022, gold, down=0.032)]
    records += [dot(0, 0.155, 0.045, Colour(0.62, 0.13, 150), down=0.036, lift=0.9), dot(-0.016, 0.150, 0.010, INK, down=0.008), dot(0.016, 0.150, 0.010, INK, down=0.008)]
    records += [dot(0, 0.335, 0.034, gold, lift=0.8), dot(0, 0.335, 0.025, Colour(0.86, 0.03, 220)), curve([(-0.012, 0.338), (-0.004, 0.352), (0.010, 0.350), (0.0, 0.343)], white, lift=0, edge=0), curve([(-0.026, 0.405), (-0.010, 0.475), (0.018, 0.47), (0.026, 0.405)], Colour(0.55, 0.12, 240), lift=0.8, tension=0.3), dot(0.006, 0.478, 0.020, gold, lift=0.6)]
    for n in range(11):
        x = -0.155 + 0.031 * n
        records.append(stroke([(x, -0.030 - 0.020 * (1 - (x / 0.16) ** 2)), (x + 0.006, -0.085 - 0.030 * (1 - (x / 0.16) ** 2))], white if n % 2 else gold, 0.022))
    return tuple(records)


def crown() -> DisplayList:
    """A paper crown."""
    points = [(-0.09, 0.0), (-0.10, 0.085), (-0.055, 0.045), (-0.048, 0.105), (0.0, 0.055), (0.048, 0.105), (0.055, 0.045), (0.10, 0.085), (0.09, 0.0)]
    return (piece(points, BRASS), *(dot(x, y, 0.009, RED, lift=0.4) for x, y in ((-0.10, 0.09), (-0.048, 0.110), (0.048, 0.110), (0.10, 0.09))), piece([(-0.09, 0.0), (0.09, 0.0), (0.089, 0.020), (-0.089, 0.020)], BRASS.darker(0.07), lift=0.4), *(dot(x, 0.010, 0.006, Colour(0.60, 0.10, 240)) for x in (-0.06, -0.02, 0.02, 0.06)))


def pocket_knife() -> DisplayList:
    """A folding knife, closed halfway: a peaceful tool."""
    return (piece([(0.01, 0.0), (0.08, 0.055), (0.088, 0.075), (0.0, 0.016)], STEEL, lift=0.8), box(-0.07, -0.012, 0.095, 0.026, Colour(0.54, 0.12, 28), radius=0.010), dot(0.014, 0.002, 0.005, BRASS), stroke([(-0.058, 0.006), (-0.01, 0.006)], Colour(0.66, 0.10, 28), 0.003))
