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
    if (m_window.session().diagram().isEmpty() && !m_window.files().isModified())
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
    if (QDockWidget *dock = m_window.dock(QString::fromLatin1(now.panel))) {
        dock->show();
        dock->raise();
    }
    m_callout->setStep(step, int(tourSteps().size()), QCoreApplication::translate("tour", now.title), QCoreApplication::translate("tour", now.text));
    m_room = {};
    follow();
    m_callout->setFocus();
}

/// To where things are now.
void Tour::follow()
{
    m_following = false;
    if (!isRunning())
        return;
    const TourStep &now = tourSteps()[std::size_t(m_step)];
    QRect target = now.place(m_window, QString::fromLatin1(now.panel));
    target.moveTopLeft(m_window.mapFromGlobal(target.topLeft()));
    if (m_target == target && m_room == m_window.size())
        return;
    m_target = target;
    m_room = m_window.size();
    const QRect seen = target & m_window.rect();
    m_ring->setVisible(!seen.isEmpty());
    m_ring->setGeometry(seen.adjusted(-ringRoom, -ringRoom, ringRoom, ringRoom) & m_window.rect());
    m_ring->raise();
    m_callout->pointAt(target);
}

/// Whatever moves what the step is about has something painted anew, scrolling and zooming too.
bool Tour::eventFilter(QObject *watched, QEvent *event)
{
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
