/* Which bytes are which key. */
#ifndef CNCURSES_KEYS_H
#define CNCURSES_KEYS_H

#include "CNcurses.h"

/* Teaches the current screen what terminals send beside their description. */
void cncurses_define_keys(void);

/* Tells what a key code of ncurses means; false when it means nothing to the program. */
bool cncurses_translate(int code, struct cncurses_event *event);

#endif
