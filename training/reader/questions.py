"""Questions as people type them, and questions bent so that the text no longer answers them."""

import re

PREFIXES = (
    "hey can you tell me {}", "can you tell me {}", "do you know {}", "i was wondering {}", "please tell me {}", "so {}",
    "quick question: {}", "according to the article, {}", "does it say {}", "um {}", "wait, {}", "{} according to the text",
    "{} in this article", "{} pls", "ok so {}", "just curious, {}", "anyone know {}", "hi! {}", "{} thanks",
)
SHORTENED = (
    (r"\b(what|who|when|where|how|why|that|there|it|he|she) (is|has)\b", r"\1s"), (r"\b(what|who|when|where|how|why|it|he|she)['’]s\b", r"\1s"),
    (r"\b(do|does|did|is|was|are|were|has|had|would|could|should) not\b", r"\1nt"), (r"n['’]t\b", "nt"),
    (r"\b(i|they|you|we) (have)\b", r"\1ve"), (r"\b(they|you|we) are\b", r"\1re"),
)
CASUAL = ((r"\bpeople\b", "ppl"), (r"\bbecause\b", "bc"), (r"\byou\b", "u"), (r"\bwith\b", "w/"), (r"\bwithout\b", "w/o"),
          (r"\bbefore\b", "b4"), (r"\bto\b", "2"), (r"\bfor\b", "4"), (r"\bgoing to\b", "gonna"), (r"\babout\b", "abt"))
DROPPED = set(
    "what when where who whom whose which why how is are was were do does did the a an of in on at to for it its that this "
    "he she they his her their there has have had be been".split()
)
KEYS = {"a": "sq", "b": "vn", "c": "xv", "d": "sf", "e": "wr", "f": "dg", "g": "fh", "h": "gj", "i": "uo", "k": "jl", "l": "k",
        "m": "n", "n": "bm", "o": "ip", "p": "o", "r": "et", "s": "ad", "t": "ry", "u": "yi", "v": "cb", "w": "qe", "y": "tu"}
OPPOSITES = [pair.split("/") for pair in (
    "hired/fired opened/closed born/buried bought/sold won/lost built/demolished founded/dissolved increased/decreased "
    "rose/fell married/divorced arrived/left accepted/rejected allowed/banned supported/opposed started/ended began/stopped "
    "first/last largest/smallest highest/lowest oldest/youngest north/south northern/southern eastern/western before/after "
    "mother/father son/daughter brother/sister wife/husband king/queen lent/borrowed entered/left joined/left found/lost "
    "appointed/dismissed gave/took taught/learned loved/hated praised/criticised discovered/invented attacked/defended "
    "died/married attack/defend buy/sell build/destroy win/lose open/close hire/fire marry/leave accept/refuse like/dislike "
    "best/worst longest/shortest most/least minimum/maximum earliest/latest top/bottom left/right male/female boy/girl man/woman "
    "prince/princess victory/defeat import/export imports/exports import/export advantages/disadvantages teacher/pupil "
    "buyer/seller author/publisher architect/owner composer/singer directed/produced wrote/translated painted/bought elected/removed"
).split()]
SWAP = {}
for one, other in OPPOSITES:
    SWAP.setdefault(one, []).append(other)
    SWAP.setdefault(other, []).append(one)
ATTRIBUTES = (
    ("how tall is {}", "tall|high|height|feet|foot|metres|meters|inches"), ("how old is {}", "old|age|aged|born|year"),
    ("when was {} born", "born|birth"), ("when did {} die", "die|died|death|killed"), ("how much did {} cost", r"cost|price|paid|\$|£|€|million"),
    ("who is {} married to", "married|wife|husband|spouse|wed"), ("how many people live in {}", "people|population|inhabitants|residents"),
    ("who designed {}", "design|architect|built|created"), ("when was {} sold", "sold|sale|bought|acquired"), ("who founded {}", "found|establish|start|creat"),
    ("how long is {}", "long|length|km|miles|metres|hours|minutes|years"), ("how heavy is {}", "weigh|heavy|kg|pounds|tonnes|tons"),
    ("where was {} born", "born|birth|native|from"), ("why did {} leave", "left|leave|quit|resign|depart"), ("how many children does {} have", "child|son|daughter|kids"),
    ("what does {} think about money", "money|rich|wealth|pay"), ("what did {} study", "stud|school|university|college|degree"),
    ("who owns {}", "own|belong|bought|acquired|propert"), ("what share of {} is foreign", "percent|per cent|%|share|foreign"),
    ("what colour is {}", "colou?r|red|blue|green|white|black|yellow"), ("who fired {}", "fire|dismiss|sack|remov|drop"),
    ("who taught {}", "taught|teach|tutor|pupil|student"), ("how did {} die", "die|death|kill|dead"), ("when did {} open", "open|launch|start|began"),
    ("how many times has {} won", "win|won|victor|title|champion"), ("what is {} afraid of", "afraid|fear|scare|fright|terr"),
)


def as_typed(text, random):
    """One question in somebody's habits: case, marks, slips, key words, chat."""
    if random.random() < 0.3:
        text = re.sub(r"\s*\?+\s*$", "", text)
    if random.random() < 0.3:
        text = text.lower()
    if random.random() < 0.25:
        for pattern, short in SHORTENED:
            text = re.sub(pattern, short, text, flags=re.I)
    if random.random() < 0.04:
        for pattern, short in CASUAL:
            text = re.sub(pattern, short, text, flags=re.I)
    roll = random.random()
    if roll < 0.08:
        kept = [word for word in re.findall(r"\S+", re.sub(r"[?,.!]", " ", text)) if word.lower() not in DROPPED]
        if len(kept) >= 2:
            text = " ".join(kept)
    elif roll < 0.15:
        text = random.choice(PREFIXES).format(text)
    if random.random() < 0.12:
        text = misspelt(text, random)
    return text


def misspelt(text, random):
    words = text.split(" ")
    long = [i for i, word in enumerate(words) if len(word) >= 5 and word.isalpha()]
    for i in random.sample(long, min(len(long), random.choice((1, 1, 2, 4)))):
        word, at = words[i], random.randrange(1, len(words[i]) - 1)
        kind = random.randrange(4)
        if kind == 0:
            word = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        elif kind == 1:
            word = word[:at] + word[at + 1 :]
        elif kind == 2:
            word = word[:at] + word[at] + word[at:]
        else:
            word = word[:at] + random.choice(KEYS.get(word[at].lower(), "e")) + word[at + 1 :]
        words[i] = word
    return " ".join(words)


def bent(question, title, window, names, titles, random):
    """The question with one thing changed so that `window` does not answer it; None where nothing can be changed."""
    ways = [other_year, opposite, other_name, another_one, other_number]
    random.shuffle(ways)
    if random.random() < 0.25:
        ways.insert(0, other_attribute)
    low = window.lower()
    for way in ways:
        changed = way(question, title, low, names, titles, random)
        if changed and changed != question:
            return changed
    return None


def other_year(question, title, window, names, titles, random):
    match = re.search(r"\b(1[0-9]{3}|20[0-2][0-9])\b", question)
    if not match:
        return None
    year = int(match[0]) + random.choice((-1, 1)) * random.choice((1, 2, 3, 5, 10, 12, 30, 60))
    return None if str(year) in window else question[: match.start()] + str(year) + question[match.end() :]


def other_number(question, title, window, names, titles, random):
    match = re.search(r"\b([1-9][0-9]{0,2}|two|three|four|five|six|seven)\b", question)
    if not match:
        return None
    new = random.choice(["nine", "eleven", "thirteen"]) if match[0].isalpha() else str(int(match[0]) + random.randrange(2, 19))
    return None if re.search(rf"\b{new}\b", window) else question[: match.start()] + new + question[match.end() :]


def opposite(question, title, window, names, titles, random):
    words = [w for w in re.findall(r"[a-z]+", question.lower()) if w in SWAP]
    random.shuffle(words)
    for word in words:
        new = random.choice(SWAP[word])
        if new[:4] not in window and word[:4] in window:
            return re.sub(rf"\b{word}\b", new, question, count=1, flags=re.I)
    return None


def other_name(question, title, window, names, titles, random):
    asked = [m for m in re.finditer(r"\b[A-Z][a-zA-Z’'-]+(?: [A-Z][a-zA-Z’'-]+)*", question) if m.start() > 0]
    random.shuffle(asked)
    for match in asked:
        if match[0].lower() not in window:
            continue
        alike = [n for n in names if n.lower() not in window and n.lower() not in question.lower() and n.count(" ") == match[0].count(" ")]
        if alike:
            return question[: match.start()] + random.choice(alike) + question[match.end() :]
    name = re.sub(r"\s*[(/].*$", "", title).strip()
    if len(name) > 3 and name.lower() in question.lower():
        new = re.sub(r"\s*[(/].*$", "", random.choice(titles)).strip()
        if new and new.lower() not in window:
            return re.sub(re.escape(name), lambda _: new, question, count=1, flags=re.I)
    return None


def another_one(question, title, window, names, titles, random):
    if re.search(r"\b(first|second|third|last|other|same|most|\w+est)\b", question):
        return None
    places = [m for m in re.finditer(r"\bthe (?=[a-z]{4,}\b)", question) if question[m.end() :].split()[0].strip("?,.'’") in window]
    word = random.choice(["second", "third", "fourth", "other", "old", "new", "northern", "wooden", "French", "youngest"])
    if not places or word.lower() in window:
        return None
    match = random.choice(places)
    return question[: match.end()] + word + " " + question[match.end() :]


def other_attribute(question, title, window, names, titles, random):
    name = re.sub(r"\s*[(/].*$", "", title).strip()
    if not name or name.lower() not in window:
        return None
    template, signs = random.choice(ATTRIBUTES)
    return None if re.search(rf"(?:\b|^)(?:{signs})", window) else template.format(name)
