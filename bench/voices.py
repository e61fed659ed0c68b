"""Every packaged voice speaks: how high it is, how long it takes, and what of it somebody else understands.

python -m bench.voices [--recogniser PYTHON] [--kinds "child female,robot"] [--feelings] [--texts 2] [--keep FOLDER]

PYTHON is one that has faster-whisper and its weights (bench/recognising.py says which); without it words are not
counted.
"""

import argparse
import json
import re
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from statistics import mean, median
from tempfile import TemporaryDirectory
from time import process_time
from typing import get_args

from yingxi.acoustics.pitch import median_pitch
from yingxi.acoustics.speech_level import line_loudness
from yingxi.design.timbres import timbres
from yingxi.design.voices import sheet_of
from yingxi.film.breakdown import Feeling, Manner, Speech
from yingxi.film.brief import Language
from yingxi.film.house_format import SAMPLE_RATE
from yingxi.film.sheet import VoiceSheet
from yingxi.film.simplified import simplified
from yingxi.film.voices import median_f0
from yingxi.generators.builtin.packaged_voice.generator import PackagedVoice
from yingxi.generators.builtin.packaged_voice.writing import english_words, mandarin_words
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
    """One line in one voice. `pace` is phonemes a second while it sounds, `pauses` the seconds of silence in it,
    `loudness` in LUFS."""

    voice: str
    language: Language
    text: str
    file: Path
    pitch: float
    expected: float
    seconds: float
    work: float
    pace: float
    pauses: float
    loudness: float


def main() -> None:
    wish = argparse.ArgumentParser(prog="python -m bench.voices")
    wish.add_argument("--recogniser", default="")
    wish.add_argument("--kinds", default="")
    wish.add_argument("--languages", default="en,zh")
    wish.add_argument(
        "--feelings", action="store_true", help="two voices in every feeling and manner instead"
    )
    wish.add_argument("--texts", type=int, default=3, help="how many lines each says, of three")
    wish.add_argument("--keep", type=Path)
    wishes = wish.parse_args()
    with TemporaryDirectory(prefix="yingxi-voices-") as place:
        folder = wishes.keep or Path(place)
        folder.mkdir(parents=True, exist_ok=True)
        kinds = wishes.kinds.split(",") if wishes.kinds else ()
        spoken = [
            sample
            for language in wishes.languages.split(",")
            for name, sheet, speech in (feelings(language) if wishes.feelings else voices(language, kinds))
            for sample in _spoken(name, sheet, speech, language, folder, wishes.texts)
        ]
        heard = heard_by(wishes.recogniser, spoken) if wishes.recogniser else {}
    for row in feeling_table(spoken, heard) if wishes.feelings else table(spoken, heard):
        print(row)


def voices(language: Language, kinds: Sequence[str]) -> Iterator[tuple[str, VoiceSheet, Speech]]:
    """Each timbre of each kind (of all where none is named), in its plain voice."""
    shelves = timbres(language)
    for kind in kinds or shelves:
        for number, timbre in enumerate(shelves[kind], start=1):
            yield f"{kind} {number}", sheet_of(timbre), Speech(id="line", person="somebody", text="-")


def feelings(language: Language) -> Iterator[tuple[str, VoiceSheet, Speech]]:
    """A woman and a man in every feeling, then in every manner."""
    for kind in ("adult female", "adult male"):
        sheet = sheet_of(timbres(language)[kind][0])
        for feeling in get_args(Feeling):
            yield (
                f"{kind}, {feeling}",
                sheet,
                Speech(id="line", person="-", text="-", feeling=feeling, strength=1.5),
            )
        for manner in get_args(Manner)[1:]:
            yield f"{kind}, {manner}", sheet, Speech(id="line", person="-", text="-", manner=manner)


def _spoken(
    name: str, sheet: VoiceSheet, speech: Speech, language: Language, folder: Path, texts: int
) -> Iterator[Sample]:
    voice = PackagedVoice()
    for number, text in enumerate(TEXTS[language][:texts]):
        request = LineRequest(
            speech=speech.model_copy(update={"text": text}), voice=sheet, language=language, seed=1
        )
        begun = process_time()
        line = voice.speak(request)
        work = process_time() - begun
        file = folder / f"{name.replace(' ', '-')}-{language}-{number}.wav"
        sound_written(line.samples, file)
        pitch = median_pitch(line.samples)
        gaps = [after.start - before.end for before, after in pairwise(line.phones)]
        pauses = sum(gap for gap in gaps if gap > 0.1)
        sounding = line.phones[-1].end - line.phones[0].start - pauses
        yield Sample(
            voice=name,
            language=language,
            text=text,
            file=file,
            pitch=pitch,
            expected=median_f0(sheet),
            seconds=len(line.samples) / SAMPLE_RATE,
            work=work,
            pace=len(line.phones) / sounding,
            pauses=pauses,
            loudness=line_loudness(line.samples) or -70.0,
        )


def heard_by(python: str, spoken: list[Sample]) -> dict[str, str]:
    wanted = json.dumps([{"file": str(sample.file), "language": sample.language} for sample in spoken])
    script = Path(__file__).with_name("recognising.py")
    told = subprocess.run(
        [python, str(script)], input=wanted, capture_output=True, text=True, check=True
    ).stdout
    texts: dict[str, str] = json.loads(told.splitlines()[-1])
    return texts


def table(spoken: list[Sample], heard: dict[str, str]) -> Iterator[str]:
    """A row for each voice and language. A recogniser writes Mandarin in the characters that it knows best for a sound:
    so each is counted three times, by sound, by sound and tone, and by the character itself."""
    yield "| voice | language | pitch, Hz | of the sheet | words or syllables | with tone | characters | misheard |"
    yield "| --- | --- | --- | --- | --- | --- | --- | --- |"
    for (voice, language), samples in _rows(spoken).items():
        shares = [_share(samples, heard, language, way) for way in ("sound", "tone", "character")]
        missed = "; ".join(
            heard.get(str(sample.file), "")
            for sample in samples
            if understood(sample.text, heard.get(str(sample.file), ""), language)[0]
            < len(units(sample.text, language))
        )
        told = [f"{share:.0%}" if heard else "-" for share in shares]
        if heard and shares[0] < WANTED:
            told[0] += " **low**"
        if language == "en":
            told[1:] = ["", ""]
        pitch = median(sample.pitch for sample in samples)
        yield (
            f"| {voice} | {language} | {pitch:.0f} | {samples[0].expected:.0f} | {' | '.join(told)} "
            f"| {missed if heard else ''} |"
        )


def feeling_table(spoken: list[Sample], heard: dict[str, str]) -> Iterator[str]:
    """Each feeling and manner in each language against the plain voice, over all voices that were tried."""
    yield "| feeling | language | pace | pitch | energy | pauses | words or syllables |"
    yield "| --- | --- | --- | --- | --- | --- | --- |"
    rows: dict[tuple[str, Language], list[Sample]] = {}
    plain = {
        (one.voice.split(", ")[0], one.language, one.text): one for one in spoken if "neutral" in one.voice
    }
    for sample in spoken:
        rows.setdefault((sample.voice.split(", ")[1], sample.language), []).append(sample)
    for (feeling, language), samples in rows.items():
        pairs = [(one, plain[one.voice.split(", ")[0], language, one.text]) for one in samples]
        pace = mean(one.pace / other.pace for one, other in pairs)
        pitched = [one.pitch / other.pitch for one, other in pairs if one.pitch and other.pitch]
        energy = mean(one.loudness - other.loudness for one, other in pairs)
        pauses = sum(one.pauses for one, _ in pairs) / max(0.01, sum(other.pauses for _, other in pairs))
        pitch = "a third voice" if feeling == "whisper" else f"{mean(pitched) - 1:+.0%}"
        share = f"{_share(samples, heard, language, 'sound'):.0%}" if heard else "-"
        yield (
            f"| {feeling} | {language} | {pace - 1:+.0%} | {pitch} | {energy:+.1f} dB | {pauses - 1:+.0%} | {share} |"
        )


def _rows(spoken: list[Sample]) -> dict[tuple[str, Language], list[Sample]]:
    rows: dict[tuple[str, Language], list[Sample]] = {}
    for sample in spoken:
        rows.setdefault((sample.voice, sample.language), []).append(sample)
    return rows


def _share(samples: list[Sample], heard: dict[str, str], language: str, way: str) -> float:
    counts = [understood(one.text, heard.get(str(one.file), ""), language, way) for one in samples]
    return sum(right for right, _ in counts) / sum(whole for _, whole in counts)


def understood(written: str, heard: str, language: str, way: str = "sound") -> tuple[int, int]:
    """How many words of `written` (in Mandarin what `way` says) were heard, and of how many: those of the longest row
    that both have in common."""
    one, two = units(written, language, way), units(heard, language, way)
    lengths = [[0] * (len(two) + 1) for _ in range(len(one) + 1)]
    for i, a in enumerate(one):
        for j, b in enumerate(two):
            lengths[i + 1][j + 1] = lengths[i][j] + 1 if a == b else max(lengths[i][j + 1], lengths[i + 1][j])
    return lengths[-1][-1], len(one)


def units(text: str, language: str, way: str = "sound") -> list[str]:
    """English words; Mandarin syllables without tone (`sound`), with it (`tone`), or characters. Figures, which a
    recogniser writes as it likes, are read as words, and traditional characters are the simplified ones."""
    if language != "zh":
        return re.findall(r"[a-z']+", english_words(text).lower())
    hanzi = "".join(re.findall(r"[\u4e00-\u9fff]", simplified(mandarin_words(text))))
    if way == "character":
        return list(hanzi)
    from pypinyin import Style, lazy_pinyin

    found: list[str] = lazy_pinyin(hanzi, style=Style.NORMAL if way == "sound" else Style.TONE3)
    return found


if __name__ == "__main__":
    main()
