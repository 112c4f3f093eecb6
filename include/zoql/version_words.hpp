// How a finding that depends on the API version says where that is set.
#pragma once

#include <zoql/channel.hpp>

#include <string_view>

namespace zoql {

/// Every finding that another API version would not get has these words in its help, and the number of the WSDL beside
/// them. Which of the two settings counts cannot be told from a statement: an AQuA request may say it itself.
inline constexpr std::string_view version_settings = "`api-version` (`apiVersion` in a request)";

/// From this version on a field of type date takes a date, and one of type datetime a time too (page on date field
/// changes in the WSDL).
inline constexpr unsigned first_version_with_dates = 69;

} // namespace zoql
