#include "views/canvas/nameeditor.h"

#include "views/picture/textmeasure.h"

#include <QKeyEvent>
#include <QTransform>

#include <algorithm>

namespace views {

namespace {

constexpr double smallestText = 9;  ///< pixels of the screen: readable even when the drawing is far away
constexpr double smallestWidth = 90;
constexpr double textInset = 3; ///< from the editor's border to its text

const TextShape *firstText(const PictureGroup &group)
{
    for (const Shape &shape : group.shapes) {
        if (const auto *text = std::get_if<TextShape>(&shape))
            return text;
    }
    return nullptr;
}

/// How far the last line of the name is below the first one: names are drawn in lines of one size and weight.
double furtherLines(const PictureGroup &group, const TextShape &first)
{
    double below = 0;
    for (const Shape &shape : group.shapes) {
        const auto *text = std::get_if<TextShape>(&shape);
        if (text && text->size == first.size && text->weight == first.weight && text->baseline.x() == first.baseline.x())
            below = std::max(below, text->baseline.y() - first.baseline.y());
    }
    return below;
}

} // namespace

NameEditor::NameEditor(QWidget *viewport) : QLineEdit(viewport)
{
    setObjectName(QStringLiteral("nameEditor"));
    setAccessibleName(tr("Name"));
    // Not the look of the fields of the window: the text must stay where the drawn name is.
    setStyleSheet(QStringLiteral("QLineEdit { border: 1px solid palette(highlight); border-radius: 3px; padding: 0px; margin: 0px; }"));
    hide();
}

void NameEditor::start(const QString &name)
{
    m_open = true;
    setText(name);
    selectAll();
    show();
    setFocus(Qt::OtherFocusReason);
}

void NameEditor::placeOver(const PictureGroup &group, const QRectF &rect, const QTransform &toViewport)
{
    const TextShape *shape = firstText(group);
    const TextShape fallback{rect.center(), {}, 13, 600, TextAnchor::Middle, {}};
    const TextShape &name = shape ? *shape : fallback;
    const double zoom = toViewport.m11();

    QFont font = textFont(name.size, name.weight);
    font.setPixelSize(qRound(std::max(smallestText, name.size * zoom)));
    setFont(font);
    setAlignment(name.anchor == TextAnchor::Middle ? Qt::AlignHCenter : Qt::AlignLeft);

    const QRectF onView = toViewport.mapRect(rect);
    const QPointF baseline = toViewport.map(name.baseline);
    const double below = shape ? furtherLines(group, name) * zoom : 0; // the editor covers all that it replaces
    const double height = fontMetrics().height() + 6 + below;
    const double middle = baseline.y() + below / 2 - 0.355 * font.pixelSize();
    QRectF area(0, middle - height / 2, std::max(smallestWidth, onView.width() - 8), height);
    if (name.anchor == TextAnchor::Middle)
        area.moveLeft(baseline.x() - area.width() / 2);
    else
        area.setLeft(baseline.x() - textInset);
    if (name.anchor != TextAnchor::Middle)
        area.setRight(std::max(onView.right() - 4, area.left() + smallestWidth));
    setGeometry(area.toRect());
}

void NameEditor::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        finish(true);
        return;
    case Qt::Key_Escape:
        finish(false);
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void NameEditor::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        finish(true);
}

bool NameEditor::focusNextPrevChild(bool next)
{
    if (!m_open)
        return true; // Qt asks as well when what has the focus is hidden: that is no Tab
    finish(true);
    Q_EMIT leftFor(next);
    return true;
}

void NameEditor::finish(bool keep)
{
    if (!std::exchange(m_open, false))
        return;
    if (keep)
        Q_EMIT accepted(text());
    Q_EMIT closed(); // the focus goes back to the drawing before there is none
    hide();
}

} // namespace views
