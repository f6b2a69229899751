#include "views/picture/titleblock.h"

#include "model/diagram/viewtexts.h"

#include "views/picture/textmeasure.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace views {

using namespace Qt::StringLiterals;

namespace {

struct TitleBlock {
    Q_DECLARE_TR_FUNCTIONS(TitleBlock)
};

constexpr double padding = 12;
constexpr double titleSize = 14;
constexpr double titleLine = 19;
constexpr double subjectSize = 11;
constexpr double subjectLine = 15;
constexpr double labelSize = 9;
constexpr double valueSize = 12;
constexpr double cellHeight = 40;
constexpr double cellPadding = 12;

struct Cell {
    QString label;
    QString value;
};

std::vector<Cell> cellsOf(const model::Diagram &diagram)
{
    const auto text = [&diagram](const QString &key) { return model::viewText(diagram, model::ViewTexts::TitleBlock, key).simplified(); };
    std::vector<Cell> cells{{TitleBlock::tr("Author"), text(u"author"_s)},
                            {TitleBlock::tr("Version"), text(u"version"_s)},
                            {TitleBlock::tr("Date"), text(u"date"_s)}};
    std::erase_if(cells, [](const Cell &cell) { return cell.value.isEmpty(); });
    return cells;
}

TextShape textAt(const QPointF &middle, const QString &text, double size, int weight, const QColor &color)
{
    return {middle + QPointF(0, baselineOffset(size)), text, size, weight, TextAnchor::Start, color};
}

void addRule(const QPointF &from, const QPointF &to, const QColor &color, std::vector<Shape> &shapes)
{
    QPainterPath line(from);
    line.lineTo(to);
    shapes.emplace_back(PathShape{line, {}, {color, 1, {}, false}});
}

/// Each as wide as it needs to be, and the same share of what is left. Without room for all, the long ones give way.
std::vector<double> cellWidths(const std::vector<Cell> &cells)
{
    std::vector<double> widths;
    double sum = 0;
    for (const Cell &cell : cells) {
        const double text = std::max(textWidth(cell.value, valueSize, 400), textWidth(cell.label, labelSize, 400));
        widths.push_back(text * fontReserve + 2 * cellPadding);
        sum += widths.back();
    }
    std::vector<double *> shortestFirst;
    for (double &width : widths)
        shortestFirst.push_back(&width);
    std::sort(shortestFirst.begin(), shortestFirst.end(), [](const double *a, const double *b) { return *a < *b; });
    double left = titleBlockWidth;
    for (std::size_t i = 0; i < shortestFirst.size(); ++i) {
        double &width = *shortestFirst[i];
        const double share = left / double(shortestFirst.size() - i);
        width = sum > titleBlockWidth ? std::min(width, share) : width + (titleBlockWidth - sum) / double(cells.size());
        left -= width;
    }
    return widths;
}

void addCells(const std::vector<Cell> &cells, const QPointF &topLeft, const Palette &palette, std::vector<Shape> &shapes)
{
    addRule(topLeft, topLeft + QPointF(titleBlockWidth, 0), palette.legendStroke, shapes);
    const std::vector<double> widths = cellWidths(cells);
    double x = topLeft.x();
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            addRule({x, topLeft.y()}, {x, topLeft.y() + cellHeight}, palette.legendStroke, shapes);
        const double room = (widths[i] - 2 * cellPadding);
        shapes.emplace_back(textAt({x + cellPadding, topLeft.y() + 12}, elidedText(cells[i].label, labelSize, 400, room), labelSize, 400, palette.legendText));
        shapes.emplace_back(textAt({x + cellPadding, topLeft.y() + 27}, elidedText(cells[i].value, valueSize, 400, room), valueSize, 400, palette.titleText));
        x += widths[i];
    }
}

} // namespace

PictureGroup titleBlock(const DrawingContext &context, const QPointF &corner)
{
    const Palette &palette = context.normal;
    const double room = (titleBlockWidth - 2 * padding) / fontReserve;
    const auto lines = [room](const QString &text, double size, int weight, int most) {
        return text.isEmpty() ? QStringList() : wrappedText(text, size, weight, room, most);
    };
    const QStringList title = lines(context.diagram.title(), titleSize, 600, 2);
    const QStringList subject = lines(context.diagram.description(), subjectSize, 400, 2);
    const std::vector<Cell> cells = cellsOf(context.diagram);
    PictureGroup group;
    group.role = GroupRole::Title;
    group.title = TitleBlock::tr("Title block");
    if (title.isEmpty() && subject.isEmpty() && cells.empty())
        return group;

    const bool headed = !title.isEmpty() || !subject.isEmpty();
    const double head = headed ? double(title.size()) * titleLine + double(subject.size()) * subjectLine + 2 * padding - 4 : 0;
    const QPointF topLeft = corner - QPointF(titleBlockWidth, 0);
    const QRectF box(topLeft, QSizeF(titleBlockWidth, std::ceil(head + (cells.empty() ? 0 : cellHeight))));
    group.shapes.emplace_back(RectShape{box, 3, palette.legendFill, {palette.legendStroke, 1, {}, false}});
    double y = topLeft.y() + padding - 2;
    for (const QString &line : title) {
        group.shapes.emplace_back(textAt({topLeft.x() + padding, y + titleLine / 2}, line, titleSize, 600, palette.titleText));
        y += titleLine;
    }
    for (const QString &line : subject) {
        group.shapes.emplace_back(textAt({topLeft.x() + padding, y + subjectLine / 2}, line, subjectSize, 400, palette.legendText));
        y += subjectLine;
    }
    if (!cells.empty())
        addCells(cells, topLeft + QPointF(0, head), palette, group.shapes);
    return group;
}

} // namespace views
