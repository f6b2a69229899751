#include "tests/app/textdefects.h"

#include "views/panels/choicebox.h"

#include "tests/app/widgetwalk.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QHash>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>
#include <QTabBar>
#include <QToolButton>
#include <QTreeView>

#include <cmath>

namespace tests {

using namespace Qt::StringLiterals;

namespace {

constexpr int tolerance = 1;          // pixels that rounding may take
constexpr double leastContrast = 4.5; // WCAG 2.1, 1.4.3
constexpr double largeContrast = 3;   // the same, for large or bold texts
constexpr double largePoints = 18;
constexpr double largeBoldPoints = 14;

QSize roomIn(const QWidget &widget)
{
    return widget.contentsRect().size() + QSize(tolerance, tolerance);
}

int widestWord(const QLabel &label)
{
    int widest = 0;
    const QString text = Qt::mightBeRichText(label.text()) ? QString() : label.text();
    for (const QString &word : text.split(QRegularExpression(u"[\\s/-]+"_s)))
        widest = std::max(widest, label.fontMetrics().horizontalAdvance(word));
    return widest;
}

bool isLabelCut(const QLabel &label)
{
    if (label.text().isEmpty())
        return false;
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height() + tolerance
               || widestWord(label) > roomIn(label).width();
    const QSize needed = label.sizeHint();
    return needed.width() > label.width() + tolerance || needed.height() > label.height() + tolerance
           || label.text().endsWith(u'…');
}

bool isButtonCut(const QAbstractButton &button)
{
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    if (button.text().isEmpty()
        || (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull()))
        return false;
    const QSize needed = button.sizeHint();
    return needed.width() > button.width() + tolerance || needed.height() > button.height() + tolerance;
}

bool isComboCut(const QComboBox &combo)
{
    if (qobject_cast<const views::ChoiceBox *>(&combo)) // tells the rest by itself
        return false;
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    option.editable = combo.isEditable();
    const QRect room =
        combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo);
    return combo.fontMetrics().horizontalAdvance(combo.currentText()) > room.width() + tolerance;
}

bool isPlaceholderCut(const QLineEdit &line)
{
    if (line.placeholderText().isEmpty() || !line.text().isEmpty())
        return false;
    QStyleOptionFrame option;
    option.initFrom(&line);
    int room = line.style()->subElementRect(QStyle::SE_LineEditContents, &option, &line).width() - 4;
    for (const QObject *child : line.children()) {
        const auto *icon = qobject_cast<const QToolButton *>(child); // of find, say
        room -= icon && icon->isVisible() ? icon->width() : 0;
    }
    return line.fontMetrics().horizontalAdvance(line.placeholderText()) > room;
}

QStringList cutTabs(const QTabBar &bar)
{
    QStringList cut;
    for (int i = 0; i < bar.count(); ++i) {
        const bool isShown = bar.rect().contains(bar.tabRect(i));
        if (!isShown
            || (bar.fontMetrics().horizontalAdvance(bar.tabText(i)) > bar.tabRect(i).width()
                && bar.tabToolTip(i).isEmpty()))
            cut.append(u"tab is cut: "_s + bar.tabText(i));
    }
    return cut;
}

QStringList cutHeaders(const QHeaderView &header)
{
    QStringList cut;
    for (int i = 0; i < header.count(); ++i) {
        const QString text = header.model()->headerData(i, header.orientation()).toString();
        const bool hasToolTip =
            !header.model()->headerData(i, header.orientation(), Qt::ToolTipRole).toString().isEmpty();
        if (!header.isSectionHidden(i) && !hasToolTip && header.orientation() == Qt::Horizontal
            && header.sectionSizeHint(i) > header.sectionSize(i) + tolerance)
            cut.append(u"header is cut: "_s + text);
    }
    return cut;
}

void collectRows(const QAbstractItemView &view, const QModelIndex &parent, QModelIndexList &rows)
{
    constexpr int enough = 60;
    for (int row = 0; row < view.model()->rowCount(parent) && rows.size() < enough; ++row) {
        for (int column = 0; column < view.model()->columnCount(parent); ++column) {
            const QModelIndex index = view.model()->index(row, column, parent);
            if (view.visualRect(index).intersects(view.viewport()->rect()))
                rows.append(index);
        }
        if (view.model()->hasChildren(view.model()->index(row, 0, parent)))
            collectRows(view, view.model()->index(row, 0, parent), rows);
    }
}

bool wrapsWords(const QAbstractItemView &view)
{
    const auto *list = qobject_cast<const QListView *>(&view);
    const auto *tree = qobject_cast<const QTreeView *>(&view);
    return (list && list->wordWrap()) || (tree && tree->wordWrap());
}

QStringList cutRows(const QAbstractItemView &view)
{
    QStringList cut;
    QModelIndexList rows;
    if (view.model())
        collectRows(view, view.rootIndex(), rows);
    for (const QModelIndex &index : rows) {
        const int room = view.visualRect(index).intersected(view.viewport()->rect()).width();
        const int lines = int(index.data().toString().count(u'\n')) + 1;
        const int width = view.fontMetrics().horizontalAdvance(index.data().toString()) / lines;
        if (width > room && !wrapsWords(view) && index.data(Qt::ToolTipRole).toString().isEmpty())
            cut.append(u"row is cut and has no tool tip: "_s + index.data().toString());
    }
    return cut;
}

double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

/// What lies behind the text: the colour that most of its place has.
QColor backgroundOf(const QImage &image)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y)];
    }
    QRgb most = 0;
    int count = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > count)
            std::tie(most, count) = std::pair(it.key(), it.value());
    }
    return QColor(most);
}

QString contrastDefect(const QWidget &widget, const QImage &window)
{
    const bool isText = qobject_cast<const QLabel *>(&widget) || qobject_cast<const QAbstractButton *>(&widget);
    if (!isText || !widget.isEnabled() || widget.property("text").toString().isEmpty())
        return {};
    const QRect seen = widget.visibleRegion().boundingRect();
    if (seen.height() < widget.height() / 2 || seen.width() < widget.width() / 2)
        return {}; // scrolled away
    const double scale = window.devicePixelRatio();
    const QRect place(widget.mapTo(widget.window(), seen.topLeft()), seen.size());
    const QRect pixels(place.topLeft() * scale, place.size() * scale);
    const QColor behind = backgroundOf(window.copy(pixels.adjusted(2, 2, -2, -2)));
    const double found = contrast(widget.palette().color(widget.foregroundRole()), behind);
    const double points = widget.font().pointSizeF();
    const bool isLarge = points >= largePoints || (points >= largeBoldPoints && widget.font().bold());
    if (found >= (isLarge ? largeContrast : leastContrast))
        return {};
    return u"contrast of %1 only: %2 on %3"_s.arg(found, 0, 'f', 2)
        .arg(widget.palette().color(widget.foregroundRole()).name(), behind.name());
}

QStringList defectsOf(const QWidget &widget, const QImage &window)
{
    QStringList found;
    const bool hasToolTip = !widget.toolTip().isEmpty();
    if (const auto *label = qobject_cast<const QLabel *>(&widget); label && !hasToolTip && isLabelCut(*label))
        found.append(u"text is cut"_s);
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget); button && isControl(widget)) {
        if (!hasToolTip && isButtonCut(*button))
            found.append(u"text is cut"_s);
        const auto *tool = qobject_cast<const QToolButton *>(button);
        const bool isIconAlone =
            !button->icon().isNull()
            && (button->text().isEmpty() || (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly));
        if (isIconAlone && !hasToolTip)
            found.append(u"an icon alone, without a tool tip"_s);
    }
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget); combo && !hasToolTip && isComboCut(*combo))
        found.append(u"text is cut"_s);
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget); line && !hasToolTip && isPlaceholderCut(*line))
        found.append(u"placeholder is cut"_s);
    if (const auto *bar = qobject_cast<const QTabBar *>(&widget))
        found.append(cutTabs(*bar));
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget); header && header->model())
        found.append(cutHeaders(*header));
    else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
        found.append(cutRows(*view));
    if (const QString defect = contrastDefect(widget, window); !defect.isEmpty())
        found.append(defect);
    return found;
}

} // namespace

QStringList textDefects(QWidget &root)
{
    const QImage window = root.window()->grab().toImage();
    QStringList found;
    for (const QWidget *widget : shownWidgets(root)) {
        for (const QString &defect : defectsOf(*widget, window))
            found.append(u"%1: %2"_s.arg(defect, describe(*widget)));
    }
    return found;
}

} // namespace tests
