#include "views/panels/recordseditor.h"

#include "views/panels/widgetstate.h"
#include "views/style/icons.h"
#include "views/style/plaintip.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonObject>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QToolButton>

namespace views {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestColumn = 170;

/// Offers the types of records in a list.
class TypeDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        auto *combo = new QComboBox(parent);
        combo->addItems({u"A"_s, u"AAAA"_s, u"CNAME"_s, u"MX"_s, u"TXT"_s, u"NS"_s});
        return combo;
    }
};

QToolButton *smallButton(const QString &icon, const QString &text)
{
    auto *button = new QToolButton;
    button->setIcon(actionIcon(icon));
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    return button;
}

} // namespace

RecordsEditor::RecordsEditor(QWidget *parent)
    : PropertyEditor(parent), m_table(new QTableWidget(0, ColumnCount)), m_remove(smallButton(u"remove"_s, tr("Remove")))
{
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Type"), tr("Value"), tr("TTL")});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 10);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(TypeColumn, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(TtlColumn, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(ValueColumn, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setMaximumSectionSize(widestColumn);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setItemDelegateForColumn(TypeColumn, new TypeDelegate(m_table));
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("Records"));
    setFocusProxy(m_table);

    QToolButton *add = smallButton(u"add"_s, tr("Add record"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_table);
    layout->addLayout(buttons);

    connect(add, &QToolButton::clicked, this, &RecordsEditor::addRecord);
    connect(m_remove, &QToolButton::clicked, this, &RecordsEditor::removeRecords);
    connect(m_table, &QTableWidget::itemChanged, this, [this] {
        if (!m_showing)
            emitEdited();
    });
    connect(m_table, &QTableWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_table->selectedItems().isEmpty()); });
    m_remove->setEnabled(false);
    adjustHeight();
}

void RecordsEditor::setValue(const QJsonValue &value)
{
    if (value.toArray() != recordsShown())
        showRecords(value.toArray());
}

void RecordsEditor::setInvalid(bool invalid)
{
    setWidgetState(m_table, "invalid", invalid);
}

QJsonArray RecordsEditor::recordsShown() const
{
    QJsonArray records;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QJsonObject record = m_records.at(row).toObject();
        record[u"name"_s] = m_table->item(row, NameColumn)->text().trimmed();
        record[u"type"_s] = m_table->item(row, TypeColumn)->text().trimmed();
        record[u"value"_s] = m_table->item(row, ValueColumn)->text().trimmed();
        const QString ttl = m_table->item(row, TtlColumn)->text().trimmed();
        bool isNumber = false;
        const int seconds = ttl.toInt(&isNumber);
        if (ttl.isEmpty())
            record.remove(u"ttl"_s);
        else
            record[u"ttl"_s] = isNumber ? QJsonValue(seconds) : QJsonValue(ttl);
        records.append(record);
    }
    return records;
}

void RecordsEditor::showRecords(const QJsonArray &records)
{
    m_showing = true;
    m_records = records;
    m_table->setRowCount(int(records.size()));
    for (int row = 0; row < int(records.size()); ++row)
        setRow(row, records.at(row).toObject());
    m_showing = false;
    adjustHeight();
}

void RecordsEditor::setRow(int row, const QJsonObject &record)
{
    const QString texts[] = {record[u"name"_s].toString(), record[u"type"_s].toString(), record[u"value"_s].toString(),
                             record[u"ttl"_s].toVariant().toString()};
    for (int column = 0; column < ColumnCount; ++column) {
        auto *item = new QTableWidgetItem(texts[column]);
        item->setToolTip(plainTip(texts[column]));
        m_table->setItem(row, column, item);
    }
}

void RecordsEditor::addRecord()
{
    Q_EMIT entered();
    const QJsonObject record{{u"name"_s, u"www.example.com"_s}, {u"type"_s, u"A"_s}, {u"value"_s, u"192.0.2.10"_s}, {u"ttl"_s, 300}};
    QJsonArray records = recordsShown();
    records.append(record);
    showRecords(records);
    emitEdited();
    m_table->setCurrentCell(m_table->rowCount() - 1, NameColumn);
    m_table->setFocus();
}

void RecordsEditor::removeRecords()
{
    Q_EMIT entered();
    const QJsonArray shown = recordsShown();
    QJsonArray kept;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (!m_table->item(row, NameColumn)->isSelected())
            kept.append(shown.at(row));
    }
    showRecords(kept);
    emitEdited();
}

void RecordsEditor::emitEdited()
{
    const QJsonArray records = recordsShown();
    Q_EMIT edited(records.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(records));
}

void RecordsEditor::adjustHeight()
{
    const int rows = qBound(1, m_table->rowCount(), 6);
    const int rowHeight = m_table->verticalHeader()->defaultSectionSize();
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * rowHeight + 2 * m_table->frameWidth() + 2);
}

} // namespace views
