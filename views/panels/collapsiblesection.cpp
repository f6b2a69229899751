#include "views/panels/collapsiblesection.h"

#include "views/style/icons.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace views {

using namespace Qt::StringLiterals;

namespace {

// Not the arrow type of the button: style sheets draw that over the middle of the text.
QIcon chevron(bool open)
{
    return themedIcon(open ? u"actions/chevron-down"_s : u"actions/chevron-right"_s, u"placeholderText"_s);
}

} // namespace

CollapsibleSection::CollapsibleSection(const QString &title, QWidget *parent)
    : QWidget(parent), m_heading(new QToolButton), m_content(new QWidget), m_body(new QVBoxLayout(m_content))
{
    m_heading->setObjectName(u"sectionHeading"_s);
    m_heading->setText(title);
    m_heading->setCheckable(true);
    m_heading->setChecked(true);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setIconSize(QSize(12, 12));
    m_heading->setIcon(chevron(true));
    m_heading->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_body->setContentsMargins(0, 2, 0, 8);
    m_body->setSpacing(6);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_heading);
    layout->addWidget(m_content);

    connect(m_heading, &QToolButton::toggled, this, [this](bool open) {
        m_heading->setIcon(chevron(open));
        m_content->setVisible(open);
        Q_EMIT toggled(open);
    });
}

void CollapsibleSection::setOpen(bool open)
{
    m_heading->setChecked(open);
}

bool CollapsibleSection::isOpen() const
{
    return m_heading->isChecked();
}

} // namespace views
