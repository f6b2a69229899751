#include "views/panels/breakinglabel.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>

namespace views {

namespace {

constexpr QChar mayBreak(0x200b); // a space without width
constexpr int spare = 2;          // pixels that rounding may take

} // namespace

BreakingLabel::BreakingLabel(QWidget *parent) : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setAlignment(Qt::AlignTop | Qt::AlignLeft);
}

void BreakingLabel::showText(const QString &text)
{
    m_whole = text;
    setAccessibleName(text);
    breakText();
}

QSize BreakingLabel::minimumSizeHint() const
{
    return {1, fontMetrics().lineSpacing()};
}

QString BreakingLabel::brokenText() const
{
    if (m_room <= 0)
        return m_whole; // it has no place yet
    QStringList words = m_whole.split(u' ');
    for (QString &word : words) {
        if (fontMetrics().horizontalAdvance(word) <= m_room)
            continue;
        QString broken;
        for (qsizetype i = 0; i < word.size(); ++i) {
            if (i > 0 && !word.at(i).isLowSurrogate() && !word.at(i).isMark())
                broken += mayBreak;
            broken += word.at(i);
        }
        word = broken;
    }
    return words.join(u' ');
}

void BreakingLabel::breakText()
{
    if (const QString broken = brokenText(); broken != text())
        setText(broken);
}

void BreakingLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    m_room = contentsRect().width() - spare;
    breakText();
}

void BreakingLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        breakText();
}

void BreakingLabel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copySelected();
    else
        QLabel::keyPressEvent(event);
}

void BreakingLabel::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addAction(tr("&Copy"), this, &BreakingLabel::copySelected)->setEnabled(hasSelectedText());
    menu.exec(event->globalPos());
}

void BreakingLabel::copySelected() const
{
    QGuiApplication::clipboard()->setText(selectedText().remove(mayBreak));
}

} // namespace views
