// The tables of the index, as the steps that make each version from the one before.
#ifndef RECORDS_SCHEMA_H
#define RECORDS_SCHEMA_H

#include "records/database.h"

extern const char *const schema_steps[DATABASE_VERSION];  // step i leads from version i to i + 1

#endif
