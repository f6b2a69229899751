#pragma once

#include "model/layout/bucketqueue.h"
#include "model/layout/landmarks.h"
#include "model/layout/searchgrid.h"

#include <bit>
#include <cstdint>
#include <limits>
#include <optional>
#include <utility>

namespace model {

/// A place in a grid where a search begins or ends, with what it costs to get there from the border of the part.
struct GridTerminal {
    int column;
    int row;
    bool horizontal; ///< the way of travel there
    double cost;
    int tag; ///< of the caller, from 0 to 255
};

struct GridPath {
    int startTag;
    int goalTag;
    double cost;
    std::vector<std::pair<int, int>> nodes; ///< column and row of every crossing of lines on the way
};

/// The cheapest way through a grid, with a price for each bend (A*). Keeps its memory from search to search.
class GridSearch
{
public:
    struct Request {
        std::vector<GridTerminal> starts;
        std::vector<GridTerminal> goals;
        QRectF goalArea; ///< around all goals: for estimates
        double bend = 0;
        double eagerness = 1; ///< how much estimates count: above 1 it is faster and less thorough
        double limit = std::numeric_limits<double>::max(); ///< dearer ways are none
        const Landmarks *landmarks = nullptr;              ///< of the grid: for better estimates
    };

    std::optional<GridPath> run(const SearchGrid &grid, const Request &request);

    /// Finds the cheapest ways from the starts to everywhere; `request` needs no goals. Then ask wayTo().
    void explore(const SearchGrid &grid, const Request &request);
    /// The cheapest way to one of the goals that the last exploration found, if it reached any.
    std::optional<GridPath> wayTo(const std::vector<GridTerminal> &goals) const;
    /// What the cheapest way to a crossing costs that the last exploration found; nothing when it is out of reach.
    std::optional<float> costTo(int column, int row) const;

private:
    enum class From : std::uint8_t { Start, Left, Right, Above, Below, Turn };
    /// As small as can be: how many of them fit into the cache decides about the speed.
    struct State {
        float cost = 0;
        std::uint16_t run = 0;  ///< the search this is about: older ones count as new
        std::uint8_t start = 0; ///< the tag of the start that it is
        From from : 3 = From::Start;
        bool closed : 1 = false;
        bool goal : 1 = false;
    };
    static_assert(sizeof(State) == 8);

    State &fresh(int index)
    {
        State &state = m_states[std::size_t(index)];
        if (state.run != m_run)
            state = State{std::numeric_limits<float>::max(), m_run, 0, From::Start, false, false};
        return state;
    }
    // Rows lie apart by a power of two, so that the place follows from the index without a division.
    int index(int column, int row, bool horizontal) const { return ((row << m_shift | column) << 1) | int(horizontal); }
    int columnOf(int index) const { return (index >> 1) & ((1 << m_shift) - 1); }
    int rowOf(int index) const { return index >> (1 + m_shift); }

    void begin(const SearchGrid &grid, const Request &request);
    void measureDistances(const Request &request);
    float estimate(int index) const;
    void relax(int index, float cost, From from, int start = 0);
    void expand(int index);
    const GridTerminal &goalAt(int index, const Request &request) const;
    GridPath finish(int index, int goalTag, double cost) const;

    std::vector<State> m_states;
    std::uint16_t m_run = 0;
    int m_shift = 0;
    const SearchGrid *m_grid = nullptr;
    float m_bend = 0;
    float m_eagerness = 1;
    float m_limit = 0;
    std::vector<float> m_acrossColumns; ///< by column: how far from the goals, horizontally
    std::vector<float> m_acrossRows;
    std::optional<Landmarks::Target> m_target;
    BucketQueue m_queue;
};

} // namespace model
