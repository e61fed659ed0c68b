"""The pictures that go with a film: contact sheet, poster, and everybody in it."""

from collections.abc import Mapping
from pathlib import Path

from yingxi.delivery import contact_sheet_drawn, poster_drawn
from yingxi.delivery.frames import frame_of
from yingxi.delivery.page import Page
from yingxi.film.board import Storyboard
from yingxi.film.cut import FilmCut
from yingxi.film.noun import Noun
from yingxi.film.sheet import Cast, CharacterSheet, Palette
from yingxi.generators.registry import generator_of
from yingxi.graph import Desk, Files, Node, Promise
from yingxi.production.making import Making
from yingxi.production.own.pictures import PICTURE_FILE as OWN_FILE
from yingxi.production.own.pictures import OwnPictures
from yingxi.production.picturing import TOOLS, Pictures
from yingxi.production.take_files import PICTURE_FILE
from yingxi.stage.model_sheets import own_cast_sheet
from yingxi.stage.own import picture_read
from yingxi.stage.stills import png_written

SHEET_FILE, POSTER_FILE, CAST_FILE, PERSON_FILE = "sheet.png", "poster.png", "cast.png", "person.png"


class Drawn(Noun):
    """A picture, by its file's name."""

    file: str


def contact_sheet(
    making: Making, cut: FilmCut, storyboard: Storyboard, cast: Cast, pictures: Pictures
) -> Promise[Drawn]:
    return making.run.add(
        Node(
            "contact sheet",
            sheet_drawn,
            Drawn,
            stage="delivery",
            inputs={
                "cut": cut,
                "storyboard": storyboard,
                "pictures": {shot: Files(promise) for shot, promise in pictures.promises.items()},
                "names": {person.id: person.name for person in cast.people},
            },
            tools=TOOLS,
            weight=2.0,
        )
    )


def poster(
    making: Making, storyboard: Storyboard, cast: Cast, pictures: Pictures, logline: str
) -> Promise[Drawn]:
    return making.run.add(
        Node(
            "poster",
            poster_laid_out,
            Drawn,
            stage="delivery",
            inputs={
                "storyboard": storyboard,
                "pictures": {shot: Files(promise) for shot, promise in pictures.promises.items()},
                "palette": cast.palette,
            },
            parameters={"line": logline},
            tools=TOOLS,
            weight=1.0,
        )
    )


def cast_picture(making: Making, own: OwnPictures) -> Promise[Drawn]:
    """Each person's sheet, one below the other."""
    cast = own.cast
    people = {person.id: making.run.add(_person_node(making, person, own)) for person in cast.people}
    return making.run.add(
        Node(
            "cast picture",
            people_laid_out,
            Drawn,
            stage="delivery",
            inputs={"people": {person: Files(promise) for person, promise in people.items()}},
            parameters={"order": list(people), "ground": cast.palette.ground},
            tools=TOOLS,
            weight=0.5,
        )
    )


def _person_node(making: Making, person: CharacterSheet, own: OwnPictures) -> Node[Drawn]:
    """A person's sheet: by the illustrator, or with their own picture on it."""
    if person.id in own.promises:
        return Node(
            "own sheet",
            own_person_drawn,
            Drawn,
            subject=person.id,
            stage="delivery",
            inputs={"sheet": person, "picture": Files(own.promises[person.id])},
            tools=TOOLS,
            weight=0.5,
        )
    card = making.card("illustrator")
    return Node(
        "person",
        person_drawn,
        Drawn,
        subject=person.id,
        stage="delivery",
        inputs={"sheet": person, "cast": own.cast.model_copy(update={"people": (person,)})},
        parameters={"seed": making.seed},
        maker=card.id,
        maker_version=card.version,
        tools=TOOLS,
        weight=1.0,
    )


def sheet_drawn(
    desk: Desk,
    *,
    cut: FilmCut,
    storyboard: Storyboard,
    pictures: dict[str, dict[str, Path]],
    names: dict[str, str],
) -> Drawn:
    contact_sheet_drawn(cut, storyboard, _paths(pictures), desk.folder / SHEET_FILE, names=names)
    return Drawn(file=SHEET_FILE)


def poster_laid_out(
    desk: Desk, *, storyboard: Storyboard, pictures: dict[str, dict[str, Path]], palette: Palette, line: str
) -> Drawn:
    poster_drawn(storyboard, _paths(pictures), desk.folder / POSTER_FILE, palette=palette, line=line)
    return Drawn(file=POSTER_FILE)


def person_drawn(desk: Desk, *, sheet: CharacterSheet, cast: Cast, seed: int, maker: str) -> Drawn:
    illustrator = generator_of("illustrator", maker)
    desk.record = illustrator.cast_picture(sheet, cast, desk.folder / PERSON_FILE, seed=seed)
    return Drawn(file=PERSON_FILE)


def own_person_drawn(desk: Desk, *, sheet: CharacterSheet, picture: dict[str, Path]) -> Drawn:
    png_written(own_cast_sheet(sheet, picture_read(picture[OWN_FILE])), desk.folder / PERSON_FILE)
    return Drawn(file=PERSON_FILE)


def people_laid_out(
    desk: Desk, *, people: dict[str, dict[str, Path]], order: list[str], ground: str
) -> Drawn:
    pictures = [frame_of(people[person][PERSON_FILE], 0) for person in order]
    width = max((picture.shape[1] for picture in pictures), default=16)
    page = Page(width, max(16, sum(picture.shape[0] for picture in pictures)), ground)
    y = 0
    for picture in pictures:
        page.picture(picture, (0, y, picture.shape[1], picture.shape[0]))
        y += picture.shape[0]
    page.written(desk.folder / CAST_FILE)
    return Drawn(file=CAST_FILE)


def _paths(pictures: Mapping[str, Mapping[str, Path]]) -> dict[str, Path]:
    return {shot: files[PICTURE_FILE] for shot, files in pictures.items()}
