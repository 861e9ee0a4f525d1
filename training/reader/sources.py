"""Reads the question sets into one shape: articles with sentences, and questions that know which sentence answers.

A file is gzipped JSON lines: `{title?, context, question, answers: [{text, start?}], sentences?, gold_sentences?, sentence_only?}`.
"""

import gzip
import json
import re
from dataclasses import dataclass, field
from pathlib import Path

SETS = ("qed", "tydiqa", "fairytaleqa", "squad-v2-part", "squad-train-du", "selqa", "qamr", "covidqa")
SHORT = r"(?<!\bMr)(?<!\bMrs)(?<!\bDr)(?<!\bSt)(?<!\bMs)(?<!\bvs)(?<!\bJr)(?<!\bNo)(?<!\bi\.e)(?<!\be\.g)(?<!\b[A-Z])"
BOUNDARY = re.compile(rf"(?:{SHORT}[.!?][\"”’')\]]*(?:\[\d+\](?::\d+)?)*)\s+(?=[\"“‘'(\[]*[A-Z0-9])|\n\n+")
STOP = set(
    "a an and are as at be been but by can could did do does for from had has have he her him his how i if in into is it "
    "its many me much my no not of on or our she so some that the their them then there these they this to was we were "
    "what when where which who whom whose why will with would you your".split()
)


@dataclass
class Question:
    text: str
    gold: list[int]  # indices of sentences, any of which answers; empty: the article does not answer
    spans: list[tuple[int, int, int]] = field(default_factory=list)  # (sentence, start, end) in characters


@dataclass
class Article:
    source: str
    title: str
    sentences: list[str]
    questions: list[Question] = field(default_factory=list)

    def words(self, sentence):
        """The content words of one sentence, kept once they were asked for."""
        known = self.__dict__.setdefault("known", {})
        if sentence not in known:
            known[sentence] = content_words(self.sentences[sentence])
        return known[sentence]


def plain(text):
    return text.replace("``", '"').replace("''", '"')


def squash(text):
    return re.sub(r"[^a-z0-9]", "", text.lower())


def content_words(text):
    return {word for word in re.findall(r"[a-z0-9]+", text.lower()) if word not in STOP}


def split_sentences(text):
    found, start = [], 0
    for match in BOUNDARY.finditer(text):
        if match.end() - start > 1 and text[start : match.end()].strip():
            found.append((start, match.end()))
            start = match.end()
    if text[start:].strip():
        found.append((start, len(text)))
    return found


def rows_of(path):
    with gzip.open(path, "rt", encoding="utf8") as lines:
        yield from map(json.loads, lines)


def locate(row, bounds, sentences):
    """Which sentences hold the row's answers, and where in them."""
    gold, spans = set(row.get("gold_sentences") or []), []
    for answer in row["answers"]:
        text, start = answer["text"].strip(), answer.get("start")
        if not text:
            continue
        places = []
        if start is not None:
            places = [(i, start - a) for i, (a, b) in enumerate(bounds) if a <= start < b]
        else:
            for i, sentence in enumerate(sentences):
                places += [(i, m.start()) for m in re.finditer(re.escape(text.lower()), sentence.lower())]
        for i, at in places:
            if gold and row.get("gold_sentences") and i not in gold:
                continue
            gold.add(i)
            whole = len(sentences[i].strip())
            if len(text) < 0.9 * whole and len(text) < 160:
                spans.append((i, at, min(at + len(text), len(sentences[i]))))
    if not gold and row["answers"]:
        gold = reworded(row["answers"], row["question"], sentences)
    return sorted(gold), spans


def reworded(answers, question, sentences):
    """The sentence with most of the words of an answer that stands nowhere as such; none if it is not clear."""
    best, chosen = 0.0, set()
    for answer in answers:
        words = content_words(answer["text"])
        asked = content_words(question) - words
        if not words:
            continue
        for i, sentence in enumerate(sentences):
            here = content_words(sentence)
            share = len(words & here) / len(words)
            score = share + 0.2 * len(asked & here) / max(1, len(asked))
            if share >= 0.6 and len(words & here) >= 2 and score > best:
                best, chosen = score, {i}
    return chosen


def articles_of(path, source):
    """One article for each distinct context; single sentences of one source are gathered, eight to an article."""
    by_context, order = {}, []
    for row in rows_of(path):
        context = plain_same_length(row["context"])
        if context not in by_context:
            by_context[context] = (row, [])
            order.append(context)
        by_context[context][1].append(row)
    if order and by_context[order[0]][0].get("sentence_only"):
        return gathered(order, by_context, source)
    articles = []
    for context in order:
        first, rows = by_context[context]
        if first.get("sentences"):
            bounds, at = [], 0
            raw = [plain_same_length(s) for s in first["sentences"]]
            for sentence in raw:
                start = context.find(sentence, at)
                start = at if start < 0 else start
                bounds.append((start, start + len(sentence)))
                at = start + len(sentence)
        else:
            bounds = split_sentences(context)
            raw = [context[a:b] for a, b in bounds]
        article = Article(source, first.get("title", "").replace("_", " "), raw)
        for row in rows:
            gold, spans = locate(row, bounds, raw)
            if gold or not row["answers"]:
                article.questions.append(Question(row["question"], gold, spans))
        if article.questions:
            articles.append(article)
    return articles


def gathered(order, by_context, source, size=8):
    articles = []
    for at in range(0, len(order), size):
        sentences = order[at : at + size]
        article = Article(source, "", sentences)
        for i, context in enumerate(sentences):
            for row in by_context[context][1]:
                _, spans = locate(row, [(0, len(context))], [context])
                article.questions.append(Question(plain(row["question"]), [i], [(i, a, b) for _, a, b in spans]))
        articles.append(article)
    return articles


def plain_same_length(text):
    """Typewriter quotes become plain ones without moving a character's place."""
    return text.replace("``", '" ').replace("''", '" ')


def own_articles(path):
    """Our own questions: `# title`, `% source`, `- sentence`, `? question = 1,3` (or `= 0`: not answered)."""
    articles, article = [], None
    for line in Path(path).read_text(encoding="utf8").splitlines():
        if line.startswith("# "):
            article = Article("own", line[2:], [])
            articles.append(article)
        elif line.startswith("- "):
            article.sentences.append(line[2:])
        elif line.startswith("? "):
            text, numbers = line[2:].rsplit(" = ", 1)
            gold = [int(n) - 1 for n in numbers.split(",") if n.strip() != "0"]
            assert all(0 <= g < len(article.sentences) for g in gold), line
            article.questions.append(Question(text, gold))
    return articles


def read_all(folder, here):
    """The sets of `folder`, and our own: `own.txt` and `own/*.txt` of the folder `here`."""
    found = {name: articles_of(Path(folder) / f"{name}.jsonl.gz", name) for name in SETS}
    found["own"] = [a for path in (here / "own.txt", *sorted((here / "own").glob("*.txt"))) for a in own_articles(path)]
    return found
