#include "views/canvas/texteditor.h"

#include "views/picture/textmeasure.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextOption>

#include <algorithm>

namespace views {

namespace {

constexpr double smallestText = 9; ///< pixels of the screen: readable even when the drawing is far away
constexpr double smallestWidth = 120;
constexpr double smallestHeight = 24;
constexpr int border = 4; ///< around the text

} // namespace

TextEditor::TextEditor(QWidget *viewport) : QTextEdit(viewport)
{
    setObjectName(QStringLiteral("textEditor"));
    setAccessibleName(tr("Text"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAcceptRichText(false);
    setPlaceholderText(tr("Write here"));
    setTabChangesFocus(true);
    document()->setDocumentMargin(0);
    setViewportMargins(border - 1, border - 1, border - 1, border - 1);
    connect(this, &QTextEdit::textChanged, this, &TextEditor::turnEmptyLine);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &TextEditor::grow);
    // The cursor is followed before there is room for its line, which then needs no scrolling any more.
    const auto showAll = [this] {
        if (m_fits)
            verticalScrollBar()->setValue(0);
    };
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, showAll, Qt::QueuedConnection);
    hide();
}

void TextEditor::setLook(const Look &look)
{
    m_look = look;
    setStyleSheet(QStringLiteral("QTextEdit { background: %1; color: %2; border: 1px solid palette(highlight); "
                                 "border-radius: 3px; padding: 0px; margin: 0px; }")
                      .arg(look.paper.name(), look.ink.name()));
    QTextOption option = document()->defaultTextOption();
    option.setAlignment(look.style.anchor == TextAnchor::Middle ? Qt::AlignHCenter
                        : look.style.anchor == TextAnchor::End  ? Qt::AlignRight | Qt::AlignAbsolute
                                                                : Qt::AlignLeading);
    document()->setDefaultTextOption(option);
}

void TextEditor::start(const QString &text)
{
    m_open = true;
    setPlainText(text);
    selectAll();
    show();
    setFocus(Qt::OtherFocusReason);
    grow();
}

void TextEditor::placeOver(const QRectF &area, double zoom)
{
    QFont font = textFont(m_look.style.size, m_look.style.weight);
    font.setPixelSize(qRound(std::max(smallestText, m_look.style.size * zoom)));
    setFont(font);
    m_area = area;
    grow();
}

void TextEditor::grow()
{
    const double top = m_area.top() - border;
    const double wanted = std::max(m_area.height(), document()->size().height()) + 2 * border;
    const double height = std::clamp(wanted, smallestHeight, std::max(smallestHeight, parentWidget()->height() - top));
    m_fits = height == wanted;
    setGeometry(QRectF(m_area.left() - border, top, std::max(smallestWidth, m_area.width()) + 2 * border, height).toRect());
}

/// A paragraph without letters has no direction of its own: it takes that of the one before, until there are some.
void TextEditor::turnEmptyLine()
{
    const QTextBlock block = textCursor().block();
    const bool isLike = block.length() == 1 && block.previous().isValid();
    const Qt::LayoutDirection wanted = isLike ? block.previous().textDirection() : Qt::LayoutDirectionAuto;
    if (block.blockFormat().layoutDirection() == wanted)
        return;
    const QSignalBlocker quiet(this);
    QTextCursor cursor(block);
    cursor.joinPreviousEditBlock(); // one step of Undo
    QTextBlockFormat format = block.blockFormat();
    format.setLayoutDirection(wanted);
    cursor.setBlockFormat(format);
    cursor.endEditBlock();
}

void TextEditor::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape || (enter && event->modifiers() & Qt::ControlModifier)) {
        finish(true);
        return;
    }
    if (event->matches(QKeySequence::InsertParagraphSeparator)) {
        // Qt would take a direction away first, as if it were a heading that ends with a second Enter.
        textCursor().insertBlock();
        ensureCursorVisible();
        event->accept();
        return;
    }
    QTextEdit::keyPressEvent(event);
}

/// Where nobody has a clipboard there is nothing of no format, with which Qt 6.4 would end the program.
void TextEditor::insertFromMimeData(const QMimeData *source)
{
    if (source && !source->formats().isEmpty())
        QTextEdit::insertFromMimeData(source);
}

void TextEditor::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        finish(true);
}

bool TextEditor::focusNextPrevChild(bool)
{
    finish(true);
    return true; // the drawing has it now
}

void TextEditor::finish(bool keep)
{
    if (!std::exchange(m_open, false))
        return;
    if (keep)
        Q_EMIT accepted(toPlainText());
    Q_EMIT closed(); // the focus goes back to the drawing before there is none
    hide();
}

} // namespace views
