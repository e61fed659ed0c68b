"""Every packaged voice says whole films: each line as it is said there (whispered, laughing), half a second apart, and
what of it somebody else understands. Several films of one language are one row. Each kind of voice is told as soon as
it was heard, so that what a stopped run has measured stands.

python -m bench.film_voices FILE.fountain ... --recogniser PYTHON [--kinds "child female,robot"] [--timbres 1,2]
    [--keep FOLDER]

PYTHON is one that has faster-whisper and its weights (bench/recognising.py says which).
"""

import argparse
from collections.abc import Sequence
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

import numpy as np

from bench.voices import Sample, heard_by, table
from yingxi.acoustics.pitch import median_pitch
from yingxi.acoustics.speech_level import line_loudness
from yingxi.breakdown import screenplay_broken_down
from yingxi.design.timbres import timbres
from yingxi.design.voices import sheet_of
from yingxi.film.breakdown import Speech
from yingxi.film.brief import Language
from yingxi.film.house_format import SAMPLE_RATE
from yingxi.film.sheet import VoiceSheet
from yingxi.film.voices import median_f0
from yingxi.generators.builtin.packaged_voice.generator import PackagedVoice
from yingxi.generators.ports import LineRequest
from yingxi.production.sound_files import sound_written
from yingxi.screenplay import language_of_text, screenplay_from_fountain

BETWEEN_SECONDS = 0.5
HEAD = 2
"""Rows at the head of a table, told once."""


def main() -> None:
    wish = argparse.ArgumentParser(prog="python -m bench.film_voices")
    wish.add_argument("films", type=Path, nargs="+")
    wish.add_argument("--recogniser", required=True)
    wish.add_argument("--kinds", default="")
    wish.add_argument("--timbres", default="1,2,3")
    wish.add_argument("--keep", type=Path)
    wishes = wish.parse_args()
    wanted = {int(number) for number in wishes.timbres.split(",")}
    with TemporaryDirectory(prefix="yingxi-film-voices-") as place:
        folder = wishes.keep or Path(place)
        films = tuple(enumerate(map(speeches_of, wishes.films), start=1))
        kinds = wishes.kinds.split(",") if wishes.kinds else timbres(films[0][1][0])
        for count, kind in enumerate(kinds):
            spoken = [
                film_said(f"{kind} {number}", sheet_of(timbre), language, speeches, folder / f"film-{film}")
                for film, (language, speeches) in films
                for number, timbre in enumerate(timbres(language)[kind], start=1)
                if number in wanted
            ]
            rows = table(spoken, heard_by(wishes.recogniser, spoken))
            for row in islice(rows, HEAD if count else 0, None):
                print(row, flush=True)


def speeches_of(film: Path) -> tuple[Language, tuple[Speech, ...]]:
    """A screenplay's language and its speeches, in order, each with what it is felt and how it is said."""
    text = film.read_text(encoding="utf-8")
    language = language_of_text(text)
    breakdown = screenplay_broken_down(screenplay_from_fountain(text), language=language)
    moments = (moment for scene in breakdown.scenes for moment in scene.moments)
    return language, tuple(moment for moment in moments if isinstance(moment, Speech))


def film_said(
    name: str, sheet: VoiceSheet, language: Language, speeches: Sequence[Speech], folder: Path
) -> Sample:
    """All of a film's speeches in one voice, in one file."""
    voice = PackagedVoice()
    begun = process_time()
    lines = [
        voice.speak(LineRequest(speech=speech, voice=sheet, language=language, seed=1)) for speech in speeches
    ]
    work = process_time() - begun
    rest = np.zeros(round(BETWEEN_SECONDS * SAMPLE_RATE), np.float32)
    samples = np.concatenate([part for line in lines for part in (line.samples, rest)])
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{name.replace(' ', '-')}-{language}-film.wav"
    sound_written(samples, file)
    sounding = sum(line.phones[-1].end - line.phones[0].start for line in lines if line.phones)
    return Sample(
        voice=name,
        language=language,
        text=" ".join(speech.text for speech in speeches),
        file=file,
        pitch=median_pitch(samples),
        expected=median_f0(sheet),
        seconds=len(samples) / SAMPLE_RATE,
        work=work,
        pace=sum(len(line.phones) for line in lines) / sounding,
        pauses=len(samples) / SAMPLE_RATE - sounding,
        loudness=line_loudness(samples) or -70.0,
    )


if __name__ == "__main__":
    main()
