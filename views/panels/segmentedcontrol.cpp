#include "views/panels/segmentedcontrol.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace views {

using namespace Qt::StringLiterals;

SegmentedControl::SegmentedControl(const QStringList &texts, QWidget *parent)
    : QWidget(parent), m_buttons(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (int i = 0; i < int(texts.size()); ++i) {
        auto *button = new QToolButton;
        button->setObjectName(u"segment"_s);
        button->setText(texts.at(i));
        button->setCheckable(true);
        button->setChecked(i == 0);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setProperty("edge", i == 0 ? u"first"_s : i == int(texts.size()) - 1 ? u"last"_s : u"middle"_s);
        button->setFocusPolicy(Qt::TabFocus);
        m_buttons->addButton(button, i);
        layout->addWidget(button, 1);
    }
    connect(m_buttons, &QButtonGroup::idClicked, this, &SegmentedControl::chosen);
}

int SegmentedControl::currentIndex() const
{
    return m_buttons->checkedId();
}

void SegmentedControl::setCurrentIndex(int index)
{
    if (QAbstractButton *button = m_buttons->button(index))
        button->setChecked(true);
}

void SegmentedControl::setToolTips(const QStringList &toolTips)
{
    for (int i = 0; i < int(toolTips.size()); ++i) {
        if (QAbstractButton *button = m_buttons->button(i))
            button->setToolTip(toolTips.at(i));
    }
}

} // namespace views
