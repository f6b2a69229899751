#include "views/picture/pageparts.h"

#include "views/picture/legend.h"
#include "views/picture/textmeasure.h"
#include "views/picture/titleblock.h"
#include "views/picture/tokendrawing.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace views {

namespace {

struct PageParts {
    Q_DECLARE_TR_FUNCTIONS(PageParts)
};

constexpr double titleSize = 22;
constexpr double titleLine = 30;
constexpr double descriptionSize = 13;
constexpr double descriptionLine = 20;
constexpr double gap = 28; // between the drawing and what stands around it
constexpr double narrowest = 480;
constexpr double narrowestLegend = 240;
constexpr double widestText = 960; // longer lines are hard to read
constexpr double stepSize = 12.5;
constexpr double stepLine = 18;
constexpr double stepGap = 8;
constexpr double stepColumn = 440;

PictureGroup heading(const Palette &palette, const Picture &picture, const QRectF &area, double width)
{
    PictureGroup group;
    group.role = GroupRole::Title;
    group.title = picture.title;
    const QStringList title =
        picture.title.isEmpty() ? QStringList() : wrappedText(picture.title, titleSize, 700, width / fontReserve, 3);
    const QStringList description = picture.description.isEmpty()
                                        ? QStringList()
                                        : wrappedText(picture.description, descriptionSize, 400, width / fontReserve, 8);
    double y = area.top() - gap - double(title.size()) * titleLine - double(description.size()) * descriptionLine;
    for (const QString &line : title) {
        group.shapes.emplace_back(TextShape{{area.left(), y + titleLine / 2 + baselineOffset(titleSize)},
                                         line,
                                         titleSize,
                                         700,
                                         TextAnchor::Start,
                                         palette.titleText});
        y += titleLine;
    }
    for (const QString &line : description) {
        group.shapes.emplace_back(TextShape{{area.left(), y + descriptionLine / 2 + baselineOffset(descriptionSize)},
                                         line,
                                         descriptionSize,
                                         400,
                                         TextAnchor::Start,
                                         palette.cardSubtext});
        y += descriptionLine;
    }
    return group;
}

// One column per 440 pixels; filled column by column, so that the numbers run downwards.
PictureGroup stepList(const Palette &palette, const std::vector<model::PathStep> &steps, const QPointF &topLeft,
                      double width)
{
    PictureGroup group;
    group.role = GroupRole::Step;
    group.title = PageParts::tr("Steps of the request");
    const int columns = qBound(1, int(width / stepColumn), 3);
    const double columnWidth = width / columns;
    const int perColumn = int(std::ceil(double(steps.size()) / columns));
    QPointF at = topLeft;
    int inColumn = 0;
    for (const model::PathStep &step : steps) {
        if (inColumn++ == perColumn) {
            at = {at.x() + columnWidth, topLeft.y()};
            inColumn = 1;
        }
        drawStepNumber(at + QPointF(stepRadius, stepLine / 2), step.number, palette, group.shapes);
        for (const QString &line : wrappedText(step.text, stepSize, 400, (columnWidth - 2 * stepRadius - 24) / fontReserve, 3)) {
            group.shapes.emplace_back(TextShape{at + QPointF(2 * stepRadius + 8, stepLine / 2 + baselineOffset(stepSize)),
                                             line, stepSize, 400, TextAnchor::Start, palette.legendText});
            at.ry() += stepLine;
        }
        at.ry() += stepGap;
    }
    return group;
}

// What happens at the moment shown, and why.
PictureGroup momentCaption(const Palette &palette, const Overlay &overlay, const QPointF &topLeft, double width)
{
    PictureGroup group;
    group.role = GroupRole::Step;
    const int index = overlay.frame->currentEvent;
    if (index < 0 || std::size_t(index) >= overlay.trace->events.size())
        return group;
    const model::Event &event = overlay.trace->events[std::size_t(index)];
    group.title = event.what;
    double y = topLeft.y();
    const auto add = [&](const QString &text, int weight, const QColor &color) {
        for (const QString &line :
             text.isEmpty() ? QStringList() : wrappedText(text, descriptionSize, weight, width / fontReserve, 4)) {
            group.shapes.emplace_back(TextShape{{topLeft.x(), y + descriptionLine / 2 + baselineOffset(descriptionSize)},
                                             line,
                                             descriptionSize,
                                             weight,
                                             TextAnchor::Start,
                                             color});
            y += descriptionLine;
        }
    };
    add(PageParts::tr("%1 ms: %2").arg(QLocale().toString(overlay.frame->timeMs, 'g', 6), event.what), 600,
        palette.titleText);
    add(event.why, 400, palette.cardSubtext);
    return group;
}

QRectF extentOf(const Picture &picture)
{
    QRectF area;
    for (const PictureGroup &group : picture.groups)
        area |= views::extentOf(group);
    return area;
}

// The legend at the left, the title block at the right of it where there is room for both, else below it.
template<typename Add>
void addBottom(const DrawingContext &context, const Overlay &overlay, const PictureOptions &options, const QRectF &row, const Add &add)
{
    const PictureGroup block = options.titleBlock ? titleBlock(context, row.topRight()) : PictureGroup();
    const bool beside = !block.shapes.empty() && row.width() >= titleBlockWidth + gap + narrowestLegend;
    const double room = beside ? row.width() - titleBlockWidth - gap : row.width();
    const PictureGroup key = options.legend ? legend(context, overlay, row.topLeft(), room) : PictureGroup();
    add(key);
    if (!beside && !key.shapes.empty() && options.titleBlock)
        add(titleBlock(context, {row.right(), views::extentOf(key).bottom() + gap / 2}));
    else
        add(block);
}

} // namespace

void addPageParts(const DrawingContext &context, const Overlay &overlay, const PictureOptions &options,
                  Picture &picture)
{
    const QRectF drawing = extentOf(picture);
    QRectF all = drawing;
    const double width = qMax(drawing.width(), narrowest);
    const auto add = [&](PictureGroup group) {
        if (group.shapes.empty())
            return;
        all |= views::extentOf(group);
        picture.groups.push_back(std::move(group));
    };
    if (options.title)
        add(heading(context.normal, picture, drawing, qMin(width, widestText)));
    if (options.stepList && overlay.trace && overlay.frame)
        add(momentCaption(context.normal, overlay, {all.left(), all.bottom() + gap}, qMin(width, widestText)));
    else if (options.stepList && overlay.trace && overlay.numberedSteps)
        add(stepList(context.normal, model::pathSteps(*overlay.trace), {all.left(), all.bottom() + gap}, width));
    addBottom(context, overlay, options, QRectF(all.left(), all.bottom() + gap, width, 0), add);
    if (all.isNull())
        all = QRectF(0, 0, 240, 160);
    // Whole pixels, so that lines stay as crisp as they are in the drawing.
    picture.bounds =
        QRectF(all.adjusted(-options.padding, -options.padding, options.padding, options.padding).toAlignedRect());
}

} // namespace views
