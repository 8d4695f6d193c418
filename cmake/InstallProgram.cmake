# SPDX-License-Identifier: Apache-2.0

# The program is an example of the library: installed when asked for, and in no package.
#   cmake --install build --component program
include(GNUInstallDirs)
if(CANBAO_INSTALL)
  install(TARGETS canbao_program COMPONENT program EXCLUDE_FROM_ALL)
endif()
