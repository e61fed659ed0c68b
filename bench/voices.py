"""Every packaged voice speaks: how high it is, how long it takes, and what of it somebody else understands.

python -m bench.voices [--recogniser PYTHON] [--kinds "child female,robot"] [--feelings] [--keep FOLDER]

PYTHON is one that has faster-whisper and its weights (bench/recognising.py says which); without it words are not
counted.
"""

import argparse
import json
import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time
from typing import get_args

from yingxi.acoustics.pitch import median_pitch
from yingxi.design.voices import TIMBRES, median_f0, sheet_of
from yingxi.film.breakdown import Feeling, Manner, Speech
from yingxi.film.brief import Language
from yingxi.film.house_format import SAMPLE_RATE
from yingxi.film.sheet import VoiceSheet
from yingxi.generators.builtin.packaged_voice.generator import PackagedVoice
from yingxi.generators.ports import LineRequest
from yingxi.production.sound_files import sound_written

TEXTS: dict[Language, tuple[str, ...]] = {
    "en": (
        "Grandmother, do you remember the little house by the sea?",
        "I looked for you everywhere, and nobody knew where you had gone.",
        "Come back before the rain begins, and bring the red umbrella.",
    ),
    "zh": (
        "外婆，你还记得海边的那座小房子吗？",
        "我到处找你，没有人知道你去了哪里。",
        "下雨之前快回来，把那把红雨伞也带上。",
    ),
}
WANTED = 0.9


@dataclass(frozen=True)
class Sample:
    """One line in one voice. `understood` is the share of its words (characters) that were heard."""

    voice: str
    language: Language
    text: str
    file: Path
    pitch: float
    expected: float
    seconds: float
    work: float


def main() -> None:
    wish = argparse.ArgumentParser(prog="python -m bench.voices")
    wish.add_argument("--recogniser", default="")
    wish.add_argument("--kinds", default="")
    wish.add_argument("--languages", default="en,zh")
    wish.add_argument(
        "--feelings", action="store_true", help="two voices in every feeling and manner instead"
    )
    wish.add_argument("--keep", type=Path)
    wishes = wish.parse_args()
    with TemporaryDirectory(prefix="yingxi-voices-") as place:
        folder = wishes.keep or Path(place)
        folder.mkdir(parents=True, exist_ok=True)
        cases = (
            feelings()
            if wishes.feelings
            else voices(wishes.kinds.split(",") if wishes.kinds else list(TIMBRES))
        )
        spoken = [
            sample
            for name, sheet, speech in cases
            for language in wishes.languages.split(",")
            for sample in _spoken(name, sheet, speech, language, folder)
        ]
        heard = _heard(spoken, wishes.recogniser) if wishes.recogniser else {}
    for row in table(spoken, heard):
        print(row)


def voices(kinds: list[str]) -> Iterator[tuple[str, VoiceSheet, Speech]]:
    """Each timbre of each kind, in its plain voice."""
    for kind in kinds:
        for number, timbre in enumerate(TIMBRES[kind], start=1):
            yield f"{kind} {number}", sheet_of(timbre), Speech(id="line", person="somebody", text="-")


def feelings() -> Iterator[tuple[str, VoiceSheet, Speech]]:
    """A woman and a man in every feeling, then in every manner."""
    for kind in ("adult female", "adult male"):
        sheet = sheet_of(TIMBRES[kind][0])
        for feeling in get_args(Feeling):
            yield (
                f"{kind}, {feeling}",
                sheet,
                Speech(id="line", person="-", text="-", feeling=feeling, strength=1.5),
            )
        for manner in get_args(Manner)[1:]:
            yield f"{kind}, {manner}", sheet, Speech(id="line", person="-", text="-", manner=manner)


def _spoken(
    name: str, sheet: VoiceSheet, speech: Speech, language: Language, folder: Path
) -> Iterator[Sample]:
    voice = PackagedVoice()
    for number, text in enumerate(TEXTS[language]):
        request = LineRequest(
            speech=speech.model_copy(update={"text": text}), voice=sheet, language=language, seed=1
        )
        begun = process_time()
        line = voice.speak(request)
        work = process_time() - begun
        file = folder / f"{name.replace(' ', '-')}-{language}-{number}.wav"
        sound_written(line.samples, file)
        pitch = median_pitch(line.samples)
        yield Sample(
            name, language, text, file, pitch, median_f0(sheet), len(line.samples) / SAMPLE_RATE, work
        )


def _heard(spoken: list[Sample], python: str) -> dict[str, str]:
    wanted = json.dumps([{"file": str(sample.file), "language": sample.language} for sample in spoken])
    script = Path(__file__).with_name("recognising.py")
    told = subprocess.run(
        [python, str(script)], input=wanted, capture_output=True, text=True, check=True
    ).stdout
    texts: dict[str, str] = json.loads(told.splitlines()[-1])
    return texts


def table(spoken: list[Sample], heard: dict[str, str]) -> Iterator[str]:
    """A row for each voice and language."""
    yield "| voice | language | pitch, Hz | expected | words understood | misheard | work for a second |"
    yield "| --- | --- | --- | --- | --- | --- | --- |"
    rows: dict[tuple[str, str], list[Sample]] = {}
    for sample in spoken:
        rows.setdefault((sample.voice, sample.language), []).append(sample)
    for (voice, language), samples in rows.items():
        pitches = sorted(sample.pitch for sample in samples)
        counts = [
            understood(sample.text, heard.get(str(sample.file), ""), sample.language) for sample in samples
        ]
        right, whole = (sum(count) for count in zip(*counts, strict=True))
        missed = "; ".join(
            heard.get(str(sample.file), "")
            for sample, count in zip(samples, counts, strict=True)
            if count[0] < count[1]
        )
        share = f"{right / whole:.0%}" + ("" if right / whole >= WANTED else " **low**") if heard else "-"
        speed = sum(sample.work for sample in samples) / sum(sample.seconds for sample in samples)
        yield (
            f"| {voice} | {language} | {pitches[len(pitches) // 2]:.0f} | {samples[0].expected:.0f} | {share} "
            f"| {missed if heard else ''} | {speed:.2f} s |"
        )


def understood(written: str, heard: str, language: str) -> tuple[int, int]:
    """How many words of `written` (in Mandarin syllables without their tone, for a sound has many characters) were
    heard, and of how many: those of the longest row that both have in common."""
    one, two = _units(written, language), _units(heard, language)
    lengths = [[0] * (len(two) + 1) for _ in range(len(one) + 1)]
    for i, a in enumerate(one):
        for j, b in enumerate(two):
            lengths[i + 1][j + 1] = lengths[i][j] + 1 if a == b else max(lengths[i][j + 1], lengths[i + 1][j])
    return lengths[-1][-1], len(one)


def _units(text: str, language: str) -> list[str]:
    if language == "zh":
        from pypinyin import Style, lazy_pinyin

        return lazy_pinyin("".join(re.findall(r"[\u4e00-\u9fff]", text)), style=Style.NORMAL)
    return re.findall(r"[a-z']+", text.lower())


if __name__ == "__main__":
    main()
