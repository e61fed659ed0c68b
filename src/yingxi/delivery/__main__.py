"""A scene's subtitles, as the file that goes with the film."""

from yingxi.delivery import srt_text, subtitles_for
from yingxi.edit import cut_made
from yingxi.screenplay import screenplay_from_fountain
from yingxi.screenplay.a_scene import A_SCENE, ITS_BRIEF
from yingxi.storyboard import table_read

read = table_read(screenplay_from_fountain(A_SCENE), ITS_BRIEF)
cut = cut_made(read.drawn(), read.takes, language=ITS_BRIEF.language, rate=ITS_BRIEF.rate)
print(srt_text(subtitles_for(cut), cut.rate))
