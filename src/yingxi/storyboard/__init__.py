"""Takes a breakdown, sheets and voice takes; gives the boards: size, angle, move, blocking and frames of every shot."""

from yingxi.storyboard.drawing import QUICKEST as QUICKEST
from yingxi.storyboard.drawing import SLOWEST as SLOWEST
from yingxi.storyboard.drawing import pace_fitted as pace_fitted
from yingxi.storyboard.drawing import storyboard_drawn as storyboard_drawn
from yingxi.storyboard.drawing import turning_moment as turning_moment
from yingxi.storyboard.table_read import TableRead as TableRead
from yingxi.storyboard.table_read import table_read as table_read
