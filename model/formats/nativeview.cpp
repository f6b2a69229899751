#include "model/formats/nativeparts.h"

#include <QCoreApplication>

namespace model::native {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(NativeView)
};

/// Warnings about members of `view`: all of them are kept as they are, and none is needed.
class ViewCheck
{
public:
    explicit ViewCheck(Problems &problems) : m_problems(problems) {}

    bool isObject(const QJsonValue &value, const QString &path)
    {
        return expect(value.isObject() || value.isUndefined(), path, Texts::tr("\"%1\" should be an object, {...}; it is kept, but not used."));
    }

    void isTrueOrFalse(const QJsonValue &value, const QString &path)
    {
        expect(value.isBool() || value.isUndefined(), path, Texts::tr("\"%1\" should be true or false; it is kept, but not used."));
    }

    void isText(const QJsonValue &value, const QString &path)
    {
        expect(value.isString() || value.isUndefined(), path, Texts::tr("\"%1\" should be a text; it is kept, but not used."));
    }

private:
    bool expect(bool holds, const QString &path, const QString &sentence)
    {
        if (!holds)
            m_problems.push_back({ProblemLevel::Warning, sentence.arg(shownInMessage(path.section(u'.', -1))), path, 0});
        return holds;
    }

    Problems &m_problems;
};

} // namespace

void checkView(const QJsonValue &value, Problems &problems)
{
    const QString path = QStringLiteral("view");
    ViewCheck check(problems);
    if (!check.isObject(value, path))
        return;
    const QJsonObject view = value.toObject();
    const auto at = [&path](const QString &key) { return QString(path + u'.' + key); };
    for (const QString &key : {QStringLiteral("legend"), QStringLiteral("lineJumps")})
        check.isTrueOrFalse(view.value(key), at(key));
    check.isText(view.value(QLatin1String("direction")), at(QStringLiteral("direction")));
    for (const QString &group : {QStringLiteral("titleBlock"), QStringLiteral("colorNames")}) {
        if (!check.isObject(view.value(group), at(group)))
            continue;
        const QJsonObject texts = view.value(group).toObject();
        for (auto text = texts.begin(); text != texts.end(); ++text)
            check.isText(*text, QString(at(group) + u'.' + text.key()));
    }
}

} // namespace model::native
