"""The delivery room. Takes the cut, the shots' pictures and the mix; gives the film and what goes with it:
subtitles, poster, contact sheet, measured loudness, a check of the finished file, and a report.
"""

from yingxi.delivery.captions import captions_for as captions_for
from yingxi.delivery.checking import film_checked as film_checked
from yingxi.delivery.conforming import film_conformed as film_conformed
from yingxi.delivery.contact_sheet import contact_sheet_drawn as contact_sheet_drawn
from yingxi.delivery.joining import is_spliced as is_spliced
from yingxi.delivery.joining import splice_written as splice_written
from yingxi.delivery.measuring import loudness_measured as loudness_measured
from yingxi.delivery.measuring import sound_of as sound_of
from yingxi.delivery.model import FilmFacts as FilmFacts
from yingxi.delivery.model import Loudness as Loudness
from yingxi.delivery.model import Made as Made
from yingxi.delivery.model import Report as Report
from yingxi.delivery.poster import poster_drawn as poster_drawn
from yingxi.delivery.quick_cues import quick_cues as quick_cues
from yingxi.delivery.reporting import film_reported as film_reported
from yingxi.delivery.sound_sheet import sound_sheet_drawn as sound_sheet_drawn
from yingxi.delivery.sound_table import sound_table as sound_table
from yingxi.delivery.subtitle_files import ass_text as ass_text
from yingxi.delivery.subtitle_files import srt_text as srt_text
from yingxi.delivery.subtitle_files import vtt_text as vtt_text
from yingxi.delivery.subtitling import Subtitle as Subtitle
from yingxi.delivery.subtitling import SubtitleTracks as SubtitleTracks
from yingxi.delivery.subtitling import subtitles_for as subtitles_for
from yingxi.delivery.track import track_written as track_written
