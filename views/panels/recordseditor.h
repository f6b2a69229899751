#pragma once

#include "views/panels/propertyeditor.h"

#include <QJsonArray>

class QTableWidget;
class QToolButton;

namespace views {

/// DNS records as a table: name, type, value, time to live.
class RecordsEditor : public PropertyEditor
{
    Q_OBJECT

public:
    explicit RecordsEditor(QWidget *parent = nullptr);

    void setValue(const QJsonValue &value) override;
    void setInvalid(bool invalid) override;

private:
    enum Column { NameColumn, TypeColumn, ValueColumn, TtlColumn, ColumnCount };

    QJsonArray recordsShown() const;
    void showRecords(const QJsonArray &records);
    void setRow(int row, const QJsonObject &record);
    void addRecord();
    void removeRecords();
    void emitEdited();
    void adjustHeight();

    QTableWidget *m_table;
    QToolButton *m_remove;
    QJsonArray m_records; ///< as shown, with members that have no column
    bool m_showing = false;
};

} // namespace views
