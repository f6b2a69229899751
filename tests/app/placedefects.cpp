#include "tests/app/placedefects.h"

#include "tests/app/widgetwalk.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QHash>
#include <QKeySequence>
#include <QLabel>
#include <QLayout>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTest>

namespace tests {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize smallestScreen(1280, 680); // 1366 x 768 and, enlarged to 200 %, 2560 x 1440, without bars and titles
constexpr QSize smallScreen(1366, 728);    // where everything opens whole
constexpr int tolerance = 1;

void collectPlaced(QLayout *layout, std::vector<QWidget *> &placed)
{
    for (int i = 0; layout && i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (QWidget *widget = item->widget();
            widget && widget->isVisible() && !qobject_cast<QDockWidget *>(widget)) // those behind a tab are elsewhere
            placed.push_back(widget);
        else if (!widget)
            collectPlaced(item->layout(), placed);
    }
}

void findOverlaps(const QWidget &parent, QStringList &found)
{
    std::vector<QWidget *> placed;
    if (!qobject_cast<QStackedLayout *>(parent.layout()))
        collectPlaced(parent.layout(), placed);
    for (std::size_t i = 0; i < placed.size(); ++i) {
        const QRect place = placed[i]->geometry();
        if (!parent.rect().adjusted(-tolerance, -tolerance, tolerance, tolerance).contains(place))
            found.append(u"sticks out of its parent: "_s + describe(*placed[i]));
        for (std::size_t j = 0; j < i; ++j) {
            if (place.intersects(placed[j]->geometry().adjusted(tolerance, tolerance, -tolerance, -tolerance)))
                found.append(u"%1 overlaps %2"_s.arg(describe(*placed[i]), describe(*placed[j])));
        }
    }
}

void findWideContents(const QWidget &widget, QStringList &found)
{
    const auto *area = qobject_cast<const QScrollArea *>(&widget);
    if (area && area->widget() && area->widget()->width() > area->viewport()->width() + tolerance)
        found.append(u"is wider than its place by %1: %2"_s.arg(area->widget()->width() - area->viewport()->width())
                         .arg(describe(*area->widget())));
}

void findLargeWindow(const QWidget &window, QStringList &found)
{
    const QSize least = window.minimumSizeHint().expandedTo(window.minimumSize());
    if (least != least.boundedTo(smallestScreen))
        found.append(u"needs at least %1 x %2"_s.arg(least.width()).arg(least.height()));
    if (window.size() != window.size().boundedTo(smallScreen) && qobject_cast<const QDialog *>(&window))
        found.append(u"opens with %1 x %2"_s.arg(window.width()).arg(window.height()));
}

class AccessKeys
{
public:
    void add(const QString &text, QStringList &found)
    {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (key.isEmpty())
            return;
        if (m_owners.contains(key))
            found.append(u"“%1” and “%2” share an access key"_s.arg(text, m_owners.value(key)));
        m_owners.insert(key, text);
    }

private:
    QHash<QKeySequence, QString> m_owners;
};

bool isReached(const QWidget &control, const std::vector<QWidget *> &focused)
{
    return std::any_of(focused.begin(), focused.end(), [&control](QWidget *widget) {
        return widget == &control || control.isAncestorOf(widget) || widget == control.focusProxy();
    });
}

/// Those that are left out on purpose have an action or another control that does the same.
bool mustBeReached(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    const bool isUnchecked =
        button && !button->isChecked() && button->isCheckable() && (button->autoExclusive() || button->group());
    const bool hasActions = widget.inherits("QToolButton")
                            && (widget.parentWidget()->inherits("QToolBar") || widget.objectName() == u"dockButton");
    const bool isDriven =
        widget.inherits("QAbstractItemView") && widget.focusPolicy() == Qt::NoFocus; // by a field above it
    return isControl(widget) && widget.isEnabled() && !isUnchecked && !hasActions && !isDriven;
}

/// Starts in front of the first one, and goes on until it comes back or leaves.
std::vector<QWidget *> tabThrough(QWidget &root)
{
    std::vector<QWidget *> focused;
    for (QWidget *first = root.nextInFocusChain(); first != &root; first = first->nextInFocusChain()) {
        if (root.isAncestorOf(first) && first->isVisible() && first->isEnabled()
            && (first->focusPolicy() & Qt::TabFocus)) {
            first->setFocus(Qt::TabFocusReason);
            break;
        }
    }
    for (QWidget *at = QApplication::focusWidget();
         at && root.isAncestorOf(at) && std::find(focused.begin(), focused.end(), at) == focused.end();
         at = QApplication::focusWidget()) {
        focused.push_back(at);
        QTest::keyClick(at, Qt::Key_Tab);
    }
    return focused;
}

/// Eyes go down a column; Tab must not go up in one.
void findWayUp(const QWidget &root, const std::vector<QWidget *> &focused, QStringList &found)
{
    const auto place = [&root](const QWidget &widget) {
        return QRect(widget.mapTo(&root, QPoint(0, 0)), widget.size());
    };
    for (std::size_t i = 1; i < focused.size(); ++i) {
        const QRect before = place(*focused[i - 1]);
        const QRect now = place(*focused[i]);
        if (now.bottom() <= before.top() && now.left() < before.right() && before.left() < now.right())
            found.append(u"Tab goes up, from %1 to %2"_s.arg(describe(*focused[i - 1]), describe(*focused[i])));
    }
}

void findBadDefault(const QWidget &root, QStringList &found)
{
    for (const QPushButton *button : root.findChildren<QPushButton *>()) {
        const auto *box = qobject_cast<QDialogButtonBox *>(button->parentWidget());
        const auto *question = qobject_cast<const QMessageBox *>(&root);
        auto *pressed = const_cast<QPushButton *>(button);
        const bool destroys = question ? question->buttonRole(pressed) == QMessageBox::DestructiveRole
                                       : box && box->buttonRole(pressed) == QDialogButtonBox::DestructiveRole;
        if (button->isDefault() && destroys)
            found.append(u"Enter would throw something away: "_s + describe(*button));
        if (button->objectName() == u"primaryButton" && button->isVisible() && button->isEnabled() && root.isWindow()
            && !button->isDefault())
            found.append(u"looks like the default and is not: "_s + describe(*button));
    }
}

} // namespace

QStringList placeDefects(QWidget &root)
{
    QStringList found;
    AccessKeys keys;
    findLargeWindow(root.isWindow() ? root : *root.window(), found);
    for (const QWidget *widget : shownWidgets(root)) {
        findOverlaps(*widget, found);
        findWideContents(*widget, found);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (const auto *bar = qobject_cast<const QMenuBar *>(widget)) {
            for (const QAction *title : bar->actions())
                keys.add(title->text(), found);
        }
        if (button || (label && label->buddy()))
            keys.add(widget->property("text").toString(), found);
    }
    return found;
}

QStringList menuDefects(const QMenu &menu)
{
    QStringList found;
    if (menu.sizeHint() != menu.sizeHint().boundedTo(smallScreen))
        found.append(
            u"“%1” needs %2 x %3"_s.arg(menu.title()).arg(menu.sizeHint().width()).arg(menu.sizeHint().height()));
    AccessKeys keys;
    for (const QAction *action : menu.actions()) {
        if (action->isVisible() && !action->isSeparator())
            keys.add(action->text(), found);
        if (action->menu())
            found.append(menuDefects(*action->menu()));
    }
    return found;
}

QStringList keyboardDefects(QWidget &root)
{
    QStringList found;
    findBadDefault(root, found);
    const std::vector<QWidget *> focused = tabThrough(root);
    findWayUp(root, focused, found);
    for (const QWidget *widget : shownWidgets(root)) {
        if (mustBeReached(*widget) && !isReached(*widget, focused))
            found.append(u"Tab does not reach "_s + describe(*widget));
    }
    return found;
}

} // namespace tests
