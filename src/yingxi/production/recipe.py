"""How a film is made, in the order in which one is. The only place where rooms, graph and generators meet.

Each line adds nodes to the run and waits only where a document must be known before the film can go on;
voices are spoken side by side, and pictures are drawn beside the sound.
"""

from yingxi.production import boarding, delivering, designing, picturing, sounding, speaking, writing
from yingxi.production.delivering import Delivered
from yingxi.production.making import Making
from yingxi.production.own import named
from yingxi.production.own.pictures import own_pictures


def film(making: Making) -> Delivered:
    """From the brief to the deliverables. Raises StageReached where the person asked to stop earlier."""
    named.all_found(making)
    story = writing.story(making)
    screenplay = writing.screenplay(making, story)
    breakdown = writing.breakdown(making, screenplay)

    cast = designing.cast(making, breakdown, story)
    sets = designing.sets(making, breakdown)
    own = own_pictures(making, cast, sets)
    cast, sets = own.cast, own.sets
    takes = speaking.takes(making, breakdown, cast)

    storyboard = boarding.storyboard(making, breakdown, cast, sets, takes)
    cut = boarding.cut(making, storyboard, takes)

    performances = picturing.performances(making, storyboard, cast, takes)
    pictures = picturing.pictures(making, storyboard, performances, own, cut)
    sound = sounding.sound(making, cut, storyboard, performances, sets, takes)

    return delivering.everything(
        making, breakdown, story, own, storyboard, cut, performances, pictures, sound
    )
