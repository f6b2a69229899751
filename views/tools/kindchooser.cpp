#include "views/tools/kindchooser.h"

#include "model/catalog/componentcatalog.h"
#include "views/style/icons.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace views {

namespace {

constexpr QSize chooserSize(272, 344);
constexpr QSize iconSize(20, 20);
constexpr int detailRole = Qt::UserRole + 1;
constexpr int rowHeight = 30;
constexpr int gapBeside = 30; ///< clear of the signs around a part

/// Name, and at the end of the row the detail in a quiet colour.
class EntryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const QString detail = index.data(detailRole).toString();
        if (detail.isEmpty())
            return;
        painter->save();
        painter->setPen(option.palette.color(QPalette::PlaceholderText));
        painter->drawText(option.rect.adjusted(0, 0, -8, 0), Qt::AlignVCenter | Qt::AlignRight, detail);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, std::max(rowHeight, option.fontMetrics.height() + 10)};
    }
};

/// Where something of `size` shows beside `part` in a view of `room`: at `wished`, else on the side that has room.
QPoint besidePlace(const QPoint &wished, const QSize &size, const QRect &part, const QRect &room)
{
    const auto kept = [&](QPoint corner) {
        corner.setX(std::max(0, std::min(corner.x(), room.width() - size.width())));
        corner.setY(std::max(0, std::min(corner.y(), room.height() - size.height())));
        return corner;
    };
    const QPoint places[] = {wished,
                             {part.right() + gapBeside, part.top()},
                             {part.left() - gapBeside - size.width(), part.top()},
                             {part.left(), part.bottom() + gapBeside},
                             {part.left(), part.top() - gapBeside - size.height()}};
    for (const QPoint &place : places) {
        if (!QRect(kept(place), size).intersects(part))
            return kept(place);
    }
    return kept(wished);
}

/// The first letters of the words: LB for a load balancer.
QString initialsOf(const QString &name)
{
    QString initials;
    for (const QString &word : name.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        initials += word.at(0);
    return initials;
}

/// How well a kind fits what is typed: 0 its name begins so or has these initials, 1 its name has it, 2 only its
/// description or what it listens to; -1 not at all.
int rankOf(const model::ComponentKind &kind, const QStringList &words)
{
    if (words.size() == 1 && words.first().size() > 1 && initialsOf(kind.name).compare(words.first(), Qt::CaseInsensitive) == 0)
        return 0;
    const QStringList texts{kind.name, kind.id, kind.description, kind.speaks.join(QLatin1Char(' '))};
    const QString all = texts.join(QLatin1Char(' '));
    const auto has = [](const QString &text) {
        return [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); };
    };
    if (!std::all_of(words.begin(), words.end(), has(all)))
        return -1;
    if (words.isEmpty() || kind.name.startsWith(words.first(), Qt::CaseInsensitive))
        return 0;
    return std::all_of(words.begin(), words.end(), has(kind.name)) ? 1 : 2;
}

void addRow(QListWidget &list, const KindChooser::Entry &entry)
{
    const model::ComponentKind &kind = model::componentKind(entry.kind);
    auto *row = new QListWidgetItem(kindIcon(kind), kind.name, &list);
    row->setData(Qt::UserRole, entry.kind);
    row->setData(detailRole, entry.detail);
    row->setToolTip(kind.description);
}

} // namespace

KindChooser::KindChooser(QWidget *view)
    : QFrame(view)
    , m_title(new QLabel)
    , m_line(new QLineEdit)
    , m_list(new QListWidget)
    , m_nothingFound(new QLabel(tr("No part fits this search.")))
{
    setObjectName(QStringLiteral("kindChooser"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setAttribute(Qt::WA_NoMousePropagation); // what is below is the drawing
    m_title->setObjectName(QStringLiteral("chooserTitle"));
    m_line->setPlaceholderText(tr("Search parts"));
    m_line->setAccessibleName(tr("Search parts"));
    m_line->addAction(actionIcon(QStringLiteral("find")), QLineEdit::LeadingPosition)->setText(m_line->placeholderText());
    m_line->installEventFilter(this);
    m_list->setAccessibleName(tr("Parts"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setIconSize(iconSize);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothingFound->setObjectName(QStringLiteral("emptyState"));
    m_nothingFound->setAlignment(Qt::AlignCenter);
    m_nothingFound->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 6);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addWidget(m_line);
    layout->addWidget(m_nothingFound, 1); // in the room of the list: nothing jumps
    layout->addWidget(m_list, 1);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &KindChooser::search);
    connect(m_line, &QLineEdit::returnPressed, this, &KindChooser::choose);
    connect(m_list, &QListWidget::itemClicked, this, &KindChooser::choose);
    hide();
}

void KindChooser::ask(const QString &title, const std::vector<Group> &groups, const QPoint &position, const QRect &beside)
{
    m_groups = groups;
    m_title->setText(title);
    setAccessibleName(title);
    m_line->clear();
    search({});
    const QSize wanted(std::max(chooserSize.width(), m_title->sizeHint().width() + 24), wantedHeight());
    resize(wanted.boundedTo(parentWidget()->size()));
    move(besidePlace(position, size(), beside, parentWidget()->rect()));
    show();
    raise();
    m_line->setFocus(Qt::OtherFocusReason);
}

/// A short list needs less room.
int KindChooser::wantedHeight() const
{
    ensurePolished();
    int rows = 2 * m_list->frameWidth() + 4;
    for (int row = 0; row < m_list->count(); ++row)
        rows += m_list->sizeHintForRow(row);
    const QMargins margins = layout()->contentsMargins();
    const int above = m_title->sizeHint().height() + m_line->sizeHint().height() + 2 * layout()->spacing();
    return std::min(chooserSize.height(), margins.top() + above + rows + margins.bottom());
}

void KindChooser::search(const QString &text)
{
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_list->clear();
    QListWidgetItem *best = nullptr;
    int bestRank = 3;
    for (const Group &group : m_groups) {
        bool first = true;
        for (const Entry &entry : group.entries) {
            const int rank = rankOf(model::componentKind(entry.kind), words);
            if (rank < 0)
                continue;
            if (std::exchange(first, false) && m_groups.size() > 1)
                (new QListWidgetItem(group.heading, m_list))->setFlags(Qt::NoItemFlags);
            addRow(*m_list, entry);
            if (rank < bestRank) {
                best = m_list->item(m_list->count() - 1);
                bestRank = rank;
            }
        }
    }
    m_list->setCurrentItem(best);
    m_list->scrollToItem(m_list->currentRow() <= 1 ? m_list->item(0) : best);
    m_list->setVisible(best);
    m_nothingFound->setVisible(!best);
}

void KindChooser::choose()
{
    const QListWidgetItem *row = m_list->currentItem();
    if (!row || !isVisible())
        return;
    const QString kind = row->data(Qt::UserRole).toString();
    hide();
    Q_EMIT chosen(kind);
}

bool KindChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress)
        return lineKey(static_cast<QKeyEvent *>(event));
    if (watched == m_line && event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            hide();
    }
    return QFrame::eventFilter(watched, event);
}

bool KindChooser::lineKey(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Escape:
        parentWidget()->setFocus();
        hide();
        return true;
    default:
        return false;
    }
}

void KindChooser::keyPressEvent(QKeyEvent *event)
{
    event->accept(); // what the search field has no use for means nothing to the drawing below either
}

bool KindChooser::focusNextPrevChild(bool)
{
    return true;
}

void KindChooser::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    Q_EMIT closed();
}

} // namespace views
