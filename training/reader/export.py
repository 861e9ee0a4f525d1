"""Writes the trained reader as an eight-bit ONNX file, with its vocabulary and what a caller must know.

Weights take seven bits (`reduce_range`), so that sums cannot overflow sixteen bits on processors without VNNI.
"""

import argparse
import hashlib
import json
import shutil
import tempfile
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from model import HIDDEN, Reader, from_base
from windows import CLS, CONTEXT, MARK, PAD, QUESTION, SENTENCE, SEP, WINDOW

INPUTS = ["input_ids", "attention_mask", "token_type_ids"]
OUTPUTS = ["sentence", "none", "start", "end", "embedding"]


def load(checkpoint, base):
    if checkpoint is None:
        return from_base(Path(base) / "model.safetensors").fold().eval()
    reader = Reader()
    reader.load_state_dict(torch.load(checkpoint))
    return reader.float().fold().eval()


def export_float(reader, path):
    ids = torch.randint(1000, 20000, (2, 24))
    axes = {name: {0: "batch", 1: "pieces"} for name in [*INPUTS, "sentence", "start", "end"]}
    axes.update({"none": {0: "batch"}, "embedding": {0: "batch"}})
    torch.onnx.export(
        reader, (ids, torch.ones_like(ids), torch.zeros_like(ids)), path, input_names=INPUTS, output_names=OUTPUTS,
        dynamic_axes=axes, opset_version=17, dynamo=False, do_constant_folding=True,
    )


def fuse(source, target):
    """Joins what the runtime can do in one step: attention, normalisation, activation."""
    from onnxruntime.transformers import optimizer
    from onnxruntime.transformers.fusion_options import FusionOptions

    options = FusionOptions("bert")
    fused = optimizer.optimize_model(str(source), model_type="bert", num_heads=12, hidden_size=HIDDEN, optimization_options=options)
    print(fused.get_fused_operator_statistics())
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


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--checkpoint")
    parser.add_argument("--base", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--float", action="store_true", help="also keep the float model")
    args = parser.parse_args()
    out = Path(args.out)
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        plain, fused = Path(folder) / "plain.onnx", Path(folder) / "fused.onnx"
        export_float(load(args.checkpoint, args.base), plain)
        fuse(plain, fused)
        quantise(fused, out / "model.onnx")
        if args.float:
            shutil.copy(plain, out / "float.onnx")
    vocabulary = json.loads((Path(args.base) / "tokenizer.json").read_text())
    vocabulary.update(truncation=None, padding=None)
    (out / "tokenizer.json").write_text(json.dumps(vocabulary, ensure_ascii=False, separators=(",", ":")) + "\n")
    digest = hashlib.sha256((out / "model.onnx").read_bytes()).hexdigest()
    about = {
        "version": digest[:12], "hidden": HIDDEN,
        "limits": {"question": QUESTION, "context": CONTEXT, "sentence": SENTENCE, "window": WINDOW},
        "ids": {"pad": PAD, "mark": MARK, "unknown": 100, "start": CLS, "separator": SEP},
        "inputs": INPUTS, "outputs": OUTPUTS,
    }
    (out / "reader.json").write_text(json.dumps(about, indent=2) + "\n")
    print(about["version"], (out / "model.onnx").stat().st_size)


if __name__ == "__main__":
    main()
