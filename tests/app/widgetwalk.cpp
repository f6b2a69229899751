#include "tests/app/widgetwalk.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDockWidget>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>

namespace tests {

using namespace Qt::StringLiterals;

namespace {

bool hasControlClass(const QWidget &widget)
{
    if (qobject_cast<const QScrollBar *>(&widget) || qobject_cast<const QHeaderView *>(&widget))
        return false;
    return qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QLineEdit *>(&widget)
           || qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget)
           || qobject_cast<const QAbstractItemView *>(&widget) || qobject_cast<const QPlainTextEdit *>(&widget)
           || qobject_cast<const QKeySequenceEdit *>(&widget) || qobject_cast<const QAbstractSlider *>(&widget);
}

void collect(QWidget &widget, std::vector<QWidget *> &found)
{
    found.push_back(&widget);
    for (QObject *child : widget.children()) {
        auto *below = qobject_cast<QWidget *>(child);
        const bool isBehindTab = qobject_cast<QDockWidget *>(below) && !widget.rect().intersects(below->geometry());
        if (below && below->isVisible() && !below->isWindow() && !isBehindTab)
            collect(*below, found);
    }
}

QString textOf(const QWidget &widget)
{
    for (const char *property : {"text", "currentText", "placeholderText", "title", "accessibleName"}) {
        const QString text = widget.property(property).toString();
        if (!text.isEmpty())
            return text.left(60);
    }
    return {};
}

} // namespace

std::vector<QWidget *> shownWidgets(QWidget &root)
{
    std::vector<QWidget *> found;
    collect(root, found);
    return found;
}

bool isControl(const QWidget &widget)
{
    if (!hasControlClass(widget))
        return false;
    for (const QWidget *above = widget.parentWidget(); above && !widget.isWindow(); above = above->parentWidget()) {
        if (above->isWindow())
            return true;
        // Cells of a table are controls of their own.
        const bool isCell = qobject_cast<const QAbstractItemView *>(above) && widget.parentWidget() != above;
        if (hasControlClass(*above) && !isCell)
            return false;
    }
    return true;
}

QString describe(const QWidget &widget)
{
    const QString name = widget.objectName().isEmpty() ? QString() : u'#' + widget.objectName();
    return u"%1%2 \"%3\" in %4"_s.arg(
        QString::fromLatin1(widget.metaObject()->className()), name, textOf(widget),
        widget.parentWidget() ? QString::fromLatin1(widget.parentWidget()->metaObject()->className()) : u"no parent"_s);
}

} // namespace tests
