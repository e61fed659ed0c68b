"""What lies between a sound that the text names and who hears it: the edge of the picture, a wall, or nothing."""

import re

from yingxi.film.board import Board, Staged
from yingxi.film.cue import Beyond
from yingxi.film.phrasing import phrased
from yingxi.film.seeds import chance

_WALLED = phrased(
    r"窗外|门外|屋外|墙外|隔壁|对门|楼上|楼下|外面|外头|街上|院子里|隔着墙|墙那边|里屋|楼道|走廊|"
    r"\b(?:outside|next door|upstairs|downstairs)\b|"
    r"\b(?:flat|floor|apartment|room|courtyard|street|yard) (?:below|above)\b|"
    r"\b(?:in|from|on|across|down) the (?:street|yard|road|hall|hallway|courtyard|next room)\b|"
    r"\b(?:behind|beyond|through) the (?:door|walls?|window|floor|ceiling)\b",
    re.IGNORECASE,
)
_ASIDE = phrased(
    r"画外|远处|远远|山里|天边|身后|背后|对岸|传来|飘来|"
    r"\b(?:off[- ]?screen|in the distance|far away|far off|offstage)\b|"
    r"\bo\.\s?s\.|\b(?:distant|far-off|faraway|unseen|somewhere)\b|\bbehind (?:him|her|them)\b",
    re.IGNORECASE,
)
"""How the text says that what sounds is not in the picture."""

OFF_SCREEN = 0.85
"""Pan of what sounds beside the picture."""


def beyond_of(moment: Staged, board: Board) -> Beyond:
    """What the text of a sound puts between it and the picture: under the sky there are no walls."""
    if _WALLED.search(moment.text):
        return "wall" if board.inside else "picture"
    return "picture" if _ASIDE.search(moment.text) else ""


def side_of(beyond: Beyond, *named: str | int) -> float:
    """The pan of what nobody in the picture makes: beside it, on a side of its own, or in the middle."""
    if not beyond:
        return 0.0
    return OFF_SCREEN if chance(0, *named) < 0.5 else -OFF_SCREEN
