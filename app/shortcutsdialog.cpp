#include "app/shortcutsdialog.h"

#include "app/actions.h"

#include "views/panels/panels.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnCount = 3;

struct Section {
    QString title;
    std::vector<std::pair<QString, QString>> entries; ///< what it does and the keys
};

QString native(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

QString portable(const char *keys)
{
    return QString::fromLatin1(keys);
}

/// What the canvas does with keys that are no shortcuts of actions.
Section drawingKeys()
{
    const QString arrows = QStringLiteral("\u2190 \u2191 \u2192 \u2193");
    const auto with = [](Qt::KeyboardModifier modifier, const QString &keys) { return QString(native(QKeySequence(modifier)) + keys); };
    return {ShortcutsDialog::tr("In the drawing"),
            {{ShortcutsDialog::tr("Next part"), native(QKeySequence(Qt::Key_Tab))},
             {ShortcutsDialog::tr("Previous part"), with(Qt::ShiftModifier, native(QKeySequence(Qt::Key_Tab)))},
             {ShortcutsDialog::tr("Part in that direction"), with(Qt::ControlModifier, arrows)},
             {ShortcutsDialog::tr("Move what is selected"), arrows},
             {ShortcutsDialog::tr("Move by one pixel"), with(Qt::ShiftModifier, arrows)},
             {ShortcutsDialog::tr("Next piece of the connection; arrows move it"), native(QKeySequence(Qt::Key_B))},
             {ShortcutsDialog::tr("Rename, or accept"), native(QKeySequence(Qt::Key_Return))},
             {ShortcutsDialog::tr("Cancel, or select nothing"), native(QKeySequence(Qt::Key_Escape))},
             {ShortcutsDialog::tr("Pan while it is held"), native(QKeySequence(Qt::Key_Space))},
             {ShortcutsDialog::tr("Ignore the grid while it is held"), ShortcutsDialog::tr("Alt")}}};
}

std::vector<Section> sections(const ActionSet &actions)
{
    std::vector<Section> result;
    for (const ActionMenu menu : {ActionMenu::File, ActionMenu::Edit, ActionMenu::View, ActionMenu::Insert, ActionMenu::Arrange, ActionMenu::Request, ActionMenu::Help}) {
        Section section{plainActionText(actions.menu(menu)->title()), {}};
        for (const ActionInfo &info : actionTable()) {
            const QAction *action = actions.action(info.id);
            if (info.menu == menu && !action->shortcut().isEmpty())
                section.entries.emplace_back(plainActionText(action->text()), native(action->shortcut()));
        }
        result.push_back(std::move(section));
    }
    Section panels{ShortcutsDialog::tr("Panels"), {}};
    for (const views::PanelInfo &panel : views::panels())
        panels.entries.emplace_back(panel.translatedTitle(), native(QKeySequence(portable(panel.shortcut), QKeySequence::PortableText)));
    result.push_back(std::move(panels));
    result.push_back(drawingKeys());
    return result;
}

QWidget *sectionWidget(const Section &section)
{
    auto *widget = new QWidget;
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 12);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(3);
    auto *title = new QLabel(section.title);
    title->setObjectName(u"sheetHeading"_s);
    title->setIndent(0);
    grid->addWidget(title, 0, 0, 1, 2);
    int row = 1;
    for (const auto &[text, keys] : section.entries) {
        auto *key = new QLabel(keys);
        key->setObjectName(u"keyCap"_s);
        grid->addWidget(new QLabel(text), row, 0);
        grid->addWidget(key, row, 1, Qt::AlignRight);
        ++row;
    }
    grid->setColumnStretch(0, 1);
    widget->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    return widget;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const ActionSet &actions, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *sheet = new QWidget;
    auto *columns = new QHBoxLayout(sheet);
    columns->setContentsMargins(4, 4, 12, 4);
    columns->setSpacing(32);
    std::array<QVBoxLayout *, columnCount> column;
    std::array<std::size_t, columnCount> lengths{};
    for (QVBoxLayout *&each : column)
        columns->addLayout(each = new QVBoxLayout, 1);
    for (const Section &section : sections(actions)) {
        const auto shortest = std::size_t(std::min_element(lengths.begin(), lengths.end()) - lengths.begin());
        column[shortest]->addWidget(sectionWidget(section));
        lengths[shortest] += section.entries.size() + 2;
    }
    for (QVBoxLayout *each : column)
        each->addStretch(1);

    auto *area = new QScrollArea;
    area->setObjectName(u"sheetArea"_s);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(sheet);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->addWidget(area, 1);
    layout->addWidget(buttons);
    resize((sheet->sizeHint() + QSize(60, 90)).boundedTo(parent ? parent->screen()->availableSize() * 0.9 : QSize(1100, 640)));
}

} // namespace app
