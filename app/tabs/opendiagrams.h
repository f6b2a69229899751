#pragma once

#include "app/tabs/drawingtab.h"
#include "app/tabs/rememberedtabs.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace app {

class DrawingTabs;

/// The diagrams that are open in a window: how they come and how they go. There is always one; what is unused gives its
/// place to the next one that is opened.
class OpenDiagrams : public QObject
{
    Q_OBJECT

public:
    /// `themes` and `tabs` outlive this; begins with an empty diagram.
    OpenDiagrams(ThemeController &themes, std::shared_ptr<FileDialogs> dialogs, DrawingTabs &tabs);

    /// Brings the file to the front in another window; false when it is not open there.
    using ShowElsewhere = std::function<bool(const QString &path)>;
    void setShowElsewhere(ShowElsewhere show) { m_showElsewhere = std::move(show); }
    /// Takes the tab with that file or unsaved work out of another window.
    using TakeElsewhere = std::function<std::unique_ptr<DrawingTab>(const RememberedTab &wanted)>;
    void setTakeElsewhere(TakeElsewhere take) { m_takeElsewhere = std::move(take); }

    /// An empty one, in front.
    void addNew();
    /// The same, but in the tab in front where that shows the start page.
    void startNew();
    void newFromTemplate(const QString &path);
    void openWithDialog();
    /// Brings the file to the front, opened if it is not open anywhere; false when that failed (and was explained).
    bool openFile(const QString &path);
    /// The last one that could be opened is in front afterwards.
    void openFiles(const QStringList &paths);
    /// Brings the tab with this file to the front; false when there is none.
    bool showFile(const QString &path);
    /// The work of a crash goes on.
    void resume(const RecoveryFile::LeftOver &found);

    /// Asks for unsaved changes; false: the user cancelled. Instead of the last one comes an empty one.
    bool close(DrawingTab &tab);
    void closeOthers();
    void closeToTheRight();
    /// The file that was closed last, at its place in the row and where the user looked.
    void reopenClosed();
    bool hasClosedFile() const { return !m_closed.empty(); }

    /// For the next start.
    RememberedTabs remembered() const;
    /// What was remembered, in its order; what is open already takes its place there, also from another window. Returns the
    /// indices of what cannot be opened; nothing is asked.
    std::vector<int> openRemembered(const RememberedTabs &remembered);
    /// Asks for each diagram with unsaved changes what to do with them; true: all may go.
    bool mayDiscardAll();

    /// For another window; not the last one.
    std::unique_ptr<DrawingTab> takeCurrent();
    std::unique_ptr<DrawingTab> take(const RememberedTab &wanted); ///< nothing when it is not open, or the last one
    void adopt(std::unique_ptr<DrawingTab> tab);

private:
    std::unique_ptr<DrawingTab> makeTab() const;
    DrawingTab &add(std::unique_ptr<DrawingTab> tab);
    DrawingTab *unused() const;
    DrawingTab *withFile(const QString &path) const;
    DrawingTab *with(const RememberedTab &wanted) const;
    DrawingTab *load(const std::function<bool(FileController &)> &load);
    DrawingTab *openBehind(const QString &path);
    DrawingTab *openQuietly(const RememberedTab &wanted);
    void rememberClosed(DrawingTab &tab);
    void forgetClosed(const QString &path);
    bool bringToFront(DrawingTab *tab);
    void closeAll(const std::vector<DrawingTab *> &tabs);
    bool mayDiscard(const std::vector<DrawingTab *> &tabs);
    void remove(DrawingTab &tab);

    ThemeController &m_themes;
    std::shared_ptr<FileDialogs> m_dialogs;
    DrawingTabs &m_tabs;
    ShowElsewhere m_showElsewhere;
    TakeElsewhere m_takeElsewhere;
    struct Closed {
        RememberedTab tab;
        int index = 0; ///< in the row, when it was closed
    };
    std::vector<Closed> m_closed; ///< the last one is the latest
};

} // namespace app
