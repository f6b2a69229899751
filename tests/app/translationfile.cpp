#include "tests/app/translationfile.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace tests {

using namespace Qt::StringLiterals;

namespace {

QStringList matches(const QString &text, const QRegularExpression &pattern)
{
    QStringList found;
    for (QRegularExpressionMatchIterator i = pattern.globalMatch(text); i.hasNext();)
        found.append(i.next().captured());
    found.sort();
    return found;
}

} // namespace

std::vector<TranslatedText> readTranslations(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<TranslatedText> texts;
    QString context;
    for (QXmlStreamReader xml(&file); !xml.atEnd();) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"source") {
            texts.push_back({context, xml.readElementText(), {}, true});
        } else if (xml.name() == u"translation") {
            texts.back().isFinished = !xml.attributes().hasAttribute(u"type"_s);
            texts.back().translation = xml.readElementText();
        }
    }
    return texts;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%L?\\d|</?[a-z]+[^>]*>"_s);
    return matches(text, pattern);
}

QString accessKeys(const QString &text)
{
    static const QRegularExpression pattern(u"&[^&\\s]"_s);
    return matches(text, pattern).join(QString());
}

} // namespace tests
