#include "tests/model/brokenfiles.h"

namespace tests {

const QByteArray goodFile = R"({
  "format": "tracepaper",
  "version": 1,
  "title": "Simple",
  "components": [
    {"id": "user", "kind": "browser", "x": 1, "y": 2},
    {"id": "server", "kind": "host", "name": "Server", "width": 300, "height": 200},
    {"id": "web", "kind": "web-server", "name": "Web", "parent": "server",
     "properties": {"port": 80, "instances": 2}},
    {"id": "db", "kind": "database", "parent": "server"}
  ],
  "connections": [
    {"id": "c1", "from": "user", "to": "web", "protocol": "http", "port": 80},
    {"id": "c2", "from": "web", "to": "db", "protocol": "mysql"}
  ],
  "view": {"grid": true}
}
)";

const std::vector<std::pair<QByteArray, QJsonValue::Type>> valuesOfEveryType{
    {"null", QJsonValue::Null},   {"true", QJsonValue::Bool},  {"7.5", QJsonValue::Double},
    {"\"\"", QJsonValue::String}, {"[[]]", QJsonValue::Array}, {"{\"a\": {}}", QJsonValue::Object}};

namespace {

Broken replaced(const QByteArray &from, const QByteArray &to, int line, const char *path, const char *message,
                std::size_t components = 4, std::size_t connections = 2)
{
    QByteArray bytes = goodFile;
    Q_ASSERT(bytes.count(from) == 1);
    bytes.replace(from, to);
    return {bytes, line, QString::fromLatin1(path), QString::fromUtf8(message), components, connections};
}

QByteArray named(const char *pattern, const char *detail)
{
    return QByteArray(pattern).replace("%s", detail);
}

class Table
{
public:
    std::vector<std::pair<QByteArray, Broken>> make()
    {
        addFilesThatAreNoDiagrams();
        addTopLevelFlaws();
        addComponentFlaws();
        addNestingFlaws();
        addConnectionFlaws();
        addRepeatedKeys();
        addSyntaxFlaws();
        return std::move(m_rows);
    }

private:
    void add(const QByteArray &name, const Broken &broken) { m_rows.emplace_back(name, broken); }

    void addFilesThatAreNoDiagrams()
    {
        const auto nothing = [](const QByteArray &bytes, int line, const char *message) {
            return Broken{bytes, line, {}, QString::fromLatin1(message), 0, 0};
        };
        add("empty", nothing("", 1, "empty"));
        add("blank", nothing(" \n\t\r\n", 1, "empty"));
        add("only a byte order mark", nothing("\xEF\xBB\xBF", 1, "empty"));
        add("a list", nothing("[]", 1, "object"));
        add("a list of lists", nothing("\n[[1]]", 1, "object"));
        add("a text", nothing("\"tracepaper\"", 1, "JSON"));
        add("a number", nothing("1", 1, "JSON"));
        add("words", nothing("hello\nworld", 1, "JSON"));
        add("XML", nothing("<?xml version=\"1.0\"?>\n<html/>", 1, "JSON"));
        add("picture", nothing("<?xml version=\"1.0\"?>\n<svg/>", 1, "carries no diagram"));
        add("a zero byte", nothing(QByteArray(1, '\0'), 1, "JSON"));
        add("zero bytes", nothing(QByteArray(100000, '\0'), 1, "JSON"));
        add("UTF-16, low byte first", nothing(QByteArray("\xFF\xFE{\0}\0", 6), 1, "UTF-16"));
        add("UTF-16, high byte first", nothing(QByteArray("\xFE\xFF\0{\0}", 6), 1, "UTF-16"));
        add("10,000 lists deep", nothing(QByteArray(10000, '['), 1, "deep"));
        add("10,000 objects deep", nothing(QByteArray("{\"a\":\n").repeated(10000), 1025, "deep"));
    }

    void addTopLevelFlaws()
    {
        add("no format", replaced("  \"format\": \"tracepaper\",\n", "\n", 1, "format", "not a Tracepaper file"));
        add("another format", replaced("\"tracepaper\"", "\"drawing\"", 2, "format", "not a Tracepaper file"));
        add("no version", replaced("  \"version\": 1,\n", "\n", 1, "version", "whole number"));
        for (const char *version : {"0", "-1", "1.5", "\"1\"", "null", "[1]", "true"})
            add(named("version %s", version),
                replaced("\"version\": 1", "\"version\": " + QByteArray(version), 3, "version", "whole number"));
        add("newer version", replaced("\"version\": 1", "\"version\": 2", 3, "version", "version 2"));
        add("much newer version", replaced("\"version\": 1", "\"version\": 1e300", 3, "version", "newer"));
        for (const auto &[value, type] : valuesOfEveryType) {
            const QByteArray name = value;
            if (type != QJsonValue::String)
                add(named("title %s", name.constData()), replaced("\"Simple\"", value, 4, "title", "must be a text"));
            if (type != QJsonValue::String)
                add(named("description %s", name.constData()),
                    replaced("  \"title\"", "  \"description\": " + value + ",\n  \"title\"", 4, "description",
                             "must be a text"));
            if (type == QJsonValue::Array)
                continue;
            Broken components = replaced("  \"view\"", "  \"view\"", 5, "components", "must be a list", 0, 0);
            const qsizetype start = goodFile.indexOf("[");
            components.bytes = goodFile.left(start) + value + ", \"old\": " + goodFile.sliced(start);
            add(named("components %s", name.constData()), components);
            Broken connections = replaced("  \"view\"", "  \"view\"", 12, "connections", "must be a list", 4, 0);
            const qsizetype second = goodFile.lastIndexOf("[");
            connections.bytes = goodFile.left(second) + value + ", \"old\": " + goodFile.sliced(second);
            add(named("connections %s", name.constData()), connections);
        }
        for (const auto &[value, type] : valuesOfEveryType) {
            if (type == QJsonValue::Object)
                continue;
            add(named("component %s", value.constData()),
                replaced("    {\"id\": \"server\"", "    " + value + ",\n    {\"id\": \"server\"", 7, "components[1]",
                         "must be an object"));
            add(named("connection %s", value.constData()),
                replaced("    {\"id\": \"c2\"", "    " + value + ",\n    {\"id\": \"c2\"", 14, "connections[1]",
                         "must be an object"));
        }
    }

    void addComponentFlaws()
    {
        add("component without id", replaced("\"id\": \"db\", ", "", 10, "components[3]", "\"id\" is missing", 3, 1));
        add("empty component", replaced("{\"id\": \"db\", \"kind\": \"database\", \"parent\": \"server\"}", "{}", 10,
                                        "components[3]", "\"id\" is missing", 3, 1));
        add("component without kind",
            replaced("\"kind\": \"database\", ", "", 10, "components[3]", "\"kind\" must", 3, 1));
        add("empty kind", replaced("\"database\"", "\"\"", 10, "components[3].kind", "\"kind\" must", 3, 1));
        for (const char *id : {"", " ", "db ", "\\tdb", "a\\nb", "\\u0000", "\\u007f", "\\ud800", "\\udc00x"})
            add(named("id \"%s\"", id), replaced("\"id\": \"db\"", QByteArray("\"id\": \"") + id + '"', 10,
                                                 "components[3].id", "1 to 200 characters", 3, 1));
        add("long id", replaced("\"id\": \"db\"", "\"id\": \"" + QByteArray(201, 'x') + '"', 10, "components[3].id",
                                "1 to 200", 3, 1));
        add("repeated id", replaced("\"id\": \"db\"", "\"id\": \"user\"", 10, "components[3].id",
                                    "another component with the id \"user\"", 3, 1));
        for (const char *number : {"1e8", "-1e8", "1e300", "-1.7976931348623157e308", "9223372036854775807"}) {
            add(named("x %s", number), replaced("\"x\": 1", QByteArray("\"x\": ") + number, 6, "components[0].x",
                                                "between -10000000 and 10000000"));
            add(named("width %s", number), replaced("\"width\": 300", QByteArray("\"width\": ") + number, 7,
                                                    "components[1].width", "between 1 and 10000000"));
        }
        for (const char *number : {"0", "-1", "0.5", "1e-300"})
            add(named("height %s", number), replaced("\"height\": 200", QByteArray("\"height\": ") + number, 7,
                                                     "components[1].height", "between 1"));
        for (const char *port : {"0", "65536", "80.5", "\"80\"", "-80", "1e300"})
            add(named("port %s", port), replaced("\"port\": 80,", QByteArray("\"port\": ") + port + ',', 9,
                                                 "components[2].properties.port", "“Port”"));
        add("property in two places", replaced("\"name\": \"Web\"", "\"name\": \"Web\", \"port\": 81", 8,
                                               "components[2].port", "also among the properties"));
        add("wrong property beside the others", replaced("\"kind\": \"browser\"", "\"kind\": \"browser\", \"needs\": 2",
                                                         6, "components[0].needs", "“Needs”"));
    }

    void addNestingFlaws()
    {
        add("unknown parent", replaced("\"parent\": \"server\",", "\"parent\": \"servers\",", 8, "components[2].parent",
                                       "no component \"servers\""));
        add("parent of itself", replaced("\"kind\": \"host\"", "\"kind\": \"host\", \"parent\": \"server\"", 7,
                                         "components[1].parent", "inside itself"));
        add("circle of two", replaced("\"kind\": \"host\"", "\"kind\": \"host\", \"parent\": \"web\"", 7,
                                      "components[1].parent", "\"server\" is inside itself"));
        add("empty parent",
            replaced("\"parent\": \"server\",", "\"parent\": \"\",", 8, "components[2].parent", "1 to 200 characters"));
        add("parent that could not be read",
            replaced("\"id\": \"server\"", "\"id\": 1", 7, "components[1].id", "1 to 200", 3, 2));
    }

    void addConnectionFlaws()
    {
        add("connection without from",
            replaced("\"from\": \"web\", ", "", 14, "connections[1]", "\"from\" is missing", 4, 1));
        add("connection without to", replaced("\"to\": \"db\", ", "", 14, "connections[1]", "\"to\" is missing", 4, 1));
        add("unknown from",
            replaced("\"from\": \"web\"", "\"from\": \"w\"", 14, "connections[1].from", "no component \"w\"", 4, 1));
        add("unknown to",
            replaced("\"to\": \"web\"", "\"to\": \"w\"", 13, "connections[0].to", "no component \"w\"", 4, 1));
        add("connection to a connection",
            replaced("\"to\": \"db\"", "\"to\": \"c1\"", 14, "connections[1].to", "no component \"c1\"", 4, 1));
        add("repeated connection id", replaced("\"id\": \"c2\"", "\"id\": \"c1\"", 14, "connections[1].id",
                                               "another connection with the id \"c1\"", 4, 1));
        add("empty connection id",
            replaced("\"id\": \"c2\"", "\"id\": \"\"", 14, "connections[1].id", "1 to 200", 4, 1));
        for (const char *use : {"\"reads\"", "1", "[\"read\"]"})
            add(named("use %s", use),
                replaced("\"protocol\": \"mysql\"", QByteArray("\"protocol\": \"mysql\", \"use\": ") + use, 14,
                         "connections[1].use", "one of: read, write, read-write"));
        add("unknown operation",
            replaced("\"protocol\": \"mysql\"", "\"protocol\": \"mysql\", \"operations\": [\"read\", \"delete\"]", 14,
                     "connections[1].operations", "delete"));
    }

    void addRepeatedKeys()
    {
        add("repeated top-level key",
            replaced("  \"title\"", "  \"title\": \"a\",\n  \"title\"", 5, "title", "more than once"));
        add("repeated list",
            replaced("  \"view\"", "  \"connections\": [],\n  \"view\"", 16, "connections", "more than once", 4, 0));
        add("repeated member", replaced("\"name\": \"Web\",", "\"name\": \"Web\", \"name\": \"App\",", 8,
                                        "components[2].name", "\"name\" is given more than once"));
        add("repeated property",
            replaced("\"instances\": 2", "\n\"port\": 81", 10, "components[2].properties.port", "more than once"));
        add("repeated in another spelling", replaced("\"instances\": 2", "\n\"p\\u006frt\": 81", 10,
                                                     "components[2].properties.port", "more than once"));
        add("given three times", replaced("\"instances\": 2", "\n\"port\": 81,\n\"port\": 82", 10,
                                          "components[2].properties.port", "more than once"));
        add("repeated deep inside", replaced("\"grid\": true", "\"a\": [0, {\"b\": [{}, {\n\"c\": 1, \"c\": 1}]}]", 17,
                                             "view.a[1].b[1].c", "more than once"));
    }

    void addSyntaxFlaws()
    {
        add("text after the end", {goodFile + "x", 18, {}, QStringLiteral("JSON"), 4, 2});
        add("second object after the end", {goodFile + "{}", 18, {}, QStringLiteral("JSON"), 4, 2});
        add("zero byte after the end", {goodFile + '\0', 18, {}, QStringLiteral("JSON"), 4, 2});
        add("comma at the end of a list", replaced("\"mysql\"}", "\"mysql\"},", 15, "", "JSON"));
        add("comma at the end of an object", replaced("true}\n}", "true},\n}", 17, "", "JSON"));
        add("comment",
            replaced("    {\"id\": \"web\"", "    // the server\n    {\"id\": \"web\"", 8, "", "JSON", 2, 0));
        add("missing comma", replaced("200},", "200}", 8, "", "JSON", 2, 0));
        add("single quotes", replaced("\"id\": \"web\"", "'id': 'web'", 8, "", "JSON", 2, 0));
        add("bare key", replaced("\"id\": \"web\"", "id: \"web\"", 8, "", "JSON", 2, 0));
        for (const char *number :
             {"NaN", "nan", "Infinity", "-Infinity", "1e999", "-1e999", "0x10", "+1", "--1", "1e", "007"})
            add(named("number %s", number),
                replaced("\"width\": 300", QByteArray("\"width\": ") + number, 7, "", "JSON", 1, 0));
        for (const char *literal : {"True", "nul", "undefined"})
            add(named("literal %s", literal),
                replaced("\"width\": 300", QByteArray("\"width\": ") + literal, 7, "", "JSON", 1, 0));
        for (const char *bytes : {"\xFF", "\xC3", "\xED\xA0\x80", "\xF5\x80\x80\x80", "\xC0\xAF"})
            add(named("not UTF-8 %s", QByteArray(bytes).toHex().constData()),
                replaced("\"Server\"", '"' + QByteArray(bytes) + '"', 7, "", "not UTF-8", 1, 0));
        add("conflict of a merge",
            replaced("    {\"id\": \"web\"", "<<<<<<< HEAD\n    {\"id\": \"web\"", 8, "", "conflict of a merge", 2, 0));
        add("second part of a conflict",
            replaced("    {\"id\": \"db\"", "=======\n    {\"id\": \"db\"", 10, "", "conflict of a merge", 3, 0));
        add("10,000 lists deep inside",
            replaced("\"grid\": true", "\"a\": " + QByteArray("[").repeated(10000), 16, "", "deep"));
        add("closed too early", replaced("  \"view\"", "  }, \"view\"", 16, "", "JSON"));
        add("wrong bracket", replaced("\"mysql\"}\n  ]", "\"mysql\"}\n  }", 15, "", "JSON"));
    }

    std::vector<std::pair<QByteArray, Broken>> m_rows;
};

} // namespace

std::vector<std::pair<QByteArray, Broken>> brokenFiles()
{
    return Table().make();
}

} // namespace tests
