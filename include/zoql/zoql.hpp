// What a user usually wants: parse a statement, check it, mend it, print it.
#pragma once

#include <zoql/ast.hpp>
#include <zoql/check.hpp>
#include <zoql/check_guessed.hpp>
#include <zoql/diagnostic.hpp>
#include <zoql/dialect.hpp>
#include <zoql/fix.hpp>
#include <zoql/parse.hpp>
#include <zoql/print.hpp>
#include <zoql/rule.hpp>
#include <zoql/same_tree.hpp>
#include <zoql/source.hpp>
#include <zoql/string_text.hpp>
