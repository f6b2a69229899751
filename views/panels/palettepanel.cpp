#include "views/panels/palettepanel.h"

#include "views/itemmodels/palettefilter.h"
#include "views/itemmodels/palettemodel.h"
#include "views/panels/palettedelegate.h"
#include "views/style/icons.h"

#include <QDrag>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace views {

namespace {

constexpr QSize dragIcon(24, 24);
constexpr QPoint besideCursor(-12, -12);

/// Drags the icon alone, beside the cursor: the drawing shows what becomes of it, and a row would cover that.
class PaletteView : public QTreeView
{
protected:
    void startDrag(Qt::DropActions actions) override
    {
        QMimeData *kind = model()->mimeData({currentIndex()});
        if (!kind)
            return;
        auto *drag = new QDrag(this);
        drag->setMimeData(kind);
        drag->setPixmap(currentIndex().data(Qt::DecorationRole).value<QIcon>().pixmap(dragIcon, devicePixelRatioF()));
        drag->setHotSpot(besideCursor);
        drag->exec(actions, Qt::CopyAction);
    }
};

} // namespace

PalettePanel::PalettePanel(const PanelContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_filter(new PaletteFilter(this))
    , m_search(new QLineEdit)
    , m_view(new PaletteView)
    , m_nothingFound(new QLabel)
{
    m_filter->setSourceModel(new PaletteModel(this));

    m_search->setPlaceholderText(tr("Search parts"));
    m_search->setClearButtonEnabled(true);
    m_search->findChild<QToolButton *>()->setAccessibleName(tr("Clear the search"));
    m_search->addAction(actionIcon(QStringLiteral("find")), QLineEdit::LeadingPosition)->setText(tr("Search parts"));
    m_search->setAccessibleName(tr("Search parts"));
    m_search->installEventFilter(this);
    setUpView();
    m_nothingFound->setObjectName(QStringLiteral("emptyState"));
    m_nothingFound->setText(tr("No part fits this search."));
    m_nothingFound->setAlignment(Qt::AlignCenter);
    m_nothingFound->setWordWrap(true);
    m_nothingFound->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 0);
    layout->setSpacing(6);
    layout->addWidget(m_search);
    layout->addWidget(m_nothingFound);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_search);
    connect(m_search, &QLineEdit::textChanged, this, &PalettePanel::onSearchChanged);
}

void PalettePanel::setUpView()
{
    m_view->setObjectName(QStringLiteral("paletteView"));
    m_view->setModel(m_filter);
    m_view->setItemDelegate(new PaletteDelegate(m_view));
    m_view->setHeaderHidden(true);
    m_view->setRootIsDecorated(false);
    m_view->setIndentation(0);
    m_view->setDragEnabled(true);
    m_view->setDragDropMode(QAbstractItemView::DragOnly);
    m_view->setDropIndicatorShown(false); // while a part is dragged away it would be a dot in the corner
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setMouseTracking(true);
    m_view->setExpandsOnDoubleClick(false);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setAccessibleName(tr("Parts"));
    m_view->expandAll();
    connect(m_view, &QTreeView::activated, this, &PalettePanel::addAt);
    connect(m_view, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (m_filter->hasChildren(index))
            m_view->setExpanded(index, !m_view->isExpanded(index));
    });
}

void PalettePanel::startSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool PalettePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down) {
            m_view->setFocus(Qt::TabFocusReason);
            if (!m_view->currentIndex().isValid() || m_filter->hasChildren(m_view->currentIndex()))
                selectFirstKind();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            addAt(m_view->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PalettePanel::onSearchChanged(const QString &text)
{
    m_filter->setSearch(text);
    m_view->expandAll();
    const bool nothing = m_filter->rowCount() == 0;
    m_nothingFound->setVisible(nothing);
    m_view->setVisible(!nothing);
    if (!text.isEmpty())
        m_view->setCurrentIndex(bestKind(text.trimmed()));
}

QModelIndex PalettePanel::bestKind(const QString &text) const
{
    // Enter adds this one: who types a name wants the part of that name, not one whose description mentions it.
    QModelIndex best;
    int bestRank = 3;
    for (int category = 0; category < m_filter->rowCount(); ++category) {
        const QModelIndex parent = m_filter->index(category, 0);
        for (int row = 0; row < m_filter->rowCount(parent); ++row) {
            const QModelIndex kind = m_filter->index(row, 0, parent);
            const qsizetype found = kind.data().toString().indexOf(text, 0, Qt::CaseInsensitive);
            const int rank = found == 0 ? 0 : found > 0 ? 1 : 2;
            if (rank < bestRank) {
                best = kind;
                bestRank = rank;
            }
        }
    }
    return best;
}

void PalettePanel::selectFirstKind()
{
    m_view->setCurrentIndex(m_filter->index(0, 0, m_filter->index(0, 0)));
}

void PalettePanel::addAt(const QModelIndex &index)
{
    const QString kind = index.data(PaletteModel::KindIdRole).toString();
    if (!kind.isEmpty() && m_context.addPart)
        m_context.addPart(kind);
}

} // namespace views
