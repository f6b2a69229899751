#include "app/shortcuts/shortcutsheet.h"

#include "app/shortcuts/shortcuts.h"

#include <QAbstractTextDocumentLayout>
#include <QAction>
#include <QCoreApplication>
#include <QFileInfo>
#include <QKeySequence>
#include <QPageLayout>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

#include <algorithm>
#include <array>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnCount = 2;
constexpr double fontPoints = 8.5;
constexpr double smallestFontPoints = 6; // rather a second page than less

struct Sheet {
    Q_DECLARE_TR_FUNCTIONS(ShortcutSheet)
};

QString native(const QKeySequence &keys)
{
    return keysText(keys);
}

/// Without the sign that joins a modifier to the key it is held for.
QString held(Qt::KeyboardModifiers modifiers)
{
    QString text = native(QKeySequence(int(modifiers)));
    if (text.endsWith(u'+'))
        text.chop(1);
    return text;
}

/// What the canvas does with keys that are no shortcuts of actions.
SheetSection drawingKeys()
{
    const QString arrows = QStringLiteral("\u2190 \u2191 \u2192 \u2193");
    const auto with = [](Qt::KeyboardModifiers modifiers, const QString &keys) { return QString(native(QKeySequence(modifiers.toInt())) + keys); };
    return {Sheet::tr("In the drawing"),
            {{Sheet::tr("Next part, after all parts the connections"), native(QKeySequence(Qt::Key_Tab))},
             {Sheet::tr("Previous part or connection"), with(Qt::ShiftModifier, native(QKeySequence(Qt::Key_Tab)))},
             {Sheet::tr("Part in that direction"), with(Qt::ControlModifier, arrows)},
             {Sheet::tr("Add a part in that direction"), with(Qt::AltModifier, arrows)},
             {Sheet::tr("Move what is selected"), arrows},
             {Sheet::tr("Move by one pixel"), with(Qt::ShiftModifier, arrows)},
             {Sheet::tr("A connection of the part; next piece of it, which arrows move"), native(QKeySequence(Qt::Key_B))},
             {Sheet::tr("Select several: arrows go on, again takes in or out"), native(QKeySequence(Qt::ControlModifier | Qt::Key_Space))},
             {Sheet::tr("Make wider, narrower, higher or lower"), with(Qt::AltModifier | Qt::ShiftModifier, arrows)},
             {Sheet::tr("Side of the part, while the end of a connection is moved"), with(Qt::ShiftModifier, arrows)},
             {Sheet::tr("Place on that side, while the end of a connection is moved"), with(Qt::ControlModifier, arrows)},
             {Sheet::tr("Pan down and up, with Shift sideways"), native(QKeySequence(Qt::Key_PageDown)) + QStringLiteral(" ") + native(QKeySequence(Qt::Key_PageUp))},
             {Sheet::tr("Rename, or accept"), native(QKeySequence(Qt::Key_Return))},
             {Sheet::tr("Cancel, or select nothing"), native(QKeySequence(Qt::Key_Escape))},
             {Sheet::tr("Pan while it is held"), native(QKeySequence(Qt::Key_Space))},
             {Sheet::tr("Copy what is dragged while it is held"), Sheet::tr("%1 or %2", "keys").arg(held(Qt::ControlModifier), held(Qt::AltModifier))},
             {Sheet::tr("Ignore grid and other parts while they are held"), held(Qt::ControlModifier | Qt::AltModifier)},
             {Sheet::tr("Move straight while it is held"), held(Qt::ShiftModifier)}}};
}

SheetSection outlineKeys()
{
    const QString alt = native(QKeySequence(Qt::AltModifier));
    return {Sheet::tr("In the outline"),
            {{Sheet::tr("Out of its container"), QString(alt + QStringLiteral("\u2190"))},
             {Sheet::tr("Into the container above"), QString(alt + QStringLiteral("\u2192"))},
             {Sheet::tr("Show it in the drawing"), native(QKeySequence(Qt::Key_Return))}}};
}

QString sectionHtml(const SheetSection &section)
{
    QString html = u"<h2>%1</h2>\n<table width=\"100%\" cellspacing=\"0\" cellpadding=\"1\">\n"_s.arg(section.title.toHtmlEscaped());
    for (const auto &[text, keys] : section.entries)
        html += u"<tr><td>%1</td><td align=\"right\"><kbd>%2</kbd></td></tr>\n"_s.arg(text.toHtmlEscaped(), keys.toHtmlEscaped().replace(u' ', u"&nbsp;"_s)); // keys stay on one line
    return html + u"</table>\n"_s;
}

} // namespace

std::vector<SheetSection> sheetSections(const Shortcuts &shortcuts)
{
    std::vector<SheetSection> sections;
    for (const Shortcuts::Entry &entry : shortcuts.entries()) {
        const QString keys = keysText(entry.action->shortcuts());
        if (keys.isEmpty())
            continue;
        auto section = std::find_if(sections.begin(), sections.end(), [&entry](const SheetSection &each) { return each.title == entry.section; });
        if (section == sections.end())
            section = sections.insert(section, {entry.section, {}});
        section->entries.emplace_back(entry.name, keys);
    }
    sections.push_back(drawingKeys());
    sections.push_back(outlineKeys());
    return sections;
}

QString sheetHtml(const std::vector<SheetSection> &sections)
{
    std::array<QString, columnCount> columns;
    std::array<std::size_t, columnCount> lengths{};
    for (const SheetSection &section : sections) {
        const auto shortest = std::size_t(std::min_element(lengths.begin(), lengths.end()) - lengths.begin());
        columns[shortest] += sectionHtml(section);
        lengths[shortest] += section.entries.size() + 2;
    }
    const QString title = Sheet::tr("Tracepaper: keyboard shortcuts").toHtmlEscaped();
    QString html = u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title>\n"
                   "<style>body { font-family: sans-serif; color: #1c2430; } h1 { font-size: large; } h2 { font-size: medium; color: #1f5fbf; margin-bottom: 2px; } "
                   "td { vertical-align: top; } kbd { font-family: sans-serif; font-weight: 600; }</style></head>\n<body>\n<h1>%1</h1>\n"
                   "<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\" style=\"margin-top: 12px\"><tr>\n"_s.arg(title);
    for (int i = 0; i < columnCount; ++i)
        html += u"%1<td width=\"%2%\">\n%3</td>\n"_s.arg(i > 0 ? u"<td width=\"6%\"></td>\n"_s : QString()).arg((100 - 6 * (columnCount - 1)) / columnCount).arg(columns[std::size_t(i)]);
    return html + u"</tr></table>\n</body></html>\n"_s;
}

void printSheet(const std::vector<SheetSection> &sections, QPagedPaintDevice &device)
{
    QTextDocument document;
    document.documentLayout()->setPaintDevice(&device);
    document.setDocumentMargin(0); // the page has its own
    document.setHtml(sheetHtml(sections));
    document.setPageSize(QSizeF(device.width(), device.height()));
    QFont font(u"DejaVu Sans"_s);
    double points = fontPoints;
    do {
        font.setPointSizeF(points);
        document.setDefaultFont(font);
        points -= 0.25;
    } while (document.pageCount() > 1 && points >= smallestFontPoints);
    document.print(&device);
}

model::Result<void> saveSheet(const std::vector<SheetSection> &sections, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return model::Error{Sheet::tr("“%1” could not be written: %2").arg(QFileInfo(path).fileName(), file.errorString())};
    if (QFileInfo(path).suffix().compare(u"pdf"_s, Qt::CaseInsensitive) == 0) {
        QPdfWriter writer(&file);
        writer.setTitle(Sheet::tr("Tracepaper: keyboard shortcuts"));
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter);
        printSheet(sections, writer);
    } else {
        file.write(sheetHtml(sections).toUtf8());
    }
    if (!file.commit())
        return model::Error{Sheet::tr("“%1” could not be written: %2").arg(QFileInfo(path).fileName(), file.errorString())};
    return {};
}

} // namespace app
