#include "app/commands/commandhelp.h"

#include <QCoreApplication>

namespace app {

namespace {

struct Help {
    Q_DECLARE_TR_FUNCTIONS(Help)
};

constexpr int textWidth = 100;

/// Two columns; the right one is wrapped between words.
QString row(const QString &left, const QString &right, int leftWidth)
{
    QString text = QStringLiteral("  ") + left.leftJustified(leftWidth);
    int column = int(text.size());
    const int indent = leftWidth + 2;
    if (column > indent) {
        text += u'\n' + QString(indent, u' ');
        column = indent;
    }
    bool first = true;
    const QStringList words = right.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (!first && column + 1 + word.size() > textWidth) {
            text += u'\n' + QString(indent, u' ');
            column = indent;
            first = true;
        }
        text += (first ? QString() : QStringLiteral(" ")) + word;
        column += int(word.size()) + (first ? 0 : 1);
        first = false;
    }
    return text + u'\n';
}

QString optionText(const CommandOption &option)
{
    QStringList forms;
    for (const QString &name : option.names)
        forms.append((name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name);
    const QString text = forms.join(QStringLiteral(", "));
    return option.value.isEmpty() ? text : text + u' ' + option.value;
}

QString exitCodes()
{
    return Help::tr("Exit codes: 0 done; 1 done, and what was asked for is not so; 2 wrong usage or unreadable input.") + u'\n';
}

} // namespace

QString generalHelp(const std::vector<Command> &commands)
{
    QString text = Help::tr("Draw a web infrastructure, watch a request run through it, see what breaks it.") + QStringLiteral("\n\n");
    text += Help::tr("Usage:") + u'\n';
    const int width = 34;
    text += row(QStringLiteral("tracepaper [FILE...]"), Help::tr("opens the window"), width);
    text += row(QStringLiteral("tracepaper COMMAND ..."), Help::tr("prints, and needs no display"), width);
    text += row(QStringLiteral("tracepaper help COMMAND"), Help::tr("tells the options of a command"), width);
    text += row(QStringLiteral("tracepaper --version"), Help::tr("tells the version"), width);
    text += u'\n' + Help::tr("Commands:") + u'\n';
    for (const Command &command : commands)
        text += row(command.arguments.isEmpty() ? command.name : command.name + u' ' + command.arguments, command.summary, width);
    return text + u'\n' + Help::tr("FILE is a .tracepaper file; - is standard input.") + u'\n' + exitCodes();
}

QString commandHelp(const Command &command)
{
    QString usage = QStringLiteral("tracepaper ") + command.name;
    if (!command.arguments.isEmpty())
        usage += u' ' + command.arguments;
    if (!command.options.empty())
        usage += QStringLiteral(" [") + Help::tr("options") + u']';
    const QString summary = command.summary.left(1).toUpper() + command.summary.mid(1);
    QString text = Help::tr("Usage:") + u' ' + usage + QStringLiteral("\n\n") + summary + QStringLiteral(".\n");
    if (!command.options.empty()) {
        text += u'\n' + Help::tr("Options:") + u'\n';
        for (const CommandOption &option : command.options) {
            const QString fallback = option.fallback.isEmpty() ? QString() : u' ' + Help::tr("(default: %1)").arg(option.fallback);
            text += row(optionText(option), option.help + fallback, 34);
        }
    }
    return text + u'\n' + exitCodes();
}

} // namespace app
