# SPDX-License-Identifier: Apache-2.0
# Runs PROGRAM, on NAME_input.txt if there is one, and compares what it prints with the file EXPECTED,
# NAME.txt.
set(with)
string(REGEX REPLACE "\\.txt$" "_input.txt" input "${EXPECTED}")
if(EXISTS "${input}")
  set(with INPUT_FILE ${input})
endif()
execute_process(COMMAND ${PROGRAM} ${with} OUTPUT_VARIABLE output RESULT_VARIABLE status)
file(READ ${EXPECTED} expected)
if(NOT status EQUAL 0)
  message(FATAL_ERROR "exit status ${status}")
endif()
if(NOT output STREQUAL expected)
  message(FATAL_ERROR "printed\n${output}\ninstead of\n${expected}")
endif()
