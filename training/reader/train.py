"""Trains the reader. `python train.py --data … --base … --out … --minutes 80 --workers 2`

Every worker takes its own steps on one core; the weights are averaged every few steps. On a busy machine that is much quicker than one
worker with two threads, which wait for each other at every product of matrices.
"""

import argparse
import json
import time
from pathlib import Path

import torch
import torch.distributed as team
import torch.multiprocessing as processes
import torch.nn.functional as F

from model import from_base
from sources import read_all
from windows import CLS, PAD, SEP, Corpus, Examples, batches, load_tokenizer

EMBEDDING_EVERY, TEMPERATURE, SPAN_WEIGHT, MEET_EVERY = 16, 0.05, 0.35, 10


def padded(rows):
    length = max(map(len, rows))
    ids = torch.full((len(rows), length), PAD)
    for i, row in enumerate(rows):
        ids[i, : len(row)] = torch.tensor(row)
    return ids, (torch.arange(length)[None] < torch.tensor([len(r) for r in rows])[:, None]).long()


def tensors(batch):
    ids, mask = padded([e["ids"] for e in batch])
    types = torch.zeros_like(ids)
    for i, example in enumerate(batch):
        types[i, example["first"] : len(example["ids"])] = 1
    return ids, mask, types


def reading_loss(outputs, mask, batch):
    """Cross-entropy over {sentences, nothing} and over first and last words; any of several right ones will do."""
    sentence, none, start, end = (t.float() for t in outputs)
    choice, word, count = 0.0, 0.0, 0
    hidden = mask == 0
    starts = torch.log_softmax(start.masked_fill(hidden, -1e4), 1)
    ends = torch.log_softmax(end.masked_fill(hidden, -1e4), 1)
    for i, example in enumerate(batch):
        scores = torch.cat([none[i : i + 1], sentence[i, example["marks"]]])
        right = [0] if not any(example["answers"]) else [k + 1 for k, a in enumerate(example["answers"]) if a]
        choice = choice + torch.logsumexp(scores, 0) - torch.logsumexp(scores[right], 0)
        if example["spans"]:
            a, b = zip(*example["spans"])
            word = word - torch.logsumexp(starts[i, list(set(a))], 0) - torch.logsumexp(ends[i, list(set(b))], 0)
            count += 1
    return choice / len(batch), word / (2 * max(1, count))


def embedding_batch(examples, size=16):
    """Questions, the sentences that answer them, and as many from the same articles that do not."""
    from questions import as_typed

    draw, corpus = examples.draw, examples.corpus
    questions, right, wrong, keys = [], [], [], []
    while len(questions) < size:
        article, question = examples.next_pair()
        if not question.gold:
            continue
        gold = draw.choice(question.gold)
        title = article.title + " / " if article.title and draw.random() < 0.5 else ""
        end = min(len(article.sentences), gold + draw.choice((1, 1, 2)))
        begin = max(0, gold - draw.choice((0, 0, 1)))
        others = [i for i in range(len(article.sentences)) if i not in question.gold and not begin <= i < end]
        questions.append(as_typed(question.text, draw))
        right.append(title + " ".join(article.sentences[begin:end]))
        wrong.append(title + article.sentences[draw.choice(others)] if others else title + "Nothing else.")
        keys.append((article.number, gold))
    texts = [questions, right, wrong]
    limit = [48, 110, 80]
    rows = [[[CLS, *e.ids[:n], SEP] for e in corpus.tokenizer.encode_batch(t, add_special_tokens=False)] for t, n in zip(texts, limit)]
    return rows, keys


def embedding_loss(model, base, rows, keys):
    def vectors(net, part):
        ids, mask = padded(part)
        return net.vector(net.encode(ids, mask, torch.zeros_like(ids)), mask).float()

    new = [vectors(model, part) for part in rows]
    with torch.no_grad():
        old = [vectors(base, part) for part in rows]
    scores = new[0] @ torch.cat(new[1:]).T / TEMPERATURE
    same = torch.tensor([[a == b and i != j for j, b in enumerate(keys)] for i, a in enumerate(keys)])
    # The same article's other right sentences may answer too: not used as wrong ones, except the one drawn for this question.
    kin = torch.tensor([[a[0] == b[0] and i != j for j, b in enumerate(keys)] for i, a in enumerate(keys)])
    scores = scores.masked_fill(torch.cat([same | kin, kin], 1), -1e4)
    contrast = F.cross_entropy(scores, torch.arange(len(keys)))
    keep = sum((1 - (a * b).sum(1)).mean() for a, b in zip(new, old)) / 3
    return contrast + 2 * keep, contrast.item(), keep.item()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", required=True)
    parser.add_argument("--base", required=True)
    parser.add_argument("--start", help="a checkpoint to go on from")
    parser.add_argument("--out", required=True)
    parser.add_argument("--minutes", type=float, default=12)
    parser.add_argument("--steps", type=int, default=10**9)
    parser.add_argument("--rate", type=float, default=1e-4)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--tokens", type=int, default=1800)
    parser.add_argument("--workers", type=int, default=2)
    args = parser.parse_args()
    Path(args.out).mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(1)
    own = Path(__file__).parent / "own.txt"
    corpus = Corpus(read_all(args.data, own), load_tokenizer(Path(args.base) / "tokenizer.json"))
    if args.workers == 1:
        work(0, args, corpus)
    else:
        processes.start_processes(work, (args, corpus), nprocs=args.workers, start_method="fork")


def work(rank, args, corpus):
    torch.manual_seed(args.seed)
    out, began = Path(args.out), time.time()
    if args.workers > 1:
        team.init_process_group("gloo", init_method=f"file://{(out / 'team').resolve()}", rank=rank, world_size=args.workers)
    base = from_base(Path(args.base) / "model.safetensors").fold().bfloat16().eval()
    model = from_base(Path(args.base) / "model.safetensors")
    if args.start:
        model.load_state_dict(torch.load(args.start))
    # The step is taken in 32 bits, the network runs in 16. The table of words stays as it is.
    masters = {n: p.detach().clone().requires_grad_() for n, p in model.named_parameters() if n != "words.weight"}
    model.words.weight.requires_grad_(False)
    model.bfloat16().train()
    decayed = [p for p in masters.values() if p.ndim > 1]
    plain = [p for p in masters.values() if p.ndim == 1]
    optimiser = torch.optim.AdamW([{"params": decayed, "weight_decay": 0.01}, {"params": plain, "weight_decay": 0.0}], lr=args.rate, fused=True)
    parameters = {n: p for n, p in model.named_parameters() if p.requires_grad}
    stream = batches(Examples(corpus, args.seed + 17 * rank), args.tokens)
    vectors = Examples(corpus, args.seed + 1000 + 17 * rank)
    sums, pieces, seen = {}, 0, 0
    for step in range(args.steps):
        progress = max(step / args.steps, (time.time() - began) / (60 * args.minutes))
        rate = args.rate * min(1.0, (step + 1) / 100) * max(0.02, 1 - progress)
        if step % EMBEDDING_EVERY == EMBEDDING_EVERY - 1:
            rows, keys = embedding_batch(vectors)
            loss, contrast, keep = embedding_loss(model, base, rows, keys)
            values = {"contrast": contrast, "keep": keep}
        else:
            batch = next(stream)
            ids, mask, types = tensors(batch)
            choice, word = reading_loss(model.read(model.encode(ids, mask, types)), mask, batch)
            loss = choice + SPAN_WEIGHT * word
            values = {"choice": float(choice.detach()), "word": float(word.detach())}
            pieces += ids.numel()
            seen += len(batch)
        loss.backward()
        for name, parameter in parameters.items():
            masters[name].grad = None if parameter.grad is None else parameter.grad.float()
            parameter.grad = None
        torch.nn.utils.clip_grad_norm_([p for p in masters.values() if p.grad is not None], 1.0)
        for group in optimiser.param_groups:
            group["lr"] = rate
        optimiser.step()
        done = progress >= 1
        if step % MEET_EVERY == MEET_EVERY - 1:
            done = meet(masters, done, args.workers)
        elif args.workers > 1:
            done = False
        with torch.no_grad():
            for name, parameter in parameters.items():
                parameter.copy_(masters[name])
        for name, value in values.items():
            total, count = sums.get(name, (0.0, 0))
            sums[name] = (total + value, count + 1)
        if step % 50 == 49 and rank == 0:
            means = {n: round(t / c, 3) for n, (t, c) in sums.items()}
            elapsed = time.time() - began
            report = {"step": step + 1, "minutes": round(elapsed / 60, 1), "examples": seen * args.workers, "pieces/s": int(args.workers * pieces / elapsed)}
            print(json.dumps({**report, **means}), flush=True)
            sums = {}
        if (step % 100 == 99 or done) and rank == 0:
            save(model, masters, out)
        if done:
            break
    if rank == 0:
        save(model, masters, out)
        print(json.dumps({"done": step + 1, "minutes": round((time.time() - began) / 60, 1), "examples": seen * args.workers, "pieces": pieces * args.workers}), flush=True)


def meet(masters, done, workers):
    """All workers take the mean of their weights; they stop together."""
    if workers == 1:
        return done
    with torch.no_grad():
        flat = torch.cat([p.reshape(-1) for p in masters.values()] + [torch.tensor([float(done)])])
        team.all_reduce(flat)
        flat /= workers
        at = 0
        for p in masters.values():
            p.copy_(flat[at : at + p.numel()].view_as(p))
            at += p.numel()
    return flat[-1].item() > 0


def save(model, masters, out):
    state = {n: t.float() for n, t in model.state_dict().items()}
    state.update({n: p.detach().clone() for n, p in masters.items()})
    torch.save(state, out / "model.pt.new")
    (out / "model.pt.new").rename(out / "model.pt")


if __name__ == "__main__":
    main()
