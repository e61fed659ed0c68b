"""The garment over the torso in its three cuts, with its pattern, its folds and its closing."""

from yingxi.stage.display import Cut, DisplayList, Group, Record, Stroke
from yingxi.stage.path import Path, Point, smooth
from yingxi.stage.people.fronts import front_of
from yingxi.stage.people.model import Body
from yingxi.stage.people.patterns import pattern
from yingxi.stage.people.skirt import Hang, skirt_sides
from yingxi.stage.people.torso import across, middle_line, outline


def hang_of(body: Body) -> Hang | None:
    """How the garment falls below the hips; nothing for a short top."""
    half, leg, head = body.proportions.shoulder_half, body.proportions.leg, body.head
    narrow = {"three-quarter": 1.0, "profile": 0.74, "back": 1.0}[body.pose.view]
    if body.sheet.top.cut == "dress":
        wide = half * (1.02 if body.child else 0.86) * narrow
        return Hang(leg * (0.46 if body.child else 0.66), wide, wide, head * (0.22 if body.child else 0.28))
    if body.sheet.top.cut == "long coat":
        wide = half * (0.98 if body.child else 0.88) * narrow
        return Hang(leg * 0.72, wide, wide * 1.02, head * 0.16)
    return None


def coat_back(body: Body) -> DisplayList:
    """The panel of a long coat or the inside of a skirt, seen behind the legs."""
    hang = hang_of(body)
    if hang is None or body.pose.seated:
        return ()
    back, front = skirt_sides(body, hang)
    drop = 0.05 * body.head
    points = [*back, *reversed(front)]
    lower = [
        (x * 0.97, y + (drop if i in (len(back) - 1, len(back)) else 0.0)) for i, (x, y) in enumerate(points)
    ]
    return (Cut(smooth(lower, tension=0.25), body.tones.top.fold, edge=0, name="back panel"),)


def garment(body: Body) -> DisplayList:
    """The torso's cut sheet with all that lies on it."""
    path, back, front = body_sheet(body)
    tones = body.tones
    sheets: list[Record] = [
        Cut(path, tones.top.plain, lift=body.near.lift(2.5), edge=body.near.edge, name=body.sheet.top.cut)
    ]
    within: list[Record] = []
    if body.near.pixels > 26:
        within += _side_shade(body, back)
        within += pattern(body, (*back, *front))
        within += _folds(body, back, front)
        within += _hem_band(body, back, front)
    within += _closing(body)
    if within:
        sheets.append(Group(tuple(within), clip=path, name="cloth"))
    return tuple(sheets)


def body_sheet(body: Body) -> tuple[Path, list[Point], list[Point]]:
    """The garment's outline as one path, and its back and front sides from the top down."""
    hang = hang_of(body)
    back, front = outline(body, down_to=-1.0 if hang is None else 0.3)
    if hang is not None:
        below_back, below_front = skirt_sides(body, hang)
        back, front = back + below_back, front + below_front
    elif body.pose.seated or max(body.pose.near_leg.hip, body.pose.far_leg.hip) > 55:
        # A short top folds up at the lap.
        front[-1] = (front[-1][0] + 0.01 * body.head, front[-1][1] + 0.22 * body.head)
        back[-1] = (back[-1][0] + 0.16 * body.head, back[-1][1] + 0.02 * body.head)
    return _sheet(back, front, hem=0.05 * body.head), back, front


def _sheet(back: list[Point], front: list[Point], *, hem: float) -> Path:
    steps = list(smooth(front, closed=False, tension=0.48).steps)
    (fx, fy), (bx, by) = front[-1], back[-1]
    # The hem hangs in a shallow bow, so that the body reads as round.
    steps.append(("C", fx - (fx - bx) * 0.25, fy - hem, bx + (fx - bx) * 0.25, by - hem, bx, by))
    steps += smooth(back[::-1], closed=False, tension=0.48).steps[1:]
    return Path((*steps, ("Z",)))


def _side_shade(body: Body, back: list[Point]) -> list[Record]:
    """A second, darker sheet along the back, under the near arm: the body turns away there."""
    if body.pose.view == "back":
        return []
    inset = 0.20 * body.head
    outer = [(x - 0.1 * body.head, y) for x, y in back[1:]]
    inner = [(x + inset * (0.65 + 0.35 * (i % 2)), y) for i, (x, y) in enumerate(back[1:])]
    return [
        Cut(smooth(outer + inner[::-1], tension=0.45), body.tones.top.shade, edge=0, grain=0.8, name="side")
    ]


def _folds(body: Body, back: list[Point], front: list[Point]) -> list[Record]:
    """A few creases that run from where the cloth is pulled."""
    if body.near.pixels < 55 or body.sheet.top.pattern == "apron" or front_of(body).plain_cloth:
        return []
    head, tones = body.head, body.tones
    lines: list[tuple[Point, ...]] = []
    if hang_of(body) is not None:
        (bx, by), (fx, fy) = back[-1], front[-1]
        wx, wy = across(body, 0.12, 0.0)
        for share, rise in ((0.30, 0.34), (0.58, 0.26), (0.80, 0.40)):
            x, y = bx + (fx - bx) * share, by + (fy - by) * share - 0.03 * head
            top = (x + (wx - x) * rise, y + (wy - y) * rise * 1.3)
            lines.append(((x, y), ((x + top[0]) / 2 + 0.02 * head, (y + top[1]) / 2), top))
    else:
        lines.append(
            (
                across(body, 0.30, -0.10 * head),
                across(body, 0.22, 0.06 * head),
                across(body, 0.24, 0.20 * head),
            )
        )
        lines.append(
            (across(body, 0.10, -0.16 * head), across(body, 0.03, 0.0), across(body, 0.04, 0.12 * head))
        )
    return [Stroke(smooth(line, closed=False), tones.top.shade, 0.018 * head, name="fold") for line in lines]


def _hem_band(body: Body, back: list[Point], front: list[Point]) -> list[Record]:
    """A band of trim along a skirt's hem."""
    if body.sheet.top.cut == "short top" or not body.sheet.top.trim or not front_of(body).hem:
        return []
    (bx, by), (fx, fy) = back[-1], front[-1]
    rise = 0.07 * body.head
    line = Path(
        (
            ("M", bx - 0.05, by + rise),
            (
                "C",
                bx + (fx - bx) * 0.25,
                by - 0.05 * body.head + rise,
                fx - (fx - bx) * 0.25,
                fy - 0.05 * body.head + rise,
                fx + 0.05,
                fy + rise,
            ),
        )
    )
    return [Stroke(line, body.tones.trim.plain, 0.045 * body.head, name="hem")]


def _closing(body: Body) -> list[Record]:
    """The front edge and its buttons."""
    if body.pose.view == "back":
        return []
    head, tones, middle = body.head, body.tones, middle_line(body)
    coat = body.sheet.top.cut == "long coat"
    made: list[Record] = []
    bottom = 0.02 if coat else -0.16
    if coat or body.sheet.top.pattern == "buttons":
        edge = [
            across(body, 1.0, middle * 0.5),
            across(body, 0.7, middle),
            across(body, 0.35, middle * 1.02),
            across(body, bottom, middle * 0.96),
        ]
        if coat and not body.pose.seated:
            hang = hang_of(body)
            assert hang is not None
            back, front = skirt_sides(body, hang)
            (bx, by), (fx, fy) = back[-1], front[-1]
            edge.append((bx + (fx - bx) * 0.62, (by + fy) / 2 - 0.1 * head))
        made.append(Stroke(smooth(edge, closed=False), tones.top.fold, 0.016 * head, name="front edge"))
    if body.sheet.top.pattern == "buttons":
        for i in range(4 if coat else 3):
            x, y = across(body, 0.80 - i * 0.24, middle - 0.055 * head)
            made.append(
                Cut(
                    _disc(x, y, 0.034 * head),
                    tones.trim.plain,
                    lift=body.near.lift(0.5),
                    edge=0.4,
                    name="button",
                )
            )
    return made


def _disc(x: float, y: float, radius: float) -> Path:
    from yingxi.stage.path import ellipse

    return ellipse(x, y, radius)
