"""The reader's network: a six-layer MiniLM encoder with heads for sentences, words and vectors.

Written out in plain PyTorch, so that what is trained is exactly what is exported.
"""

import torch
import torch.nn as nn
import torch.nn.functional as F
from safetensors.torch import load_file

HIDDEN, LAYERS, HEADS, INNER, VOCABULARY, POSITIONS = 384, 6, 12, 1536, 30522, 512
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

    def forward(self, x, mask, dropout=0.0):
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
        x = self.norm1(x + F.dropout(self.out(attended), dropout, self.training))
        inner = self.down(F.gelu(self.up(x)))
        return self.norm2(x + F.dropout(inner, dropout, self.training))


class Reader(nn.Module):
    """Inputs as BERT's; outputs `sentence`, `none`, `start`, `end`, `embedding`."""

    def __init__(self, dropout=0.0):
        super().__init__()
        self.words = nn.Embedding(VOCABULARY, HIDDEN)
        self.positions = nn.Embedding(POSITIONS, HIDDEN)
        self.types = nn.Embedding(2, HIDDEN)
        self.mark = nn.Parameter(torch.zeros(HIDDEN))
        self.norm = nn.LayerNorm(HIDDEN, eps=EPSILON)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.tokens = nn.Linear(HIDDEN, 3)
        self.nothing = nn.Linear(HIDDEN, 1)
        self.dropout = dropout
        for head in (self.tokens, self.nothing):
            nn.init.normal_(head.weight, std=0.02)
            nn.init.zeros_(head.bias)

    def encode(self, ids, mask, types):
        places = torch.arange(ids.shape[1], device=ids.device)[None, :]
        x = self.words(ids) + self.positions(places) + self.types(types)
        if self.mark is not None:
            x = x + self.mark * (ids == MARK)[..., None].to(x.dtype)
        x = self.norm(x)
        # A padded place is far below every other before the softmax.
        bias = (1.0 - mask[:, None, None, :].to(x.dtype)) * -10000.0
        for layer in self.layers:
            x = layer(x, bias.to(x.dtype), self.dropout)
        return x

    def fold(self):
        """Puts what was learned for the mark into its row of the table, which is frozen while training."""
        with torch.no_grad():
            self.words.weight[MARK] += self.mark
        self.mark = None
        return self

    def vector(self, hidden, mask):
        weight = mask[:, :, None].to(hidden.dtype)
        mean = (hidden * weight).sum(1) / weight.sum(1).clamp(min=1e-9)
        return F.normalize(mean, dim=-1)

    def read(self, hidden):
        scores = self.tokens(hidden)
        return scores[..., 0], self.nothing(hidden[:, :1])[:, 0, 0], scores[..., 1], scores[..., 2]

    def forward(self, input_ids, attention_mask, token_type_ids):
        hidden = self.encode(input_ids, attention_mask, token_type_ids)
        return (*self.read(hidden), self.vector(hidden, attention_mask))


def from_base(path, **options):
    """A reader whose encoder is all-MiniLM-L6-v2 (`model.safetensors`) and whose heads are new."""
    old = load_file(path)
    reader = Reader(**options)
    new = {
        "words.weight": old["embeddings.word_embeddings.weight"],
        "positions.weight": old["embeddings.position_embeddings.weight"],
        "types.weight": old["embeddings.token_type_embeddings.weight"],
        "norm.weight": old["embeddings.LayerNorm.weight"],
        "norm.bias": old["embeddings.LayerNorm.bias"],
    }
    for i in range(LAYERS):
        base, here = f"encoder.layer.{i}.", f"layers.{i}."
        for kind in ("weight", "bias"):
            qkv = [old[f"{base}attention.self.{name}.{kind}"] for name in ("query", "key", "value")]
            new[f"{here}qkv.{kind}"] = torch.cat(qkv)
            new[f"{here}out.{kind}"] = old[f"{base}attention.output.dense.{kind}"]
            new[f"{here}norm1.{kind}"] = old[f"{base}attention.output.LayerNorm.{kind}"]
            new[f"{here}up.{kind}"] = old[f"{base}intermediate.dense.{kind}"]
            new[f"{here}down.{kind}"] = old[f"{base}output.dense.{kind}"]
            new[f"{here}norm2.{kind}"] = old[f"{base}output.LayerNorm.{kind}"]
    missing, unexpected = reader.load_state_dict(new, strict=False)
    assert not unexpected and all(name.startswith(("tokens", "nothing", "mark")) for name in missing)
    with torch.no_grad():
        reader.mark.copy_(reader.words.weight[SEP] - reader.words.weight[MARK])
    return reader
