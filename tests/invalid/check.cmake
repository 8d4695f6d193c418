# SPDX-License-Identifier: Apache-2.0
# Compiles SOURCE with COMPILER in the standard STANDARD (c++20), corrected (unless ONLY_BROKEN) and
# broken, behind COMMON if it is stated; see CMakeLists.txt. COMPUTED says that the compiler computes
# messages.
if(NOT STANDARD)
  set(STANDARD c++20)
endif()
file(STRINGS ${SOURCE} head LIMIT_COUNT 4 ENCODING UTF-8)
foreach(key error names computed longest)
  set(${key} "")
  foreach(line IN LISTS head)
    if(line MATCHES "^// ${key}: (.*)$")
      set(${key} "${CMAKE_MATCH_1}")
    endif()
  endforeach()
endforeach()
if(error STREQUAL "" OR names STREQUAL "")
  message(FATAL_ERROR "${SOURCE} does not begin with '// error: …' and '// names: …'")
endif()

set(command ${CMAKE_COMMAND} -E env LC_ALL=C.UTF-8 ${COMPILER} -std=${STANDARD} -fsyntax-only)
foreach(directory IN LISTS INCLUDES)
  # After the system's own, which Boost's may be one of.
  list(APPEND command -idirafter ${directory})
endforeach()

if(COMMON)
  list(APPEND command -include ${COMMON})
endif()

if(NOT ONLY_BROKEN)
  execute_process(COMMAND ${command} ${SOURCE} RESULT_VARIABLE failed ERROR_VARIABLE output)
  if(failed)
    message(FATAL_ERROR "the corrected form does not compile:\n${output}")
  endif()
endif()

execute_process(COMMAND ${command} -DCANBAO_BROKEN ${SOURCE} RESULT_VARIABLE failed
                ERROR_VARIABLE output)
# The namespace of the version, which g++ names, says nothing of the mistake.
string(REGEX REPLACE "v[0-9]+_[0-9]+::" "" output "${output}")
if(NOT failed)
  message(FATAL_ERROR "the broken form compiles")
endif()

# The message as a list of lines: semicolons and brackets, which mean something in lists, become
# others, here and in what is expected.
function(as_list_item out text)
  string(REPLACE ";" "," text "${text}")
  string(REPLACE "[" "<" text "${text}")
  string(REPLACE "]" ">" text "${text}")
  set(${out} "${text}" PARENT_SCOPE)
endfunction()
as_list_item(lines "${output}")
string(REGEX REPLACE "\n$" "" lines "${lines}")
string(REPLACE "\n" ";" lines "${lines}")

# contains(TEXT WANTED WHAT)
function(contains text wanted what)
  as_list_item(item "${wanted}")
  string(FIND "${text}" "${item}" place)
  if(place EQUAL -1)
    message(FATAL_ERROR "${what} does not contain\n  ${wanted}\nThe message is\n${output}")
  endif()
endfunction()

# One mistake gives one error, which says what is wrong …
set(errors "${lines}")
list(FILTER errors INCLUDE REGEX "[0-9]: (fatal )?error: ")
list(LENGTH errors count)
if(NOT count EQUAL 1)
  message(FATAL_ERROR "one mistake gives ${count} errors:\n${output}")
endif()
contains("${errors}" "${error}" "the error")
if(COMPUTED)
  contains("${errors}" "${computed}" "the computed error")
endif()
# … to whom …
contains("${lines}" "${names}" "the message")

# … and briefly, in words that people read.
list(LENGTH lines count)
if(count GREATER 15)
  message(FATAL_ERROR "the message has more than 15 lines:\n${output}")
endif()
set(most 2000)
if(longest)
  # Of a policy without chapters, whose type is one line: as many as each compiler takes, and few more.
  if(NOT longest MATCHES "^g\\+\\+ ([0-9]+), clang ([0-9]+)$")
    message(FATAL_ERROR "'// longest: ${longest}' is not 'g++ N, clang N'")
  endif()
  set(most ${CMAKE_MATCH_1})
  set(most_of_clang ${CMAKE_MATCH_2})
  if(COMPILER MATCHES "clang")
    set(most ${most_of_clang})
  endif()
endif()
foreach(line IN LISTS lines)
  string(LENGTH "${line}" length)
  if(length GREATER most)
    message(FATAL_ERROR "a line has ${length} characters, more than ${most}:\n${line}")
  endif()
endforeach()
foreach(unreadable "\\\\[0-7][0-7][0-7]" "\\\\x[0-9a-f]" "{{" "\\(canbao::[a-z_:]*\\)-?[0-9]"
                   "_Z[A-Z0-9]")
  if(output MATCHES "${unreadable}")
    message(FATAL_ERROR "the message is not readable (${unreadable}: ${CMAKE_MATCH_0}):\n${output}")
  endif()
endforeach()
