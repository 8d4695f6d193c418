// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_POLICY_COMPOSE_HPP
#define CANBAO_POLICY_COMPOSE_HPP

#include <canbao/base/kept.hpp>
#include <canbao/components/chapter.hpp>
#include <canbao/components/component.hpp>
#include <canbao/content/lower.hpp>
#include <canbao/content/policy_content.hpp>
#include <canbao/engine/rule_table.hpp>
#include <canbao/validity/each_day.hpp>
#include <canbao/validity/validate.hpp>

#include <boost/hana/experimental/types.hpp>
#include <boost/hana/unpack.hpp>

#include <cstddef>

// From components to a content, to a rule table, and to what is wrong with them.
namespace canbao::inline v0_1::detail {

namespace hana = boost::hana;

/// Sorts components into the content: each adds itself to the list of its kind, so that the order
/// in which a policy names them does not matter (only that of the routes does, which is the order
/// of listing). Days stay relative to the insured year.
struct sort_into_content {
    template <class... Types>
    constexpr policy_content operator()(Types...) const noexcept {
        policy_content content;
        (add_component<typename Types::type>(content), ...);
        return content;
    }
};

template <class Components>
CANBAO_DETAIL_KEPT inline constexpr policy_content
    content_of = with_days_of_its_year(hana::unpack(Components{}, sort_into_content{}));

template <class Components>
CANBAO_DETAIL_TABLE constexpr rule_table rules_of = lower(content_of<Components>);

template <class Components>
inline constexpr violations miscounted_in = {};
template <class... Components>
inline constexpr violations miscounted_in<hana::experimental::types<Components...>> =
    check_what_stands_once(times_among<Components...>);

template <class Components>
inline constexpr violations wrong_components_of = validate_content(content_of<Components>);

template <class Components>
inline constexpr findings findings_of = examine_routes(content_of<Components>,
                                                       rules_of<Components>);

template <class Components, std::size_t Number, std::size_t Slice>
inline constexpr slice slice_of = nth_slice(rules_of<Components>,
                                            findings_of<Components>.open[Number], Slice);

template <class Components, std::size_t Number, std::size_t Slice, std::size_t Stretch>
inline constexpr cells_found cells_in = cells_of(rules_of<Components>,
                                                 findings_of<Components>.open[Number],
                                                 slice_of<Components, Number, Slice>, Stretch);

/// Each cell in a constant evaluation of its own.
template <class Components, std::size_t Number, std::size_t Slice, std::size_t Stretch,
          std::size_t Cell>
inline constexpr application
    witness_of = witness_in(rules_of<Components>, findings_of<Components>.open[Number],
                            slice_of<Components, Number, Slice>,
                            cells_in<Components, Number, Slice, Stretch>[Cell]);

/// The first witness of the cells of a slice from one on, stretch by stretch.
template <class Components, std::size_t Number, std::size_t Slice, std::size_t Stretch = 0,
          std::size_t Cell = 0>
constexpr application witness_from() {
    if constexpr (cells_in<Components, Number, Slice, Stretch>.dropped > 0) {
        return witness_in(rules_of<Components>, findings_of<Components>.open[Number],
                          slice_of<Components, Number, Slice>);
    } else if constexpr (Cell < cells_in<Components, Number, Slice, Stretch>.size()) {
        if constexpr (witness_of<Components, Number, Slice, Stretch, Cell>.paid_on.has_value()) {
            return witness_of<Components, Number, Slice, Stretch, Cell>;
        } else {
            return witness_from<Components, Number, Slice, Stretch, Cell + 1>();
        }
    } else if constexpr (Stretch + 1 < stretches) {
        return witness_from<Components, Number, Slice, Stretch + 1>();
    } else {
        return {};
    }
}

template <class Components, std::size_t Number, std::size_t Slice = 0>
constexpr application first_witness() {
    if constexpr (!slice_of<Components, Number, Slice>.is_one) {
        return {};
    } else {
        constexpr application witness = witness_from<Components, Number, Slice>();
        if constexpr (witness.paid_on.has_value()) {
            return witness;
        } else {
            return first_witness<Components, Number, Slice + 1>();
        }
    }
}

template <class Components, std::size_t Number>
constexpr violations conclusion_of() {
    violations found;
    conclude(rules_of<Components>, findings_of<Components>.open[Number],
             first_witness<Components, Number>(), found);
    return found;
}

/// Settles the doubts from the I-th on, as `settle_after` says.
template <class Components, std::size_t Number = 0>
constexpr violations settle_each() {
    constexpr std::size_t size = findings_of<Components>.open.size();
    if constexpr (Number == size) {
        violations found;
        settle_after(size, content_of<Components>, rules_of<Components>, found);
        return found;
    } else {
        constexpr violations found = conclusion_of<Components, Number>();
        if constexpr (found.empty()) {
            return settle_each<Components, Number + 1>();
        } else {
            return found;
        }
    }
}

template <class Components>
constexpr violations find_violations() {
    if constexpr (!miscounted_in<Components>.empty()) {
        return miscounted_in<Components>;
    } else if constexpr (!wrong_components_of<Components>.empty()) {
        return wrong_components_of<Components>;
    } else if constexpr (findings_of<Components>.open.empty()) {
        return findings_of<Components>.found;
    } else {
        return settle_each<Components>();
    }
}

/// As `validate` says, in several constant evaluations.
template <class Components>
inline constexpr violations violations_of = find_violations<Components>();

} // namespace canbao::detail

#endif
