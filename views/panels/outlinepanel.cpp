#include "views/panels/outlinepanel.h"

#include "views/itemmodels/outlinemodel.h"
#include "views/panels/outlinedelegate.h"
#include "views/tools/composing.h"
#include "views/tools/reparenting.h"

#include <QKeyEvent>
#include <QLabel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace views {

using namespace Qt::StringLiterals;

OutlinePanel::OutlinePanel(const PanelContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(new OutlineModel(context.session, this)), m_view(new QTreeView), m_empty(new QLabel(tr("Nothing is drawn yet. The parts of the drawing will be listed here, each below what contains it.")))
{
    setUpView();
    m_empty->setObjectName(u"emptyState"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 0);
    layout->addWidget(m_empty);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);

    connect(m_model, &OutlineModel::renameWanted, this, &OutlinePanel::rename);
    connect(m_model, &OutlineModel::moveWanted, this, &OutlinePanel::move);
    connect(m_model, &QAbstractItemModel::modelReset, this, &OutlinePanel::showParts);
    connect(m_view, &QTreeView::collapsed, this, [this](const QModelIndex &index) { m_folded.insert(*m_model->idAt(index)); });
    connect(m_view, &QTreeView::expanded, this, [this](const QModelIndex &index) { m_folded.remove(*m_model->idAt(index)); });
    connect(m_view, &QTreeView::entered, this, &OutlinePanel::highlight);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OutlinePanel::takeSelection);
    connect(&context.session, &Session::selectionChanged, this, &OutlinePanel::showSelection);
    connect(&context.session, &Session::diagramReset, this, [this] {
        m_folded.clear();
        showParts();
    });
    showParts();
}

void OutlinePanel::setUpView()
{
    m_view->setObjectName(u"outlineView"_s);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new OutlineDelegate(m_view));
    m_view->setHeaderHidden(true);
    m_view->setIndentation(16);
    m_view->setUniformRowHeights(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_view->setDragDropMode(QAbstractItemView::DragDrop);
    m_view->setDefaultDropAction(Qt::MoveAction);
    m_view->setDropIndicatorShown(true);
    m_view->setExpandsOnDoubleClick(false);
    m_view->setMouseTracking(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setAccessibleName(tr("Outline of the drawing"));
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
}

void OutlinePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showParts();
}

/// While nobody looks, nothing is laid out: that takes time in large drawings.
void OutlinePanel::showParts()
{
    if (!isVisible())
        return;
    const bool isEmpty = m_model->rowCount() == 0;
    m_empty->setVisible(isEmpty);
    m_view->setVisible(!isEmpty);
    {
        const QSignalBlocker quiet(m_view); // or what was folded would be forgotten
        m_view->expandAll();
        for (const model::ComponentId &id : m_folded) {
            if (const QModelIndex index = m_model->indexOf(id); index.isValid())
                m_view->collapse(index);
        }
    }
    showSelection();
}

void OutlinePanel::takeSelection()
{
    if (m_selecting)
        return;
    m_selecting = true;
    Selection selection;
    for (const QModelIndex &index : m_view->selectionModel()->selectedIndexes())
        selection.components.insert(*m_model->idAt(index));
    m_context.session.setSelection(selection);
    if (const std::optional<model::ComponentId> current = m_model->idAt(m_view->currentIndex()); current && m_context.reveal && selection.components.contains(*current))
        m_context.reveal({*current});
    m_selecting = false;
}

/// Neighbours are one range: with thousands selected, a range for each would take seconds.
QItemSelection OutlinePanel::rowsOf(const QSet<model::ComponentId> &ids) const
{
    QHash<QModelIndex, std::vector<int>> rows;
    for (const model::ComponentId &id : ids) {
        if (const QModelIndex index = m_model->indexOf(id); index.isValid())
            rows[index.parent()].push_back(index.row());
    }
    QItemSelection selection;
    for (auto it = rows.begin(); it != rows.end(); ++it) {
        std::sort(it->begin(), it->end());
        for (std::size_t from = 0, to = 0; from < it->size(); from = ++to) {
            while (to + 1 < it->size() && (*it)[to + 1] == (*it)[to] + 1)
                ++to;
            selection.append(QItemSelectionRange(m_model->index((*it)[from], 0, it.key()), m_model->index((*it)[to], 0, it.key())));
        }
    }
    return selection;
}

void OutlinePanel::showSelection()
{
    if (m_selecting || !isVisible())
        return;
    m_selecting = true;
    const QSet<model::ComponentId> &selected = m_context.session.selection().components;
    m_view->selectionModel()->select(rowsOf(selected), QItemSelectionModel::ClearAndSelect);
    const std::optional<model::ComponentId> current = m_model->idAt(m_view->currentIndex());
    if (!selected.isEmpty() && !(current && selected.contains(*current))) {
        const QModelIndex first = m_model->indexOf(*std::min_element(selected.begin(), selected.end(), [this](const auto &a, const auto &b) {
            return m_context.session.diagram().indexOf(a) < m_context.session.diagram().indexOf(b);
        }));
        m_view->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        m_view->scrollTo(first);
    }
    m_selecting = false;
}

void OutlinePanel::rename(const model::ComponentId &id, const QString &name)
{
    const model::Component *part = m_context.session.diagram().component(id);
    m_context.session.endGesture();
    if (part && name.trimmed() != part->displayName())
        m_context.session.push(model::Rename{id, name.trimmed()});
}

void OutlinePanel::move(const QSet<model::ComponentId> &ids, const std::optional<model::ComponentId> &container)
{
    const model::Diagram &diagram = m_context.session.diagram();
    const std::vector<model::ComponentId> parts = outermost(diagram, ids);
    m_context.session.beginGesture();
    m_context.session.push(moveInto(diagram, parts, container));
    m_context.session.endGesture();
    // The drawing stays where it is for the eye: what moved is selected there.
    m_context.session.setSelection({{parts.begin(), parts.end()}, {}});
}

void OutlinePanel::removeSelected()
{
    const std::vector<model::ComponentId> parts = outermost(m_context.session.diagram(), m_context.session.selection().components);
    if (!parts.empty())
        m_context.session.push(model::RemoveParts{parts, {}});
}

void OutlinePanel::highlight(const QModelIndex &index)
{
    const std::optional<model::ComponentId> id = m_model->idAt(index);
    m_context.session.setHighlight(id ? QSet<model::ComponentId>{*id} : QSet<model::ComponentId>(), {});
}

/// What the focus is on, out of its container, as dragging it to the level above does.
void OutlinePanel::moveOut()
{
    const std::optional<model::ComponentId> id = m_model->idAt(m_view->currentIndex());
    const std::optional<model::ComponentId> container = m_model->idAt(m_view->currentIndex().parent());
    if (id && container)
        move({*id}, m_context.session.diagram().component(*container)->parent);
}

/// Into the container above it on the same level.
void OutlinePanel::moveIn()
{
    const QModelIndex current = m_view->currentIndex();
    for (QModelIndex above = current.siblingAtRow(current.row() - 1); above.isValid(); above = above.siblingAtRow(above.row() - 1)) {
        if (!(m_model->flags(above) & Qt::ItemIsDropEnabled))
            continue;
        move({*m_model->idAt(current)}, m_model->idAt(above));
        return;
    }
}

bool OutlinePanel::handleKey(const QKeyEvent &event)
{
    const bool alt = event.modifiers() == Qt::AltModifier;
    switch (event.key()) {
    case Qt::Key_Delete:
        removeSelected();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_context.reveal)
            m_context.reveal(m_context.session.selection().components);
        return true;
    case Qt::Key_Left:
        if (alt)
            moveOut();
        return alt;
    case Qt::Key_Right:
        if (alt)
            moveIn();
        return alt;
    default:
        return false;
    }
}

bool OutlinePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Leave)
        m_context.session.setHighlight({}, {});
    if (watched == m_view && event->type() == QEvent::KeyPress && handleKey(*static_cast<QKeyEvent *>(event)))
        return true;
    // Renaming is done here, not in the drawing, while the focus is here.
    if (watched == m_view && event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F2) {
        event->accept();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace views
