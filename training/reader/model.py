"""The reader's network: MiniLM, six layers. The lower two are as they were found and serve two ends: the found upper four make
vectors of them, and four trained ones read a question and sentences together.

Written out in plain PyTorch, so that what is trained is exactly what is exported.
"""

import torch
import torch.nn as nn
import torch.nn.functional as F
from safetensors.torch import load_file

HIDDEN, LOWER, UPPER, HEADS, INNER, VOCABULARY, POSITIONS = 384, 2, 4, 12, 1536, 30522, 512
EPSILON, MARK, SEP = 1e-12, 1, 102


class Layer(nn.Module):
    """One transformer layer of BERT (post-norm), queries, keys and values in one matrix."""

    def __init__(self):
        super().__init__()
        self.qkv = nn.Linear(HIDDEN, 3 * HIDDEN)
        self.out = nn.Linear(HIDDEN, HIDDEN)
        self.norm1 = nn.LayerNorm(HIDDEN, eps=EPSILON)
        self.up = nn.Linear(HIDDEN, INNER)
        self.down = nn.Linear(INNER, HIDDEN)
        self.norm2 = nn.LayerNorm(HIDDEN, eps=EPSILON)

    def forward(self, x, mask):
        batch, length, _ = x.shape
        q, k, v = (
            part.view(batch, length, HEADS, HIDDEN // HEADS).transpose(1, 2)
            for part in self.qkv(x).split(HIDDEN, dim=-1)
        )
        q = q * (HIDDEN // HEADS) ** -0.5
        # Three plain products: quicker to train on a CPU than the fused attention.
        weights = torch.softmax(q @ k.transpose(-1, -2) + mask, dim=-1)
        attended = weights @ v
        attended = attended.transpose(1, 2).reshape(batch, length, HIDDEN)
        x = self.norm1(x + self.out(attended))
        return self.norm2(x + self.down(F.gelu(self.up(x))))


class Reader(nn.Module):
    """`read` scores sentences and words of a window; `vector` makes a text's vector. Inputs are BERT's."""

    def __init__(self):
        super().__init__()
        self.words = nn.Embedding(VOCABULARY, HIDDEN)
        self.positions = nn.Embedding(POSITIONS, HIDDEN)
        self.types = nn.Embedding(2, HIDDEN)
        self.norm = nn.LayerNorm(HIDDEN, eps=EPSILON)
        self.lower = nn.ModuleList(Layer() for _ in range(LOWER))
        self.vectors = nn.ModuleList(Layer() for _ in range(UPPER))
        self.reading = nn.ModuleList(Layer() for _ in range(UPPER))
        self.tokens = nn.Linear(HIDDEN, 3)
        self.nothing = nn.Linear(HIDDEN, 1)
        for head in (self.tokens, self.nothing):
            nn.init.normal_(head.weight, std=0.02)
            nn.init.zeros_(head.bias)

    def trained(self):
        """The names of what is trained."""
        return [n for n, _ in self.named_parameters() if n.startswith(("reading.", "tokens.", "nothing."))]

    def common(self, ids, mask, types):
        places = torch.arange(ids.shape[1], device=ids.device)[None, :]
        x = self.norm(self.words(ids) + self.positions(places) + self.types(types))
        # A padded place is far below every other before the softmax.
        bias = ((1.0 - mask[:, None, None, :].to(x.dtype)) * -10000.0).to(x.dtype)
        for layer in self.lower:
            x = layer(x, bias)
        return x, bias

    def read(self, ids, mask, types):
        with torch.no_grad():
            x, bias = self.common(ids, mask, types)
        for layer in self.reading:
            x = layer(x, bias)
        scores = self.tokens(x)
        return scores[..., 0], self.nothing(x[:, :1])[:, 0, 0], scores[..., 1], scores[..., 2]

    def vector(self, ids, mask, types):
        x, bias = self.common(ids, mask, types)
        for layer in self.vectors:
            x = layer(x, bias)
        weight = mask[:, :, None].to(x.dtype)
        mean = (x * weight).sum(1) / weight.sum(1).clamp(min=1e-9)
        return F.normalize(mean, dim=-1)


def from_base(path):
    """A reader whose layers are those of all-MiniLM-L6-v2 (`model.safetensors`) and whose heads are new."""
    old = load_file(path)
    reader = Reader()
    new = {
        "words.weight": old["embeddings.word_embeddings.weight"].clone(),
        "positions.weight": old["embeddings.position_embeddings.weight"],
        "types.weight": old["embeddings.token_type_embeddings.weight"],
        "norm.weight": old["embeddings.LayerNorm.weight"],
        "norm.bias": old["embeddings.LayerNorm.bias"],
    }
    # The mark before a sentence, a piece no text has, begins as what parts two texts.
    new["words.weight"][MARK] = new["words.weight"][SEP]
    homes = [[f"lower.{i}."] for i in range(LOWER)] + [[f"vectors.{i}.", f"reading.{i}."] for i in range(UPPER)]
    for i, names in enumerate(homes):
        base = f"encoder.layer.{i}."
        for kind in ("weight", "bias"):
            qkv = [old[f"{base}attention.self.{name}.{kind}"] for name in ("query", "key", "value")]
            for here in names:
                new[f"{here}qkv.{kind}"] = torch.cat(qkv)
                new[f"{here}out.{kind}"] = old[f"{base}attention.output.dense.{kind}"]
                new[f"{here}norm1.{kind}"] = old[f"{base}attention.output.LayerNorm.{kind}"]
                new[f"{here}up.{kind}"] = old[f"{base}intermediate.dense.{kind}"]
                new[f"{here}down.{kind}"] = old[f"{base}output.dense.{kind}"]
                new[f"{here}norm2.{kind}"] = old[f"{base}output.LayerNorm.{kind}"]
    missing, unexpected = reader.load_state_dict(new, strict=False)
    assert not unexpected and all(name.startswith(("tokens", "nothing")) for name in missing)
    return reader
