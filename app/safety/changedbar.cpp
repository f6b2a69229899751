#include "app/safety/changedbar.h"

#include "views/style/icons.h"

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
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    auto *icon = new QLabel;
    icon->setPixmap(views::themedIcon(u"actions/warning"_s, u"warning"_s).pixmap(QSize(iconSide, iconSide), devicePixelRatioF()));
    icon->setAccessibleName(tr("Attention"));
    auto *later = new QToolButton;
    later->setIcon(views::actionIcon(u"close"_s));
    later->setAutoRaise(true);
    later->setToolTip(tr("Decide later"));
    later->setAccessibleName(later->toolTip());
    connect(later, &QToolButton::clicked, this, [this] { giveAnswer(ChangedAnswer::Later); });

    m_other = addButton(tr("Load the other version"), ChangedAnswer::TakeOther);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {addButton(tr("Keep mine"), ChangedAnswer::KeepMine), m_other, addButton(tr("Save mine as\u2026"), ChangedAnswer::SaveAs)})
        buttons->addWidget(button);
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

QPushButton *ChangedBar::addButton(const QString &text, ChangedAnswer answer)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    button->setToolTip(tr("Whichever you choose, the other one can be brought back: with File, Restore an earlier version, or with Undo."));
    connect(button, &QPushButton::clicked, this, [this, answer] { giveAnswer(answer); });
    return button;
}

void ChangedBar::ask(const ChangedFile &file)
{
    QStringList sentences{tr("Another program changed \u201c%1\u201d, and you have changes of your own here.").arg(file.name)};
    if (!file.difference.isEmpty())
        sentences.append(file.difference);
    m_text->setText(sentences.join(u' '));
    m_other->setEnabled(file.isReadable);
    show();
}

void ChangedBar::giveAnswer(ChangedAnswer answer)
{
    hide();
    Q_EMIT answered(answer);
}

} // namespace app
