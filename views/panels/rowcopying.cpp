#include "views/panels/rowcopying.h"

#include "views/style/icons.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace views {

using namespace Qt::StringLiterals;

RowCopying::RowCopying(QAbstractItemView *list, std::function<QString(const QModelIndexList &rows)> text)
    : QObject(list)
    , m_list(list)
    , m_text(std::move(text))
{
    list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list->installEventFilter(this);
    list->viewport()->installEventFilter(this);
}

QModelIndexList RowCopying::rows() const
{
    QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    const auto sameRow = [](const QModelIndex &a, const QModelIndex &b) { return a.row() == b.row(); };
    rows.erase(std::unique(rows.begin(), rows.end(), sameRow), rows.end());
    return rows;
}

void RowCopying::copy() const
{
    if (const QModelIndexList chosen = rows(); !chosen.isEmpty())
        QGuiApplication::clipboard()->setText(m_text(chosen));
}

void RowCopying::showMenu(const QPoint &place)
{
    auto *menu = new QMenu(m_list);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copying = menu->addAction(actionIcon(u"copy"_s), tr("&Copy"), this, &RowCopying::copy);
    copying->setShortcut(QKeySequence::Copy); // to be read there; the key comes from the list
    copying->setEnabled(!rows().isEmpty());
    menu->addActions(m_list->actions());
    menu->popup(place);
}

bool RowCopying::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ContextMenu) {
        auto *asked = static_cast<QContextMenuEvent *>(event);
        const bool byKey = asked->reason() == QContextMenuEvent::Keyboard;
        const QPoint row = m_list->visualRect(m_list->currentIndex()).center();
        showMenu(byKey ? m_list->viewport()->mapToGlobal(row) : asked->globalPos());
        return true;
    }
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (watched != m_list || !isKey)
        return QObject::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool copies = key->matches(QKeySequence::Copy);
    if (event->type() == QEvent::ShortcutOverride && (copies || key->matches(QKeySequence::SelectAll))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && copies) {
        copy();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace views
