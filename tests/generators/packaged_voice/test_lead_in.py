"""What the network says before a low syllable that begins a line, and nobody hears."""

import numpy as np
import pytest

from yingxi.generators.builtin.packaged_voice.lead_in import LEAD_IN, lead_in_of, without_lead_in
from yingxi.generators.builtin.packaged_voice.synthesis import UNIT
from yingxi.generators.ports import Utterance


@pytest.mark.parametrize(
    ("symbols", "lead_in"),
    [
        ("ʨjou↓; ʂɨ↗.", LEAD_IN),
        ("xau↓, wo↓ʨʰy↘.", LEAD_IN),
        ("ʨʰi→, pa→.", ""),
        ("wo↓lai↗ ꭧau↗ ni↓.", ""),
        ("həlˈO.", ""),
    ],
)
def test_only_a_low_syllable_by_itself_is_led_in(symbols: str, lead_in: str) -> None:
    assert lead_in_of(symbols) == lead_in


def test_what_led_in_is_cut_off_in_the_silence_before_the_line() -> None:
    said = "pa→, "
    lengths = (UNIT, *(4 * UNIT for _ in said), *(4 * UNIT for _ in "ni↓"), UNIT)
    samples = np.full(sum(lengths), 0.1, np.float32)
    silent = slice(13 * UNIT + 200, 13 * UNIT + 1400)
    samples[silent] = 0.0
    left = without_lead_in(Utterance(samples, said + "ni↓", lengths), said)
    assert left.symbols == "ni↓"
    assert sum(left.durations) == len(left.samples)
    assert silent.start <= len(samples) - len(left.samples) < silent.stop


def test_an_utterance_that_nothing_led_in_stays() -> None:
    whole = Utterance(np.zeros(3 * UNIT, np.float32), "a", (UNIT, UNIT, UNIT))
    assert without_lead_in(whole, "") is whole
