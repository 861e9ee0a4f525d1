"""Trains the reader. `python train.py --data … --base … --out … --minutes 80 --workers 2`

Every worker takes its own steps on one core and, every few of them, meets the others half way at weights that all share. No worker waits
for another: on a busy machine that is much quicker than one worker with two threads, which wait for each other at every product of matrices.
"""

import argparse
import json
import time
from pathlib import Path

import torch
import torch.multiprocessing as processes

from model import from_base
from sources import read_all
from windows import PAD, Corpus, Examples, batches, load_tokenizer, with_own

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
    parser.add_argument("--steady", action="store_true", help="keep the rate: a later run lets it decay")
    parser.add_argument("--own-share", type=float, default=0.05, help="share of the examples that come from our own texts")
    args = parser.parse_args()
    Path(args.out).mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(1)
    corpus = Corpus(read_all(args.data, Path(__file__).parent), load_tokenizer(Path(args.base) / "tokenizer.json"))
    torch.manual_seed(args.seed)
    model = from_base(Path(args.base) / "model.safetensors")
    if args.start:
        model.load_state_dict(torch.load(args.start), strict=False)
    common = {n: p.detach().clone().share_memory_() for n, p in model.named_parameters() if n in set(model.trained())}
    if args.workers == 1:
        work(0, args, corpus, model, common)
    else:
        processes.start_processes(work, (args, corpus, model, common), nprocs=args.workers, start_method="fork")


def work(rank, args, corpus, model, common):
    torch.manual_seed(args.seed + rank)
    torch.set_num_threads(1)
    out, began = Path(args.out), time.time()
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
    stream = batches(Examples(corpus, args.seed + 17 * rank, with_own(args.own_share)), args.tokens)
    sums, pieces, seen = {}, 0, 0
    for step in range(args.steps):
        progress = max(step / args.steps, (time.time() - began) / (60 * args.minutes))
        rate = args.rate * min(1.0, (step + 1) / 100) * (1.0 if args.steady else max(0.02, 1 - progress))
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
        if step % MEET_EVERY == MEET_EVERY - 1 or done:
            meet(masters, common, args.workers)
        with torch.no_grad():
            for name, parameter in parameters.items():
                parameter.copy_(masters[name])
        for name, value in values.items():
            total, count = sums.get(name, (0.0, 0))
            sums[name] = (total + value, count + 1)
        if step % 100 == 99:
            means = {n: round(t / c, 3) for n, (t, c) in sums.items()}
            elapsed = time.time() - began
            report = {"worker": rank, "step": step + 1, "minutes": round(elapsed / 60, 1), "examples": seen, "pieces/s": int(pieces / elapsed)}
            print(json.dumps({**report, **means}), flush=True)
            sums = {}
        if (step % 100 == 99 and rank == 0) or done:
            save(common, out, rank)
        if done:
            break
    print(json.dumps({"worker": rank, "done": step + 1, "minutes": round((time.time() - began) / 60, 1), "examples": seen, "pieces": pieces}), flush=True)


def meet(masters, common, workers):
    """Half way between this worker's weights and the shared ones, for both. Two workers that write at once lose at most one such step."""
    with torch.no_grad():
        for name, p in masters.items():
            if workers == 1:
                common[name].copy_(p)
            else:
                common[name].lerp_(p, 0.5)
                p.copy_(common[name])


def save(common, out, rank):
    """Only what was trained: the rest is the base."""
    part = out / f"model.pt.new{rank}"
    torch.save({n: p.detach().clone() for n, p in common.items()}, part)
    part.rename(out / "model.pt")


if __name__ == "__main__":
    main()
