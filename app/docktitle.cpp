#include "app/docktitle.h"

#include "views/style/icons.h"

#include <QDockWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QMainWindow>
#include <QTimer>
#include <QToolButton>

namespace app {

using namespace Qt::StringLiterals;

namespace {

QToolButton *titleButton(const QString &icon, const QString &toolTip)
{
    auto *button = new QToolButton;
    button->setObjectName(u"dockButton"_s);
    button->setIcon(views::actionIcon(icon));
    button->setIconSize(QSize(14, 14));
    button->setAutoRaise(true);
    button->setToolTip(toolTip);
    button->setAccessibleName(toolTip);
    button->setFocusPolicy(Qt::NoFocus);
    return button;
}

} // namespace

DockTitle::DockTitle(QDockWidget *dock, QMainWindow *window)
    : QWidget(dock), m_dock(dock), m_window(window), m_content(new QWidget)
{
    setObjectName(u"dockTitle"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *text = new QLabel(dock->windowTitle());
    text->setObjectName(u"dockTitleText"_s);
    QToolButton *floating = titleButton(u"panel-right"_s, tr("Take out of the window, or put back"));
    QToolButton *close = titleButton(u"close"_s, tr("Close the panel"));
    connect(floating, &QToolButton::clicked, dock, [dock] { dock->setFloating(!dock->isFloating()); });
    connect(close, &QToolButton::clicked, dock, &QDockWidget::close);

    auto *row = new QHBoxLayout(m_content);
    row->setContentsMargins(10, 3, 6, 3);
    row->setSpacing(6);
    row->addWidget(text, 1);
    row->addWidget(floating);
    row->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_content);

    // Which docks share tabs is known only after the window has laid them out.
    const auto updateLater = [this] { QTimer::singleShot(0, this, &DockTitle::update); };
    connect(dock, &QDockWidget::dockLocationChanged, this, updateLater);
    connect(dock, &QDockWidget::topLevelChanged, this, updateLater);
    connect(dock, &QDockWidget::visibilityChanged, this, updateLater);
}

QSize DockTitle::sizeHint() const
{
    return m_folded ? QSize(0, 0) : m_content->sizeHint();
}

void DockTitle::update()
{
    const bool folded = !m_dock->isFloating() && !m_window->tabifiedDockWidgets(m_dock).isEmpty();
    if (folded == m_folded)
        return;
    m_folded = folded;
    m_content->setVisible(!folded);
    updateGeometry();
}

} // namespace app
