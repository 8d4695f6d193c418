// SPDX-License-Identifier: Apache-2.0
// What streams write, and std::format or fmt the same: one of them by WITH_FORMAT or WITH_FMT.
#include <canbao/ostream.hpp>
#if defined(WITH_FORMAT)
#include <canbao/format.hpp>
namespace library = std;
#elif defined(WITH_FMT)
#include <canbao/fmt.hpp>
namespace library = fmt;
#endif
#include <canbao/canbao.hpp>

#include <cstdint>
#include <cstdio>
#include <iomanip>
#include <limits>
#include <locale>
#include <sstream>
#include <string>

using namespace canbao;
using namespace std::chrono_literals;

static int failed = 0;

static void check(const std::string& is, const char* expected, const char* how) {
    if (is != expected) {
        std::printf("%s: \"%s\", not \"%s\"\n", how, is.c_str(), expected);
        ++failed;
    }
}

/// As other countries write numbers: 1.234,5.
struct foreign : std::numpunct<char> {
    [[nodiscard]] char do_decimal_point() const override { return ','; }
    [[nodiscard]] char do_thousands_sep() const override { return '.'; }
    [[nodiscard]] std::string do_grouping() const override { return "\3"; }
};

template <class Value>
static void writes(Value value, const char* plain, const char* right = nullptr) {
    std::ostringstream stream;
    stream << value;
    check(stream.str(), plain, "stream");
    if (right != nullptr) {
        std::ostringstream wide;
        wide << std::setfill('*') << std::setw(14) << value << '|';
        check(wide.str(), right, "wide stream");
    }
#if defined(WITH_FORMAT) || defined(WITH_FMT)
    check(library::format("{}", value), plain, "format");
    if (right != nullptr) {
        check(library::format("{:*>14}|", value), right, "wide format");
    }
#endif
}

struct mine
    : policy<insured_year<2026>, fee<350_yuan>, fiscal_standard<700_yuan>,
             subsidy<percent<50>, to<categories::monitored>, paid_by<funds::medical_assistance>>,
             route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {};

int main() {
    // Nothing of it depends on the locale.
    std::locale::global(std::locale{std::locale{}, new foreign});

    writes(175_yuan, "175.00", "********175.00|");
    writes(0_fen, "0.00");
    writes(5_fen, "0.05");
    writes(-5_fen, "-0.05", "*********-0.05|");
    writes(-350.50_yuan, "-350.50");
    writes(1'234'567.89_yuan, "1234567.89");
    writes(fen{std::numeric_limits<std::int64_t>::max()}, "92233720368547758.07");
    writes(fen{std::numeric_limits<std::int64_t>::min()}, "-92233720368547758.08");

    writes(date{2025y / 9 / 1}, "2025-09-01", "****2025-09-01|");
    writes(date{2024y / 2 / 29}, "2024-02-29");
    writes(first_date, "1900-01-01");
    writes(last_date, "2199-12-31");
    writes(date{}, "-", "*************-|");
    writes(date{0y / 1 / 1}, "0000-01-01");
    writes(date{date{9999y / 12 / 31}.days}, "9999-12-31");
    writes(date{9999y / 12 / 31} + 1, "day 2932897");
    writes(date{std::numeric_limits<std::int32_t>::max()}, "day 2147483647");
    writes(date{std::numeric_limits<std::int32_t>::min() + 1}, "day -2147483647");

    writes(status::refused, "refused");
    writes(status::insured, "insured", "*******insured|");
    writes(status::subsidy_only, "subsidy_only");
    writes(refusal::none, "-");
    writes(refusal::insured_elsewhere, "insured_elsewhere");
    writes(refusal::employee_insured, "employee_insured");
    writes(refusal::tier_not_offered, "tier_not_offered");
    writes(refusal::not_open, "not_open", "******not_open|");
    writes(refusal::no_coverage_left, "no_coverage_left");

    const auto result =
        assess<mine>({.categories = categories::monitored{}, .paid_on = 2025y / 10 / 1});
    writes(result.due, "175.00");
    writes(result.benefit_to, "2026-12-31");
    writes(result.status, "insured");
    return failed == 0 ? 0 : 1;
}
