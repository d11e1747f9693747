"""ONNX graphs of the model and of the text encoder, written from weights alone: no torch."""
