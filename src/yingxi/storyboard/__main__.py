"""A scene as boards: each shot's size, angle and seconds, and why it is there."""

from yingxi.screenplay import screenplay_from_fountain
from yingxi.screenplay.a_scene import A_SCENE, ITS_BRIEF
from yingxi.storyboard import table_read

for board in table_read(screenplay_from_fountain(A_SCENE), ITS_BRIEF).drawn().boards:
    seconds = float(board.frames / ITS_BRIEF.rate)
    print(f"{board.id:28} {seconds:4.1f} s  {board.size:14} {board.angle:6} {board.move:6} {board.reason}")
