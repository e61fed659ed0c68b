"""The cards of the paper theatre, readable without loading the stage."""

from yingxi.generators.ports import Card

VERSION = "178"

CARDS = (
    Card(
        id="paper-illustrator",
        port="illustrator",
        version=VERSION,
        title="Paper theatre: sheets",
        needs_packages=("skia",),
        installed_as={"skia": "skia-python"},
        licence="Apache-2.0",
        credit="Drawn by Yingxi's paper theatre",
        credited_as=("Yingxi's paper theatre", "影戏纸剧场"),
    ),
    Card(
        id="paper-animator",
        port="animator",
        version=VERSION,
        title="Paper theatre: shots",
        needs_packages=("skia", "av"),
        installed_as={"skia": "skia-python"},
        licence="Apache-2.0",
        credit="Animated by Yingxi's paper theatre",
        credited_as=("Yingxi's paper theatre", "影戏纸剧场"),
    ),
)
