#pragma once

#include <QString>

#include <array>
#include <cstdint>
#include <optional>

namespace model {

/// What a request wants: a file, a page that needs data, or a change that must be stored.
enum class Operation : std::uint8_t { Static = 0, Read = 1, Write = 2 };

inline constexpr int operationCount = 3;
inline constexpr std::array<Operation, operationCount> allOperations{Operation::Read, Operation::Write,
                                                                     Operation::Static};

constexpr std::size_t indexOf(Operation operation)
{
    return static_cast<std::size_t>(operation);
}

/// `static`, `read`, `write`: the ids of the file format and the command line.
QString operationId(Operation operation);
std::optional<Operation> operationFromId(QStringView id);

/// The translated word for people, as in "every read".
QString operationName(Operation operation);

/// The letter of the badge: S, R, W.
QChar operationLetter(Operation operation);

/// A set of operations, one bit each.
class OperationSet
{
public:
    constexpr OperationSet() = default;
    constexpr OperationSet(std::initializer_list<Operation> operations)
    {
        for (const Operation operation : operations)
            insert(operation);
    }
    static constexpr OperationSet all() { return {Operation::Static, Operation::Read, Operation::Write}; }

    constexpr void insert(Operation operation) { m_bits |= std::uint8_t(1U << indexOf(operation)); }
    constexpr bool contains(Operation operation) const { return (m_bits >> indexOf(operation)) & 1U; }
    constexpr bool isEmpty() const { return m_bits == 0; }
    constexpr OperationSet intersected(OperationSet other) const
    {
        OperationSet result;
        result.m_bits = m_bits & other.m_bits;
        return result;
    }
    constexpr bool operator==(const OperationSet &) const = default;

private:
    std::uint8_t m_bits = 0;
};

} // namespace model
