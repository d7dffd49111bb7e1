# SPDX-FileCopyrightText: 2026 The Muster authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -D PROGRAM=… -D FRAME=… -D PAGE=… -D MUSTER_MDOC_DATE=… -P FillManual.cmake: the manual page FRAME with what PROGRAM
# says of its commands.
set(ENV{LC_ALL} C.UTF-8)
execute_process(COMMAND "${PROGRAM}" completion mdoc OUTPUT_VARIABLE MUSTER_COMMANDS OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
configure_file("${FRAME}" "${PAGE}" @ONLY)
