#pragma once

#include "views/panels/panelcontext.h"

#include <QWidget>

class QLabel;

namespace views {

class NoteBox;

/// One line per operation: does it work, how many single points of failure has it, or what is missing. Its single
/// points of failure light up under the mouse.
class OperationSummary : public QWidget
{
    Q_OBJECT

public:
    explicit OperationSummary(const PanelContext &context, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Line {
        model::Operation operation;
        QWidget *row;
        QLabel *letter;
        QLabel *name;
        QLabel *state;
    };

    Line addLine(model::Operation operation);
    void showAnalysis();
    void keepHeight();
    void showLine(const Line &line);
    QString missingForAll() const;

    PanelContext m_context;
    std::vector<Line> m_lines;
    NoteBox *m_missing; ///< in place of the lines when all of them would say the same
};

} // namespace views
