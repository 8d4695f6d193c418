// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "c/canbao.h"
#include "roster/column_claims.hpp"
#include "roster/roster_reader.hpp"

#include <nanoarrow.h>

#include <array>
#include <memory>
#include <string>
#include <vector>

// Rosters as Arrow's record batches.
namespace binding {

/// Releases what it owns.
template <class Thing, void (*Release)(Thing*)>
class owned {
public:
    owned() noexcept : its_{} {}
    owned(const owned&) = delete;
    owned& operator=(const owned&) = delete;
    ~owned() { Release(&its_); }

    Thing* get() noexcept { return &its_; }
    const Thing* get() const noexcept { return &its_; }
    Thing* operator->() noexcept { return &its_; }
    const Thing* operator->() const noexcept { return &its_; }

private:
    Thing its_;
};

void release(ArrowSchema* one);
void release(ArrowArray* one);
void release(ArrowArrayStream* one);
void release(ArrowArrayView* one);
using owned_schema = owned<ArrowSchema, release>;
using owned_array = owned<ArrowArray, release>;
using owned_stream = owned<ArrowArrayStream, release>;
using owned_view = owned<ArrowArrayView, release>;

/// Throws what nanoarrow reports.
void check(ArrowErrorCode code, const ArrowError* error = nullptr);

/// The columns of a roster's batches, which stay the same from batch to batch.
class arrow_roster {
public:
    /// Finds the columns by name. Throws where one is missing, stands twice, is nearly named or
    /// holds what it can't hold.
    arrow_roster(const ArrowSchema& schema, std::span<const program::column_claim> claims,
                 const canbao::policy_entry* policy);

    /// Takes the columns of a batch, which must outlive their use. Throws where buffers make no
    /// sense.
    const roster_columns& take(const ArrowArray& batch);

    /// Throws where the roster lacks a column that a policy reads.
    void require_columns_of(const canbao::policy_entry& policy) const;

    [[nodiscard]] const std::vector<std::string>& header() const noexcept { return header_; }
    /// The place of a column among the header's, by its name there or by ours; throws where there
    /// is none, or several.
    [[nodiscard]] std::size_t place_of(std::string_view name) const;
    /// The same of a column that the roster has.
    [[nodiscard]] std::size_t place_of(program::column which) const noexcept {
        return places_[static_cast<std::size_t>(which)]->child;
    }
    [[nodiscard]] bool has(program::column which) const noexcept {
        return columns_.has[static_cast<std::size_t>(which)];
    }

private:
    struct place {
        std::size_t child = 0;
        storage what = storage::none;
        storage inner = storage::none; ///< of a dictionary's values, or a list's elements
        bool is_dictionary = false;
        owned_view view;
        column_view inner_view;
    };

    void find(program::column which, std::size_t child, const ArrowSchema& schema);

    std::vector<std::string> header_;
    std::array<std::unique_ptr<place>, program::column_names.size()> places_;
    roster_columns columns_;
};

} // namespace binding
