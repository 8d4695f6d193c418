// SPDX-License-Identifier: Apache-2.0

// Who may read the results, and what the program may not read or write.

#include "scratch.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <linux/capability.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace tests;

namespace {

const std::string roster = "id,policy,paid_on\na,hunan-2023,2022-10-01\nb,hunan-2023,never\n";

struct stat about(const scratch& place, const std::string& name) {
    struct stat found {};
    CHECK(::stat(place.path(name).c_str(), &found) == 0);
    return found;
}

unsigned permissions(const scratch& place, const std::string& name) {
    return about(place, name).st_mode & 07777U;
}

ended assess_all(const scratch& place, mode_t mask) {
    launch how = place.here({"assess", "-", "-o", "out.csv", "--ledger", "ledger.csv", "--quiet"});
    how.prepare = [mask] { ::umask(mask); };
    return place.run(how, roster);
}

/// Permissions do not bind root, unless it lacks these capabilities.
void obey_permissions() {
    ::prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE, 0, 0, 0);
    ::prctl(PR_CAPBSET_DROP, CAP_DAC_READ_SEARCH, 0, 0, 0);
}

/// As users are who may not give files away.
void own_what_is_made() {
    ::prctl(PR_CAPBSET_DROP, CAP_CHOWN, 0, 0, 0);
}

ended run_bound(const scratch& place, std::vector<std::string> arguments) {
    launch how = place.here(std::move(arguments));
    how.prepare = obey_permissions;
    return place.run(how);
}

} // namespace

TEST_CASE("new files are for their owner alone, or for nobody where the umask says so") {
    struct expectation {
        mode_t mask;
        unsigned permissions;
    };
    for (const expectation& one : std::vector<expectation>{
             {0, 0600}, {022, 0600}, {077, 0600}, {0177, 0600}, {0277, 0400}, {0777, 0}}) {
        CAPTURE(one.mask);
        const scratch place;
        CHECK(assess_all(place, one.mask).status == 3);
        CHECK(place.names() == "ledger.csv out.csv out.rejects.csv");
        for (const char* name : {"out.csv", "ledger.csv", "out.rejects.csv"}) {
            CHECK(permissions(place, name) == one.permissions);
        }
    }
    const scratch place;
    CHECK(place.run({"generate", "--policy", "hunan-2023", "-o", "people.csv"}).status == 0);
    CHECK(place.run({"show", "hunan-2023", "--html", "page.html"}).status == 0);
    CHECK(place.run({"compare", "hunan-2023", "fuling-2023", "people.csv", "-o", "rows.csv"})
              .status == 0);
    CHECK(permissions(place, "people.csv") == 0600);
    CHECK(permissions(place, "page.html") == 0600);
    CHECK(permissions(place, "rows.csv") == 0600);
}

TEST_CASE("existing files keep their permissions, and their owner where root may") {
    for (const mode_t mode : {0644U, 0600U, 0660U, 0640U, 0777U}) {
        CAPTURE(mode);
        const scratch place;
        place.write("out.csv", "old");
        REQUIRE(::chmod(place.path("out.csv").c_str(), mode) == 0);
        const bool is_root = ::geteuid() == 0;
        if (is_root) {
            REQUIRE(::chown(place.path("out.csv").c_str(), 12345, 54321) == 0);
        }
        CHECK(assess_all(place, 077).status == 3);
        CHECK(place.read("out.csv").starts_with("id,policy,status"));
        CHECK(permissions(place, "out.csv") == mode);
        CHECK(about(place, "out.csv").st_uid == (is_root ? 12345 : ::geteuid()));
        CHECK((!is_root || about(place, "out.csv").st_gid == 54321));
    }
}

TEST_CASE("a group that the new file can't have may do nothing with it, and another all that it "
          "could") {
    struct expectation {
        gid_t group;
        mode_t before;
        unsigned after;
    };
    const bool is_root = ::geteuid() == 0;
    const gid_t own = ::getegid();
    const gid_t foreign = is_root ? 54321 : own;
    const auto without_group = [is_root](unsigned mode) { return is_root ? mode & ~070U : mode; };
    for (const expectation& one : std::vector<expectation>{{own, 0664, 0664},
                                                           {own, 0670, 0670},
                                                           {foreign, 0664, without_group(0664)},
                                                           {foreign, 0670, without_group(0670)},
                                                           {foreign, 0606, 0606}}) {
        CAPTURE(one.group);
        CAPTURE(one.before);
        const scratch place;
        place.write("roster.csv", roster);
        place.write("out.csv", "old");
        REQUIRE(::chmod(place.path("out.csv").c_str(), one.before) == 0);
        if (is_root) {
            REQUIRE(::chown(place.path("out.csv").c_str(), 12345, one.group) == 0);
        }
        launch how = place.here({"assess", "roster.csv", "-o", "out.csv", "--quiet"});
        how.prepare = own_what_is_made;
        CHECK(place.run(how).status == 3);
        CHECK(place.read("out.csv").starts_with("id,policy,status"));
        CHECK(permissions(place, "out.csv") == one.after);
        CHECK(about(place, "out.csv").st_uid == ::geteuid());
        CHECK(about(place, "out.csv").st_gid == own);
    }
}

TEST_CASE("what can't be read is named, with the reason") {
    const scratch place;
    place.write("locked.csv", roster);
    REQUIRE(::chmod(place.path("locked.csv").c_str(), 0) == 0);
    REQUIRE(::mkdir(place.path("folder").c_str(), 0700) == 0);
    const std::string before = place.names();
    const auto complaint = [&](const std::string& input, const std::string& language) {
        std::string text;
        for (const std::vector<std::string>& command :
             {std::vector<std::string>{"assess", input, "-o", "out.csv", "--ledger", "ledger.csv"},
              {"compare", "hunan-2023", "fuling-2023", input, "-o", "out.csv"}}) {
            std::vector<std::string> arguments{"--lang", language};
            arguments.insert(arguments.end(), command.begin(), command.end());
            const ended result = run_bound(place, arguments);
            CHECK(result.status == 2);
            CHECK(result.out.empty());
            CHECK(place.names() == before);
            CHECK((text.empty() || text == result.err));
            text = result.err;
        }
        return text;
    };
    CHECK(complaint("none.csv", "en") ==
          "canbao: cannot read none.csv: No such file or directory\n");
    CHECK(complaint("folder", "en") == "canbao: cannot read folder: Is a directory\n");
    CHECK(complaint("locked.csv", "en") == "canbao: cannot read locked.csv: Permission denied\n");
    CHECK(complaint("locked.csv/x", "en") == "canbao: cannot read locked.csv/x: Not a directory\n");
    CHECK(complaint("none.csv", "zh") ==
          "canbao: 无法读取 none.csv：文件或目录不存在（No such file or directory）\n");
    CHECK(complaint("folder", "zh") ==
          "canbao: 无法读取 folder：是目录，不是文件（Is a directory）\n");
    CHECK(complaint("locked.csv", "zh") ==
          "canbao: 无法读取 locked.csv：没有权限（Permission denied）\n");
}

TEST_CASE("what can't be written is named, with the reason, and stays as it was") {
    const scratch place;
    place.write("roster.csv", roster);
    place.write("locked.csv", "old");
    REQUIRE(::chmod(place.path("locked.csv").c_str(), 0400) == 0);
    REQUIRE(::mkdir(place.path("locked").c_str(), 0500) == 0);
    const std::string before = place.names();
    const auto complaint = [&](const std::string& output) {
        const ended result =
            run_bound(place, {"assess", "roster.csv", "-o", output, "--ledger", "ledger.csv"});
        CHECK(result.status == 2);
        CHECK(place.names() == before);
        CHECK(place.read("locked.csv") == "old");
        return result.err;
    };
    CHECK(complaint("locked.csv") == "canbao: cannot write locked.csv: Permission denied\n");
    CHECK(complaint("locked/out.csv") ==
          "canbao: cannot write locked/out.csv: Permission denied\n");
    CHECK(complaint("nowhere/out.csv") ==
          "canbao: cannot write nowhere/out.csv: No such file or directory\n");
    CHECK(complaint("locked.csv/out.csv") ==
          "canbao: cannot write locked.csv/out.csv: Not a directory\n");
    CHECK(complaint("locked") == "canbao: cannot write locked: Is a directory\n");
    CHECK(complaint("") == "canbao: --output needs a value\n");
    CHECK(complaint(std::string(300, 'x')).ends_with(": File name too long\n"));
}
