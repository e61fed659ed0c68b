"""From the cut, the pictures and the mix to what the world is given, in `out/`."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from yingxi.delivery import (
    Loudness,
    SubtitleTracks,
    film_conformed,
    is_spliced,
    loudness_measured,
    sound_of,
    sound_table,
    splice_written,
    track_written,
)
from yingxi.edit import timeline_from_cut
from yingxi.film.breakdown import Breakdown
from yingxi.film.brief import Brief
from yingxi.film.cut import CutShot, FilmCut
from yingxi.film.noun import Noun
from yingxi.film.time import samples_at
from yingxi.graph import Desk, Files, Node, Promise
from yingxi.production import sheets, subtitling
from yingxi.production.acted import Acted
from yingxi.production.making import Making
from yingxi.production.out import put_out
from yingxi.production.picturing import Pictures
from yingxi.production.reporting import report
from yingxi.production.sounding import MixFacts, Sound, mix_in_a_folder
from yingxi.production.take_files import PICTURE_FILE
from yingxi.sound import film_midi, motifs_heard, stem_written, surround_written
from yingxi.sound.model import STEMS, StemName

FILM_FILE, TRACK_FILE, SURROUND_FILE = "film.mp4", "track.m4a", "mix-5.1.wav"
TOOLS = ("av",)


class Conformed(Noun):
    """The finished file."""

    frames: int


class Heard(Noun):
    """How loud a sound is, as a player decodes it."""

    loudness: Loudness


class Track(Noun):
    """The film's sound, encoded."""

    samples: int


class Spliced(Noun):
    """A place of the cut that is not copied from its shot, encoded."""

    frames: int


@dataclass(frozen=True, slots=True)
class Delivered:
    """What lies in `out/`, by name."""

    files: Mapping[str, Path]

    @property
    def film(self) -> Path:
        return self.files[FILM_FILE]


def everything(
    making: Making,
    acted: Acted,
    pictures: Pictures,
    sound: Sound,
) -> Delivered:
    """Everything that belongs to a film, put in `out/`; of a run that only plans, nothing is."""
    making.enter("delivery")
    own, storyboard, cut = acted.own, acted.storyboard, acted.cut
    names = {person.id: person.name for person in own.cast.people}
    words = subtitling.tracks(making, cut, sound.score, names, unseen=storyboard.spoken_unseen())
    track = sound_track(making, cut, sound)
    finished = film(making, acted.breakdown, cut, pictures, track, words)
    heard = film_heard(making, cut, track)
    parts, surround = stems(making, cut, sound), surround_mix(making, sound)
    logline = acted.story.logline if acted.story else ""
    stills = sheets.stills(making, storyboard, pictures)
    drawn = (
        *sheets.poster(making, storyboard, own.cast, acted.performances, stills, logline),
        sheets.contact_sheet(making, cut, storyboard, own.cast, stills),
        sheets.cast_picture(making, own),
        sheets.sound_sheet(making, cut, storyboard, own.cast, sound),
    )
    making.run.known(finished, heard, *parts.values(), *surround, *drawn)
    if making.run.only_plans:
        return Delivered({})
    mp4 = finished.files[FILM_FILE]
    measured = {"film": heard.value.loudness, **{name: stem.value.loudness for name, stem in parts.items()}}
    facts = report(making, mp4, acted, measured, words=words)
    return Delivered(
        put_out(
            making.folder.out,
            {
                FILM_FILE: mp4,
                **{name: path for picture in drawn for name, path in picture.files.items()},
                **subtitling.files(words, cut, (making.brief.width, making.brief.height)),
                "sound.csv": sound_table(cut, motifs_heard(sound.score, sound.midi()), names),
                "timeline.otio": timeline_from_cut(cut),
                "music.mid": film_midi(cut, sound.score, sound.midi()),
                **{
                    f"stems/{name}": path
                    for files in (
                        *(stem.files for stem in parts.values()),
                        *(whole.files for whole in surround),
                    )
                    for name, path in files.items()
                },
                "report.json": facts.model_dump_json(indent=2) + "\n",
            },
        )
    )


def film(
    making: Making,
    breakdown: Breakdown,
    cut: FilmCut,
    pictures: Pictures,
    track: Promise[Track],
    words: SubtitleTracks,
) -> Promise[Conformed]:
    """The mp4: pictures and sound joined, words and chapters put in."""
    settings = making.settings
    seen = {place.shot for place in cut.shots} | {place.other for place in cut.shots if place.other}
    return making.run.add(
        Node(
            "film",
            conformed,
            Conformed,
            stage="delivery",
            version=3,
            inputs={
                "cut": cut,
                "pictures": {
                    shot: Files(promise) for shot, promise in pictures.promises.items() if shot in seen
                },
                "splices": {
                    str(number): Files(_splice(making, place, cut, pictures))
                    for number, place in enumerate(cut.shots)
                    if is_spliced(place) and _is_made(place, pictures)
                },
                "track": Files(track),
                "brief": making.brief.model_copy(update={"idea": "-"}),
                "words": words if settings.subtitles else SubtitleTracks(by_language={}),
                "chapters": chapter_titles(breakdown) if settings.chapters else {},
            },
            parameters={"label": settings.label},
            tools=TOOLS,
            weight=0.05 + _seconds(cut) / 180,
        )
    )


def _is_made(place: CutShot, pictures: Pictures) -> bool:
    """Whether all shots of the place have a picture: of one that has none, the film tells."""
    return {place.shot, place.other or place.shot} <= set(pictures.promises)


def _splice(making: Making, place: CutShot, cut: FilmCut, pictures: Pictures) -> Promise[Spliced]:
    """A transition, or a shot seen from a later frame: encoded while other shots are drawn, and kept."""
    shots = dict.fromkeys((place.shot, place.other or place.shot))
    return making.run.add(
        Node(
            "splice",
            spliced,
            Spliced,
            subject=f"{place.shot}-{place.kind}-{place.first}",
            stage="delivery",
            inputs={
                "place": place.model_copy(update={"start": 0, "scene": ""}),
                "pictures": {shot: Files(pictures.promises[shot]) for shot in shots},
            },
            parameters={"rate": cut.rate},
            tools=TOOLS,
            weight=0.4,
        )
    )


def sound_track(making: Making, cut: FilmCut, sound: Sound) -> Promise[Track]:
    """The film's sound, encoded once; every film file copies it."""
    return making.run.add(
        Node(
            "track",
            track_encoded,
            Track,
            stage="delivery",
            inputs={"mix": sound.mix, "mix_files": Files(sound.mix)},
            parameters={"frames": cut.frames, "rate": cut.rate},
            tools=TOOLS,
            weight=0.05 + _seconds(cut) / 125,
            # The film waits for it; its sheets and stems do not.
            urgent=True,
        )
    )


def film_heard(making: Making, cut: FilmCut, track: Promise[Track]) -> Promise[Heard]:
    """How loud the encoded track is, measured on what is delivered."""
    return making.run.add(
        Node(
            "loudness",
            heard_again,
            Heard,
            stage="delivery",
            inputs={"track": Files(track)},
            tools=TOOLS,
            weight=0.02 + _seconds(cut) / 210,
        )
    )


def stems(making: Making, cut: FilmCut, sound: Sound) -> Mapping[str, Promise[Heard]]:
    """The mix and its stems as WAV, by name."""
    names: tuple[StemName, ...] = (*STEMS, "music-and-effects", "mix")
    return {
        name: making.run.add(
            Node(
                "stem",
                one_stem_written,
                Heard,
                subject=name,
                stage="delivery",
                inputs={"mix": sound.mix, "mix_files": Files(sound.mix)},
                parameters={"name": name},
                tools=TOOLS,
                weight=0.02 + _seconds(cut) / 210,
            )
        )
        for name in names
    }


def surround_mix(making: Making, sound: Sound) -> tuple[Promise[Track], ...]:
    """The mix in 5.1, where it is asked for."""
    if not making.settings.surround:
        return ()
    node = Node(
        "surround",
        surround_laid_out,
        Track,
        stage="delivery",
        inputs={"mix": sound.mix, "mix_files": Files(sound.mix)},
        tools=TOOLS,
        weight=0.5,
    )
    return (making.run.add(node),)


def _seconds(cut: FilmCut) -> float:
    return cut.frames / float(cut.rate)


def chapter_titles(breakdown: Breakdown) -> dict[str, str]:
    """Each scene's heading, without its number."""
    return {scene.id: scene.heading or scene.place for scene in breakdown.scenes}


def conformed(
    desk: Desk,
    *,
    cut: FilmCut,
    pictures: dict[str, dict[str, Path]],
    splices: dict[str, dict[str, Path]],
    track: dict[str, Path],
    brief: Brief,
    chapters: dict[str, str],
    words: SubtitleTracks,
    label: bool,
) -> Conformed:
    """Node: the film's file, joined from shots, splices and track without encoding again."""
    film_conformed(
        cut,
        {shot: files[PICTURE_FILE] for shot, files in pictures.items()},
        track[TRACK_FILE],
        brief,
        desk.folder / FILM_FILE,
        splices={cut.shots[int(number)]: files[PICTURE_FILE] for number, files in splices.items()},
        subtitles=words.by_language,
        chapters=chapters,
        label=label,
    )
    return Conformed(frames=cut.frames)


def spliced(desk: Desk, *, place: CutShot, pictures: dict[str, dict[str, Path]], rate: Fraction) -> Spliced:
    """Node: a place of the cut that no shot can be copied to, encoded for itself."""
    found = {shot: files[PICTURE_FILE] for shot, files in pictures.items()}
    splice_written(place, found, rate, desk.folder / PICTURE_FILE)
    return Spliced(frames=place.frames)


def track_encoded(
    desk: Desk, *, mix: MixFacts, mix_files: dict[str, Path], frames: int, rate: Fraction
) -> Track:
    """Node: the mix as AAC, as long as the film's frames."""
    with mix_in_a_folder(mix, mix_files, desk.folder) as heard:
        track_written(heard, frames, rate, desk.folder / TRACK_FILE)
    return Track(samples=samples_at(frames, rate))


def heard_again(desk: Desk, *, track: dict[str, Path]) -> Heard:
    """Node: the loudness of a track as a player decodes it."""
    return Heard(loudness=loudness_measured(sound_of(track[TRACK_FILE])))


def one_stem_written(desk: Desk, *, mix: MixFacts, mix_files: dict[str, Path], name: StemName) -> Heard:
    """Node: one stem as a WAV file, with its loudness."""
    with mix_in_a_folder(mix, mix_files, desk.folder) as heard:
        stem_written(heard, name, desk.folder / f"{name}.wav")
        return Heard(loudness=loudness_measured(heard.blocks(name)))


def surround_laid_out(desk: Desk, *, mix: MixFacts, mix_files: dict[str, Path]) -> Track:
    """Node: the mix in 5.1 as a WAV file."""
    with mix_in_a_folder(mix, mix_files, desk.folder) as heard:
        surround_written(heard, desk.folder / SURROUND_FILE)
    return Track(samples=mix.samples)
