"""What people really type, paste and scan, and what somebody types who means ill: every text field has to bear all of it."""

MARKUP = [
    "<b>", "<b>bold</b>", "</b>", "<i><b></i>", "&", "&amp;", "&lt;script&gt;", "a < b > c", "<br/>", "<para>", "<font color=\"red\">x</font>",
    "<img src='/etc/passwd'/>", "<img src=\"file:///etc/passwd\" width=100>", "<a href=\"javascript:alert(1)\">click</a>", "<a href='https://example.org'>",
    "<script>alert(1)</script>", "<!-- comment -->", "<![CDATA[ x ]]>", "<?xml version='1.0'?>", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>",
    "<font color=\"[[getattr(pow,Word('__globals__'))]]\">", "<onDraw name=x/>", "<seq/>", "<index item='x'/>",
]
FORMULAS = [
    "=1+1", "=HYPERLINK(\"http://x\",\"y\")", "=cmd|' /C calc'!A0", "+34 600 111 222", "-5", "@SUM(A1)", "\t=1+1", "'quoted", "|pipe",
    "=WEBSERVICE(\"http://x\")",
    "_x0041_", "_x000D_",
]
TEMPLATES = ["{", "}", "{}", "{0}", "{name}", "{x.__class__.__mro__}", "%s %d %n", "${HOME}", "{{7*7}}", "{:>99999999999}", "\\", "\\x41", "(", ")",
             ") Tj ET Q (", "%PDF-1.4",
             "endstream endobj", "'; DROP TABLE call; --"]
SCRIPTS = [
    "王伟", "張㛃", "𠮷野家", "𪚥𠔻", "欧阳慧敏（先生）：《说明》“好”！", "，。、；：", "（（（（", "García Muñoz", "Jose\u0301 Nu\u0301n\u0303ez",
    "Ærøskøbing Žižek Łódź", "O’Brien “quoted” — dash…",
    "שלום עולם", "مرحبا بالعالم", "\u202egnorw eht\u202c", "ไทย ภาษา", "हिन्दी", "Ελληνικά", "Русский", "日本語テスト", "한국어", "😀", "👨‍👩‍👧‍👦", "🇪🇸",
    "☐ ☑ ✔ → ½ № ℃ ™",
    "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!͖̬̰̙̗̿̋ͥͥ̂ͣ̐́́͜͞",
]
CONTROLS = ["\x00", "a\x07b", "\x1b[31mred", "line\nline\r\nline\rline\u2028line\x0bline", "\t\ttabs", "\ufeffbom", "\u200b\u200d\u2060", "\ufffe\uffff",
            "\ud800", "\udfff\ud800",
            "   ", "\u00a0\u00a0", "\u3000", "-", "."]
LONG = ["W" * 10_000, "wort " * 2_000, "长" * 5_000, "-/" * 2_000, "\n" * 300 + "x"]

HOSTILE = [*MARKUP, *FORMULAS, *TEMPLATES, *SCRIPTS, *CONTROLS, *LONG]
