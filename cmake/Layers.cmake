# assert_layer(TARGET ALLOW LIB...): configuration stops when TARGET links anything that its layer may not use.
function(assert_layer target)
    cmake_parse_arguments(PARSE_ARGV 1 LAYER "" "" "ALLOW")
    list(APPEND LAYER_ALLOW project_options)
    foreach(property IN ITEMS LINK_LIBRARIES INTERFACE_LINK_LIBRARIES)
        get_target_property(linked ${target} ${property})
        if(NOT linked)
            continue()
        endif()
        foreach(library IN LISTS linked)
            string(REGEX REPLACE "^\\$<LINK_ONLY:(.*)>$" "\\1" library "${library}")
            if(NOT library IN_LIST LAYER_ALLOW)
                message(FATAL_ERROR
                    "Layer rule broken: '${target}' links '${library}', but its layer allows only: ${LAYER_ALLOW}. "
                    "Move the code to the layer that may use it; see ARCHITECTURE.md."
                )
            endif()
        endforeach()
    endforeach()
endfunction()
