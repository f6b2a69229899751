# tracepaper_test(NAME tst_x SOURCES file... LIBRARIES target... [GUI] [REAL_WINDOW]): one QTest program and its ctest entry.
#
# GUI gives the program Qt Widgets and an application with (offscreen) windows; such a test is left out without TRACEPAPER_GUI.
# REAL_WINDOW runs it a second time, as <name>_xvfb, in a real window on a virtual X display.
# Every test carries the name of its folder as a label, so that `ctest -L model` runs one layer.

find_program(XVFB_RUN_PROGRAM xvfb-run)

# Qt defines the folder of each test as a macro. With it no two folders could share a precompiled header.
get_target_property(qttest_definitions Qt6::Test INTERFACE_COMPILE_DEFINITIONS)
list(FILTER qttest_definitions EXCLUDE REGEX "^QT_TESTCASE_")
set_target_properties(Qt6::Test PROPERTIES INTERFACE_COMPILE_DEFINITIONS "${qttest_definitions}")

# Qt complains about a missing or an open runtime directory.
set(TRACEPAPER_TEST_RUNTIME_DIR "${CMAKE_BINARY_DIR}/tests/runtime")
file(MAKE_DIRECTORY "${TRACEPAPER_TEST_RUNTIME_DIR}")
file(CHMOD "${TRACEPAPER_TEST_RUNTIME_DIR}" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)

# The environment every test gets, whatever that of the caller. Settings, data and caches never touch the user's.
set(TRACEPAPER_TEST_ENVIRONMENT
    "LC_ALL=C.UTF-8"
    "TZ=UTC"
    "XDG_RUNTIME_DIR=${TRACEPAPER_TEST_RUNTIME_DIR}"
    "XDG_CONFIG_HOME=${TRACEPAPER_TEST_RUNTIME_DIR}/config"
    "XDG_DATA_HOME=${TRACEPAPER_TEST_RUNTIME_DIR}/data"
    "XDG_CACHE_HOME=${TRACEPAPER_TEST_RUNTIME_DIR}/cache"
    "LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/support/lsan.supp:print_suppressions=0"
    "UBSAN_OPTIONS=print_stacktrace=1"
)

# Declares a ctest entry that runs a command in the environment above: tracepaper_add_ctest(NAME n PLATFORM p COMMAND c... [LABELS l...])
function(tracepaper_add_ctest)
    cmake_parse_arguments(PARSE_ARGV 0 ARG "" "NAME;PLATFORM" "COMMAND;LABELS")
    get_filename_component(folder "${CMAKE_CURRENT_SOURCE_DIR}" NAME)
    add_test(NAME ${ARG_NAME} COMMAND ${ARG_COMMAND})
    set_tests_properties(${ARG_NAME} PROPERTIES
        ENVIRONMENT "${TRACEPAPER_TEST_ENVIRONMENT};QT_QPA_PLATFORM=${ARG_PLATFORM}"
        LABELS "${folder};${ARG_LABELS}"
        TIMEOUT 900
    )
endfunction()

function(tracepaper_test)
    cmake_parse_arguments(PARSE_ARGV 0 ARG "GUI;REAL_WINDOW" "NAME" "SOURCES;LIBRARIES")
    if(ARG_UNPARSED_ARGUMENTS OR NOT ARG_NAME OR NOT ARG_SOURCES)
        message(FATAL_ERROR "tracepaper_test(NAME tst_x SOURCES file... LIBRARIES target... [GUI] [REAL_WINDOW]), not: ${ARGV}")
    endif()
    if(ARG_GUI AND NOT TRACEPAPER_GUI)
        return()
    endif()
    set(support test_support)
    if(ARG_GUI)
        set(support test_support_gui)
    endif()

    add_executable(${ARG_NAME} ${ARG_SOURCES})
    target_link_libraries(${ARG_NAME} PRIVATE ${support} ${ARG_LIBRARIES})
    target_precompile_headers(${ARG_NAME} REUSE_FROM ${support})
    tracepaper_add_ctest(NAME ${ARG_NAME} PLATFORM offscreen COMMAND ${ARG_NAME})

    if(ARG_REAL_WINDOW AND XVFB_RUN_PROGRAM)
        tracepaper_add_ctest(NAME ${ARG_NAME}_xvfb PLATFORM xcb LABELS xvfb
            COMMAND "${XVFB_RUN_PROGRAM}" -a -s "-screen 0 1600x1000x24" $<TARGET_FILE:${ARG_NAME}>
        )
        # What users see in a window has its time limits. Besides, two that look for a free display at the same moment may find the same one.
        set_tests_properties(${ARG_NAME}_xvfb PROPERTIES RUN_SERIAL ON)
    endif()
endfunction()
