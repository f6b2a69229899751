#pragma once

#include "model/diagram/diagram.h"

namespace tests {

// A diagram from text that one can read in a test:
//
//     diagramFromText("user -> lb -> {web1 web2} -> db; h1[web1 db]; lb(managed=zone)")
//
// An arrow joins every part on its left with every part on its right. `-https:8443->` names protocol and port,
// `-mysql use=read->` sets members of the connection; otherwise the protocol is the one the target usually speaks.
// Connections are called c1, c2 ... A part is made where it is first mentioned; its kind follows from the letters its id
// begins with (user lb web app db h z ...; see the table in the source) unless `kind=` says otherwise. Brackets put
// parts into a container, parentheses set properties: `db2(role=replica)`, `dns(records=[www=8.8.8.8])`,
// `x(operations=[read write])`, `lb(needs=pool:2)`, `cluster(failoverNeeds=2:a b c)`. Statements end with a semicolon or at the end of a line. Mistakes end the program.
model::Diagram diagramFromText(const QByteArray &text);

// The indices of the parts with these ids, sorted; ids are separated by blanks.
std::vector<int> indicesOf(const model::Diagram &diagram, const QByteArray &ids);

// The ids as one text, in alphabetical order, separated by blanks.
QString idsText(const std::vector<model::ComponentId> &ids);

} // namespace tests
