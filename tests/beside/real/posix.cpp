// SPDX-License-Identifier: Apache-2.0
// README's policy beside what asio, SQLite and test frameworks bring: the functions of POSIX.
#include <cstddef>

#include <dirent.h>
#include <fcntl.h>
#include <netdb.h>
#include <poll.h>
#include <pthread.h>
#include <sched.h>
#include <search.h>
#include <semaphore.h>
#include <signal.h>
#include <spawn.h>
#include <sqlite3.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/param.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/wait.h>
#include <syslog.h>
#include <termios.h>
#include <unistd.h>

#include "../../../examples/library/twelve_lines.cpp"

// Theirs are still found.
int opened_and_closed() {
    const int file = open("/dev/null", O_RDONLY);
    return file < 0 ? -1 : close(file);
}
