"""The designer: a setting, its air, and the chance by which one living room differs from the next."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from yingxi.film.breakdown import Hour
from yingxi.film.colour import Colour
from yingxi.film.seeds import chance, choice
from yingxi.film.sheet import OPEN_AIR, Culture, SetKind
from yingxi.stage.hours import Air, air_of
from yingxi.stage.materials import material_of
from yingxi.stage.place import DOOR_FLAT, Setting
from yingxi.stage.sets.wording import in_english

T = TypeVar("T")
HOMELY: frozenset[SetKind] = frozenset(
    {
        "living room", "bedroom", "kitchen", "restaurant", "cafe", "shop", "corridor", "mansion", "cabin", "attic",
        "workshop", "smithy", "tailor shop", "print shop", "puppet theatre",
        "pottery studio", "great hall", "community hall",
    }
)  # fmt: skip
"""Rooms that are built as their country builds, today, too."""
# Walls at dusk: so much lighter than they are, of no more chroma than this, and how far they lie in which violet.
AT_DUSK_LIGHTER, AT_DUSK_CHROMA = 0.05, 0.036
VIOLET, VIOLET_SHARE = (0.045, 292.0), 0.42
# Lying snow gives back what little light an evening or a night has.
SNOW_LIGHTER: dict[Hour, float] = {"dusk": 0.12, "night": 0.15}
# How much of a roof lies under snow.
SNOWED = 0.80
LIT = "lit lamp"
"""With this among its dressing a set's lamps burn by day, too, in every scene."""


@dataclass(frozen=True, slots=True)
class Designer:
    """Mixes paint for one setting and makes its small choices by name."""

    setting: Setting
    air: Air

    @property
    def ancient(self) -> bool:
        return self.setting.period == "ancient"

    @property
    def future(self) -> bool:
        return self.setting.period == "future"

    @property
    def thirties(self) -> bool:
        return self.setting.period == "1930s"

    @property
    def today(self) -> bool:
        return self.setting.period == "today"

    @property
    def western(self) -> bool:
        """Of the west: named so, or left open in a film in English. Where African and Arab rooms have nothing of their
        own they have the west's."""
        return self.setting.culture in ("western", "african", "arab", "indian", "mexican") or (
            not self.setting.culture and self.setting.language == "en"
        )

    @property
    def country(self) -> Culture:
        """As whose country builds the place is built: an office or a ward of today is the same everywhere, of none."""
        setting = self.setting
        own = setting.period in ("ancient", "1930s") or (
            not self.future and (setting.kind in OPEN_AIR or setting.kind in HOMELY)
        )
        return setting.culture if own else ""

    @property
    def japanese(self) -> bool:
        return self.country == "japanese"

    @property
    def african(self) -> bool:
        return self.country == "african"

    @property
    def arab(self) -> bool:
        return self.country == "arab"

    @property
    def indian(self) -> bool:
        return self.country == "indian"

    @property
    def mexican(self) -> bool:
        return self.country == "mexican"

    @property
    def abroad(self) -> bool:
        """Of a country whose streets and houses are drawn for themselves, and neither China's nor the West's."""
        return self.country in ("japanese", "african", "arab", "indian", "mexican")

    def paint(self, lightness: float, chroma: float, hue: float) -> Colour:
        """A paint as it looks in this hour and weather."""
        return self.air.tone(Colour(lightness, chroma, hue % 360))

    def snow(self, lightness: float, *, chroma: float = 0.012, hue: float = 240) -> Colour:
        """Lying snow as it looks in this hour: paler than any other paint that is as light by day."""
        white = self.paint(lightness, chroma, hue)
        return white.lighter(SNOW_LIGHTER.get(self.setting.hour, 0.0))

    def roof(self, tiles: Colour) -> Colour:
        """What is seen of a roof: its tiles, or the snow that lies on them."""
        return tiles.mixed(self.snow(0.88), SNOWED) if self.snowy else tiles

    @property
    def door_at_hand(self) -> bool:
        """Whether the room's one door stands on a flat of its own, so that its walls have none."""
        return any(piece.what == DOOR_FLAT for piece in self.setting.pieces)

    @property
    def snowy(self) -> bool:
        """Whether snow lies out of doors."""
        return self.setting.weather == "snow" or self.setting.season == "winter"

    def masonry(self, lightness: float, chroma: float, hue: float) -> Colour:
        """A wall's paint under the open sky: at dusk brick lies in the sky's violet, for its own red in the sun's would
        leave a street of one colour."""
        if self.setting.hour != "dusk":
            return self.paint(lightness, chroma, hue)
        muted = self.paint(lightness + AT_DUSK_LIGHTER, min(chroma, AT_DUSK_CHROMA), hue)
        return muted.mixed(Colour(muted.lightness, *VIOLET), VIOLET_SHARE)

    def between(self, low: float, high: float, *names: str | int) -> float:
        """A number in [low, high) for the thing so named."""
        return low + (high - low) * chance(self.setting.seed, self.setting.kind, *names)

    def one_of(self, options: Sequence[T], *names: str | int) -> T:
        return choice(options, self.setting.seed, self.setting.kind, *names)

    def worded(self, text: str) -> str:
        """A sign in the film's language."""
        return in_english(text) if self.setting.language == "en" else text

    def dressed(self, *words: str) -> bool:
        """Whether the setting's dressing speaks of any of `words`."""
        said = " ".join(self.setting.dressing).lower()
        return any(word in said for word in words)


def designer_of(setting: Setting, *, inside: bool) -> Designer:
    air = air_of(setting.hour, setting.weather, inside=inside)
    lamps = air.lamps or setting.lamps or LIT in setting.dressing
    return Designer(setting, material_of(setting.look).mixed(replace(air, lamps=lamps)))
