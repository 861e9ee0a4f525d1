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

from model import from_base
from sources import read_all
from windows import PAD, Corpus, Examples, batches, load_tokenizer

SPAN_WEIGHT, MEET_EVERY = 0.35, 10


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
    choice, word, count = none.sum() * 0, none.sum() * 0, 0
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
    model = from_base(Path(args.base) / "model.safetensors")
    if args.start:
        model.load_state_dict(torch.load(args.start), strict=False)
    # The step is taken in 32 bits, the network runs in 16. Only the upper layers are trained.
    names = set(model.trained())
    masters = {n: p.detach().clone().requires_grad_() for n, p in model.named_parameters() if n in names}
    for name, parameter in model.named_parameters():
        parameter.requires_grad_(name in names)
    model.bfloat16().train()
    decayed = [p for p in masters.values() if p.ndim > 1]
    plain = [p for p in masters.values() if p.ndim == 1]
    optimiser = torch.optim.AdamW([{"params": decayed, "weight_decay": 0.01}, {"params": plain, "weight_decay": 0.0}], lr=args.rate, fused=True)
    parameters = {n: p for n, p in model.named_parameters() if p.requires_grad}
    stream = batches(Examples(corpus, args.seed + 17 * rank), args.tokens)
    sums, pieces, seen = {}, 0, 0
    for step in range(args.steps):
        progress = max(step / args.steps, (time.time() - began) / (60 * args.minutes))
        rate = args.rate * min(1.0, (step + 1) / 100) * max(0.02, 1 - progress)
        batch = next(stream)
        ids, mask, types = tensors(batch)
        choice, word = reading_loss(model.read(ids, mask, types), mask, batch)
        loss = choice + SPAN_WEIGHT * word
        values = {"choice": choice.item(), "word": word.item()}
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
            save(masters, out)
        if done:
            break
    if rank == 0:
        save(masters, out)
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


def save(masters, out):
    """Only what was trained: the rest is the base."""
    torch.save({n: p.detach().clone() for n, p in masters.items()}, out / "model.pt.new")
    (out / "model.pt.new").rename(out / "model.pt")


if __name__ == "__main__":
    main()
