"""Mandarin as the symbols of the model: words by jieba, readings by pypinyin, symbols by misaki."""

import logging
import re
import warnings
from functools import cache
from pathlib import Path
from typing import Any

from yingxi.generators.builtin.packaged_voice.writing import HANZI

_READINGS = {
    "还了": "huan2 le5", "还钱": "huan2 qian2", "还给": "huan2 gei3", "还债": "huan2 zhai4",
    "还你": "huan2 ni3", "还我": "huan2 wo3", "还他": "huan2 ta1", "归还": "gui1 huan2",
    "长大": "zhang3 da4", "长高": "zhang3 gao1", "得去": "dei3 qu4", "得走": "dei3 zou3",
    "总得": "zong3 dei3", "非得": "fei1 dei3", "一行": "yi4 hang2", "睡着": "shui4 zhao2",
    "找着": "zhao3 zhao2", "着火": "zhao2 huo3", "着急": "zhao2 ji2", "重来": "chong2 lai2",
    "重新": "chong2 xin1", "数数": "shu3 shu4", "数到": "shu3 dao4", "藏好": "cang2 hao3",
    "捉迷藏": "zhuo1 mi2 cang2", "弹琴": "tan2 qin2", "的确": "di2 que4", "目的": "mu4 di4",
    "大夫": "dai4 fu5", "便宜": "pian2 yi5", "地方": "di4 fang5", "东西": "dong1 xi5", "觉得": "jue2 de5",
    "睡觉": "shui4 jiao4", "教书": "jiao1 shu1", "外婆": "wai4 po2", "姥姥": "lao3 lao5",
    "奶奶": "nai3 nai5", "妈妈": "ma1 ma5", "爸爸": "ba4 ba5", "爷爷": "ye2 ye5", "哥哥": "ge1 ge5",
    "弟弟": "di4 di5", "姐姐": "jie3 jie5", "妹妹": "mei4 mei5", "谢谢": "xie4 xie5", "朋友": "peng2 you5",
    "孩子": "hai2 zi5", "什么": "shen2 me5", "怎么": "zen3 me5", "知道": "zhi1 dao5", "时候": "shi2 hou5",
    "看看": "kan4 kan5", "名字": "ming2 zi5", "喜欢": "xi3 huan5",
}  # fmt: skip
"""Readings that the dictionaries miss, and neutral tones of everyday speech."""


def mandarin_symbols(text: str, cache_folder: Path) -> str:
    """`text` (hanzi, digits and plain marks) as symbols, words apart.

    `cache_folder` keeps jieba's word list."""
    jieba, converter, symbol_of = _tools(cache_folder)
    pieces = []
    for piece in re.findall(rf"[{HANZI}]+|[^{HANZI}]+", _numbers_read(text, converter)):
        if re.match(rf"[{HANZI}]", piece):
            pieces.append(" ".join(_word(word, symbol_of) for word in _regrouped(jieba.lcut(piece))))
        else:
            pieces.append(piece)
    return "".join(pieces).replace("\u032f", "")


def _word(word: str, symbol_of: Any) -> str:
    from pypinyin import Style, lazy_pinyin

    syllables = lazy_pinyin(word, style=Style.TONE3, neutral_tone_with_five=True, tone_sandhi=True)
    return "".join(symbol_of(syllable) for syllable in syllables)


def _regrouped(words: list[str]) -> list[str]:
    """一 and 不 stand with the word behind them, so that their tone follows it."""
    grouped: list[str] = []
    for word in words:
        if grouped and grouped[-1] in ("一", "不") and len(word) <= 2:
            grouped[-1] += word
        else:
            grouped.append(word)
    return grouped


def _numbers_read(text: str, converter: Any) -> str:
    text = re.sub(r"(\d{1,2}):(\d{2})", _clock_read, text)
    text = re.sub(r"(?<=\d),(?=\d{3})", "", text)
    if not re.search(r"\d", text):
        return text
    read: str = converter.transform(text, "an2cn")
    return re.sub(r"\d", lambda digit: "零一二三四五六七八九"[int(digit.group())], read)


def _clock_read(found: re.Match[str]) -> str:
    return f"{int(found[1])}点" + ("整" if found[2] == "00" else f"{found[2].lstrip('0')}分")


@cache
def _tools(cache_folder: Path) -> tuple[Any, Any, Any]:
    with warnings.catch_warnings():
        # Its patterns are written with escapes that newer Pythons warn of.
        warnings.simplefilter("ignore")
        import jieba

    jieba.setLogLevel(logging.ERROR)
    cache_folder.mkdir(parents=True, exist_ok=True)
    jieba.dt.tmp_dir = str(cache_folder)

    import cn2an
    from misaki.zh import ZHG2P
    from pypinyin import load_phrases_dict

    readings = {word: [[part] for part in reading.split()] for word, reading in _READINGS.items()}
    load_phrases_dict(readings, style="tone3")
    for word in sorted(_READINGS):
        jieba.add_word(word)
    return jieba, cn2an, ZHG2P.py2ipa
