"""The table of a prompt set's classes: id, colour, name, prompts, parent, labelled pixels."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Optional

from qgis.PyQt.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QSize,
    Qt,
    pyqtSignal,
)
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QSpinBox,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ...core.prompt_checks import Finding
from ...core.prompt_draft import DraftClass
from ...core.prompts import MAX_CLASS_ID, normalised_name
from ..dock.appearance import swatch, theme_icon
from ..translation import counted, in_locale, tr
from .history import DraftHistory
from .wording import worded

ID, COLOUR, NAME, PROMPTS, PARENT, PIXELS = range(6)
FIELDS = {"id": ID, "colour": COLOUR, "name": NAME, "prompts": PROMPTS, "parent": PARENT}
EDITED_HERE = (ID, COLOUR, NAME, PARENT)

ERROR_ICON = "mIconCritical"
WARNING_ICON = "mIconWarning"


class ClassTableModel(QAbstractTableModel):
    """The classes of the draft in a history.

    Parameters
    ----------
    history : DraftHistory
    parent : QObject, optional
    """

    def __init__(self, history: DraftHistory, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._history = history
        self._classes: tuple[DraftClass, ...] = history.draft.classes
        self._findings: dict[tuple[int, int], list[Finding]] = {}
        self._pixels: dict[str, int] = {}
        self._read_only = False
        roles = Qt.ItemDataRole
        self._answers: dict[int, Callable[[int, int], Any]] = {
            roles.DisplayRole: self._shown,
            roles.EditRole: self._edited,
            roles.DecorationRole: self._icon,
            roles.ToolTipRole: self._tip,
            roles.AccessibleTextRole: self._spoken,
            roles.AccessibleDescriptionRole: self._warned,
            roles.TextAlignmentRole: self._aligned,
        }
        history.changed.connect(self._on_changed)

    def set_read_only(self, read_only: bool) -> None:
        """Allow or refuse changes."""
        self._read_only = read_only
        self._announce()

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Mark the cells that findings are about."""
        self._findings = {}
        for finding in findings:
            for row in finding.rows[:1]:
                cell = (row, FIELDS.get(finding.column, NAME))
                self._findings.setdefault(cell, []).append(finding)
        self._announce()

    def show_pixel_counts(self, counts: Mapping[str, int]) -> None:
        """Show how many labelled pixels each class has.

        Parameters
        ----------
        counts : mapping of str to int
            By the class's name, or its id as text. Classes that are not in it stay blank.
        """
        self._pixels = {normalised_name(key): count for key, count in counts.items()}
        self._announce()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 (Qt's own)
        """Return the number of classes."""
        return 0 if parent.isValid() else len(self._classes)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 (Qt's own)
        """Return the number of columns."""
        return 0 if parent.isValid() else len(_titles())

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Return a column's title and tool tip."""
        if orientation == Qt.Orientation.Horizontal:
            title, tip = _titles()[section]
            if role == Qt.ItemDataRole.DisplayRole:
                return title
            if role == Qt.ItemDataRole.ToolTipRole:
                return tip
        return None

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        """Tell what can be done with a cell."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() in EDITED_HERE and not self._read_only:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        if not index.isValid() or index.row() >= len(self._classes):
            return None
        answer = self._answers.get(role)
        return answer(index.row(), index.column()) if answer else None

    def setData(self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Change a class."""
        if role != Qt.ItemDataRole.EditRole or self._read_only or not index.isValid():
            return False
        row, column = index.row(), index.column()
        self._history.end_series()
        if column == ID:
            self._history.change_class(row, tr("Change id"), id=int(value) or None)
        elif column == COLOUR:
            self._history.change_class(row, tr("Change colour"), colour=_text(value).lower())
        elif column == NAME:
            self._history.change_class(row, tr("Change name"), name=_text(value))
        elif column == PARENT:
            self._history.change_class(row, tr("Change parent"), parent=_text(value))
        return column in EDITED_HERE

    def parents(self) -> list[str]:
        """Return what can be a parent: the groups there are, and the classes."""
        groups = [c.parent for c in self._classes if c.parent]
        return list(dict.fromkeys([*groups, *(c.name for c in self._classes if c.name)]))

    def _on_changed(self, _row: int) -> None:
        classes = self._history.draft.classes
        if classes == self._classes:
            return
        if len(classes) == len(self._classes):
            self._classes = classes
            self._announce()
        else:
            self.beginResetModel()
            self._classes = classes
            self._findings = {}
            self.endResetModel()

    def _announce(self) -> None:
        if self._classes:
            self.dataChanged.emit(
                self.index(0, 0), self.index(len(self._classes) - 1, self.columnCount() - 1)
            )

    def _shown(self, row: int, column: int) -> str:
        c = self._classes[row]
        if column == PIXELS:
            count = self._pixels.get(normalised_name(c.name), self._pixels.get(str(c.id)))
            return "" if count is None else in_locale(f"{count:,}")
        if column != PROMPTS:
            return str(self._edited(row, column)) if column != ID or c.id is not None else ""
        if len(c.prompts) > 1:
            return tr("{first}  (+{more})").format(first=c.prompts[0], more=len(c.prompts) - 1)
        return c.prompts[0] if c.prompts else ""

    def _edited(self, row: int, column: int) -> Any:
        c = self._classes[row]
        return (c.id or 0, c.colour, c.name, "", c.parent, "")[column]

    def _spoken(self, row: int, column: int) -> str:
        if column == PROMPTS:
            return "; ".join(self._classes[row].prompts)
        return self._shown(row, column)

    def _warned(self, row: int, column: int) -> str:
        return " ".join(worded(finding) for finding in self._findings.get((row, column), ()))

    def _aligned(self, _row: int, column: int) -> Any:
        if column not in (ID, PIXELS):
            return None
        return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def _icon(self, row: int, column: int) -> Any:
        found = self._findings.get((row, column), ())
        if any(finding.is_error for finding in found):
            return theme_icon(ERROR_ICON)
        if column == COLOUR:
            colour = self._classes[row].colour
            return swatch(colour, QSize(14, 14)) if QColor(colour).isValid() else None
        return theme_icon(WARNING_ICON) if found else None

    def _tip(self, row: int, column: int) -> str:
        lines = [worded(finding) for finding in self._findings.get((row, column), ())]
        if column == PROMPTS:
            lines += [f"• {text}" for text in self._classes[row].prompts]
        return "\n".join(lines)


class ClassTable(QTableView):
    """Shows the classes; cells are edited in place, prompts and colours beside the table.

    Attributes
    ----------
    colour_wanted, prompts_wanted : signal (int)
        The user wants to change the colour or the prompts of the class in this row.
    """

    colour_wanted = pyqtSignal(int)
    prompts_wanted = pyqtSignal(int)

    def __init__(self, model: ClassTableModel, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("classTable")
        self.setAccessibleName(tr("Classes"))
        self.setToolTip(
            tr("The classes, in the order of the legend. F2 or a double click edits a cell.")
        )
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed
        )
        self.setTabKeyNavigation(False)  # Tab leads out of the table
        self.setWordWrap(False)
        self.setAlternatingRowColors(True)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        self.setItemDelegateForColumn(ID, _IdDelegate(self))
        self.setItemDelegateForColumn(PARENT, _ParentDelegate(self))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(PROMPTS, QHeaderView.ResizeMode.Stretch)
        width = self.fontMetrics().averageCharWidth()
        for column, letters in ((ID, 6), (COLOUR, 11), (NAME, 24), (PARENT, 16), (PIXELS, 9)):
            self.setColumnWidth(column, letters * width + 12)

    @property
    def current_row(self) -> int:
        """The row chosen; -1 for none."""
        return self.currentIndex().row()

    def go_to(self, row: int, column: int = NAME) -> None:
        """Choose a class."""
        if 0 <= row < self.model().rowCount():
            self.setCurrentIndex(self.model().index(row, column))
            self.scrollTo(self.currentIndex())

    def edit(
        self,
        index: QModelIndex,
        trigger: Optional[QAbstractItemView.EditTrigger] = None,
        event: Optional[QEvent] = None,
    ) -> Any:
        """Edit a cell in place, or ask for the right place."""
        if trigger is None:
            return super().edit(index)
        kinds = QAbstractItemView.EditTrigger
        if trigger in (kinds.DoubleClicked, kinds.EditKeyPressed):
            if index.column() == PROMPTS:
                self.prompts_wanted.emit(index.row())
                return False
            if index.column() == COLOUR and trigger == kinds.DoubleClicked:
                self.colour_wanted.emit(index.row())
                return False
        return super().edit(index, trigger, event)


class _IdDelegate(QStyledItemDelegate):
    """Edits an id as a number in its range."""

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex
    ) -> QWidget:
        """Return the box."""
        box = QSpinBox(parent)
        box.setObjectName("idEditor")
        box.setFrame(False)
        box.setRange(1, MAX_CLASS_ID)
        return box


class _ParentDelegate(QStyledItemDelegate):
    """Edits a parent as free text, or as one of those there are."""

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex
    ) -> QWidget:
        """Return the box."""
        box = QComboBox(parent)
        box.setObjectName("parentEditor")
        box.setEditable(True)
        box.setFrame(False)
        box.addItem("")
        box.addItems(index.model().parents())
        return box

    def setEditorData(self, editor: QWidget, index: QModelIndex) -> None:
        """Show the parent that is."""
        editor.setEditText(index.data(Qt.ItemDataRole.EditRole))
        editor.lineEdit().selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex) -> None:
        """Take the text."""
        model.setData(index, editor.currentText(), Qt.ItemDataRole.EditRole)


def counted_classes(count: int) -> str:
    """Return how many classes there are, in words."""
    return counted(count, tr("{count} class"), tr("{count} classes"))


def _titles() -> list[tuple[str, str]]:
    return [
        (tr("Id"), tr("The value in the class raster, 1 to 65535.")),
        (tr("Colour"), tr("The colour in the legend.")),
        (tr("Name"), tr("What the legend shows; labels are matched by it, or by the id.")),
        (tr("Prompts"), tr("What the class looks like, in words; edited beside the table.")),
        (tr("Parent"), tr("A group, or another class, that the class belongs to. May be empty.")),
        (tr("Pixels"), tr("Labelled pixels in the label layer chosen in the dock, where known.")),
    ]


def _text(value: Any) -> str:
    return " ".join(str(value).split())
