#include "app/tabs/drawingtab.h"

#include "app/messagebar.h"
#include "app/safety/changedbar.h"
#include "app/startpage.h"
#include "app/themecontroller.h"

#include "views/canvas/inplaceediting.h"
#include "views/canvas/legendview.h"
#include "views/canvas/minimap.h"
#include "views/panels/imagechooser.h"
#include "views/panels/panels.h"
#include "views/session/sessiongraphics.h"
#include "views/tools/writing.h"

#include <QEvent>
#include <QVBoxLayout>

namespace app {

DrawingTab::DrawingTab(ThemeController &themes, std::shared_ptr<FileDialogs> dialogs, QWidget *parent)
    : QWidget(parent)
    , m_playback(m_session)
    , m_files(m_session, std::move(dialogs))
    , m_scene(m_session, themes.theme())
    , m_view(m_scene)
    , m_follower(m_view, m_playback)
    , m_editor(m_view)
    , m_arranging(m_view)
    , m_clipboard(m_view)
    , m_styles(m_view)
    , m_tools(m_view, m_editor)
    , m_minimap(new views::Minimap(m_view))
    , m_messages(new MessageBar)
    , m_changedBar(new ChangedBar)
{
    createContents();
    connect(&themes, &ThemeController::themeChanged, this, [this](const views::Theme &theme) { m_scene.setTheme(theme); });
    m_editor.setAskImage([this] { return views::chooseImage(m_session.graphics().places().drawing, window()); });
    m_files.setTyping({[this] { return views::typedEdit(m_session.diagram(), m_view.editing()); }, [this] { m_view.editing().finish(); }});
    connect(&m_view.editing(), &views::InPlaceEditing::changed, &m_files.autosave(), &Autosave::schedule);
    connect(&m_session, &views::Session::failed, m_messages, &MessageBar::showRefusal);
    connect(&m_session, &views::Session::informed, m_messages, &MessageBar::showInformation);
    connect(&m_session, &views::Session::diagramChanged, m_messages, &MessageBar::forgetRefusal);
    connect(&m_files, &FileController::noticed, m_messages, &MessageBar::showMessage);
    connect(&m_files, &FileController::noticeOver, m_messages, &MessageBar::hide);
    connect(&m_session, &views::Session::diagramReset, this, &DrawingTab::onDiagramReset);
    connect(&m_session, &views::Session::diagramChanged, this, &DrawingTab::updateStartPage);
    connect(&m_view, &views::DiagramView::spaceTapped, &m_playback, &views::Playback::togglePlaying);
}

DrawingTab::~DrawingTab()
{
    // Panels use the session until they are gone.
    m_playback.pause();
    m_session.disconnect(this);
    for (const QPointer<QWidget> &panel : std::as_const(m_panels))
        delete panel;
}

void DrawingTab::createContents()
{
    m_view.setFrameShape(QFrame::NoFrame);
    m_view.setAccessibleName(tr("Drawing"));
    m_view.installEventFilter(this);
    new views::LegendView(m_view);
    setFocusProxy(&m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_changedBar);
    layout->addWidget(m_messages);
    layout->addWidget(&m_view, 1);
    bindChangedBar();
}

std::vector<QWidget *> DrawingTab::areas()
{
    std::vector<QWidget *> areas;
    for (QWidget *bar : {static_cast<QWidget *>(m_changedBar), static_cast<QWidget *>(m_messages)}) {
        if (bar->isVisible())
            areas.push_back(bar);
    }
    areas.push_back(&m_view);
    return areas;
}

void DrawingTab::bindChangedBar()
{
    m_files.setOffer([this](const ChangedFile &file) { m_changedBar->ask(file); });
    connect(m_changedBar, &ChangedBar::answered, this, [this](ChangedAnswer answer) {
        m_view.editing().finish(); // what is being typed belongs to mine
        m_files.answer(answer);
        m_view.setFocus();
    });
    connect(&m_files, &FileController::stateChanged, m_changedBar, [this] {
        if (!m_files.isChangedOnDisk())
            m_changedBar->hide(); // saving asked as well, or the other program took it back
    });
}

QWidget *DrawingTab::panel(const views::PanelInfo &info, QWidget *parent)
{
    QPointer<QWidget> &panel = m_panels[QString::fromLatin1(info.id)];
    if (!panel) {
        panel = info.create({m_session, m_playback, [this](const QString &kind) { m_editor.addKind(kind); },
                             [this](const QSet<model::ComponentId> &ids) { m_view.reveal(ids); }},
                            parent);
        panel->setAutoFillBackground(true);
    }
    return panel;
}

void DrawingTab::setInFront(bool inFront)
{
    m_files.setInFront(inFront);
    if (inFront)
        return;
    m_playback.pause();
    m_tools.cancelGesture(); // nobody would tell it that the button was let go
}

void DrawingTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updateStartPage();
}

bool DrawingTab::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_view && event->type() == QEvent::Resize && m_startPage && !m_startPage->isHidden())
        m_startPage->setGeometry(m_view.rect());
    return QWidget::eventFilter(watched, event);
}

void DrawingTab::onDiagramReset()
{
    m_startPageDismissed = false;
    updateStartPage();
    m_view.zoomToFit();
}

void DrawingTab::createStartPage()
{
    m_startPage = new StartPage(&m_view);
    connect(m_startPage, &StartPage::templateWanted, &m_files, &FileController::newFromTemplate);
    connect(m_startPage, &StartPage::openWanted, this, &DrawingTab::openWanted);
    connect(m_startPage, &StartPage::galleryWanted, this, &DrawingTab::galleryWanted);
    connect(m_startPage, &StartPage::tourWanted, this, &DrawingTab::tourWanted);
    connect(m_startPage, &StartPage::emptyWanted, this, &DrawingTab::dismissStartPage);
}

bool DrawingTab::dismissStartPage()
{
    if (!m_startPage || m_startPage->isHidden())
        return false;
    m_startPageDismissed = true;
    updateStartPage();
    m_view.setFocus();
    return true;
}

void DrawingTab::updateStartPage()
{
    const bool wanted = !m_startPageDismissed && m_files.isUnused();
    m_view.setEmptyHintVisible(!wanted);
    if (wanted && !m_startPage && isVisible())
        createStartPage();
    if (!m_startPage)
        return;
    m_startPage->setVisible(wanted);
    if (wanted)
        m_startPage->setGeometry(m_view.rect());
}

} // namespace app
