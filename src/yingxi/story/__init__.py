"""The story room. Takes a brief and a Writer, gives the story and the record of who wrote it.

The checks here hold for every Writer, the planner and a language model alike.
"""

from yingxi.story.told import idea_readable as idea_readable
from yingxi.story.told import story_told as story_told
from yingxi.story.weighed import story_faults as story_faults
