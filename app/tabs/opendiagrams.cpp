#include "app/tabs/opendiagrams.h"

#include "app/settings.h"
#include "app/tabs/drawingtabs.h"

#include "views/canvas/inplaceediting.h"

#include <QFileInfo>

#include <algorithm>

namespace app {

namespace {

RememberedTab rememberedTab(DrawingTab &tab)
{
    const QString &path = tab.files().path();
    return {path, tab.view().outlook(), false, path.isEmpty() ? tab.files().autosave().name() : QString()};
}

} // namespace

OpenDiagrams::OpenDiagrams(ThemeController &themes, std::shared_ptr<FileDialogs> dialogs, DrawingTabs &tabs)
    : QObject(&tabs), m_themes(themes), m_dialogs(std::move(dialogs)), m_tabs(tabs)
{
    add(makeTab());
    connect(&tabs, &DrawingTabs::closeWanted, this, [this](DrawingTab *tab) { close(*tab); });
    connect(&tabs, &DrawingTabs::newWanted, this, &OpenDiagrams::addNew);
}

std::unique_ptr<DrawingTab> OpenDiagrams::makeTab() const
{
    return std::make_unique<DrawingTab>(m_themes, m_dialogs);
}

DrawingTab &OpenDiagrams::add(std::unique_ptr<DrawingTab> tab)
{
    DrawingTab &added = *tab;
    added.files().setOpenElsewhere([this, &added](const QString &path) {
        DrawingTab *other = withFile(path);
        return other ? other != &added : m_showElsewhere && m_showElsewhere(path);
    });
    m_tabs.add(std::move(tab));
    return added;
}

void OpenDiagrams::addNew()
{
    m_tabs.setCurrent(add(makeTab()));
}

/// An empty diagram that nobody has touched would stay behind.
void OpenDiagrams::startNew()
{
    if (!m_tabs.current()->dismissStartPage())
        addNew();
}

DrawingTab *OpenDiagrams::unused() const
{
    return m_tabs.current()->files().isUnused() ? m_tabs.current() : nullptr;
}

/// What cannot be opened leaves no empty tab behind.
DrawingTab *OpenDiagrams::load(const std::function<bool(FileController &)> &load)
{
    if (DrawingTab *place = unused())
        return load(place->files()) ? place : nullptr;
    std::unique_ptr<DrawingTab> tab = makeTab();
    return load(tab->files()) ? &add(std::move(tab)) : nullptr;
}

bool OpenDiagrams::bringToFront(DrawingTab *tab)
{
    if (tab)
        m_tabs.setCurrent(*tab);
    return tab;
}

void OpenDiagrams::newFromTemplate(const QString &path)
{
    bringToFront(load([&path](FileController &files) { return files.newFromTemplate(path); }));
}

void OpenDiagrams::resume(const RecoveryFile::LeftOver &found)
{
    RecoveryFile::LeftOver work = found;
    // Two programs may have left work on one file: the second one goes on without it.
    if (withFile(work.work.path) || (m_showElsewhere && m_showElsewhere(work.work.path))) {
        work.work.path.clear();
        work.work.seenVersion.clear();
    }
    bringToFront(load([&work](FileController &files) {
        files.resume(work);
        return true;
    }));
}

bool OpenDiagrams::openFile(const QString &path)
{
    return bringToFront(withFile(path)) || (m_showElsewhere && m_showElsewhere(path)) || bringToFront(openBehind(path));
}

DrawingTab *OpenDiagrams::openBehind(const QString &path)
{
    DrawingTab *opened = load([&path](FileController &files) { return files.openFile(path); });
    if (opened)
        forgetClosed(opened->files().path());
    return opened;
}

void OpenDiagrams::rememberClosed(DrawingTab &tab)
{
    RememberedTab closed = rememberedTab(tab);
    if (!closed.path.isEmpty())
        m_closed.push_back({std::move(closed), m_tabs.indexOf(tab)});
}

void OpenDiagrams::forgetClosed(const QString &path)
{
    std::erase_if(m_closed, [&path](const Closed &closed) { return closed.tab.path == path; });
}

/// Those that nobody sees yet make no panels.
void OpenDiagrams::openFiles(const QStringList &paths)
{
    DrawingTab *last = nullptr;
    for (const QString &path : paths) {
        DrawingTab *opened = withFile(path);
        if (!opened && !(m_showElsewhere && m_showElsewhere(path)))
            opened = openBehind(path);
        if (opened)
            last = opened;
    }
    bringToFront(last);
}

void OpenDiagrams::openWithDialog()
{
    const QString &path = m_tabs.current()->files().path();
    openFiles(m_dialogs->askOpenPaths(path.isEmpty() ? Settings::folder() : QFileInfo(path).absolutePath()));
}

bool OpenDiagrams::showFile(const QString &path)
{
    return bringToFront(withFile(path));
}

DrawingTab *OpenDiagrams::withFile(const QString &path) const
{
    // Files that are gone are all the same to Qt: they are known by their names.
    const QFileInfo wanted(path);
    for (DrawingTab *tab : m_tabs.all()) {
        const QFileInfo own(tab->files().path());
        if (!own.filePath().isEmpty() && (own.absoluteFilePath() == wanted.absoluteFilePath() || (own.exists() && wanted.exists() && own == wanted)))
            return tab;
    }
    return nullptr;
}

DrawingTab *OpenDiagrams::with(const RememberedTab &wanted) const
{
    if (!wanted.path.isEmpty())
        return withFile(wanted.path);
    const std::vector<DrawingTab *> tabs = m_tabs.all();
    const auto found = std::find_if(tabs.begin(), tabs.end(), [&wanted](DrawingTab *tab) { return !wanted.work.isEmpty() && tab->files().autosave().name() == wanted.work; });
    return found == tabs.end() ? nullptr : *found;
}

bool OpenDiagrams::close(DrawingTab &tab)
{
    FileController &files = tab.files();
    tab.view().editing().finish();
    if (files.hasToSave())
        m_tabs.setCurrent(tab); // one sees what is asked about
    const bool isLast = m_tabs.count() == 1;
    if (!files.mayDiscard())
        return false;
    rememberClosed(tab);
    if (isLast)
        files.clear();
    else
        remove(tab);
    return true;
}

/// Not at once: what asked for it may be one of its widgets.
void OpenDiagrams::remove(DrawingTab &tab)
{
    tab.files().close();
    m_tabs.take(tab).release()->deleteLater();
}

/// All of them or, when the user cancels one of the questions, none.
void OpenDiagrams::closeAll(const std::vector<DrawingTab *> &tabs)
{
    DrawingTab *kept = m_tabs.current();
    const bool mayClose = mayDiscard(tabs);
    m_tabs.setCurrent(*kept);
    if (!mayClose)
        return;
    // From the right, so that they come back from the left, each where it was.
    for (auto tab = tabs.rbegin(); tab != tabs.rend(); ++tab) {
        rememberClosed(**tab);
        remove(**tab);
    }
}

void OpenDiagrams::closeOthers()
{
    std::vector<DrawingTab *> others = m_tabs.all();
    std::erase(others, m_tabs.current());
    closeAll(others);
}

void OpenDiagrams::closeToTheRight()
{
    std::vector<DrawingTab *> others = m_tabs.all();
    others.erase(others.begin(), others.begin() + m_tabs.currentIndex() + 1);
    closeAll(others);
}

void OpenDiagrams::reopenClosed()
{
    if (!hasClosedFile())
        return;
    const Closed closed = m_closed.back();
    m_closed.pop_back();
    const QString &path = closed.tab.path;
    if (bringToFront(withFile(path)) || (m_showElsewhere && m_showElsewhere(path)))
        return;
    DrawingTab *opened = openBehind(path);
    if (!opened)
        return;
    m_tabs.move(m_tabs.indexOf(*opened), std::min(closed.index, m_tabs.count() - 1));
    if (closed.tab.outlook)
        opened->view().lookAt(*closed.tab.outlook);
    bringToFront(opened);
}

RememberedTabs OpenDiagrams::remembered() const
{
    RememberedTabs remembered;
    for (DrawingTab *tab : m_tabs.all()) {
        if (tab == m_tabs.current())
            remembered.current = int(remembered.tabs.size());
        if (const RememberedTab each = rememberedTab(*tab); !each.path.isEmpty() || !each.work.isEmpty())
            remembered.tabs.push_back(each);
    }
    remembered.current = std::clamp(remembered.current, 0, std::max(0, int(remembered.tabs.size()) - 1));
    return remembered;
}

std::vector<int> OpenDiagrams::openRemembered(const RememberedTabs &remembered)
{
    std::vector<int> missing;
    DrawingTab *front = unused() ? nullptr : m_tabs.current(); // work that was restored stays in front
    int place = 0;
    for (int i = 0; i < int(remembered.tabs.size()); ++i) {
        const RememberedTab &each = remembered.tabs.at(std::size_t(i));
        DrawingTab *tab = with(each);
        if (!tab)
            tab = openQuietly(each);
        if (!tab) {
            // Work that is nowhere was given up, or saved in another place.
            if (!each.path.isEmpty() && (!m_showElsewhere || !m_showElsewhere(each.path)))
                missing.push_back(i);
            continue;
        }
        if (each.outlook)
            tab->view().lookAt(*each.outlook);
        m_tabs.move(m_tabs.indexOf(*tab), place++);
        if (!front && i >= remembered.current)
            front = tab;
    }
    bringToFront(front);
    return missing;
}

/// Work of a crash is restored before it is known in which window its file was open.
DrawingTab *OpenDiagrams::openQuietly(const RememberedTab &wanted)
{
    const QString &path = wanted.path;
    if (std::unique_ptr<DrawingTab> taken = m_takeElsewhere ? m_takeElsewhere(wanted) : nullptr) {
        DrawingTab *tab = taken.get();
        adopt(std::move(taken));
        return tab;
    }
    if (path.isEmpty() || (m_showElsewhere && m_showElsewhere(path)))
        return nullptr;
    return load([&path](FileController &files) { return files.openQuietly(path); });
}

bool OpenDiagrams::mayDiscardAll()
{
    return mayDiscard(m_tabs.all());
}

bool OpenDiagrams::mayDiscard(const std::vector<DrawingTab *> &tabs)
{
    return std::all_of(tabs.begin(), tabs.end(), [this](DrawingTab *tab) {
        tab->view().editing().finish();
        if (!tab->files().hasToSave())
            return true;
        m_tabs.setCurrent(*tab); // one sees what is asked about
        return tab->files().mayDiscard();
    });
}

std::unique_ptr<DrawingTab> OpenDiagrams::takeCurrent()
{
    return m_tabs.take(*m_tabs.current());
}

std::unique_ptr<DrawingTab> OpenDiagrams::take(const RememberedTab &wanted)
{
    DrawingTab *tab = m_tabs.count() > 1 ? with(wanted) : nullptr;
    return tab ? m_tabs.take(*tab) : nullptr;
}

void OpenDiagrams::adopt(std::unique_ptr<DrawingTab> tab)
{
    DrawingTab *place = unused();
    tab->files().setDialogs(m_dialogs);
    m_tabs.setCurrent(add(std::move(tab)));
    if (place)
        remove(*place);
}

} // namespace app
