# SPDX-License-Identifier: Apache-2.0
# The library as one header, generated when it is installed: `cmake --install` builds nothing.
if(CANBAO_INSTALL_SINGLE_HEADER)
  canbao_require(Python3 3.9 PACKAGE python3 FOR "the single header")
  set(canbao_single_header ${CMAKE_CURRENT_BINARY_DIR}/canbao-single.hpp)
  install(CODE "execute_process(COMMAND \"${Python3_EXECUTABLE}\" -B
                                        \"${PROJECT_SOURCE_DIR}/scripts/single_header.py\"
                                        -o \"${canbao_single_header}\"
                                COMMAND_ERROR_IS_FATAL ANY)")
  install(FILES ${canbao_single_header} DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} ${canbao_when})
endif()
