"""From the cut, the pictures and the mix to what the world is given, in `out/`."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from pydantic import Field

from yingxi.delivery import Loudness, SubtitleTracks, film_conformed, loudness_measured, sound_of, sound_table
from yingxi.edit import timeline_from_cut
from yingxi.film.board import Storyboard
from yingxi.film.breakdown import Breakdown
from yingxi.film.brief import Brief
from yingxi.film.cut import FilmCut
from yingxi.film.noun import Noun
from yingxi.film.performance import Performance
from yingxi.film.story import Story
from yingxi.graph import Desk, Files, Node, Promise
from yingxi.production import sheets, subtitling
from yingxi.production.making import Making
from yingxi.production.out import put_out
from yingxi.production.own.pictures import OwnPictures
from yingxi.production.picturing import Pictures
from yingxi.production.reporting import report
from yingxi.production.sounding import MixFacts, Sound, mix_in_a_folder
from yingxi.production.take_files import PICTURE_FILE
from yingxi.sound import film_midi, stem_written, surround_written
from yingxi.sound.model import STEMS, StemName

FILM_FILE, SURROUND_FILE = "film.mp4", "mix-5.1.wav"
TOOLS = ("av",)


class Conformed(Noun):
    """The finished file, and how loud it is as a player decodes it."""

    frames: int
    loudness: Loudness


class Stems(Noun):
    """The mix and its stems as WAV, and how loud each is."""

    names: tuple[str, ...]
    loudness: dict[str, Loudness] = Field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Delivered:
    """What lies in `out/`, by name."""

    files: Mapping[str, Path]

    @property
    def film(self) -> Path:
        return self.files[FILM_FILE]


def everything(
    making: Making,
    breakdown: Breakdown,
    story: Story | None,
    own: OwnPictures,
    storyboard: Storyboard,
    cut: FilmCut,
    performances: Mapping[str, Performance],
    pictures: Pictures,
    sound: Sound,
) -> Delivered:
    """Everything that belongs to a film, put in `out/`."""
    making.enter("delivery")
    names = {person.id: person.name for person in own.cast.people}
    words = subtitling.tracks(making, cut, sound.score, names)
    finished = film(making, breakdown, cut, pictures, sound, words)
    parts = stems(making, sound)
    stills = sheets.stills(making, storyboard, pictures)
    drawn = (
        *sheets.poster(making, storyboard, own.cast, performances, stills, story.logline if story else ""),
        sheets.contact_sheet(making, cut, storyboard, own.cast, stills),
        sheets.cast_picture(making, own),
        sheets.sound_sheet(making, cut, storyboard, own.cast, sound),
    )
    making.run.known(finished, parts, *drawn)
    mp4 = finished.files[FILM_FILE]
    measured = {"film": finished.value.loudness, **parts.value.loudness}
    facts = report(making, mp4, cut, breakdown, own, storyboard, performances, measured)
    return Delivered(
        put_out(
            making.folder.out,
            {
                FILM_FILE: mp4,
                **{name: path for picture in drawn for name, path in picture.files.items()},
                **subtitling.files(words, cut, (making.brief.width, making.brief.height)),
                "sound.csv": sound_table(cut, sound.score, names),
                "timeline.otio": timeline_from_cut(cut),
                "music.mid": film_midi(cut, sound.score, sound.midi()),
                **{f"stems/{name}": path for name, path in parts.files.items()},
                "report.json": facts.model_dump_json(indent=2) + "\n",
            },
        )
    )


def film(
    making: Making,
    breakdown: Breakdown,
    cut: FilmCut,
    pictures: Pictures,
    sound: Sound,
    words: SubtitleTracks,
) -> Promise[Conformed]:
    """The mp4: pictures joined, sound encoded, words and chapters put in."""
    settings = making.settings
    seen = {place.shot for place in cut.shots} | {place.other for place in cut.shots if place.other}
    return making.run.add(
        Node(
            "film",
            conformed,
            Conformed,
            stage="delivery",
            version=2,
            inputs={
                "cut": cut,
                "pictures": {
                    shot: Files(promise) for shot, promise in pictures.promises.items() if shot in seen
                },
                "mix": sound.mix,
                "mix_files": Files(sound.mix),
                "brief": making.brief.model_copy(update={"idea": "-"}),
                "words": words if settings.subtitles else SubtitleTracks(by_language={}),
                "chapters": chapter_titles(breakdown) if settings.chapters else {},
            },
            parameters={"label": settings.label},
            tools=TOOLS,
            weight=1 + cut.frames / float(cut.rate) / 25,
        )
    )


def stems(making: Making, sound: Sound) -> Promise[Stems]:
    return making.run.add(
        Node(
            "stems",
            stems_written,
            Stems,
            stage="delivery",
            version=2,
            inputs={"mix": sound.mix, "mix_files": Files(sound.mix)},
            parameters={"surround": making.settings.surround},
            tools=TOOLS,
            weight=0.5,
        )
    )


def chapter_titles(breakdown: Breakdown) -> dict[str, str]:
    """Each scene's heading, without its number."""
    return {scene.id: scene.heading or scene.place for scene in breakdown.scenes}


def conformed(
    desk: Desk,
    *,
    cut: FilmCut,
    pictures: dict[str, dict[str, Path]],
    mix: MixFacts,
    mix_files: dict[str, Path],
    brief: Brief,
    chapters: dict[str, str],
    words: SubtitleTracks,
    label: bool,
) -> Conformed:
    with mix_in_a_folder(mix, mix_files, desk.folder) as heard:
        film_conformed(
            cut,
            {shot: files[PICTURE_FILE] for shot, files in pictures.items()},
            heard,
            brief,
            desk.folder / FILM_FILE,
            subtitles=words.by_language,
            chapters=chapters,
            label=label,
        )
    heard_again = loudness_measured(sound_of(desk.folder / FILM_FILE))
    return Conformed(frames=cut.frames, loudness=heard_again)


def stems_written(desk: Desk, *, mix: MixFacts, mix_files: dict[str, Path], surround: bool) -> Stems:
    names: tuple[StemName, ...] = (*STEMS, "music-and-effects", "mix")
    loudness = {}
    with mix_in_a_folder(mix, mix_files, desk.folder) as heard:
        for name in names:
            stem_written(heard, name, desk.folder / f"{name}.wav")
            loudness[str(name)] = loudness_measured(heard.blocks(name))
        if surround:
            surround_written(heard, desk.folder / SURROUND_FILE)
    return Stems(names=names, loudness=loudness)
