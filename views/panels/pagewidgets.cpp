#include "views/panels/pagewidgets.h"

#include "views/panels/breakinglabel.h"
#include "views/panels/widgetstate.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace views {

using namespace Qt::StringLiterals;

QVBoxLayout *createPageLayout(QWidget *page)
{
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    return layout;
}

namespace {

QLabel *selectableLabel(const QString &objectName)
{
    auto *label = new QLabel;
    label->setObjectName(objectName);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent), m_icon(new QLabel), m_title(selectableLabel(u"pageTitle"_s)), m_subtitle(selectableLabel(u"pageSubtitle"_s))
{
    m_icon->setFixedSize(36, 36);
    m_icon->setAlignment(Qt::AlignCenter);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(m_title);
    texts->addWidget(m_subtitle);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
}

void PageHeader::setIcon(const QIcon &icon)
{
    m_picture = icon;
    showPicture();
}

void PageHeader::showPicture()
{
    m_icon->setPixmap(m_picture.pixmap(QSize(32, 32), devicePixelRatioF()));
}

/// Icons take their colours from the theme when they are painted.
void PageHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        showPicture();
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    m_icon->setAccessibleName(title);
}

void PageHeader::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
}

NoteBox::NoteBox(const QString &tone, QWidget *parent)
    : QWidget(parent), m_frame(new QFrame), m_title(new BreakingLabel), m_text(new BreakingLabel)
{
    m_title->setObjectName(u"noteTitle"_s);
    m_text->setObjectName(u"noteText"_s);
    m_frame->setObjectName(u"noteBox"_s);
    auto *inside = new QVBoxLayout(m_frame);
    inside->setContentsMargins(10, 8, 10, 8);
    inside->setSpacing(3);
    inside->addWidget(m_title);
    inside->addWidget(m_text);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    setTone(tone);
    setText({}, {});
}

void NoteBox::setText(const QString &title, const QString &text)
{
    m_title->showText(title);
    m_title->setVisible(!title.isEmpty());
    m_text->showText(text);
    m_text->setVisible(!text.isEmpty());
    setVisible(!title.isEmpty() || !text.isEmpty());
}

void NoteBox::setTone(const QString &tone)
{
    setWidgetTone(m_frame, tone);
}

} // namespace views
