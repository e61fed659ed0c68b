"""Hats of office, trade and country: brimmed, knitted, conical, peaked, helmet, crown, an official's, a cook's, a
clown's."""

from collections.abc import Callable

from yingxi.film.performance import View
from yingxi.stage.display import DisplayList
from yingxi.stage.people.hair.wig import Wig
from yingxi.stage.people.hats.brimmed import brimmed
from yingxi.stage.people.hats.clown import clown
from yingxi.stage.people.hats.conical import conical
from yingxi.stage.people.hats.cook import cook
from yingxi.stage.people.hats.crown import crown
from yingxi.stage.people.hats.hard_hat import hard_hat
from yingxi.stage.people.hats.helmet import helmet
from yingxi.stage.people.hats.hood import hood, hood_behind
from yingxi.stage.people.hats.knitted import knitted
from yingxi.stage.people.hats.official import official
from yingxi.stage.people.hats.peaked import peaked
from yingxi.stage.people.hats.space_helmet import space_helmet
from yingxi.stage.people.hats.wide import bonnet, fur, sombrero
from yingxi.stage.people.hats.wound import hijab, turban
from yingxi.stage.people.linen import nurse_cap, veil_behind, wreath
from yingxi.stage.people.tones import Cloth

HATS: dict[str, Callable[[Wig, Cloth, View], DisplayList]] = {
    "brimmed": brimmed,
    "knitted": knitted,
    "conical": conical,
    "peaked": peaked,
    "helmet": helmet,
    "hard hat": hard_hat,
    "space helmet": space_helmet,
    "crown": crown,
    "official": official,
    "cook": cook,
    "clown": clown,
    "nurse": nurse_cap,
    "veil": wreath,
    "turban": turban,
    "hijab": hijab,
    "sombrero": sombrero,
    "bonnet": bonnet,
    "fur": fur,
    "hood": hood,
}
CLOSE = frozenset({"headscarf", "hijab", "turban"})
"""Cloth under which hair lies flat."""
HUNG_BEHIND: dict[str, Callable[[Wig, Cloth, View], DisplayList]] = {"veil": veil_behind, "hood": hood_behind}
"""What of a hat falls behind the head."""
SHOWS_CROWN = frozenset({"clown", "crown", "nurse", "veil"})
"""Hats that leave the crown of the head to be seen: hair stands as it is."""
