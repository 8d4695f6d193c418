// SPDX-License-Identifier: Apache-2.0
// Writes a population and its assessments as raw little-endian columns, for programs in other
// languages that do the same job.
#include "../population.hpp"

#include <canbao/policies/registry.hpp>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <bit>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace {

namespace fs = std::filesystem;

static_assert(std::endian::native == std::endian::little, "columns are written as they lie");

/// Persons that are in memory at a time.
constexpr std::size_t chunk = 65'536;

/// The element types stand in the names of the files.
template <class Value>
constexpr std::string_view suffix = "";
template <>
inline constexpr std::string_view suffix<std::uint8_t> = ".u8";
template <>
inline constexpr std::string_view suffix<std::int32_t> = ".i32";
template <>
inline constexpr std::string_view suffix<std::uint32_t> = ".u32";

class column_file {
public:
    explicit column_file(fs::path path) : path_{std::move(path)} {
        errno = 0;
        file_.open(path_, std::ios::binary | std::ios::trunc);
        check("open");
    }

    template <class Value>
    void append(std::span<const Value> values) {
        errno = 0;
        file_.write(reinterpret_cast<const char*>(values.data()),
                    static_cast<std::streamsize>(values.size_bytes()));
        check("write");
    }

    /// What a full disk refuses may only be known here.
    void close() {
        errno = 0;
        file_.close();
        check("write");
    }

private:
    void check(const char* doing) const {
        if (!file_) {
            throw std::system_error{errno == 0 ? EIO : errno, std::generic_category(),
                                    "cannot " + std::string{doing} + " " + path_.string()};
        }
    }

    fs::path path_;
    std::ofstream file_;
};

/// A column in memory, a chunk long, and its file.
template <class Value>
class result_column {
public:
    result_column(const fs::path& directory, std::string_view name)
        : values_(chunk),
          file_{directory / std::string{name}.append(suffix<Value>)} {}

    std::span<Value> first(std::size_t rows) { return std::span{values_}.first(rows); }
    void write(std::size_t rows) { file_.append(std::span<const Value>{values_}.first(rows)); }
    void close() { file_.close(); }

private:
    std::vector<Value> values_;
    column_file file_;
};

class results {
public:
    explicit results(const fs::path& directory) : directory_{directory} {}

    canbao::assessment_columns first(std::size_t rows) {
        return {.status = status_.first(rows),
                .reason = reason_.first(rows),
                .route = route_.first(rows),
                .fee_line = fee_line_.first(rows),
                .subsidy_category = subsidy_category_.first(rows),
                .fund = fund_.first(rows),
                .due = due_.first(rows),
                .subsidy = subsidy_.first(rows),
                .fiscal = fiscal_.first(rows),
                .benefit_from = benefit_from_.first(rows),
                .benefit_to = benefit_to_.first(rows),
                .delegated = delegated_.first(rows)};
    }
    void write(std::size_t rows) {
        each([rows](auto& column) { column.write(rows); });
    }
    void close() {
        each([](auto& column) { column.close(); });
    }

private:
    void each(auto what) {
        what(status_);
        what(reason_);
        what(route_);
        what(fee_line_);
        what(subsidy_category_);
        what(fund_);
        what(due_);
        what(subsidy_);
        what(fiscal_);
        what(benefit_from_);
        what(benefit_to_);
        what(delegated_);
    }

    fs::path directory_;
    result_column<std::uint8_t> status_{directory_, "status"};
    result_column<std::uint8_t> reason_{directory_, "reason"};
    result_column<std::uint8_t> route_{directory_, "route"};
    result_column<std::uint8_t> fee_line_{directory_, "fee_line"};
    result_column<std::uint8_t> subsidy_category_{directory_, "subsidy_category"};
    result_column<std::uint8_t> fund_{directory_, "fund"};
    result_column<std::int32_t> due_{directory_, "due"};
    result_column<std::int32_t> subsidy_{directory_, "subsidy"};
    result_column<std::int32_t> fiscal_{directory_, "fiscal"};
    result_column<std::int32_t> benefit_from_{directory_, "benefit_from"};
    result_column<std::int32_t> benefit_to_{directory_, "benefit_to"};
    result_column<std::uint32_t> delegated_{directory_, "delegated"};
};

/// The columns of applications, in files only: the population has them in memory.
class applications {
public:
    explicit applications(const fs::path& directory)
        : paid_on_{directory / "paid_on.i32"},
          categories_{directory / "categories.u32"},
          recognised_on_{directory / "recognised_on.i32"},
          tier_{directory / "tier.u8"},
          event_{directory / "event.u8"},
          event_on_{directory / "event_on.i32"},
          circumstances_{directory / "circumstances.u32"},
          lapsed_years_{directory / "lapsed_years.u8"},
          repaid_years_{directory / "repaid_years.u8"} {}

    void write(const canbao::application_columns& columns) {
        paid_on_.append(columns.paid_on);
        categories_.append(columns.categories);
        recognised_on_.append(columns.recognised_on);
        tier_.append(columns.tier);
        event_.append(columns.event);
        event_on_.append(columns.event_on);
        circumstances_.append(columns.circumstances);
        lapsed_years_.append(columns.lapsed_years);
        repaid_years_.append(columns.repaid_years);
    }
    void close() {
        for (column_file* file : {&paid_on_, &categories_, &recognised_on_, &tier_, &event_,
                                  &event_on_, &circumstances_, &lapsed_years_, &repaid_years_}) {
            file->close();
        }
    }

private:
    column_file paid_on_;
    column_file categories_;
    column_file recognised_on_;
    column_file tier_;
    column_file event_;
    column_file event_on_;
    column_file circumstances_;
    column_file lapsed_years_;
    column_file repaid_years_;
};

canbao::application_columns first(const canbao::application_columns& all, std::size_t rows) {
    return {.paid_on = all.paid_on.first(rows),
            .categories = all.categories.first(rows),
            .recognised_on = all.recognised_on.first(rows),
            .tier = all.tier.first(rows),
            .event = all.event.first(rows),
            .event_on = all.event_on.first(rows),
            .circumstances = all.circumstances.first(rows),
            .lapsed_years = all.lapsed_years.first(rows),
            .repaid_years = all.repaid_years.first(rows)};
}

void write_columns(const canbao::policy_entry& policy, std::uint64_t persons, std::uint64_t seed,
                   const fs::path& directory) {
    fs::create_directories(directory);
    applications in{directory};
    results out{directory};
    benchmarks::population people(*policy.content, chunk, seed);
    for (std::uint64_t done = 0; done < persons; done += chunk) {
        if (done != 0) {
            people.generate(done, seed);
        }
        const auto rows = static_cast<std::size_t>(std::min<std::uint64_t>(chunk, persons - done));
        const canbao::application_columns columns = first(people.columns(), rows);
        if (!canbao::assess(*policy.rules, columns, out.first(rows))) {
            throw std::logic_error{"the population's columns differ in length"};
        }
        in.write(columns);
        out.write(rows);
    }
    in.close();
    out.close();
}

} // namespace

int main(int count, char** arguments) {
    CLI::App app{"Writes a generated population and canbao's assessments of it, a file a column",
                 "canbao_export_columns"};
    std::string policy = "hunan-2023";
    std::uint64_t persons = 1'000'000;
    std::uint64_t seed = 1;
    std::string directory;
    std::vector<std::string> ids;
    for (const canbao::policy_entry& entry : canbao::published_policies) {
        ids.emplace_back(entry.id());
    }
    app.add_option("--policy", policy, "the policy's id")
        ->check(CLI::IsMember(ids))
        ->capture_default_str();
    app.add_option("--persons", persons, "how many")
        ->check(CLI::Range(std::uint64_t{1}, std::uint64_t{1'000'000'000}))
        ->capture_default_str();
    // The population takes 16 bits of it.
    app.add_option("--seed", seed, "another one gives other persons")
        ->check(CLI::Range(std::uint64_t{0}, std::uint64_t{65'535}))
        ->capture_default_str();
    app.add_option("DIRECTORY", directory, "where the columns go; made if it is not there")
        ->required();
    CLI11_PARSE(app, count, arguments);
    try {
        write_columns(*canbao::find_policy(policy), persons, seed, directory);
    } catch (const std::exception& what) {
        std::fprintf(stderr, "canbao_export_columns: %s\n", what.what());
        return 1;
    }
    return 0;
}
