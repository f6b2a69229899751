#include "app/mainwindow.h"

#include "app/docktitle.h"
#include "app/filecontroller.h"
#include "app/messagebar.h"
#include "app/search/commandpalette.h"
#include "app/settings.h"
#include "app/shortcuts/shortcutguard.h"
#include "app/startpage.h"
#include "app/statusline.h"
#include "app/themecontroller.h"

#include "views/canvas/diagramscene.h"
#include "views/canvas/diagramview.h"
#include "views/canvas/minimap.h"
#include "views/panels/panels.h"
#include "views/style/icons.h"
#include "views/tools/arrangeactions.h"
#include "views/tools/clipboardactions.h"
#include "views/tools/toolcontroller.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr int layoutVersion = 2; // counts up when docks or tool bars change so that old layouts make no sense
constexpr QSize widestFirst(1600, 1040);
constexpr double shareOfScreen = 0.92; // leaves room for title bar and task bar

} // namespace

MainWindow::MainWindow(ThemeController &themes, std::unique_ptr<FileDialogs> dialogs)
    : m_themes(themes)
    , m_playback(m_session)
    , m_actions(new ActionSet(this))
    , m_files(new FileController(m_session, dialogs ? std::move(dialogs) : std::make_unique<WindowFileDialogs>(this), this))
    , m_scene(std::make_unique<views::DiagramScene>(m_session, themes.theme()))
{
    setAcceptDrops(true);
    setObjectName(u"mainWindow"_s);
    qApp->installEventFilter(new ShortcutGuard(this));
    createCanvas();
    createDocks();
    createMenus();
    createStatusLine();
    bindFileActions();
    bindEditActions();
    bindClipboardActions();
    bindKindActions();
    bindTools();
    bindViewActions();
    bindArrangeActions();
    bindRequestActions();
    bindSearch();
    bindShortcuts();
    restoreLayout();

    connect(&m_themes, &ThemeController::themeChanged, this, [this](const views::Theme &theme) { m_scene->setTheme(theme); });
    connect(&m_session, &views::Session::failed, m_messages, &MessageBar::showMessage);
    connect(&m_session, &views::Session::diagramReset, this, &MainWindow::onDiagramReset);
    connect(&m_session, &views::Session::diagramChanged, this, &MainWindow::updateStartPage);
    for (const auto signal : {&views::Session::selectionChanged, &views::Session::traceChanged, &views::Session::diagramReset})
        connect(&m_session, signal, this, &MainWindow::updateActions);
    connect(&m_session, &views::Session::diagramChanged, this, &MainWindow::updateActions);
    connect(&m_session, &views::Session::timeChanged, this, &MainWindow::updateActions);
    connect(&m_session.undoStack(), &QUndoStack::indexChanged, this, &MainWindow::updateActions);
    connect(m_files, &FileController::stateChanged, this, &MainWindow::updateTitle);
    connect(m_files, &FileController::stateChanged, this, &MainWindow::updateActions);
    connect(m_files, &FileController::noticed, m_messages, &MessageBar::showMessage);
    connect(&m_session, &views::Session::selectionChanged, this, &MainWindow::showProperties);
    reduceMotion(Settings::isMotionReduced());
    updateTitle();
    updateActions();
    updateStartPage();
}

MainWindow::~MainWindow()
{
    // Panels and canvas use the session until they are gone.
    m_playback.pause();
    delete m_palette;
    qDeleteAll(m_docks);
    delete m_tools;
    delete takeCentralWidget();
}

void MainWindow::createCanvas()
{
    auto *middle = new QWidget;
    m_messages = new MessageBar;
    m_view = new views::DiagramView(*m_scene);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setGridVisible(Settings::isGridVisible());
    m_view->setSnapping(Settings::isSnapping());
    m_view->setAligning(Settings::isAligning());
    m_view->setAccessibleName(tr("Drawing"));
    m_minimap = new views::Minimap(*m_view);
    m_minimap->setWanted(Settings::isMinimapVisible());
    m_editor = new views::EditorActions(*m_view, this);
    m_arranging = new views::ArrangeActions(*m_view, this);
    m_clipboard = new views::ClipboardActions(*m_view, this);
    m_tools = new views::ToolController(*m_view, *m_editor, this);
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_view, 1);
    setCentralWidget(middle);

    m_startPage = new StartPage(m_view);
    m_view->installEventFilter(this);
    connect(m_startPage, &StartPage::templateWanted, m_files, &FileController::newFromTemplate);
    connect(m_startPage, &StartPage::galleryWanted, action("file.templates"), &QAction::trigger);
    connect(m_startPage, &StartPage::tourWanted, action("help.tour"), &QAction::trigger);
    connect(m_startPage, &StartPage::openWanted, m_files, &FileController::open);
    connect(m_startPage, &StartPage::emptyWanted, this, [this] {
        m_startPageDismissed = true;
        updateStartPage();
        m_view->setFocus();
    });
    connect(m_view, &views::DiagramView::contextMenuRequested, this, &MainWindow::showContextMenu);
    connect(m_view, &views::DiagramView::spaceTapped, &m_playback, &views::Playback::togglePlaying);
}

void MainWindow::createDocks()
{
    setDockOptions(AnimatedDocks | AllowTabbedDocks | AllowNestedDocks);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    setDocumentMode(true);
    const views::PanelContext context{m_session, m_playback, [this](const QString &kind) { m_editor->addKind(kind); },
                                      [this](const QSet<model::ComponentId> &ids) { m_view->reveal(ids); }};
    QMenu *menu = m_actions->submenu("view.panels");
    for (const views::PanelInfo &panel : views::panels()) {
        const QString id = QString::fromLatin1(panel.id);
        auto *dock = new QDockWidget(panel.translatedTitle(), this);
        dock->setObjectName(id);
        dock->setTitleBarWidget(new DockTitle(dock, this));
        QWidget *body = panel.create(context, dock);
        body->setAutoFillBackground(true);
        dock->setWidget(body);
        addDockWidget(panel.area, dock);
        m_docks.insert(id, dock);

        QAction *toggle = dock->toggleViewAction();
        toggle->setIcon(views::actionIcon(QString::fromLatin1(panel.icon)));
        menu->addAction(toggle);
        auto *focus = new QAction(toggle->icon(), tr("Go to panel: %1").arg(panel.translatedTitle()), this);
        focus->setObjectName(u"panel."_s + id);
        focus->setShortcut(QKeySequence::fromString(QString::fromLatin1(panel.shortcut), QKeySequence::PortableText));
        connect(focus, &QAction::triggered, this, [this, id] { showPanel(id); });
        addAction(focus);
        toggle->setToolTip(panel.translatedTitle());
    }
}

QDockWidget *MainWindow::dock(const QString &panel) const
{
    return m_docks.value(panel);
}

void MainWindow::createMenus()
{
    m_actions->fillMenuBar(menuBar());
    auto *bar = new QToolBar(tr("Tool bar"), this);
    bar->setObjectName(u"toolBar"_s);
    bar->setIconSize(QSize(20, 20));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_actions->fillToolBar(bar);
    addToolBar(bar);
}

void MainWindow::createStatusLine()
{
    m_statusLine = new StatusLine(m_session, statusBar());
    m_statusLine->setZoom(m_view->zoom());
    connect(m_view, &views::DiagramView::zoomChanged, m_statusLine, &StatusLine::setZoom);
    connect(m_statusLine, &StatusLine::findingsWanted, this, [this] { showPanel(u"findings"_s); });
    connect(m_statusLine, &StatusLine::actualSizeWanted, m_view, &views::DiagramView::zoomToActualSize);
}

void MainWindow::layOutDocks()
{
    for (const Qt::Corner corner : {Qt::BottomLeftCorner, Qt::BottomRightCorner})
        setCorner(corner, Qt::BottomDockWidgetArea);
    tabifyDockWidget(dock(u"palette"_s), dock(u"outline"_s));
    dock(u"palette"_s)->raise();
    tabifyDockWidget(dock(u"inspector"_s), dock(u"findings"_s));
    dock(u"findings"_s)->raise();
    resizeDocks({dock(u"palette"_s), dock(u"findings"_s)}, {226, 324}, Qt::Horizontal);
    resizeDocks({dock(u"trace"_s)}, {236}, Qt::Vertical);
}

void MainWindow::restoreLayout()
{
    resize((screen()->availableSize() * shareOfScreen).boundedTo(widestFirst).expandedTo(minimumSizeHint()));
    layOutDocks();
    restoreGeometry(Settings::windowGeometry());
    restoreState(Settings::windowLayout(), layoutVersion);
}

void MainWindow::showPanel(const QString &id)
{
    QDockWidget *panel = dock(id);
    panel->show();
    panel->raise();
    QWidget *body = panel->widget();
    if (body->focusProxy())
        body->setFocus(Qt::ShortcutFocusReason);
    else if (QWidget *first = body->nextInFocusChain())
        first->setFocus(Qt::TabFocusReason);
}

void MainWindow::showProperties()
{
    // What is chosen in the drawing is to be inspected; what a list chose keeps its list in front.
    QDockWidget *inspector = dock(u"inspector"_s);
    if (m_view->hasFocus() && !m_session.selection().isEmpty() && inspector->toggleViewAction()->isChecked())
        inspector->raise();
}

bool MainWindow::openFile(const QString &path)
{
    return m_files->openFile(path);
}

void MainWindow::onDiagramReset()
{
    m_startPageDismissed = false;
    updateStartPage();
    m_view->zoomToFit();
}

void MainWindow::updateStartPage()
{
    const bool wanted = m_session.diagram().isEmpty() && !m_startPageDismissed && m_files->path().isEmpty()
                        && m_session.undoStack().count() == 0;
    m_startPage->setVisible(wanted);
    m_view->setEmptyHintVisible(!wanted);
    if (wanted)
        m_startPage->setGeometry(m_view->rect());
}

void MainWindow::updateTitle()
{
    setWindowFilePath(m_files->path());
    const QString name = m_files->isFileGone() ? tr("%1 (file deleted)").arg(m_files->displayName()) : m_files->displayName();
    setWindowTitle(tr("%1[*] \u2013 Tracepaper", "file name, modified mark").arg(name));
    setWindowModified(m_files->isModified());
}

void MainWindow::updateActions()
{
    const model::Diagram &diagram = m_session.diagram();
    WindowState state;
    state.hasFile = !m_files->path().isEmpty();
    state.parts = int(diagram.components().size());
    state.selectedParts = int(m_session.selection().components.size());
    state.selectedConnections = int(m_session.selection().connections.size());
    state.hasFrameSelected = m_editor->canUnwrapSelection();
    state.hasKeptLine = m_editor->isSelectedLineKept();
    state.canUndo = m_session.undoStack().canUndo();
    state.canRedo = m_session.undoStack().canRedo();
    state.hasClient = std::any_of(diagram.components().begin(), diagram.components().end(),
                                  [](const model::Component &component) { return component.has(model::Trait::EntryPoint); });
    state.hasTrace = m_session.trace().has_value();
    state.atStart = m_playback.isAtStart();
    state.atEnd = m_playback.isAtEnd();
    m_actions->update(state);
    updateArrangeActions();
    const QString undo = m_session.undoStack().undoText();
    const QString redo = m_session.undoStack().redoText();
    action("edit.undo")->setText(undo.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(undo));
    action("edit.redo")->setText(redo.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(redo));
}

void MainWindow::showContextMenu(const QPoint &position)
{
    QMenu menu(this);
    if (m_session.selection().isEmpty()) {
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
    if (!m_files->mayDiscard()) {
        event->ignore();
        return;
    }
    m_files->close();
    m_playback.pause();
    Settings::setWindow(saveGeometry(), saveState(layoutVersion));
    event->accept();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (!std::exchange(m_shownBefore, true))
        m_view->setFocus();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::ActivationChange || !isActiveWindow())
        return;
    m_shortcuts.load(); // another window may have changed them
    // Not from here: a question must not hold up the system that tells of the activation.
    QMetaObject::invokeMethod(m_files, &FileController::checkDisk, Qt::QueuedConnection);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::Resize && !m_startPage->isHidden())
        m_startPage->setGeometry(m_view->rect());
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.front().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = event->mimeData()->urls().value(0).toLocalFile();
    event->acceptProposedAction();
    // The program that drags waits until this returns; a dialog must not hold it.
    QMetaObject::invokeMethod(this, [this, path] { openFile(path); }, Qt::QueuedConnection);
}

} // namespace app
