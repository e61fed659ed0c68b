"""Wind: which way it blows, and what it does to the hair and the hems of whoever stands in it."""

from math import pi, sin

from yingxi.film.board import Board
from yingxi.film.breakdown import Weather
from yingxi.film.performance import Playing, Pose

FORCE: dict[Weather, float] = {"wind": 0.62, "storm": 1.0}
"""How hard it blows, beside a storm. It blows from the right to the left: rain, snow, leaves, flags, hair and hems."""
# Degrees by which a storm holds hair and hems off the body, by which its gusts move them, and in what steps; poses of
# a gust, on twos.
HELD_OFF, GUSTS, STEPS, LONG = 24.0, 11.0, 5.5, 17


def playing_blown(playing: Playing, board: Board) -> Playing:
    """One person's part in the wind of their shot."""
    force = 0.0 if board.inside else FORCE.get(board.weather, 0.0)
    if not force:
        return playing
    per = 2 if playing.on_ones else 1
    blown = tuple(_blown(pose, force, number // per) for number, pose in enumerate(playing.poses))
    return Playing(person=playing.person, poses=blown, on_ones=playing.on_ones, lips=playing.lips)


def _blown(pose: Pose, force: float, number: int) -> Pose:
    gust = sin(2 * pi * number / LONG + pose.z) + 0.5 * sin(2 * pi * number / (0.43 * LONG) + 2 * pose.z)
    aside = force * (HELD_OFF + STEPS * round(GUSTS * gust / STEPS))
    return pose.model_copy(update={"swing": pose.swing - pose.facing * aside})
