"""Words over a picture, drawn or a person's own: the title, a caption."""

from yingxi.film.board import Lettering
from yingxi.film.colour import Colour
from yingxi.stage.caption import caption_records
from yingxi.stage.display import DisplayList
from yingxi.stage.plates import Plate
from yingxi.stage.titles import RED, title_records

TITLE_FIRST, TITLE_FRAMES = 12, 96
"""The frame of its shot with which a title over people comes, and for how many it stays at most."""
PLATE_FIRST = 2
"""The frame with which one comes that has a picture of its own."""


def words_over(
    lettering: Lettering,
    frame: int,
    frames: int,
    *,
    width: int,
    height: int,
    accent: Colour = RED,
    page: Colour | None = None,
    plate: Plate | None = None,
) -> DisplayList:
    """The title or the caption at `frame` of a shot of `frames`; credits are a picture of their own."""
    if lettering.kind == "credits":
        return ()
    if lettering.kind == "caption":
        return caption_records(lettering, frame, last=frames - 1, width=width, height=height, accent=accent)
    return title_records(
        lettering,
        frame,
        first=PLATE_FIRST if plate else TITLE_FIRST,
        last=min(frames - 1, TITLE_FIRST + TITLE_FRAMES),
        width=width,
        height=height,
        page=page,
        plate=plate,
    )
