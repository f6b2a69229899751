#include "app/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <memory>

namespace app {

using namespace Qt::StringLiterals;

namespace {

const QString folder = u":/translations"_s;
const QString prefix = u"tracepaper_"_s;

QString ownName(const QString &code)
{
    const QLocale locale(code);
    QString name = locale.nativeLanguageName();
    if (!name.isEmpty())
        name.replace(0, 1, locale.toUpper(name.left(1)));
    return name.isEmpty() ? code : name;
}

void install(QCoreApplication &application, const QString &file, const QString &inFolder)
{
    auto translator = std::make_unique<QTranslator>(&application);
    if (translator->load(file, inFolder))
        application.installTranslator(translator.release());
}

} // namespace

std::vector<Language> languages()
{
    std::vector<Language> found;
    const QStringList files = QDir(folder).entryList({prefix + u"*.qm"_s}, QDir::Files);
    for (const QString &file : files) {
        const QString code = file.mid(prefix.size(), file.size() - prefix.size() - 3);
        found.push_back({code, ownName(code)});
    }
    std::sort(found.begin(), found.end(), [](const Language &a, const Language &b) { return a.name.localeAwareCompare(b.name) < 0; });
    found.insert(found.begin(), {u"en"_s, u"English"_s});
    return found;
}

void speakLanguage(const QString &code, QCoreApplication &application)
{
    const QLocale wished = code.isEmpty() ? QLocale::system() : QLocale(code);
    const QString spoken = wished.name().section(u'_', 0, 0);
    const std::vector<Language> known = languages();
    const bool isKnown = std::any_of(known.begin(), known.end(), [&](const Language &language) { return language.code == spoken; });
    // Numbers and dates go with the texts around them.
    QLocale::setDefault(isKnown ? wished : QLocale(QLocale::English));
    if (!isKnown || spoken == u"en")
        return;
    install(application, u"qtbase_"_s + spoken, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, prefix + spoken, folder);
}

} // namespace app
