"""What the studio's own errors say, in Chinese: each saying as it is worded where it is raised, then in Simplified and
Traditional Chinese. `{}` stands for what differs. What the library says is in the library's own table."""

import re

from yingxi.cli.chinese import in_chinese

SAYINGS: dict[str, tuple[str, str]] = {
    # A line rewritten where it is heard
    "a line has words": ("台词要有字", "臺詞要有字"),
    "take it out on the page of the screenplay": ("要删掉它，请到剧本页", "要刪掉它，請到劇本頁"),
    "this line is marked or broken in the screenplay": ("这句台词在剧本里带有标记", "這句臺詞在劇本裡帶有標記"),
    "rewrite it on the page of the screenplay": ("请到剧本页改写", "請到劇本頁改寫"),
    # A take that is locked
    "the take of this shot is not made yet": ("这个镜头还没有做好", "這個鏡頭還沒有做好"),
    "lock it once it is there": ("做好以后再锁定", "做好以後再鎖定"),
    # A film that is deleted for ever
    "this is not the title of the film": ("片名不对", "片名不對"),
    "type the title as it stands there, then delete": ("请照那里写的片名输入，再删除", "請照那裡寫的片名輸入，再刪除"),
    # A scene added by a form
    "a scene has a place and something that happens": ("一场戏要有地点，也要有事发生", "一場戲要有地點，也要有事發生"),
    "fill in both, then add it again": ("请都填上，再加入", "請都填上，再加入"),
    "somebody says the line": ("台词要有人说", "臺詞要有人說"),
    "say who, then add it again": ("请写上是谁，再加入", "請寫上是誰，再加入"),
    # The disk, the storage, the workers
    "the disk of the studio is full: nothing was written": ("工作室的磁盘满了：什么都没有写入", "工作室的磁碟滿了：什麼都沒有寫入"),
    "tell who keeps the studio; what you typed stays here": ("请告诉管理工作室的人；您输入的还在这里", "請告訴管理工作室的人；您輸入的還在這裡"),
    "there is no room for this file on the studio's disk": ("工作室的磁盘放不下这个文件", "工作室的磁碟放不下這個檔案"),
    "tell who keeps the studio; nothing of the file was kept": ("请告诉管理工作室的人；这个文件没有留下任何部分", "請告訴管理工作室的人；這個檔案沒有留下任何部分"),
    "STORAGE_URL names a storage, and boto3 is not installed": ("STORAGE_URL 写了存储，但没有安装 boto3", "STORAGE_URL 寫了儲存，但沒有安裝 boto3"),
    "install it:  pip install 'yingxi[platform,s3]'": ("请安装：  pip install 'yingxi[platform,s3]'", "請安裝：  pip install 'yingxi[platform,s3]'"),
    "the storage does not answer as it should": ("存储没有正常应答", "儲存沒有正常回應"),
    "try again; else tell who keeps the studio": ("请再试；还不行就告诉管理工作室的人", "請再試；還不行就告訴管理工作室的人"),
    "the worker died each time": ("每次制作到一半，工作进程都中断了", "每次製作到一半，工作程序都中斷了"),
    # Films and files brought in
    "the storyboard is not staged yet": ("分镜还没有排演", "分鏡還沒有排演"),
    "have the film made again, then ask for its pages": ("请先把影片再做一次，再来画册页", "請先把影片再做一次，再來畫冊頁"),
    "there is no such file": ("没有这个文件", "沒有這個檔案"),
    "choose a .yingxi file": ("请选一个 .yingxi 文件", "請選一個 .yingxi 檔案"),
    "a packed film may have {} GB": ("打包的影片最大 {} GB", "打包的影片最大 {} GB"),
    "leave its takes out:  yingxi pack --takes none": ("请不带素材打包：  yingxi pack --takes none", "請不帶素材打包：  yingxi pack --takes none"),
    "choose a CSV file": ("请选一个 CSV 文件", "請選一個 CSV 檔案"),
    "this is no table of tasks": ("这不是任务表格", "這不是任務表格"),
    "export one, change it, and bring it back as CSV (UTF-8)": ("请先导出一份，修改后以 CSV（UTF-8）导入", "請先匯出一份，修改後以 CSV（UTF-8）匯入"),
    "a table may have {} rows": ("表格最多 {} 行", "表格最多 {} 列"),
    "take it in in several parts": ("请分几次导入", "請分幾次匯入"),
    "no task has the state {}": ("任务没有“{}”这种状态", "任務沒有「{}」這種狀態"),
    "no task has the difficulty {}": ("任务没有“{}”这种难度", "任務沒有「{}」這種難度"),
    "no task has the priority {}": ("任务没有“{}”这种优先级", "任務沒有「{}」這種優先級"),
    "a task takes more than 0 and up to {} hours": ("任务的工时要大于 0，最多 {} 小时", "任務的工時要大於 0，最多 {} 小時"),
    "leave it empty or say less": ("请留空，或少写一些", "請留空，或少寫一些"),
    "take one of the list": ("请用列表中的一种", "請用列表中的一種"),
    "nothing here is called {}": ("这里没有叫“{}”的", "這裡沒有叫「{}」的"),
    "write the name as the page has it": ("请照页面上的写法写", "請照頁面上的寫法寫"),
    # What was typed
    "a name has up to {} letters": ("名字最多 {} 个字", "名字最多 {} 個字"),
    "write a shorter one": ("请写短一些", "請寫短一些"),
    "the idea is longer than {} characters": ("点子超过 {} 个字", "點子超過 {} 個字"),
    "give a part of it, such as one of its chapters": ("请只给一部分，例如其中一章", "請只給一部分，例如其中一章"),
    "this is not a number": ("这不是数字", "這不是數字"),
    "write digits": ("请写数字", "請寫數字"),
    "a film has at least one shot": ("影片至少要有一个镜头", "影片至少要有一個鏡頭"),
    "put another shot in first": ("请先放进另一个镜头", "請先放進另一個鏡頭"),
    "this is no day": ("这不是日期", "這不是日期"),
    "write it as 2027-03-31": ("请写成 2027-03-31", "請寫成 2027-03-31"),
    "there is no such key": ("没有这个密钥", "沒有這個金鑰"),
    "choose one of the list": ("请从列表里选", "請從清單裡選"),
    "this is no key": ("这不是密钥", "這不是金鑰"),
    "paste the key alone, without line ends": ("请只粘贴密钥，不带换行", "請只貼上金鑰，不帶換行"),
    "this model is not one of a provider whom a studio may name": ("工作室不能自己指定这家提供方的模型", "工作室不能自己指定這家提供方的模型"),
    "name another, such as openai/gpt-4o, or ask who keeps the house": (
        "请换一个，例如 openai/gpt-4o，或请管理这里的人来设置", "請換一個，例如 openai/gpt-4o，或請管理這裡的人來設定"
    ),
    "this is no mail address": ("这不是邮箱地址", "這不是信箱地址"),
    "write it as name@example.org": ("请写成 name@example.org", "請寫成 name@example.org"),
    "the letter could not be sent": ("信没有发出去", "信沒有寄出去"),
    "give them a link instead, and tell who keeps the studio": (
        "请改用链接邀请，并告诉管理工作室的人", "請改用連結邀請，並告訴管理工作室的人"
    ),
    "a studio needs an owner": ("工作室要有所有者", "工作室要有擁有者"),
    "make somebody else one first": ("请先让别人成为所有者", "請先讓別人成為擁有者"),
    # Tasks and review
    "a task has a title of 1 to 200 letters": ("任务的标题要有 1 到 200 个字", "任務的標題要有 1 到 200 個字"),
    "say in a few words what is to be done": ("请简单写明要做什么", "請簡單寫明要做什麼"),
    "a checklist has 1 to {} lines": ("清单要有 1 到 {} 项", "清單要有 1 到 {} 項"),
    "write what is to be ticked, a line for each": ("请写要勾掉的事，每行一项", "請寫要勾掉的事，每行一項"),
    "a note has at most {} pictures": ("一条批注最多放 {} 张图片", "一條批註最多放 {} 張圖片"),
    "put the others beside another note": (
        "其余的请放在另一条批注旁边",
        "其餘的請放在另一條批註旁邊",
    ),
    "a note has 1 to {} letters": ("批注要有 1 到 {} 个字", "批註要有 1 到 {} 個字"),
    "write it anew": ("请重写", "請重寫"),
    "a drawing stands on a frame": ("画要画在某一帧上", "畫要畫在某一格上"),
    "say which frame it is drawn on": ("请写明画在哪一帧", "請寫明畫在哪一格"),
    "this is no drawing, or too large a one": ("这不是画，或者太大", "這不是畫，或者太大"),
    "draw it anew, with fewer strokes": ("请用少一些笔画重画", "請用少一些筆畫重畫"),
    "a playlist has a name of 1 to 80 letters": ("片单的名称要有 1 到 80 个字", "片單的名稱要有 1 到 80 個字"),
    "name it": ("请起个名字", "請取個名字"),
    "a film has at most {} playlists": ("一部影片最多 {} 个片单", "一部影片最多 {} 個片單"),
    "take one away first": ("请先去掉一个", "請先去掉一個"),
    "a playlist has shots of this film": ("片单里要有这部影片的镜头", "片單裡要有這部影片的鏡頭"),
    "choose at least one shot": ("请至少选一个镜头", "請至少選一個鏡頭"),
    "the film has been made anew since": ("影片在此之后又重新做过", "影片在此之後又重新做過"),
    "look at it again": ("请再看一遍", "請再看一遍"),
    "that is neither yes nor no": ("既不是同意也不是不同意", "既不是同意也不是不同意"),
    "say yes or no": ("请写 yes 或 no", "請寫 yes 或 no"),
    "this is no frame of the film": ("影片里没有这一帧", "影片裡沒有這一格"),
    "the film has no such take": ("影片里没有这一条", "影片裡沒有這一條"),
    "open the page anew": ("请重新打开页面", "請重新開啟頁面"),
    "open its page anew": ("请重新打开它的页面", "請重新開啟它的頁面"),
    # The shared screenplay
    "this is more than can be typed at once": ("一次输入的太多了", "一次輸入的太多了"),
    "bring it in by smaller parts": ("请分成小段放进来", "請分成小段放進來"),
    "the screenplay is not open": ("剧本没有打开", "劇本沒有開啟"),
    "load the page again": ("请重新载入页面", "請重新載入頁面"),
    "the screenplay is too long": ("剧本太长", "劇本太長"),
    "cut it down": ("请删短", "請刪短"),
    "this is no change of a text": ("这不是文字改动", "這不是文字改動"),
}  # fmt: skip


def told(speak: str, saying: str) -> str:
    """What an error says, in that language; as it is worded where there is no other."""
    if speak == "en":
        return saying
    for english, said in SAYINGS.items():
        found = re.fullmatch(re.escape(english).replace(r"\{\}", r"(\S+)"), saying)
        if found is not None:
            return said[speak == "zh-hant"].format(*found.groups())
    return in_chinese(saying)
