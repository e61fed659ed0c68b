"""What of the people was only guessed, told while it is easily put right."""

from yingxi.cli.messages import Tongue, quoted, said
from yingxi.film.errors import YingxiError
from yingxi.production.documents import CAST, noun_read
from yingxi.production.folder import FilmFolder


def guesses_told(film: FilmFolder, speak: Tongue) -> None:
    """Prints whose sex nothing in the text told, and where to put it right; nothing where there is no cast yet."""
    if not film.has(CAST.file):
        return
    try:
        people = noun_read(CAST, film.text(CAST.file)).people
    except YingxiError:
        return
    guessed = [
        said("lacks.pair", speak, asked=sheet.name, given=said(f"sex.{sheet.sex}", speak))
        for sheet in people
        if sheet.sex_guessed == sheet.sex != "none"
    ]
    if guessed:
        names = said("several", speak).join(guessed)
        print(said("guessed.sex", speak, names=names, cast=quoted(film.root / CAST.file)))
