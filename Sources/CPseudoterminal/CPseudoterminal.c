// ptsname_r, nftw, POSIX_SPAWN_SETSID and addchdir_np are GNU extensions that Swift's Glibc hides.
#define _GNU_SOURCE

#include "CPseudoterminal.h"

#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

int pseudoterminal_open(char *name, size_t size) {
  int master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK);
  if (master < 0) return -errno;
  if (grantpt(master) != 0 || unlockpt(master) != 0 ||
      ptsname_r(master, name, size) != 0) {
    int failure = errno;
    close(master);
    return -failure;
  }
  return master;
}

int pseudoterminal_start(char *const arguments[], char *const environment[],
                         const char *directory,
                         const struct pseudoterminal_opening openings[3],
                         int is_session_leader) {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  sigset_t all, none;
  sigfillset(&all);
  sigemptyset(&none);
  posix_spawn_file_actions_init(&actions);
  posix_spawnattr_init(&attributes);
  for (int descriptor = 0; descriptor < 3; descriptor++) {
    posix_spawn_file_actions_addopen(&actions, descriptor, openings[descriptor].path,
                                     openings[descriptor].flags, 0600);
  }
  posix_spawn_file_actions_addchdir_np(&actions, directory);
  posix_spawnattr_setsigdefault(&attributes, &all);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setflags(&attributes, (is_session_leader ? POSIX_SPAWN_SETSID : 0) |
                                            POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
  pid_t process;
  int failure =
      posix_spawnp(&process, arguments[0], &actions, &attributes, arguments, environment);
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
  return failure == 0 ? process : -failure;
}

static int remove_entry(const char *path, const struct stat *status, int kind, struct FTW *place) {
  (void)status, (void)kind, (void)place;
  return remove(path);
}

void pseudoterminal_remove_tree(const char *path) {
  nftw(path, remove_entry, 16, FTW_DEPTH | FTW_PHYS);
}
