#include "views/panels/tracepanel.h"

#include "views/panels/eventsview.h"
#include "views/panels/requestform.h"
#include "views/panels/stepcard.h"
#include "views/panels/transportbar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <vector>

namespace views {

using namespace Qt::StringLiterals;

namespace {

/// Where Tab goes inside of a widget.
std::vector<QWidget *> tabChain(const QWidget &root)
{
    std::vector<QWidget *> chain;
    for (QWidget *each = root.nextInFocusChain(); each != &root; each = each->nextInFocusChain()) {
        if (root.isAncestorOf(each) && each->focusPolicy() != Qt::NoFocus)
            chain.push_back(each);
    }
    return chain;
}

} // namespace

TracePanel::TracePanel(const PanelContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_empty(new QLabel)
    , m_pages(new QStackedWidget)
    , m_splitter(new QSplitter(Qt::Horizontal, this)) // whatever moves to another parent later is styled twice
{
    auto *form = new RequestForm(context, this);

    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(createMiddle());
    m_splitter->setStretchFactor(0, 5);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(12);
    layout->addWidget(form);
    layout->addWidget(m_splitter, 1);

    connect(&context.session, &Session::traceChanged, this, &TracePanel::showTrace);
    connect(&context.session, &Session::diagramReset, this, &TracePanel::showTrace);
    connect(&context.session, &Session::diagramChanged, this, &TracePanel::showEmptyState);
    showTrace();
}

QSize TracePanel::sizeHint() const
{
    return QSize(QWidget::sizeHint().width(), 230);
}

QWidget *TracePanel::createMiddle()
{
    m_empty->setObjectName(u"emptyState"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_pages->addWidget(m_empty);

    auto *middle = new QWidget(m_splitter);
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 6, 0);
    layout->setSpacing(6);
    layout->addWidget(new TransportBar(m_context));
    layout->addWidget(m_pages, 1);
    return middle;
}

void TracePanel::createDetails()
{
    const std::vector<QWidget *> before = tabChain(*this);
    m_pages->addWidget(new EventsView(m_context));
    m_card = new StepCard(m_context);
    m_card->setMinimumWidth(200);
    m_splitter->addWidget(m_card);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({600, 290});
    // What comes late is the last of the whole window otherwise.
    QWidget *last = before.back();
    for (QWidget *each : tabChain(*this)) {
        if (std::find(before.begin(), before.end(), each) == before.end()) {
            setTabOrder(last, each);
            last = each;
        }
    }
}

void TracePanel::showTrace()
{
    const bool shown = m_context.session.trace().has_value();
    if (shown && !m_card)
        createDetails();
    m_pages->setCurrentIndex(shown ? 1 : 0);
    if (m_card)
        m_card->setVisible(shown);
    showEmptyState();
}

void TracePanel::showEmptyState()
{
    if (m_context.session.trace())
        return;
    const std::vector<model::Component> &components = m_context.session.diagram().components();
    const bool hasClient = std::any_of(components.begin(), components.end(),
                                       [](const model::Component &c) { return c.has(model::Trait::EntryPoint); });
    QString text;
    if (!m_context.session.traceError().isEmpty())
        text = m_context.session.traceError();
    else if (components.empty())
        text = tr("Draw something first: drag a browser, a web server and a database into the drawing and connect them.");
    else if (!hasClient)
        text = tr("A request needs somebody who sends it: add a browser, an app or an API client, and connect it.");
    else
        text = tr("Press \u201cSend request\u201d to watch a request travel through the drawing, with a reason at every step.");
    m_empty->setText(text);
}

} // namespace views
