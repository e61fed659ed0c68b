"""Screenplays. Takes a story (or a Fountain file), gives a Screenplay; writes a Screenplay as Fountain.

A screenplay is the flat list of its elements; scenes and people are read out of it by the breakdown.
"""

from yingxi.screenplay.emphasis import plain as plain
from yingxi.screenplay.fountain import screenplay_from_fountain as screenplay_from_fountain
from yingxi.screenplay.fountain_text import fountain_from_screenplay as fountain_from_screenplay
from yingxi.screenplay.reading import kind_of as kind_of
from yingxi.screenplay.reading import screenplay_from_bytes as screenplay_from_bytes
from yingxi.screenplay.written import screenplay_written as screenplay_written
