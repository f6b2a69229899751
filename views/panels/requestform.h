#pragma once

#include "views/panels/panelcontext.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace views {

class ChoiceBox;
class SegmentedControl;

/// What to send: who asks, for what, how often, and what is known about failures.
class RequestForm : public QWidget
{
    Q_OBJECT

public:
    explicit RequestForm(const PanelContext &context, QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;

private:
    void keepWidth();
    void layOut();
    void connectInputs();
    void showRequest();
    void showClients();
    void showFailures();
    void takeInputs();
    void send();

    PanelContext m_context;
    ChoiceBox *m_client;
    QLineEdit *m_url;
    SegmentedControl *m_operation;
    SegmentedControl *m_warm;
    QSpinBox *m_count;
    QLabel *m_detectedLabel = nullptr;
    SegmentedControl *m_detected;
    QPushButton *m_send;
    QWidget *m_fields = nullptr; ///< what is above the button
    bool m_showing = false;
};

} // namespace views
