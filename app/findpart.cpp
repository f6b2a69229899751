#include "app/findpart.h"

#include "views/style/icons.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;

FindPart::FindPart(const model::Diagram &diagram, QWidget *parent)
    : QDialog(parent), m_diagram(diagram), m_line(new QLineEdit), m_list(new QListWidget)
{
    setWindowTitle(tr("Find part"));
    m_line->setPlaceholderText(tr("Name, kind, id or address"));
    m_line->setClearButtonEnabled(true);
    m_line->addAction(views::actionIcon(u"find"_s), QLineEdit::LeadingPosition);
    m_line->setAccessibleName(windowTitle());
    m_line->installEventFilter(this);
    m_list->setAccessibleName(tr("Parts found"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_line);
    layout->addWidget(m_list, 1);
    resize(420, 360);

    connect(m_line, &QLineEdit::textChanged, this, &FindPart::search);
    connect(m_line, &QLineEdit::returnPressed, this, &QDialog::accept);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    search({});
}

std::optional<model::ComponentId> FindPart::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? model::ComponentId::fromString(item->data(Qt::UserRole).toString()) : std::nullopt;
}

bool FindPart::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void FindPart::search(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    m_list->clear();
    for (const model::Component &component : m_diagram.components()) {
        const QString kind = component.kindInfo().name;
        const QString address = component.text(u"address"_s);
        const QString all = component.displayName() + u' ' + kind + u' ' + component.id.toString() + u' ' + address + u' '
                            + component.text(u"product"_s);
        const bool fits = std::all_of(words.begin(), words.end(),
                                      [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
        if (!fits)
            continue;
        QStringList details{kind};
        for (const QString &detail : {component.text(u"product"_s), address}) {
            if (!detail.isEmpty())
                details.append(detail);
        }
        auto *item = new QListWidgetItem(views::kindIcon(component.kindInfo()),
                                         tr("%1 \u2013 %2", "name, kind").arg(component.displayName(), details.join(u", "_s)), m_list);
        item->setData(Qt::UserRole, component.id.toString());
    }
    m_list->setCurrentRow(0);
}

} // namespace app
