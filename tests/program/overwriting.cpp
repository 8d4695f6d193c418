// SPDX-License-Identifier: Apache-2.0

// The roster is never overwritten, and no two results go to one file.

#include "scratch.hpp"

#include <filesystem>
#include <string>

#include <doctest/doctest.h>

using namespace tests;

namespace {

const std::string roster = "id,policy,paid_on\na,hunan-2023,2022-10-01\nb,hunan-2023,never\n";

void refuses(const scratch& place, launch how) {
    const std::string before = place.names();
    const ended result = place.run(std::move(how));
    CHECK(result.status == 2);
    CHECK(result.err.starts_with("canbao: the "));
    CHECK(result.out.empty());
    CHECK(place.names() == before);
    CHECK(place.read("roster.csv") == roster);
}

void refuses(const scratch& place, std::vector<std::string> arguments) {
    refuses(place, place.here(std::move(arguments)));
}

} // namespace

TEST_CASE("no result may be the roster, under any name") {
    const scratch place;
    place.write("roster.csv", roster);
    std::filesystem::create_hard_link(place.path("roster.csv"), place.path("hard.csv"));
    std::filesystem::create_symlink("roster.csv", place.path("soft.csv"));
    refuses(place, {"assess", "roster.csv", "-o", "roster.csv"});
    refuses(place, {"assess", "roster.csv", "-o", "./roster.csv"});
    refuses(place, {"assess", "roster.csv", "-o", "hard.csv"});
    refuses(place, {"assess", "roster.csv", "-o", "soft.csv"});
    refuses(place, {"assess", "soft.csv", "-o", "roster.csv"});
    refuses(place, {"assess", "roster.csv", "-o", "out.csv", "--rejects", "roster.csv"});
    refuses(place, {"assess", "roster.csv", "-o", "out.csv", "--ledger", "roster.csv"});
}

TEST_CASE("the roster may come in and the results go out without names") {
    const scratch place;
    place.write("roster.csv", roster);
    launch from = place.here({"assess", "-", "-o", "roster.csv"});
    from.input_from = "roster.csv";
    refuses(place, from);

    launch onto = place.here({"assess", "roster.csv"});
    onto.output_to = "roster.csv";
    onto.append_output = true;
    refuses(place, onto);
}

TEST_CASE("the place of the rejects is looked at too where nobody named it") {
    const scratch place;
    place.write("roster.csv", roster);
    std::filesystem::create_symlink("roster.csv", place.path("out.rejects.csv"));
    refuses(place, {"assess", "roster.csv", "-o", "out.csv"});
    refuses(place, {"assess", "out.rejects.csv", "-o", "out.csv"});
}

TEST_CASE("two results need two files") {
    const scratch place;
    place.write("roster.csv", roster);
    place.write("old.csv", "old");
    refuses(place, {"assess", "roster.csv", "-o", "out.csv", "--ledger", "out.csv"});
    refuses(place, {"assess", "roster.csv", "-o", "out.csv", "--rejects", "./out.csv"});
    refuses(place, {"assess", "roster.csv", "-o", "old.csv", "--ledger", "./old.csv"});
    refuses(place, {"assess", "roster.csv", "-o", "out.csv", "--ledger", "out.rejects.csv"});
    refuses(place, {"assess", "roster.csv", "--rejects", "a.csv", "--ledger", "a.csv"});
    refuses(place, {"assess", "roster.csv", "--rejects", "-"});
    refuses(place, {"assess", "roster.csv", "-o", "-", "--ledger", "-"});
    CHECK(place.read("old.csv") == "old");
}

TEST_CASE("that is said in Chinese, too") {
    const scratch place;
    place.write("roster.csv", roster);
    const auto complaint = [&](std::vector<std::string> arguments) {
        arguments.insert(arguments.begin(), {"--lang", "zh", "assess", "roster.csv", "-o"});
        return place.run(arguments).err;
    };
    CHECK(complaint({"roster.csv"}) == "canbao: 结果会覆盖名册：roster.csv\n");
    CHECK(complaint({"a.csv", "--ledger", "a.csv"}) == "canbao: 结果与台账不能都写到 a.csv\n");
    CHECK(complaint({"a.csv", "--rejects", "b.csv", "--ledger", "b.csv"}) ==
          "canbao: 拒收文件与台账不能都写到 b.csv\n");
}
