"""What a user does in a running QGIS, step by step: click, type, wait, look; for the journeys."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Optional

import numpy as np
from qgis.core import QgsMapLayer
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QToolBar, QToolButton, QWidget
from qgis.utils import iface, plugins

PLUGIN = "spectraprompt"
SCREEN = (1366, 768)
EXACT = 96
"""Colours of a picture that stay as they are: those of windows, texts and swatches."""


def wait_until(condition: Callable[[], object], seconds: float = 120.0) -> None:
    """Let QGIS work until something holds; a `TimeoutError` where it never does."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError(f"waited {seconds} s")
        QCoreApplication.processEvents()
        time.sleep(0.01)


def settle(seconds: float = 0.3) -> None:
    """Let QGIS work for a while, and delete what waits to be deleted."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()
        time.sleep(0.01)


def picture(widget: QWidget, path: Path) -> None:
    """Write a picture of a widget, the whole of a window with what lies on it."""
    settle()
    with_few_colours(widget.grab().toImage()).save(str(path), "PNG", 0)


def picture_of_screen(path: Path) -> None:
    """Write a picture of all windows together, as they lie on the screen."""
    settle()
    screen = QApplication.primaryScreen()
    with_few_colours(screen.grabWindow(0, 0, 0, *SCREEN).toImage()).save(str(path), "PNG", 0)


def with_few_colours(image: QImage) -> QImage:
    """Return an image in 256 colours, a third of the size: frequent ones exactly, others nearly."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits().asstring(image.sizeInBytes()), np.uint32)
    colours, place, counts = np.unique(pixels, return_inverse=True, return_counts=True)
    parts = np.stack([(colours >> shift) & 255 for shift in (16, 8, 0)], axis=1).astype(np.int64)
    order = np.argsort(-counts)
    exact = parts[order[:EXACT]]
    table = np.concatenate([exact, _mean_colours(parts, counts, order[EXACT:], 256 - len(exact))])
    nearest = np.concatenate(
        [
            ((chunk[:, None] - table[None]) ** 2).sum(axis=2).argmin(axis=1)
            for chunk in np.array_split(parts, max(1, len(parts) // 1000))
        ]
    )
    indexed = nearest[place.reshape(-1)].astype(np.uint8).reshape(image.height(), image.width())
    lines = np.zeros((image.height(), -(-image.width() // 4) * 4), np.uint8)
    lines[:, : image.width()] = indexed
    made = QImage(
        lines.tobytes(),
        image.width(),
        image.height(),
        lines.shape[1],
        QImage.Format.Format_Indexed8,
    )
    made.setColorTable([int(0xFF000000 | r << 16 | g << 8 | b) for r, g, b in table.tolist()])
    return made.copy()  # which owns its bytes


def _mean_colours(
    parts: np.ndarray, counts: np.ndarray, chosen: np.ndarray, most: int
) -> np.ndarray:
    """Return the mean colours (n, 3) of boxes of colours, cut at the median of the widest side."""
    boxes = [chosen] if len(chosen) else []
    while 0 < len(boxes) < most:
        spans = [np.ptp(parts[box], axis=0) for box in boxes]
        widest = int(np.argmax([span.max() for span in spans]))
        if spans[widest].max() == 0:
            break
        box, side = boxes.pop(widest), int(spans[widest].argmax())
        box = box[np.argsort(parts[box, side], kind="stable")]
        half = int(np.searchsorted(np.cumsum(counts[box]), counts[box].sum() / 2))
        cut = min(max(half, 1), len(box) - 1)
        boxes += [box[:cut], box[cut:]]
    means = [np.average(parts[box], axis=0, weights=counts[box]) for box in boxes]
    return np.rint(np.array(means).reshape(-1, 3)).astype(np.int64)


def click(
    widget: QWidget,
    at: Optional[QPoint] = None,
    keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Click a widget, in its middle or at a place, with keys held."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, keys, at or QPoint())


def check(button: QWidget) -> None:
    """Click the box or circle at the left of a check box or radio button."""
    click(button, QPoint(8, button.height() // 2))


def choose(box: QComboBox, text: str) -> None:
    """Choose an entry of a box by what it says, with keys."""
    row = box.findText(text)
    if row < 0:
        listed = [box.itemText(i) for i in range(box.count())]
        raise LookupError(f"{box.objectName()} does not list {text!r} but {listed}")
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Home)
    while box.currentIndex() < row:
        before = box.currentIndex()
        QTest.keyClick(box, Qt.Key.Key_Down)
        if box.currentIndex() == before:
            raise LookupError(f"{box.objectName()} does not go on to {text!r}")


def type_over(widget: QWidget, text: str) -> None:
    """Replace the text of a field by typing."""
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(widget, text)


def in_next_dialog(act: Callable[[QWidget], None], seconds: float = 20.0) -> Callable[[], None]:
    """Act in the modal window or menu that opens next.

    Returns
    -------
    callable ()
        Call it after what opened the window: it raises what went wrong there.
    """
    problems: list[BaseException] = []
    end = time.monotonic() + seconds
    is_done = []

    def look() -> None:
        opened = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if opened is None:
            if time.monotonic() < end:
                QTimer.singleShot(50, look)
            return
        is_done.append(True)
        try:
            act(opened)
        except BaseException as problem:  # shown by the caller; the window must not stay
            problems.append(problem)
            opened.close()

    def finish() -> None:
        wait_until(lambda: is_done, seconds)
        if problems:
            raise problems[0]

    QTimer.singleShot(50, look)
    return finish


def toolbar_button() -> QToolButton:
    """Return the button of our action."""
    action = plugins[PLUGIN].action
    for bar in iface.mainWindow().findChildren(QToolBar):
        button = bar.widgetForAction(action)
        if isinstance(button, QToolButton):
            return button
    raise LookupError("the action is in no toolbar")


def small_window() -> None:
    """Give QGIS a small screen's size, without panels that are not needed."""
    window = iface.mainWindow()
    window.resize(*SCREEN)
    window.move(0, 0)
    for name in ("Browser", "Browser2"):
        dock = window.findChild(QWidget, name)
        if dock is not None:
            dock.hide()


def zoom_to(layer: QgsMapLayer) -> None:
    """Show the whole of a layer on the map, and wait until it is drawn."""
    iface.setActiveLayer(layer)
    iface.actionZoomToLayer().trigger()
    wait_for_map()


def wait_for_map() -> None:
    """Wait until the map is drawn."""
    canvas = iface.mapCanvas()
    canvas.refresh()
    settle(0.5)
    wait_until(lambda: not canvas.isDrawing(), 60)
