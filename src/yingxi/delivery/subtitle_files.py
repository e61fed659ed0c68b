"""Subtitles as files: SubRip, WebVTT, Advanced SubStation."""

from collections.abc import Sequence
from fractions import Fraction

from yingxi.delivery.subtitling import Subtitle
from yingxi.film.time import seconds_at


def srt_text(subtitles: Sequence[Subtitle], rate: Fraction) -> str:
    """SubRip, as every player reads it."""
    return "".join(
        f"{number}\n{_clock(it.start, rate, ',')} --> {_clock(it.end_exclusive, rate, ',')}\n{it.text}\n\n"
        for number, it in enumerate(subtitles, start=1)
    )


def vtt_text(subtitles: Sequence[Subtitle], rate: Fraction, language: str) -> str:
    """WebVTT, as web players read it."""
    cues = "".join(
        f"{number}\n{_clock(it.start, rate, '.')} --> {_clock(it.end_exclusive, rate, '.')}\n{_escaped(it.text)}\n\n"
        for number, it in enumerate(subtitles, start=1)
    )
    return f"WEBVTT\nKind: captions\nLanguage: {language}\n\n{cues}"


def ass_text(subtitles: Sequence[Subtitle], rate: Fraction, *, title: str, size: tuple[int, int]) -> str:
    """Advanced SubStation for a picture of `size`, lettering a twentieth of its shorter side, in the house's face."""
    width, height = size
    letter = round(min(size) / 20)
    head = f"""[Script Info]
Title: {title}
ScriptType: v4.00+
PlayResX: {width}
PlayResY: {height}
WrapStyle: 2
ScaledBorderAndShadow: yes

[V4+ Styles]
Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, BackColour, Bold, Italic, Underline, \
StrikeOut, ScaleX, ScaleY, Spacing, Angle, BorderStyle, Outline, Shadow, Alignment, MarginL, MarginR, MarginV, Encoding
Style: Default,Noto Sans CJK SC,{letter},&H00FFFFFF,&H00FFFFFF,&H00101010,&H64000000,0,0,0,0,100,100,0,0,1,\
{max(1, letter // 14)},{max(1, letter // 24)},2,{width // 20},{width // 20},{height // 18},1

[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
"""
    return head + "".join(
        f"Dialogue: 0,{_centiseconds(it.start, rate)},{_centiseconds(it.end_exclusive, rate)},Default,,0,0,0,,"
        f"{_plain(it.text)}\n"
        for it in subtitles
    )


def _clock(frame: int, rate: Fraction, point: str) -> str:
    milliseconds = round(seconds_at(frame, rate) * 1000)
    seconds, milliseconds = divmod(milliseconds, 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{seconds:02}{point}{milliseconds:03}"


def _centiseconds(frame: int, rate: Fraction) -> str:
    hundredths = round(seconds_at(frame, rate) * 100)
    seconds, hundredths = divmod(hundredths, 100)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}.{hundredths:02}"


def _escaped(text: str) -> str:
    """A line of text that WebVTT takes for no mark and no end."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _plain(text: str) -> str:
    """Without what SubStation takes for an order."""
    return text.replace("\\", "＼").replace("{", "｛").replace("}", "｝").replace("\n", "\\N")
