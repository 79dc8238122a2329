#ifndef CRESOURCES_H
#define CRESOURCES_H

#include <stddef.h>

/// The bytes of an embedded file, named by its path below Resources; NULL when there is no such file.
/// They lie in the read-only pages of the program and live as long as it does.
const void *_Nullable CResources_bytes(const char *_Nonnull path, size_t *_Nonnull count);

/// The path of the embedded file with this number, from 0; NULL after the last.
const char *_Nullable CResources_path(size_t number);

#endif
