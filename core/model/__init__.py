"""The vision model: spectral front, backbones, probe and contrastive loss."""
