#pragma once

#include "model/catalog/propertyschema.h"

/// The groups of properties that the entries of the component catalogue are put together from.
namespace model::kindproperties {

PropertySchemas joined(std::initializer_list<PropertySchemas> groups);

PropertySchemas identity();                    ///< product, address
PropertySchemas listener();                    ///< port, public
PropertySchemas service();                     ///< service name, what it serves by itself, needs
PropertySchemas redundancy();                  ///< instances, managed
PropertySchemas reliability();                 ///< availability or MTBF and MTTR
PropertySchemas timing(double serviceTimeMs);  ///< service time, concurrency, queue limit
PropertySchemas entry();                       ///< url
PropertySchemas resolver();                    ///< records
PropertySchemas filter();                      ///< allow, onBlock
PropertySchemas passing(double delayMs);       ///< delay added to a round trip
PropertySchemas proxy();                       ///< TLS, flavour, timeouts
PropertySchemas balancer();                    ///< algorithm, mode, health checks
PropertySchemas requirements();                ///< needs
PropertySchemas store();                       ///< write service time
PropertySchemas replica();                     ///< role, failover
PropertySchemas standbyRole();                 ///< role within a cluster
PropertySchemas cluster();                     ///< mode, failover, members
PropertySchemas certificate();                 ///< domain
PropertySchemas note();                        ///< text
PropertySchemas caption();                     ///< text, size, alignment
PropertySchemas appearance();                  ///< color
PropertySchemas image();
PropertySchemas ownIcon();
PropertySchemas placing();                     ///< pinned

} // namespace model::kindproperties
