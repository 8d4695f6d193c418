// SPDX-License-Identifier: Apache-2.0

// Where the file system knows no files without a name, results are written under temporary ones.

#include "scratch.hpp"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstddef>
#include <string>

#include <doctest/doctest.h>
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace tests;

namespace {

/// As if on such a file system: O_TMPFILE is refused.
void forbid_nameless_files() {
    constexpr unsigned flag = O_TMPFILE & ~O_DIRECTORY;
    std::array<sock_filter, 6> filter{
        {BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
         BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_openat, 0, 3),
         BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, args[2])),
         BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, flag, 0, 1),
         BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EOPNOTSUPP),
         BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)}};
    const sock_fprog program{.len = filter.size(), .filter = filter.data()};
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 ||
        ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) != 0 ||
        ::open(".", O_TMPFILE | O_WRONLY, 0600) >= 0) {
        ::_exit(125); // no such place can be made here
    }
}

const std::string roster = "id,policy,paid_on\na,hunan-2023,2022-10-01\n";

launch here(const scratch& place) {
    launch how = place.here({"assess", "-", "-o", "out.csv", "--ledger", "ledger.csv"});
    how.prepare = forbid_nameless_files;
    return how;
}

} // namespace

TEST_CASE("without nameless files results are whole and private, too") {
    for (const bool is_there : {false, true}) {
        const scratch place;
        if (is_there) {
            place.write("out.csv", "old");
            ::chmod(place.path("out.csv").c_str(), 0640);
        }
        CHECK(place.run(here(place), roster).status == 0);
        CHECK(place.names() == "ledger.csv out.csv");
        CHECK(place.read("out.csv").starts_with("id,policy,status"));
        struct stat about {};
        CHECK(::stat(place.path("out.csv").c_str(), &about) == 0);
        CHECK((about.st_mode & 07777U) == (is_there ? 0640U : 0600U));
    }
}

TEST_CASE("without nameless files failures and signals leave nothing, too") {
    const scratch place;
    launch how = here(place);
    how.arguments.back() = "/dev/full";
    CHECK(place.run(how, roster).status == 2);
    CHECK(place.names().empty());

    child program{here(place)};
    std::string rows = "id,policy,paid_on\n";
    for (int row = 0; row < 60'000; ++row) {
        rows += "a" + std::to_string(row) + ",hunan-2023,2022-10-01\n";
    }
    CHECK(program.feed(rows)); // more than pipes and blocks hold: the outputs are open
    CHECK(place.names().starts_with(".canbao."));
    program.send(SIGTERM);
    CHECK(program.wait().signal == SIGTERM);
    CHECK(place.names().empty());
}
