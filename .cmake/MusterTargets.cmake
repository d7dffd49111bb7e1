# SPDX-FileCopyrightText: 2026 The Muster authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# muster_layer   one static library for one folder of the tree
# muster_program one executable of app/
# muster_test    one QtTest program, registered with ctest under its own name
#
# A layer is named by its path ("models/fleet"), and so is what it uses. The table of who may use whom is
# tests/layers/table.txt; the ctest tst_layers holds both the includes and the USES lines below against it.

add_library(muster_flags INTERFACE)
target_include_directories(muster_flags INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_definitions(muster_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_JAVA_STYLE_ITERATORS QT_NO_KEYWORDS
    QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400 QT_STRICT_ITERATORS
    MUSTER_VERSION="${PROJECT_VERSION}")
target_compile_options(muster_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-qual -Wformat=2
    -Wimplicit-fallthrough -Wundef -Wvla
    # Of several files as one, the next sees what is in the anonymous namespace of the first: that is no fault of theirs.
    $<$<NOT:$<BOOL:${MUSTER_UNITY}>>:-Wshadow> $<$<AND:$<BOOL:${MUSTER_UNITY}>,$<CXX_COMPILER_ID:GNU>>:-Wno-subobject-linkage>
    -Wno-missing-field-initializers   # designated initialisers leave out what has a good default
    $<$<BOOL:${MUSTER_WERROR}>:-Werror>)
if(MUSTER_SANITIZE)
    target_compile_options(muster_flags INTERFACE -fsanitize=${MUSTER_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(muster_flags INTERFACE -fsanitize=${MUSTER_SANITIZE})
endif()

# Precompiled headers: with a screen and without. GCC takes one only where every macro it was built with is defined again, so each
# knows as few Qt modules as it can (and <QTest>, which asks for many, is in neither); and reading one costs by its size, so each
# has what many files include, not all of a module.
set(MUSTER_PCH_std <algorithm> <array> <chrono> <functional> <map> <memory> <optional> <span> <string_view> <utility> <vector>)
set(MUSTER_PCH_core <QByteArray> <QCoreApplication> <QDateTime> <QDir> <QElapsedTimer> <QFile> <QHash> <QJsonArray> <QJsonDocument>
    <QJsonObject> <QList> <QObject> <QPointer> <QRegularExpression> <QSet> <QString> <QStringList> <QTimer> <QUrl> <QVariant>)
set(MUSTER_PCH_widgets <QAbstractItemModel> <QAction> <QApplication> <QComboBox> <QDialog> <QEvent> <QHBoxLayout> <QHeaderView> <QIcon>
    <QKeyEvent> <QLabel> <QLineEdit> <QLocale> <QMenu> <QPainter> <QPushButton> <QTableView> <QToolButton> <QVBoxLayout> <QWidget>)
if(MUSTER_PCH)
    function(_muster_pch kind)
        cmake_parse_arguments(arg "" "" "HEADERS;QT" ${ARGN})
        file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/pch/${kind}.cpp" CONTENT "// carries the precompiled header\n")
        add_library(muster_pch_${kind} OBJECT "${CMAKE_BINARY_DIR}/pch/${kind}.cpp")
        set_target_properties(muster_pch_${kind} PROPERTIES AUTOMOC OFF)
        target_link_libraries(muster_pch_${kind} PRIVATE muster_flags Qt6::Core ${arg_QT})
        target_precompile_headers(muster_pch_${kind} PRIVATE ${arg_HEADERS})
    endfunction()
    _muster_pch(core HEADERS ${MUSTER_PCH_std} ${MUSTER_PCH_core})
    _muster_pch(widgets HEADERS ${MUSTER_PCH_std} ${MUSTER_PCH_core} ${MUSTER_PCH_widgets} QT Qt6::Gui Qt6::Widgets)
endif()

# With MUSTER_UNITY several files of a target are compiled as one, which makes a build from nothing four times as fast. Files that
# cannot stand together (each has a helper of the same name, or a macro of its own) are named by muster_apart; with no file
# named, all of the target stand alone.
function(muster_apart name)
    string(REPLACE "/" "_" target "${name}")
    if(ARGN)
        set_source_files_properties(${ARGN} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
    else()
        set_target_properties(${target} PROPERTIES UNITY_BUILD OFF)
    endif()
endfunction()

function(_muster_common target)
    cmake_parse_arguments(arg "" "" "SOURCES;USES;QT;LIBS" ${ARGN})
    target_sources(${target} PRIVATE ${arg_SOURCES})
    set_target_properties(${target} PROPERTIES UNITY_BUILD "${MUSTER_UNITY}" UNITY_BUILD_BATCH_SIZE 10)
    set(libraries muster_flags)
    foreach(layer IN LISTS arg_USES)
        string(REPLACE "/" "_" library "${layer}")
        list(APPEND libraries ${library})
    endforeach()
    list(TRANSFORM arg_QT PREPEND "Qt6::")
    target_link_libraries(${target} PUBLIC ${libraries} ${arg_QT} ${arg_LIBS})
    if(MUSTER_PCH)
        set(kind core)
        if("Qt6::Widgets" IN_LIST arg_QT OR "Qt6::Charts" IN_LIST arg_QT)
            set(kind widgets)
        endif()
        target_precompile_headers(${target} REUSE_FROM muster_pch_${kind})
    endif()
endfunction()

function(muster_layer name)
    string(REPLACE "/" "_" target "${name}")
    add_library(${target} STATIC)
    _muster_common(${target} ${ARGN})
    set_property(GLOBAL APPEND PROPERTY MUSTER_TARGETS ${target})
endfunction()

function(muster_program target)
    add_executable(${target})
    _muster_common(${target} ${ARGN})
    set_property(GLOBAL APPEND PROPERTY MUSTER_TARGETS ${target})
endfunction()

# A test of one file includes what moc makes of it, so moc is called for it: to have CMake look for what needs moc takes a process
# and four steps of the build for each test, an eighth of the time it takes to build them all.
add_custom_target(test_mocs)   # for tests/lint
function(_muster_test_moc name)
    set(sources ${ARGN})
    list(LENGTH sources number)
    if(number EQUAL 1)
        file(STRINGS "${sources}" included REGEX "^#include \"[a-z_]+\\.moc\"$")
    endif()
    if(NOT number EQUAL 1 OR NOT included)
        # Of most tests it is empty, as each includes what moc made of it.
        set_source_files_properties("${CMAKE_CURRENT_BINARY_DIR}/${name}_autogen/mocs_compilation.cpp" PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
        return()
    endif()
    string(REGEX REPLACE "^#include \"(.+)\"$" "${CMAKE_CURRENT_BINARY_DIR}/${name}.moc/\\1" moc "${included}")
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    qt_generate_moc("${sources}" "${moc}" TARGET ${name})
    target_sources(${name} PRIVATE "${moc}")
    target_include_directories(${name} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/${name}.moc")   # two tests may share a file
    add_custom_target(${name}_moc DEPENDS "${moc}")
    add_dependencies(test_mocs ${name}_moc)
endfunction()

# A test finds an own, empty home, so that no settings of the person who runs it get in, and none get out.
# LABELS: "soak" tests run only with tests/run --soak, "bench" ones only print figures; neither is built by `all`, but by
# soak_programs and bench_programs.
foreach(label soak bench)
    add_custom_target(${label}_programs)
endforeach()
function(muster_test name)
    cmake_parse_arguments(arg "" "TIMEOUT" "SOURCES;USES;QT;LIBS;LABELS" ${ARGN})
    add_executable(${name})
    _muster_common(${name} SOURCES ${arg_SOURCES} USES ${arg_USES} QT Test ${arg_QT} LIBS ${arg_LIBS})
    _muster_test_moc(${name} ${arg_SOURCES})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 300)
    endif()
    set(home "${CMAKE_CURRENT_BINARY_DIR}/${name}.home")
    file(MAKE_DIRECTORY "${home}/config" "${home}/data" "${home}/cache" "${home}/runtime")
    file(CHMOD "${home}/runtime" DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
    add_test(NAME ${name} COMMAND ${name})
    foreach(label IN LISTS arg_LABELS)
        set_target_properties(${name} PROPERTIES EXCLUDE_FROM_ALL ON)
        add_dependencies(${label}_programs ${name})
    endforeach()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT} LABELS "${arg_LABELS}"
        ENVIRONMENT "XDG_CONFIG_HOME=${home}/config;XDG_DATA_HOME=${home}/data;XDG_CACHE_HOME=${home}/cache;XDG_RUNTIME_DIR=${home}/runtime;QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;ASAN_OPTIONS=detect_leaks=1;UBSAN_OPTIONS=print_stacktrace=1")
endfunction()
