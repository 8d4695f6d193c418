// SPDX-License-Identifier: Apache-2.0
#include "assess/ledger.hpp"

#include "c/canbao.h"
#include "c/guard.hpp"
#include "c/options.hpp"
#include "c/summing.hpp"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include <fmt/format.h>

namespace binding {

namespace {

/// A table of one batch: columns of text, then persons, then sums in yuan.
class table {
public:
    table(std::span<const std::string_view> words, std::span<const std::string_view> sums)
        : words_{words.size()} {
        const std::size_t columns = words.size() + 1 + sums.size();
        ArrowSchemaInit(schema_.get());
        check(ArrowSchemaSetTypeStruct(schema_.get(), static_cast<std::int64_t>(columns)));
        for (std::size_t place = 0; place < columns; ++place) {
            ArrowSchema* const child = schema_->children[place];
            if (place < words_) {
                check(ArrowSchemaSetType(child, NANOARROW_TYPE_STRING));
            } else if (place == words_) {
                check(ArrowSchemaSetType(child, NANOARROW_TYPE_INT64));
            } else {
                check(ArrowSchemaSetTypeDecimal(child, NANOARROW_TYPE_DECIMAL128, 20, 2));
            }
            const std::string_view name = place < words_    ? words[place]
                                          : place == words_ ? "persons"
                                                            : sums[place - words_ - 1];
            check(ArrowSchemaSetName(child, std::string{name}.c_str()));
        }
        check(ArrowArrayInitFromSchema(array_.get(), schema_.get(), nullptr));
        check(ArrowArrayStartAppending(array_.get()));
    }

    void add(std::span<const std::string_view> words, std::uint64_t persons,
             std::span<const canbao::fen> sums) {
        std::int64_t place = 0;
        for (const std::string_view word : words) {
            ArrowArray* const child = array_->children[place++];
            if (word.empty()) {
                check(ArrowArrayAppendNull(child, 1));
            } else {
                check(ArrowArrayAppendString(
                    child, {word.data(), static_cast<std::int64_t>(word.size())}));
            }
        }
        check(ArrowArrayAppendInt(array_->children[place++], static_cast<std::int64_t>(persons)));
        for (const canbao::fen sum : sums) {
            ArrowDecimal amount;
            ArrowDecimalInit(&amount, 128, 20, 2);
            ArrowDecimalSetInt(&amount, sum.count);
            check(ArrowArrayAppendDecimal(array_->children[place++], &amount));
        }
        check(ArrowArrayFinishElement(array_.get()));
    }

    void move_to(ArrowArrayStream& into) {
        ArrowError error;
        check(ArrowArrayFinishBuildingDefault(array_.get(), &error), &error);
        owned_stream stream;
        check(ArrowBasicArrayStreamInit(stream.get(), schema_.get(), 1));
        ArrowBasicArrayStreamSetArray(stream.get(), 0, array_.get());
        ArrowArrayStreamMove(stream.get(), &into);
    }

private:
    std::size_t words_;
    owned_schema schema_;
    owned_array array_;
};

void tell_outcomes(const program::ledger& sums, ArrowArrayStream& into) {
    constexpr std::array<std::string_view, 6> words{"policy", "status",           "reason",
                                                    "route",  "subsidy_category", "fund"};
    constexpr std::array<std::string_view, 3> amounts{"due", "subsidy", "fiscal"};
    table all{words, amounts};
    for (const program::outcome_group& one : sums.outcomes()) {
        all.add(one.words, one.total.persons,
                std::array{one.total.due, one.total.subsidy, one.total.fiscal});
    }
    all.move_to(into);
}

void tell_payers(const program::ledger& sums, ArrowArrayStream& into) {
    constexpr std::array<std::string_view, 2> words{"policy", "payer"};
    constexpr std::array<std::string_view, 4> amounts{"contribution", "surcharges",
                                                      "fiscal_standard", "refunded_later"};
    table all{words, amounts};
    for (const program::payer_group& one : sums.payers()) {
        all.add(std::array{one.policy, one.payer}, one.total.persons,
                std::array{one.total.contribution, one.total.surcharges, one.total.fiscal_standard,
                           one.total.refunded_later});
    }
    all.move_to(into);
}

} // namespace

} // namespace binding

extern "C" int32_t canbao_ledger(const canbao_policy* policy, ArrowArrayStream* roster,
                                 const canbao_options* options, const char* by,
                                 ArrowArrayStream* ledger, int64_t* problems, canbao_error* error) {
    using namespace binding;
    canbao_error told{};
    canbao_error* const into = error == nullptr ? &told : error;
    guarded(into, 0, [&] {
        owned_stream from;
        take(roster, ledger, from);
        const std::string_view what = text_of(by, "by");
        if (what != "outcome" && what != "payer") {
            throw problem_with{CANBAO_BAD_ARGUMENT,
                               fmt::format("by is 'outcome' or 'payer', and not '{}'", what)};
        }
        const summed all = sums_of(policy, *from.get(), reading_of(options));
        if (problems != nullptr) {
            *problems = all.problems;
        }
        (what == "payer" ? tell_payers : tell_outcomes)(all.sums, *ledger);
        return 0;
    });
    return into->code;
}
