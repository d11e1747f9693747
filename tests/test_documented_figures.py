"""Figures in the README and the guide are those of benchmarks/RESULTS.md."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RESULTS = (ROOT / "benchmarks" / "RESULTS.md").read_text(encoding="utf-8")

CONTROL = "1-NN on row and column (control)"
SVM = "SVM on spectra"
WIDE = "SVM on multi-scale means of SNV"
SPREAD = f"{WIDE} + our spreading"
ALONE = "SpectraPrompt without self-training"
PLAIN = "our backbone, plain cross-entropy, no text"
VIT = "SpectraPrompt, `vit`"
OURS = "**SpectraPrompt, default**"
SPLITS = {
    "block": "blocks of 29 × 29",
    "buffer": "blocks of 29 × 29, buffer 6",
    "random-10": "random 10 %",
    "random-1": "random 1 %",
    "k-5": "5 pixels per class",
}


def section(name: str) -> str:
    """Return a section of the results."""
    found = re.search(f"<!-- section: {name} -->(.*?)<!-- end -->", RESULTS, re.DOTALL)
    assert found, name
    return found[1]


def table(text: str, after: str) -> dict[str, dict[str, str]]:
    """Return the cells of the first table after some words, by row and column."""
    lines = text[text.index(after) :].splitlines()
    start = next(number for number, line in enumerate(lines) if line.startswith("| "))
    rows = []
    for line in lines[start:]:
        if not line.startswith("|"):
            break
        rows.append([cell.strip() for cell in line.strip("|").split(" | ")])
    head, _, *body = rows
    return {row[0].strip("* "): dict(zip(head, row)) for row in body}


def accuracy(scene: str, method: str, split: str) -> str:
    """Return mean and deviation of a row of the accuracy benchmark."""
    overview = table(section("accuracy"), f"### {scene}\n")
    return overview[method.strip("*")][SPLITS.get(split, split)]


def mean(scene: str, method: str, split: str) -> str:
    return accuracy(scene, method, split).split(" ± ")[0]


def ip(method: str, split: str) -> str:
    return mean("Indian Pines", method, split)


def speed(pattern: str) -> str:
    """Return what stands in the section on speed where a pattern has its group."""
    found = re.search(pattern, section("speed"))
    assert found, pattern
    return found[1]


def thousands(text: str) -> str:
    """Return a number of pixels a second to the thousand."""
    return f"{round(int(text.replace(',', '')), -3):,}"


def of_sensor(row: str, column: str) -> str:
    found = [
        line.split(" | ")
        for line in section("sensors").splitlines()
        if line.startswith(f"| {row} | random 10 % |")
    ]
    return found[0][{"own": 2, "other": 3}[column]].strip()


def worded(row: str) -> str:
    """Return the accuracy of a model trained with the shipped prompts, mapped with others, in %."""
    text = section("prompts")
    column = "trained with: descriptive, as shipped"
    found = table(text, "### The same classes in other words")[row][column].split(" ± ")[0]
    return f"{float(found):.0f}"


def claims() -> list[tuple[str, str]]:
    """Return files, and sentences that stand in them."""
    claimed = []
    for title, method in (
        ("nearest training pixel, by row and column alone", CONTROL),
        ("support vector machine on spectra", SVM),
        ("the same on multi-scale means", WIDE),
        ("… and with our spreading of classes over unlabelled pixels", SPREAD),
        ("**SpectraPrompt, default**", OURS),
    ):
        bold = "**" if method == OURS else ""
        cells = [f"{bold}{accuracy('Indian Pines', method, split)}{bold}" for split in SPLITS]
        claimed.append(("README.md", f"| {title} | {' | '.join(cells)} |"))
    berlin = "Berlin Urban Gradient, simulated EnMAP"
    pavia = "Pavia University, crop of 140 × 80 pixels"
    ten, near = "blocks of 10 × 10", "blocks of 10 × 10, buffer 3"
    six = "blocks of 10 × 10, buffer 6"
    fast, sure = (
        thousands(speed(rf"\| torch, {kind} \|[^|]*\|[^|]*\|[^|]*\| ([\d,]+) \|"))
        for kind in ("labels", "labels and confidence")
    )
    took = speed(r"took ([\d.]+) s on the wall")
    share = speed(r"\| torch, labels \|(?:[^|]*\|){4} (\d+ %) \|")
    ssftt = float(speed(r"SSFTT, patch by patch.* ([\d.]+) ×"))
    freenet = speed(r"FreeNet, whole image.* ([\d.]+) ×")
    filed = thousands(speed(r"from file to file \| ([\d,]+)"))
    claimed += [
        (
            "README.md",
            f"without it, blocks fall to {ip(ALONE, 'block')} and random 10 % to "
            f"{ip(ALONE, 'random-10')}.",
        ),
        ("README.md", f"({ip(PLAIN, 'block')} and {ip(PLAIN, 'random-10')})"),
        ("README.md", f"reaches {ip(VIT, 'random-10')} on the random split"),
        (
            "README.md",
            f"on blocks ({mean(pavia, OURS, ten)} with it, {mean(pavia, ALONE, ten)} without) and "
            f"helps with 5 pixels per class ({mean(pavia, OURS, 'k-5')} against "
            f"{mean(pavia, ALONE, 'k-5')}), where the support vector machine on multi-scale means "
            f"is ahead ({mean(pavia, WIDE, 'k-5')}); behind a buffer of 6 pixels "
            f"({mean(pavia, OURS, six)}), `vit` is ({mean(pavia, VIT, six)}).",
        ),
        (
            "README.md",
            f"on blocks ({mean(berlin, OURS, ten)} against {mean(berlin, ALONE, ten)}) and none "
            f"behind a buffer of 3 pixels ({mean(berlin, OURS, near)} against "
            f"{mean(berlin, ALONE, near)}). A support vector machine on spectra is about as good "
            f"on blocks ({mean(berlin, SVM, ten)}), and clearly better behind the buffer "
            f"({mean(berlin, SVM, near)}).",
        ),
        (
            "README.md",
            f"measured {took} s to train, validation and self-training included, and {fast} "
            f"pixels per second to classify in memory ({sure} with confidence)",
        ),
        (
            "README.md",
            f"{share} of what the machine could do at most, {ssftt:.0f} times the speed of SSFTT, "
            f"a network that works patch by patch (Sun et al. 2022), and {freenet} times that of "
            "FreeNet",
        ),
        (
            "README.md",
            f"2 GB to a class raster it was {filed}",
        ),
        ("docs/architecture.md", f"training on a tenth of Indian Pines took {took} s"),
        (
            "docs/architecture.md",
            f"falls from {of_sensor('AVIRIS', 'own')} to {of_sensor('AVIRIS', 'other')} %, and one "
            f"trained there from {of_sensor('EnMAP', 'own')} to {of_sensor('EnMAP', 'other')} % on",
        ),
        (
            "docs/faq.md",
            f"falls from {of_sensor('AVIRIS', 'own')} to {of_sensor('AVIRIS', 'other')} %.",
        ),
        (
            "docs/faq.md",
            f"is right in {ip(CONTROL, 'random-10')} % of the cases; SpectraPrompt in "
            f"{ip(OURS, 'random-10')} %. On blocks of the scene that were not trained on, it is "
            f"{ip(CONTROL, 'block')} % against {ip(OURS, 'block')} %.",
        ),
        (
            "docs/faq.md",
            f"reached {ip(OURS, 'k-5')} % with 5 pixels per class, {ip(OURS, 'random-1')} % with "
            f"1 % of the labels and {ip(OURS, 'random-10')} % with 10 %.",
        ),
        (
            "docs/faq.md",
            f"all 16 classes fell from {worded('descriptive, as shipped')} to "
            f"{worded('the same said in other words')} %",
        ),
        (
            "docs/in-qgis.md",
            f"all 16 classes of Indian Pines fell from {worded('descriptive, as shipped')} to "
            f"{worded('the same said in other words')} % overall accuracy",
        ),
        (
            "docs/tutorial.md",
            f"reaches {ip(CONTROL, 'random-10')} %. On blocks of the scene that were not trained "
            f"on, the model reaches {ip(OURS, 'block')} %.",
        ),
    ]
    return claimed


def test_figures_are_those_that_were_measured() -> None:
    claimed = claims()
    texts = {
        name: " ".join((ROOT / name).read_text(encoding="utf-8").split())
        for name in {name for name, _ in claimed}
    }
    assert [(name, text) for name, text in claimed if text not in texts[name]] == []
