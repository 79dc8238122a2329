#ifndef CSQLITE_SHIM_H
#define CSQLITE_SHIM_H

#include <sqlite3.h>

// SQLITE_TRANSIENT is a cast macro and sqlite3_db_config is variadic: Swift imports neither.

static inline int CSQLite_bind_text(sqlite3_stmt *statement, int position, const char *bytes,
                                    int count) {
  return sqlite3_bind_text(statement, position, bytes ? bytes : "", count, SQLITE_TRANSIENT);
}

static inline int CSQLite_bind_blob(sqlite3_stmt *statement, int position, const void *bytes,
                                    int count) {
  return sqlite3_bind_blob(statement, position, bytes ? bytes : "", count, SQLITE_TRANSIENT);
}

// Makes SQLite distrust the schema of a file that somebody else may have written.
static inline int CSQLite_defend(sqlite3 *connection) {
  int code = sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)0);
  if (code != SQLITE_OK) return code;
  return sqlite3_db_config(connection, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, (int *)0);
}

#endif
