# SPDX-License-Identifier: Apache-2.0
# Installs the library with its single header, and compares this with the one of the build.
file(REMOVE_RECURSE ${SCRATCH})
foreach(step "-S;${ROOT};-B;${SCRATCH}/build;-G;${GENERATOR};-D;CMAKE_CXX_COMPILER=${COMPILER};-D;CANBAO_BUILD_TESTS=OFF;-D;CANBAO_BUILD_EXAMPLES=OFF;-D;CANBAO_INSTALL_SINGLE_HEADER=ON"
             "--install;${SCRATCH}/build;--prefix;${SCRATCH}/prefix"
             "-E;compare_files;${SINGLE};${SCRATCH}/prefix/include/canbao-single.hpp")
  execute_process(COMMAND ${CMAKE_COMMAND} ${step} COMMAND_ERROR_IS_FATAL ANY)
endforeach()
