"""The edit room. Takes the storyboard and the voice takes; gives the cut, in which every transition is a shot
of its own, and writes and reads it as an OpenTimelineIO timeline. An editor splits, takes out, and puts transitions.
"""

from yingxi.edit.changing import Join as Join
from yingxi.edit.changing import split as split
from yingxi.edit.changing import taken_out as taken_out
from yingxi.edit.changing import transition_put as transition_put
from yingxi.edit.cutting import cut_listed as cut_listed
from yingxi.edit.cutting import cut_made as cut_made
from yingxi.edit.laying_out import cut_laid_out as cut_laid_out
from yingxi.edit.timeline import cut_from_timeline as cut_from_timeline
from yingxi.edit.timeline import timeline_from_cut as timeline_from_cut
