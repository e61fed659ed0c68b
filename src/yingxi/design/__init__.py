"""Design. Takes a Breakdown (and the Story, where there is one), gives the sheets of cast and sets, and the palette.

What the text says is honoured, and what it could not obey is listed; where it is silent, the seed chooses so that
people differ by outline first, then by colour and voice.
"""

from yingxi.design.casting import cast_designed as cast_designed
from yingxi.design.casting import casting_order as casting_order
from yingxi.design.facts import Fact as Fact
from yingxi.design.facts import facts_of as facts_of
from yingxi.design.places import place_id as place_id
from yingxi.design.places import set_id as set_id
from yingxi.design.places import set_of as set_of
from yingxi.design.places import sets_designed as sets_designed
