"""A person's pictures for sets and for people: named on their sheets, taken into the store, handed to who draws."""

from collections.abc import Mapping
from dataclasses import dataclass

from yingxi.film.board import Board
from yingxi.film.noun import Noun
from yingxi.film.own import GENERATOR, VERSION, refused
from yingxi.film.sheet import Cast, CharacterSheet, Sets, SetSheet
from yingxi.film.take import Record
from yingxi.graph import Desk, Given, Node, Promise
from yingxi.production.documents import CAST, SETS, DocumentKind
from yingxi.production.making import Making
from yingxi.production.own.finding import given
from yingxi.stage.own import cut_out_of, picture_read
from yingxi.stage.stills import png_written

PICTURE_FILE = "own.png"
TOOLS = ("skia-python", "numpy")


class OwnPicture(Noun):
    """A person's picture as the stage takes it: a PNG, upright, of `width` x `height` pixels."""

    width: int
    height: int


@dataclass(frozen=True, slots=True)
class OwnPictures:
    """The pictures by the id of the set or the person in whose place they stand; and all sheets without the names of
    files, for a room does not look into a folder."""

    promises: Mapping[str, Promise[OwnPicture]]
    cast: Cast
    sets: Sets

    def shown_in(self, board: Board) -> dict[str, Promise[OwnPicture]]:
        """Those that the shot may show."""
        behind = board.lettering.place if board.lettering else ""
        seen = {board.set, behind, *(placement.person for placement in board.placements)}
        return {name: promise for name, promise in self.promises.items() if name in seen}


def own_pictures(making: Making, cast: Cast, sets: Sets) -> OwnPictures:
    """Takes in what the sheets name. Raises OwnMaterialError for a file that cannot be used."""
    promises = {
        **{
            person.id: _picture_promised(making, person, CAST, ("people", place, "picture"), cut_out=True)
            for place, person in enumerate(cast.people)
            if person.picture
        },
        **{
            place.id: _picture_promised(making, place, SETS, ("places", number, "picture"), cut_out=False)
            for number, place in enumerate(sets.places)
            if place.picture
        },
    }
    making.run.known(*promises.values())
    return OwnPictures(promises, *without_names(cast, sets))


def without_names(cast: Cast, sets: Sets) -> tuple[Cast, Sets]:
    """Cast and sets without the names of a person's own pictures, which no drawn shot depends on."""
    people = tuple(person.model_copy(update={"picture": ""}) for person in cast.people)
    places = tuple(place.model_copy(update={"picture": ""}) for place in sets.places)
    return cast.model_copy(update={"people": people}), sets.model_copy(update={"places": places})


def _picture_promised(
    making: Making,
    sheet: CharacterSheet | SetSheet,
    document: DocumentKind[Cast] | DocumentKind[Sets],
    path: tuple[str | int, ...],
    *,
    cut_out: bool,
) -> Promise[OwnPicture]:
    return making.run.add(
        Node(
            "own picture",
            picture_taken,
            OwnPicture,
            subject=sheet.id,
            stage="cast" if cut_out else "sets",
            inputs={"picture": given(making, "picture", sheet.picture, document, path)},
            parameters={"cut_out": cut_out},
            tools=TOOLS,
            weight=1.0,
            light=True,
        )
    )


def picture_taken(desk: Desk, *, picture: Given, cut_out: bool) -> OwnPicture:
    """Reads the file once; whoever draws reads what is kept."""
    pixels = picture_read(picture.path)
    if cut_out:
        pixels = cut_out_of(pixels, picture.path)
    still_as_given(picture)
    png_written(pixels, desk.folder / PICTURE_FILE)
    desk.record = Record(generator=GENERATOR, version=VERSION, source_type="digitalCreation")
    return OwnPicture(width=pixels.shape[1], height=pixels.shape[0])


def still_as_given(file: Given) -> None:
    """Raises OwnMaterialError where the file is not what the key says any more."""
    if not file.unchanged:
        raise refused("changed", where=str(file.path), name=file.path.name)
