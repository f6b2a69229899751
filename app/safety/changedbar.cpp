#include "app/safety/changedbar.h"

#include "app/actions.h"

#include "views/style/icons.h"
#include "views/style/screenreader.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSide = 18;

} // namespace

ChangedBar::ChangedBar(QWidget *parent) : QFrame(parent), m_text(new QLabel)
{
    setObjectName(u"changedBar"_s);
    views::becomeAlert(*this);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    auto *icon = new QLabel;
    icon->setPixmap(views::themedIcon(u"actions/warning"_s, u"warning"_s).pixmap(QSize(iconSide, iconSide), devicePixelRatioF()));
    icon->setAccessibleName(tr("Attention"));
    auto *later = new QToolButton;
    later->setIcon(views::actionIcon(u"close"_s));
    later->setAutoRaise(true);
    later->setToolTip(plainActionText(actionText("file.decide-later")));
    later->setAccessibleName(later->toolTip());
    connect(later, &QToolButton::clicked, this, [this] { choose(ChangedAnswer::Later); });

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (const ChangedChoice &choice : changedChoices) {
        if (choice.answer == ChangedAnswer::Later)
            continue;
        QPushButton *button = addButton(choice.action, choice.answer);
        buttons->addWidget(button);
        if (choice.answer == ChangedAnswer::TakeOther)
            m_other = button;
    }
    buttons->addStretch();
    auto *middle = new QVBoxLayout;
    middle->setSpacing(6);
    middle->addWidget(m_text);
    middle->addLayout(buttons);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 6, 8);
    layout->setSpacing(8);
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addLayout(middle, 1);
    layout->addWidget(later, 0, Qt::AlignTop);
    hide();
}

QPushButton *ChangedBar::addButton(const char *action, ChangedAnswer answer)
{
    auto *button = new QPushButton(actionText(action));
    button->setAutoDefault(false);
    button->setToolTip(tr("Whichever you choose, the other one can be brought back: with File, Restore an earlier version, or with Undo."));
    connect(button, &QPushButton::clicked, this, [this, answer] { choose(answer); });
    return button;
}

void ChangedBar::ask(const ChangedFile &file)
{
    QStringList sentences{tr("Another program changed \u201c%1\u201d, and you have changes of your own here.").arg(file.name)};
    if (!file.difference.isEmpty())
        sentences.append(file.difference);
    m_text->setText(sentences.join(u' '));
    setAccessibleName(m_text->text());
    m_other->setEnabled(file.isReadable);
    const bool isSeen = isVisible();
    show();
    if (isSeen)
        views::tellScreenReaders(*this);
}

bool ChangedBar::canTakeOther() const
{
    return m_other->isEnabled();
}

/// Also when its tab comes to the front.
void ChangedBar::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    views::tellScreenReaders(*this);
}

void ChangedBar::choose(ChangedAnswer answer)
{
    hide();
    Q_EMIT answered(answer);
}

} // namespace app
