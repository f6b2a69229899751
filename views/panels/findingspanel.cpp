#include "views/panels/findingspanel.h"

#include "views/itemmodels/findingsmodel.h"
#include "views/itemmodels/resulttext.h"
#include "views/panels/findingsdelegate.h"
#include "views/panels/operationsummary.h"
#include "views/panels/pagewidgets.h"
#include "views/panels/rowcopying.h"
#include "views/style/icons.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace views {

using namespace Qt::StringLiterals;

namespace {

constexpr int lowestList = 24;

} // namespace

FindingsPanel::FindingsPanel(const PanelContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new FindingsModel(this))
    , m_list(new QListView)
    , m_pages(new QStackedWidget)
    , m_empty(new QLabel)
    , m_details(new QWidget)
    , m_message(new NoteBox(u"plain"_s))
    , m_advice(new NoteBox(u"info"_s))
    , m_bringUp(new QPushButton(actionIcon(u"mark-up"_s), tr("Bring it up again")))
{
    m_list->setObjectName(u"findingsView"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FindingsDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->viewport()->installEventFilter(this);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Findings"));
    new RowCopying(m_list, [this](const QModelIndexList &rows) { return findingRowsText(*m_model, rows); });
    m_empty->setObjectName(u"emptyState"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_bringUp->setAutoDefault(false);
    setFocusProxy(m_list);
    layOut();

    connect(m_list, &QListView::entered, this, &FindingsPanel::highlight);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &FindingsPanel::onCurrentChanged);
    connect(m_bringUp, &QPushButton::clicked, this, [this] {
        endBrokenRequest();
        m_list->clearSelection();
        m_list->setCurrentIndex({});
    });
    connect(&context.session, &Session::analysisChanged, this, &FindingsPanel::showAnalysis);
    connect(&context.session, &Session::diagramReset, this, [this] { m_broken.clear(); });
    connect(&context.session, &Session::downChanged, this, [this] {
        m_broken.intersect(m_context.session.down()); // brought up elsewhere
        m_bringUp->setVisible(!m_broken.isEmpty());
    });
    showAnalysis();
}

void FindingsPanel::layOut()
{
    auto *details = new QVBoxLayout(m_details);
    details->setContentsMargins(10, 0, 10, 10);
    details->setSpacing(6);
    details->addWidget(m_message);
    details->addWidget(m_advice);
    details->addWidget(m_bringUp);
    m_details->hide();

    auto *summary = new OperationSummary(m_context);
    summary->setContentsMargins(10, 0, 10, 0);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_list);
    m_pages->setMinimumHeight(lowestList); // the list scrolls; the summary above it cannot
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 10, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(summary);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_details);
}

void FindingsPanel::showAnalysis()
{
    m_model->setAnalysis(m_context.session.diagram(), m_context.session.analysis());
    m_pages->setCurrentIndex(m_model->rowCount() == 0 ? 0 : 1);
    m_empty->setText(emptyText());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->rowKind(row) != FindingsModel::RowKind::Heading && m_model->finding(row).fingerprint() == m_shownFingerprint) {
            m_list->setCurrentIndex(m_model->index(row));
            return;
        }
    }
    if (!m_list->currentIndex().isValid())
        m_details->hide();
}

QString FindingsPanel::emptyText() const
{
    if (m_context.session.diagram().isEmpty())
        return tr("Nothing to check yet. Once parts are drawn and connected, this is where you read what would break them.");
    const std::vector<model::OperationResult> &results = m_context.session.analysis().spofs.operations;
    const bool works = std::any_of(results.begin(), results.end(), [](const model::OperationResult &result) { return result.works; });
    return works ? tr("No findings: nothing to complain about.") : QString(); // the summary says what is missing
}

void FindingsPanel::onCurrentChanged(const QModelIndex &current)
{
    const bool isFinding = current.isValid() && m_model->rowKind(current.row()) != FindingsModel::RowKind::Heading;
    m_details->setVisible(isFinding);
    if (!isFinding)
        return;
    const model::Finding finding = m_model->finding(current.row());
    if (finding.fingerprint() == m_shownFingerprint)
        return;
    m_shownFingerprint = finding.fingerprint();
    showDetails(finding);
    m_context.session.setSelection({{finding.components.begin(), finding.components.end()},
                                    {finding.connections.begin(), finding.connections.end()}});
    if (m_context.reveal)
        m_context.reveal({finding.components.begin(), finding.components.end()});
    if (m_model->rowKind(current.row()) == FindingsModel::RowKind::Spof)
        showBrokenRequest(finding);
    else
        endBrokenRequest();
    m_bringUp->setVisible(!m_broken.isEmpty());
    layout()->activate(); // the details have taken room from the list
    m_list->scrollTo(current);
}

void FindingsPanel::showDetails(const model::Finding &finding)
{
    m_message->setText(finding.title, finding.message);
    m_advice->setText(finding.advice.isEmpty() ? QString() : tr("What would help"), finding.advice);
}

void FindingsPanel::showBrokenRequest(const model::Finding &finding)
{
    Session &session = m_context.session;
    const QSet<model::ComponentId> parts{finding.components.front()}; // the others are what it runs in
    session.setDown(QSet<model::ComponentId>(m_broken).subtract(parts), false);
    m_broken = QSet<model::ComponentId>(parts).subtract(session.down());
    session.setDown(parts, true);

    model::Request request = session.request();
    request.detected = true;
    if (!finding.operations.contains(request.operation)) {
        for (const model::Operation operation : model::allOperations) {
            if (finding.operations.contains(operation)) {
                request.operation = operation;
                break;
            }
        }
    }
    session.setRequest(request);
    session.sendRequest();
    m_context.playback.play();
}

void FindingsPanel::endBrokenRequest()
{
    if (m_broken.isEmpty())
        return;
    m_context.session.setDown(std::exchange(m_broken, {}), false);
    m_shownFingerprint.clear();
}

void FindingsPanel::highlight(const QModelIndex &index)
{
    if (!index.isValid() || m_model->rowKind(index.row()) == FindingsModel::RowKind::Heading) {
        m_context.session.setHighlight({}, {});
        return;
    }
    const model::Finding &finding = m_model->finding(index.row());
    m_context.session.setHighlight({finding.components.begin(), finding.components.end()},
                                   {finding.connections.begin(), finding.connections.end()});
}

bool FindingsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::Leave)
        m_context.session.setHighlight({}, {});
    return QWidget::eventFilter(watched, event);
}

} // namespace views
