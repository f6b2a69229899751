#include "views/panels/stepcard.h"

#include "views/itemmodels/durationtext.h"
#include "views/itemmodels/endstext.h"
#include "views/panels/breakinglabel.h"
#include "views/panels/pagewidgets.h"
#include "views/panels/widgetstate.h"
#include "views/style/plaintip.h"
#include "views/style/screenreader.h"

#include <QFrame>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace views {

using namespace Qt::StringLiterals;

namespace {

BreakingLabel *textLabel(const QString &objectName)
{
    auto *label = new BreakingLabel;
    label->setObjectName(objectName);
    return label;
}

} // namespace

StepCard::StepCard(const PanelContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_outcome(new QLabel)
    , m_change(new NoteBox(u"info"_s))
    , m_step(textLabel(u"quiet"_s))
    , m_parts(textLabel(u"stepParts"_s))
    , m_what(textLabel(u"stepWhat"_s))
    , m_whyTitle(textLabel(u"stepWhyTitle"_s))
    , m_why(textLabel(u"stepWhy"_s))
{
    m_whyTitle->showText(tr("Why"));
    auto *inside = new QWidget;
    inside->setObjectName(u"stepCard"_s);
    auto *texts = new QVBoxLayout(inside);
    texts->setContentsMargins(12, 10, 12, 10);
    texts->setSpacing(4);
    texts->addWidget(m_change);
    texts->addWidget(m_step);
    texts->addWidget(m_what);
    texts->addWidget(m_parts);
    texts->addSpacing(4);
    texts->addWidget(m_whyTitle);
    texts->addWidget(m_why);
    texts->addStretch();

    auto *area = new QScrollArea;
    area->setObjectName(u"stepCardArea"_s);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(inside);
    m_outcome->setObjectName(u"outcomeChip"_s);
    m_outcome->setAlignment(Qt::AlignCenter);
    m_outcome->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_outcome);
    layout->addWidget(area, 1);

    connect(&context.session, &Session::timeChanged, this, &StepCard::showStep);
    connect(&context.session, &Session::traceChanged, this, &StepCard::showTrace);
    showTrace();
}

void StepCard::showTrace()
{
    m_shown = -2;
    showOutcome();
    showStep();
}

void StepCard::showOutcome()
{
    const std::optional<model::Trace> &trace = m_context.session.trace();
    m_outcome->setVisible(trace && !trace->outcomes.empty());
    if (!trace || trace->outcomes.empty())
        return;
    const auto good = std::count_if(trace->outcomes.begin(), trace->outcomes.end(), [](const model::Outcome &o) { return o.ok; });
    const auto all = std::ptrdiff_t(trace->outcomes.size());
    const model::Outcome &first = trace->outcomes.front();
    if (all == 1)
        m_outcome->setText(tr("%1 %2 in %3", "mark, outcome, duration").arg(first.ok ? u"\u2713"_s : u"\u2715"_s, first.text, durationText(first.durationMs)));
    else
        m_outcome->setText(tr("%1 %2 of %3 requests answered", "mark, count, count").arg(good == all ? u"\u2713"_s : u"\u2715"_s).arg(good).arg(all));
    QStringList lines;
    for (std::size_t i = 0; i < trace->outcomes.size() && i < 12; ++i)
        lines.append(tr("%1: %2 in %3").arg(QString::number(i + 1), trace->outcomes[i].text, durationText(trace->outcomes[i].durationMs)));
    m_outcome->setToolTip(plainTip(lines.join(u'\n')));
    setWidgetTone(m_outcome, good == all ? u"good"_s : u"bad"_s);
}

void StepCard::showStep()
{
    const std::optional<model::Trace> &trace = m_context.session.trace();
    const int current = trace ? m_context.playback.currentEvent() : -1;
    if (current == m_shown)
        return;
    m_shown = current;
    m_change->setText(m_context.session.traceChange().isEmpty() ? QString() : tr("What changed"), m_context.session.traceChange());
    const bool shown = current >= 0 && std::size_t(current) < trace->events.size();
    for (BreakingLabel *label : {m_step, m_parts, m_what, m_whyTitle, m_why})
        label->setVisible(shown);
    if (shown)
        showTexts(trace->events[std::size_t(current)], int(trace->events.size()));
}

void StepCard::showTexts(const model::Event &event, int count)
{
    QString step = tr("Step %1 of %2 \u00b7 %3").arg(event.id + 1).arg(count).arg(model::eventTypeName(event.type));
    if (m_context.session.trace()->outcomes.size() > 1)
        step += tr(" \u00b7 request %1").arg(event.request + 1);
    if (event.background)
        step += tr(" \u00b7 afterwards");
    m_step->showText(step);
    m_what->showText(event.what);
    const QString duration = event.durationMs > 0 ? tr(", takes %1").arg(durationText(event.durationMs)) : QString();
    const QString parts = event.from == event.to ? nameOf(event.from) : endsText(nameOf(event.from), nameOf(event.to));
    m_parts->showText(tr("%1 \u00b7 at %2%3").arg(parts, durationText(event.startMs), duration));
    m_whyTitle->setVisible(!event.why.isEmpty());
    m_why->showText(event.why);
    tellScreenReaders(*m_what);
    tellScreenReaders(*m_why);
}

QString StepCard::nameOf(const model::ComponentId &id) const
{
    const model::Component *component = m_context.session.diagram().component(id);
    return component ? component->displayName() : id.toString();
}

} // namespace views
