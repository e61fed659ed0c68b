"""Which shot a person means: by its id, by its number on the contact sheet, or by its place as `plan` words it."""

from yingxi.film.errors import YingxiError
from yingxi.film.place_words import place_worded
from yingxi.production.documents import STORYBOARD, noun_read
from yingxi.production.folder import FilmFolder


def shot_id_of(film: FilmFolder, name: str) -> str:
    """The id of the storyboard's shot called `name`: its number from 1, or such as "scene 2, line 1"; `name` as it is
    where it calls none."""
    try:
        boards = noun_read(STORYBOARD, film.text(STORYBOARD.file)).boards if film.has(STORYBOARD.file) else ()
    except YingxiError:  # a person is at work in it
        return name
    ids = [board.id for board in boards]
    if name.isdecimal() and 1 <= int(name) <= len(ids):
        return ids[int(name) - 1]
    words = _bare(name)
    called = [
        each for each in ids if words in (_bare(place_worded(each, chinese=zh)) for zh in (False, True))
    ]
    return called[0] if len(called) == 1 and name not in ids else name


def _bare(words: str) -> str:
    return "".join(words.casefold().replace("，", ",").split())
