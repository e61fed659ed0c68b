"""What everybody does in the shots of a scene: drawings a person, and every contact that foley will sound."""

from yingxi.acting import shot_performed
from yingxi.screenplay import screenplay_from_fountain
from yingxi.screenplay.a_scene import A_SCENE, ITS_BRIEF
from yingxi.storyboard import table_read

read = table_read(screenplay_from_fountain(A_SCENE), ITS_BRIEF)
for board in read.drawn().boards:
    performance = shot_performed(board, read.cast, read.takes, rate=ITS_BRIEF.rate, seed=ITS_BRIEF.seed)
    print(board.id)
    for playing in performance.people:
        first, last = playing.poses[0], playing.poses[-1]
        print(f"  {playing.person:8} {len(playing.poses):3} drawings, from {first.x:.2f} m to {last.x:.2f} m")
    for contact in performance.contacts:
        print(f"  frame {contact.frame:3}: {contact.kind} of {contact.person}")
