#pragma once

#include "views/session/session.h"

#include <QObject>

class QLabel;
class QStatusBar;
class QToolButton;

namespace app {

/// What the status bar always says: what is selected, what breaks the system, what the drawing leaves out, how large the drawing is shown.
class StatusLine : public QObject
{
    Q_OBJECT

public:
    explicit StatusLine(QStatusBar *bar);

    /// Tells about this one from now on; nullptr: about none. What it tells about outlives that.
    void setSession(views::Session *session);

    void setHint(const QString &hint);
    void setZoom(double zoom);

Q_SIGNALS:
    void findingsWanted();
    void actualSizeWanted();
    void allLayersWanted();

private:
    QString nameOf(const views::Selection &selection) const;
    void showSelection();
    void showSpofs();
    void showLayers();

    views::Session *m_session = nullptr;
    QLabel *m_hint;
    QLabel *m_selection;
    QToolButton *m_layers; ///< while something is left out
    QToolButton *m_spofs;
    QToolButton *m_zoom;
};

} // namespace app
