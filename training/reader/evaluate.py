"""How often the reader's best sentence answers, on questions it was not trained on.

Every window of the article is read, so that the reader is judged apart from the retrieval before it. `one`: the best sentence holds
an answer's words; `two`: it and the better of its neighbours do; `ceiling`: some two neighbours do. `silence`: the mean of answered and
rightly unanswered at the best threshold of the set itself (an upper bound, for comparing runs), and the area under the curve.
"""

import argparse
import json
import re
import sys
import time
from pathlib import Path

import numpy as np

from sources import plain_same_length, rows_of, split_sentences, squash
from windows import CLS, CONTEXT, MARK, PAD, QUESTION, SENTENCE, SEP, WINDOW, load_tokenizer

JOIN, FULL = 130, 160


class Network:
    """The float checkpoint or the ONNX file, behind one call."""

    def __init__(self, path, base=None, threads=1):
        if str(path).endswith(".onnx"):
            import onnxruntime

            options = onnxruntime.SessionOptions()
            options.intra_op_num_threads = threads
            self.session = onnxruntime.InferenceSession(str(path), options)
        else:
            import torch

            from model import from_base

            torch.set_num_threads(threads)
            self.session, self.torch = None, torch
            self.reader = from_base(Path(base) / "model.safetensors")
            self.reader.load_state_dict(torch.load(path), strict=False)
            self.reader.bfloat16().eval()

    def __call__(self, ids, mask, types):
        if self.session:
            names = {"input_ids": ids, "attention_mask": mask, "token_type_ids": types}
            return self.session.run(None, names)
        with self.torch.no_grad():
            return [t.float().numpy() for t in self.reader.read(*(self.torch.from_numpy(x) for x in (ids, mask, types)))]


class Text:
    """An article cut into sentences and windows of them."""

    def __init__(self, paragraphs, title, tokenizer):
        """`paragraphs`: (heading, text) in order."""
        self.sentences, self.windows, groups = [], [], []
        for heading, paragraph in paragraphs:
            group = []
            for a, b in split_sentences(paragraph):
                group.append(len(self.sentences))
                self.sentences.append(paragraph[a:b].strip())
            if group:
                groups.append((heading, group))
        self.ids = [e.ids[:SENTENCE] for e in tokenizer.encode_batch(self.sentences, add_special_tokens=False)] if self.sentences else []
        size = lambda group: sum(len(self.ids[i]) + 1 for i in group)
        merged = []
        for heading, group in groups:
            if merged and merged[-1][0] == heading and size(merged[-1][1]) + size(group) <= JOIN:
                merged[-1][1].extend(group)
            else:
                merged.append((heading, list(group)))
        for heading, group in merged:
            context = " / ".join(part for part in (title, heading) if part)
            head = tokenizer.encode(context, add_special_tokens=False).ids[:CONTEXT]
            at = 0
            while at < len(group):
                end = at + 1
                while end < len(group) and size(group[at : end + 1]) <= FULL:
                    end += 1
                self.windows.append((head, group[at:end]))
                if end == len(group):
                    break
                at = max(at + 1, end - 1)


def read(network, tokenizer, text, question, rows=16):
    """For each sentence its log-odds against nothing, best over its windows."""
    q = tokenizer.encode(question, add_special_tokens=False).ids[:QUESTION]
    inputs = []
    for head, group in text.windows:
        ids = [CLS, *q, SEP]
        first = len(ids)
        ids = ids + head
        marks = []
        for i in group:
            if len(ids) + len(text.ids[i]) + 2 > WINDOW:
                break
            marks.append(len(ids))
            ids = [*ids, MARK, *text.ids[i]]
        inputs.append(([*ids, SEP], first, marks, group))
    scores = np.full(len(text.sentences), -99.0)
    order = sorted(range(len(inputs)), key=lambda k: len(inputs[k][0]))
    for at in range(0, len(order), rows):
        part = [inputs[k] for k in order[at : at + rows]]
        length = max(len(p[0]) for p in part)
        ids, mask, types = (np.zeros((len(part), length), np.int64) for _ in range(3))
        for r, (row, first, _, _) in enumerate(part):
            ids[r, : len(row)], mask[r, : len(row)], types[r, first : len(row)] = row, 1, 1
        sentence, none = network(ids, mask, types)[:2]
        for r, (_, _, marks, group) in enumerate(part):
            for mark, i in zip(marks, group):
                scores[i] = max(scores[i], float(sentence[r, mark] - none[r]))
    return scores


def markdown(path):
    """(heading, paragraph) of a Markdown article, markup taken out; the title of its front matter."""
    text = Path(path).read_text(encoding="utf8")
    title = re.search(r"^title: *(.*)$", text, re.M)
    body = re.sub(r"\A---\n.*?\n---\n", "", text, flags=re.S)
    heading, found = "", []
    for block in re.split(r"\n\s*\n", body):
        if match := re.match(r"#+ (.*)", block.strip()):
            heading = plain_markup(match[1])
        else:
            for item in re.split(r"\n(?=\s*(?:[-*]|\d+\.) )", block):
                found.append((heading, plain_markup(re.sub(r"\s*\n\s*", " ", item))))
    return found, (title[1].strip('"') if title else "")


def plain_markup(text):
    text = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", text)
    return re.sub(r"^\s*(?:[-*>]|\d+\.)\s+(?:\[.\] )?|[*_`]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}", "", text).strip()


def judged(rows, tokenizer):
    """(text, question, answers) of one dev set, an article for each distinct context."""
    texts, found = {}, []
    for row in rows:
        key = row.get("context") or "\n\n".join(row["paragraphs"])
        if key not in texts:
            parts = row.get("paragraphs") or re.split(r"\n\s*\n", key)
            texts[key] = Text([("", plain_same_length(p)) for p in parts], row.get("title", "").replace("_", " "), tokenizer)
        found.append((texts[key], row["question"], [a["text"] for a in row["answers"]]))
    return found


def load_sets(args, tokenizer):
    sets = {}
    if args.dev:
        for path in sorted(Path(args.dev).glob("*.jsonl.gz")):
            sets[path.name.split(".")[0]] = judged(list(rows_of(path)), tokenizer)
    if args.xquad:
        items = []
        for article in json.loads(Path(args.xquad).read_text())["articles"]:
            text = Text([("", p) for p in article["paragraphs"]], article["title"], tokenizer)
            for q in article["questions"]:
                items.append((text, q["question"], q.get("answers") or [q["answer"]]))
        sets["xquad"] = items
    if args.real:
        items, texts = [], {}
        questions = json.loads((Path(args.real) / "questions.json").read_text())
        for q in questions if isinstance(questions, list) else questions["questions"]:
            if q["article"] not in texts:
                paragraphs, title = markdown(Path(args.real) / f"{q['article']}.md")
                texts[q["article"]] = Text(paragraphs, title, tokenizer)
            items.append((texts[q["article"]], q["question"], [plain_markup(a) for a in q["answers"]]))
        sets["real"] = items
    return sets


def measure(network, tokenizer, items, limit, errors=None):
    step = max(1, len(items) // limit) if limit else 1
    one, two, ceiling, yes, no = 0, 0, 0, [], []
    for text, question, answers in items[::step]:
        scores = read(network, tokenizer, text, question)
        best = int(scores.argmax())
        if not answers:
            no.append(scores[best])
            continue
        yes.append(scores[best])
        wanted = [squash(a) for a in answers]
        holds = lambda i: 0 <= i < len(text.sentences) and any(w in squash(text.sentences[i]) for w in wanted)
        beside = max((i for i in (best - 1, best + 1) if 0 <= i < len(scores)), key=lambda i: scores[i], default=best)
        pair = squash(" ".join(text.sentences[i] for i in sorted({best, beside})))
        pairs = [squash(" ".join(text.sentences[i : i + 2])) for i in range(len(text.sentences))]
        good = holds(best)
        one += good
        two += any(w in pair for w in wanted)
        ceiling += any(w in p for p in pairs for w in wanted)
        if errors is not None and not good:
            right = [text.sentences[i][:140] for i in range(len(text.sentences)) if holds(i)][:2]
            errors.append({"question": question, "got": text.sentences[best][:200], "score": round(float(scores[best]), 2), "right": right})
    n = max(1, len(yes))
    result = {"n": len(yes), "one": round(one / n, 3), "two": round(two / n, 3), "ceiling": round(ceiling / n, 3)}
    if no:
        y, z = np.array(yes), np.array(no)
        result["silence"] = round(max(((y > t).mean() + (z <= t).mean()) / 2 for t in np.concatenate([y, z])), 3)
        result["auc"] = round(float((y[:, None] > z[None]).mean()), 3)
        result["at0"] = [round(float((y > 0).mean()), 3), round(float((z <= 0).mean()), 3)]
    return result


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--model", required=True, help="model.pt or read.onnx")
    parser.add_argument("--base", help="for model.pt: the folder of the first weights and their tokenizer.json")
    parser.add_argument("--dev")
    parser.add_argument("--xquad")
    parser.add_argument("--real")
    parser.add_argument("--limit", type=int, default=0, help="about so many questions of each set")
    parser.add_argument("--only")
    parser.add_argument("--errors", action="store_true", help="print what was chosen instead")
    args = parser.parse_args()
    network = Network(args.model, args.base)
    tokenizer = load_tokenizer((Path(args.model).parent if network.session else Path(args.base)) / "tokenizer.json")
    for name, items in load_sets(args, tokenizer).items():
        if args.only and name not in args.only.split(","):
            continue
        began, errors = time.time(), [] if args.errors else None
        print(name, json.dumps(measure(network, tokenizer, items, args.limit, errors)), f"{time.time() - began:.0f} s", flush=True)
        for error in errors or []:
            json.dump(error, sys.stdout, ensure_ascii=False)
            print()


if __name__ == "__main__":
    main()
