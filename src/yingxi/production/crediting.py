"""The closing credits: who directed the film, then every generator with its licence, by the trade's name of what it
did."""

from yingxi.film.brief import Language
from yingxi.generators.ports import Card, Port
from yingxi.production.making import Making
from yingxi.production.own.takes import OWN_LINE
from yingxi.production.speaking import Takes

ROLES: dict[Port, tuple[str, str]] = {
    "writer": ("Written by", "编剧"),
    "animator": ("Drawn and animated by", "美术与动画"),
    "voice": ("Voices", "配音"),
    "composer": ("Music", "音乐"),
    "foley": ("Sound", "音效"),
}
DIRECTED: dict[Language, str] = {"en": "Directed by", "zh": "导演"}
MADE_WITH: dict[Language, str] = {"en": "Made with Yingxi 影戏", "zh": "影戏 Yingxi 制作"}
# Below this a film has no time for more than its title.
SHORTEST_WITH_CREDITS = 30.0


def credits(making: Making, takes: Takes) -> tuple[tuple[str, str], ...]:
    """Pairs of role and name, in the order of the work; none in a film too short for them. The voice is not named
    where nobody speaks, or a person has recorded every line."""
    length = making.brief.length_seconds
    if length is not None and length < SHORTEST_WITH_CREDITS:
        return ()
    spoke = any(promise.node.kind != OWN_LINE for promise in takes.promises.values())
    worked = {"writer": making.settings.start == "idea", "voice": spoke}
    ports = [port for port in ROLES if worked.get(port, True)]
    language = making.brief.language
    made_by = tuple((role(port, language), credited(making.card(port), language)) for port in ports)
    director = " ".join(making.settings.director.split())
    directed = ((DIRECTED[language], director),) if director else ()
    return (*directed, *made_by, ("", MADE_WITH[language]))


def role(port: Port, language: Language) -> str:
    """What a port's maker is called in the credits."""
    return ROLES[port][language == "zh"]


def credited(card: Card, language: Language) -> str:
    """The generator's name on the screen, with its licence where that is a name and not a sentence."""
    name = card.called(language)
    return f"{name} · {card.licence}" if card.licence and " " not in card.licence else name
