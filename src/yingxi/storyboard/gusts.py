"""A gust takes a hat off a head: the hat flies, whoever had it on snatches after it, and it lies where it came down."""

import re
from collections.abc import Sequence

from yingxi.film.breakdown import Breakdown, Deed, Insert, Moment, Scene, Sounding
from yingxi.film.hats import BARE, HAT, hat_on
from yingxi.film.phrasing import phrased
from yingxi.film.sheet import Cast, CharacterSheet
from yingxi.storyboard.model import Mark

_HATS = r"(?:hat|cap|bonnet|beret)"
_BLOWN = phrased(
    rf"\b(?:wind|gust|breeze|storm|gale)\b[^.;!?]{{0,24}}?\b(?:blow|blew|tak|took|carr|whip|snatch|lift|tear|tore|sweep"
    rf"|swept|steal|stole|catch|caught|pluck|rip)\w*[^.;!?]{{0,40}}?\b{_HATS}\b"
    rf"|\b{_HATS}\b[^.;!?]{{0,12}}?\b(?:blown|carried|whipped|swept|lifted|torn) (?:off|away)\b"
    rf"|\b{_HATS} (?:flies|flew|blows|blew) (?:off|away)\b"
    r"|风[^，。；！？]{0,10}?[吹刮卷掀抢夺带][^，。；！？]{0,8}?[帽笠]"
    r"|风[^。；！？]{0,12}?[帽笠][^，。；！？]{0,5}?(?:[吹刮卷掀]|飞)[^，。；！？]{0,2}?[走跑掉飞落去起]?"
    r"|[帽笠]子?[^，。；！？]{0,3}?(?:被|让|叫)[^，。；！？]{0,6}?风"
    r"|[帽笠]子?(?:飞[走了出]|[吹刮卷][走跑掉飞落])",
    re.IGNORECASE,
)
# A hat comes down so far from whoever has lost it, in metres across and nearer to us.
AWAY, NEARER = 1.5, 0.08


def is_blown(deed: Deed) -> bool:
    """Whether the wind does what `deed` tells.

    >>> told = ("A gust blows Ann's hat off", "一阵风把豆豆的草帽吹走了", "drops his hat", "她的帽子被风刮跑了")
    >>> [is_blown(Deed(id="1", text=text, verb="drop", what="hat")) for text in told]
    [True, True, False, True]
    """
    return deed.verb == "drop" and deed.what.split(":")[0] == HAT and _BLOWN.search(deed.text) is not None


def blown_off(deed: Deed, mark: Mark) -> bool:
    """Whether `deed` takes off the head of who is on `mark` what they have on."""
    return is_blown(deed) and mark.hat not in (None, BARE) and mark.hat == deed.what


def gusts_told(breakdown: Breakdown, cast: Cast) -> Breakdown:
    """The breakdown in which whoever's hat the wind takes loses it."""
    return breakdown.model_copy(update={"scenes": tuple(_told(scene, cast) for scene in breakdown.scenes)})


def _told(scene: Scene, cast: Cast) -> Scene:
    sheets = [cast.sheet(person) for person in scene.people]
    moments = tuple(_lost(moment, sheets) for moment in scene.moments)
    return scene if moments == scene.moments else scene.model_copy(update={"moments": moments})


def _lost(moment: Moment, sheets: Sequence[CharacterSheet]) -> Moment:
    if not isinstance(moment, Insert | Sounding | Deed) or not _BLOWN.search(moment.text):
        return moment
    if (
        isinstance(moment, Deed)
        and moment.actors
        and moment.verb not in ("", "take", "drop", "leave", "throw")
    ):
        return moment
    hatted = [sheet for sheet in sheets if hat_on(sheet)]
    meant = [sheet for sheet in sheets if _is_named(sheet, moment.text)] or hatted
    wearer = meant[0] if len(meant) == 1 else None
    if wearer is None or wearer not in hatted:
        return moment
    return Deed(
        id=moment.id, text=moment.text, actors=(wearer.id,), verb="drop", what=HAT, line=moment.line,
        feeling="surprise",
    )  # fmt: skip


def _is_named(sheet: CharacterSheet, text: str) -> bool:
    words = [word for word in sheet.name.lower().split() if word not in ("old", "mr", "mrs", "the", "little")]
    return any(word in text.lower() for word in words)
