#include "app/startarguments.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

namespace app {

using namespace Qt::StringLiterals;

namespace {

/// What Qt takes out of the arguments by itself, without the dashes; each is followed by a value.
const QStringList &qtOptions()
{
    static const QStringList options{u"platform"_s, u"platformpluginpath"_s, u"platformtheme"_s, u"plugin"_s, u"display"_s,
                                     u"geometry"_s, u"qwindowgeometry"_s,    u"style"_s,         u"session"_s};
    return options;
}

/// A single word that is no file: somebody means a command.
bool looksLikeCommand(const QString &argument)
{
    static const QRegularExpression word(u"^[A-Za-z]+(-[A-Za-z]+)*$"_s);
    return word.match(argument).hasMatch() && !QFileInfo::exists(argument);
}

} // namespace

model::Result<QStringList> filesToOpen(const QStringList &arguments)
{
    if (!arguments.isEmpty() && looksLikeCommand(arguments.first()))
        return model::Error{QCoreApplication::translate("StartArguments", "there is neither a command nor a file %1; see tracepaper --help.").arg(arguments.first())};
    QStringList files;
    bool onlyFiles = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (onlyFiles || !argument.startsWith(u'-')) {
            files.append(argument);
            continue;
        }
        if (argument == u"--"_s) {
            onlyFiles = true;
            continue;
        }
        const QString name = argument.mid(argument.startsWith(u"--"_s) ? 2 : 1);
        if (!qtOptions().contains(name))
            return model::Error{QCoreApplication::translate("StartArguments", "unknown option %1; see tracepaper --help.").arg(argument)};
        ++i;
    }
    return files;
}

} // namespace app
