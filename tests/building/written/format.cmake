# SPDX-License-Identifier: Apache-2.0
# written.cpp with std::format of libc++, and what a library without <format> is told.
file(REMOVE_RECURSE ${SCRATCH})
file(MAKE_DIRECTORY ${SCRATCH}/boost)
file(CREATE_LINK ${BOOST}/boost ${SCRATCH}/boost/boost SYMBOLIC)
set(compile ${COMPILER} -I${ROOT}/include -isystem ${SCRATCH}/boost -Wall -Wextra -Wpedantic
            -Wconversion -Wshadow -Werror -DWITH_FORMAT ${ROOT}/tests/building/written/written.cpp)
foreach(standard 20 23)
  execute_process(COMMAND ${compile} -std=c++${standard} -stdlib=libc++ -o ${SCRATCH}/written
                  COMMAND_ERROR_IS_FATAL ANY)
  execute_process(COMMAND ${SCRATCH}/written COMMAND_ERROR_IS_FATAL ANY)
endforeach()

# libstdc++ has it from 13 on.
execute_process(COMMAND ${compile} -std=c++20 -fsyntax-only RESULT_VARIABLE failed
                ERROR_VARIABLE said)
if(failed AND NOT said MATCHES "error: canbao/format.hpp needs <format>, which this standard")
  message(FATAL_ERROR "${said}")
endif()

# The example of time zones, which libstdc++ has from 14 on and libc++ on request.
set(today ${ROOT}/examples/library/today)
execute_process(COMMAND ${COMPILER} -std=c++20 -stdlib=libc++ -fexperimental-library
                        -D__cpp_lib_chrono=201907L -Wall -Wextra -Werror -I${ROOT}/include
                        -isystem ${SCRATCH}/boost ${today}.cpp -o ${SCRATCH}/today
                COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${SCRATCH}/today OUTPUT_FILE ${SCRATCH}/today.txt COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${CMAKE_COMMAND} -E compare_files ${SCRATCH}/today.txt ${today}.txt
                COMMAND_ERROR_IS_FATAL ANY)
