#include "model/analysis/finding.h"
#include "model/formats/nativeformat.h"
#include "model/trace/tracer.h"

#include "tests/support/randomdiagram.h"
#include "tests/support/strictmain.h"

using namespace model;

namespace {

constexpr unsigned diagramCount = 200;

ComponentId idOf(const QString &text)
{
    return *ComponentId::fromString(text);
}

/// A note, and lines between it and many parts, in both directions and with protocols that mean something elsewhere.
Diagram explained(Diagram diagram, unsigned seed)
{
    tests::Choices choices(seed);
    const Component note{idOf(QStringLiteral("remark-on-all")), QStringLiteral("note"), {}, {}, {}, {}, {}, {}};
    const std::vector<Component> parts = diagram.components();
    bool done = bool(diagram.insertComponent(note));
    for (const Component &part : parts) {
        if (!choices.chance(60))
            continue;
        const QString protocol = choices.chance(50) ? QStringLiteral("annotation") : protocols()[std::size_t(choices.below(int(protocols().size())))].id;
        const bool outwards = choices.chance(50);
        done = done && diagram.insertConnection({diagram.freeConnectionId(), outwards ? note.id : part.id, outwards ? part.id : note.id, protocol, {}});
    }
    const std::size_t last = parts.size() - 1;
    done = done && diagram.insertConnection({diagram.freeConnectionId(), parts.front().id, parts[last].id, QStringLiteral("annotation"), {}});
    return done ? diagram : Diagram();
}

} // namespace

/// Notes explain: whatever they are joined to, nothing that is computed changes.
class TestRemarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingComputedChanges()
    {
        int failing = 0;
        for (unsigned seed = 1; seed <= diagramCount; ++seed) {
            const Diagram plain = tests::randomDiagram(seed);
            const Diagram noted = explained(plain, seed);
            QVERIFY(noted.connections().size() > plain.connections().size());
            QCOMPARE(analyze(noted), analyze(plain));
            for (const Operation operation : allOperations) {
                Request request;
                request.operation = operation;
                const Result<Trace> before = traceRequest(Topology(plain), request);
                const Result<Trace> after = traceRequest(Topology(noted), request);
                QCOMPARE(bool(after), bool(before));
                if (before)
                    QCOMPARE(after->events, before->events);
                failing += before ? 0 : 1;
            }
        }
        QVERIFY(failing < int(diagramCount)); // most of them had a trace to compare
    }

    void aLineOfANoteNeedsNoProtocol()
    {
        const ReadResult read = readNative(R"({"format": "tracepaper", "version": 1,
            "components": [{"id": "n", "kind": "note"}, {"id": "t", "kind": "text", "properties": {"text": "Hello", "size": "heading", "align": "center", "color": "teal"}},
                           {"id": "web", "kind": "web-server"}],
            "connections": [{"from": "n", "to": "web"}, {"from": "web", "to": "t"}, {"id": "x", "from": "n", "to": "t", "protocol": "annotation", "color": "red"}]})");
        QVERIFY(read.isComplete());
        for (const Connection &connection : read.diagram.connections()) {
            QCOMPARE(connection.traffic(), TrafficKind::Annotation);
            QCOMPARE(connection.chipText(), QString());
        }
        const Component &text = *read.diagram.component(idOf(QStringLiteral("t")));
        QCOMPARE(text.displayName(), QStringLiteral("Hello"));
        QCOMPARE(text.text(QStringLiteral("size")), QStringLiteral("heading"));
        QCOMPARE(text.text(QStringLiteral("color")), QStringLiteral("teal"));
        QCOMPARE(readNative(writeNative(read.diagram)).diagram, read.diagram);
    }

    void aNoteIsCalledByItsFirstLineWithoutMarks()
    {
        for (const auto &[text, name] : {std::pair("- **first** entry\\n- second", "first entry"), std::pair("**Bold** title", "Bold title"), std::pair("-5 degrees", "-5 degrees")}) {
            const ReadResult read = readNative(R"({"format": "tracepaper", "version": 1, "components": [{"id": "n", "kind": "note", "properties": {"text": ")" + QByteArray(text) + R"("}}]})");
            QCOMPARE(read.diagram.component(idOf(QStringLiteral("n")))->displayName(), QString::fromLatin1(name));
        }
    }
};

STRICT_TEST_MAIN(TestRemarks)
#include "tst_remarks.moc"
