"""A crowd: people whom the text names only together, as still cards of a set. Behind the acting lanes they stand in
twos and threes; before a stage they are an audience, seen from behind in the dark."""

from dataclasses import dataclass, replace
from typing import Literal

from yingxi.film.colour import Colour, from_hex
from yingxi.film.performance import Arm, Pose, View
from yingxi.film.sheet import CharacterSheet, Culture, Garment, Hair, HairStyle, Pattern, SetKind, VoiceSheet
from yingxi.film.story import Age, Sex
from yingxi.stage.air import hazed
from yingxi.stage.display import Group, Record, Soft
from yingxi.stage.materials import material_of
from yingxi.stage.path import ellipse
from yingxi.stage.people import figure
from yingxi.stage.place import Card, Place
from yingxi.stage.sets.designer import Designer
from yingxi.stage.standing import at_ease

Row = tuple[float, tuple[tuple[float, int], ...]]

# Depth of each row in metres, and its companies: where each stands, in half widths of the row, and how many it is.
_NEARER = ((-0.86, 2), (0.70, 3))
_FURTHER = ((-0.42, 3), (0.20, 2))
_OUTSIDE: tuple[Row, ...] = ((7.15, _NEARER), (9.2, _FURTHER))
_SHALLOW: tuple[Row, ...] = ((6.75, _NEARER), (7.9, _FURTHER))
_ROOM: tuple[Row, ...] = ((6.4, ((-0.88, 2), (-0.44, 1), (0.52, 2), (0.97, 2))),)
_ROWS: dict[SetKind, tuple[Row, ...]] = {
    **dict.fromkeys(
        (
            "street", "park", "playground", "sports ground", "night market", "food market", "beach", "garden",
            "orchard", "hillside", "desert", "forest",
        ),
        _OUTSIDE,
    ),
    **dict.fromkeys(("courtyard", "harbour", "riverside", "rooftop", "mountain"), _SHALLOW),
    "great hall": ((7.3, _NEARER), (9.4, _FURTHER)),
    "field": ((6.8, (*_NEARER, *_FURTHER)),),
    **dict.fromkeys(
        (
            "station", "restaurant", "cafe", "gallery", "photo studio", "gym", "mansion", "temple hall",
            "puppet theatre",
                "community hall", "shop",
            "classroom", "courtroom", "library", "rehearsal room", "meeting room", "train carriage", "subway",
            "greenhouse",
        ),
        _ROOM,
    ),
}  # fmt: skip
"""The sets in which there is room for a crowd; at home and in other small rooms there is none."""

LIKE = 34.0
"""Hues nearer to each other than this, in degrees, look alike."""
_APART = 0.50
"""Metres between two people of a company."""
_STALLS = ((3.5, 7, 0.56, 0.60), (2.8, 5, 0.66, 0.46))
"""Rows before a stage: depth, heads, metres between them, and how high the highest reaches."""
_HAIRS: dict[Sex, tuple[HairStyle, ...]] = {
    "female": ("bob", "long", "ponytail", "bun", "wavy", "short"),
    "male": ("short", "cropped", "slicked", "short", "bald"),
}
_OF_OLD: dict[Sex, tuple[HairStyle, ...]] = {
    "female": ("bun", "coiffure", "long"),
    "male": ("topknot",),
}
_HEIGHTS: dict[Age, float] = {"child": 1.16, "young": 1.60, "adult": 1.66, "elder": 1.58}
_SKINS = ("#e0bd9e", "#d3ab8a", "#e6c8aa", "#c29a78")
_SKINS_ABROAD: dict[Culture, tuple[str, ...]] = {
    "african": ("#8a6248", "#7a553f", "#9b7154"), "arab": ("#c29a78", "#b58a68", "#d3ab8a"),
}  # fmt: skip


def with_crowd(designer: Designer, place: Place) -> Place:
    """`place` with its crowd; unchanged where the set has no room for one."""
    if designer.setting.kind == "stage":
        return replace(place, cards=(*place.cards, *(_stalls(designer, *row) for row in _STALLS)))
    cards, feet = list(place.cards), list(place.ground)
    for depth, companies in _ROWS.get(designer.setting.kind, ()):
        extras = _row(designer, depth, companies)
        share = 0.24 + 0.04 * (depth - 6)
        records: list[Record] = []
        for extra in extras:
            records += [_contact(place, extra), extra.drawn()]
            feet.append(Soft(ellipse(extra.x, depth, 0.26, 0.16), place.light.shadow.clear(0.30), 5))
        cards.append(Card(f"crowd at {depth:g}", depth, tuple(records), haze=share))
    return replace(place, cards=tuple(sorted(cards, key=lambda card: -card.z)), ground=tuple(feet))


@dataclass(frozen=True, slots=True)
class Extra:
    """One of a crowd: who they look like and how they stand, `x` metres from the set's middle."""

    sheet: CharacterSheet
    pose: Pose
    x: float
    seed: int
    carved: bool

    def drawn(self) -> Group:
        """The figure on its row."""
        facing = float(self.pose.facing)
        return Group(
            figure(self.sheet, self.pose, head_pixels=44.0, seed=self.seed, carved=self.carved),
            (facing, 0.0, 0.0, 1.0, self.x, 0.0),
            name=self.sheet.id,
        )


def _row(designer: Designer, depth: float, companies: tuple[tuple[float, int], ...]) -> list[Extra]:
    """The extras of a row, company by company, the members of each turned to one another."""
    half = 2.5 + 0.42 * (depth - 5)
    carved = material_of(designer.setting.look).carved
    made: list[Extra] = []
    for company, (share, size) in enumerate(companies):
        middle = half * share + designer.between(-0.28, 0.28, "crowd", f"{depth:g}", company)
        for one in range(size):
            name = f"extra {depth:g} {company} {one}"
            x = middle + _APART * (one - (size - 1) / 2) + designer.between(-0.09, 0.09, name, "x")
            on_the_left = one < size / 2 if size > 1 else x < 0
            inward: Literal[-1, 1] = 1 if on_the_left else -1
            sheet = extra_sheet(designer, name)
            made.append(Extra(sheet, _pose(designer, sheet, name, inward), x, one, carved))
    return made


def extra_sheet(designer: Designer, name: str) -> CharacterSheet:
    """Somebody whom nobody would look at twice: muted clothes of the period, nothing in the accent."""
    old = designer.ancient
    sex: Sex = designer.one_of(("female", "male"), name, "sex")
    ages: tuple[Age, ...] = ("adult", "young", "adult", "elder", "adult", "child")
    age = designer.one_of(ages, name, "age")
    lightness, hue = designer.between(0.42, 0.66, name, "lightness"), designer.between(0, 360, name, "hue")
    # Nobody is to be taken for one of the cast: other hair, and cloth of another colour.
    worn = [from_hex(colour).hue for _, colour in designer.setting.unlike]
    for _ in range(len(worn)):
        if any(abs((hue - other + 180) % 360 - 180) < LIKE for other in worn):
            hue = (hue + 2 * LIKE) % 360
    cloth = _hex(Colour(lightness, 0.040, hue))
    cold = designer.setting.season == "winter"
    patterns: tuple[Pattern, ...] = (
        ("hanfu", "robe")
        if old
        else ("padded", "buttons")
        if cold
        else ("plain", "buttons", "knit", "cardigan", "zip")
    )
    long = old or cold or designer.between(0, 1, name, "coat") < 0.3
    dress = sex == "female" and not long and designer.between(0, 1, name, "dress") < 0.35
    grey = age == "elder"
    fair = (
        designer.western
        and designer.setting.culture not in _SKINS_ABROAD
        and designer.between(0, 1, name, "fair") < 0.5
    )
    hair = Colour(0.66, 0.01, 90) if grey else Colour(0.44, 0.05, 60) if fair else Colour(0.25, 0.015, 50)
    styles = (_OF_OLD if old else _HAIRS)[sex]
    styles = (
        tuple(style for style in styles if style not in {hair for hair, _ in designer.setting.unlike})
        or styles
    )
    return CharacterSheet(
        id=name,
        name="",
        sex=sex,
        age=age,
        height=_HEIGHTS[age] * designer.between(0.95, 1.06, name, "height") * (0.96 if sex == "female" else 1.03),
        build=designer.one_of(("slim", "medium", "medium", "broad"), name, "build"),
        skin=designer.one_of(_SKINS_ABROAD.get(designer.setting.culture, _SKINS), name, "skin"),
        face=designer.one_of(("round", "oval", "square", "long"), name, "face"),
        hair=Hair(
            style="bowl" if age == "child" and not old else designer.one_of(styles, name, "hair"), colour=_hex(hair)
        ),
        beard="long beard" if grey and sex == "male" and old else "none",
        top=Garment(
            cut="long coat" if long else "dress" if dress else "short top",
            colour=cloth,
            pattern=designer.one_of(patterns, name, "pattern") if not dress else "plain",
            trim=_hex(Colour(lightness - 0.10, 0.02, hue)),
        ),
        trousers=_hex(Colour(designer.between(0.32, 0.46, name, "trousers"), 0.02, 270)),
        hat=designer.one_of(("none", "none", "none", "knitted" if cold else "none"), name, "hat"),
        hat_colour=_hex(Colour(0.50, 0.03, hue + 60)),
        voice=VoiceSheet(styles=()),
    )  # fmt: skip


def _pose(designer: Designer, sheet: CharacterSheet, name: str, facing: Literal[-1, 1]) -> Pose:
    views: tuple[View, ...] = ("three-quarter", "profile", "back", "three-quarter", "profile")
    pose = at_ease(sheet, designer.one_of(views, name, "view"))
    arms = (
        (Arm(shoulder=1.0, elbow=10.0), Arm(shoulder=2.0, elbow=12.0)),
        (Arm(shoulder=14.0, elbow=88.0, wrist=6.0), Arm(shoulder=2.0, elbow=12.0)),
        (Arm(shoulder=-6.0, elbow=16.0), Arm(shoulder=4.0, elbow=20.0)),
    )
    near, far = designer.one_of(arms, name, "arms")
    return pose.model_copy(update={"facing": facing, "near_arm": near, "far_arm": far})


def _contact(place: Place, extra: Extra) -> Soft:
    return Soft(ellipse(extra.x, 0.01, 0.24, 0.03), place.light.shadow.clear(0.36), 3)


def _stalls(designer: Designer, depth: float, heads: int, apart: float, high: float) -> Card:
    """A row of the audience: heads and shoulders in the dark, below everybody's knees. `high` is that of the tallest
    head, in metres above the boards."""
    dark = designer.paint(0.20, 0.03, 30)
    records: list[Record] = []
    for n in range(heads):
        name = f"extra in the stalls {depth:g} {n}"
        sheet = extra_sheet(designer, name)
        x = apart * (n - (heads - 1) / 2) + designer.between(-0.13, 0.13, name, "x")
        sunk = high - sheet.height - designer.between(0.0, 0.10, name, "y")
        drawn = hazed(figure(sheet, at_ease(sheet, "back"), head_pixels=44.0, seed=n), dark, 0.80)
        records.append(Group(drawn, (1.0, 0.0, 0.0, 1.0, x, sunk), name=name))
    return Card(f"stalls at {depth:g}", depth, tuple(records))


def _hex(colour: Colour) -> str:
    red, green, blue = colour.rgb()
    return f"#{red:02x}{green:02x}{blue:02x}"
