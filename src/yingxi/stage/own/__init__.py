"""A person's own pictures on the stage: a backdrop in the place of a set, a cut-out in the place of a figure."""

from yingxi.stage.own.backdrop import own_place as own_place
from yingxi.stage.own.backdrop import own_scenery as own_scenery
from yingxi.stage.own.cutout import cutout_sprite as cutout_sprite
from yingxi.stage.own.cutout import standing_shadow as standing_shadow
from yingxi.stage.own.pictures import cut_out_of as cut_out_of
from yingxi.stage.own.pictures import picture_kept as picture_kept
from yingxi.stage.own.pictures import picture_read as picture_read
