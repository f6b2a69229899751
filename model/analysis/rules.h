#pragma once

#include "model/analysis/finding.h"

namespace model {

// The rules of each theme, function and entry side by side; rules() joins them.
std::vector<Rule> spofRules();
std::vector<Rule> redundancyRules();
std::vector<Rule> dataRules();
std::vector<Rule> securityRules();
std::vector<Rule> operationsRules();
std::vector<Rule> modelRules();

} // namespace model
