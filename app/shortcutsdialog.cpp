#include "app/shortcutsdialog.h"

#include "app/actions.h"

#include "views/panels/panels.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

namespace app {

using namespace Qt::StringLiterals;

namespace {

struct Section {
    QString title;
    std::vector<std::pair<QString, QKeySequence>> entries;
};

QString portable(const char *keys)
{
    return QString::fromLatin1(keys);
}

std::vector<Section> sections(const ActionSet &actions)
{
    std::vector<Section> result;
    for (const ActionMenu menu : {ActionMenu::File, ActionMenu::Edit, ActionMenu::View, ActionMenu::Insert, ActionMenu::Request, ActionMenu::Help}) {
        Section section{plainActionText(actions.menu(menu)->title()), {}};
        for (const ActionInfo &info : actionTable()) {
            const QAction *action = actions.action(info.id);
            if (info.menu == menu && !action->shortcut().isEmpty())
                section.entries.emplace_back(plainActionText(action->text()), action->shortcut());
        }
        result.push_back(std::move(section));
    }
    Section panels{ShortcutsDialog::tr("Panels"), {}};
    for (const views::PanelInfo &panel : views::panels())
        panels.entries.emplace_back(panel.translatedTitle(), QKeySequence(portable(panel.shortcut), QKeySequence::PortableText));
    result.push_back(std::move(panels));
    result.push_back({ShortcutsDialog::tr("In the drawing"),
                      {{ShortcutsDialog::tr("Next or previous part"), QKeySequence(Qt::Key_Tab)},
                       {ShortcutsDialog::tr("Move what is selected"), QKeySequence(Qt::Key_Right)}}});
    return result;
}

QWidget *sectionWidget(const Section &section)
{
    auto *widget = new QWidget;
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 14);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(5);
    auto *title = new QLabel(section.title);
    title->setObjectName(u"sheetHeading"_s);
    grid->addWidget(title, 0, 0, 1, 2);
    int row = 1;
    for (const auto &[text, keys] : section.entries) {
        auto *key = new QLabel(keys.toString(QKeySequence::NativeText));
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
    columns->setSpacing(36);
    QVBoxLayout *column[] = {new QVBoxLayout, new QVBoxLayout};
    std::size_t lengths[] = {0, 0};
    for (const Section &section : sections(actions)) {
        const int shorter = lengths[0] <= lengths[1] ? 0 : 1;
        column[shorter]->addWidget(sectionWidget(section));
        lengths[shorter] += section.entries.size() + 2;
    }
    for (QVBoxLayout *each : column) {
        each->addStretch(1);
        columns->addLayout(each, 1);
    }

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
    resize(780, 640);
}

} // namespace app
