# SPDX-License-Identifier: Apache-2.0

# Runs WAY/steps.sh in a clean folder, SCRATCH, that holds a copy of WAY and the shared consumer.
# The steps are what a reader of docs/install.md types; they see
#   CANBAO   the sources              CXX    the compiler
#   BUILD    this build of them       PATH   the cmake to use, first
#   BOOST    the folder that has boost/
# A warning of CMake's is a failure too.
file(REMOVE_RECURSE ${SCRATCH})
file(COPY ${CMAKE_CURRENT_LIST_DIR}/${WAY}/ DESTINATION ${SCRATCH})
file(COPY ${CMAKE_CURRENT_LIST_DIR}/consumer.cpp DESTINATION ${SCRATCH})

# What the surroundings may have set must not help.
foreach(name CMAKE_PREFIX_PATH canbao_ROOT canbao_DIR PKG_CONFIG_PATH CPATH CPLUS_INCLUDE_PATH
             CXXFLAGS CPPFLAGS MAKEFLAGS DESTDIR BOOST_ROOT Boost_ROOT BOOST_INCLUDEDIR)
  unset(ENV{${name}})
endforeach()
cmake_path(GET CMAKE PARENT_PATH tools)
set(ENV{PATH} "${tools}:$ENV{PATH}")
set(ENV{CMAKE_GENERATOR} Ninja)
set(ENV{CANBAO} ${ROOT})
set(ENV{BUILD} ${BUILD})
set(ENV{BOOST} ${BOOST})
set(ENV{CXX} ${COMPILER})

execute_process(COMMAND bash -euxo pipefail -c "source '${CMAKE_CURRENT_LIST_DIR}/expect.sh'
                                                source ./steps.sh"
                WORKING_DIRECTORY ${SCRATCH} RESULT_VARIABLE failed OUTPUT_VARIABLE output
                ERROR_VARIABLE output)
if(failed OR output MATCHES "(^|\n)CMake (Deprecation )?(Warning|Error)")
  message("${output}")
  message(FATAL_ERROR "the way ${WAY} failed")
endif()
