"""Takes a story (and a Writer), or the bytes or text of a file. Gives a Screenplay; writes a Screenplay as Fountain,
Final Draft, Chinese plain text or PDF.

A screenplay is the flat list of its elements; scenes and people are read out of it by the breakdown.
"""

from yingxi.screenplay.chinese_text import chinese_text_from_screenplay as chinese_text_from_screenplay
from yingxi.screenplay.chinese_text import screenplay_from_chinese_text as screenplay_from_chinese_text
from yingxi.screenplay.doubts import Doubt as Doubt
from yingxi.screenplay.emphasis import plain as plain
from yingxi.screenplay.final_draft import screenplay_from_final_draft as screenplay_from_final_draft
from yingxi.screenplay.final_draft_text import final_draft_from_screenplay as final_draft_from_screenplay
from yingxi.screenplay.fountain import screenplay_from_fountain as screenplay_from_fountain
from yingxi.screenplay.fountain_text import fountain_from_screenplay as fountain_from_screenplay
from yingxi.screenplay.kinds import Kind as Kind
from yingxi.screenplay.kinds import kind_of as kind_of
from yingxi.screenplay.reading import FileRead as FileRead
from yingxi.screenplay.reading import file_read as file_read
from yingxi.screenplay.reading import language_of_text as language_of_text
from yingxi.screenplay.reading import screenplay_from_bytes as screenplay_from_bytes
from yingxi.screenplay.reading import told_in_prose as told_in_prose
from yingxi.screenplay.written import screenplay_written as screenplay_written
