"""How a film is made, in the order in which one is. The only place where rooms, graph and generators meet.

Each line adds nodes to the run and waits only where a document must be known before the film can go on;
voices are spoken side by side, and pictures are drawn beside the sound.
"""

from yingxi.edit import cut_laid_out
from yingxi.production import (
    agreeing,
    boarding,
    delivering,
    designing,
    lengths,
    picturing,
    shots_agreeing,
    sounding,
    speaking,
    subtitling,
    unread,
    words_agreeing,
    writing,
)
from yingxi.production.acted import Acted
from yingxi.production.delivering import Delivered
from yingxi.production.making import Making
from yingxi.production.own import named
from yingxi.production.own.pictures import own_pictures


def film(making: Making) -> Delivered:
    """From the brief to the deliverables. Raises StageReached where the person asked to stop earlier."""
    it = acted(making)
    pictures = picturing.pictures(making, it.storyboard, it.performances, it.own, it.cut)
    sound = sounding.sound(making, it.cut, it.storyboard, it.performances, it.own.sets, it.takes, it.own.cast)
    return delivering.everything(making, it, pictures, sound)


def acted(making: Making) -> Acted:
    """From the brief to what everybody does in every shot."""
    agreeing.generators_agreed(making)
    named.all_found(making)
    subtitling.checked(making)
    story = writing.story(making)
    screenplay = writing.screenplay(making, story)
    breakdown = writing.breakdown(making, screenplay)
    speaking.lines_looked_over(making, breakdown)
    subtitling.lines_checked(making, breakdown)

    cast = designing.cast(making, breakdown, story)
    agreeing.cast_agreed(making, cast, breakdown)
    sets = designing.sets(making, breakdown)
    agreeing.sets_agreed(making, sets, breakdown)
    unread.of_sheets(making, breakdown, cast, sets)
    own = own_pictures(making, cast, sets)
    cast, sets = own.cast, own.sets
    takes = speaking.takes(making, breakdown, cast)

    storyboard = boarding.storyboard(making, breakdown, cast, sets, takes)
    shots_agreeing.storyboard_agreed(making, storyboard, breakdown, cast, sets, takes.by_speech)
    words_agreeing.words_agreed(making, storyboard)
    listed = boarding.cut(making, storyboard, takes)
    shots_agreeing.cut_agreed(making, listed, storyboard)
    unread.of_shots(making, breakdown, cast, sets, storyboard, listed)
    cut = cut_laid_out(listed, storyboard, takes.by_speech)
    lengths.noted(making, cut)

    performances = picturing.performances(making, storyboard, cast, takes)
    return Acted(
        breakdown=breakdown,
        story=story,
        own=own,
        takes=takes,
        storyboard=storyboard,
        cut=cut,
        performances=performances,
    )
