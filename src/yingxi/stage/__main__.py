"""A teapot: the display list that draws it, and its picture, one character a pixel or so."""

from yingxi.stage.display import bounds_of
from yingxi.stage.props import prop
from yingxi.stage.specimens import prop_specimen

LIGHT_TO_DARK = " .:-=+*#%@"
SIDE, WIDE, TALL = 180, 3, 6

for command in prop("teapot") or ():
    print(
        type(command).__name__.lower(), "from {:.2f} {:.2f} to {:.2f} {:.2f} m".format(*bounds_of((command,)))
    )
grey = prop_specimen("teapot", side=SIDE)[..., :3].mean(axis=2)
for row in range(0, SIDE, TALL):
    spots = (grey[row : row + TALL, column : column + WIDE].mean() for column in range(0, SIDE, WIDE))
    print("".join(LIGHT_TO_DARK[int((255 - spot) / 256 * len(LIGHT_TO_DARK))] for spot in spots).rstrip())
