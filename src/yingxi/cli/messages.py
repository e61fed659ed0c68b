"""Everything the command line says, in English and Simplified Chinese."""

import os
import re
import shlex
import sys
import unicodedata
from pathlib import Path
from shutil import which
from typing import Literal

Tongue = Literal["en", "zh"]

_FOR_A_SHELL = re.compile(r"""[\s'"$`\\!*?#~&|;<>(){}\[\]]""")

# A Chinese character with the marks that close after it, or a word with the space behind it.
_PIECE = re.compile(r"[\u3400-\u9fff][，。；：、！？）”…]*\s*|[^\s\u3400-\u9fff]+\s*")

MESSAGES: dict[str, tuple[str, str]] = {
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
    # Help
    "help.usage": ("Usage: {line}", "用法：{line}"),
    "help.some": ("[options]", "[选项]"),
    "help.command": ("COMMAND", "命令"),
    "help.options": ("Options", "选项"),
    "help.commands": ("Commands", "命令"),
    "help.make": ("Make a film", "做影片"),
    "help.look": ("Look at it", "看影片"),
    "help.write": ("Write and change", "写和改"),
    "help.keep": ("Keep, give away, and the rest", "保管、送人及其他"),
    "help.help": ("Show this.", "显示这页说明。"),
    "help.default": (" [{value}]", "［{value}］"),
    "greeting": (
        "Yingxi 影戏 {version}: one sentence becomes a finished film.",
        "影戏 Yingxi {version}：一句话，一部影片。",
    ),
    "greeting.make": (
        'Make a film:                  {yingxi} make "{idea}" --in films',
        '做一部影片：        {yingxi} make "{idea}" --in films',
    ),
    "greeting.open": (
        "Look at one, and change it:   {yingxi} open films/NAME",
        "看一看，改一改：    {yingxi} open films/片名",
    ),
    "greeting.studio": (
        "The same in the browser:      {yingxi} studio",
        "都在浏览器里做：    {yingxi} studio",
    ),
    "greeting.more": ("Everything else:  {yingxi} --help", "其他命令：  {yingxi} --help"),
    "usage": ("This command cannot be understood", "看不懂这条命令"),
    "usage.option": ("there is no option {name}", "没有 {name} 这个选项"),
    "usage.command": ("there is no command {name!r}", "没有“{name}”这个命令"),
    "usage.missing": ("{name} is missing", "没有写：{name}"),
    "usage.value": ("{name} wants something after it", "{name} 后面还要写上内容"),
    "usage.unfit": ("{name}: {why}", "{name}：{why}"),
    "usage.whole": ("{name} wants a whole number", "{name} 要写整数"),
    "usage.least": ("{name} must be {least} or more", "{name} 不能小于 {least}"),
    "usage.extra": (
        "too many words: {words}. An idea of several words goes between quotes",
        "多出来的词：{words}。点子里有空格时，要用引号括起来",
    ),
    "usage.perhaps": ("perhaps {name}; see  {path} --help", "是不是 {name}？请看  {path} --help"),
    "usage.do": ("see  {path} --help", "请看  {path} --help"),
    # While a film is made
    "counting": ("Drawing ...", "正在画……"),
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
    # When it begins
    "begin.on": ("Going on with the film in {folder}.", "接着做 {folder} 里的影片。"),
    "begin.beside": (
        "{taken} holds another film; this one goes into {folder}.",
        "{taken} 里已有别的影片，这一部放在 {folder}。",
    ),
    "begin": ("Making the film in {folder}.", "开始制作，影片放在 {folder}。"),
    "already": ("This film is already made: {film}", "这部影片已经做好：{film}"),
    "already.open": ("see it:  {yingxi} open {folder}", "看一看：  {yingxi} open {folder}"),
    "already.run": (
        "go on with it, once you have changed something:  {yingxi} run {folder}",
        "改过之后接着做：  {yingxi} run {folder}",
    ),
    # What the film leaves out
    "lacks": ("What the idea or the screenplay says and the film does not show:", "点子和剧本里有、而片中没有的："),
    "lacks.idea": ("of the idea, left out: {words}", "点子里没用上的：{words}"),
    "lacks.stood": ("played by another: {words}", "换了别的来演的：{words}"),
    "lacks.deeds": ("not acted: {words}", "没有演出来的：{words}"),
    "lacks.looks": ("not drawn: {words}", "没有画出来的：{words}"),
    "lacks.long": ("the end of your idea: it is long, and its first part was read", "点子的后半：太长，只读了前面"),
    "lacks.more": ("and {count} more in {file}", "另有 {count} 处，见 {file}"),
    "lacks.pair": ("{asked} ({given})", "{asked}（{given}）"),
    "lacks.line": ("{text} (line {line})", "{text}（第 {line} 行）"),
    # At the end
    "folder": ("folder", "影片文件夹"),
    "film": ("film", "影片"),
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
    "next.film": ("or make the whole film:  {yingxi} run {folder}", "或者直接做完：  {yingxi} run {folder}"),
    "next.run": ("go on:  {yingxi} run {folder}", "继续：  {yingxi} run {folder}"),
    "conflicts": (
        "{count:of your changes differs|of your changes differ} from what would be made now: {yingxi} status {folder}",
        "有 {count} 处，你的改动和新稿不一样，已按你的保留：{yingxi} status {folder}",
    ),
    # storyboard
    "boards.shot": ("{number:>4}  {how}  ·  {seconds} s  ·  {whom}", "{number:>4}  {how}  ·  {seconds} 秒  ·  {whom}"),
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
    # plan, status, why
    "plan.nothing": ("Nothing is missing: the film is made.", "影片已经做完，什么都不缺。"),
    "plan.exact": (
        "{count:take is|takes are} missing, {kept:is|are} there: about {time}, {price}.",
        "还缺 {count} 份素材，已有 {kept} 份；约 {time}，{price}。",
    ),
    "plan.guess": (
        "About {count:take is|takes are} missing, {kept:is|are} there: some {time}, {price}. Exact after {first}.",
        "大约还缺 {count} 份素材，已有 {kept} 份；约 {time}，{price}。做好“{first}”才有准数。",
    ),
    "plan.range": (
        "At least {count:take is|takes are} missing, first {first}; more is known then. ({time} or more, {price})",
        "至少还缺 {count} 份素材，先做“{first}”，之后才知道还有什么（至少 {time}，{price}）。",
    ),
    "plan.more": (" and {count} more", " 等，另有 {count} 个"),
    "free": ("free", "免费"),
    "facts.again": ("said before", "前面说过"),
    "facts.nowhere": ("not on the sheet", "没有照办"),
    "facts.sum": (
        "{honoured} of {all:fact is|facts are} on the sheets; {own} of {places:place|places} drawn as what it is.",
        "{all} 处描写中，人物表照办了 {honoured} 处；{places} 个地点中，有 {own} 个画的就是它本身。",
    ),
    "status.stage": ("{stage}: {made} of {all}", "{stage}：{made} / {all}"),
    "status.whole": ("Everything is made.", "全部做完了。"),
    "own.line": (
        "your own: {file} takes the place of the voice in line {name} ({document})",
        "自己的素材：{file} 用作台词 {name} 的配音（写在 {document}）",
    ),
    "own.cue": (
        "your own: {file} takes the place of the music in {name} ({document})",
        "自己的素材：{file} 用作 {name} 的音乐（写在 {document}）",
    ),
    "own.shot": (
        "your own: {file} takes the place of the picture of {name} ({document})",
        "自己的素材：{file} 用作 {name} 的画面（写在 {document}）",
    ),
    "own.person": (
        "your own: {file} takes the place of the figure drawn for {name} ({document})",
        "自己的素材：{file} 用作 {name} 的人物图（写在 {document}）",
    ),
    "own.place": (
        "your own: {file} takes the place of the set drawn for {name} ({document})",
        "自己的素材：{file} 用作 {name} 的场景图（写在 {document}）",
    ),
    "take.chosen": ("chosen: take {take} of {shot}", "选定：{shot} 用 {take} 这一条"),
    "take.chosen.stale": (
        "chosen: take {take} of {shot}; the shot has changed since",
        "选定：{shot} 用 {take} 这一条；镜头后来有改动",
    ),
    "take.locked": ("locked: {shot} keeps its take {take}", "锁定：{shot} 保留 {take} 这一条"),
    "take.locked.stale": (
        "locked: {shot} keeps its take {take}, though the shot has changed since",
        "锁定：{shot} 保留 {take} 这一条，尽管镜头后来有改动",
    ),
    "take.ended": (
        "no longer chosen: {shot} has changed since take {take} was; it is made again",
        "不再选定：选了 {take} 这一条之后 {shot} 有改动，会重做",
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
    "edit.nothing": ("nothing", "无"),
    "edit.accept": (
        "to give one of them back:  {yingxi} accept {folder} {document} {place}",
        "要撤回其中一处：  {yingxi} accept {folder} {document} {place}",
    ),
    "edit.ended": ("{place} is as it was made again: {makers}", "{place}：已撤回，现在是：{makers}"),
    "edit.unended": ("{place} is gone again", "{place}：已撤回，不再有"),
    "place.scene": ("scene {number}", "第 {number} 场"),
    "place.opening": ("before the first scene", "第一场之前"),
    "place.line": ("{who}'s {nth} line", "{who}的第 {nth} 句"),
    "place.lines": ("{who}'s line {nth}", "{who}的第 {nth} 句"),
    "place.part": ("{nth} {kind}", "第 {nth} 段{kind}"),
    "place.parts": ("{kind} {nth}", "第 {nth} 段{kind}"),
    "place.order": ("order", "顺序"),
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
    "change.shot": ("shot at {place}", "镜头（{place}）"),
    "why.more": ("and {count:more change|more changes}; --json tells all", "另有 {count} 处，用 --json 看全部"),
    "why.key": ("its key: {sentence}", "制作依据：{sentence}"),
    "open.no.browser": (
        "No browser could be opened from here. Open this address in one:  {address}",
        "这里打不开浏览器。请在浏览器里打开：  {address}",
    ),
    "gallery.begin": ("Drawing all that the theatre has: it takes some minutes.", "正在画剧场里的一切，要几分钟。"),
    # doctor, generators
    "ready": ("ready", "可用"),
    "needs": ("needs {what}", "还缺：{what}"),
    "good": ("good", "好"),
    "missing": ("missing", "缺"),
    "doctor.good": ("This machine can make films.", "这台机器可以做影片。"),
    "doctor.bad": ("Something is missing; see above.", "还缺上面标出的东西。"),
    # store
    "store.place": ("The store lies in {place}", "素材库在 {place}"),
    "store.part": ("{name}: {bytes} ({takes:take|takes})", "{name}：{bytes}（素材 {takes} 份）"),
    "store.film": ("of it the film as it stands needs", "其中影片现在用到"),
    "store.history": ("of it only its history needs", "其中只有历史用到"),
    "store.unneeded": ("of it nothing needs any more", "其中不再需要"),
    "store.unreadable": ("cannot be read", "读不出的"),
    "store.all": ("Together {bytes} ({takes:take|takes}).", "共 {bytes}（素材 {takes} 份）。"),
    "store.would": ("Needed by nothing: {bytes} ({takes:take|takes}).", "不再需要的：{bytes}（素材 {takes} 份）。"),
    "store.sure": ("Remove them?", "清除吗？"),
    "store.freed": ("Removed.", "已清除。"),
    "store.kept": ("Nothing was removed.", "没有清除任何东西。"),
    "store.moved": ("The store lies in {place} now.", "素材库现在在 {place}。"),
    "store.whither": ("Where the store is to go is not said.", "没有写素材库要移到哪里。"),
    "store.whither.do": (
        "Name a folder on another disk, or give --back.",
        "请写上别的磁盘上的文件夹；要移回来，用 --back。",
    ),
    "store.whole": ("{takes:take|takes} read; everything is whole.", "已核对素材 {takes} 份：都完好。"),
    "store.damaged": (
        "{takes:take|takes} read, {count:file|files} damaged. Remove what is:  {yingxi} store check {folder} --mend",
        "已核对素材 {takes} 份，{count} 个文件损坏。清除：  {yingxi} store check {folder} --mend",
    ),
    "store.mended": (
        "{takes:take|takes} read, {count:damaged file|damaged files} removed. Make anew:  {yingxi} run {folder}",
        "已核对素材 {takes} 份，清除了 {count} 个损坏的文件。重做：  {yingxi} run {folder}",
    ),
    "store.damage.take": ("does not read back as it was written: {path}", "与写入时不同：{path}"),
    "store.damage.file": ("is not what its name says: {path}", "与其名称不符：{path}"),
    "store.damage.inputs": ("does not say what the take was made from: {path}", "读不出它是由什么做成的：{path}"),
    "store.damage.missing": ("is not there: {path}", "不见了：{path}"),
    # pack
    "packed": ("{file}: {bytes} ({members:file|files})", "{file}：{bytes}（{members} 个文件）"),
    "packed.without": ("left out: {names}", "没有带上：{names}"),
    "packed.next": ("open it anywhere:  {yingxi} unpack {file}", "在别处打开：  {yingxi} unpack {file}"),
    "unpacked": ("The film lies in {folder}.", "影片放在 {folder}。"),
    # Errors
    "colon": (": ", "："),
    "comma": (", ", "，"),
    "several": (", ", "、"),
    "where": ("where", "位置"),
    "do": ("what to do", "怎么办"),
    "error.input": ("This cannot be used", "这个用不了"),
    "error.brief": ("The brief cannot be used", "这个要求做不了"),
    "error.screenplay": ("The screenplay cannot be used", "剧本有问题"),
    "error.document": ("A document of the film cannot be used", "影片文档有问题"),
    "error.own": ("Your own material cannot be used", "你自己的素材用不了"),
    "error.overtaken": ("Somebody else was faster", "有人先改了"),
    "error.folder": ("The film's folder cannot be used", "影片文件夹有问题"),
    "error.pack": ("The packed film cannot be used", "打包的影片用不了"),
    "error.folder.held": ("The film's folder is in use", "影片文件夹正在使用中"),
    "error.generator": ("A generator did not deliver", "生成器没有做出来"),
    "error.generator.not-offered": ("A generator cannot do this", "生成器做不了这个"),
    "error.generator.not-ready": ("A generator is not ready", "生成器还没就绪"),
    "error.generator.answer": ("A generator's answer cannot be used", "生成器给的结果用不了"),
    "error.store": ("The store cannot be used", "素材库有问题"),
    "error.budget": ("The budget does not allow this", "超出了预算"),
    "error.cancelled": ("Stopped", "已停止"),
    "error.machine": ("The machine lacks something", "这台机器还缺东西"),
    "error.error": ("Something went wrong", "出错了"),
    "cancelled": ("What is made is kept; run again to go on.", "做好的都留着，再运行一次就接着做。"),
    "empty.idea": ("The idea is empty.", "没有写点子。"),
    "empty.idea.do": (
        'Say in a sentence what the film is about: {yingxi} make "a lighthouse keeper afraid of the dark"',
        "用一句话说出这部影片：{yingxi} make \"怕黑的灯塔看守人\"",
    ),
    "too.large": ("{name} is larger than {most} MB.", "{name} 超过 {most} MB。"),
    "too.large.do": (
        "Give an idea in words, or a screenplay.",
        "请给一句话，或一个剧本。",
    ),
    "given.kind": ("Read as: {kind}.", "读作：{kind}。"),
    "given.left": (
        "It is longer than the film: its last {count:line is|lines are} struck out in it. --length tells more.",
        "它比影片长：最后 {count} 行在剧本里标为删去，没有丢。想多拍些，加 --length。",
    ),
    "given.doubt": ("  not sure, line {line}: {text} ({why})", "  拿不准，第 {line} 行：{text}（{why}）"),
    "given.more": ("  and {count} more", "  另有 {count} 处"),
    "rewrite.same": ("Nothing changes.", "没有改动。"),
    "rewrite.length": ("The film would play about {reached} s.", "影片约长 {reached} 秒。"),
    "rewrite.too.long": (
        (
            "It stays at about {reached} s; {asked} s was asked for. The rules never cut the turn, the end,"
            " words in the idea's quotation marks, nor how people come in: shorten those by hand."
        ),
        (
            "只能缩到约 {reached} 秒，到不了 {asked} 秒。规则从不删转折、结尾、主意里加引号的话和人物的出场："
            "要再短请自己动手改。"
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
    "no.file": ("There is no file {name}.", "没有 {name} 这个文件。"),
    "no.file.do": ("Check the path.", "请检查路径。"),
    "is.folder": ("{name} is a folder, no idea.", "{name} 是文件夹，不是点子。"),
    "is.folder.do": (
        "Give a sentence, or a file in it; a new film goes into it with --in.",
        "请给一句话，或里面的一个文件；要把新影片放进去，用 --in。",
    ),
    "is.film": ("{name} is a film already.", "{name} 已经是一部影片。"),
    "is.film.do": ("Go on with it:  {yingxi} run {name}", "接着做：  {yingxi} run {name}"),
    "length": ("{given!r} is not a length.", "片长写成“{given}”，看不懂。"),
    "length.range": (
        "A film of {given} cannot be made: from {least} s to {most} s.",
        "做不了 {given} 的影片：可以从 {least} 秒到 {most} 秒。",
    ),
    "length.do": ("Write it as 60s, 1m, 1m30s or 90.", "写成 60s、1m、1m30s 或 90。"),
    "size": ("{given!r} is not a picture size.", "尺寸写成“{given}”，看不懂。"),
    "size.range": (
        "{given} cannot be encoded: both sides must be even and from {least} to {most}.",
        "{given} 这个尺寸用不了：两边都要是偶数，在 {least} 到 {most} 之间。",
    ),
    "size.do": ("Write it as 1280x720, 1080p or 4k.", "写成 1280x720、1080p 或 4k。"),
    "aspect": ("{given!r} is not an aspect.", "画幅写成“{given}”，看不懂。"),
    "aspect.do": ("Write it as 16:9, 9:16, 1:1 or 2.39.", "写成 16:9、9:16、1:1 或 2.39。"),
    "fps": (
        "{given!r} is not a frame rate from {least} to {most}.",
        "帧率写成“{given}”，用不了：可以从 {least} 到 {most}。",
    ),
    "fps.do": ("Write it as 24, 25, 30 or 23.976.", "写成 24、25、30 或 23.976。"),
    "choice": ("{given!r} is not one of: {offered}.", "没有“{given}”，可以选：{offered}。"),
    "choice.do": ("Choose one of these.", "请从中选一个。"),
}  # fmt: skip


def tongue(film_language: str = "") -> Tongue:
    """The language to speak: YINGXI_LANG, else the terminal's where that is English or Chinese, else the film's."""
    heard = [os.environ.get(name, "") for name in ("YINGXI_LANG", "LC_ALL", "LC_MESSAGES", "LANG")]
    for each in [next(filter(None, heard), ""), film_language]:
        if each[:2].lower() in ("en", "zh"):
            return "zh" if each[:2].lower() == "zh" else "en"
    return "en"


def said(message: str, speak: Tongue, **parameters: object) -> str:
    """The message in words."""
    return filled(MESSAGES[message][speak == "zh"], yingxi=command_name(), **parameters)


class Counted(int):
    """A number with the noun that goes with it: `{takes:take|takes}` says "1 take" or "3 takes"."""

    def __format__(self, nouns: str) -> str:
        one, both, many = nouns.partition("|")
        return f"{int(self)} {one if self == 1 else many}" if both else format(int(self), nouns)


def filled(template: str, **parameters: object) -> str:
    """The template with its places filled; whole numbers bring their nouns in the right number."""
    return template.format(
        **{name: Counted(it) if isinstance(it, int) else it for name, it in parameters.items()}
    )


def command_name() -> str:
    """How this person calls Yingxi: by its name where the shell finds it, else by the path that was typed."""
    return "yingxi" if which("yingxi") or Path(sys.argv[0]).name != "yingxi" else sys.argv[0]


def bytes_said(count: int) -> str:
    """Such as "512 B" or "12.3 MB"."""
    size, units = float(count), iter(("B", "kB", "MB", "GB"))
    unit = next(units)
    for further in units:
        if size < 1000:
            break
        size, unit = size / 1000, further
    return f"{size:.0f} {unit}" if unit == "B" else f"{size:.1f} {unit}"


def quoted(text: object, *, always: bool = False) -> str:
    """A path or a word as a shell takes it: in double quotes where it needs any (or `always`), which read better
    than single ones around an apostrophe."""
    word = str(text)
    if word and not always and not _FOR_A_SHELL.search(word):
        return word
    return shlex.quote(word) if set(word) & set('"$`\\!') else f'"{word}"'


def columns(text: str) -> int:
    """How many columns of a terminal the text takes: two for a Chinese character."""
    return len(text) + sum(unicodedata.east_asian_width(letter) in "WF" for letter in text)


def padded(text: str, width: int) -> str:
    """The text with spaces up to `width` columns of a terminal."""
    return text + " " * (width - columns(text))


def wrapped(text: str, width: int) -> list[str]:
    """The text in lines of at most `width` columns: broken at spaces and beside Chinese characters, but never before
    a closing mark."""
    lines: list[str] = []
    line = ""
    for piece in _PIECE.findall(text):
        if line and columns(line + piece.rstrip()) > width:
            lines.append(line.rstrip())
            line = ""
        line += piece
    return [*lines, line.rstrip()] if line.strip() else lines


def time_said(seconds: float, speak: Tongue) -> str:
    """Such as "45 s" or "2 min 5 s"."""
    whole = max(0, round(seconds))
    minutes, rest = divmod(whole, 60)
    if speak == "zh":
        return f"{minutes} 分 {rest} 秒" if minutes else f"{rest} 秒"
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"
