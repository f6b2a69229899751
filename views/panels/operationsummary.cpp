#include "views/panels/operationsummary.h"

#include "views/itemmodels/counttext.h"
#include "views/panels/pagewidgets.h"
#include "views/panels/widgetstate.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace views {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostKept = 108; ///< two lines for each: a narrower panel must not make the window higher than small screens

QString headline(model::Operation operation)
{
    switch (operation) {
    case model::Operation::Read:
        return OperationSummary::tr("Read");
    case model::Operation::Write:
        return OperationSummary::tr("Write");
    case model::Operation::Static:
        return OperationSummary::tr("Static files");
    }
    Q_UNREACHABLE();
}

} // namespace

OperationSummary::OperationSummary(const PanelContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_missing(new NoteBox(u"warning"_s))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    for (const model::Operation operation : model::allOperations)
        m_lines.push_back(addLine(operation));
    layout->addWidget(m_missing);
    connect(&context.session, &Session::analysisChanged, this, &OperationSummary::showAnalysis);
    showAnalysis();
}

OperationSummary::Line OperationSummary::addLine(model::Operation operation)
{
    Line line{operation, new QWidget, new QLabel(QString(model::operationLetter(operation))), new QLabel(headline(operation)), new QLabel};
    line.letter->setObjectName(u"operationLetter"_s);
    line.letter->setAlignment(Qt::AlignCenter);
    line.name->setObjectName(u"operationName"_s);
    line.state->setWordWrap(true);
    line.row->setMouseTracking(true);
    line.row->installEventFilter(this);
    auto *row = new QHBoxLayout(line.row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(line.letter, 0, Qt::AlignTop);
    row->addWidget(line.name, 0, Qt::AlignTop);
    row->addWidget(line.state, 1, Qt::AlignTop);
    layout()->addWidget(line.row);
    return line;
}

QString OperationSummary::missingForAll() const
{
    const std::vector<model::OperationResult> &results = m_context.session.analysis().spofs.operations;
    const bool same = !results.empty() && std::all_of(results.begin(), results.end(), [&results](const model::OperationResult &result) {
        return !result.works && result.why == results.front().why;
    });
    return same ? results.front().why : QString();
}

void OperationSummary::showAnalysis()
{
    const bool isEmpty = m_context.session.diagram().isEmpty();
    const QString missing = missingForAll();
    m_missing->setText(isEmpty || missing.isEmpty() ? QString() : tr("No request can be answered yet"), isEmpty ? QString() : missing);
    for (const Line &line : m_lines)
        line.row->setVisible(!isEmpty && missing.isEmpty());
    int widest = 0;
    for (const Line &line : m_lines)
        widest = qMax(widest, line.name->sizeHint().width());
    for (const Line &line : m_lines) {
        line.name->setFixedWidth(widest);
        showLine(line);
    }
    keepHeight();
}

void OperationSummary::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    keepHeight();
}

/// Texts that take two lines are not cut where the panel is low.
void OperationSummary::keepHeight()
{
    setMinimumHeight(qBound(0, layout()->totalHeightForWidth(width()), mostKept));
}

void OperationSummary::showLine(const Line &line)
{
    const model::SpofResult &spofs = m_context.session.analysis().spofs;
    if (spofs.operations.empty()) {
        line.state->setText(tr("\u2026"));
        setWidgetTone(line.letter, u"unknown"_s);
        return;
    }
    const model::OperationResult &result = spofs.of(line.operation);
    if (!result.works) {
        line.state->setText(result.why.isEmpty() ? tr("Cannot work.") : result.why);
        setWidgetTone(line.letter, u"unknown"_s);
    } else if (result.spofs.empty()) {
        line.state->setText(tr("works, no single point of failure"));
        setWidgetTone(line.letter, u"good"_s);
    } else {
        line.state->setText(countText(qsizetype(result.spofs.size()), tr("works, %1 single point of failure"), tr("works, %1 single points of failure")));
        setWidgetTone(line.letter, u"bad"_s);
    }
    setWidgetTone(line.state, result.works ? QString() : u"warning"_s);
}

bool OperationSummary::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Enter) {
        for (const Line &line : m_lines) {
            const model::SpofResult &spofs = m_context.session.analysis().spofs;
            if (line.row == watched && !spofs.operations.empty()) {
                const std::vector<model::ComponentId> &ids = spofs.of(line.operation).spofs;
                m_context.session.setHighlight({ids.begin(), ids.end()}, {});
            }
        }
    } else if (event->type() == QEvent::Leave) {
        m_context.session.setHighlight({}, {});
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace views
