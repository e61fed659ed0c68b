"""Every fault has words in both languages."""

from yingxi.cli.fault_words import CHINESE, fault_told
from yingxi.film.fault import FAULT_KINDS, Fault


def test_every_kind_of_fault_is_told_in_chinese() -> None:
    assert set(CHINESE) == set(FAULT_KINDS)
    fault = Fault(
        kind="foot sliding", shot="shot-scene-2.line-1", person="person-mei", frame=8, what="left foot"
    )
    assert fault_told(fault, "zh") == "第2场，台词 1：脚在地上滑（Mei，左脚），第 8 格起"
    assert fault_told(fault, "en") == "scene 2, line 1: foot sliding (Mei, left foot), from frame 8"
