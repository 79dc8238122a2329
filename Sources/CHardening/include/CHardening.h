/* What hardening needs that Swift cannot express: signal handlers, prctl and the environment's array. */
#ifndef CHARDENING_H
#define CHARDENING_H

#include <stddef.h>
#include <stdint.h>

/* Opens on /dev/null those of the descriptors 0, 1 and 2 that are closed. */
void chardening_open_standard_descriptors(void);

/* No core file, no attaching by other processes of the same user, SIGPIPE and SIGXFSZ ignored. */
void chardening_restrict_process(void);

/* Replaces the handlers of the fatal signals, the Swift runtime's among them, which would print memory. */
void chardening_install_handlers(void);

/* Remembers what a fatal signal writes to the terminal and the line settings it puts back; at most 128 bytes. */
void chardening_register_terminal(const uint8_t *restore, size_t length, int descriptor);
void chardening_unregister_terminal(void);

/* The environment's array of "NAME=value", ended by NULL. */
char **chardening_environment(void);

#endif
