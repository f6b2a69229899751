#pragma once

#include <QString>

#include <vector>

namespace tests {

/// One text of a translation file (.ts).
struct TranslatedText {
    QString context;
    QString source;
    QString translation;
    bool isFinished = true;
};

std::vector<TranslatedText> readTranslations(const QString &path);

/// Places such as %1, sorted.
QStringList placeholders(const QString &text);
/// Letters that a menu underlines.
QString accessKeys(const QString &text);

} // namespace tests
