"""Takes a board, its performance, the cast and the place; gives the faults that their geometry shows, before anything
is drawn."""

from yingxi.acting.faults.checking import shot_faults as shot_faults
