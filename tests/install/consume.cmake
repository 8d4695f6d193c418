# SPDX-License-Identifier: Apache-2.0
# Configures, builds and runs the project in consumer/ against the library, the way named by WAY.
function(run)
  execute_process(COMMAND ${ARGN} RESULT_VARIABLE failed OUTPUT_VARIABLE output
                  ERROR_VARIABLE output)
  if(failed)
    message(FATAL_ERROR "failed: ${ARGN}\n${output}")
  endif()
endfunction()

file(REMOVE_RECURSE ${SCRATCH})
set(options -G ${GENERATOR} -D CMAKE_CXX_COMPILER=${COMPILER} -D WAY=${WAY})
if(WAY STREQUAL "installed")
  run(${CMAKE_COMMAND} --install ${BUILD} --prefix ${SCRATCH}/prefix)
  list(APPEND options -D CMAKE_PREFIX_PATH=${SCRATCH}/prefix)
else()
  list(APPEND options -D CANBAO_SOURCES=${ROOT})
endif()
run(${CMAKE_COMMAND} -S ${CMAKE_CURRENT_LIST_DIR}/consumer -B ${SCRATCH}/build ${options})
run(${CMAKE_COMMAND} --build ${SCRATCH}/build)
run(${SCRATCH}/build/consumer)
