// SPDX-License-Identifier: Apache-2.0

// Results that go where a link points, and two runs that write one file.

#include "scratch.hpp"

#include <filesystem>
#include <string>
#include <vector>

#include <doctest/doctest.h>

using namespace tests;

namespace {

namespace fs = std::filesystem;

const std::string roster = "id,policy,paid_on\na,hunan-2023,2022-10-01\n";

bool is_assessed(const std::string& text) {
    return text.starts_with("id,policy,status,") && text.find("\na,hunan-2023,") != text.npos;
}

} // namespace

TEST_CASE("a link to a file stays, and the file is replaced") {
    const scratch place;
    fs::create_directory(place.path("folder"));
    place.write("folder/file.csv", "old");
    fs::create_symlink("folder/file.csv", place.path("one.csv"));
    fs::create_symlink("one.csv", place.path("two.csv"));
    CHECK(place.run({"assess", "-", "-o", "two.csv"}, roster).status == 0);
    CHECK(fs::read_symlink(place.path("two.csv")) == "one.csv");
    CHECK(fs::read_symlink(place.path("one.csv")) == "folder/file.csv");
    CHECK(is_assessed(place.read("folder/file.csv")));
    CHECK(place.names() == "folder one.csv two.csv");
}

TEST_CASE("a link to nowhere yet stays, and the file is made") {
    const scratch place;
    const scratch elsewhere;
    fs::create_symlink("new.csv", place.path("relative.csv"));
    fs::create_symlink(elsewhere.path("new.csv"), place.path("absolute.csv"));
    for (const char* name : {"relative.csv", "absolute.csv"}) {
        CHECK(place.run({"assess", "-", "-o", name}, roster).status == 0);
        CHECK(fs::is_symlink(place.path(name)));
        CHECK(is_assessed(place.read(name)));
    }
    CHECK(place.names() == "absolute.csv new.csv relative.csv");
    CHECK(elsewhere.names() == "new.csv");
}

TEST_CASE("two results may not meet at the end of a link to nowhere") {
    const scratch place;
    fs::create_symlink("out.csv", place.path("link.csv"));
    const ended result =
        place.run({"assess", "-", "-o", "out.csv", "--ledger", "link.csv"}, roster);
    CHECK(result.status == 2);
    CHECK(result.err == "canbao: the output and the ledger can't both go to link.csv\n");
    CHECK(place.names() == "link.csv");
}

TEST_CASE("links to folders and to each other are refused") {
    const scratch place;
    fs::create_directory(place.path("folder"));
    fs::create_symlink("folder", place.path("to-folder"));
    fs::create_symlink("nowhere/out.csv", place.path("to-nowhere"));
    fs::create_symlink("loop-b", place.path("loop-a"));
    fs::create_symlink("loop-a", place.path("loop-b"));
    const std::string before = place.names();
    const auto complaint = [&](const std::string& output) {
        const ended result = place.run({"assess", "-", "-o", output}, roster);
        CHECK(result.status == 2);
        CHECK(place.names() == before);
        CHECK(fs::is_empty(place.path("folder")));
        return result.err;
    };
    CHECK(complaint("to-folder") == "canbao: cannot write to-folder: Is a directory\n");
    CHECK(complaint("to-nowhere") ==
          "canbao: cannot write to-nowhere: No such file or directory\n");
    CHECK(complaint("loop-a") ==
          "canbao: cannot write loop-a: Too many levels of symbolic links\n");
    // What is in a folder behind a link is in that folder.
    CHECK(place.run({"assess", "-", "-o", "to-folder/out.csv"}, roster).status == 0);
    CHECK(is_assessed(place.read("folder/out.csv")));
}

TEST_CASE("of two runs to one file each is whole, and the later one stays") {
    for (const bool is_there : {false, true}) {
        const scratch place;
        if (is_there) {
            place.write("out.csv", "old");
        }
        std::vector<std::string> whole;
        for (const std::string person : {"a", "b"}) {
            std::string rows = "id,policy,paid_on\n";
            for (int row = 0; row < 20'000; ++row) {
                rows += person + std::to_string(row) + ",hunan-2023,2022-10-01\n";
            }
            place.write(person + ".csv", rows);
            whole.push_back(place.run({"assess", person + ".csv"}).out);
        }
        for (int round = 0; round < 8; ++round) {
            if (!is_there) {
                fs::remove(place.path("out.csv"));
            }
            child one{place.here({"assess", "a.csv", "-o", "out.csv"})};
            child other{place.here({"assess", "b.csv", "-o", "out.csv"})};
            CHECK(one.wait().status == 0);
            CHECK(other.wait().status == 0);
            const std::string found = place.read("out.csv");
            CHECK((found == whole[0] || found == whole[1]));
            CHECK(place.names() == "a.csv b.csv out.csv");
        }
    }
}

TEST_CASE("of two runs to one file the one that ends last stays") {
    const scratch place;
    child slow{place.here({"assess", "-", "-o", "out.csv"})};
    CHECK(slow.feed(roster));
    CHECK(place.run({"generate", "--policy", "hunan-2023", "-o", "out.csv"}).status == 0);
    CHECK(place.read("out.csv").size() > 1000);
    slow.close_input();
    CHECK(slow.wait().status == 0);
    CHECK(is_assessed(place.read("out.csv")));
    CHECK(place.names() == "out.csv");
}
