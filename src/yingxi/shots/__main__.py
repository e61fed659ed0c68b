"""A shot's order to an Animator: what its frames show, and nothing else."""

from yingxi.acting import shot_performed
from yingxi.screenplay import screenplay_from_fountain
from yingxi.screenplay.a_scene import A_SCENE, ITS_BRIEF
from yingxi.shots import shot_request
from yingxi.storyboard import table_read

read = table_read(screenplay_from_fountain(A_SCENE), ITS_BRIEF)
for board in read.drawn().boards:
    performance = shot_performed(board, read.cast, read.takes, rate=ITS_BRIEF.rate, seed=ITS_BRIEF.seed)
    order = shot_request(board, performance, read.cast, read.sets, ITS_BRIEF)
    people = ", ".join(sheet.id for sheet in order.cast.people) or "nobody"
    place = order.set.kind if order.set else "no set"
    print(
        f"{board.id:28} {order.width} x {order.height}, {board.frames:3} frames: {people}; {place}; {order.look}"
    )
