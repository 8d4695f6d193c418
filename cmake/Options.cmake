# SPDX-License-Identifier: Apache-2.0

# What a build of this project alone may be told. All of it stands here, whatever is built: CMake
# warns of a variable that nothing has asked for, and presets and scripts set some that only tests
# or examples use.

# The program with policies of one's own beside the published ones, as HEADER:TYPE each:
# -D "CANBAO_OWN_POLICIES=my/riverside.hpp:riverside_2026;…". Headers are relative to the project.
set(CANBAO_OWN_POLICIES "" CACHE STRING "Policies of your own for the program: HEADER:TYPE;…")

option(CANBAO_BUILD_PYTHON "Build the Python package, where the bindings are built" OFF)

option(CANBAO_TEST_MESSAGES "Check the build errors of clang 19 too, and what docs/ shows of all" OFF)
option(CANBAO_TEST_PAGES "Look at the program's pages in Chromium, too" OFF)
option(CANBAO_LONG_TESTS
       "Sweep over every day, and compare many more random applications with the reference model" OFF)
option(CANBAO_TEST_PACKAGING
       "Test Conan, vcpkg, packages, the module and the newest CMake too; see scripts/test.sh" OFF)
option(CANBAO_TEST_DATABASES "Run policies as SQL in DuckDB, PostgreSQL, MariaDB and Spark" OFF)
option(CANBAO_TEST_SPREADSHEETS "Open what the program writes for spreadsheets in LibreOffice" OFF)
option(CANBAO_TEST_EVERYWHERE
       "Test other compilers, processors and systems too (installs them; some 20 minutes)" OFF)
set(CANBAO_FUZZ_SECONDS 0 CACHE STRING "How long each fuzz target runs; 0 leaves them out")
