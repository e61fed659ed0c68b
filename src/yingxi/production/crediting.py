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
MADE_WITH: dict[Language, str] = {"en": "Made with Yingxi 影戏", "zh": "影戏 Yingxi 制作"}
# Below this a film has no time for more than its title.
SHORTEST_WITH_CREDITS = 30.0


def credits(making: Making) -> tuple[tuple[str, str], ...]:
    """Pairs of role and name, in the order of the work; none in a film too short for them."""
    length = making.brief.length_seconds
    if length is not None and length < SHORTEST_WITH_CREDITS:
        return ()
    ports = [port for port in ROLES if port != "writer" or making.settings.start == "idea"]
    language = making.brief.language
    made_by = tuple((role(port, language), credited(making.card(port), language)) for port in ports)
    return (*made_by, ("", MADE_WITH[language]))


def role(port: Port, language: Language) -> str:
    return ROLES[port][language == "zh"]


def credited(card: Card, language: Language) -> str:
    """The generator's name on the screen, with its licence where that is a name and not a sentence."""
    name = card.credited_as[language == "zh"] or card.title
    return f"{name} · {card.licence}" if card.licence and " " not in card.licence else name
