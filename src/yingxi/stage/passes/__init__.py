"""Control passes. Takes a shot, gives, frame by frame and beside its picture, depth, the people's masks, their pose and
the drawing's lines: what a generative animator is steered by."""

from yingxi.stage.passes.openpose import KEYPOINTS as KEYPOINTS
from yingxi.stage.passes.openpose import keypoints_of as keypoints_of
from yingxi.stage.passes.painting import PassPainter as PassPainter
from yingxi.stage.passes.writing import passes_written as passes_written
