"""Takes a board, the cast and the voice takes of its lines; gives the performance: everybody's poses, and the
contacts that foley will sound."""

from yingxi.acting.performing import shot_performed as shot_performed
