#pragma once

#include "model/edit/edit.h"

namespace model {

/// False when the kind cannot stand where the part is: a container with something in it stays a container, notes and parts
/// do not replace each other.
bool canReplaceKind(const Diagram &diagram, const ComponentId &id, const ComponentKind &kind);

struct KindReplacement {
    Edits edit;
    QString remark; ///< what became of connections that cannot mean what they did; empty when all do
};

/// Makes the part one of another kind, in the same place. It keeps what both kinds know of it, its name unless that was the
/// old kind's, and its connections, with protocols that make sense with the new kind. None comes to mean something else
/// unnoticed: what was no request (replication, monitoring, backup ...) and makes no sense any more is removed.
KindReplacement replaceKind(const Diagram &diagram, const ComponentId &id, const QString &kind);

} // namespace model
