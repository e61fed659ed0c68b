"""The spotting session of a scene: its tension, and every cue of music, foley and atmosphere."""

from yingxi.acting import shot_performed
from yingxi.edit import cut_made
from yingxi.screenplay import screenplay_from_fountain
from yingxi.screenplay.a_scene import A_SCENE, ITS_BRIEF
from yingxi.sound import score_spotted, tension_along
from yingxi.storyboard import table_read

read = table_read(screenplay_from_fountain(A_SCENE), ITS_BRIEF)
storyboard = read.drawn()
cut = cut_made(storyboard, read.takes, language=ITS_BRIEF.language, rate=ITS_BRIEF.rate)
performances = {
    board.id: shot_performed(board, read.cast, read.takes, rate=ITS_BRIEF.rate, seed=ITS_BRIEF.seed)
    for board in storyboard.boards
}
for frame, tension in tension_along(cut, {board.id: board for board in storyboard.boards}):
    print(f"{frame:5} {'=' * round(40 * tension)} {tension}")
score = score_spotted(cut, storyboard, performances, read.sets, seed=ITS_BRIEF.seed, cast=read.cast)
for cue in (*score.music, *score.foley, *score.atmosphere):
    print(cue.id)
