"""Cars of no make, from the side: a low saloon with a long bonnet; one of the thirties with its wings and its upright
grille; one to come, of a single curve."""

from yingxi.film.board import Piece
from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Group, Record
from yingxi.stage.path import rectangle, smooth
from yingxi.stage.sets.cutting import blob, disc, fade, glow, line, panel
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.pieces.model import Brought, made, standing
from yingxi.stage.sets.pieces.vehicles import across
from yingxi.stage.sets.to_come import neon

_HUES = (25.0, 230.0, 90.0, 160.0)
_LAMP = Colour(0.95, 0.075, 92)
_BACK = Colour(0.62, 0.20, 27)


def car(designer: Designer, piece: Piece, name: str) -> Brought:
    """A car of the set's time."""
    if designer.thirties:
        records = _of_the_thirties(designer, piece, name)
    elif designer.future:
        records = _to_come(designer, piece, name)
    else:
        records = _saloon(designer, piece, name)
    return standing(piece, name, tuple(made(records)), half=1.95)


def _saloon(designer: Designer, piece: Piece, name: str) -> list[Record]:
    """Long and low: the cabin in the middle, the bonnet before it, the boot behind."""
    paint = designer.paint(0.56, 0.085, designer.one_of(_HUES, name, "paint"))
    glass, dark = designer.paint(0.74, 0.03, 230), designer.paint(0.26, 0.012, 270)
    chrome = designer.paint(0.82, 0.012, 235)
    f, x = piece.facing, piece.x
    body = smooth(
        across(
            piece,
            [
                (-1.96, 0.34),
                (-2.00, 0.62),
                (-1.92, 0.84),
                (-1.30, 0.90),
                (-1.02, 0.96),
                (-0.62, 1.30),
                (-0.30, 1.36),
                (0.12, 1.35),
                (0.34, 1.26),
                (0.72, 0.92),
                (1.30, 0.86),
                (1.82, 0.78),
                (1.97, 0.60),
                (1.96, 0.34),
                (1.0, 0.26),
                (-1.0, 0.26),
            ],
        ),
        tension=0.22,
    )
    panes: list[Record] = [
        blob(
            across(piece, [(-0.92, 0.93), (-0.60, 1.22), (-0.30, 1.27), (-0.14, 1.27), (-0.14, 0.92)]),
            glass,
            lift=1,
        ),
        blob(
            across(piece, [(-0.05, 0.92), (-0.05, 1.27), (0.10, 1.26), (0.28, 1.18), (0.56, 0.91)]),
            glass,
            lift=1,
        ),
    ]
    shade = Colour(0.15, 0.04, 280)
    return [
        Cut(body, paint, lift=7),
        Group(
            (
                fade(rectangle(x - 2.1, 0.2, 4.2, 0.56), (x, 0.2), (x, 0.74), shade, 0.42, 0.0),
                line(
                    across(piece, [(-1.98, 0.66), (0.6, 0.72), (1.96, 0.62)]),
                    paint.lighter(0.10),
                    0.03,
                    curved=True,
                ),
                line(
                    across(piece, [(0.74, 0.90), (1.2, 0.845), (1.8, 0.77)]),
                    paint.lighter(0.13),
                    0.022,
                    curved=True,
                ),
            ),
            clip=body,
        ),
        *panes,
        line(across(piece, [(-0.10, 1.30), (-0.09, 0.90), (-0.14, 0.40)]), paint.darker(0.08), 0.014),
        line(across(piece, [(0.62, 0.88), (0.60, 0.60), (0.52, 0.40)]), paint.darker(0.08), 0.014),
        *(panel(x + f * at - 0.07, 0.76, 0.14, 0.03, chrome, lift=1, radius=0.012) for at in (-0.30, 0.38)),
        *_lamps(designer, piece, (1.90, 0.64), (-1.95, 0.68)),
        *(
            panel(x + f * at - 0.20, 0.36, 0.40, 0.09, chrome.darker(0.04), lift=3, radius=0.04)
            for at in (-1.86, 1.86)
        ),
        *_wheels(piece, dark, chrome, (-1.24, 1.28), 0.285),
    ]


def _of_the_thirties(designer: Designer, piece: Piece, name: str) -> list[Record]:
    """An upright cabin, a long bonnet with louvres, wings that sweep over the wheels down to a running board."""
    paint = designer.paint(0.40, 0.055, designer.one_of((25.0, 255.0, 150.0, 60.0), name, "paint"))
    glass, dark = designer.paint(0.74, 0.03, 230), designer.paint(0.24, 0.012, 270)
    chrome, cream = designer.paint(0.80, 0.02, 95), designer.paint(0.84, 0.03, 88)
    cabin = [
        (-1.52, 0.40),
        (-1.58, 1.05),
        (-1.40, 1.52),
        (-0.95, 1.60),
        (-0.05, 1.58),
        (0.12, 1.46),
        (0.26, 1.06),
        (0.26, 0.40),
    ]
    bonnet = [(0.22, 0.42), (0.22, 1.06), (1.20, 0.99), (1.46, 0.95), (1.48, 0.42)]
    wing = [
        (0.62, 0.40),
        (0.86, 0.70),
        (1.20, 0.80),
        (1.56, 0.72),
        (1.76, 0.44),
        (1.66, 0.42),
        (1.30, 0.62),
        (0.98, 0.52),
        (0.80, 0.30),
        (-0.62, 0.30),
        (-0.62, 0.38),
        (0.56, 0.38),
    ]
    rear = [
        (-0.60, 0.30),
        (-0.74, 0.62),
        (-1.10, 0.78),
        (-1.52, 0.66),
        (-1.76, 0.34),
        (-1.62, 0.36),
        (-1.40, 0.56),
        (-1.10, 0.62),
        (-0.84, 0.50),
        (-0.72, 0.30),
    ]
    return [
        blob(across(piece, [(-1.62, 0.66), (-1.82, 0.86), (-1.74, 1.16), (-1.56, 1.20)]), dark, lift=3),
        Cut(smooth(across(piece, cabin), tension=0.2), paint, lift=7),
        Cut(smooth(across(piece, bonnet), tension=0.16), paint.lighter(0.02), lift=6),
        *(
            blob(
                across(piece, [(left, 1.06), (left + 0.03, 1.42), (left + 0.50, 1.44), (left + 0.52, 1.06)]),
                glass,
                lift=1,
            )
            for left in (-1.38, -0.74)
        ),
        blob(across(piece, [(-0.12, 1.06), (-0.10, 1.43), (0.02, 1.38), (0.12, 1.06)]), glass, lift=1),
        line(across(piece, [(-1.56, 1.0), (0.24, 1.0), (1.46, 0.93)]), cream, 0.026),
        *(
            line(across(piece, [(at, 0.60), (at + 0.02, 0.84)]), paint.darker(0.07), 0.022)
            for at in (0.46, 0.56, 0.66, 0.76, 0.86)
        ),
        *(line(across(piece, [(at, 0.98), (at, 0.44)]), paint.darker(0.08), 0.014) for at in (-0.82, -0.16)),
        panel(piece.x + piece.facing * 1.50 - 0.05, 0.44, 0.10, 0.58, chrome, lift=3, radius=0.03),
        *_wheels(piece, dark, chrome, (-1.14, 1.24), 0.33),
        Cut(smooth(across(piece, wing), tension=0.3), paint.darker(0.05), lift=5),
        Cut(smooth(across(piece, rear), tension=0.3), paint.darker(0.05), lift=5),
        *_lamps(designer, piece, (1.48, 0.82), (-1.66, 0.60), round_by=0.115),
        line(across(piece, [(1.64, 0.36), (1.78, 0.36)]), chrome, 0.07),
    ]


def _to_come(designer: Designer, piece: Piece, name: str) -> list[Record]:
    """One curve from end to end, a dark pane along it, a line of light above the ground."""
    shell, dark = designer.paint(0.82, 0.014, 235), designer.paint(0.28, 0.02, 262)
    light = neon(designer, name, "car")
    body = smooth(
        across(
            piece,
            [
                (-1.92, 0.30),
                (-1.94, 0.66),
                (-1.30, 1.06),
                (-0.4, 1.28),
                (0.4, 1.22),
                (1.2, 0.88),
                (1.86, 0.60),
                (1.96, 0.32),
                (0, 0.22),
            ],
        ),
        tension=0.36,
    )
    pane = across(piece, [(-1.18, 0.90), (-0.4, 1.18), (0.36, 1.13), (1.06, 0.86), (0.2, 0.80)])
    return [
        glow(piece.x, 0.12, 2.2, light, 0.30),
        Cut(body, shell, lift=7),
        Cut(smooth(pane, tension=0.34), dark, lift=1),
        line(across(piece, [(-1.90, 0.46), (0.0, 0.40), (1.92, 0.44)]), light, 0.03, curved=True),
        *_lamps(designer, piece, (1.86, 0.54), (-1.92, 0.62)),
        *_wheels(piece, dark, light, (-1.2, 1.22), 0.29),
    ]


def _lamps(
    designer: Designer,
    piece: Piece,
    front: tuple[float, float],
    back: tuple[float, float],
    *,
    round_by: float = 0.085,
) -> list[Record]:
    """The lamp before and the one behind; at dusk and night they burn."""
    (fx, fy), (bx, by) = across(piece, [front, back])
    burns = designer.air.lamps
    made: list[Record] = [
        disc(
            fx,
            fy,
            round_by,
            round_by * 0.9,
            _LAMP if burns else designer.paint(0.90, 0.05, 95),
            lift=2,
            lit=not burns,
        ),
        disc(
            bx,
            by,
            round_by * 0.62,
            round_by,
            _BACK if burns else designer.paint(0.50, 0.14, 27),
            lift=2,
            lit=not burns,
        ),
    ]
    if burns:
        made += [glow(fx, fy, 0.9, _LAMP, 0.55), glow(bx, by, 0.5, _BACK, 0.45)]
    return made


def _wheels(piece: Piece, dark: Colour, rim: Colour, at: tuple[float, ...], radius: float) -> list[Record]:
    """Tyres under dark arches, bright caps."""
    made: list[Record] = []
    for off in at:
        x = piece.x + piece.facing * off
        made += [
            disc(x, radius + 0.02, radius * 1.16, None, dark.darker(0.04), lift=0),
            disc(x, radius, radius, None, dark, lift=3),
            disc(x, radius, radius * 0.60, None, rim, lift=1),
            disc(x, radius, radius * 0.46, None, rim.darker(0.14), lift=0),
            disc(x, radius, radius * 0.15, None, rim.lighter(0.05), lift=1),
        ]
    return made
