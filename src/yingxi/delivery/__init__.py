"""The delivery room. Takes the cut, the shots' pictures and the mix; gives the film and what goes with it."""

from yingxi.delivery.conforming import film_conformed as film_conformed
from yingxi.delivery.subtitling import subtitles_of as subtitles_of
