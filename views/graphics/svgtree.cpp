#include "views/graphics/svgtree.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

namespace views {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(SvgFiles)
};

bool isSvg(QStringView space)
{
    return space.isEmpty() || space == "http://www.w3.org/2000/svg"_L1;
}

QMap<QString, QString> attributesOf(const QXmlStreamReader &reader)
{
    QMap<QString, QString> attributes;
    for (const QXmlStreamAttribute &attribute : reader.attributes()) {
        const QStringView space = attribute.namespaceUri();
        if (space.isEmpty() || (space == "http://www.w3.org/1999/xlink"_L1 && attribute.name() == "href"_L1))
            attributes.insert(attribute.name().toString(), attribute.value().toString());
    }
    return attributes;
}

class TreeReader
{
public:
    explicit TreeReader(const QByteArray &file) : m_reader(file) {}

    model::Result<SvgElement> read()
    {
        while (!m_reader.atEnd()) {
            const QXmlStreamReader::TokenType token = m_reader.readNext();
            if (token == QXmlStreamReader::DTD && !m_reader.entityDeclarations().isEmpty())
                return model::Error{Texts::tr("The file declares entities, which drawings do not need. Save it again as plain SVG.")};
            if (token == QXmlStreamReader::StartElement)
                return readRoot();
        }
        return notXml();
    }

private:
    model::Error notXml() const
    {
        QString reason = m_reader.errorString();
        if (reason.endsWith(u'.'))
            reason.chop(1);
        return model::Error{Texts::tr("The file is no SVG that can be read (line %1): %2.").arg(m_reader.lineNumber()).arg(reason)};
    }

    model::Result<SvgElement> readRoot()
    {
        if (m_reader.name() != "svg"_L1 || !isSvg(m_reader.namespaceUri()))
            return model::Error{Texts::tr("The file is no SVG: it begins with another element.")};
        SvgElement root;
        readElement(root, 1);
        if (!m_refusal.isEmpty())
            return model::Error{m_refusal};
        if (m_reader.hasError())
            return notXml();
        return root;
    }

    void readElement(SvgElement &element, int depth)
    {
        if (depth > svglimits::depth)
            m_refusal = Texts::tr("The drawing is nested more than %1 deep.").arg(svglimits::depth);
        if (++m_count > svglimits::elements)
            m_refusal = Texts::tr("The drawing has more than %1 elements.").arg(svglimits::elements);
        element.name = m_reader.name().toString();
        element.attributes = attributesOf(m_reader);
        while (m_refusal.isEmpty() && !m_reader.atEnd()) {
            const QXmlStreamReader::TokenType token = m_reader.readNext();
            if (token == QXmlStreamReader::EndElement)
                return;
            if (token == QXmlStreamReader::Characters)
                element.text += m_reader.text();
            else if (token == QXmlStreamReader::StartElement && isSvg(m_reader.namespaceUri()))
                readElement(element.children.emplace_back(), depth + 1);
            else if (token == QXmlStreamReader::StartElement)
                m_reader.skipCurrentElement();
        }
    }

    QXmlStreamReader m_reader;
    QString m_refusal;
    int m_count = 0;
};

} // namespace

model::Result<SvgElement> readSvgTree(const QByteArray &file)
{
    if (file.size() > svglimits::bytes)
        return model::Error{Texts::tr("The SVG file is larger than %1 KB.").arg(svglimits::bytes / 1024)};
    return TreeReader(file).read();
}

} // namespace views
