#pragma once

#include "views/panels/panelcontext.h"

#include <QWidget>

class QLabel;

namespace views {

class BreakingLabel;
class NoteBox;

/// What the user gets in the end, and the step shown, told to a learner: what happens, and why.
class StepCard : public QWidget
{
    Q_OBJECT

public:
    explicit StepCard(const PanelContext &context, QWidget *parent = nullptr);

private:
    void showTrace();
    void showOutcome();
    void showStep();
    void showTexts(const model::Event &event, int count);
    QString nameOf(const model::ComponentId &id) const;

    PanelContext m_context;
    QLabel *m_outcome;
    NoteBox *m_change;
    BreakingLabel *m_step;
    BreakingLabel *m_parts;
    BreakingLabel *m_what;
    BreakingLabel *m_whyTitle;
    BreakingLabel *m_why;
    int m_shown = -2; ///< index of the event the texts are about
};

} // namespace views
