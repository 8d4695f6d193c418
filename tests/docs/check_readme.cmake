# SPDX-License-Identifier: Apache-2.0
# Compares README's code with the example that it is taken from, and its message with g++'s.

# read_block(OUT COMMENT FENCE): the text between the fences after a comment.
function(read_block out comment fence)
  file(READ ${ROOT}/README.md text)
  string(FIND "${text}" "<!-- ${comment} -->\n${fence}\n" start)
  if(start EQUAL -1)
    message(FATAL_ERROR "README has no block ${comment}")
  endif()
  string(LENGTH "<!-- ${comment} -->\n${fence}\n" skip)
  math(EXPR start "${start} + ${skip}")
  string(SUBSTRING "${text}" ${start} -1 text)
  string(FIND "${text}" "\n```" end)
  string(SUBSTRING "${text}" 0 ${end} text)
  set(${out} "${text}" PARENT_SCOPE)
endfunction()

set(example examples/library/twelve_lines.cpp)
read_block(code "from ${example}" "```cpp")
file(READ ${ROOT}/${example} source)
string(FIND "${source}" "${code}" place)
if(place EQUAL -1)
  message(FATAL_ERROR "README's policy is not in ${example}:\n${code}")
endif()

set(shown_in docs/troubleshooting.md)
read_block(sentence "from ${shown_in}" "```")
file(READ ${ROOT}/${shown_in} text)
string(FIND "${text}" "\n${sentence}\n" place)
if(place EQUAL -1)
  message(FATAL_ERROR "README shows\n${sentence}\nwhich is not in ${shown_in}")
endif()

if(COMPILER_ID STREQUAL "GNU")
  set(broken tests/invalid/subsidy_within_fee_unless_capped.cpp)
  read_block(shown "from the broken form of ${broken}" "```")
  execute_process(COMMAND ${CMAKE_COMMAND} -E env LC_ALL=C.UTF-8 ${COMPILER} -std=c++20
                          -fsyntax-only -DCANBAO_BROKEN -I ${ROOT}/include -idirafter ${BOOST}
                          ${ROOT}/${broken}
                  ERROR_VARIABLE output)
  # The namespace of the version says nothing of the mistake.
  string(REGEX REPLACE "v[0-9]+_[0-9]+::" "" output "${output}")
  string(REPLACE "\n" ";" shown "${shown}")
  foreach(line IN LISTS shown)
    string(FIND "${output}" "${line}" place)
    if(place EQUAL -1)
      message(FATAL_ERROR "README shows\n${line}\nbut the compiler says\n${output}")
    endif()
  endforeach()
endif()
