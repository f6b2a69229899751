#include "app/windows.h"

#include "app/mainwindow.h"
#include "app/messagebar.h"
#include "app/safety/datafolders.h"
#include "app/safety/openmark.h"
#include "app/safety/processlock.h"
#include "app/safety/recoverydialog.h"
#include "app/settings.h"
#include "app/tabs/drawingtabs.h"
#include "app/tabs/opendiagrams.h"

#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace app {
namespace {

constexpr int rememberAfterMs = 500;

void bringToFront(MainWindow &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.raise();
    window.activateWindow();
}

/// Tells when a window is moved or gets another size.
class PlaceWatcher : public QObject
{
public:
    PlaceWatcher(MainWindow &window, std::function<void()> tell) : QObject(&window), m_tell(std::move(tell)) {}

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Move || event->type() == QEvent::Resize)
            m_tell();
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_tell;
};

} // namespace

Windows::Windows(ThemeController &themes, MakeDialogs dialogs) : m_themes(themes), m_makeDialogs(std::move(dialogs))
{
    if (makePrivateFolder(QFileInfo(openTabsLock()).path()))
        m_memory = ProcessLock::tryLock(openTabsLock());
    if (m_memory)
        OpenMark::tidy();
    m_remembering.setSingleShot(true);
    m_remembering.setInterval(rememberAfterMs);
    QObject::connect(&m_remembering, &QTimer::timeout, &m_remembering, [this] { remember(); });
    addWindow();
}

Windows::~Windows() = default;

MainWindow &Windows::addWindow(const MainWindow *first)
{
    MainWindow &window = makeWindow(first);
    window.show();
    return window;
}

MainWindow &Windows::makeWindow(const MainWindow *first)
{
    m_windows.push_back(std::make_unique<MainWindow>(m_themes, m_makeDialogs ? m_makeDialogs() : nullptr));
    MainWindow &window = *m_windows.back();
    window.setWindows(this);
    // The last one that closes ends the program, with what is in it.
    QObject::connect(&window, &MainWindow::closed, &window, [this, closed = &window] { forget(closed); });
    for (const auto signal : {&DrawingTabs::rowChanged, &DrawingTabs::currentChanged})
        QObject::connect(&window.tabs(), signal, &m_remembering, [this, made = &window] { onTabsChanged(*made); });
    window.installEventFilter(new PlaceWatcher(window, [this] { rememberSoon(); }));
    if (first)
        window.standBeside(*first);
    return window;
}

void Windows::onTabsChanged(MainWindow &window)
{
    for (DrawingTab *tab : window.tabs().all()) {
        m_missing.forget(tab->files().path());
        // Where unsaved work belongs is known as soon as there is some.
        QObject::connect(&tab->files().autosave(), &Autosave::written, &m_remembering, qOverload<>(&QTimer::start), Qt::UniqueConnection);
    }
    rememberSoon();
}

void Windows::forget(const MainWindow *closed)
{
    const auto found = std::find_if(m_windows.begin(), m_windows.end(), [closed](const auto &window) { return window.get() == closed; });
    if (m_windows.size() == 1)
        remember();
    if (m_windows.size() == 1 || found == m_windows.end())
        return;
    m_missing.forget(closed);
    found->release()->deleteLater();
    m_windows.erase(found);
    rememberSoon();
}

void Windows::rememberSoon()
{
    if (m_hasOpened && !m_isQuitting && !m_remembering.isActive())
        m_remembering.start();
}

void Windows::remember()
{
    m_remembering.stop();
    if (!m_memory || !m_hasOpened || m_isQuitting)
        return;
    std::vector<RememberedTabs> open;
    for (const auto &window : m_windows) {
        open.push_back(m_missing.with(window.get(), window->diagrams().remembered()));
        open.back().geometry = window->saveGeometry();
    }
    open.insert(open.end(), m_missing.windows().begin(), m_missing.windows().end());
    if (const QByteArray text = rememberedText(open); text != Settings::openTabs())
        Settings::setOpenTabs(text);
}

void Windows::recover()
{
    const std::vector<RecoveryFile::LeftOver> found = stillUnsaved(RecoveryFile::findLeftOver(recoveryFolder()));
    if (found.empty())
        return;
    MainWindow &window = *m_windows.front();
    RecoveryDialog dialog(found, &window);
    QObject::connect(&dialog, &RecoveryDialog::restoreWanted, &dialog, [&window](const RecoveryFile::LeftOver &work) { window.diagrams().resume(work); });
    QObject::connect(&dialog, &RecoveryDialog::savedWanted, &dialog, [&window](const QString &path) { window.diagrams().openFiles({path}); });
    dialog.exec();
}

void Windows::open(const QStringList &paths)
{
    m_hasOpened = true;
    m_windows.front()->diagrams().openFiles(paths);
}

void Windows::openLast()
{
    const std::vector<RememberedTabs> last = Settings::isOpeningLast() && m_memory ? rememberedFromText(Settings::openTabs()) : std::vector<RememberedTabs>();
    const auto isEmpty = [](MainWindow &window) { return window.tabs().count() == 1 && window.files().isUnused(); };
    MainWindow *waiting = m_windows.front().get(); // for tabs: nobody wants to see a window without
    QStringList told;
    for (const RememberedTabs &tabs : last) {
        if (!waiting)
            waiting = &makeWindow(m_windows.front().get());
        const std::vector<int> missing = waiting->diagrams().openRemembered(tabs);
        const bool isLeftEmpty = isEmpty(*waiting);
        told += m_missing.add(isLeftEmpty ? nullptr : waiting, tabs, missing);
        if (isLeftEmpty)
            continue;
        if (!tabs.geometry.isEmpty() && tabs.geometry != waiting->saveGeometry())
            waiting->restoreGeometry(tabs.geometry);
        std::exchange(waiting, nullptr)->show();
    }
    if (waiting && waiting != m_windows.front().get())
        m_windows.pop_back();
    m_hasOpened = true;
    rememberSoon();
    if (told.isEmpty())
        return;
    QStringList names;
    for (const QString &path : std::as_const(told))
        names.append(QDir::toNativeSeparators(path));
    m_windows.front()->tab().messages().showMessage(
        QCoreApplication::translate("app::Windows", "What was open last time is gone or cannot be read: %1. It opens again once it is back; File, Open recent can forget it.").arg(QLocale().createSeparatedList(names)));
}

void Windows::forgetMissing()
{
    m_missing.forgetAll();
    remember();
}

std::unique_ptr<DrawingTab> Windows::take(const RememberedTab &wanted, const MainWindow *except)
{
    for (const auto &window : m_windows) {
        if (window.get() == except)
            continue;
        if (std::unique_ptr<DrawingTab> tab = window->diagrams().take(wanted))
            return tab;
    }
    return nullptr;
}

bool Windows::showFile(const QString &path, const MainWindow *except)
{
    return std::any_of(m_windows.begin(), m_windows.end(), [&path, except](const auto &window) {
        if (window.get() == except || !window->diagrams().showFile(path))
            return false;
        bringToFront(*window);
        return true;
    });
}

void Windows::quit()
{
    for (const auto &window : m_windows) {
        if (!window->diagrams().mayDiscardAll())
            return;
    }
    remember();
    m_isQuitting = true; // window after window must not be forgotten
    std::vector<MainWindow *> closing; // each that closes is forgotten
    for (const auto &window : m_windows)
        closing.push_back(window.get());
    for (MainWindow *window : closing)
        window->closeUnasked();
    m_isQuitting = false;
}

} // namespace app
