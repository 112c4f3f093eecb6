// The builder: `select("Id").from("Account").where(field("Status") == "Active").build<dialect::zoql>()`.
#pragma once

#include <zoql/build/built.hpp>
#include <zoql/build/condition.hpp>
#include <zoql/build/dates.hpp>
#include <zoql/build/field.hpp>
#include <zoql/build/query.hpp>
#include <zoql/build/relative_date.hpp>
#include <zoql/build/value.hpp>
