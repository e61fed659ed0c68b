"""What lies in the air between the eye and a thing."""

from dataclasses import replace
from functools import lru_cache

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record, Soft, Stroke, Wash, Words
from yingxi.stage.place import SHINES

SHINING = 0.35
"""Of the air's share, what lies over that which shines."""


def hazed(records: DisplayList, haze: Colour, share: float) -> DisplayList:
    """`records` seen through air: every lit colour mixed with `share` of `haze`; what shines is veiled less."""
    return tuple(_hazed(record, haze, share) for record in records) if share > 0 else records


def _hazed(record: Record, haze: Colour, share: float) -> Record:
    match record:
        case Wash() | Soft() if record.name == SHINES:
            return record
        case Cut() if record.name == SHINES:
            return replace(record, colour=_mixed(record.colour, haze, SHINING * share))
        case Group():
            return replace(record, records=hazed(record.records, haze, share))
        case Wash():
            veiled = haze if record.blend == "over" else None
            if veiled is None:
                return record
            return replace(
                record, stops=tuple((at, _mixed(colour, haze, share)) for at, colour in record.stops)
            )
        case Cut() | Stroke() | Soft() | Words():
            return replace(record, colour=_mixed(record.colour, haze, share))


@lru_cache(maxsize=4096)
def _mixed(colour: Colour, haze: Colour, share: float) -> Colour:
    return colour.mixed(haze._replace(alpha=colour.alpha), share)
