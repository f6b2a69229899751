#include "app/question.h"

#include "views/style/icons.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSide = 36;
constexpr int textWidth = 420;

} // namespace

Question::Question(const QString &windowTitle, const QString &text, QWidget *window)
    : QMessageBox(NoIcon, windowTitle, text, NoButton, window)
{
    setTextFormat(Qt::PlainText);
    setIconPixmap(
        views::themedIcon(u"actions/warning"_s, u"warning"_s).pixmap(QSize(iconSide, iconSide), devicePixelRatioF()));
}

void Question::explain(const QString &title, const QString &reason, QWidget *window)
{
    Question box(title, title, window);
    box.setInformativeText(reason);
    box.addButton(Close);
    box.exec();
}

void Question::showEvent(QShowEvent *event)
{
    // Paths and sentences are not to be squeezed. Not earlier: the box makes its layout anew with each button.
    if (auto *grid = qobject_cast<QGridLayout *>(layout()))
        grid->addItem(new QSpacerItem(textWidth, 0), grid->rowCount(), 0, 1, grid->columnCount());
    if (auto *icon = findChild<QLabel *>(u"qt_msgboxex_icon_label"_s))
        icon->setAccessibleName(tr("Attention"));
    for (QAbstractButton *button : buttons()) {
        const auto *pushButton = qobject_cast<QPushButton *>(button);
        if (!pushButton || !pushButton->isDefault() || buttonRole(button) == RejectRole)
            continue;
        button->setObjectName(u"primaryButton"_s);
        button->style()->unpolish(button); // it has looked at the name already
        button->style()->polish(button);
    }
    QMessageBox::showEvent(event);
}

} // namespace app
