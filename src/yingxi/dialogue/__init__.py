"""The dialogue room. Takes the breakdown and the cast; gives a voice request for each line, each line spoken
by a Voice with the time of every phoneme, and the mouth shapes that go with it.
"""

from yingxi.dialogue.mouths import mouth_spans as mouth_spans
from yingxi.dialogue.recording import line_recorded as line_recorded
from yingxi.dialogue.requests import line_requests as line_requests
from yingxi.dialogue.speaking import line_spoken as line_spoken
