"""The papers one person is cut from: every colour of the sheet with its shade, its line and its trim."""

from dataclasses import dataclass
from functools import lru_cache

from yingxi.film.colour import Colour, from_hex
from yingxi.film.sheet import CharacterSheet
from yingxi.stage.people.traits import traits_of

# Least difference in lightness between hair and skin, and between a garment and its trim.
CONTRAST = 0.20
BLEACHED = 0.95
# Hair darker than this is black, and stays so on a dark skin, never darker than the second.
BLACK, DEEPEST = 0.34, 0.14


@dataclass(frozen=True, slots=True)
class Cloth:
    """One sheet and its relatives: `shade` for what lies behind or under, `fold` for drawn creases."""

    plain: Colour
    shade: Colour
    fold: Colour
    light: Colour


@dataclass(frozen=True, slots=True)
class Tones:
    skin: Cloth
    hair: Cloth
    lips: Colour
    blush: Colour
    line: Colour
    iris: Colour
    white: Colour
    top: Cloth
    trim: Cloth
    under: Cloth | None
    skirt: Cloth
    trousers: Cloth
    shoes: Cloth
    scarf: Cloth
    hat: Cloth
    beard: Cloth


def cloth(colour: Colour, *, depth: float = 1.0) -> Cloth:
    """`colour` with its shade turned a little towards the cool, as paper in shadow is."""
    step = 0.055 * depth if colour.lightness > 0.3 else 0.04 * depth
    cool = Colour(colour.lightness, colour.chroma, 285)
    shade = colour.mixed(cool, 0.10).darker(step)
    dark = colour.lightness < 0.34
    fold = colour.lighter(0.10 * depth).muted(0.9) if dark else colour.mixed(cool, 0.12).darker(0.11 * depth)
    return Cloth(colour, shade, fold, colour.lighter(0.06))


def behind(cloth: Cloth) -> Cloth:
    """The same cloth on the far side, in the body's shade."""
    return Cloth(cloth.shade, cloth.fold, cloth.fold, cloth.plain)


def apart(colour: Colour, ground: Colour, least: float = CONTRAST) -> Colour:
    """`colour`, moved away in lightness until it differs from `ground` by `least`."""
    difference = colour.lightness - ground.lightness
    if abs(difference) >= least:
        return colour
    darker = ground.lightness - least if difference <= 0 else ground.lightness + least
    if darker > 0.94:
        darker = ground.lightness - least
    return colour._replace(lightness=min(0.94, max(0.12, darker)))


@lru_cache(maxsize=64)
def tones_of(sheet: CharacterSheet) -> Tones:
    human = sheet.kind in ("person", "ghost")
    skin = from_hex(sheet.skin) if sheet.kind == "person" else _hide(sheet)
    hair = _hair(from_hex(sheet.hair.colour), skin) if human else skin.darker(0.12)
    top = _paper(from_hex(sheet.top.colour))
    trim = apart(_paper(from_hex(sheet.top.trim)), top, 0.12) if sheet.top.trim else _trim(top)
    trousers = apart(_paper(from_hex(sheet.trousers)), top, 0.07)
    shoes = _paper(from_hex(sheet.shoes))
    reddish = Colour(skin.lightness, 0.13, 25)
    return Tones(
        skin=Cloth(
            skin,
            skin.mixed(reddish, 0.16).darker(0.045),
            skin.mixed(reddish, 0.22).darker(0.115),
            skin.lighter(0.03),
        ),
        hair=cloth(hair, depth=0.9),
        lips=_lips(skin, traits_of(sheet).lips),
        blush=Colour(min(0.74, skin.lightness - 0.08), 0.125, 26),
        line=Colour(max(0.18, min(0.30, hair.lightness, skin.lightness - 0.27)), 0.03, 45),
        iris=Colour(0.36 if skin.lightness > 0.6 else 0.30, 0.065, 55),
        white=Colour(0.965, 0.012, 85),
        top=cloth(top),
        trim=cloth(trim),
        under=cloth(apart(_paper(from_hex(sheet.top.under)), top, 0.09)) if sheet.top.under else None,
        skirt=cloth(apart(_paper(from_hex(sheet.skirt or sheet.trousers)), top, 0.07)),
        trousers=cloth(trousers),
        shoes=cloth(shoes),
        scarf=cloth(_paper(from_hex(sheet.scarf)) if sheet.scarf else trim),
        hat=cloth(_paper(from_hex(sheet.hat_colour)) if sheet.hat_colour else trim),
        beard=_beard(from_hex(sheet.beard_colour) if sheet.beard_colour else hair.lighter(0.03), skin),
    )


def _lips(skin: Colour, red: float) -> Colour:
    """From the skin's own fold (0) to a deep rose (1)."""
    rose = Colour(max(0.25, skin.lightness - 0.34), 0.075 + 0.055 * red, 30 - 16 * red)
    return skin.mixed(rose, 0.62 + 0.24 * red)


def _hair(colour: Colour, skin: Colour) -> Colour:
    """Hair at a natural tone that still parts from the skin; pure black would print as a hole, and only on a very dark
    skin is black hair nearly that, for lighter it would be grey."""
    if colour.lightness < BLACK and DEEPEST + 0.12 <= skin.lightness < BLACK + CONTRAST:
        deep = max(DEEPEST, min(max(0.23, colour.lightness), skin.lightness - CONTRAST))
        return Colour(deep, max(0.012, colour.chroma), colour.hue if colour.chroma > 0.012 else 40)
    return apart(colour._replace(lightness=max(0.23, colour.lightness)), skin)


def _beard(colour: Colour, skin: Colour) -> Cloth:
    """A beard that parts from the skin, with strong locks; a white one on a pale face is the whiter of the two."""
    parted = apart(colour, skin, 0.12)
    if colour.lightness > 0.80 and skin.lightness > 0.80:
        parted = colour._replace(lightness=BLEACHED)
    return cloth(parted, depth=1.5)


def _hide(sheet: CharacterSheet) -> Colour:
    """Fur, feathers or metal: fur takes the colour that the sheet gives its hair."""
    if sheet.kind == "robot":
        return Colour(0.76, 0.025, 230)
    if sheet.kind == "ghost":
        return Colour(0.90, 0.022, 215)
    if sheet.kind == "lion":
        return Colour(0.74, 0.125, 68)
    fur = from_hex(sheet.hair.colour)
    if sheet.body != "upright":
        return fur._replace(lightness=min(0.93, max(0.34, fur.lightness)))
    return apart(
        fur._replace(lightness=min(0.86, max(0.40, fur.lightness + 0.06))), from_hex(sheet.top.colour), 0.10
    )


def _paper(colour: Colour) -> Colour:
    """Cloth as dyed paper: never black, never white, never a screen's pure colour."""
    return Colour(min(0.93, max(0.25, colour.lightness)), min(0.155, colour.chroma), colour.hue)


def _trim(top: Colour) -> Colour:
    if top.lightness > 0.62:
        return top.darker(0.2).muted(0.9)
    return Colour(0.88, 0.03, 85)
