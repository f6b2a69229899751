#pragma once

#include <QHash>
#include <QIODevice>
#include <QString>
#include <QStringList>

#include <vector>

namespace app {

/// Exit codes of the program: they are part of its interface.
enum ExitCode : int {
    Done = 0,      ///< done
    NotSo = 1,     ///< done, and the thing asked for is not so
    WrongInput = 2 ///< wrong usage or unreadable input
};

/// Where a command reads and writes. The devices belong to the caller and are open.
class CommandIo
{
public:
    CommandIo(QIODevice &in, QIODevice &out, QIODevice &err) : m_in(in), m_out(out), m_err(err) {}

    QByteArray readAll() { return m_in.readAll(); }
    void write(const QByteArray &bytes) { m_hasLost = m_out.write(bytes) != bytes.size() || m_hasLost; }
    void print(const QString &text) { write(text.toUtf8()); }
    /// Something could not be written, because the disk is full or the device is gone.
    bool hasLostOutput() const { return m_hasLost; }
    QString outputError() const { return m_out.errorString(); }
    /// One problem or remark on the error stream; a line break is added.
    void report(const QString &line) { m_err.write(line.toUtf8() + '\n'); }

private:
    QIODevice &m_in;
    QIODevice &m_out;
    QIODevice &m_err;
    bool m_hasLost = false;
};

/// An option of a command. One with an empty `value` is a switch.
struct CommandOption {
    QStringList names; ///< without dashes: {"o", "output"}; the last one is the long name
    QString value;     ///< what follows it, for the help: "FILE"
    QString help;      ///< translated
    QString fallback;  ///< the value when it is not given
};

/// What the user gave to a command, checked against its options.
class CommandArguments
{
public:
    QStringList positional; ///< what is not an option

    void add(const QString &option, const QString &value) { m_values[option].append(value); }
    bool has(const QString &option) const { return m_values.contains(option); }
    QStringList values(const QString &option) const { return m_values.value(option); }
    /// The last one given; empty when there is none and no fallback.
    QString value(const QString &option) const { return m_values.contains(option) ? m_values[option].last() : m_fallbacks.value(option); }
    void setFallback(const QString &option, const QString &value) { m_fallbacks.insert(option, value); }

private:
    QHash<QString, QStringList> m_values; ///< by long name
    QHash<QString, QString> m_fallbacks;
};

/// A command as data; `name` is permanent.
struct Command {
    QString name;
    QString arguments; ///< "FILE..."; empty when it takes none
    QString summary;   ///< translated, one line
    std::vector<CommandOption> options;
    int minimumArguments = 0;
    int maximumArguments = 0; ///< -1: any number
    int (*run)(const CommandArguments &arguments, CommandIo &io) = nullptr;
    bool drawsText = false; ///< needs a QGuiApplication for its fonts, though no display
};

} // namespace app
