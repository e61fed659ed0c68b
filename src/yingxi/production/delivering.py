"""From the cut, the pictures and the mix to what the world is given, in `out/`."""

import shutil
from collections.abc import Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from yingxi.delivery import film_conformed, subtitles_of
from yingxi.film.board import Storyboard
from yingxi.film.breakdown import Breakdown
from yingxi.film.brief import Brief
from yingxi.film.cut import FilmCut
from yingxi.film.noun import Noun
from yingxi.film.performance import Performance
from yingxi.film.sheet import Cast
from yingxi.graph import Desk, Files, Node
from yingxi.production.making import Making
from yingxi.production.picturing import PICTURE_FILE, Pictures
from yingxi.production.sounding import MixFacts, Sound
