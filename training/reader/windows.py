"""Makes training examples: a question, a window of sentences, and which of them answer."""

import math
import random
import re
from collections import Counter, defaultdict

import numpy as np
from tokenizers import Tokenizer

from questions import as_typed, bent
from sources import content_words, squash

PAD, MARK, CLS, SEP = 0, 1, 101, 102
QUESTION, CONTEXT, SENTENCE, WINDOW = 48, 24, 96, 256
SHARES = {"qed": 0.23, "tydiqa": 0.14, "fairytaleqa": 0.22, "squad-v2-part": 0.15, "squad-train-du": 0.12, "selqa": 0.05,
          "qamr": 0.06, "covidqa": 0.03}


def with_own(share):
    """How the examples are spread over the sets when `share` of them come from our own texts."""
    return {**{name: s * (1 - share) for name, s in SHARES.items()}, "own": share}


def load_tokenizer(path):
    tokenizer = Tokenizer.from_file(str(path))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return tokenizer


class Corpus:
    """All articles, tokenised, with what is near each of them."""

    def __init__(self, found, tokenizer):
        self.tokenizer = tokenizer
        self.articles = [a for articles in found.values() for a in articles]
        flat = [s for a in self.articles for s in a.sentences]
        encoded = tokenizer.encode_batch(flat, add_special_tokens=False)
        at = 0
        for number, article in enumerate(self.articles):
            article.number = number
            article.ids = [np.array(e.ids[:SENTENCE], dtype=np.int64) for e in encoded[at : at + len(article.sentences)]]
            article.offsets = [e.offsets[:SENTENCE] for e in encoded[at : at + len(article.sentences)]]
            article.names = names_in(article.sentences)
            at += len(article.sentences)
        self.titles = defaultdict(list)
        for article in self.articles:
            if article.title:
                self.titles[(article.source, article.title)].append(article)
        self.by_source = {name: [(a, q) for a in articles for q in a.questions] for name, articles in found.items()}
        self.title_list = {name: [a.title for a in articles if a.title] for name, articles in found.items()}
        self.index()

    def index(self):
        self.postings, count = defaultdict(list), Counter()
        for article in self.articles:
            for word in content_words(" ".join([article.title, *article.sentences][:40])):
                self.postings[word].append(article.number)
                count[word] += 1
        self.idf = {word: math.log(len(self.articles) / n) for word, n in count.items()}

    def lookalike(self, article, question, draw):
        """Another article with many of the question's rarer words."""
        scores = Counter()
        for word in content_words(question):
            places = self.postings.get(word, [])
            if 0 < len(places) < 1500:
                for number in places:
                    scores[number] += self.idf[word]
        near = [n for n, _ in scores.most_common(6) if n != article.number and self.articles[n].title != article.title]
        return self.articles[draw.choice(near)] if near else self.articles[draw.randrange(len(self.articles))]

    def neighbour(self, article, draw):
        """Another part of the same text, where there is one."""
        near = [a for a in self.titles.get((article.source, article.title), []) if a is not article] if article.title else []
        if not near and not article.title:
            near = [self.articles[n] for n in (article.number - 1, article.number + 1)
                    if 0 <= n < len(self.articles) and self.articles[n].source == article.source]
        return draw.choice(near) if near else None


def names_in(sentences):
    found = []
    for sentence in sentences:
        found += [m[0] for m in re.finditer(r"(?<=[a-z,] )[A-Z][a-zA-Z’'-]+(?: [A-Z][a-zA-Z’'-]+)*", sentence)]
    return list(dict.fromkeys(found))


def window_around(article, centre, budget, draw, without=()):
    """Sentence numbers around `centre` (or from anywhere), in order, within `budget` pieces."""
    usable = [i for i in range(len(article.sentences)) if i not in without and len(article.ids[i])]
    if not usable:
        return []
    at = usable.index(centre) if centre in usable else draw.randrange(len(usable))
    low = high = at
    size = len(article.ids[usable[at]])
    while True:
        sides = [side for side in (-1, 1) if (low > 0 if side < 0 else high < len(usable) - 1)]
        if not sides:
            break
        side = draw.choice(sides)
        new = usable[low - 1] if side < 0 else usable[high + 1]
        if size + len(article.ids[new]) + 1 > budget:
            break
        size += len(article.ids[new]) + 1
        low, high = (low - 1, high) if side < 0 else (low, high + 1)
    return usable[low : high + 1]


class Examples:
    """An endless stream of examples, the same for the same seed."""

    def __init__(self, corpus, seed, shares, typed=True):
        self.corpus, self.draw, self.typed = corpus, random.Random(seed), typed
        self.shares = {k: v for k, v in shares.items() if corpus.by_source.get(k)}
        self.queues = {name: [] for name in self.shares}

    def next_pair(self):
        name = self.draw.choices(list(self.shares), list(self.shares.values()))[0]
        queue = self.queues[name]
        if not queue:
            pairs = list(self.corpus.by_source[name])
            if name == "qamr":
                pairs = self.draw.sample(pairs, 4000)
            self.draw.shuffle(pairs)
            queue.extend(pairs)
        return queue.pop()

    def example(self):
        article, question = self.next_pair()
        draw, corpus = self.draw, self.corpus
        budget = draw.choice((50, 80, 120, 150, 190))
        text, gold, roll = question.text, set(question.gold), draw.random()
        centre = draw.choice(question.gold) if question.gold else self.nearest(article, question.text)
        pieces = []
        if gold and roll < 0.34:
            # Our own questions are a quarter unanswered as they are: the rest keep their answer more often.
            removed, neighbour, lookalike = (0.10, 0.10, 0.17) if article.source == "own" else (0.14, 0.21, 0.27)
            if roll < removed:
                pieces = self.removed(article, question, centre, budget)
            elif roll < neighbour:
                other = corpus.neighbour(article, draw) or corpus.lookalike(article, text, draw)
                pieces = [(other, i) for i in self.unanswering(other, question, article, budget)]
            elif roll < lookalike:
                other = corpus.lookalike(article, text, draw)
                pieces = [(other, i) for i in self.unanswering(other, question, article, budget)]
            if pieces:
                gold = set()
        if not pieces:
            # An unanswered question is asked of the whole paragraph it was written for.
            span = window_around(article, centre, budget if gold else 150, draw)
            pieces = [(article, i) for i in span]
            used = sum(len(article.ids[i]) + 1 for i in span)
            if used < budget - 40 and draw.random() < 0.5:
                other = corpus.neighbour(article, draw)
                if other and not self.repeats(other, question, article):
                    more = [(other, i) for i in window_around(other, None, budget - used, draw)]
                    pieces = more + pieces if draw.random() < 0.5 else pieces + more
        if gold and article.source != "own" and (0.27 <= roll < 0.34):
            window = " ".join(a.sentences[i] for a, i in pieces)
            names = article.names + [n for _ in range(3) for n in draw.choice(corpus.articles).names]
            changed = bent(text, article.title, window, names, corpus.title_list.get(article.source) or [""], draw)
            if changed:
                text, gold = changed, set()
        return self.pack(article, question, text, gold, pieces)

    def removed(self, article, question, centre, budget):
        """The window with every sentence taken out that answers or holds the answer's words."""
        gone = set(question.gold)
        answers = {squash(article.sentences[i][a:b]) for i, a, b in question.spans} - {""}
        for i, sentence in enumerate(article.sentences):
            flat = squash(sentence)
            if any(len(answer) > 3 and answer in flat for answer in answers):
                gone.add(i)
        span = window_around(article, self.nearest(article, question.text, gone), budget, self.draw, gone)
        return [(article, i) for i in span]

    def nearest(self, article, text, without=()):
        """As a rule the sentence with the most of the question's rarer words, sometimes any: where a reader is most easily misled."""
        usable = [i for i in range(len(article.sentences)) if i not in without and len(article.ids[i])]
        if not usable or self.draw.random() < 0.4:
            return self.draw.choice(usable) if usable else None
        asked = content_words(text)
        return max(usable, key=lambda i: sum(self.corpus.idf.get(word, 0.0) for word in asked & article.words(i)) + 0.01 * self.draw.random())

    def repeats(self, other, question, article):
        answers = {squash(article.sentences[i][a:b]) for i, a, b in question.spans}
        flat = squash(" ".join(other.sentences[:60]))
        return any(len(answer) > 2 and answer in flat for answer in answers)

    def unanswering(self, other, question, article, budget):
        return [] if self.repeats(other, question, article) else window_around(other, None, budget, self.draw)

    def pack(self, article, question, text, gold, pieces):
        draw = self.draw
        if self.typed:
            text = as_typed(text, draw)
        title = article.title if draw.random() < 0.6 else ""
        if title and pieces and pieces[0][0] is not article:
            title = pieces[0][0].title
        q, c = (self.corpus.tokenizer.encode(t, add_special_tokens=False).ids for t in (text, title))
        ids = [CLS, *q[:QUESTION], SEP]
        first = len(ids)
        ids += c[:CONTEXT]
        marks, answers, spans = [], [], []
        for owner, i in pieces:
            sentence = owner.ids[i]
            if len(ids) + len(sentence) + 2 > WINDOW:
                break
            ids.append(MARK)
            marks.append(len(ids) - 1)
            here = owner is article and i in gold
            answers.append(here)
            if here:
                places = word_places(question.spans, i, owner.offsets[i], len(ids))
                # Our own questions do not mark the answering words: any of the sentence's will do.
                spans += places if article.source != "own" else [(k, k) for k in range(len(ids), len(ids) + len(sentence))]
            ids.extend(sentence.tolist())
        ids.append(SEP)
        if not any(answers):
            spans = [(0, 0)]
        return {"ids": ids, "first": first, "marks": marks, "answers": answers, "spans": spans, "text": text, "source": article.source}


def word_places(spans, sentence, offsets, base):
    """Spans in characters as first and last piece, counted in the window."""
    found = []
    for i, start, end in spans:
        if i != sentence:
            continue
        inside = [k for k, (a, b) in enumerate(offsets) if a < end and b > start and b > a]
        if inside:
            found.append((base + inside[0], base + inside[-1]))
    return found


def batches(examples, tokens=3600, pool=256):
    """Batches of about as many pieces each, of examples about as long."""
    while True:
        ready = sorted((examples.example() for _ in range(pool)), key=lambda e: len(e["ids"]))
        groups, group = [], []
        for example in ready:
            if group and (len(group) + 1) * len(example["ids"]) > tokens:
                groups.append(group)
                group = []
            group.append(example)
        groups.append(group)
        examples.draw.shuffle(groups)
        yield from groups
