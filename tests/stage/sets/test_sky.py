"""A low sun's sky is one sky, however far up a camera looks."""

import pytest

from yingxi.film.breakdown import Hour
from yingxi.film.colour import Colour
from yingxi.film.sheet import SetKind
from yingxi.stage.display import Wash
from yingxi.stage.place import Setting
from yingxi.stage.sets import place_of

LEVEL, LOW, OTHER_SKY = 30.0, 46.0, 0.5
"""How far up a level and a low camera see, in metres at the sky's depth; and by how large a share of the way from the
sky's middle to its height the upper ends of their pictures may differ; a low one is still not at its height."""


def colour_at(sky: Wash, up: float) -> Colour:
    (_, low), (_, top) = sky.start, sky.end
    share = min(1.0, max(0.0, (up - low) / (top - low)))
    below = max(stop for stop in sky.stops if stop[0] <= share)
    above = min((stop for stop in sky.stops if stop[0] >= share), default=below)
    span = above[0] - below[0]
    return below[1].mixed(above[1], (share - below[0]) / span if span else 0.0)


def share_up(sky: Wash, up: float) -> float:
    """How far the colour at `up` has gone from the sky's middle to its height, by lightness."""
    middle, zenith = sky.stops[-2][1], sky.stops[-1][1]
    return (colour_at(sky, up).lightness - middle.lightness) / (zenith.lightness - middle.lightness)


@pytest.mark.parametrize("hour", ["dawn", "dusk"])
@pytest.mark.parametrize("kind", ["desert", "mountain", "harbour", "rooftop"])
def test_a_camera_that_looks_up_sees_the_sky_that_a_level_one_sees(kind: SetKind, hour: Hour) -> None:
    card = next(card for card in place_of(Setting(kind, False, hour)).cards if card.name == "sky")
    sky = next(record for record in card.records if isinstance(record, Wash))
    assert share_up(sky, LEVEL) < OTHER_SKY
    assert share_up(sky, LOW) < 1.0
