// SPDX-License-Identifier: Apache-2.0
// What is told of wrong calls, and that nothing is left behind.
#include "arrow_tables.hpp"
#include "c/canbao.h"

#include <doctest/doctest.h>

#include <cerrno>
#include <cstring>
#include <string>
#include <thread>
#include <vector>

using namespace arrow_tests;

namespace {

const canbao_policy* hunan() {
    return canbao_find_policy("hunan-2023", nullptr);
}

struct outcome {
    int32_t code = 0;
    std::string message;
    table all;
};

outcome assess(const canbao_policy* policy, std::vector<text_column> columns,
               const canbao_options& options = {}) {
    ArrowArrayStream stream;
    make_stream(columns, {}, stream);
    ArrowArrayStream results;
    canbao_error error;
    outcome its;
    its.code = canbao_assess(policy, &stream, &options, &results, &error);
    its.message = error.message;
    CHECK(is_released(stream));
    if (its.code == CANBAO_OK) {
        its.all = read_all(results);
        results.release(&results);
    } else {
        CHECK(is_released(results));
    }
    return its;
}

text_column paid() {
    return {.name = "paid_on", .texts = {"2022-10-01", "2022-12-31"}, .numbers = {19'266, 19'357}};
}

bool has(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

/// A stream of which something fails.
struct failing {
    static int schema(ArrowArrayStream*, ArrowSchema* into) {
        ArrowSchemaInit(into);
        binding::check(ArrowSchemaSetTypeStruct(into, 1));
        binding::check(ArrowSchemaSetType(into->children[0], NANOARROW_TYPE_DATE32));
        binding::check(ArrowSchemaSetName(into->children[0], "paid_on"));
        return 0;
    }
    static int no_schema(ArrowArrayStream*, ArrowSchema*) { return EIO; }
    static int no_batch(ArrowArrayStream*, ArrowArray*) { return EIO; }
    static const char* why(ArrowArrayStream*) { return "the disk is full of sand"; }
    static const char* nothing(ArrowArrayStream*) { return nullptr; }
    static void release(ArrowArrayStream* it) {
        ++released;
        it->release = nullptr;
    }
    static inline int released = 0;
};

} // namespace

TEST_CASE("policies are listed and found") {
    CHECK(canbao_interface() == CANBAO_INTERFACE);
    CHECK(std::string{canbao_version()} == CANBAO_VERSION);
    REQUIRE(canbao_policy_count() >= 5);
    CHECK(std::string{canbao_policy_id(canbao_policy_at(0))} == "hunan-2023");
    CHECK(canbao_policy_at(canbao_policy_count()) == nullptr);
    CHECK(canbao_policy_id(nullptr) == nullptr);
    canbao_error error;
    CHECK(canbao_find_policy("hunan-2033", &error) == nullptr);
    CHECK(error.code == CANBAO_NO_SUCH_POLICY);
    CHECK(has(error.message, "did you mean hunan-2023"));
    CHECK(canbao_find_policy(nullptr, &error) == nullptr);
    CHECK(error.code == CANBAO_BAD_ARGUMENT);
    CHECK(canbao_find_policy("hunan-2024", &error) != nullptr);
    CHECK(error.code == CANBAO_OK);
    CHECK(std::string{error.message}.empty());
}

TEST_CASE("a wrong column is told by its name and type") {
    CHECK(
        has(assess(hunan(), {{.name = "paid_on", .texts = {"x"}}, {.name = "tier", .texts = {"1"}}})
                .all["problem"][0],
            "paid_on:bad_date"));
    outcome its = assess(hunan(), {{.name = "tier", .texts = {"1"}}});
    CHECK(its.code == CANBAO_BAD_COLUMN);
    CHECK(has(its.message, "no column 'paid_on'"));

    its = assess(hunan(), {paid(), {.name = "Paid_On", .texts = {"", ""}}});
    CHECK(its.code == CANBAO_BAD_COLUMN);
    CHECK(has(its.message, "'Paid_On' is nearly 'paid_on'"));
    CHECK(!has(its.message, "--columns"));

    text_column numbers = paid();
    numbers.name = "缴费日期";
    its = assess(hunan(), {numbers});
    CHECK(its.code == CANBAO_OK);

    its = assess(hunan(),
                 {{.name = "paid_on", .texts = {"1"}, .numbers = {1}, .held = held_as::int64}});
    CHECK(its.code == CANBAO_BAD_COLUMN);
    CHECK(has(its.message, "'paid_on' is int64"));

    its = assess(
        hunan(),
        {paid(),
         {.name = "categories", .texts = {"1", "2"}, .numbers = {1, 2}, .held = held_as::float64}});
    CHECK(its.code == CANBAO_BAD_COLUMN);
    CHECK(has(its.message, "'categories' is double"));
}

TEST_CASE("what is asked for and is not there is told") {
    canbao_options options{};
    options.outputs = "due,duee";
    outcome its = assess(hunan(), {paid()}, options);
    CHECK(its.code == CANBAO_BAD_ARGUMENT);
    CHECK(has(its.message, "there is no 'duee' (did you mean due?)"));
    options = {};
    options.keep = "village";
    CHECK(has(assess(hunan(), {paid()}, options).message, "no column 'village'"));
    options = {};
    options.money = "dollars";
    CHECK(has(assess(hunan(), {paid()}, options).message, "'decimal' or 'fen'"));
    options = {};
    options.columns = "paid_on=zahltag";
    CHECK(has(assess(hunan(), {paid()}, options).message, "zahltag"));
    options = {};
    options.dates = "us";
    CHECK(has(assess(hunan(), {paid()}, options).message, "day-first"));
    CHECK(assess(nullptr, {paid()}).code == CANBAO_BAD_COLUMN);
    options = {};
    options.keep = "status";
    its = assess(hunan(), {paid(), {.name = "status", .texts = {"a", "b"}}}, options);
    CHECK(its.code == CANBAO_BAD_COLUMN);
    CHECK(has(its.message, "can't be kept"));
}

TEST_CASE("options are heard") {
    canbao_options options{};
    options.outputs = "due,benefit_from";
    options.money = "fen";
    options.columns = "paid_on=zahltag";
    options.dates = "day-first";
    const outcome its =
        assess(hunan(), {{.name = "zahltag", .texts = {"1/10/2022", "2022-11-01"}}}, options);
    REQUIRE_MESSAGE(its.code == CANBAO_OK, its.message);
    CHECK(its.all.names == std::vector<std::string>{"due", "benefit_from"});
    CHECK(its.all["due"] == std::vector<std::string>{"35000", "35000"});
    CHECK(its.all["benefit_from"][0] == "2023-01-01");
}

TEST_CASE("the number of a person is kept, whatever its column is called") {
    canbao_options options{};
    options.columns = "id=number";
    options.outputs = "due";
    const outcome its = assess(
        hunan(),
        {{.name = "id", .texts = {"a", "b"}}, {.name = "number", .texts = {"1", "2"}}, paid()},
        options);
    REQUIRE_MESSAGE(its.code == CANBAO_OK, its.message);
    CHECK(its.all.names == std::vector<std::string>{"number", "due"});
    CHECK(its.all["number"] == std::vector<std::string>{"1", "2"});
}

TEST_CASE("a stream that fails is told, and released once") {
    canbao_error error;
    ArrowArrayStream results;
    failing::released = 0;
    ArrowArrayStream stream{failing::no_schema, failing::no_batch, failing::why, failing::release,
                            nullptr};
    CHECK(canbao_assess(hunan(), &stream, nullptr, &results, &error) == CANBAO_STREAM_FAILED);
    CHECK(std::string{error.message} == "the disk is full of sand");
    CHECK(failing::released == 1);

    stream = {failing::schema, failing::no_batch, failing::nothing, failing::release, nullptr};
    REQUIRE(canbao_assess(hunan(), &stream, nullptr, &results, &error) == CANBAO_OK);
    ArrowArray batch;
    CHECK(results.get_next(&results, &batch) == EIO);
    CHECK(std::string{results.get_last_error(&results)} == "the roster's stream failed");
    results.release(&results);
    CHECK(failing::released == 2);

    // One that is moved from is none.
    CHECK(is_released(stream));
    CHECK(canbao_assess(hunan(), &stream, nullptr, &results, &error) == CANBAO_BAD_ARGUMENT);
    results.release = failing::release;
    CHECK(canbao_assess(hunan(), nullptr, nullptr, &results, nullptr) == CANBAO_BAD_ARGUMENT);
    CHECK(is_released(results));
    // Whatever is wrong, the roster is taken.
    stream = {failing::schema, failing::no_batch, failing::nothing, failing::release, nullptr};
    CHECK(canbao_assess(hunan(), &stream, nullptr, nullptr, nullptr) == CANBAO_BAD_ARGUMENT);
    CHECK(is_released(stream));
    CHECK(failing::released == 3);
}

TEST_CASE("a stream may be released before it is read, and moved") {
    for (int batches = 0; batches < 3; ++batches) {
        ArrowArrayStream stream;
        const std::vector<text_column> columns{paid()};
        make_stream(columns, {.rows = 1}, stream);
        ArrowArrayStream results;
        REQUIRE(canbao_assess(hunan(), &stream, nullptr, &results, nullptr) == CANBAO_OK);
        ArrowArrayStream moved;
        ArrowArrayStreamMove(&results, &moved);
        for (int one = 0; one < batches; ++one) {
            ArrowArray batch;
            REQUIRE(moved.get_next(&moved, &batch) == 0);
            batch.release(&batch);
        }
        moved.release(&moved);
    }
}

TEST_CASE("an amended policy is assessed like any, or says what is wrong with it") {
    canbao_error error;
    const auto amend = [&error](std::vector<const char*> keys, std::vector<const char*> values) {
        return canbao_amend(hunan(), keys.size(), keys.data(), values.data(), &error);
    };
    const canbao_policy* const dearer = amend({"fee", "id"}, {"410", "hunan-2024-draft"});
    REQUIRE_MESSAGE(dearer != nullptr, error.message);
    CHECK(std::string{canbao_policy_id(dearer)} == "hunan-2024-draft");
    const outcome its = assess(dearer, {paid()});
    REQUIRE_MESSAGE(its.code == CANBAO_OK, its.message);
    CHECK(its.all["due"][0] == "410.00");
    // Amendments stack, and outlive what they were made of.
    const char* const key = "fee";
    const char* const value = "410.50";
    const canbao_policy* const again = canbao_amend(dearer, 1, &key, &value, &error);
    canbao_release_policy(dearer);
    REQUIRE_MESSAGE(again != nullptr, error.message);
    CHECK(assess(again, {paid()}).all["due"][0] == "410.50");
    canbao_release_policy(again);
    canbao_release_policy(hunan());
    canbao_release_policy(nullptr);

    CHECK(amend({"fe"}, {"1"}) == nullptr);
    CHECK(error.code == CANBAO_BAD_ARGUMENT);
    CHECK(has(error.message, "did you mean fee"));
    CHECK(amend({"fee"}, {"four hundred"}) == nullptr);
    CHECK(has(error.message, "'fee' is yuan"));
    CHECK(amend({"fee", "fee"}, {"1", "2"}) == nullptr);
    CHECK(has(error.message, "twice"));
    CHECK(amend({"id"}, {"hunan-2024"}) == nullptr);
    CHECK(has(error.message, "another policy"));
    CHECK(amend({"fee"}, {"350.01"}) == nullptr); // half of it is no whole number of fen
    CHECK(error.code == CANBAO_BAD_POLICY);
    CHECK(has(error.message, "the share of the fee is not a whole number of fen"));
    CHECK(has(error.message, "350.01 yuan"));
}

TEST_CASE("a share is not above the whole") {
    int shares = 0;
    for (std::size_t place = 0; place < canbao_policy_count(); ++place) {
        canbao_error error;
        char* const facts = canbao_describe(canbao_policy_at(place), &error);
        REQUIRE(facts != nullptr);
        const std::string text = facts;
        canbao_release_text(facts);
        const std::size_t end = text.find("\": \"50%\"");
        if (end == std::string::npos) {
            continue;
        }
        ++shares;
        const std::size_t begin = text.rfind('"', end - 1) + 1;
        const std::string key = text.substr(begin, end - begin);
        CAPTURE(key);
        for (const char* const value : {"100.01%", "150%", "3/2", "1/0", "-50%"}) {
            const char* const the_key = key.c_str();
            CHECK(canbao_amend(canbao_policy_at(place), 1, &the_key, &value, &error) == nullptr);
            CHECK(error.code == CANBAO_BAD_ARGUMENT);
            CHECK(has(error.message, "is a share"));
        }
    }
    CHECK(shares >= 2);
}

TEST_CASE("a time of day is no day of payment") {
    constexpr std::int64_t midnight = 19'266LL * 86'400;
    binding::owned_schema schema;
    ArrowSchemaInit(schema.get());
    binding::check(ArrowSchemaSetTypeStruct(schema.get(), 1));
    binding::check(ArrowSchemaSetTypeDateTime(schema->children[0], NANOARROW_TYPE_TIMESTAMP,
                                              NANOARROW_TIME_UNIT_SECOND, nullptr));
    binding::check(ArrowSchemaSetName(schema->children[0], "paid_on"));
    binding::owned_array batch;
    binding::check(ArrowArrayInitFromSchema(batch.get(), schema.get(), nullptr));
    binding::check(ArrowArrayStartAppending(batch.get()));
    for (const std::int64_t second : {midnight, midnight + 1, midnight - 1, std::int64_t{-1}}) {
        binding::check(ArrowArrayAppendInt(batch->children[0], second));
        binding::check(ArrowArrayFinishElement(batch.get()));
    }
    binding::check(ArrowArrayFinishBuildingDefault(batch.get(), nullptr));
    ArrowArrayStream stream;
    binding::check(ArrowBasicArrayStreamInit(&stream, schema.get(), 1));
    ArrowBasicArrayStreamSetArray(&stream, 0, batch.get());
    ArrowArrayStream results;
    REQUIRE(canbao_assess(hunan(), &stream, nullptr, &results, nullptr) == CANBAO_OK);
    const table all = read_all(results);
    results.release(&results);
    const std::string wrong = "paid_on:bad_date";
    CHECK(all["problem"] == std::vector<std::string>{"", wrong, wrong, wrong});
}

TEST_CASE("all figures of all policies can be set to what they are") {
    for (std::size_t place = 0; place < canbao_policy_count(); ++place) {
        const canbao_policy* const policy = canbao_policy_at(place);
        canbao_error error;
        char* const facts = canbao_describe(policy, &error);
        REQUIRE(facts != nullptr);
        const std::string text = facts;
        canbao_release_text(facts);
        const std::size_t begin = text.find("\"amendable\": {") + 14;
        std::string rest = text.substr(begin, text.find('}', begin) - begin);
        int count = 0;
        while (!rest.empty()) {
            const auto next = [&rest] {
                rest.erase(0, rest.find('"') + 1);
                const std::string one = rest.substr(0, rest.find('"'));
                rest.erase(0, one.size() + 1);
                return one;
            };
            const std::string key = next();
            const std::string value = next();
            CAPTURE(key);
            CAPTURE(value);
            const char* const the_key = key.c_str();
            const char* const the_value = value.c_str();
            const canbao_policy* const same = canbao_amend(policy, 1, &the_key, &the_value, &error);
            CHECK_MESSAGE(same != nullptr, error.message);
            canbao_release_policy(same);
            ++count;
        }
        CHECK(count >= 4);
    }
}

TEST_CASE("texts are those of the program") {
    canbao_error error;
    char* text = canbao_show(hunan(), "zh", "text", 100, &error);
    REQUIRE(text != nullptr);
    CHECK(has(text, "350.00"));
    canbao_release_text(text);
    CHECK(canbao_show(hunan(), "fr", "text", 0, &error) == nullptr);
    CHECK(has(error.message, "'en' or 'zh'"));
    CHECK(canbao_show(hunan(), "en", "pdf", 0, &error) == nullptr);
    const char* const keys[]{"paid_on", "categories"};
    const char* const values[]{"2022-10-01", "orphan"};
    text = canbao_explain(hunan(), 2, keys, values, "en", "text", 0, &error);
    REQUIRE_MESSAGE(text != nullptr, error.message);
    CHECK(has(text, "orphan"));
    canbao_release_text(text);
    const char* const wrong[]{"2022-10-01", "orfan"};
    CHECK(canbao_explain(hunan(), 2, keys, wrong, "en", "html", 0, &error) == nullptr);
    CHECK(error.code == CANBAO_BAD_ARGUMENT);
    CHECK(has(error.message, "orphan"));
    text = canbao_compare(hunan(), canbao_find_policy("hunan-2024", nullptr), "en", &error);
    REQUIRE(text != nullptr);
    CHECK(has(text, "380.00"));
    canbao_release_text(text);
    canbao_release_text(nullptr);
}

TEST_CASE("lines have as many columns as the program would give them") {
    const char* const key = "paid_on";
    const char* const value = "2022-10-01";
    const auto texts = [&](std::size_t width) {
        std::vector<std::string> both;
        for (char* const text :
             {canbao_show(hunan(), "zh", "text", width, nullptr),
              canbao_explain(hunan(), 1, &key, &value, "en", "text", width, nullptr)}) {
            REQUIRE(text != nullptr);
            both.emplace_back(text);
            canbao_release_text(text);
        }
        return both;
    };
    CHECK(texts(0) == texts(80));
    CHECK(texts(60) != texts(80));
    for (const std::size_t narrow : {1U, 3U, 59U}) {
        CHECK(texts(narrow) == texts(60));
    }
    for (const std::size_t wide : {std::size_t{201}, ~std::size_t{0}}) {
        CHECK(texts(wide) == texts(200));
    }
}

TEST_CASE("a ledger adds up, by outcome and by payer") {
    std::vector<text_column> columns{paid(), {.name = "categories", .texts = {"orphan", "x"}}};
    for (const char* const by : {"outcome", "payer"}) {
        ArrowArrayStream stream;
        make_stream(columns, {}, stream);
        ArrowArrayStream sums;
        int64_t problems = 0;
        canbao_error error;
        REQUIRE(canbao_ledger(hunan(), &stream, nullptr, by, &sums, &problems, &error) ==
                CANBAO_OK);
        CHECK(problems == 1);
        const table all = read_all(sums);
        sums.release(&sums);
        REQUIRE(all.rows >= 1);
        CHECK(all["policy"][0] == "hunan-2023");
        CHECK(all["persons"][0] == "1");
    }
    ArrowArrayStream stream;
    make_stream(columns, {}, stream);
    ArrowArrayStream sums;
    canbao_error error;
    CHECK(canbao_ledger(hunan(), &stream, nullptr, "county", &sums, nullptr, &error) ==
          CANBAO_BAD_ARGUMENT);
    CHECK(is_released(stream));
}

TEST_CASE("messages are cut between characters") {
    std::string key(5'000, 'x');
    for (std::size_t place = 0; place + 3 <= key.size(); place += 3) {
        key.replace(place, 3, "缴");
    }
    for (int shift = 0; shift < 3; ++shift) {
        const char* const the_key = key.c_str();
        const char* const value = "1";
        canbao_error error;
        CHECK(canbao_amend(hunan(), 1, &the_key, &value, &error) == nullptr);
        const std::string message = error.message;
        CHECK(message.size() <= sizeof error.message - 1);
        CHECK(message.size() >= sizeof error.message - 4);
        CHECK((static_cast<unsigned char>(message.back()) & 0xC0U) != 0xC0U); // no first byte alone
        key = "y" + key;
    }
}

TEST_CASE("several threads may assess at once") {
    std::vector<std::thread> threads;
    std::vector<int> right(4);
    for (std::size_t one = 0; one < right.size(); ++one) {
        threads.emplace_back([&right, one] {
            for (int round = 0; round < 50; ++round) {
                ArrowArrayStream stream;
                const std::vector<text_column> columns{paid()};
                make_stream(columns, {.rows = 1}, stream);
                ArrowArrayStream results;
                if (canbao_assess(hunan(), &stream, nullptr, &results, nullptr) == CANBAO_OK) {
                    right[one] += read_all(results)["due"][1] == "350.00" ? 1 : 0;
                    results.release(&results);
                }
            }
        });
    }
    for (std::thread& one : threads) {
        one.join();
    }
    CHECK(right == std::vector<int>{50, 50, 50, 50});
}
