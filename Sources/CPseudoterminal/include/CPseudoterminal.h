#ifndef CPSEUDOTERMINAL_H
#define CPSEUDOTERMINAL_H

#include <stddef.h>

/// Opens a new pseudoterminal; gives its master side (non-blocking, not inherited) and writes the
/// path of the other side into `name`. Gives -errno when that is not possible.
int pseudoterminal_open(char *name, size_t size);

/// A file to open as one of the descriptors 0, 1 and 2 of a new process.
struct pseudoterminal_opening {
  const char *path;
  int flags;
};

/// Starts a program with all signals at their defaults and nothing inherited but the three files;
/// as a session leader it gets the first terminal among them as its controlling terminal.
/// Gives the process or -errno.
int pseudoterminal_start(char *const arguments[], char *const environment[],
                         const char *directory,
                         const struct pseudoterminal_opening openings[3],
                         int is_session_leader);

/// Removes a directory with everything in it; follows no link.
void pseudoterminal_remove_tree(const char *path);

#endif
