#include "views/panels/choicebox.h"

#include "views/style/plaintip.h"

#include <QHelpEvent>
#include <QListView>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QToolTip>
#include <QWheelEvent>

namespace views {

ChoiceBox::ChoiceBox(int shortestText, QWidget *parent) : QComboBox(parent)
{
    setView(new QListView(this)); // follows the style sheet, unlike the native menu
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(shortestText);
    setFocusPolicy(Qt::StrongFocus);
}

QString ChoiceBox::closedText() const
{
    const QVariant shorter = currentData(shortTextRole);
    if (currentIndex() < 0)
        return placeholderText();
    return shorter.isValid() ? shorter.toString() : currentText();
}

QString ChoiceBox::shownText() const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    int room = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this).width() - 4;
    if (!option.currentIcon.isNull())
        room -= option.iconSize.width() + 4;
    return fontMetrics().elidedText(closedText(), Qt::ElideRight, room);
}

bool ChoiceBox::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || shownText() == closedText())
        return QComboBox::event(event);
    const QString more = toolTip().isEmpty() ? QString() : QString(u'\n' + toolTip());
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainTip(currentText() + more), this);
    return true;
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void ChoiceBox::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    option.currentText = shownText();
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

} // namespace views
