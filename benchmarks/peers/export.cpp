// SPDX-License-Identifier: Apache-2.0
// Writes a population and its assessments as raw little-endian columns, for programs in other
// languages that do the same job.
#include "../../examples/notices/beijing_2026.hpp"
#include "../../examples/notices/longling.hpp"
#include "../population.hpp"

#include <canbao/policies/registry.hpp>
#include <canbao/rosters/tables.hpp>

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
#include <memory>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <system_error>
#include <type_traits>
#include <utility>
#include <vector>

namespace {

namespace fs = std::filesystem;

static_assert(std::endian::native == std::endian::little, "columns are written as they lie");

/// The published policies, and those of examples/notices that the peers have, too.
constexpr std::span<const canbao::policy_entry> policies =
    canbao::registry_of<canbao::policies::hunan_2023, canbao::policies::fuling_2023,
                        canbao::policies::huaibei_2024, canbao::policies::hunan_2024,
                        canbao::policies::jiangan_2023, notices::beijing_2026,
                        notices::longling_2027>;

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

    void append(std::span<const std::byte> bytes) {
        errno = 0;
        file_.write(reinterpret_cast<const char*>(bytes.data()),
                    static_cast<std::streamsize>(bytes.size()));
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

template <class>
using name_of = std::string_view;
template <class>
using file_of = std::unique_ptr<column_file>;

constexpr canbao::basic_application_columns<name_of> application_names{
    "paid_on",      "categories",      "recognised_on",      "tier",
    "event",        "event_on",        "circumstances",      "lapsed_years",
    "repaid_years", "more_categories", "more_circumstances", "born_on",
    "wish",         "prepaid_years",   "registered_on"};
constexpr canbao::basic_assessment_columns<name_of> assessment_names{
    "status",           "reason",       "route",      "fee_line",
    "subsidy_category", "fund",         "due",        "subsidy",
    "fiscal",           "benefit_from", "benefit_to", "delegated",
    "more_delegated",   "extra_years",  "months",     "prepaid_years"};

/// Opens a file for each column that is there, by its name and type.
void open_files(const fs::path& directory, auto& files, const auto& columns, const auto& names) {
    canbao::for_each_column(
        [&](auto& file, const auto& column, std::string_view name) {
            using value = std::remove_cv_t<typename std::decay_t<decltype(column)>::element_type>;
            if (!column.empty()) {
                file = std::make_unique<column_file>(directory /
                                                     std::string{name}.append(suffix<value>));
            }
        },
        files, columns, names);
}

/// Appends the first rows of each column to its file.
void append(auto& files, const auto& columns, std::size_t rows) {
    canbao::for_each_column(
        [rows](auto& file, const auto& column) {
            if (file != nullptr) {
                file->append(std::as_bytes(column.first(rows)));
            }
        },
        files, columns);
}

void write_columns(const canbao::policy_entry& policy, std::uint64_t persons, std::uint64_t seed,
                   const fs::path& directory) {
    fs::create_directories(directory);
    benchmarks::population people(*policy.content, chunk, seed);
    canbao::assessment_table results{chunk};
    const canbao::application_columns in = people.columns();
    canbao::assessment_columns out = results.view();
    out.more_delegated = {}; // which none of these policies has, nor one of the others
    if (!policy.rules->charges_repaid_years) {
        out.extra_years = {};
    }
    out.months = {};
    out.prepaid_years = {};
    canbao::basic_application_columns<file_of> files_in;
    canbao::basic_assessment_columns<file_of> files_out;
    open_files(directory, files_in, in, application_names);
    open_files(directory, files_out, out, assessment_names);
    for (std::uint64_t done = 0; done < persons; done += chunk) {
        if (done != 0) {
            people.generate(done, seed);
        }
        if (!canbao::assess(*policy.rules, in, out)) {
            throw std::logic_error{"the population's columns differ in length"};
        }
        const auto rows = static_cast<std::size_t>(std::min<std::uint64_t>(chunk, persons - done));
        append(files_in, in, rows);
        append(files_out, out, rows);
    }
    const auto close = [](auto& file) {
        if (file != nullptr) {
            file->close();
        }
    };
    canbao::for_each_column(close, files_in);
    canbao::for_each_column(close, files_out);
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
    for (const canbao::policy_entry& entry : policies) {
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
        write_columns(*canbao::find_policy(policy, policies), persons, seed, directory);
    } catch (const std::exception& what) {
        std::fprintf(stderr, "canbao_export_columns: %s\n", what.what());
        return 1;
    }
    return 0;
}
