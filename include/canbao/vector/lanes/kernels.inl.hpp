// SPDX-License-Identifier: Apache-2.0
// No guard, see body.inl.hpp: kernels of one policy, and of several for mixed rosters.

#if defined(CANBAO_VECTOR_BYTES)

CANBAO_VECTOR_INLINE outcome of_nobody() noexcept {
    outcome none;
    none.status = none.reason = none.route = none.fee_line = none.subsidy_category = i16{};
    none.fund = i16{};
    none.due = none.subsidy = none.fiscal = no_money();
    none.benefit_from = none.benefit_to = none.delegated.low = none.delegated.high = i16{};
    none.delegated.groups = none.extra_years = none.bucket = i16{};
    return none;
}
template <const kernel_recipe& Recipe>
CANBAO_VECTOR_INLINE void take_where(i16 holds, const outcome& other, outcome& one) noexcept {
    one.status = where(holds, other.status, one.status);
    one.reason = where(holds, other.reason, one.reason);
    one.route = where(holds, other.route, one.route);
    one.fee_line = where(holds, other.fee_line, one.fee_line);
    one.subsidy_category = where(holds, other.subsidy_category, one.subsidy_category);
    one.fund = where(holds, other.fund, one.fund);
    one.due = where<Recipe>(holds, other.due, one.due);
    one.subsidy = where<Recipe>(holds, other.subsidy, one.subsidy);
    one.fiscal = where<Recipe>(holds, other.fiscal, one.fiscal);
    one.benefit_from = where(holds, other.benefit_from, one.benefit_from);
    one.benefit_to = where(holds, other.benefit_to, one.benefit_to);
    one.delegated.low = where(holds, other.delegated.low, one.delegated.low);
    one.delegated.high = where(holds, other.delegated.high, one.delegated.high);
    one.delegated.groups = where(holds, other.delegated.groups, one.delegated.groups);
    one.extra_years = where(holds, other.extra_years, one.extra_years);
}

/// A kernel: assesses as many persons as there are lanes, from a row on, and counts those that were
/// not yet. Where it is of several policies, all of the same unit, each person's is the one of the
/// number in the column of policies, from 0.
template <written_columns Written, const kernel_recipe& First, const kernel_recipe&... Rest>
struct kernel {
    CANBAO_VECTOR_INLINE static void assess(const vector_input& in, const vector_output& out,
                                            std::size_t row, std::size_t from) noexcept {
        const applicants who = read(in, row);
        outcome result;
        if constexpr (sizeof...(Rest) == 0 && First.registration == registers::on_all) {
            result = outcome_of<First>(enrolled(in, row, who, First.last_payment));
        } else if constexpr (sizeof...(Rest) == 0) {
            result = outcome_of<First>(who);
        } else {
            result = of_nobody();
            const i16 policy = load_bytes(in.policy + row);
            take<First>(who, policy == i16{}, result);
            take_rest(who, policy, result, std::make_index_sequence<sizeof...(Rest)>{});
        }
        write<Written, First.unit>(out, row, result);
        if (out.buckets.counts != nullptr) {
            count(out, row, from, result.bucket);
            if constexpr (Written.years) {
                if (any(result.extra_years != 0)) {
                    count_years(out, row, from, result.bucket, result.extra_years);
                }
            }
        }
    }

    /// Assesses rows, at least as many as there are lanes.
    static void assess_rows(const vector_input& in, const vector_output& out, std::size_t first,
                            std::size_t end) noexcept {
        for (std::size_t row = first; row < end; row += lanes) {
            // The last stripe may overlap the one before.
            assess(in, out, row < end - lanes ? row : end - lanes, row);
        }
    }

private:
    template <std::size_t... Place>
    CANBAO_VECTOR_INLINE static void take_rest(const applicants& who, i16 policy, outcome& result,
                                               std::index_sequence<Place...>) noexcept {
        ((take<Rest>(who, policy == all(Place + 1), result)), ...);
    }

    /// A policy that nobody has is left out.
    template <const kernel_recipe& Recipe>
    CANBAO_VECTOR_INLINE static void take(const applicants& who, i16 has_it,
                                          outcome& result) noexcept {
        if (any(has_it)) {
            take_where<Recipe>(has_it, outcome_of<Recipe>(who), result);
        }
    }
};

/// The number of the policy that all rows of a block have, or one that none has.
inline std::size_t policy_of_all(const std::uint8_t* policy, std::size_t rows) noexcept {
    i16 differ{};
    const i16 one = all(policy[0]);
    for (std::size_t row = 0; row + lanes <= rows; row += lanes) {
        differ |= load_bytes(policy + row) ^ one;
    }
    differ |= load_bytes(policy + rows - lanes) ^ one;
    return any(differ != 0) ? 256 : policy[0];
}

/// Assesses rows that all have one of some policies; false where the number is none of theirs.
template <const kernel_recipe&... Recipes, std::size_t... Place>
inline bool assess_by_one(std::size_t policy, const vector_input& in, const vector_output& out,
                          std::size_t first, std::size_t end,
                          std::index_sequence<Place...>) noexcept {
    return ((policy == Place
                 ? (kernel<written_by<Recipes...>, Recipes>::assess_rows(in, out, first, end), true)
                 : false) ||
            ...);
}

/// A kernel of several policies, block by block: rosters mostly come in long runs of one policy.
template <const kernel_recipe&... Recipes>
struct block_kernel {
    static constexpr written_columns written = written_by<Recipes...>;

    CANBAO_VECTOR_INLINE static void assess(const vector_input& in, const vector_output& out,
                                            std::size_t row, std::size_t from) noexcept {
        kernel<written, Recipes...>::assess(in, out, row, from);
    }

    static void assess_rows(const vector_input& in, const vector_output& out, std::size_t first,
                            std::size_t end) noexcept {
        constexpr std::size_t most = 1'024;
        while (end - first >= 2 * lanes) {
            const std::size_t left = end - first;
            // What is left after a block is nothing, or no less than one can be.
            const std::size_t some = left <= most ? left : most;
            const std::size_t rows =
                some < left && left - some < 2 * lanes ? some - 2 * lanes : some;
            const std::size_t policy = policy_of_all(in.policy + first, rows);
            if (!assess_by_one<Recipes...>(policy, in, out, first, first + rows,
                                           std::make_index_sequence<sizeof...(Recipes)>{})) {
                kernel<written, Recipes...>::assess_rows(in, out, first, first + rows);
            }
            first += rows;
        }
        if (first < end) {
            kernel<written, Recipes...>::assess_rows(in, out, first, end);
        }
    }
};

/// The kernel of a policy, or of several.
template <const kernel_recipe& First, const kernel_recipe&... Rest>
struct kernel_of : block_kernel<First, Rest...> {};
template <const kernel_recipe& Recipe>
struct kernel_of<Recipe> : kernel<written_by<Recipe>, Recipe> {};

#endif
