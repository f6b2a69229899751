#pragma once

#include "app/commands/commands.h"

#include <QBuffer>
#include <QJsonDocument>

namespace tests {

/// What a text command left behind.
struct Outcome {
    int code;
    QByteArray out;
    QString err;

    QJsonDocument json() const { return QJsonDocument::fromJson(out); }
};

/// Runs the program with these commands as a shell would, `input` at its standard input.
inline Outcome runProgram(const std::vector<app::Command> &commands, const QStringList &arguments, const QByteArray &input)
{
    QBuffer in;
    in.setData(input);
    QBuffer out;
    QBuffer err;
    in.open(QIODevice::ReadOnly);
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    app::CommandIo io(in, out, err);
    const int code = app::runTextCommand(commands, arguments, io);
    return {code, out.data(), QString::fromUtf8(err.data())};
}

} // namespace tests
