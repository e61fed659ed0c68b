"""Takes a hair style, how far the head is turned and how much it swings; gives the pieces behind the head,
the cap with its fringe, and the strands, in head space, for each of the three views."""

from yingxi.stage.people.hair.hung import hung_behind as hung_behind
from yingxi.stage.people.hair.rear import hair_from_behind as hair_from_behind
from yingxi.stage.people.hair.side import hair_beside as hair_beside
from yingxi.stage.people.hair.styles import hair_of as hair_of
from yingxi.stage.people.hair.wig import Hairdo as Hairdo
from yingxi.stage.people.hair.wig import Wig as Wig
