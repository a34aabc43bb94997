#!/usr/bin/python3
"""Exports torchvision's classification networks as ONNX architectures without weights: export.py FOLDER

For Debian's python3-torch 1.13 and python3-torchvision 0.14. The files are input of the tests of org.gnomon.io.onnx (property gnomon.onnx.samples);
the build does not run this.
"""
import sys
import warnings
from pathlib import Path

import torch
import torchvision

NETWORKS = ["resnet18", "resnet50", "mobilenet_v2", "mobilenet_v3_large", "efficientnet_b0", "mnasnet1_0", "densenet121", "googlenet",
            "shufflenet_v2_x1_0", "squeezenet1_1", "vit_b_16"]


def build(name):
    options = {"init_weights": False, "aux_logits": False} if name == "googlenet" else {}
    return torchvision.models.get_model(name, weights=None, **options).eval()


def main(folder):
    folder.mkdir(parents=True, exist_ok=True)
    warnings.simplefilter("ignore")
    for name in NETWORKS:
        target = folder / f"{name}.onnx"
        torch.onnx.export(build(name), torch.zeros(1, 3, 224, 224), str(target), export_params=False, opset_version=13, do_constant_folding=False)
        print(f"{name}: {target.stat().st_size // 1024} kB")
    # Batch normalisation stays its own operator.
    torch.onnx.export(build("resnet50"), torch.zeros(1, 3, 224, 224), str(folder / "resnet50_bn.onnx"), export_params=False, opset_version=13,
                      do_constant_folding=False, training=torch.onnx.TrainingMode.PRESERVE)
    name = "resnet18"
    torch.onnx.export(build(name), torch.zeros(2, 3, 224, 224), str(folder / f"{name}_batch.onnx"), export_params=False, opset_version=13,
                      input_names=["image"], dynamic_axes={"image": {0: "batch"}})


if __name__ == "__main__":
    main(Path(sys.argv[1]))
