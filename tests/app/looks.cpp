#include "tests/app/looks.h"

#include "model/formats/diagramfile.h"

#include "views/canvas/diagramview.h"
#include "views/panels/iconchooser.h"
#include "views/panels/panels.h"
#include "views/tools/kindchooser.h"

#include "app/aboutdialog.h"
#include "app/actions.h"
#include "app/exportdialog.h"
#include "app/filecontroller.h"
#include "app/gallery/gallerydialog.h"
#include "app/gallery/savetemplatedialog.h"
#include "app/mainwindow.h"
#include "app/printdialog.h"
#include "app/problemsdialog.h"
#include "app/safety/datafolders.h"
#include "app/safety/recoverydialog.h"
#include "app/safety/versionsdialog.h"
#include "app/shortcuts/shortcuteditor.h"
#include "app/shortcuts/shortcutsdialog.h"
#include "app/tabs/drawingtabs.h"

#include <QDialogButtonBox>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>

namespace tests {

using namespace Qt::StringLiterals;

namespace {

using Open = std::function<QWidget *(const Stage &)>;

template<typename Dialog, typename... Arguments>
QWidget *shown(Arguments &&...arguments)
{
    auto *dialog = new Dialog(std::forward<Arguments>(arguments)...);
    dialog->setModal(true);
    dialog->show();
    return dialog;
}

model::Problems someProblems(const Stage &stage)
{
    model::Problems problems{{model::ProblemLevel::Error,
                              u"The kind is missing: write what the part is, for example a server."_s,
                              u"components[3].kind"_s, 12}};
    const int more = stage.content == Content::ThousandParts ? 1000 : 2;
    for (int i = 0; i < more; ++i)
        problems.push_back(
            {model::ProblemLevel::Warning,
             u"“a while” is not a number of milliseconds; the property is left out and the rest of the connection is kept as it is."_s,
             u"connections[%1].properties.timeoutMs"_s.arg(i), 40 + i});
    return problems;
}

QWidget *problems(const Stage &stage, bool offer)
{
    auto *dialog = new app::ProblemsDialog(u"Not everything could be read"_s, u"“site.tracepaper” has mistakes."_s,
                                           u"site.tracepaper"_s, someProblems(stage), &stage.window);
    if (offer)
        dialog->offerOpening();
    dialog->setModal(true);
    dialog->show();
    return dialog;
}

QWidget *versions(const Stage &stage)
{
    std::vector<app::FileVersion> versions;
    for (int i = 0; i < 8 && stage.content != Content::Nothing; ++i)
        versions.push_back({i == 0 ? stage.path : u":/diagrams/simple-web-stack.tracepaper"_s,
                            QDateTime(QDate(2026, 3, 9), QTime(14, 5)).addSecs(-7000 * i)});
    return shown<app::VersionsDialog>(u"site.tracepaper"_s, versions, stage.window.session().diagram(), &stage.window);
}

app::RecoveryDialog *recovery(const Stage &stage, int count)
{
    std::vector<app::RecoveryFile::LeftOver> found;
    for (int i = 0; i < count; ++i) {
        const auto file = app::RecoveryFile::create(app::recoveryFolder());
        if (!file)
            qFatal("no recovery file: %s", qPrintable(file.error().message));
        found.push_back({*file,
                         {stage.window.session().diagram(),
                          i == 0 ? stage.path : QString(),
                          {},
                          QDateTime(QDate(2026, 3, 9), QTime(14, 5))}});
    }
    auto *dialog = new app::RecoveryDialog(found, &stage.window);
    dialog->setModal(true);
    dialog->show();
    return dialog;
}

/// The question behind the button that throws work away.
QWidget *discarding(const Stage &stage)
{
    const std::unique_ptr<app::RecoveryDialog> dialog(recovery(stage, 1));
    const auto *box = dialog->findChild<QDialogButtonBox *>();
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == QDialogButtonBox::DestructiveRole)
            button->click();
    }
    return nullptr;
}

template<typename Ask>
Open asking(Ask ask)
{
    return [ask](const Stage &stage) -> QWidget * {
        app::WindowFileDialogs dialogs(&stage.window);
        ask(dialogs);
        return nullptr;
    };
}

Open triggering(const char *action, const char *popup)
{
    return [action, popup](const Stage &stage) -> QWidget * {
        stage.window.action(action)->trigger();
        return stage.window.findChild<QWidget *>(QString::fromLatin1(popup));
    };
}

enum class Chosen { Nothing, Part, Connection, Several, Everything };

void choose(const Stage &stage, Chosen chosen)
{
    views::Session &session = stage.window.session();
    views::Selection selection;
    const std::vector<model::Component> &components = session.diagram().components();
    const std::vector<model::Connection> &connections = session.diagram().connections();
    if (chosen == Chosen::Part && !components.empty())
        selection.components = {components.back().id};
    if (chosen == Chosen::Connection && !connections.empty())
        selection.connections = {connections.back().id};
    const std::size_t count = chosen == Chosen::Several ? 4 : chosen == Chosen::Everything ? components.size() : 0;
    for (std::size_t i = 0; i < std::min(count, components.size()); ++i)
        selection.components.insert(components.at(components.size() - 1 - i).id);
    session.setSelection(selection);
}

QWidget *panel(const Stage &stage, const QString &id, Chosen chosen)
{
    choose(stage, chosen);
    QDockWidget *dock = stage.window.dock(id);
    dock->show();
    dock->raise();
    return dock->widget();
}

QWidget *contextMenu(const Stage &stage, Chosen chosen)
{
    choose(stage, chosen);
    Q_EMIT stage.window.view().contextMenuRequested(stage.window.mapToGlobal(QPoint(300, 60)));
    return nullptr;
}

void addDialogs(std::vector<Look> &table)
{
    const auto add = [&table](const char *name, const char *shows, const Open &open) {
        table.push_back({QString::fromLatin1(name), QString::fromLatin1(shows), open});
    };
    add("about", "AboutDialog", [](const Stage &s) { return shown<app::AboutDialog>(&s.window); });
    add("export", "ExportDialog",
        [](const Stage &s) { return shown<app::ExportDialog>(s.window.session(), s.path, &s.window); });
    add("print", "PrintDialog",
        [](const Stage &s) { return shown<app::PrintDialog>(s.window.session(), s.path, &s.window); });
    add("gallery", "GalleryDialog", [](const Stage &s) {
        return shown<app::GalleryDialog>(app::OwnTemplates(app::templatesFolder()), &s.window);
    });
    add("save-template", "SaveTemplateDialog", [](const Stage &s) {
        return shown<app::SaveTemplateDialog>(app::OwnTemplates(app::templatesFolder()), s.window.session().diagram(),
                                              u"Site of the bookshop"_s, &s.window);
    });
    add("problems", "ProblemsDialog", [](const Stage &s) { return problems(s, false); });
    add("problems-opening", "ProblemsDialog", [](const Stage &s) { return problems(s, true); });
    add("icon-chooser", "IconChooser",
        [](const Stage &s) { return shown<views::IconChooser>(s.window.session().graphics(), QString(), &s.window); });
    add("versions", "VersionsDialog", versions);
    add("recovery", "RecoveryDialog", [](const Stage &s) { return recovery(s, 1); });
    add("recovery-several", "RecoveryDialog", [](const Stage &s) { return recovery(s, 3); });
    add("recovery-discard", "Question", discarding);
    add("shortcuts", "ShortcutsDialog",
        [](const Stage &s) { return shown<app::ShortcutsDialog>(s.window.shortcuts(), &s.window); });
    add("shortcut-editor", "ShortcutEditor",
        [](const Stage &s) { return shown<app::ShortcutEditor>(s.window.shortcuts(), &s.window); });
    add("question-unsaved", "Question", asking([](auto &dialogs) { dialogs.askUnsaved(u"Site of the bookshop"_s, true); }));
    add("question-changed", "Question", asking([](auto &dialogs) {
            dialogs.askChanged({u"site.tracepaper"_s, u"The other version has 2 parts more."_s, false});
        }));
    add("question-changed-saving", "Question", asking([](auto &dialogs) {
            dialogs.askChanged({u"site.tracepaper"_s, {}, true});
        }));
    add("question-replace", "Question", asking([](auto &dialogs) { dialogs.askReplace(u"/srv/site.tracepaper"_s); }));
    add("question-owed", "Question", asking([](auto &dialogs) {
            dialogs.askOwed(u"Site of the bookshop"_s, u"“pictures/rack.png” was not copied: there is a file “pictures” where its folder should be. Move or rename that file."_s);
        }));
    add("question-failed-save", "Question", asking([](auto &dialogs) {
            dialogs.askFailedSave(
                u"“/srv/drawings/of/a/long/path/site.tracepaper” cannot be written: the disk is full."_s);
        }));
}

void addPanels(std::vector<Look> &table)
{
    for (const views::PanelInfo &info : views::panels()) {
        const QString id = QString::fromLatin1(info.id);
        table.push_back({u"panel-"_s + id, id, [id](const Stage &stage) { return panel(stage, id, Chosen::Nothing); }});
    }
    const std::pair<const char *, Chosen> pages[] = {{"part", Chosen::Part},
                                                     {"connection", Chosen::Connection},
                                                     {"several", Chosen::Several},
                                                     {"everything", Chosen::Everything}};
    for (const auto &[name, chosen] : pages)
        table.push_back({u"panel-inspector-"_s + QString::fromLatin1(name), u"inspector"_s,
                         [which = chosen](const Stage &stage) { return panel(stage, u"inspector"_s, which); }});
}

void addMenus(std::vector<Look> &table)
{
    for (const app::ActionMenu menu :
         {app::ActionMenu::File, app::ActionMenu::Edit, app::ActionMenu::View, app::ActionMenu::Insert,
          app::ActionMenu::Arrange, app::ActionMenu::Request, app::ActionMenu::Window,
          app::ActionMenu::Help}) {
        const auto open = [menu](const Stage &stage) -> QWidget * {
            QMenu *opened = stage.window.menuBar()->actions().at(int(menu))->menu();
            opened->popup(stage.window.mapToGlobal(QPoint(10, 30)));
            return opened;
        };
        table.push_back({u"menu-%1"_s.arg(int(menu)), {}, open});
    }
    table.push_back({u"menu-context"_s, {}, [](const Stage &stage) { return contextMenu(stage, Chosen::Nothing); }});
    table.push_back({u"menu-context-part"_s, {}, [](const Stage &stage) { return contextMenu(stage, Chosen::Part); }});
    table.push_back({u"menu-tab"_s, {}, [](const Stage &stage) -> QWidget * {
                         Q_EMIT stage.window.tabs().menuWanted(stage.window.mapToGlobal(QPoint(300, 60)));
                         return nullptr;
                     }});
}

void addWindow(std::vector<Look> &table)
{
    table.push_back({u"window"_s, {}, [](const Stage &stage) -> QWidget * {
                         choose(stage, Chosen::Nothing);
                         return &stage.window;
                     }});
    table.push_back(
        {u"window-message"_s, {}, [](const Stage &stage) -> QWidget * {
             Q_EMIT stage.window.files().noticed(
                 u"“site.tracepaper” was changed by another program; the drawing shows its new content. Undo brings back what was shown before."_s);
             return &stage.window;
         }});
    table.push_back({u"palette"_s, {}, triggering("edit.palette", "commandPalette")});
    table.push_back({u"find"_s, {}, [](const Stage &stage) {
                         return stage.content == Content::Nothing ? static_cast<QWidget *>(&stage.window)
                                                                  : triggering("edit.find", "commandPalette")(stage);
                     }});
    table.push_back({u"kind-chooser"_s, {}, [](const Stage &stage) {
                         choose(stage, Chosen::Part);
                         return triggering("insert.next", "kindChooser")(stage);
                     }});
}

void addTour(std::vector<Look> &table)
{
    constexpr int steps = 5;
    for (int step = 0; step < steps; ++step) {
        const auto open = [step](const Stage &stage) {
            QWidget *card = triggering("help.tour", "callout")(stage);
            for (int i = 0; i < step; ++i)
                card->findChild<QPushButton *>(u"primaryButton"_s)->click();
            return card;
        };
        table.push_back({u"tour-%1"_s.arg(step + 1), {}, open});
    }
}

} // namespace

std::vector<Look> looks()
{
    std::vector<Look> table;
    addWindow(table);
    addPanels(table);
    addMenus(table);
    addDialogs(table);
    addTour(table); // the last, because it opens an example where nothing is drawn
    return table;
}

} // namespace tests
