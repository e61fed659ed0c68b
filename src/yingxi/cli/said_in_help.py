"""What help, the greeting and a command that cannot be understood say."""

IN_HELP: dict[str, tuple[str, str]] = {
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
}  # fmt: skip
