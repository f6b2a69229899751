#include "views/graphics/svgstyles.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace views {

using namespace Qt::StringLiterals;

namespace {

using Declarations = QMap<QString, QString>;

Declarations declarationsIn(const QString &text)
{
    Declarations declarations;
    for (const QString &each : text.split(u';', Qt::SkipEmptyParts)) {
        const qsizetype colon = each.indexOf(u':');
        QString value = each.mid(colon + 1).trimmed();
        value.remove("!important"_L1, Qt::CaseInsensitive);
        if (colon > 0)
            declarations.insert(each.left(colon).trimmed().toLower(), value.trimmed());
    }
    return declarations;
}

/// Rules by what they select: "path", ".cls-1" or "#id".
using Rules = QHash<QString, Declarations>;

// A rule with a block in its block belongs to an at-rule: `prelude` begins with @ and everything up to its end is skipped.
void readRules(QString text, Rules &rules)
{
    static const QRegularExpression comment(u"/\\*.*?\\*/"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression simple(u"\\A[.#]?[A-Za-z_][\\w-]*\\z"_s);
    text.remove(comment);
    qsizetype i = 0;
    while (i < text.size()) {
        const qsizetype open = text.indexOf(u'{', i);
        if (open < 0)
            return;
        QString prelude = text.mid(i, open - i);
        prelude = prelude.mid(prelude.lastIndexOf(u';') + 1).trimmed(); // after an @import
        int depth = 1;
        qsizetype end = open + 1;
        for (; end < text.size() && depth > 0; ++end)
            depth += text[end] == u'{' ? 1 : text[end] == u'}' ? -1 : 0;
        i = end;
        if (prelude.startsWith(u'@'))
            continue;
        const Declarations declarations = declarationsIn(text.mid(open + 1, end - open - 2));
        for (const QString &selector : prelude.split(u',')) {
            if (simple.match(selector.trimmed()).hasMatch())
                rules[selector.trimmed()].insert(declarations);
        }
    }
}

void collectRules(const SvgElement &element, Rules &rules)
{
    if (element.name == "style"_L1)
        readRules(element.text, rules);
    for (const SvgElement &child : element.children)
        collectRules(child, rules);
}

void apply(SvgElement &element, const Rules &rules)
{
    Declarations all = rules.value(element.name);
    for (const QString &name : element.attributes.value(u"class"_s).simplified().split(u' '))
        all.insert(rules.value(u'.' + name));
    all.insert(rules.value(u'#' + element.attributes.value(u"id"_s)));
    all.insert(declarationsIn(element.attributes.take(u"style"_s)));
    element.attributes.remove(u"class"_s);
    element.attributes.insert(all);
    for (SvgElement &child : element.children)
        apply(child, rules);
}

} // namespace

void inlineStyles(SvgElement &root)
{
    Rules rules;
    collectRules(root, rules);
    apply(root, rules);
}

} // namespace views
