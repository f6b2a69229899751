#include "app/shortcuts/shortcutsdialog.h"

#include "app/question.h"
#include "app/settings.h"
#include "app/shortcuts/shortcuteditor.h"
#include "app/shortcuts/shortcutsheet.h"

#include "views/style/screenroom.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostColumns = 3;
constexpr QSize around(60, 90); // margins and buttons
constexpr int besideDots = 6;
constexpr int dotDistance = 6;
constexpr double dotSize = 1.4;
constexpr float dotStrength = 0.4F;

/// What a key does, and dots that lead to the key: names and keys may be far apart.
class LeaderLabel : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QLabel::paintEvent(event);
        const QFontMetrics metrics = fontMetrics();
        const int left = contentsRect().left() + metrics.horizontalAdvance(text()) + besideDots;
        const int baseline = contentsRect().center().y() + (metrics.ascent() - metrics.descent()) / 2;
        QColor color = palette().color(QPalette::WindowText);
        color.setAlphaF(dotStrength);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(color, dotSize, Qt::SolidLine, Qt::RoundCap));
        for (int x = width() - besideDots; x > left; x -= dotDistance) // from the right, so that they stand below each other
            painter.drawPoint(QPointF(x, baseline));
    }
};

QWidget *sectionWidget(const SheetSection &section)
{
    auto *widget = new QWidget;
    auto *rows = new QVBoxLayout(widget);
    rows->setContentsMargins(0, 0, 0, 12);
    rows->setSpacing(3);
    auto *title = new QLabel(section.title);
    title->setObjectName(u"sheetHeading"_s);
    title->setIndent(0);
    rows->addWidget(title);
    for (const auto &[text, keys] : section.entries) {
        auto *key = new QLabel(keys);
        key->setObjectName(u"keyCap"_s);
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(new LeaderLabel(text), 1);
        row->addWidget(key);
        rows->addLayout(row);
    }
    widget->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    return widget;
}

QWidget *sheetWidget(const std::vector<SheetSection> &sections, int columnCount)
{
    auto *sheet = new QWidget;
    auto *columns = new QHBoxLayout(sheet);
    columns->setContentsMargins(4, 4, 12, 4);
    columns->setSpacing(32);
    std::vector<QVBoxLayout *> column(std::size_t(columnCount), nullptr);
    std::vector<std::size_t> lengths(column.size(), 0);
    for (QVBoxLayout *&each : column)
        columns->addLayout(each = new QVBoxLayout, 1);
    for (const SheetSection &section : sections) {
        const auto shortest = std::size_t(std::min_element(lengths.begin(), lengths.end()) - lengths.begin());
        column[shortest]->addWidget(sectionWidget(section));
        lengths[shortest] += section.entries.size() + 2;
    }
    for (QVBoxLayout *each : column)
        each->addStretch(1);
    return sheet;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(Shortcuts &shortcuts, QWidget *parent) : QDialog(parent), m_shortcuts(shortcuts), m_area(new QScrollArea)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    m_area->setObjectName(u"sheetArea"_s);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    showSheet();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    const std::pair<QString, void (ShortcutsDialog::*)()> actions[] = {
        {tr("&Change\u2026"), &ShortcutsDialog::change}, {tr("&Print\u2026"), &ShortcutsDialog::print}, {tr("&Save as\u2026"), &ShortcutsDialog::save}};
    for (const auto &[text, slot] : actions)
        connect(buttons->addButton(text, QDialogButtonBox::ActionRole), &QPushButton::clicked, this, slot);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->addWidget(m_area, 1);
    layout->addWidget(buttons);
    views::resizeWithinScreen(*this, m_area->widget()->sizeHint() + around);
}

/// In as many columns as fit: some languages have long names for keys.
void ShortcutsDialog::showSheet()
{
    const std::vector<SheetSection> sections = sheetSections(m_shortcuts);
    for (int columns = mostColumns; columns > 0; --columns) {
        m_area->setWidget(sheetWidget(sections, columns));
        m_area->widget()->ensurePolished(); // the style has a say in how wide keys are
        if (m_area->widget()->sizeHint().width() + around.width() <= views::screenRoom(parentWidget()).width())
            break;
    }
}

void ShortcutsDialog::change()
{
    ShortcutEditor(m_shortcuts, this).exec();
    showSheet();
}

void ShortcutsDialog::print()
{
    QPrinter printer;
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() == QDialog::Accepted)
        printSheet(sheetSections(m_shortcuts), printer);
}

void ShortcutsDialog::save()
{
    const QString suggestion = QDir(Settings::folder()).filePath(tr("shortcuts", "file name") + u".pdf"_s);
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the sheet"), suggestion, tr("PDF (*.pdf);;Web page (*.html)"));
    if (path.isEmpty())
        return;
    if (const model::Result<void> saved = saveSheet(sheetSections(m_shortcuts), path); !saved)
        Question::explain(tr("The sheet was not written"), saved.error().message, this);
}

} // namespace app
