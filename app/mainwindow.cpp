#include "app/mainwindow.h"

#include "app/motion/motioncontroller.h"
#include "app/safety/changedbar.h"
#include "app/search/commandpalette.h"
#include "app/settings.h"
#include "app/shortcuts/shortcutguard.h"
#include "app/shortcuts/shortcuttips.h"
#include "app/statusline.h"
#include "app/tabs/drawingtabs.h"
#include "app/tabs/opendiagrams.h"
#include "app/tabs/paneldocks.h"
#include "app/themecontroller.h"
#include "app/switches.h"

#include "views/canvas/inplaceediting.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QStatusBar>
#include <QToolBar>

#include <algorithm>
#include <utility>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr int layoutVersion = 2; // counts up when docks or tool bars change so that old layouts make no sense
constexpr QSize widestFirst(1600, 1040);
constexpr QPoint beside(32, 32);
constexpr double shareOfScreen = 0.92; // leaves room for title bar and task bar
constexpr int smallScreen = 1500;
constexpr int lowScreen = 640;
constexpr double shareOfSmallScreen = 0.98; // its width is dear, and a window has hardly a frame there
constexpr qsizetype longestEntry = 48; // letters: names of parts can be of any length

/// What was done, as a menu can show it: the beginning, which says what, and the end.
QString menuText(QString text)
{
    if (text.size() > longestEntry)
        text.replace(longestEntry * 2 / 3, text.size() - longestEntry + 1, QChar(0x2026));
    return text.replace(u'&', u"&&"_s);
}

} // namespace

MainWindow::MainWindow(ThemeController &themes, std::unique_ptr<FileDialogs> dialogs)
    : m_themes(themes)
    , m_dialogs(dialogs ? std::move(dialogs) : std::make_unique<WindowFileDialogs>(this))
    , m_actions(new ActionSet(this))
    , m_tabs(new DrawingTabs)
    , m_diagrams(new OpenDiagrams(themes, m_dialogs, *m_tabs))
    , m_docks(new PanelDocks(*this))
    , m_statusLine(new StatusLine(statusBar()))
    , m_switches(Switches::shared())
    , m_motion(sharedMotionController())
{
    setAcceptDrops(true);
    setObjectName(u"mainWindow"_s);
    qApp->installEventFilter(new ShortcutGuard(this));
    new ShortcutTips(*this);
    setCentralWidget(m_tabs);
    createMenus();
    // What is being typed counts; who saves in the middle of it goes on typing.
    connect(m_actions, &ActionSet::starting, this, [this](const QAction *started) {
        if (started == action("file.save"))
            view().editing().keep();
        else
            view().editing().finish();
    });
    bindFileActions();
    bindEditActions();
    bindClipboardActions();
    bindKindActions();
    bindTools();
    bindViewActions();
    bindArrangeActions();
    bindRequestActions();
    bindSearch();
    bindTabs();
    bindShortcuts();
    themes.styleWidgets();
    restoreLayout();
    followTab();
}

MainWindow::~MainWindow()
{
    m_bond.reset();
    m_statusLine->setSession(nullptr);
    m_statusLine->setAutosave(nullptr);
    delete m_palette; // it gives the highlight back to the session
    delete takeCentralWidget();
}

DrawingTab &MainWindow::tab()
{
    return *m_tabs->current();
}

bool MainWindow::openFile(const QString &path)
{
    return m_diagrams->openFile(path);
}

QDockWidget *MainWindow::dock(const QString &panel) const
{
    return m_docks->dock(panel);
}

void MainWindow::createMenus()
{
    m_actions->fillMenuBar(menuBar());
    for (const QAction *menu : menuBar()->actions())
        m_shortcuts.addMenu(menu->text());
    auto *bar = new QToolBar(tr("Tool bar"), this);
    bar->setObjectName(u"toolBar"_s);
    bar->setIconSize(QSize(20, 20));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_actions->fillToolBar(bar);
    addToolBar(bar);
    for (QAction *toggle : m_docks->toggles())
        m_actions->submenu("view.panels")->addAction(toggle);
}

void MainWindow::restoreLayout()
{
    const QSize available = screen()->availableSize();
    const double wide = available.width() < smallScreen ? shareOfSmallScreen : shareOfScreen;
    const QSize first = QSizeF(available.width() * wide, available.height() * shareOfScreen).toSize().boundedTo(widestFirst);
    resize(first.expandedTo(minimumSizeHint()));
    m_docks->layOut();
    if (available.height() < lowScreen) {
        dock(u"trace"_s)->hide(); // until a request is sent: the drawing comes first
        resize(first);
    }
    restoreGeometry(Settings::windowGeometry());
    winId(); // what floats belongs to a window of the desktop
    restoreState(Settings::windowLayout(), layoutVersion);
    m_docks->holdFloating();
}

void MainWindow::standBeside(const MainWindow &other)
{
    if (!other.isMaximized()) {
        resize(other.size());
        const QRect room = other.screen()->availableGeometry();
        const QSize left = (room.size() - other.frameGeometry().size()).expandedTo(QSize(0, 0));
        const QPoint wanted = other.pos() + beside - room.topLeft();
        move(room.topLeft() + QPoint(qBound(0, wanted.x(), left.width()), qBound(0, wanted.y(), left.height())));
    }
    m_docks->takePlacesOf(*other.m_docks);
}

/// Everything that the window shows, and that its actions mean, is of another tab now.
void MainWindow::followTab()
{
    using views::Session;
    m_bond = std::make_unique<QObject>();
    QObject *bond = m_bond.get();
    if (m_palette->isVisible())
        m_palette->dismiss();
    const auto updateActionsOn = [this, bond](const auto *sender, auto signal) { connect(sender, signal, bond, [this] { updateActions(); }); };
    for (const auto signal : {&Session::selectionChanged, &Session::traceChanged, &Session::diagramReset})
        updateActionsOn(&session(), signal);
    updateActionsOn(&session(), &Session::diagramChanged);
    updateActionsOn(&session(), &Session::timeChanged);
    updateActionsOn(&session(), &Session::downChanged);
    updateActionsOn(&session().undoStack(), &QUndoStack::indexChanged);
    updateActionsOn(&files(), &FileController::stateChanged);
    connect(&files(), &FileController::stateChanged, bond, [this] { updateTitle(); });
    connect(&session(), &Session::selectionChanged, bond, [this] {
        showProperties();
        showTool();
    });
    connect(&view(), &views::DiagramView::contextMenuRequested, bond, [this](const QPoint &position) { showContextMenu(position); });
    connect(&view(), &views::DiagramView::zoomChanged, bond, [this](double zoom) { m_statusLine->setZoom(zoom); });
    connect(&tab().tools(), &views::ToolController::modeChanged, bond, [this] { showTool(); });
    connect(&tab().tools(), &views::ToolController::keyModeChanged, bond, [this] { showTool(); });
    connect(&tab().tools(), &views::ToolController::kindDragged, bond, [this](bool over) { showKindDragged(over); });
    connect(&tab(), &DrawingTab::openWanted, bond, [this] { action("file.open")->trigger(); });
    connect(&tab(), &DrawingTab::galleryWanted, bond, [this] { action("file.templates")->trigger(); });
    connect(&tab(), &DrawingTab::tourWanted, bond, [this] { action("help.tour")->trigger(); });

    m_docks->show(tab());
    m_statusLine->setSession(&session());
    m_statusLine->setAutosave(&files().autosave());
    m_statusLine->setZoom(view().zoom());
    applyViewChoices();
    showTool();
    updateTitle();
    updateActions();
}

void MainWindow::showProperties()
{
    // What is chosen in the drawing is to be inspected; what a list chose keeps its list in front.
    if (!view().hasFocus() || session().selection().isEmpty())
        return;
    QDockWidget *inspector = dock(u"inspector"_s);
    if (inspector->toggleViewAction()->isChecked())
        inspector->raise();
}

void MainWindow::updateTitle()
{
    setWindowFilePath(files().path());
    const QString name = files().isFileGone() ? tr("%1 (file deleted)").arg(files().displayName()) : files().displayName();
    setWindowTitle(tr("%1[*] \u2013 Tracepaper", "file name, modified mark").arg(name));
    setWindowModified(files().isModified());
}

void MainWindow::updateActions()
{
    const model::Diagram &diagram = session().diagram();
    WindowState state;
    state.hasFile = !files().path().isEmpty();
    state.parts = int(diagram.components().size());
    state.selectedParts = int(session().selection().components.size());
    state.selectedConnections = int(session().selection().connections.size());
    state.hasFrameSelected = tab().editor().canUnwrapSelection();
    state.hasKeptLine = tab().editor().isSelectedLineKept();
    state.canUndo = session().undoStack().canUndo();
    state.canRedo = session().undoStack().canRedo();
    state.hasClient = std::any_of(diagram.components().begin(), diagram.components().end(),
                                  [](const model::Component &component) { return component.has(model::Trait::EntryPoint); });
    state.hasTrace = session().trace().has_value();
    state.atStart = playback().isAtStart();
    state.atEnd = playback().isAtEnd();
    state.tabsToTheLeft = m_tabs->currentIndex();
    state.tabsToTheRight = m_tabs->count() - 1 - m_tabs->currentIndex();
    state.hasDown = !session().down().isEmpty();
    state.hasClosedFile = m_diagrams->hasClosedFile();
    state.fileAsks = tab().changedBar().isAsking();
    state.canLoadOther = tab().changedBar().canTakeOther();
    m_actions->update(state);
    updateArrangeActions();
    const QString undo = menuText(session().undoStack().undoText());
    const QString redo = menuText(session().undoStack().redoText());
    action("edit.undo")->setText(undo.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(undo));
    action("edit.redo")->setText(redo.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(redo));
}

void MainWindow::showContextMenu(const QPoint &position)
{
    QMenu menu(this);
    if (session().selection().isEmpty()) {
        menu.addMenu(m_actions->menu(ActionMenu::Insert));
        menu.addSeparator();
        for (const char *id : {"edit.paste", "edit.select-all", "view.zoom-fit", "file.export"})
            menu.addAction(action(id));
    } else {
        m_actions->fillContextMenu(&menu);
    }
    menu.exec(position);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_closesUnasked && !m_diagrams->mayDiscardAll()) {
        event->ignore();
        return;
    }
    for (DrawingTab *each : m_tabs->all()) {
        each->files().close();
        each->playback().pause();
    }
    m_docks->bringBack(); // the drawing alone is of the moment
    Settings::setWindow(saveGeometry(), saveState(layoutVersion));
    event->accept();
    Q_EMIT closed();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (std::exchange(m_shownBefore, true))
        return;
    view().setFocus();
    QMetaObject::invokeMethod(m_docks, &PanelDocks::showFloating, Qt::QueuedConnection);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::ActivationChange || !isActiveWindow())
        return;
    m_shortcuts.load(); // another window may have changed them
    // Not from here: a question must not hold up the system that tells of the activation.
    for (DrawingTab *each : m_tabs->all())
        QMetaObject::invokeMethod(&each->files(), &FileController::checkDisk, Qt::QueuedConnection);
}

/// Keys that nobody below took: Escape leads from the panels back to the drawing.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        view().setFocus();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (std::any_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); }))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    event->acceptProposedAction();
    // The program that drags waits until this returns; a dialog must not hold it.
    QMetaObject::invokeMethod(this, [this, paths] { m_diagrams->openFiles(paths); }, Qt::QueuedConnection);
}

} // namespace app
