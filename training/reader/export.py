"""Writes the trained reader as two eight-bit ONNX files that share one file of weights, with the vocabulary and what a caller must know.

Weights take seven bits (`reduce_range`), so that sums cannot overflow sixteen bits on processors without VNNI.
"""

import argparse
import hashlib
import json
import tempfile
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from model import HEADS, HIDDEN, from_base
from windows import CLS, CONTEXT, MARK, PAD, QUESTION, SENTENCE, SEP, WINDOW

INPUTS = ["input_ids", "attention_mask", "token_type_ids"]
OUTPUTS = {"read": ["sentence", "none", "start", "end"], "embed": ["embedding"]}
GAP, VOCABULARY = (104, 999), 29644  # numbers from GAP[0] up to GAP[1] stand for nothing; those from VOCABULARY on are left out
PAGE = 64  # every tensor begins at a multiple of so many bytes


class Compact(torch.nn.Module):
    """The table of words without the rows that no English text needs: unused numbers, and foreign letters inside words."""

    def __init__(self, words):
        super().__init__()
        self.rows = torch.nn.Embedding.from_pretrained(torch.cat([words[:GAP[0]], words[GAP[1] : VOCABULARY]]))

    def forward(self, ids):
        return self.rows(ids - (GAP[1] - GAP[0]) * (ids >= GAP[1]).long())


class Call(torch.nn.Module):
    """One of the reader's two methods as a module of its own."""

    def __init__(self, reader, method):
        super().__init__()
        self.reader, self.method = reader, method

    def forward(self, ids, mask, types):
        return getattr(self.reader, self.method)(ids, mask, types)


def load(checkpoint, base):
    reader = from_base(Path(base) / "model.safetensors")
    if checkpoint:
        reader.load_state_dict(torch.load(checkpoint), strict=False)
    reader.words = Compact(reader.words.weight.detach())
    reader.positions = torch.nn.Embedding.from_pretrained(reader.positions.weight.detach()[:WINDOW])
    return reader.float().eval()


def export_float(reader, name, path):
    ids = torch.randint(1000, 20000, (2, 24))
    axes = {key: {0: "batch", 1: "pieces"} for key in [*INPUTS, "sentence", "start", "end"]}
    axes.update({"none": {0: "batch"}, "embedding": {0: "batch"}})
    call = Call(reader, "read" if name == "read" else "vector").eval()
    torch.onnx.export(
        call, (ids, torch.ones_like(ids), torch.zeros_like(ids)), path, input_names=INPUTS, output_names=OUTPUTS[name],
        dynamic_axes={key: axes[key] for key in [*INPUTS, *OUTPUTS[name]]}, opset_version=17, dynamo=False,
    )


def fuse(source, target):
    """Joins what the runtime can do in one step: attention, normalisation, activation."""
    from onnxruntime.transformers import optimizer
    from onnxruntime.transformers.fusion_options import FusionOptions

    options = FusionOptions("bert")
    fused = optimizer.optimize_model(str(source), model_type="bert", num_heads=HEADS, hidden_size=HIDDEN, optimization_options=options)
    fused.save_model_to_file(str(target))


def quantise(source, target):
    model = onnx.load(source)
    keep = [n.name for n in model.graph.node if n.op_type in ("MatMul", "Gemm") and head(model, n)]
    quantize_dynamic(
        source, target, weight_type=QuantType.QInt8, per_channel=True, reduce_range=True, nodes_to_exclude=keep,
        op_types_to_quantize=["MatMul", "Attention", "Gather", "EmbedLayerNormalization"], extra_options={"MatMulConstBOnly": True, "DefaultTensorType": onnx.TensorProto.FLOAT},
    )


def head(model, node):
    """The heads have 384 weights each: they stay as they are."""
    sizes = {t.name: list(t.dims) for t in model.graph.initializer}
    return any(len(sizes.get(name, [])) == 2 and min(sizes[name]) <= 4 for name in node.input)


def share(models, folder):
    """Moves every tensor of some size into `weights.bin`, equal ones once."""
    places, content = {}, bytearray()
    for name, model in models.items():
        for tensor in model.graph.initializer:
            data = onnx.numpy_helper.to_array(tensor).tobytes()
            if len(data) < 1024:
                continue
            key = hashlib.sha256(data).digest()
            if key not in places:
                content.extend(b"\0" * (-len(content) % PAGE))
                places[key] = len(content)
                content.extend(data)
            tensor.ClearField("raw_data")
            for field in ("float_data", "int32_data", "int64_data"):
                tensor.ClearField(field)
            tensor.data_location = onnx.TensorProto.EXTERNAL
            del tensor.external_data[:]
            for field, value in (("location", "weights.bin"), ("offset", places[key]), ("length", len(data))):
                tensor.external_data.add(key=field, value=str(value))
        (folder / f"{name}.onnx").write_bytes(model.SerializeToString())
    (folder / "weights.bin").write_bytes(content)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--checkpoint")
    parser.add_argument("--base", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--float", help="a folder for the float models, for comparing")
    args = parser.parse_args()
    out = Path(args.out)
    out.mkdir(parents=True, exist_ok=True)
    reader, models = load(args.checkpoint, args.base), {}
    with tempfile.TemporaryDirectory() as folder:
        for name in OUTPUTS:
            plain, fused, small = (Path(folder) / f"{name}-{step}.onnx" for step in ("plain", "fused", "small"))
            export_float(reader, name, plain)
            fuse(plain, fused)
            quantise(fused, small)
            models[name] = onnx.load(small)
            if args.float:
                Path(args.float).mkdir(parents=True, exist_ok=True)
                plain.rename(Path(args.float) / f"{name}.onnx")
    share(models, out)
    vocabulary = json.loads((Path(args.base) / "tokenizer.json").read_text())
    vocabulary.update(truncation=None, padding=None)
    pieces = vocabulary["model"]["vocab"]
    vocabulary["model"]["vocab"] = {piece: i for piece, i in pieces.items() if i < VOCABULARY and (i == MARK or not GAP[0] <= i < GAP[1])}
    (out / "tokenizer.json").write_text(json.dumps(vocabulary, ensure_ascii=False, separators=(",", ":")) + "\n")
    digest = hashlib.sha256()
    for name in ("read.onnx", "embed.onnx", "weights.bin"):
        digest.update((out / name).read_bytes())
    about = {
        "version": digest.hexdigest()[:12],
        "files": {"read": "read.onnx", "embed": "embed.onnx", "weights": "weights.bin"},
        "hidden": HIDDEN,
        "limits": {"question": QUESTION, "context": CONTEXT, "sentence": SENTENCE, "window": WINDOW},
        "ids": {"pad": PAD, "mark": MARK, "unknown": 100, "start": CLS, "separator": SEP},
        "inputs": INPUTS,
        "outputs": OUTPUTS,
    }
    (out / "reader.json").write_text(json.dumps(about, indent=2) + "\n")
    print(about["version"], {p.name: p.stat().st_size for p in out.iterdir()})


if __name__ == "__main__":
    main()
