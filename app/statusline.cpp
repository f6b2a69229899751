#include "app/statusline.h"

#include "app/safety/autosave.h"

#include "views/itemmodels/counttext.h"
#include "views/itemmodels/endstext.h"
#include "views/style/icons.h"
#include "views/style/plaintip.h"

#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QStatusBar>
#include <QStyle>
#include <QToolButton>

#include <cmath>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestName = 260;

/// Ends with dots where there is too little room.
class HintLabel : public QLabel
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
        style()->drawItemText(&painter, contentsRect(), int(Qt::AlignVCenter | Qt::AlignLeft), palette(), isEnabled(), shown, foregroundRole());
    }
};

QToolButton *flatButton(const QString &toolTip)
{
    auto *button = new QToolButton;
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIconSize(QSize(14, 14));
    button->setToolTip(toolTip);
    button->setFocusPolicy(Qt::NoFocus);
    return button;
}

} // namespace

StatusLine::StatusLine(QStatusBar *bar)
    : QObject(bar)
    , m_hint(new HintLabel)
    , m_selection(new QLabel)
    , m_trouble(flatButton({}))
    , m_layers(flatButton(tr("Show everything again")))
    , m_spofs(flatButton(tr("Show the findings")))
    , m_zoom(flatButton(tr("Zoom to 100 %")))
{
    bar->setSizeGripEnabled(false);
    m_hint->setObjectName(u"statusHint"_s);
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long hint must not widen the window
    m_selection->setObjectName(u"statusHint"_s);
    bar->addWidget(m_hint, 1);
    bar->addPermanentWidget(m_selection);
    m_trouble->setObjectName(u"unkeptWork"_s);
    m_trouble->setText(tr("Unsaved work is not kept"));
    m_trouble->setIcon(views::themedIcon(u"actions/warning"_s, u"warning"_s));
    m_trouble->hide();
    bar->addPermanentWidget(m_trouble);
    m_layers->setIcon(views::actionIcon(u"layers"_s));
    bar->addPermanentWidget(m_layers);
    bar->addPermanentWidget(m_spofs);
    bar->addPermanentWidget(m_zoom);
    connect(m_trouble, &QToolButton::clicked, this, &StatusLine::saveWanted);
    connect(m_layers, &QToolButton::clicked, this, &StatusLine::allLayersWanted);
    connect(m_spofs, &QToolButton::clicked, this, &StatusLine::findingsWanted);
    connect(m_zoom, &QToolButton::clicked, this, &StatusLine::actualSizeWanted);
}

void StatusLine::setSession(views::Session *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (!session)
        return;
    connect(session, &views::Session::selectionChanged, this, &StatusLine::showSelection);
    connect(session, &views::Session::diagramReset, this, &StatusLine::showSelection);
    connect(session, &views::Session::diagramChanged, this, &StatusLine::showSelection);
    connect(session, &views::Session::analysisChanged, this, &StatusLine::showSpofs);
    connect(session, &views::Session::layersChanged, this, &StatusLine::showLayers);
    showSelection();
    showSpofs();
    showLayers();
}

void StatusLine::setAutosave(const Autosave *autosave)
{
    if (m_autosave)
        m_autosave->disconnect(this);
    m_autosave = autosave;
    if (!autosave)
        return;
    connect(autosave, &Autosave::troubleChanged, this, &StatusLine::showTrouble);
    showTrouble();
}

/// As long as it lasts: what was said when it began has been read, or not, and is gone.
void StatusLine::showTrouble()
{
    m_trouble->setVisible(!m_autosave->trouble().isEmpty());
    m_trouble->setToolTip(views::plainTip(m_autosave->trouble() + u'\n' + tr("Press to save now.")));
    m_trouble->setAccessibleDescription(m_autosave->trouble());
}

void StatusLine::setHint(const QString &hint)
{
    m_hint->setText(hint);
}

void StatusLine::setZoom(double zoom)
{
    m_zoom->setText(tr("%1 %").arg(QLocale().toString(std::lround(zoom * 100))));
}

/// Of the one that is selected.
QString StatusLine::nameOf(const views::Selection &selection) const
{
    const model::Diagram &diagram = m_session->diagram();
    const auto name = [&diagram](const model::ComponentId &id) {
        const model::Component *part = diagram.component(id);
        return part ? part->displayName() : QString();
    };
    if (!selection.components.isEmpty())
        return name(*selection.components.begin());
    const model::Connection *line = diagram.connection(*selection.connections.begin());
    return line ? views::endsText(name(line->from), name(line->to)) : QString();
}

void StatusLine::showSelection()
{
    const views::Selection &selection = m_session->selection();
    const int count = int(selection.components.size() + selection.connections.size());
    if (count == 1)
        m_selection->setText(m_selection->fontMetrics().elidedText(nameOf(selection), Qt::ElideRight, widestName));
    else
        m_selection->setText(count > 0 ? tr("%1 selected").arg(QLocale().toString(count))
                                       : views::countText(qsizetype(m_session->diagram().components().size()), tr("%1 part"), tr("%1 parts")));
}

/// Nothing else tells that it is not all there.
void StatusLine::showLayers()
{
    const qsizetype hidden = views::hiddenIds(m_session->layers()).size();
    m_layers->setVisible(hidden > 0);
    m_layers->setText(views::countText(hidden, tr("%1 layer hidden"), tr("%1 layers hidden")));
}

void StatusLine::showSpofs()
{
    QSet<model::ComponentId> spofs;
    QStringList broken;
    for (const model::OperationResult &result : m_session->analysis().spofs.operations) {
        spofs.unite({result.spofs.begin(), result.spofs.end()});
        if (!result.works)
            broken.append(model::operationName(result.operation));
    }
    m_spofs->setVisible(!m_session->diagram().isEmpty());
    if (broken.size() == model::operationCount) {
        m_spofs->setText(tr("No request can be answered yet"));
        m_spofs->setIcon(views::severityIcon(model::Severity::Info));
    } else if (spofs.isEmpty()) {
        m_spofs->setText(tr("No single point of failure"));
        m_spofs->setIcon(views::themedIcon(u"actions/check"_s, u"ok"_s));
    } else {
        m_spofs->setText(views::countText(spofs.size(), tr("%1 single point of failure"), tr("%1 single points of failure")));
        m_spofs->setIcon(views::severityIcon(model::Severity::High));
    }
}

} // namespace app
