"""What goes wrong where something is drawn, spoken, played or joined, in Simplified Chinese: as in `chinese.py`."""

MAKERS: dict[str, str] = {
    # Generators: who they are and what they lack
    "writer": "编剧", "illustrator": "绘制", "animator": "动画", "voice": "配音", "composer": "作曲", "foley": "拟音",
    "free": "免费",
    "as the model's provider asks": "由模型提供者定价",
    "the package {}, the environment variable {}": "软件包 {}、环境变量 {}",
    "the package {}": "软件包 {}",
    "the environment variable {}": "环境变量 {}",
    "the folder {}, which {} names": "{1} 指定的文件夹 {0}",
    "the file {}, which {} names": "{1} 指定的文件 {0}",
    "a file that can be read in the place of {}": "能读的 {}（现在的这个读不了）",
    "{} or {} or {} in {}": "{3} 里的 {0}（或 {1}、{2}）",
    "{} or {} in {}": "{2} 里的 {0}（或 {1}）",
    "{} needs {}": "{} 还缺：{}",
    "add what is missing, or name another generator under `generators` in film.yaml":
        "请补上缺的，或在 film.yaml 的 `generators` 里换一个生成器",
    "no {} named {} is installed (installed: {})": "没有安装名为 {1} 的{0}生成器（已安装：{2}）",
    "see `yingxi generators`, then name one of them in film.yaml":
        "用 `yingxi generators` 看看有哪些，再写进 film.yaml",
    "The package litellm is not installed.": "没有安装软件包 litellm。",
    'Install the extra: pip install "yingxi[models]".': '请安装附加部分：pip install "yingxi[models]"。',
    # Writers
    "No language model is named.": "没有指定语言模型。",
    "Set {} to a model, such as openai/gpt-4o or ollama/qwen3, or use the planner.":
        "请用 {} 指定模型，例如 openai/gpt-4o 或 ollama/qwen3；或改用内置编剧。",
    "{} is no number of seconds: {}": "{} 不是秒数：{}",
    "Write it like {}=600, or leave it out.": "请写成 {}=600，或者不写。",
    "{} gave no usable {}, even after a repair round: {}.": "{} 给的{}用不了，改过一次也不行：{}。",
    "Try again, name another model, or use the planner.": "请再试，换一个模型，或改用内置编剧。",
    "{} refused the {}: {}": "{} 拒绝写{}：{}",
    "Check the model's name, its key and its server.": "请检查模型名称、密钥和服务器。",
    "{} did not answer for the {}: {}": "{} 没有写出{}：{}",
    "Try again later, or use the planner.": "请稍后再试，或改用内置编剧。",
    "The {} does not fit into what {} can read at once: {}": "{0}太长，{1} 一次读不下：{2}",
    "Give its server more room (16,000 tokens), or name a model that reads more.":
        "请给它的服务器更大的上下文（16,000 个 token），或换一个读得下的模型。",
    "{} did not finish the {} in {} s.": "{0} 没能在 {2} 秒内写完{1}。",
    "Give it longer, like {}={}, or use the planner.": "请多给些时间，例如 {}={}，或改用内置编剧。",
    "story": "故事",
    "screenplay": "剧本",
    "digest": "梗概",
    "rewrite": "改稿",
    "translation": "译稿",
    "The planner found no story of {} s for this idea: {}.": "内置编剧没有为这个点子找到 {} 秒的故事：{}。",
    "Ask for another length or seed, or write the screenplay yourself.": "请换个片长或种子，或自己写剧本。",
    "Nothing in this text can be staged: nobody does or says anything in it.":
        "这段文字演不出来：里面没有人做什么，也没有人说什么。",
    "Say in one sentence who it is about and what they do, or choose a language model.":
        "用一句话说说讲的是谁、做了什么，或者换成语言模型。",
    "The planner reads English and Chinese, and this idea seems to be in another language.":
        "内置编剧读中文和英文，这个点子像是别的语言。",
    "Say it in English or Chinese, or choose a language model: --writer language-model.":
        "请用中文或英文说，或换语言模型来写：--writer language-model。",
    "The writer gave no screenplay.": "编剧没有交出剧本。",
    "Run again, or choose another writer.": "请再运行，或换一个编剧。",
    "The screenplay has no {}.": "剧本里没有{}。",
    "A speech has no speaker: {}": "有一句台词没写是谁说的：{}",
    "Put the speaker's name above it.": "请在它上面写上说话人的名字。",
    # Voices
    "Nobody in the cast is “{}”, who speaks.": "有“{}”的台词，人物表里却没有这个人。",
    "Add {} to cast.yaml.": "请在 cast.yaml 里加上 {}。",
    "The voice answered a line with something that cannot be used: {}.": "配音给的声音用不了：{}。",
    "Choose another voice generator, or report this to its maker.": "请换一个配音生成器，或把这个问题告诉它的作者。",
    "The hosted voice did not answer: {}: {}": "云端配音没有应答：{}：{}",
    "Check the model's name, its key and its server, or use the packaged voice.":
        "请检查模型名称、密钥和服务器，或改用内置配音。",
    "The hosted voice answered with something that is no sound.": "云端配音给的不是声音。",
    "The hosted voice answered with {} seconds, too few for a word.": "云端配音只给了 {} 秒，不够说一个字。",
    "Check the model's name and its server, or use the packaged voice.": "请检查模型名称和服务器，或改用内置配音。",
    "The folder of Kokoro's voices cannot be used: {}": "Kokoro 语音的文件夹用不了：{}",
    "no {}": "没有 {}",
    "{} is damaged or of another kind": "{} 已损坏，或不是这类文件",
    "Put kokoro-v1.0.onnx and voices-v1.0.bin in a folder and name it in {}.":
        "请把 kokoro-v1.0.onnx 和 voices-v1.0.bin 放进一个文件夹，并用 {} 指定它。",
    "The voice {} speaks {}, not {}.": "声音 {} 说 {}，不说 {}。",
    "The voice {} has no {}.": "声音 {} 没有“{}”。",
    "This Piper voice speaks {}, not {}.": "这个 Piper 声音说 {}，不说 {}。",
    "Choose another voice generator for this film.": "请给这部影片换一个配音生成器。",
    "The packaged voice has no style named {}.": "内置配音没有名为 {} 的音色。",
    "Choose among {}.": "可以选：{}。",
    "The packaged voice reads Chinese and Latin writing, not “{}”.": "内置配音读汉字和拉丁字母，读不了“{}”。",
    "Write the line in Chinese or English, name a recording of it in film.yaml, as "
    "lines: {scene-1.line-1: {recording: ...}}, or choose another voice.":
        "请用中文或英文写这句台词，或在 film.yaml 里给它指定一段录音，"
        "写成 lines: {scene-1.line-1: {recording: ...}}，或换一个配音生成器。",
    "Name a voice of the film's language in {}, or choose another voice generator.":
        "请用 {} 指定影片语言的声音，或换一个配音生成器。",
    "The Piper voice cannot be used: {}: {}": "Piper 声音用不了：{}：{}",
    "Name a voice's .onnx file, with its .onnx.json beside it, in {}.":
        "请用 {} 指定声音的 .onnx 文件，旁边要有它的 .onnx.json。",
    # Sounds
    "Procedural foley has no sound called “{}”.": "程序拟音里没有叫“{}”的声音。",
    "Name one of: step, {}; or give a recording of your own.": "可以写：step、{}；或给一段自己的录音。",
    "The sound font {} cannot be read.": "音色库 {} 读不了。",
    "{} is no sound font that can be played: {}.": "{} 不是能用的音色库：{}。",
    "Install pretty_midi, or name a readable .sf2 file in YINGXI_SOUNDFONT.":
        "请安装 pretty_midi，或用 YINGXI_SOUNDFONT 指定一个能读的 .sf2 文件。",
    "{} gave {}.": "{} 给出的是 {}。",
    "Choose another generator for sound, or make the cue again with another seed.":
        "请换一个声音生成器，或换个种子重做这一段。",
    # Pictures
    "the paper theatre has no look named {}": "纸片剧场没有名为 {} 的画风",
    "set `look: {}` in film.yaml; it has {}": "请在 film.yaml 里写 `look: {}`；可以选：{}",
    "{} made no picture": "{} 没有画出画面",
    "run again, or name another animator for this shot in film.yaml":
        "请再运行，或在 film.yaml 里给这个镜头换一个动画生成器",
    "The shot could not be written: {}": "镜头写不进去：{}",
    "A picture could not be written: {}": "图片写不进去：{}",
    "Check that the disk has space and the folder can be written.": "请检查磁盘空间，以及文件夹能不能写。",
    "A picture of {} x {} cannot be encoded: both sides must be even.": "{} x {} 的画面用不了：两边都要是偶数。",
    "Ask for {} x {}.": "请改成 {} x {}。",
    "the typeface Noto Sans CJK is not installed": "没有安装字体 Noto Sans CJK",
    "the typeface Courier Prime is not installed": "没有安装字体 Courier Prime",
    "run `make film` again": "请再运行 `make film`",
    # Another name
    "somebody else in the film is called {}": "片中已有人叫{}",
    "give them a name that nobody has": "请起一个没人用的名字",
    "this cannot be a name in a screenplay": "这在剧本里做不了名字",
    "write at most {} letters, without brackets, colons and marks of Fountain":
        "请写不超过 {} 个字，不带括号、冒号和 Fountain 的记号",
    "with this name the screenplay would be read otherwise": "用这个名字，剧本会被读成别的意思",
    "choose a name in the script of the others": "请用和其他名字同一种文字的名字",
    "the film has a place called {} already": "片中已有叫“{}”的场景",
    "choose a name that no other place has; two places become one in the screenplay's headings":
        "请起一个别的场景没有的名字；要把两处合成一处，请改剧本的场景标题",
    "no heading of the screenplay names {}": "剧本的场景标题里没有写“{}”",
    "name the place in the screenplay itself": "请直接在剧本里改这个地点",
    "a heading would name {} instead of {}": "场景标题会被读成“{}”，而不是“{}”",
    "choose a name without dashes, commas and hours of the day": "请起一个不带横线、逗号和时辰的名字",
    # The cut and the film
    "the cut has no shots": "剪辑表里没有镜头",
    "delete cut.yaml to have the film cut again": "删掉 cut.yaml，就会重新剪辑",
    "there is no shot {} in the storyboard": "分镜里没有镜头 {}",
    "take it out of cut.yaml, or name one of: {}": "请从 cut.yaml 里去掉它，或写其中一个：{}",
    "take it out of cut.yaml, or name one of storyboard.yaml":
        "请从 cut.yaml 里去掉它，或写 storyboard.yaml 里有的镜头",
    "a shot is split inside, not at its end": "镜头要从中间切开，不能切在头尾",
    "go to a frame inside the shot": "请先走到镜头中间的一帧",
    "a film has at least one shot": "影片至少要有一个镜头",
    "put another shot in first": "请先放进另一个镜头",
    "there is no shot to go to": "后面没有镜头可以接",
    "choose a shot that another one follows": "请选一个后面还有镜头的镜头",
    "the transition is longer than the shots beside it": "转场比旁边的镜头还长",
    "make it shorter, or the shots longer": "请把转场改短，或把镜头放长",
    "this is no shot of the cut": "剪辑里没有这个镜头",
    "choose a shot": "请选一个镜头",
    "The line “{}” was never spoken.": "台词“{}”还没有配音。",
    "Run the dialogue stage again, or take the speech out of storyboard.yaml.":
        "请重新做对白，或从 storyboard.yaml 里去掉这句。",
    "Export it again as OpenTimelineIO (.otio).": "请重新导出为 OpenTimelineIO（.otio）。",
    "The cut is empty.": "剪辑表是空的。",
    "Add a shot to the cut.": "请在剪辑表里加一个镜头。",
    "The film could not be written: {}": "成片写不进去：{}",
    "The sound could not be written: {}": "声音写不进去：{}",
    "A shot's file holds no picture.": "有个镜头的文件里没有画面。",
    "Make the shot again.": "请重做这个镜头。",
    "The picture of a shot has {} frames where the cut shows {}.": "有个镜头的画面只有 {} 格，剪辑表里要用 {} 格。",
    "Make the shot again, or shorten it in cut.yaml.": "请重做这个镜头，或在 cut.yaml 里把它改短。",
    "The cut shows a shot that has no picture.": "剪辑表里有个镜头没有画面。",
    "Make the shot again, or take it out of cut.yaml.": "请重做这个镜头，或从 cut.yaml 里去掉它。",
    # The studio's start
    "the studio's parts are not installed: {}": "工作室的部分没有安装：{}",
    "install them:  make studio; or  pip install 'yingxi[platform]'":
        "请安装：  make studio；或  pip install 'yingxi[platform]'",
    "DATABASE_URL is no address of a PostgreSQL database": "DATABASE_URL 不是 PostgreSQL 数据库的地址",
    "write postgresql://USER:PASSWORD@HOST:5432/NAME, in a password %40 for @, %2F for /, %23 for #, %3F for ?; "
    "or leave it out for SQLite":
        "请写 postgresql://用户:密码@主机:5432/库名，密码里 @ 写 %40、/ 写 %2F、# 写 %23、? 写 %3F；用 SQLite 就不写",
    "STORAGE_URL is no address of a bucket": "STORAGE_URL 不是存储桶的地址",
    "write s3://KEY:SECRET@HOST:PORT/BUCKET?region=REGION, with &insecure=1 for http, in a secret %2F for /; "
    "or leave it out for the folder":
        "请写 s3://KEY:SECRET@主机:端口/桶名?region=地区，http 加 &insecure=1，SECRET 里 / 写 %2F；放在文件夹里就不写",
    "MAIL_URL is no address of a mail server": "MAIL_URL 不是邮件服务器的地址",
    "write smtp://USER:PASSWORD@HOST:587, smtps://USER:PASSWORD@HOST:465 or console; or leave it out for no mail":
        "请写 smtp://用户:密码@主机:587、smtps://用户:密码@主机:465 或 console；不发邮件就不写",
    "the storage has no bucket {}": "存储里没有 {} 这个桶",
    "make it there, or name another in STORAGE_URL": "请在那里建好，或在 STORAGE_URL 里换一个",
    "the storage refuses the key of STORAGE_URL: {}": "存储不认 STORAGE_URL 的密钥：{}",
    "look at KEY, SECRET and region, and whether that key may write to the bucket":
        "请检查 KEY、SECRET 和 region，以及这个密钥能不能写那个桶",
    "the storage of STORAGE_URL does not answer: {}": "STORAGE_URL 的存储没有应答：{}",
    "look at its host and port, and write &insecure=1 where it speaks http":
        "请检查主机和端口；它说的是 http 就写 &insecure=1",
    "the database cannot be used: {}": "数据库用不了：{}",
    "look at DATABASE_URL, and whether PostgreSQL runs and knows that user and password":
        "请检查 DATABASE_URL，以及 PostgreSQL 是否开着、认不认得那个用户和密码",
    "the studio cannot listen at {}:{}: {}": "工作室没法在 {}:{} 开门：{}",
    "is it open already? Else name another port:  yingxi studio --port 8331":
        "是不是已经开着？不然就换个端口：  yingxi studio --port 8331",
    # What a machine has
    "cores": "处理器核心",
    "disk": "磁盘空间",
    "installed": "已安装",
    "needs {}": "还缺：{}",
    "use Python 3.11, 3.12 or 3.13": "请用 Python 3.11、3.12 或 3.13",
    "make film sets everything up": "用 make film 装好",
    "better with the native voices: scripts/voices.sh": "装上母语配音会更好：scripts/voices.sh",
    "a film takes up to 1 GB while it is made": "做一部影片最多占 1 GB",
}  # fmt: skip
