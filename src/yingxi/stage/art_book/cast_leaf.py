"""A person's leaf: four views against their height, a silhouette, eight expressions, the palette, the text's words."""

import skia

from yingxi.film.board import Facing
from yingxi.film.colour import Colour, from_hex
from yingxi.film.performance import Face, View
from yingxi.film.seeds import seed_of
from yingxi.film.sheet import CharacterSheet
from yingxi.stage.ages import heads_of
from yingxi.stage.art_book.leaf import (
    ACCENT,
    CARD,
    GREY,
    INK,
    MARGIN,
    PALE,
    Leaf,
    Pixels,
    image_from,
    paper_leaf,
)
from yingxi.stage.creatures.builds import on_four_legs, unit_of
from yingxi.stage.display import Cut, Group
from yingxi.stage.path import ellipse, rectangle
from yingxi.stage.people import figure
from yingxi.stage.raster import Painter
from yingxi.stage.rig import Proportions, proportions_of
from yingxi.stage.standing import at_ease, portrait_of

WIDTH, HEIGHT = 1600, 1000
GROUND = 872.0
TALLEST = 600.0
"""Pixels of the tallest figure, and of a person of 1.72 m where all are smaller."""
COLUMNS = (200.0, 388.0, 580.0, 790.0)
SHADOW = 948.0
FACES_LEFT, FACES_TOP, FACE_WIDE, FACE_HIGH = 1040.0, 322.0, 112.0, 142.0
VIEWS: tuple[tuple[View, Facing, str, str], ...] = (
    ("three-quarter", 1, "three-quarter", "四分之三"), ("profile", 1, "profile", "侧面"),
    ("back", 1, "back", "背面"), ("three-quarter", -1, "turned", "反侧"),
)  # fmt: skip
FACES = (
    ("joy", "喜", Face(joy=1.0)), ("tenderness", "柔", Face(tenderness=1.0)),
    ("surprise", "惊", Face(surprise=1.0)), ("doubt", "疑", Face(doubt=1.0)),
    ("sadness", "悲", Face(sadness=1.0)), ("anger", "怒", Face(anger=1.0)),
    ("fear", "惧", Face(fear=1.0)), ("disgust", "厌", Face(disgust=1.0)),
)  # fmt: skip
_SEXES = {"female": ("woman", "女"), "male": ("man", "男"), "none": ("", "")}
_KINDS = {
    "cat": "猫", "dog": "狗", "bird": "鸟", "lion": "狮", "robot": "机器人", "ghost": "幽灵", "fox": "狐狸",
    "wolf": "狼", "rabbit": "兔", "mouse": "鼠", "bear": "熊", "panda": "熊猫", "pig": "猪", "monkey": "猴",
    "tiger": "虎", "horse": "马", "cow": "牛", "sheep": "羊", "deer": "鹿", "elephant": "象", "dragon": "龙",
    "fish": "鱼", "squirrel": "松鼠", "hedgehog": "刺猬", "frog": "蛙", "turtle": "龟", "whale": "鲸",
}  # fmt: skip
_YOUNG = {"female": ("girl", "女孩"), "male": ("boy", "男孩"), "none": ("child", "孩子")}


ON_FOURS_WIDE = 138.0
"""Pixels of an animal's withers: two of them stand beside each other, and two above."""
ON_FOURS = ((300.0, GROUND - 310.0), (690.0, GROUND - 310.0), (270.0, GROUND), (640.0, GROUND))
"""Where its four views stand."""
LONG_FACES = ("horse", "cow", "deer", "sheep")


def cast_sheet(sheet: CharacterSheet, *, seed: int, title: str = "") -> Pixels:
    """(1000, 1600, 4) BGRA."""
    pixels, leaf, painter = paper_leaf(WIDTH, HEIGHT)
    leaf.head("Cast", "人物", title)
    _name(leaf, sheet)
    who = seed_of(seed, "person", sheet.id)
    proportions = proportions_of(sheet)
    _views(leaf, painter, sheet, proportions, who)
    _faces(leaf, painter, sheet, proportions, who)
    _palette(leaf, painter, sheet)
    _text(leaf, sheet)
    leaf.folio("")
    return pixels


def own_cast_sheet(sheet: CharacterSheet, picture: Pixels, *, title: str = "") -> Pixels:
    """(1000, 1600, 4) BGRA: somebody whose picture is a person's own (BGRA, premultiplied, upright): as it is, and
    turned about."""
    pixels, leaf, painter = paper_leaf(WIDTH, HEIGHT)
    leaf.head("Cast", "人物", title)
    _name(leaf, sheet)
    image = image_from(picture)
    shape = picture.shape[1] / picture.shape[0]
    high = min(TALLEST, 560.0 / shape)
    for x, facing in ((WIDTH * 0.3, 1), (WIDTH * 0.7, -1)):
        painter.draw((Cut(ellipse(x, GROUND, 0.22 * high, 8), PALE, edge=0.0),))
        leaf.canvas.save()
        leaf.canvas.translate(x, GROUND)
        leaf.canvas.scale(facing, 1)
        leaf.picture(image, (-shape * high / 2, -high, shape * high, high), radius=0.0)
        leaf.canvas.restore()
    return pixels


def _name(leaf: Leaf, sheet: CharacterSheet) -> None:
    leaf.words(sheet.name, MARGIN, 172, 78, INK, weight=900, room=860)
    english, chinese = (_YOUNG if sheet.age == "child" else _SEXES)[sheet.sex]
    if sheet.kind != "person":
        english, chinese = sheet.kind, _KINDS.get(sheet.kind, "")
    years = (f"{sheet.years}", f"{sheet.years} 岁") if sheet.years else ("", "")
    told = [
        ", ".join(word for word in (english, years[0], f"{sheet.height:.2f} m") if word),
        "，".join(word for word in (chinese, years[1]) if word),
    ]
    leaf.words("    ".join(word for word in told if word), MARGIN, 212, 24, GREY)


def _views(leaf: Leaf, painter: Painter, sheet: CharacterSheet, proportions: Proportions, who: int) -> None:
    scale = TALLEST / max(sheet.height * 1.04, 1.72)
    if on_four_legs(sheet):
        scale = ON_FOURS_WIDE / unit_of(sheet)
    metres = 0.5
    while metres <= (sheet.height * 1.1 if on_four_legs(sheet) else max(sheet.height * 1.1, 1.0)):
        y = GROUND - metres * scale
        leaf.rule(MARGIN, y, 1000)
        leaf.words(f"{metres:.1f} m", MARGIN, y - 6, 13, GREY)
        metres += 0.5
    leaf.rule(MARGIN, GROUND, 1000, colour=GREY)
    animal = on_four_legs(sheet)
    wide = 0.8 * unit_of(sheet) if animal else 0.24
    spots = ON_FOURS if animal else tuple((x, GROUND) for x in COLUMNS)
    for (x, ground), (view, facing, english, chinese) in zip(spots, VIEWS, strict=True):
        painter.draw((Cut(ellipse(x, ground, wide * scale, 7), PALE.darker(0.06), edge=0.0, grain=0.4),))
        _figure(painter, sheet, proportions, who, x=x, scale=scale, view=view, facing=facing, ground=ground)
        leaf.words(f"{english} {chinese}", x, ground + 34, 15, GREY, align="middle")
    _silhouette(leaf, painter, sheet, proportions, who, scale)


def _figure(
    painter: Painter, sheet: CharacterSheet, proportions: Proportions, who: int,
    *, x: float, scale: float, view: View, facing: Facing, ground: float = GROUND,
) -> None:  # fmt: skip
    records = figure(
        sheet, at_ease(sheet, view, facing), head_pixels=sheet.height / heads_of(sheet) * scale, seed=who
    )
    painter.draw(records, (facing * scale, 0.0, 0.0, -scale, x, ground))


def _silhouette(
    leaf: Leaf, painter: Painter, sheet: CharacterSheet, proportions: Proportions, who: int, scale: float
) -> None:
    """The outline alone, a third as large: by it somebody is known from every distance."""
    red, green, blue = INK.rgb()
    ink = skia.ColorFilters.Blend(skia.ColorSetRGB(red, green, blue), skia.BlendMode.kSrcIn)
    leaf.canvas.saveLayer(None, skia.Paint(ColorFilter=ink))
    _figure(painter, sheet, proportions, who, x=SHADOW, scale=scale * 0.36, view="three-quarter", facing=1)
    leaf.canvas.restore()
    leaf.words("silhouette 剪影", SHADOW, GROUND + 34, 15, GREY, align="middle")


def _faces(leaf: Leaf, painter: Painter, sheet: CharacterSheet, proportions: Proportions, who: int) -> None:
    leaf.label("Expressions", "表情", FACES_LEFT, FACES_TOP - 18)
    long = on_four_legs(sheet) and sheet.kind in LONG_FACES
    head = 52.0 if long else 60.0 if on_four_legs(sheet) else 82.0
    close = head / proportions.head
    for number, (english, chinese, face) in enumerate(FACES):
        left = FACES_LEFT + (FACE_WIDE + 13) * (number % 4)
        top = FACES_TOP + (FACE_HIGH + 46) * (number // 4)
        pose, (neck_x, neck) = portrait_of(sheet, face)
        records = figure(sheet, pose, head_pixels=head, seed=who)
        # The neck's foot stands at the same place of every card: large heads and small ones look out of it alike.
        middle = left + FACE_WIDE / 2 - (24 if long else 0)
        group = Group(
            records,
            (
                close,
                0.0,
                0.0,
                -close,
                middle - neck_x * close,
                top + 116 + neck * close,
            ),
        )
        card = rectangle(left, top, FACE_WIDE, FACE_HIGH, radius=6)
        painter.draw((Cut(card, CARD, lift=2.0), Group((group,), clip=card)))
        leaf.words(
            f"{english} {chinese}", left + FACE_WIDE / 2, top + FACE_HIGH + 22, 14, GREY, align="middle"
        )


def _palette(leaf: Leaf, painter: Painter, sheet: CharacterSheet) -> None:
    colours = (
        ("coat", "毛", sheet.hair.colour), ("collar", "项圈", sheet.top.colour),
    ) if on_four_legs(sheet) else (
        ("skin", "肤", sheet.skin), ("hair", "发", "" if sheet.hair.style in ("bald", "shaven") else sheet.hair.colour),
        ("top", "衣", sheet.top.colour), ("trim", "饰", sheet.top.trim), ("under", "衬", sheet.top.under),
        ("skirt", "裙", sheet.skirt),
        ("trousers", "裤", "" if sheet.skirt or sheet.top.cut == "dress" else sheet.trousers),
        ("shoes", "鞋", sheet.shoes), ("scarf", "巾", sheet.scarf),
        ("shawl", "披肩", sheet.shawl), ("mask", "面具", sheet.mask_colour), ("hat", "帽", sheet.hat_colour),
    )  # fmt: skip
    shown = [(english, chinese, from_hex(colour)) for english, chinese, colour in colours if colour]
    step = min(66.0, (WIDTH - MARGIN - FACES_LEFT) / max(1, len(shown)))
    leaf.label("Palette", "用色", FACES_LEFT, 122)
    for number, (english, chinese, colour) in enumerate(shown):
        x = FACES_LEFT + step * number
        painter.draw((Cut(rectangle(x, 142, step - 10, 72, radius=4), colour, lift=2.0),))
        leaf.words(english, x, 234, 13, GREY, room=step - 4)
        leaf.words(chinese, x, 252, 13, GREY)


def _text(leaf: Leaf, sheet: CharacterSheet) -> None:
    """What the text says of them, and what of it the sheet could not follow."""
    room, y = WIDTH - MARGIN - FACES_LEFT, 740.0
    if sheet.honoured:
        leaf.label("In the text", "文中所写", FACES_LEFT, y)
        y = leaf.paragraph(" · ".join(dict.fromkeys(sheet.honoured)), FACES_LEFT, y + 30, 17, room, lines=4)
    if sheet.sex_guessed == sheet.sex != "none":
        guessed = f"guessed 猜的：{sheet.sex} {'女' if sheet.sex == 'female' else '男'}"
        y = leaf.paragraph(guessed, FACES_LEFT, y + 8, 14, room, lines=1, colour=_QUIET)
    if sheet.ignored:
        left_out = "not drawn 没画：" + " · ".join(sheet.ignored)
        leaf.paragraph(left_out, FACES_LEFT, y + 8, 14, room, lines=2, colour=_QUIET)


_QUIET: Colour = GREY.mixed(ACCENT, 0.25)
