#include "app/commands/commands.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tracepaper"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TRACEPAPER_VERSION));
    return app::runTextCommand(app::modelCommands(), QCoreApplication::arguments().mid(1));
}
