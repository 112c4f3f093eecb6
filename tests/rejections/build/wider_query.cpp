// What a query may use is part of its type: it does not get lost in a narrower one.
// expect: conversion from
#include <zoql/build.hpp>

using namespace zoql;

#ifdef REJECTED
building::query<building::features::none> query = select("Id").from("Account").limit(5);
#else
any_query query = select("Id").from("Account").limit(5);
#endif
