# SPDX-License-Identifier: Apache-2.0
# Runs PROGRAM and compares what it prints with the file EXPECTED.
execute_process(COMMAND ${PROGRAM} OUTPUT_VARIABLE output RESULT_VARIABLE status)
file(READ ${EXPECTED} expected)
if(NOT status EQUAL 0)
  message(FATAL_ERROR "exit status ${status}")
endif()
if(NOT output STREQUAL expected)
  message(FATAL_ERROR "printed\n${output}\ninstead of\n${expected}")
endif()
