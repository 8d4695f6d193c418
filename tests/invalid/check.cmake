# SPDX-License-Identifier: Apache-2.0
# Compiles SOURCE corrected and broken; see CMakeLists.txt.
file(STRINGS ${SOURCE} head LIMIT_COUNT 3)
list(GET head 0 first)
list(GET head 1 second)
string(REGEX REPLACE "^// error: " "" sentence "${first}")
string(REGEX REPLACE "^// names: " "" names "${second}")
if(sentence STREQUAL first OR names STREQUAL second)
  message(FATAL_ERROR "${SOURCE} does not begin with '// error: …' and '// names: …'")
endif()

set(command ${COMPILER} -std=c++20 -fsyntax-only)
foreach(directory IN LISTS INCLUDES)
  # After the system's own, which Boost's may be one of.
  list(APPEND command -idirafter ${directory})
endforeach()

execute_process(COMMAND ${command} ${SOURCE} RESULT_VARIABLE failed ERROR_VARIABLE output)
if(failed)
  message(FATAL_ERROR "the corrected form does not compile:\n${output}")
endif()

execute_process(COMMAND ${command} -DCANBAO_BROKEN ${SOURCE} RESULT_VARIABLE failed
                ERROR_VARIABLE output)
if(NOT failed)
  message(FATAL_ERROR "the broken form compiles")
endif()
foreach(expected IN ITEMS "${sentence}" "${names}")
  string(FIND "${output}" "${expected}" place)
  if(place EQUAL -1)
    message(FATAL_ERROR "the message does not contain\n  ${expected}\nbut is\n${output}")
  endif()
endforeach()
string(REGEX MATCHALL "(^|\n)[^\n]*[0-9]: error: " errors "${output}")
list(LENGTH errors count)
if(NOT count EQUAL 1)
  message(FATAL_ERROR "one mistake gives ${count} errors:\n${output}")
endif()
