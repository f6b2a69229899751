#include "views/panels/downbar.h"

#include "views/session/sessiongraphics.h"
#include "views/style/icons.h"
#include "views/style/plaintip.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace views {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostChips = 1;
constexpr int textWidth = 96; ///< of all chips together

} // namespace

DownBar::DownBar(const PanelContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_chips(new QHBoxLayout), m_more(new QToolButton), m_menu(new QMenu(this))
{
    m_more->setAccessibleName(tr("Mark a part down"));
    m_more->setIcon(actionIcon(u"mark-down"_s));
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setToolTip(tr("Let a part fail, or bring it up again, and see what the request does"));
    m_more->setProperty("actionId", u"request.mark-down"_s);
    m_more->setMenu(m_menu);
    m_more->setFocusPolicy(Qt::TabFocus);

    m_chips->setSpacing(4);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(m_chips);
    layout->addWidget(m_more);
    layout->addStretch();

    connect(m_menu, &QMenu::aboutToShow, this, &DownBar::fillMenu);
    connect(&context.session, &Session::downChanged, this, &DownBar::rebuild);
    connect(&context.session, &Session::diagramReset, this, &DownBar::rebuild);
    connect(&context.session, &Session::diagramChanged, this, &DownBar::rebuild);
    rebuild();
}

void DownBar::rebuild()
{
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        item->widget()->deleteLater(); // it may be the one that was clicked
        item->widget()->hide();
        delete item;
    }
    std::vector<const model::Component *> down;
    for (const model::Component &component : m_context.session.diagram().components()) {
        if (m_context.session.down().contains(component.id))
            down.push_back(&component);
    }
    const int count = int(down.size());
    const int chips = std::min(count, mostChips);
    for (int i = 0; i < chips; ++i)
        addChip(*down[std::size_t(i)], textWidth / chips);
    m_more->setText(count > mostChips ? tr("+%1").arg(count - mostChips) : count > 0 ? QString() : tr("Mark a part down"));
    m_more->setEnabled(!m_context.session.diagram().isEmpty());
}

void DownBar::addChip(const model::Component &component, int width)
{
    auto *chip = new QToolButton;
    chip->setObjectName(u"downChip"_s);
    chip->setText(chip->fontMetrics().elidedText(component.displayName(), Qt::ElideMiddle, width));
    chip->setIcon(themedIcon(u"actions/close"_s, u"spof"_s));
    chip->setIconSize(QSize(12, 12));
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setLayoutDirection(Qt::RightToLeft);
    chip->setAccessibleName(tr("%1 is down: bring it up").arg(component.displayName()));
    chip->setToolTip(plainTip(chip->accessibleName()));
    chip->setFocusPolicy(Qt::TabFocus);
    connect(chip, &QToolButton::clicked, this, [this, id = component.id] { m_context.session.setDown({id}, false); });
    m_chips->addWidget(chip);
}

void DownBar::fillMenu()
{
    m_menu->clear();
    for (const model::Component &component : m_context.session.diagram().components()) {
        if (component.has(model::Trait::Annotation) || component.has(model::Trait::EntryPoint))
            continue;
        QAction *action = m_menu->addAction(partIcon(component, m_context.session.graphics()), component.displayName());
        action->setCheckable(true);
        action->setChecked(m_context.session.down().contains(component.id));
        connect(action, &QAction::triggered, this,
                [this, id = component.id](bool down) { m_context.session.setDown({id}, down); });
    }
    if (m_menu->isEmpty())
        m_menu->addAction(tr("Nothing that could fail"))->setEnabled(false);
}

} // namespace views
