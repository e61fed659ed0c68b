"""A story with a hole in it, and what the story room says of it, whoever wrote it."""

from yingxi.film.brief import Brief
from yingxi.film.story import Beat, Story, StoryPerson
from yingxi.story import story_faults

story = Story(
    title="The Bridge",
    language="en",
    logline="A girl and her grandfather must cross a river whose bridge is gone.",
    people=(StoryPerson(name="Mei", want="to cross"), StoryPerson(name="Mei", want="to stay")),
    beats=(
        Beat(kind="setup", text="Rain takes the bridge.", place="riverside"),
        Beat(kind="ending", text="They swim.", place="riverside"),
    ),
)
for fault in story_faults(story, Brief(idea="A bridge is washed away")):
    print(fault)
