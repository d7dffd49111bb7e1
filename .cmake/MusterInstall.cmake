# SPDX-FileCopyrightText: 2026 The Muster authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What `cmake --install` puts where, in two components named after their programs: "muster" and "muster-cli". The files come
# from resources/package; icons are drawn and pages compressed at build time, and what muster-cli knows about itself
# (completion, commands of the manual page) is asked of the program that was just built.
include(GNUInstallDirs)

find_program(MUSTER_RSVG rsvg-convert REQUIRED)
find_program(MUSTER_GZIP gzip REQUIRED)

set(package_files "${CMAKE_SOURCE_DIR}/resources/package")
set(made "${CMAKE_BINARY_DIR}/package")
file(MAKE_DIRECTORY "${made}/icons" "${made}/completion")
set(made_files "")
set(MUSTER_DEBIAN_REVISION 0muster1)   # sorts before anything that Debian itself might make of this version

# The date of what is packaged: that of the changelog, or SOURCE_DATE_EPOCH.
set(MUSTER_APPSTREAM_ID "invalid.localhost.muster")
set(date_of file TIMESTAMP "${CMAKE_SOURCE_DIR}/CHANGELOG.md")
if(DEFINED ENV{SOURCE_DATE_EPOCH})
    set(date_of string TIMESTAMP)
endif()
list(POP_FRONT date_of date_command)
cmake_language(CALL ${date_command} ${date_of} MUSTER_DATE "%Y-%m-%d" UTC)
cmake_language(CALL ${date_command} ${date_of} MUSTER_DEBIAN_DATE "%a, %d %b %Y %H:%M:%S +0000" UTC)
cmake_language(CALL ${date_command} ${date_of} MUSTER_MDOC_DATE "%B %d, %Y" UTC)

# Adds the compressed copy of a file to what is built. -n: the same bytes every time.
function(muster_gzip source result)
    add_custom_command(OUTPUT "${result}" DEPENDS "${source}" VERBATIM
        COMMAND sh -c "\"$1\" -9 -n -c <\"$2\" >\"$3\"" sh "${MUSTER_GZIP}" "${source}" "${result}")
    set(made_files "${made_files}" "${result}" PARENT_SCOPE)
endfunction()

# --- muster

install(TARGETS muster RUNTIME COMPONENT muster)
install(FILES "${package_files}/muster.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications" COMPONENT muster)
configure_file("${package_files}/muster.metainfo.xml.in" "${made}/${MUSTER_APPSTREAM_ID}.metainfo.xml" @ONLY)
install(FILES "${made}/${MUSTER_APPSTREAM_ID}.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo" COMPONENT muster)

set(icon "${CMAKE_SOURCE_DIR}/resources/icons/muster.svg")
install(FILES "${icon}" DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps" COMPONENT muster)
foreach(size 16 22 24 32 48 64 96 128 256 512)
    set(picture "${made}/icons/${size}.png")
    add_custom_command(OUTPUT "${picture}" DEPENDS "${icon}" VERBATIM
        COMMAND "${MUSTER_RSVG}" --width ${size} --height ${size} --output "${picture}" "${icon}")
    install(FILES "${picture}" RENAME muster.png DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps" COMPONENT muster)
    list(APPEND made_files "${picture}")
endforeach()

configure_file("${package_files}/muster.1.in" "${made}/muster.1" @ONLY)

# --- muster-cli

install(TARGETS muster-cli RUNTIME COMPONENT muster-cli)
set(completions bash:bash-completion/completions:muster-cli zsh:zsh/vendor-completions:_muster-cli fish:fish/vendor_completions.d:muster-cli.fish)
foreach(completion IN LISTS completions)
    string(REPLACE ":" ";" completion "${completion}")
    list(GET completion 0 shell)
    list(GET completion 1 folder)
    list(GET completion 2 name)
    set(script "${made}/completion/${shell}")
    add_custom_command(OUTPUT "${script}" DEPENDS muster-cli VERBATIM
        COMMAND "${CMAKE_COMMAND}" -E env LC_ALL=C.UTF-8 sh -c "\"$1\" completion \"$2\" >\"$3\"" sh "$<TARGET_FILE:muster-cli>" ${shell} "${script}")
    install(FILES "${script}" RENAME "${name}" DESTINATION "${CMAKE_INSTALL_DATADIR}/${folder}" COMPONENT muster-cli)
    list(APPEND made_files "${script}")
endforeach()

# The hand-written page with the program's own description of its commands in the middle.
add_custom_command(OUTPUT "${made}/muster-cli.1" DEPENDS muster-cli "${package_files}/muster-cli.1.in" "${CMAKE_SOURCE_DIR}/.cmake/FillManual.cmake" VERBATIM
    COMMAND "${CMAKE_COMMAND}" -D "PROGRAM=$<TARGET_FILE:muster-cli>" -D "MUSTER_MDOC_DATE=${MUSTER_MDOC_DATE}"
        -D "FRAME=${package_files}/muster-cli.1.in" -D "PAGE=${made}/muster-cli.1" -P "${CMAKE_SOURCE_DIR}/.cmake/FillManual.cmake")

# --- what both have

foreach(MUSTER_PACKAGE muster muster-cli)
    muster_gzip("${made}/${MUSTER_PACKAGE}.1" "${made}/${MUSTER_PACKAGE}.1.gz")
    install(FILES "${made}/${MUSTER_PACKAGE}.1.gz" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1" COMPONENT ${MUSTER_PACKAGE})

    configure_file("${package_files}/debian-changelog.in" "${made}/${MUSTER_PACKAGE}.debian-changelog" @ONLY)
    muster_gzip("${made}/${MUSTER_PACKAGE}.debian-changelog" "${made}/${MUSTER_PACKAGE}.debian-changelog.gz")
    set(documents "${CMAKE_INSTALL_DATADIR}/doc/${MUSTER_PACKAGE}")
    install(FILES "${made}/${MUSTER_PACKAGE}.debian-changelog.gz" RENAME changelog.Debian.gz DESTINATION "${documents}" COMPONENT ${MUSTER_PACKAGE})
    install(FILES "${made}/changelog.gz" "${package_files}/copyright" DESTINATION "${documents}" COMPONENT ${MUSTER_PACKAGE})
endforeach()
muster_gzip("${CMAKE_SOURCE_DIR}/CHANGELOG.md" "${made}/changelog.gz")

add_custom_target(installed_files ALL DEPENDS ${made_files})
