"""Takes a hair style, how far the head is turned and how much it swings; gives the pieces behind the head, the cap
with its fringe, and the strands, in head space."""

from yingxi.stage.people.hair.styles import Hairdo as Hairdo
from yingxi.stage.people.hair.styles import hair_of as hair_of
