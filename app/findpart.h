#pragma once

#include "model/diagram/diagram.h"

#include <QDialog>

#include <optional>

class QLineEdit;
class QListWidget;

namespace app {

/// Finds a part by its name, kind, id or address as the user types.
class FindPart : public QDialog
{
    Q_OBJECT

public:
    explicit FindPart(const model::Diagram &diagram, QWidget *parent = nullptr);

    /// The part chosen; nothing when cancelled.
    std::optional<model::ComponentId> chosen() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &text);

    model::Diagram m_diagram;
    QLineEdit *m_line;
    QListWidget *m_list;
};

} // namespace app
