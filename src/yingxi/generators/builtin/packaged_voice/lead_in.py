"""What the network says before a line and nobody hears. A line that begins with a low syllable by itself (九，… 好，…)
comes out high and level, 九 as 休: 286 to 296 Hz in a voice of 230 Hz, and behind other words 212 down to 160."""

import numpy as np

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.packaged_voice.synthesis import RATE
from yingxi.generators.ports import Utterance

LEAD_IN = "tʰa→ ʂwo→ ʂɨ↘, "
"""他说是，"""
_LOW_ALONE = phrased(r"[^\s,.!?:;—…→↗↘↓]+↓n?ŋ?[,.!?:;—…]")
_EARLY = round(0.1 * RATE)
"""How long before its time by the durations a syllable may begin."""
_MOMENT = round(0.01 * RATE)


def lead_in_of(symbols: str) -> str:
    """What is to be said before `symbols`; nothing where they begin well by themselves."""
    return LEAD_IN if _LOW_ALONE.match(symbols) else ""


def without_lead_in(utterance: Utterance, lead_in: str) -> Utterance:
    """The utterance behind its first `lead_in`, cut where it is quietest before what follows."""
    if not lead_in or not utterance.durations:
        return utterance
    spoken = len(lead_in)
    begins = sum(utterance.durations[: spoken + 1])
    earliest = sum(utterance.durations[: len(lead_in.rstrip(" ,")) + 1]) - _EARLY
    cut = earliest + _quietest(utterance.samples[earliest:begins])
    return Utterance(
        utterance.samples[cut:],
        utterance.symbols[spoken:],
        (begins - cut, *utterance.durations[spoken + 1 :]),
    )


def _quietest(samples: np.ndarray) -> int:
    """The middle of the quietest hundredth of a second."""
    places = range(0, max(1, len(samples) - _MOMENT), _MOMENT // 2)
    return min(places, key=lambda at: float(np.square(samples[at : at + _MOMENT]).sum())) + _MOMENT // 2
