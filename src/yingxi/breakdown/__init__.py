"""The breakdown. Takes a Screenplay, gives a Breakdown: scenes with place, hour and weather, people with what the text
says of them, and every moment in order (speeches, deeds, silences, inserts, sounds) under ids that stay.

What finds no action of the theatre is a deed without a verb and is listed in `not_staged`.
"""

from yingxi.breakdown.breaking import screenplay_broken_down as screenplay_broken_down
from yingxi.breakdown.headed import scenes_headed as scenes_headed
from yingxi.breakdown.heading_worded import heading_worded as heading_worded
from yingxi.breakdown.ids import id_map as id_map
from yingxi.breakdown.lying import SURFACES as SURFACES
from yingxi.breakdown.model import IdMap as IdMap
from yingxi.breakdown.moments import FURNITURE as FURNITURE
from yingxi.breakdown.renaming import also_called as also_called
