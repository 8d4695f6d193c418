// SPDX-License-Identifier: Apache-2.0
// Rosters of all types against the program's reader of the same fields as text.
#include "random_rows.hpp"

#include "assess/assessment_row.hpp"
#include "assess/bill_text.hpp"
#include "c/arrow_roster.hpp"
#include "c/canbao.h"
#include "shared/figures.hpp"

#include <canbao/content/names.hpp>

#include <doctest/doctest.h>

#include <limits>
#include <random>
#include <string>

using namespace arrow_tests;

namespace {

/// The columns of an assessment as texts.
std::array<std::string, 14> told(const expected_row& one) {
    if (!one.problem.empty()) {
        std::array<std::string, 14> texts;
        texts[13] = one.problem;
        return texts;
    }
    const canbao::policy_content& content = *one.policy->content;
    const canbao::assessment& its = one.result;
    const auto day = [](canbao::date of) { return program::iso(of); };
    return {std::string{code(its.status)},
            std::string{code(its.reason)},
            std::string{canbao::name_of_route(content, its.route).code},
            program::yuan(its.due),
            program::yuan(its.subsidy),
            program::yuan(its.fiscal),
            std::string{canbao::name_of(content, its.subsidy_category).code},
            std::string{canbao::name_of(content, its.fund).code},
            day(its.benefit_from),
            day(its.benefit_to),
            program::cites_of(*one.policy, its),
            program::notes_of(*one.policy, its, program::naming::codes),
            program::bill_text(*one.policy, its, program::naming::codes),
            ""};
}

/// Whether a policy is the library's, or one of run time that says the same.
enum class made_at : bool { compile_time, run_time };

table assessed(const random_roster& roster, const layout& how, const canbao_options& options,
               made_at policy_is = made_at::compile_time) {
    ArrowArrayStream stream;
    make_stream(roster.columns, how, stream);
    const canbao_policy* policy = nullptr;
    canbao_error error;
    if (roster.policy != nullptr) {
        policy = canbao_find_policy(std::string{roster.policy->id()}.c_str(), &error);
        if (policy_is == made_at::run_time) {
            policy = canbao_amend(policy, 0, nullptr, nullptr, &error);
        }
        REQUIRE_MESSAGE(policy != nullptr, error.message);
    }
    ArrowArrayStream results;
    const int32_t code = canbao_assess(policy, &stream, &options, &results, &error);
    REQUIRE_MESSAGE(code == CANBAO_OK, error.message);
    REQUIRE(is_released(stream));
    table all = read_all(results);
    results.release(&results);
    canbao_release_policy(policy);
    return all;
}

void compare(const random_roster& roster, const layout& how,
             made_at policy_is = made_at::compile_time) {
    canbao_options options{};
    options.outputs = "status,reason,route,due,subsidy,fiscal,subsidy_category,fund,benefit_from,"
                      "benefit_to,cites,notes,bill,problem";
    options.keep = "";
    const table all = assessed(roster, how, options, policy_is);
    REQUIRE(all.failure == "");
    const std::vector<expected_row> expected = expect(roster);
    REQUIRE(all.rows == expected.size());
    for (std::size_t row = 0; row < expected.size(); ++row) {
        const auto texts = told(expected[row]);
        for (std::size_t place = 0; place < texts.size(); ++place) {
            if (all.columns[place][row] != texts[place]) {
                std::string said;
                for (const text_column& one : roster.columns) {
                    said += one.name + "=" + one.texts[row] + " (held " +
                            std::to_string(static_cast<int>(one.held)) + ") ";
                }
                said += roster.policy == nullptr ? "" : std::string{roster.policy->id()};
                CAPTURE(said);
                CAPTURE(row);
                CAPTURE(all.names[place]);
                REQUIRE(all.columns[place][row] == texts[place]);
            }
        }
    }
}

} // namespace

TEST_CASE("each row of any roster is what the program makes of its fields") {
    std::mt19937_64 random{20'231'001};
    for (int round = 0; round < 400; ++round) {
        CAPTURE(round);
        random_roster roster = draw_roster(random, 1 + random() % 300, round % 3 == 0 ? 0 : 20);
        draw_holding(random, roster);
        constexpr std::array<std::int64_t, 7> offsets{0, 1, 7, 8, 9, 63, 64};
        compare(roster, {.rows = static_cast<std::int64_t>(1 + random() % 400),
                         .before = offsets[random() % offsets.size()],
                         .offset_above = random() % 2 == 0});
    }
}

TEST_CASE("a policy of run time gives each row what the same policy of compile time gives") {
    std::mt19937_64 random{20'231'002};
    for (int round = 0; round < 150; ++round) {
        CAPTURE(round);
        random_roster roster = draw_roster(random, 1 + random() % 2'000, 50);
        draw_holding(random, roster);
        compare(roster, {.rows = static_cast<std::int64_t>(1 + random() % 900)}, made_at::run_time);
    }
}

TEST_CASE("long batches are read piece by piece") {
    std::mt19937_64 random{3};
    random_roster roster = draw_roster(random, 20'000, 200);
    draw_holding(random, roster);
    compare(roster, {.rows = 17'001, .before = 9});
}

TEST_CASE("every way to hold a column is drawn") {
    std::mt19937_64 random{4};
    std::array<int, held_ways> drawn{};
    for (int round = 0; round < 500; ++round) {
        random_roster roster = draw_roster(random, 5, 0);
        draw_holding(random, roster);
        for (const text_column& one : roster.columns) {
            ++drawn[static_cast<std::size_t>(one.held)];
        }
    }
    for (std::size_t way = 0; way < held_ways; ++way) {
        CAPTURE(way);
        CHECK(drawn[way] > 0);
    }
}

namespace {

/// Three rows whose columns are filled by hand: `id`, `paid_on`, and `categories` in places of a
/// dictionary.
class three_rows {
public:
    three_rows(ArrowType ids, ArrowType places) {
        ArrowSchemaInit(schema_.get());
        binding::check(ArrowSchemaSetTypeStruct(schema_.get(), 3));
        constexpr std::array<const char*, 3> names{"id", "paid_on", "categories"};
        const std::array types{ids, NANOARROW_TYPE_DATE32, places};
        for (std::size_t place = 0; place < names.size(); ++place) {
            binding::check(ArrowSchemaSetType(schema_->children[place], types[place]));
            binding::check(ArrowSchemaSetName(schema_->children[place], names[place]));
        }
        ArrowSchema* const categories = schema_->children[2];
        binding::check(ArrowSchemaAllocateDictionary(categories));
        binding::check(ArrowSchemaInitFromType(categories->dictionary, NANOARROW_TYPE_STRING));
        binding::check(ArrowArrayInitFromSchema(batch_.get(), schema_.get(), nullptr));
        binding::check(ArrowArrayStartAppending(batch_.get()));
    }
    ArrowArray* ids() { return batch_->children[0]; }
    ArrowArray* words() { return batch_->children[2]->dictionary; }
    /// A row without the number of its person.
    void add(std::int64_t place) {
        binding::check(ArrowArrayAppendInt(batch_->children[1], 19'266));
        binding::check(ArrowArrayAppendInt(batch_->children[2], place));
        binding::check(ArrowArrayFinishElement(batch_.get()));
    }
    /// What is wrong with each row.
    std::vector<std::string> problems() {
        binding::check(
            ArrowArrayFinishBuilding(batch_.get(), NANOARROW_VALIDATION_LEVEL_NONE, nullptr));
        ArrowArrayStream roster;
        binding::check(ArrowBasicArrayStreamInit(&roster, schema_.get(), 1));
        ArrowBasicArrayStreamSetArray(&roster, 0, batch_.get());
        ArrowArrayStream results;
        canbao_error error;
        REQUIRE(canbao_assess(canbao_find_policy("hunan-2023", nullptr), &roster, nullptr, &results,
                              &error) == CANBAO_OK);
        table all = read_all(results);
        results.release(&results);
        return all["problem"];
    }

private:
    binding::owned_schema schema_;
    binding::owned_array batch_;
};

} // namespace

TEST_CASE("a text without characters is no number of a person, and none at all neither") {
    three_rows texts{NANOARROW_TYPE_STRING, NANOARROW_TYPE_INT8};
    binding::check(ArrowArrayAppendString(texts.words(), ArrowCharView("orphan")));
    for (const char* const id : {"a", "", "c"}) {
        binding::check(ArrowArrayAppendString(texts.ids(), ArrowCharView(id)));
        texts.add(0);
    }
    CHECK(texts.problems() == std::vector<std::string>{"", "id:missing", ""});

    three_rows numbers{NANOARROW_TYPE_INT32, NANOARROW_TYPE_INT8};
    binding::check(ArrowArrayAppendString(numbers.words(), ArrowCharView("orphan")));
    for (const bool has : {true, false, true}) {
        binding::check(has ? ArrowArrayAppendInt(numbers.ids(), 7)
                           : ArrowArrayAppendNull(numbers.ids(), 1));
        numbers.add(0);
    }
    CHECK(numbers.problems() == std::vector<std::string>{"", "id:missing", ""});
}

TEST_CASE("a fraction that is none is a number of a person, whatever other rows have") {
    for (const bool has_missing : {true, false}) {
        three_rows rows{NANOARROW_TYPE_DOUBLE, NANOARROW_TYPE_INT8};
        binding::check(ArrowArrayAppendString(rows.words(), ArrowCharView("orphan")));
        for (const double id : {std::numeric_limits<double>::quiet_NaN(), 7.0, 8.0}) {
            binding::check(has_missing && id == 7.0 ? ArrowArrayAppendNull(rows.ids(), 1)
                                                    : ArrowArrayAppendDouble(rows.ids(), id));
            rows.add(0);
        }
        CHECK(rows.problems() == std::vector<std::string>{"", has_missing ? "id:missing" : "", ""});
    }
}

TEST_CASE("what stands where there is no value is none") {
    three_rows rows{NANOARROW_TYPE_STRING, NANOARROW_TYPE_INT8};
    binding::check(ArrowArrayAppendString(rows.words(), ArrowCharView("orphan")));
    binding::check(ArrowBitmapAppend(ArrowArrayValidityBitmap(rows.ids()), 1, 3));
    for (const char* const id : {"a", "b", "c"}) {
        binding::check(ArrowArrayAppendString(rows.ids(), ArrowCharView(id)));
        rows.add(0);
    }
    ArrowBitClear(ArrowArrayValidityBitmap(rows.ids())->buffer.data, 1);
    rows.ids()->null_count = 1;
    CHECK(rows.problems() == std::vector<std::string>{"", "id:missing", ""});
}

TEST_CASE("a place beyond a dictionary is no word") {
    three_rows one{NANOARROW_TYPE_STRING, NANOARROW_TYPE_INT8};
    binding::check(ArrowArrayAppendString(one.words(), ArrowCharView("orphan")));
    three_rows many{NANOARROW_TYPE_STRING, NANOARROW_TYPE_INT8};
    for (int place = 0; place < 256; ++place) { // as many as eight bits have
        binding::check(ArrowArrayAppendString(many.words(), ArrowCharView("orphan")));
    }
    three_rows none{NANOARROW_TYPE_STRING, NANOARROW_TYPE_INT8};
    for (const std::int64_t place : {0, 1, -1}) {
        for (three_rows* const rows : {&one, &many, &none}) {
            binding::check(ArrowArrayAppendString(rows->ids(), ArrowCharView("a")));
            rows->add(rows == &none ? 0 : place);
        }
    }
    const std::string wrong = "categories:unknown_code";
    CHECK(one.problems() == std::vector<std::string>{"", wrong, wrong});
    CHECK(many.problems() == std::vector<std::string>{"", "", wrong});
    CHECK(none.problems() == std::vector<std::string>{wrong, wrong, wrong});
}

TEST_CASE("columns are kept as they are") {
    std::mt19937_64 random{5};
    for (int round = 0; round < 60; ++round) {
        random_roster roster = draw_roster(random, 100, 0);
        draw_holding(random, roster);
        roster.columns.push_back(
            {.name = "village", .texts = std::vector<std::string>(100, "上村")});
        roster.columns.back().texts[3].clear();
        canbao_options options{};
        options.keep = "*";
        options.outputs = "due";
        const table all =
            assessed(roster, {.rows = 33, .before = 9, .offset_above = round % 2 == 0}, options);
        REQUIRE(all.names.size() == roster.columns.size() + 1);
        CHECK(all["village"] == roster.columns.back().texts);
    }
}
