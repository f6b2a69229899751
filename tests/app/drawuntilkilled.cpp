// Draws, saves and keeps unsaved work as the program does, until somebody ends it; says on standard output what it did.
// tst_kills starts it. Usage: drawuntilkilled FILE SEED DELAY_MS PAUSE_MS EDITS_PER_SAVE [finish]

#include "app/filecontroller.h"
#include "app/safety/datafolders.h"
#include "app/safety/recoverydialog.h"

#include "tests/app/answers.h"
#include "tests/app/numberededits.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QRandomGenerator>

#include <unistd.h>

namespace {

/// Whole lines, not held back: what was said before a kill arrives.
void say(const char *what, int number)
{
    const QByteArray line = QByteArray(what) + ' ' + QByteArray::number(number) + ' ' + QByteArray::number(tests::nowMs()) + '\n';
    [[maybe_unused]] const auto said = ::write(STDOUT_FILENO, line.constData(), std::size_t(line.size()));
}

class Drawer : public QObject
{
public:
    Drawer(const QString &file, quint32 seed, int delayMs)
        : m_seed(seed), m_files(m_session, std::make_unique<tests::AnsweredDialogs>(m_answers))
    {
        m_answers.savePath = file;
        m_answers.changed = app::ChangedAnswer::KeepMine;
        m_files.autosave().setDelay(delayMs);
        const auto found = app::stillUnsaved(app::RecoveryFile::findLeftOver(app::recoveryFolder()));
        if (!found.empty())
            m_files.resume(found.front());
        else if (QFileInfo::exists(file))
            m_files.openFile(file);
        m_number = m_session.diagram().title().toInt();
        say("start", m_number);
    }

    void drawWithPauses(int pauseMs, int editsPerSave)
    {
        m_editsPerSave = editsPerSave;
        connect(&m_timer, &QTimer::timeout, this, &Drawer::draw);
        m_timer.start(pauseMs);
    }

    bool finish()
    {
        const bool saved = m_files.save();
        m_files.close();
        return saved;
    }

private:
    void draw()
    {
        ++m_number;
        for (const model::Edit &edit : tests::numberedEdits(m_session.diagram(), m_seed, m_number))
            m_session.push(edit);
        say("edit", m_number);
        if (m_choices.bounded(m_editsPerSave) == 0) {
            say("save", m_number);
            if (m_files.save())
                say("saved", m_number);
        }
    }

    quint32 m_seed;
    tests::Answers m_answers;
    views::Session m_session;
    app::FileController m_files;
    QTimer m_timer;
    QRandomGenerator m_choices{*QRandomGenerator::global()};
    int m_number = 0;
    int m_editsPerSave = 1; ///< on average
};

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv); // notes are measured with fonts
    QCoreApplication::setOrganizationName(QStringLiteral("tracepaper"));
    QCoreApplication::setApplicationName(QStringLiteral("tracepaper"));
    const QStringList arguments = QCoreApplication::arguments();
    Drawer drawer(arguments.at(1), arguments.at(2).toUInt(), arguments.at(3).toInt());
    if (arguments.value(6) == QStringLiteral("finish"))
        return drawer.finish() ? 0 : 1;
    drawer.drawWithPauses(arguments.at(4).toInt(), arguments.at(5).toInt());
    return QCoreApplication::exec();
}
