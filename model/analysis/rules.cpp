#include "model/analysis/rules.h"

namespace model {

namespace {

std::vector<Rule> joinRules()
{
    std::vector<Rule> all;
    for (const std::vector<Rule> &theme :
         {spofRules(), redundancyRules(), dataRules(), securityRules(), operationsRules(), modelRules()})
        all.insert(all.end(), theme.begin(), theme.end());
    return all;
}

} // namespace

const std::vector<Rule> &rules()
{
    static const std::vector<Rule> all = joinRules();
    return all;
}

} // namespace model
