"""Strong actions gather before they go, and what hangs on what moves comes after it."""

import pytest

from tests.acting.factories import playing
from tests.acting.test_deeds import deed_performed
from yingxi.film.performance import Pose

# What of it is seen, in degrees or centimetres.
SEEN = {"lean": 4.0, "chest": 4.0, "neck": 4.0, "tilt": 4.0, "near": 16.0, "far": 16.0}


def bends(pose: Pose) -> dict[str, float]:
    return {
        "lean": pose.lean, "chest": pose.chest, "neck": pose.neck, "tilt": pose.face.tilt,
        "near": pose.near_arm.shoulder, "far": pose.far_arm.shoulder,
    }  # fmt: skip


def moved(verb: str) -> dict[str, list[float]]:
    """How far each joint is from where it was, in every drawing, towards its furthest; only what is seen."""
    poses = [bends(pose) for pose in playing(deed_performed(verb), "ann").poses]
    made = {}
    for joint, least in SEEN.items():
        way = [pose[joint] - poses[0][joint] for pose in poses]
        most = max(way, key=abs)
        if abs(most) >= least:
            made[joint] = [amount if most > 0 else -amount for amount in way]
    return made


@pytest.mark.parametrize(
    "verb", ["point", "wave", "clap", "sigh", "gasp", "put on", "take off", "look away", "wake", "shut eyes"]
)
def test_a_strong_action_gathers_settles_and_is_followed(verb: str) -> None:
    joints = moved(verb)
    gathers = [min(way[: way.index(max(way))], default=0.0) / max(way) for way in joints.values()]
    settles = [max(way) - min(way[way.index(max(way)) :][:8]) for way in joints.values()]
    begins = [next(n for n, each in enumerate(way) if each > 0.25 * max(way)) for way in joints.values()]
    assert min(gathers) < -0.05
    assert max(settles) > 0.4
    assert len(joints) >= 2
    assert max(begins) > min(begins)
