#include "app/messagebar.h"

#include "views/panels/widgetstate.h"
#include "views/style/icons.h"
#include "views/style/screenreader.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownMs = 12000;
constexpr int iconSide = 18;

} // namespace

MessageBar::MessageBar(QWidget *parent) : QFrame(parent), m_icon(new QLabel), m_text(new QLabel)
{
    setObjectName(u"messageBar"_s);
    views::becomeAlert(*this);
    m_text->setWordWrap(true);
    m_icon->setAccessibleName(tr("Message"));
    auto *close = new QToolButton;
    close->setIcon(views::actionIcon(u"close"_s));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close the message"));
    close->setAccessibleName(close->toolTip());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 6, 6);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(close);

    m_timer.setSingleShot(true);
    m_timer.setInterval(shownMs);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void MessageBar::showMessage(const QString &message)
{
    say(message, Tone::Warning);
}

void MessageBar::showInformation(const QString &message)
{
    say(message, Tone::Information);
}

void MessageBar::say(const QString &message, Tone tone)
{
    m_refusal = false;
    const bool warns = tone == Tone::Warning;
    const QIcon icon = warns ? views::themedIcon(u"actions/warning"_s, u"warning"_s) : views::themedIcon(u"actions/info"_s, u"link"_s);
    m_icon->setPixmap(icon.pixmap(QSize(iconSide, iconSide), devicePixelRatioF()));
    views::setWidgetTone(this, warns ? u"warning"_s : u"info"_s);
    m_text->setText(message);
    setAccessibleName(message);
    const bool isSeen = isVisible();
    show();
    if (isSeen)
        begin();
}

void MessageBar::showRefusal(const QString &message)
{
    showMessage(message);
    m_refusal = true;
}

void MessageBar::forgetRefusal()
{
    if (m_refusal)
        hide();
}

/// What was said while another diagram was in front has not been read yet.
void MessageBar::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    begin();
}

void MessageBar::begin()
{
    views::tellScreenReaders(*this);
    m_timer.start();
}

} // namespace app
