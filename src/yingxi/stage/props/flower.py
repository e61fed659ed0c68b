"""One flower on its stalk."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList
from yingxi.stage.props.bloom import GREEN, bloom
from yingxi.stage.props.pieces import curve, stroke


def flower() -> DisplayList:
    return (
        stroke([(0, -0.08), (0.008, 0.05), (0.0, 0.17)], GREEN, 0.008),
        curve([(0.004, 0.02), (0.035, 0.06), (0.075, 0.062), (0.045, 0.025)], GREEN.lighter(0.05), lift=0.6),
        curve([(0.002, -0.02), (-0.03, 0.02), (-0.068, 0.018), (-0.038, -0.02)], GREEN, lift=0.6),
        *bloom(0.0, 0.19, 0.042, Colour(0.72, 0.13, 10)),
    )
