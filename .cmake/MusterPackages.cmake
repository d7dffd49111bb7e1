# SPDX-FileCopyrightText: 2026 The Muster authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# `cpack` in a release build makes muster_VERSION_ARCH.deb and muster-cli_VERSION_ARCH.deb. The libraries they need
# are found by dpkg-shlibdeps; what Qt loads by name is what .packages says under [run] and [run-window].

# The packages of one section of .packages, as Debian writes dependencies.
function(muster_section name result)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/.packages")
    file(STRINGS "${CMAKE_SOURCE_DIR}/.packages" lines)
    set(here "")
    set(packages "")
    foreach(line IN LISTS lines)
        string(REGEX REPLACE "#.*" "" line "${line}")
        string(STRIP "${line}" line)
        if(line MATCHES "^\\[([a-z-]+)\\]$")
            set(here "${CMAKE_MATCH_1}")
        elseif(line AND here STREQUAL name)
            list(APPEND packages "${line}")
        endif()
    endforeach()
    if(NOT packages)
        message(FATAL_ERROR ".packages has no section [${name}], or nothing is in it")
    endif()
    list(JOIN packages ", " packages)
    set(${result} "${packages}" PARENT_SCOPE)
endfunction()

muster_section(run run_packages)
muster_section(run-window window_packages)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME muster)
set(CPACK_PACKAGE_VENDOR "The Muster authors")
set(CPACK_PACKAGE_CONTACT "The Muster authors <muster@localhost.invalid>")
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_COMPONENTS_ALL muster muster-cli)
set(CPACK_DEB_COMPONENT_INSTALL ON)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE ${MUSTER_DEBIAN_REVISION})
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SECTION admin)

set(CPACK_DEBIAN_MUSTER_PACKAGE_NAME muster)
set(CPACK_DEBIAN_MUSTER_PACKAGE_DEPENDS "${run_packages}, ${window_packages}")
set(CPACK_DEBIAN_MUSTER_PACKAGE_SUGGESTS "muster-cli")
set(CPACK_DEBIAN_MUSTER_DESCRIPTION "GitLab Runner fleets on the desktop
Muster shows every runner that a person is responsible for on a GitLab,
narrows the list to those that matter with one filter language, and pauses,
resumes or deletes the marked ones, with a preview before and a report after.
It watches the queue of jobs and says what holds them up, and leads from a
job to its runner, who registered it and whose it is.
.
Every change is put on record before it is sent. A demo fleet that needs no
GitLab is built in.")

set(CPACK_DEBIAN_MUSTER-CLI_PACKAGE_NAME muster-cli)
set(CPACK_DEBIAN_MUSTER-CLI_PACKAGE_DEPENDS "${run_packages}")
set(CPACK_DEBIAN_MUSTER-CLI_DESCRIPTION "GitLab Runner fleets on the command line
The program muster-cli lists the runners of a GitLab that match a filter,
tells what is known of one, shows the queue of jobs and what holds them up,
and pauses, resumes and deletes runners after a plan was shown. Output is
text for people or JSON for scripts, and the exit status says how it went.
.
It does without a screen what the package muster does with one, and shares
its record of changes.")

include(CPack)
