"""The pictures that go with a film: contact sheet, poster, and everybody in it."""

from collections.abc import Mapping
from pathlib import Path

from yingxi.delivery import contact_sheet_drawn, poster_drawn, sound_sheet_drawn
from yingxi.delivery.choosing import telling_frame, telling_shot
from yingxi.delivery.cropping import middle_of
from yingxi.delivery.frames import frame_of, still_written
from yingxi.delivery.page import Page
from yingxi.delivery.poster import share_seen
from yingxi.film.board import Storyboard
from yingxi.film.cue import Score
from yingxi.film.cut import FilmCut
from yingxi.film.noun import Noun
from yingxi.film.performance import Performance
from yingxi.film.sheet import Cast, CharacterSheet, Palette
from yingxi.generators.registry import generator_of
from yingxi.graph import Desk, Files, Node, Promise
from yingxi.production.making import Making
from yingxi.production.own import named
from yingxi.production.own.pictures import PICTURE_FILE as OWN_FILE
from yingxi.production.own.pictures import OwnPictures
from yingxi.production.picturing import TOOLS, Pictures
from yingxi.production.sounding import MixFacts, Sound, mix_in_a_folder
from yingxi.production.take_files import MIDI_FILE, PICTURE_FILE
from yingxi.sound import motifs_heard, tension_along
from yingxi.sound.model import STEMS
from yingxi.stage.art_book import own_cast_sheet
from yingxi.stage.heads import heads_across
from yingxi.stage.own import picture_read
from yingxi.stage.stills import png_written

SHEET_FILE, POSTER_FILE, CAST_FILE, PERSON_FILE = "sheet.png", "poster.png", "cast.png", "person.png"
SOUND_FILE = "sound.png"
STILL_FILE = "still.jpg"


class Drawn(Noun):
    """A picture, by its file's name."""

    file: str


def stills(making: Making, storyboard: Storyboard, pictures: Pictures) -> Mapping[str, Promise[Drawn]]:
    """The telling frame of each shot, by the shot's id."""
    return {
        board.id: making.run.add(
            Node(
                "still",
                still_taken,
                Drawn,
                subject=board.id,
                stage="delivery",
                inputs={"picture": Files(pictures.promises[board.id])},
                parameters={"frame": telling_frame(board)},
                tools=TOOLS,
                weight=0.06,
            )
        )
        for board in storyboard.boards
    }


def contact_sheet(
    making: Making,
    cut: FilmCut,
    storyboard: Storyboard,
    cast: Cast,
    stills: Mapping[str, Promise[Drawn]],
) -> Promise[Drawn]:
    """The picture of all shots with their words, drawn from their stills."""
    return making.run.add(
        Node(
            "contact sheet",
            sheet_drawn,
            Drawn,
            stage="delivery",
            inputs={
                "cut": cut,
                "storyboard": storyboard,
                "stills": {shot: Files(promise) for shot, promise in stills.items()},
                "names": {person.id: person.name for person in cast.people},
            },
            tools=TOOLS,
            weight=0.35,
        )
    )


def poster(
    making: Making,
    storyboard: Storyboard,
    cast: Cast,
    performances: Mapping[str, Performance],
    stills: Mapping[str, Promise[Drawn]],
    logline: str,
) -> tuple[Promise[Drawn], Promise[Drawn]]:
    """The poster, and the still it is cut from: that has the film's own shape, as a player wants it."""
    width, height = making.brief.width, making.brief.height
    # Nobody knows who stands where in a person's own video.
    videos = named.videos(making, [board.id for board in storyboard.boards])
    heads = {
        board.id: heads_across(
            board, cast, performances[board.id], telling_frame(board), width=width, height=height
        )
        for board in storyboard.boards
        if board.id not in videos
    }
    seen = share_seen(width, height)
    told = telling_shot(storyboard, heads, seen=seen)
    laid_out = making.run.add(
        Node(
            "poster",
            poster_laid_out,
            Drawn,
            stage="delivery",
            version=2,
            inputs={"still": Files(stills[told.id]), "palette": cast.palette},
            parameters={
                "title": storyboard.title,
                "line": logline,
                "middle": middle_of(heads.get(told.id, ()), seen),
            },
            tools=TOOLS,
            weight=0.15,
        )
    )
    return laid_out, stills[told.id]


def sound_sheet(
    making: Making, cut: FilmCut, storyboard: Storyboard, cast: Cast, sound: Sound
) -> Promise[Drawn]:
    """The cue sheet's picture."""
    return making.run.add(
        Node(
            "sound sheet",
            sound_laid_out,
            Drawn,
            stage="delivery",
            version=5,
            inputs={
                "cut": cut,
                "score": sound.score,
                "music": {
                    cue.id: Files(sound.cues[cue.id]) for cue in sound.score.music if cue.id in sound.cues
                },
                "storyboard": storyboard,
                "mix": sound.mix,
                "mix_files": Files(sound.mix),
                "names": {person.id: person.name for person in cast.people},
            },
            tools=TOOLS,
            weight=0.2,
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
            weight=0.4,
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
            weight=0.2,
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
        weight=0.2,
    )


def still_taken(desk: Desk, *, picture: dict[str, Path], frame: int) -> Drawn:
    """Node: one frame of a shot as PNG."""
    still_written(picture[PICTURE_FILE], frame, desk.folder / STILL_FILE)
    return Drawn(file=STILL_FILE)


def sheet_drawn(
    desk: Desk,
    *,
    cut: FilmCut,
    storyboard: Storyboard,
    stills: dict[str, dict[str, Path]],
    names: dict[str, str],
) -> Drawn:
    """Node: the contact sheet."""
    found = {shot: files[STILL_FILE] for shot, files in stills.items()}
    contact_sheet_drawn(cut, storyboard, found, desk.folder / SHEET_FILE, names=names)
    return Drawn(file=SHEET_FILE)


def sound_laid_out(
    desk: Desk,
    *,
    cut: FilmCut,
    score: Score,
    music: dict[str, dict[str, Path]],
    storyboard: Storyboard,
    mix: MixFacts,
    mix_files: dict[str, Path],
    names: dict[str, str],
) -> Drawn:
    """Node: the cue sheet as a picture, with tension and waveforms."""
    boards = {board.id: board for board in storyboard.boards}
    midi = {cue: files[MIDI_FILE].read_bytes() for cue, files in music.items() if MIDI_FILE in files}
    with mix_in_a_folder(mix, mix_files, desk.folder) as heard:
        stems = {str(name): heard.blocks(name) for name in STEMS}
        sound_sheet_drawn(
            cut,
            motifs_heard(score, midi),
            tension_along(cut, boards),
            stems,
            desk.folder / SOUND_FILE,
            names=names,
        )
    return Drawn(file=SOUND_FILE)


def poster_laid_out(
    desk: Desk, *, still: dict[str, Path], palette: Palette, title: str, line: str, middle: float
) -> Drawn:
    """Node: the poster: a still, the title and a line over it."""
    into = desk.folder / POSTER_FILE
    poster_drawn(title, still[STILL_FILE], into, palette=palette, line=line, middle=middle)
    return Drawn(file=POSTER_FILE)


def person_drawn(desk: Desk, *, sheet: CharacterSheet, cast: Cast, seed: int, maker: str) -> Drawn:
    """Node: somebody's page of the cast, drawn by the Illustrator."""
    illustrator = generator_of("illustrator", maker)
    desk.record = illustrator.cast_picture(sheet, cast, desk.folder / PERSON_FILE, seed=seed)
    return Drawn(file=PERSON_FILE)


def own_person_drawn(desk: Desk, *, sheet: CharacterSheet, picture: dict[str, Path]) -> Drawn:
    """Node: the page of somebody who has a picture of a person's own."""
    png_written(own_cast_sheet(sheet, picture_read(picture[OWN_FILE])), desk.folder / PERSON_FILE)
    return Drawn(file=PERSON_FILE)


def people_laid_out(
    desk: Desk, *, people: dict[str, dict[str, Path]], order: list[str], ground: str
) -> Drawn:
    """Node: the pages of the cast, one below the other, in the order given."""
    pictures = [frame_of(people[person][PERSON_FILE], 0) for person in order]
    width = max((picture.shape[1] for picture in pictures), default=16)
    page = Page(width, max(16, sum(picture.shape[0] for picture in pictures)), ground)
    y = 0
    for picture in pictures:
        page.picture(picture, (0, y, picture.shape[1], picture.shape[0]))
        y += picture.shape[0]
    page.written(desk.folder / CAST_FILE)
    return Drawn(file=CAST_FILE)
