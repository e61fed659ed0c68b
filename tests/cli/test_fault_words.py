"""Every fault has words in both languages."""

from yingxi.cli.fault_words import CHINESE, fault_told
from yingxi.film.fault import FAULT_KINDS, Fault


def test_every_kind_of_fault_is_told_in_chinese() -> None:
    assert set(CHINESE) == set(FAULT_KINDS)
    assert (
        fault_told(Fault(kind="head cut off", shot="shot-1"), "zh") == "shot-1: 画面上缘切去了头, 第 0 格起"
    )
