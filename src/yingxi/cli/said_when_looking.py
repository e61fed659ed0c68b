"""What is said to who looks at a film: its shots, what is missing, what they changed, and why."""

WHEN_LOOKING: dict[str, tuple[str, str]] = {
    # storyboard
    "status.brought": (
        "screenplay.fountain: yours, as it was brought; nobody made another side to go back to.",
        "screenplay.fountain：是你带来的，整份都是你的，没有另一稿可以撤回。",
    ),
    "boards.shot": (
        "{number:>4}  {how}  ·  {seconds} s  ·  {whom}  ·  {shot}",
        "{number:>4}  {how}  ·  {seconds} 秒  ·  {whom}  ·  {shot}",
    ),
    "boards.asked": ("why: you asked for {asked}", "为什么：你要求 {asked}"),
    "boards.why": ("why: {why}", "为什么：{why}"),
    "boards.line": ("{who}: {text}", "{who}：{text}"),
    "boards.goes_on": ("{who}, going on from the shot before: {text}", "{who}（话音接上一镜）：{text}"),
    "boards.sum": (
        "{shots:shot|shots}, {seconds} s; a shot lasts {mean} s on average.",
        "共 {shots} 个镜头，{seconds} 秒；平均每个 {mean} 秒。",
    ),
    "boards.cut": (
        "Cut together, the film is {seconds} s: where shots dissolve or fade into each other, they overlap.",
        "剪成影片是 {seconds} 秒：叠化和渐隐处，前后两个镜头重叠。",
    ),
    "boards.cut.yours": ("As cut.yaml has it, the film is {seconds} s.", "按 cut.yaml，影片是 {seconds} 秒。"),
    # plan, sheet
    "plan.nothing": ("Nothing is missing: the film is made.", "影片已经做完，什么都不缺。"),
    "plan.exact": (
        (
            "{count:take is|takes are} missing, {kept:is|are} there: about {time}, {price}."
            " A run also counts the quick ones that a plan makes for itself."
        ),
        "还缺 {count} 份素材，已有 {kept} 份；约 {time}，{price}。运行时还会数进规划时顺手做好的那些。",
    ),
    "plan.guess": (
        (
            "About {count:take is|takes are} missing, {kept:is|are} there: some {time}, {price}."
            " It is an estimate until this is made: {first}."
            " A run also counts the quick ones that a plan makes for itself."
        ),
        (
            "大约还缺 {count} 份素材，已有 {kept} 份；约 {time}，{price}。做好“{first}”才有准数。"
            "运行时还会数进规划时顺手做好的那些。"
        ),
    ),
    "plan.range": (
        "At least {count:take is|takes are} missing, first {first}; more is known then. ({time} or more, {price})",
        "至少还缺 {count} 份素材，先做“{first}”，之后才知道还有什么（至少 {time}，{price}）。",
    ),
    "plan.more": (" and {count} more", " 等，另有 {count} 个"),
    "free": ("free", "免费"),
    "facts.again": ("said before", "前面说过"),
    "facts.nowhere": ("not on the sheet", "没有照办"),
    "facts.places": ("Places", "场景"),
    "facts.sum": (
        "{honoured} of {all:fact is|facts are} on the sheets; {own} of {places:place|places} drawn as what it is.",
        "{all} 处描写中，人物表照办了 {honoured} 处；{places} 个地点中，有 {own} 个画的就是它本身。",
    ),
    # status, accept
    "status.stage": ("{stage}: {made} of {all}", "{stage}：{made} / {all}"),
    "status.whole": ("Everything is made.", "全部做完了。"),
    "own.line": (
        "your own: {file} takes the place of the voice in {place} ({document})",
        "自己的素材：{file} 用作{place}的配音（写在 {document}）",
    ),
    "own.cue": (
        "your own: {file} takes the place of the music from {place} on ({document})",
        "自己的素材：{file} 用作{place}起的音乐（写在 {document}）",
    ),
    "own.shot": (
        "your own: {file} takes the place of the picture of {place} ({document})",
        "自己的素材：{file} 用作{place}的画面（写在 {document}）",
    ),
    "own.person": (
        "your own: {file} takes the place of the figure drawn for {place} ({document})",
        "自己的素材：{file} 用作{place}的人物图（写在 {document}）",
    ),
    "own.place": (
        "your own: {file} takes the place of the set drawn for {place} ({document})",
        "自己的素材：{file} 用作{place}的场景图（写在 {document}）",
    ),
    "take.chosen": ("chosen: take {take} of {shot}", "选定：{shot}用 {take} 这一条"),
    "take.chosen.stale": (
        "chosen: take {take} of {shot}; the shot has changed since",
        "选定：{shot}用 {take} 这一条；镜头后来有改动",
    ),
    "take.locked": ("locked: {shot} keeps its take {take}", "锁定：{shot}保留 {take} 这一条"),
    "take.locked.stale": (
        "locked: {shot} keeps its take {take}, though the shot has changed since",
        "锁定：{shot}保留 {take} 这一条，尽管镜头后来有改动",
    ),
    "take.ended": (
        "no longer chosen: {shot} has changed since take {take} was; it is made again",
        "不再选定：选了 {take} 这一条之后{shot}有改动，会重做",
    ),
    "edit.kept": (
        "yours: {document}, {place}: {yours} (made: {makers})",
        "你的改动：{document}，{place}：{yours}（原稿：{makers}）",
    ),
    "edit.added": ("yours, added: {document}, {place}: {yours}", "你加的：{document}，{place}：{yours}"),
    "edit.gone": ("yours, taken out: {document}, {place}: {makers}", "你拿掉的：{document}，{place}：{makers}"),
    "edit.disputed": (
        "yours stays: {document}, {place}: {yours}; made now, it would be: {makers}",
        "以你的为准：{document}，{place}：{yours}（新稿是：{makers}）",
    ),
    "edit.aside": (
        "set aside: {document}, {place}: it is not in the film now; when it comes back, so does yours: {yours}",
        "先放着：{document}，{place}：现在片中没有这一处；它回来，你的改动也回来（{yours}）",
    ),
    "edit.merged": (
        "came in: {document}, {place}: {makers} (was {yours})",
        "新稿更新：{document}，{place}：{makers}（原为 {yours}）",
    ),
    "edit.merged.new": ("came in, new: {document}, {place}", "新稿新加：{document}，{place}"),
    "edit.merged.gone": (
        "gone with what it was made from: {document}, {place}",
        "来处没了，随之拿掉：{document}，{place}",
    ),
    "edit.merged.many": (
        "came in: {document}, {place}: {count:change|changes} ({names})",
        "新稿更新：{document}，{place}：{count} 处（{names}）",
    ),
    "edit.more": ("... and {count} more came in", "……新稿另有 {count} 处更新"),
    "newcomer": (
        "{name} speaks in the screenplay (line {line}) and was in no cast: a new person is cast for them.",
        "剧本里说话的 {name}（第 {line} 行）以前不在人物表里：已当作新人物。",
    ),
    "newcomer.perhaps": (
        (
            "{name} speaks in the screenplay (line {line}) and was in no cast: a new person is cast for them. Did you"
            " rename {perhaps}? Then write {name} as {perhaps}'s name in cast.yaml: both names are one person."
        ),
        (
            "剧本里说话的 {name}（第 {line} 行）以前不在人物表里：已当作新人物。是给 {perhaps} 改了名吗？"
            "那就在 cast.yaml 里把 {perhaps} 的 name 写成 {name}，两个名字就是同一个人。"
        ),
    ),
    "length.is.shortest": (
        "The film is {seconds} s, not {asked} s: its story, its title and its end card need that time.",
        "影片是 {seconds} 秒，不是 {asked} 秒：故事、片名和片尾最少要这么长。",
    ),
    "length.is.longest": (
        "The film is {seconds} s, not {asked} s: there is no more in its screenplay.",
        "影片是 {seconds} 秒，不是 {asked} 秒：剧本里只有这么多。",
    ),
    "length.is.kept": (
        (
            "The film is {seconds} s, not {asked} s: it kept its pace when it was changed. Take `pace` out of film.yaml"
            " to have it fitted again."
        ),
        "影片是 {seconds} 秒，不是 {asked} 秒：改动时节奏没有变。想重新配合片长，就把 film.yaml 里的 `pace` 去掉。",
    ),
    "unacted": (
        "Written, and no action of the theatre plays it: {words}",
        "剧本里写了、剧场演不出来的：{words}",
    ),
    "semicolon": ("; ", "；"),
    # Entries that nobody reads
    "unread.unknown": (
        "{where}: {entry}: the film has no such {what}, so this does nothing",
        "{where}：{entry}：片中没有这个{what}，这一条不起作用",
    ),
    "unread.gone": (
        "{where}: {entry}: {place} is not in the film now; this stays, and counts again when it comes back",
        "{where}：{entry}：{place}现在不在片中；这一条留着，它回来就又起作用",
    ),
    "unread.person": (
        "{where}: {name} ({entry}) has a sheet and is in no scene; the sheet stays",
        "{where}：{name}（{entry}）有人物表，但哪一场都没有出场；人物表留着",
    ),
    "unread.place": (
        "{where}: nothing plays in {name} ({entry}); the sheet stays",
        "{where}：没有一场戏在{name}（{entry}）；场景表留着",
    ),
    "unread.late": (
        "{where}: {entry} begins behind the film's end, so nobody hears it",
        "{where}：{entry} 在影片结束之后才开始，听不到",
    ),
    "unread.thing": (
        "{where}: {entry}: the stage draws no “{name}”, so it is not seen",
        "{where}：{entry}：舞台画不出“{name}”，看不到它",
    ),
    "unread.near": ("; perhaps {perhaps}?", "；是不是 {perhaps}？"),
    "unread.what.shot": ("shot", "镜头"),
    "unread.what.line": ("line", "台词"),
    "unread.what.cue": ("cue of music or sound", "音乐或声音"),
    "unread.what.sheet": ("person or place", "人物或场景"),
    "edit.nothing": ("nothing", "无"),
    "edit.accept": (
        (
            "To drop one of your changes and have the words that were made there again (yours is then gone, the others"
            " stay):  {yingxi} accept {folder} {document} {place}"
        ),
        (
            "想放弃其中一处改动、换回原稿（你在这一处写的会去掉，别处不动）："
            "  {yingxi} accept {folder} {document} {place}"
        ),
    ),
    "edit.ended": ("{place} is as it was made again: {makers}", "{place}：已撤回，现在是：{makers}"),
    "edit.unended": ("{place} is gone again", "{place}：已撤回，不再有"),
    # Places in documents
    "place.scene": ("scene {number}", "第 {number} 场"),
    "place.opening": ("before the first scene", "第一场之前"),
    "place.line": ("{who}'s {nth} line", "{who}的第 {nth} 句"),
    "place.lines": ("{who}'s line {nth}", "{who}的第 {nth} 句"),
    "place.part": ("{nth} {kind}", "第 {nth} 段{kind}"),
    "place.parts": ("{kind} {nth}", "第 {nth} 段{kind}"),
    "place.order": ("order", "顺序"),
    # why, open
    "why.documents": ("documents: {names}", "文档：{names}"),
    "why.shots": ("shots: {names}", "镜头：{names}"),
    "why.example": ("ask about one:  {yingxi} why {folder} {name}", "问其中一个：  {yingxi} why {folder} {name}"),
    "why.new": ("{name} was never made: it is new.", "{name} 是新的，还没有做过。"),
    "why.same": ("{name}: nothing changed since it was first made.", "{name} 做好以后没有变过。"),
    "why.waiting": ("{name} waits for something that is not made yet.", "{name} 要等前面的做好。"),
    "why.guess": (
        "(Lines are not spoken yet: how long they will be is guessed.)",
        "（有台词还没配音，长短是估计的。）",
    ),
    "why.changed": ("{name} is made again because:", "{name} 需要重做，因为："),
    "why.was": ("{name} was last made again because:", "{name} 上次重做，是因为："),
    "why.word": ("{word}: {before} -> {after}", "{word}：{before} -> {after}"),
    "why.anew": ("{word}: other than before", "{word}：与以前不同"),
    "why.times": ("{row} (in {count} places)", "{row}（{count} 处）"),
    "change.own": ("your own pictures in it", "用到的你自己的图片"),
    "change.shot": ("shot at {place}", "镜头（{place}）"),
    "why.more": ("and {count:more change|more changes}; --json tells all", "另有 {count} 处，用 --json 看全部"),
    "why.key": ("its key: {sentence}", "制作依据：{sentence}"),
    "open.no.browser": (
        "No browser could be opened from here. Open this address in one:  {address}",
        "这里打不开浏览器。请在浏览器里打开：  {address}",
    ),
    "sheet.without.storyboard": (
        ("The storyboard is not among them: it is not made, or was made by an earlier version. First run: "
        "yingxi run {folder} --until storyboard"),
        "其中没有分镜：还没做到，或者是旧版本做的。请先运行：yingxi run {folder} --until storyboard",
    ),
    "gallery.begin": ("Drawing all that the theatre has: it takes some minutes.", "正在画剧场里的一切，要几分钟。"),
}  # fmt: skip
