# What `find_package(zoql)` reads: the target zoql::zoql, wherever this tree has been put.
find_package(pegtl QUIET)

if(NOT TARGET zoql::zoql)
  get_filename_component(zoql_prefix "${CMAKE_CURRENT_LIST_DIR}/../../.." ABSOLUTE)
  add_library(zoql::zoql INTERFACE IMPORTED)
  set_target_properties(
    zoql::zoql PROPERTIES INTERFACE_INCLUDE_DIRECTORIES "${zoql_prefix}/include" INTERFACE_COMPILE_FEATURES cxx_std_20
  )
  if(TARGET taocpp::pegtl)
    set_property(TARGET zoql::zoql PROPERTY INTERFACE_LINK_LIBRARIES taocpp::pegtl)
  endif()
  unset(zoql_prefix)
endif()
