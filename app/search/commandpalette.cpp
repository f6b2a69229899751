#include "app/search/commandpalette.h"

#include "app/search/searchdelegate.h"
#include "app/search/searchmodel.h"

#include "views/style/icons.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 680;
constexpr int narrowest = 460; ///< where its place is smaller, it lies over what is beside as well
constexpr int lowest = 300;
constexpr int clear = 16; ///< of the borders of its place
constexpr int rowsShown = 10;

} // namespace

CommandPalette::CommandPalette(QWidget *window)
    : QFrame(window), m_model(new SearchModel(this)), m_line(new QLineEdit), m_list(new QListView), m_hint(new QLabel)
{
    setObjectName(u"commandPalette"_s);
    setAutoFillBackground(true);
    m_line->setObjectName(u"paletteLine"_s);
    m_line->addAction(views::actionIcon(u"find"_s), QLineEdit::LeadingPosition)->setText(tr("Search"));
    m_line->installEventFilter(this);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SearchDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Found"));
    m_hint->setObjectName(u"paletteHint"_s);
    m_hint->setIndent(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 8);
    layout->setSpacing(8);
    layout->addWidget(m_line);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_hint);
    hide();

    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CommandPalette::showCurrent);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (isVisible() && now && now != m_line)
            hide();
    });
}

void CommandPalette::open(SearchEntries entries, const QString &placeholder, const QRect &place)
{
    if (!isVisible())
        m_focusBefore = QApplication::focusWidget();
    m_place = place;
    m_line->setPlaceholderText(placeholder);
    m_line->setAccessibleName(placeholder);
    m_model->setEntries(std::move(entries));
    m_line->clear();
    search({});
    const QRect window = parentWidget()->rect().adjusted(clear, clear, -clear, -clear);
    const int width = qMin(qBound(narrowest, place.width() - 2 * clear, widest), window.width());
    const int rows = rowsShown * SearchDelegate::rowHeight(m_list->fontMetrics()) + 2 * m_list->frameWidth();
    const int height = layout()->contentsMargins().top() + m_line->sizeHint().height() + rows + m_hint->sizeHint().height() + 2 * layout()->spacing() + layout()->contentsMargins().bottom();
    QRect area(0, 0, width, qMin(qMin(height, qMax(lowest, place.height() - 2 * clear)), window.height()));
    area.moveCenter(place.center());
    area.moveTop(qMin(place.top() + clear, window.bottom() + 1 - area.height()));
    area.moveLeft(qBound(window.left(), area.left(), window.right() + 1 - width));
    setGeometry(area);
    raise();
    show();
    m_line->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::dismiss()
{
    QPointer<QWidget> before = m_focusBefore;
    hide();
    if (before)
        before->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    m_focusBefore = nullptr;
    Q_EMIT considered(nullptr);
}

void CommandPalette::search(const QString &query)
{
    m_model->setQuery(query.trimmed());
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
    showCurrent();
}

int CommandPalette::currentRow() const
{
    return m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
}

void CommandPalette::showCurrent()
{
    const int row = currentRow();
    const SearchEntry *entry = row >= 0 ? &m_model->entry(row) : nullptr;
    if (!entry)
        m_hint->setText(tr("Nothing fits. Try fewer letters, a kind, an address or a port."));
    else if (!entry->refusal.isEmpty())
        m_hint->setText(entry->refusal);
    else
        m_hint->setText(tr("%1 of %2", "number of the chosen one, how many were found").arg(row + 1).arg(m_model->found()));
    // The focus stays in the field, so the field tells what the arrows stand on.
    m_line->setAccessibleDescription(entry ? m_list->currentIndex().data(Qt::AccessibleTextRole).toString() : m_hint->text());
    if (isVisible())
        Q_EMIT considered(entry);
}

void CommandPalette::choose(int row)
{
    if (row < 0 || row >= m_model->rowCount() || !m_model->entry(row).refusal.isEmpty())
        return;
    const SearchEntry entry = m_model->entry(row);
    dismiss();
    Q_EMIT chosen(entry);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(currentRow());
        return true;
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // there is nowhere to go
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace app
