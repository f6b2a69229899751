#pragma once

#include "views/canvas/viewfitting.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace app {

/// A diagram that is open in a file or kept as unsaved work, and where the user looks in it.
struct RememberedTab {
    QString path;
    std::optional<views::Outlook> outlook; ///< nothing: everything, as it fits
    bool isMissing = false;                ///< could not be opened at the last start, which the user was told
    QString work = {};                     ///< without a path: the name of the unsaved work, as RecoveryFile has it
    bool operator==(const RememberedTab &) const = default;
};

/// The diagrams of a window in the order of their tabs. What has neither a file nor unsaved work is not among them.
struct RememberedTabs {
    std::vector<RememberedTab> tabs;
    int current = 0; ///< the index of the one in front
    QByteArray geometry = {}; ///< of the window, as Qt writes it
    bool operator==(const RememberedTabs &) const = default;
};

/// All windows as text, and back; what cannot be read is left out.
QByteArray rememberedText(const std::vector<RememberedTabs> &windows);
std::vector<RememberedTabs> rememberedFromText(const QByteArray &text);

} // namespace app
