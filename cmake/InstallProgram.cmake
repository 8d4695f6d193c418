# SPDX-License-Identifier: Apache-2.0

# The program is an example of the library: installed when asked for, and packaged apart.
#   cmake --install build --component program
include(GNUInstallDirs)
if(NOT CANBAO_INSTALL)
  return()
endif()
install(TARGETS canbao_program COMPONENT program EXCLUDE_FROM_ALL)

# What shells and man(1) show of it; the program has printed them when it was built.
foreach(file bash-completion/completions/canbao zsh/site-functions/_canbao
             fish/vendor_completions.d/canbao.fish man/man1/canbao.1 man/zh_CN/man1/canbao.1)
  if(NOT CANBAO_PRINTS_ITS_PAGES)
    break()
  endif()
  cmake_path(GET file PARENT_PATH folder)
  if(folder MATCHES "^man/(.*)")
    set(destination ${CMAKE_INSTALL_MANDIR}/${CMAKE_MATCH_1})
  else()
    set(destination ${CMAKE_INSTALL_DATADIR}/${folder})
  endif()
  install(FILES ${PROJECT_BINARY_DIR}/share/${file} DESTINATION ${destination}
          COMPONENT program EXCLUDE_FROM_ALL)
endforeach()
