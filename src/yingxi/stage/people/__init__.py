"""Takes a character sheet and a pose; gives the display list of the figure, in figure space, in draw order."""

from yingxi.stage.people.figure import figure as figure
from yingxi.stage.people.figure import head_box as head_box
