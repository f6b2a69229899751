#pragma once

#include <QString>

#include <vector>

class QCoreApplication;

namespace app {

/// A language that the windows speak. Text commands stay English: scripts read what they print.
struct Language {
    QString code; ///< as in names of locales: "es"
    QString name; ///< in that language itself: "Español"
};

/// All of them, English first, the others in the order of their names.
std::vector<Language> languages();

/// Makes texts, numbers and dialogs of windows made from now on speak a language; empty is that of the desktop. What there is
/// no translation for stays English. The folder of Qt's own translations may be missing: then only its texts do.
void speakLanguage(const QString &code, QCoreApplication &application);

} // namespace app
