// The builder: `select("Id").from("Account").where(field("Status") == "Active")`; its text is made by `zoql/built.hpp`.
#pragma once

#include <zoql/build/condition.hpp>
#include <zoql/build/dates.hpp>
#include <zoql/build/field.hpp>
#include <zoql/build/query.hpp>
#include <zoql/build/relative_date.hpp>
#include <zoql/build/value.hpp>
