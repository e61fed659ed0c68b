"""The cut of a scene: which frames of which shot, where each line falls."""

from yingxi.edit import cut_made
from yingxi.screenplay import screenplay_from_fountain
from yingxi.screenplay.a_scene import A_SCENE, ITS_BRIEF
from yingxi.storyboard import table_read

read = table_read(screenplay_from_fountain(A_SCENE), ITS_BRIEF)
cut = cut_made(read.drawn(), read.takes, language=ITS_BRIEF.language, rate=ITS_BRIEF.rate)
for shot in cut.shots:
    print(f"{shot.range.start:5} to {shot.range.end_exclusive:5}  {shot.shot}")
for line in cut.lines:
    print(f"{line.start:5} to {line.end_exclusive:5}  {line.person}: {line.text}")
