#pragma once

#include "views/session/session.h"

#include <QObject>

class QLabel;
class QStatusBar;
class QToolButton;

namespace app {

class Autosave;

/// What the status bar always says: what is selected, what breaks the system, what the drawing leaves out, how large the drawing is shown.
class StatusLine : public QObject
{
    Q_OBJECT

public:
    explicit StatusLine(QStatusBar *bar);

    /// Tells about this one from now on; nullptr: about none. What it tells about outlives that.
    void setSession(views::Session *session);
    /// The same for what keeps its unsaved work.
    void setAutosave(const Autosave *autosave);

    void setHint(const QString &hint);
    void setZoom(double zoom);

Q_SIGNALS:
    void findingsWanted();
    void actualSizeWanted();
    void allLayersWanted();
    void saveWanted();

private:
    QString nameOf(const views::Selection &selection) const;
    void showSelection();
    void showSpofs();
    void showLayers();
    void showTrouble();

    views::Session *m_session = nullptr;
    const Autosave *m_autosave = nullptr;
    QLabel *m_hint;
    QLabel *m_selection;
    QToolButton *m_trouble; ///< while unsaved work is not kept: a crash would cost all of it
    QToolButton *m_layers; ///< while something is left out
    QToolButton *m_spofs;
    QToolButton *m_zoom;
};

} // namespace app
