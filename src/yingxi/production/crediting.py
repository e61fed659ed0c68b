"""The closing credits: every generator of the film, with its licence, by the trade's name of what it did."""

from yingxi.film.brief import Language
from yingxi.generators.ports import Card, Port
from yingxi.production.making import Making

ROLES: dict[Port, tuple[str, str]] = {
    "writer": ("Written by", "编剧"),
    "animator": ("Drawn and animated by", "美术与动画"),
    "voice": ("Voices", "配音"),
    "composer": ("Music", "音乐"),
    "foley": ("Sound", "音效"),
}
# Below this a film has no time for more than its title.
SHORTEST_WITH_CREDITS = 30.0


def credits(making: Making) -> tuple[tuple[str, str], ...]:
    """Pairs of role and name, in the order of the work; none in a film too short for them."""
    length = making.brief.length_seconds
    if length is not None and length < SHORTEST_WITH_CREDITS:
        return ()
    ports = [port for port in ROLES if port != "writer" or making.settings.start == "idea"]
    return tuple((role(port, making.brief.language), credited(making.card(port))) for port in ports)


def role(port: Port, language: Language) -> str:
    return ROLES[port][language == "zh"]


def credited(card: Card) -> str:
    """The generator's title, with its licence where that is a name and not a sentence."""
    return f"{card.title} · {card.licence}" if card.licence and " " not in card.licence else card.title
