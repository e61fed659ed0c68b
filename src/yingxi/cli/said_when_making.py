"""What is said while a film is made: as it begins, goes on, ends, and as its screenplay is rewritten."""

WHEN_MAKING: dict[str, tuple[str, str]] = {
    # Stages
    "story": ("story", "故事"),
    "screenplay": ("screenplay", "剧本"),
    "breakdown": ("breakdown", "拆解"),
    "cast": ("cast", "人物"),
    "sets": ("sets", "场景"),
    "dialogue": ("dialogue", "对白"),
    "storyboard": ("storyboard", "分镜"),
    "cut": ("cut", "剪辑"),
    "acting": ("acting", "表演"),
    "shots": ("shots", "画面"),
    "sound": ("sound", "声音"),
    "delivery": ("delivery", "成片"),
    # What was given
    "given.kind": ("Read as: {kind}.", "读作：{kind}。"),
    "given.left": (
        "It is longer than the film: its last {count:line is|lines are} struck out in it. --length tells more.",
        "它比影片长：最后 {count} 行在剧本里标为删去，没有丢。想多拍些，加 --length。",
    ),
    "given.language": (
        "It seems to be in {language}. The voices speak English and Chinese: its lines are read as English.",
        "看来是{language}。配音只会中文和英语：台词会按英语来读。",
    ),
    "given.doubt": ("  not sure, line {line}: {text} ({why})", "  拿不准，第 {line} 行：{text}（{why}）"),
    "given.unused": (
        "  columns kept as notes, nothing is made of them: {columns}",
        "  这些列没有用到，按备注保留：{columns}",
    ),
    "given.more": ("  and {count} more", "  另有 {count} 处"),
    # When it begins
    "begin.on": ("Going on with the film in {folder}.", "接着做 {folder} 里的影片。"),
    "begin.beside": (
        "{taken} holds another film; this one goes into {folder}. To go on with that:  {yingxi} run {taken}",
        "{taken} 里已有别的影片，这一部放在 {folder}。要接着做那一部：  {yingxi} run {taken}",
    ),
    "begin.beside.settings": (
        (
            "{taken} holds this film with other settings ({names}); this one goes into {folder}."
            " To go on with that:  {yingxi} run {taken}"
        ),
        "{taken} 里已有这部影片，只是设置不同（{names}），这一部放在 {folder}。要接着做那一部：  {yingxi} run {taken}",
    ),
    "begin.beside.changed": (
        (
            "{taken} holds a film of this title whose screenplay is another, or was changed since; this one goes into"
            " {folder}. To go on with that:  {yingxi} run {taken}"
        ),
        (
            "{taken} 里已有同名的影片，它的剧本是另一个，或后来改过；这一部放在 {folder}。"
            "要接着做那一部：  {yingxi} run {taken}"
        ),
    ),
    "begin": ("Making the film in {folder}.", "开始制作，影片放在 {folder}。"),
    "already": ("This film is already made: {film}", "这部影片已经做好：{film}"),
    "already.open": ("see it:  {yingxi} open {folder}", "看一看：  {yingxi} open {folder}"),
    "already.run": (
        "go on with it, once you have changed something:  {yingxi} run {folder}",
        "改过之后接着做：  {yingxi} run {folder}",
    ),
    # While a film is made
    "counting": ("Drawing ...", "正在画……"),
    "reading": ("reading: {stage}, {count} so far, {time}", "正在读：{stage}，已读 {count} 项，用时 {time}"),
    "left": ("about {time} left", "约剩 {time}"),
    "made.in": (
        "Made in {time}: {made:new take|new takes}, {reused} kept.",
        "用时 {time}：新做素材 {made} 份，沿用 {reused} 份。",
    ),
    "made.nothing": (
        "Nothing had to be made: the film is as you left it ({reused:take|takes} kept, {time}).",
        "没有要做的：影片和上次一样（沿用素材 {reused} 份，{time}）。",
    ),
    "stopped.at": ("Made as far as {stage}.", "已做到“{stage}”这一步。"),
    # What the film leaves out
    "lacks": ("What the idea or the screenplay says and the film does not show:", "点子和剧本里有、而片中没有的："),
    "lacks.language": (
        "the lines are in {words}, which no voice speaks: they are read as English",
        "台词是{words}，没有声音会说，是按英语读的",
    ),
    "lacks.idea": ("of the idea, left out: {words}", "点子里没用上的：{words}"),
    "lacks.stood": ("played by another: {words}", "换了别的来演的：{words}"),
    "lacks.deeds": ("not acted: {words}", "没有演出来的：{words}"),
    "lacks.otherwise": ("shown otherwise: {words}", "演得和写的不一样的：{words}"),
    "otherwise.deed": ("{asked}, played as: {given}", "“{asked}”演成了“{given}”"),
    "otherwise.place": ("{asked}: on the ground instead", "“{asked}”：演在了地上"),
    "otherwise.shot": (
        "shot {shot} lasts {lasts} s, {asked} s were asked for",
        "镜头 {shot} 长 {lasts} 秒，要求的是 {asked} 秒",
    ),
    "lacks.looks": ("not drawn: {words}", "没有画出来的：{words}"),
    "left.idea": ("of your idea, not told: {words}", "这个点子里没讲到：{words}"),
    "left.out": ("of the text, left out: {words}", "原文中略去的：{words}"),
    "left.part": ("of the text, told in part: {words}", "原文中只用了一部分的：{words}"),
    "lacks.long": ("the end of your idea: it is long, and its first part was read", "点子的后半：太长，只读了前面"),
    "lacks.more": ("and {count} more in {file}", "另有 {count} 处，见 {file}"),
    "lacks.pair": ("{asked} ({given})", "{asked}（{given}）"),
    "lacks.line": ("{text} (line {line})", "{text}（第 {line} 行）"),
    "guessed.sex": (
        "Guessed, for the text does not say it: {names}. To put it right: `sex` in {cast}",
        "文中没说男女，是猜的：{names}。不对就改 {cast} 里的 sex",
    ),
    "sex.female": ("female", "女"),
    "sex.male": ("male", "男"),
    # At the end
    "folder": ("folder", "影片文件夹"),
    "film": ("film", "影片"),
    "film.size": ("{width} × {height} pixels", "{width} × {height} 像素"),
    "film.size.draft": (
        "{width} × {height} pixels, for a draft is half the size; without --draft {whole}",
        "{width} × {height} 像素：草稿只有一半大；不加 --draft 是 {whole}",
    ),
    "poster": ("poster", "海报"),
    "sheet": ("contact sheet", "分镜图"),
    "cast picture": ("cast", "人物图"),
    "next": ("What to try next", "接下来可以"),
    "next.line": (
        "change a line in {screenplay}, then  {yingxi} run {folder}",
        "在 {screenplay} 里改一句台词，再运行  {yingxi} run {folder}",
    ),
    "next.coat": (
        "change somebody's coat in {cast}, then run again: only the shots that show it are drawn anew",
        "在 {cast} 里给谁换件外衣，再运行：只重画看得见它的镜头",
    ),
    "next.seed": ("tell it differently:  {yingxi} {words}", "换一种讲法：  {yingxi} {words}"),
    "next.read": ("read, and change what you like: {files}", "读一读，想改就改：{files}"),
    "next.boards": (
        "then speak the lines and see the shots:  {yingxi} run {folder} --until storyboard",
        "再配音、定分镜：  {yingxi} run {folder} --until storyboard",
    ),
    "next.shots": (
        "see every shot, and why it is so:  {yingxi} storyboard {folder}",
        "看每个镜头和理由：  {yingxi} storyboard {folder}",
    ),
    "next.film": ("or make the whole film:  {yingxi} run {folder}", "或者直接做完：  {yingxi} run {folder}"),
    "without.native voices": (
        (
            "Spoken by five voices with a foreign accent: this machine lacks the native ones. To fetch them:"
            " scripts/voices.sh"
        ),
        "这台机器没有母语配音，现由五个带口音的声音来说。要取回：scripts/voices.sh",
    ),
    "next.run": ("go on:  {yingxi} run {folder}", "继续：  {yingxi} run {folder}"),
    "conflicts": (
        "{count:of your changes differs|of your changes differ} from what would be made now: {yingxi} status {folder}",
        "有 {count} 处，你的改动和新稿不一样，已按你的保留：{yingxi} status {folder}",
    ),
    # rewrite, translate, tighten
    "rewrite.same": ("Nothing changes.", "没有改动。"),
    "rewrite.unread": (
        "Not understood without a language model, and left out: {pieces}",
        "没有语言模型，这些没看懂，没有照做：{pieces}",
    ),
    "rewrite.there": ("In the scene already, and not added again: {pieces}", "这一场里已经有了，没有再加：{pieces}"),
    "rewrite.told.anew": (
        (
            "No translation: the planner tells the idea anew in the other language, in words of its own; where that"
            " language lacks the play, in another one. A language model (YINGXI_WRITER_MODEL) would translate."
        ),
        (
            "这不是翻译：内置编剧用另一种语言把点子重讲了一遍，词句是新的；那种语言里没有这出戏，就换一出。"
            "设了语言模型（YINGXI_WRITER_MODEL）才会翻译。"
        ),
    ),
    "rewrite.length": ("The film would play about {reached} s.", "影片约长 {reached} 秒。"),
    "rewrite.too.long": (
        (
            "It stays at about {reached} s; {asked} s was asked for. The rules never cut the heart of the turn, the end"
            " with its cue, what the idea itself says, nor how people come in: shorten those by hand."
        ),
        (
            "只能缩到约 {reached} 秒，到不了 {asked} 秒。规则从不删转折的要害、结尾和它的上一句、点子自己说的事"
            "和人物的出场：要再短请自己动手改。"
        ),
    ),
    "rewrite.keep": ("Keep this change?", "保留这处改动？"),
    "rewrite.kept": (
        "Kept. Make what it shows in:  {yingxi} run {folder}",
        "改好了。重做受影响的部分：  {yingxi} run {folder}",
    ),
    "rewrite.not.kept": (
        "Not kept. The same command with --keep keeps it.",
        "没有改动剧本。要保留，在同一条命令后加 --keep。",
    ),
    "rewrite.cost": ("  {model}: {tokens} tokens, {cost} USD", "  {model}：{tokens} 个 token，{cost} 美元"),
    "written.to": ("Written: {file}", "已写好：{file}"),
}  # fmt: skip
