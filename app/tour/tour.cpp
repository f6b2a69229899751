#include "app/tour/tour.h"

#include "app/filecontroller.h"
#include "app/gallery/templates.h"
#include "app/mainwindow.h"
#include "app/settings.h"
#include "app/tour/callout.h"
#include "app/tour/toursteps.h"

#include "views/canvas/diagramview.h"
#include "views/style/icons.h"

#include <QApplication>
#include <QCoreApplication>
#include <QDockWidget>
#include <QKeyEvent>
#include <QPainter>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr int ringRoom = 3; ///< pixels around what a step is about

} // namespace

/// Around what the step is about.
class Tour::Ring : public QWidget
{
public:
    explicit Ring(QWidget *parent) : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(views::windowTheme().color(u"highlight"_s), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
};

Tour::Tour(MainWindow &window) : QObject(&window), m_window(window), m_callout(new Callout(&window)), m_ring(new Ring(&window))
{
    connect(m_callout, &Callout::skipWanted, this, &Tour::end);
    connect(m_callout, &Callout::backWanted, this, [this] { show(m_step - 1); });
    connect(m_callout, &Callout::nextWanted, this, [this] { show(m_step + 1); });
}

void Tour::start()
{
    Settings::setTourOffered();
    if (!isRunning())
        m_focusBefore = QApplication::focusWidget();
    // Nothing of the user's is put aside for it.
    m_window.view().setFocus(Qt::OtherFocusReason); // not by a tab, when the start page goes
    if (m_window.files().isUnused())
        m_window.files().newFromTemplate(templates().front().path);
    if (!isRunning())
        qApp->installEventFilter(this);
    show(0);
}

void Tour::end()
{
    if (!isRunning())
        return;
    qApp->removeEventFilter(this);
    m_step = -1;
    floatAgain();
    const bool hadFocus = m_callout->isAncestorOf(QApplication::focusWidget());
    m_callout->hide();
    m_ring->hide();
    if (hadFocus)
        (m_focusBefore && m_focusBefore->isVisible() ? m_focusBefore.data() : &m_window.view())->setFocus();
}

void Tour::show(int step)
{
    if (step < 0)
        return;
    if (step >= int(tourSteps().size())) {
        end();
        return;
    }
    m_step = step;
    const TourStep &now = tourSteps()[std::size_t(step)];
    showPanel(m_window.dock(QString::fromLatin1(now.panel)));
    m_callout->setStep(step, int(tourSteps().size()), QCoreApplication::translate("tour", now.title), tourText(now, m_window));
    m_room = {};
    follow();
    m_callout->setFocus();
}

/// A panel in a window of its own may be anywhere, and would hide the card: it is in its place for the step.
void Tour::showPanel(QDockWidget *dock)
{
    if (m_floated != dock)
        floatAgain();
    if (!dock)
        return;
    if (dock->isFloating()) {
        m_floated = dock;
        dock->setFloating(false);
    }
    dock->show();
    dock->raise();
}

void Tour::floatAgain()
{
    if (!m_floated)
        return;
    const bool wasActive = m_window.isActiveWindow();
    m_floated->setFloating(true);
    m_floated.clear();
    if (wasActive)
        m_window.activateWindow(); // the panel took the keyboard along
}

/// To where things are now.
void Tour::follow()
{
    m_following = false;
    if (!isRunning())
        return;
    const TourStep &now = tourSteps()[std::size_t(m_step)];
    std::vector<QRect> targets = now.places(m_window, QString::fromLatin1(now.panel));
    if (targets.empty())
        targets.emplace_back();
    for (QRect &target : targets)
        target.moveTopLeft(m_window.mapFromGlobal(target.topLeft()));
    if (m_targets == targets && m_room == m_window.size())
        return;
    m_targets = targets;
    m_room = m_window.size();
    const QRect about = m_callout->pointAt(targets);
    m_ring->setVisible(!about.isEmpty());
    m_ring->setGeometry(about.adjusted(-ringRoom, -ringRoom, ringRoom, ringRoom) & m_window.rect());
    m_ring->raise();
    m_callout->raise();
}

/// Ends the tour unless something else has a use for Escape: an editor, a gesture, a tool. Keys go from what has the focus to its
/// parents, and popups and dialogs keep theirs.
bool Tour::useEscape(const QObject *watched)
{
    const auto *dock = qobject_cast<const QDockWidget *>(watched);
    const bool unused = watched == &m_window || (dock && dock->isFloating() && dock->parentWidget() == &m_window);
    if (!unused && watched != &m_window.view())
        return false;
    if (!unused) {
        views::ToolController &tools = m_window.tab().tools();
        if (tools.mode() != views::ToolController::Mode::Select)
            return false;
        if (tools.cancelGesture())
            return true;
        // What is left to it is to give up the selection: that can wait.
    }
    end();
    return true;
}

/// Whatever moves what the step is about has something painted anew, scrolling and zooming too.
bool Tour::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && useEscape(watched))
        return true;
    const auto type = event->type();
    const bool matters = type == QEvent::Paint || type == QEvent::Resize || type == QEvent::Move || type == QEvent::Hide;
    const auto *widget = matters ? qobject_cast<QWidget *>(watched) : nullptr;
    const bool isOwn = widget == m_callout || widget == m_ring || m_callout->isAncestorOf(widget);
    if (widget && !isOwn && (widget == &m_window || m_window.isAncestorOf(widget)) && !std::exchange(m_following, true))
        QMetaObject::invokeMethod(this, &Tour::follow, Qt::QueuedConnection); // when everything has its place
    return QObject::eventFilter(watched, event);
}

void bindTour(MainWindow &window)
{
    auto *tour = new Tour(window);
    QObject::connect(window.action("help.tour"), &QAction::triggered, tour, &Tour::start);
}

} // namespace app
