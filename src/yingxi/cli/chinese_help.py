"""What the help says, in Simplified Chinese: each explanation of a command, an argument or an option beside its
English; and what arguments are called."""

ARGUMENTS: dict[str, tuple[str, str]] = {
    "idea": ("IDEA", "点子"),
    "folder": ("FOLDER", "文件夹"),
    "name": ("NAME", "名称"),
    "source": ("SOURCE", "来源"),
    "what": ("WHAT", "改什么"),
    "which": ("NUMBER", "第几场"),
    "wish": ("WISH", "要求"),
    "document": ("DOCUMENT", "文档"),
    "place": ("PLACE", "哪一处"),
    "shot": ("SHOT", "镜头"),
    "file": ("FILE", "文件"),
    "disk": ("PLACE", "位置"),
}

HELP: dict[str, str] = {
    "Yingxi 影戏: one sentence becomes a finished film.": "影戏 Yingxi：一句话，一部影片。",
    "Say which version this is.": "显示版本号。",
    # Make
    "Makes a film from one sentence, or from a screenplay.": "用一句话（或一个剧本）做出一部影片。",
    "Begins a film's folder with its story and screenplay, to work on before it is made.":
        "先写好故事和剧本，放进新的影片文件夹，改好再拍。",
    "Makes what is missing in a film's folder, and what your changes show in.": "接着做：只做还缺的，和你改动到的。",
    "Opens the studio in the browser: films for people who never open a terminal.":
        "在浏览器里打开工作室，给不用终端的人。",
    "The idea in a sentence, a screenplay file or a shot list (JSON, CSV).":
        "一句话的点子，或剧本文件、镜头表（JSON、CSV）。",
    "60s, 1m, 1m30s or 90. An idea gets 60s; a screenplay takes its own.":
        "片长：60s、1m、1m30s 或 90（秒）。点子默认 60 秒，剧本按自己的长度。",
    "zh, en, or auto: by the script of the idea.": "语言：zh、en；auto 按点子用的文字。",
    "How it is drawn: paper, ink or shadow.": "画风：paper 剪纸、ink 水墨、shadow 皮影。",
    "Width x height, such as 1280x720; or 1080p, 4k.": "尺寸，宽 x 高，如 1280x720；或 1080p、4k。",
    "16:9, 9:16, 1:1, 2.39 ... on a short side of 720.": "画幅：16:9、9:16、1:1、2.39 等，短边 720。",
    "Frames a second.": "帧率，每秒几帧。",
    "The same seed makes the same film.": "种子：同一个种子做出同一部影片，换一个就换一种讲法。",
    "Who writes: planner, language-model or a plug-in's.": "谁来编剧：planner（内置）、language-model 或插件。",
    "A title of your own; else the story finds one.": "自己定片名；不写就由故事来起。",
    "Make it in this folder; else in a new one named after the title.": "放在这个文件夹；不写就按片名新建一个。",
    "Where new film folders go.": "新的影片文件夹放在哪里。",
    "Put a copy of the film here.": "把影片另存一份到这里。",
    "Half the size: quicker, for a first look.": "小样：尺寸减半，快，先看个大概。",
    "How many processes work side by side; 0: one for each core.": "同时开几个进程；0 表示每个核心一个。",
    "Stop after this stage, such as storyboard.": "做到哪一步为止，如 storyboard（分镜）。",
    "The film's folder.": "影片文件夹。",
    "Say the result as JSON, for a program.": "结果用 JSON 输出，给程序读。",
    "The address to listen at.": "监听的地址。",
    "The port.": "端口。",
    "Worker processes to start beside it.": "同时启动几个制作进程。",
    "Pages answered side by side.": "同时应答几个页面。",
    # Look
    "Opens the film as one page: film, sheets, status, what next.":
        "用一页看全影片：成片、全部镜头、人物、进度、下一步。",
    "Show the page, or only write it.": "打开浏览器，或只写出这一页。",
    "Open the film in the system's player instead.": "改用系统的播放器打开影片。",
    "Lists what a run would make, with the time and the price.": "列出再运行要做什么、多少时间、多少花费。",
    "Shows how far a film is, and where your changes stand against the makers'.":
        "做到了哪一步，你的改动与新稿有没有出入。",
    "Says what made something be made again.": "某样东西为什么重做：是哪里变了。",
    "Also the whole key: versions, settings, digests.": "连同完整的制作依据：做法版本、设置、摘要。",
    "What to explain: a document, such as storyboard, or a shot by number or id; left out: what there is.":
        "问哪一样：文档（如 storyboard），或镜头的序号、id；不写就列出可以问的。",
    "Shows every shot: size, angle, move, seconds, lines, and why it is so.":
        "分镜表：每个镜头的景别、角度、运镜、秒数、台词，以及为什么这样拍。",
    "One scene alone, by its id.": "只看一场，写它的编号。",
    "Draws cast, sets and storyboard as pages (and a PDF), and says where they are.":
        "把人物、场景、分镜画成画册（另有 PDF），并说明放在哪里。",
    "Only tell fact by fact what the cast sheets follow.": "只列出：文中的描写，人物表和场景照办了哪些。",
    "The cue sheet instead, as picture and table.": "改看声音表（图和表格）。",
    "Draws everything that the theatre has, as a page of pictures.": "图录：剧场里所有的场景、服装、动作、道具。",
    "Where the page goes.": "图录放在哪里。",
    "paper, ink or shadow.": "画风：paper 剪纸、ink 水墨、shadow 皮影。",
    # Write
    "Writes a screenplay as Fountain, Final Draft, Chinese plain text or PDF.":
        "导出剧本：Fountain、Final Draft、中文纯文本或 PDF。",
    "A film's folder, or a screenplay file of any kind that is read.": "影片文件夹，或任何读得懂的剧本文件。",
    "fountain, fdx (Final Draft), txt (Chinese plain text), pdf; else what the output's name ends in.":
        "存成哪种：fountain、fdx（Final Draft）、txt（中文纯文本）、pdf；不写就看文件名的结尾。",
    "The file; else beside the source.": "存成哪个文件；不写就放在来源旁边。",
    "Writes what each scene needs as a table: people, props, sounds, screen text.":
        "导出拆解表：每场要哪些人物、道具、声音、屏幕文字。",
    "csv, pdf; else what the output's name ends in.": "存成哪种：csv、pdf；不写就看文件名的结尾。",
    "Rewrites one scene to a wish in words, and shows the difference.": "按一句话改写一场戏，先给你看改动。",
    "What to rewrite: scene.": "目前只有 scene（场）。",
    "Its number.": "第几场。",
    "How it should be, in words.": "想要什么样，用话说。",
    "Keep the change without asking.": "直接保留改动，不再询问。",
    "Tells the idea anew in another language, or has a language model translate; shows the difference.": (
        "用另一种语言把点子重讲一遍；设了语言模型则翻译剧本。先给你看改动。"
    ),
    "Into which language: zh or en.": "译成 zh 还是 en。",
    "Cuts the screenplay to a length, and shows the difference.": "把剧本压到某个片长，先给你看改动。",
    "How long it may be: 60s, 1m, 1m30s or 90.": "最长多少：60s、1m、1m30s 或 90（秒）。",
    "Drops a change that you made by hand: what was made there stands again.":
        "放弃你的一处改动，换回原稿的写法。",
    "A document, such as cast.yaml; or the place alone.": "哪份文档，如 cast.yaml；也可以只写地方。",
    "As `yingxi status` names it; left out: all of it.": "哪一处，照 `yingxi status` 的写法；不写就是整份文档。",
    # Keep
    "Keeps a film's store in order: show, check, prune, move.":
        "整理素材库：show 查看、check 核对、prune 清理、move 移走。",
    "Shows what the store holds, by stage and by who needs it.": "素材库里有什么，各占多少，还有没有用。",
    "Reads every take and file against its digest, and lists what is damaged.": "逐一核对素材和文件，列出损坏的。",
    "Remove what is damaged: the next run makes it again.": "清除损坏的，下次运行会重做。",
    "Frees what neither the film nor its history needs. With --json only if --yes.":
        "清理影片和历史都不再需要的。用 --json 时要加 --yes。",
    "Do not ask.": "不再询问。",
    "Only say what would go.": "只说会清理什么，不动手。",
    "Moves the store to another disk; the film's folder keeps a link to it.":
        "把素材库移到别的磁盘，影片文件夹里留一个链接。",
    "The folder to keep it in, on another disk.": "放到哪个文件夹（别的磁盘上）。",
    "Back into the film's folder.": "移回影片文件夹。",
    "Packs a film into one file to give away.": "把影片打包成一个文件，好送人。",
    "The file; else beside the folder.": "存成哪个文件；不写就放在文件夹旁边。",
    "Which takes go with it: none, used, all.": "带上哪些素材：none 不带、used 用到的、all 全部。",
    "Without what is in out/.": "不带 out/ 里的成片。",
    "Opens a packed film as a folder of its own.": "把打包的影片解开成文件夹。",
    "A packed film.": "打包的影片。",
    "Where its folder goes.": "解开后放在哪里。",
    "Writes a shot's depth, person masks, pose, lines, first and last frame, to steer a model.":
        "导出一个镜头的控制图：深度、人物遮罩、姿态、线稿、首帧与尾帧，给绘画模型用。",
    "The shot: its number in `yingxi storyboard`, or such as shot-scene-1.deed-1.":
        "哪个镜头：`yingxi storyboard` 里的序号，或如 shot-scene-1.deed-1。",
    "depth, mask, pose, line; several by commas.": "只要哪些：depth、mask、pose、line，用逗号隔开。",
    "A video of each instead of frames.": "每种输出成视频，而不是逐帧图片。",
    "The folder they go to; else out/passes/SHOT.": "放在哪个文件夹；不写就放在 out/passes/ 下。",
    "Lists the generators: who makes stories, pictures, voices, music and sounds.":
        "列出生成器：谁来编剧、作画、配音、作曲、拟音。",
    "Looks whether this machine can make films, and says what is missing.": "检查这台机器能不能制片，还缺什么。",
}  # fmt: skip
