"""Takes a character sheet and a pose; gives the figure's display list, in figure space and in draw order."""

from yingxi.stage.people.figure import figure as figure
from yingxi.stage.people.figure import head_box as head_box
