/* The terminal behind plain structs: nothing of <curses.h> is visible outside this target.
   There is one terminal; every function is for the thread that opened it. */
#ifndef CNCURSES_H
#define CNCURSES_H

#include <stdbool.h>
#include <stdint.h>

enum cncurses_fault {
  CNCURSES_FAULT_NONE,
  CNCURSES_FAULT_NOT_A_TERMINAL,
  CNCURSES_FAULT_UNUSABLE_TYPE, /* TERM is unset, unknown or cannot place the cursor */
  CNCURSES_FAULT_SYSTEM,        /* see errno */
};

/* Takes over the terminal of two descriptors, which stay the caller's. */
enum cncurses_fault cncurses_open(int input, int output);

/* Clears the screen and what it scrolled away, gives the terminal back, restores the signal handlers. */
void cncurses_close(void);

/* Gives the terminal back, stops the job, and takes the terminal over again once it continues. */
void cncurses_suspend(void);

int cncurses_colours(void);              /* 0 or less when there are none */
bool cncurses_has_alternate_screen(void);
void cncurses_size(int *rows, int *columns);

enum {
  CNCURSES_BOLD = 1,
  CNCURSES_DIM = 2,
  CNCURSES_UNDERLINE = 4,
  CNCURSES_REVERSE = 8,
  CNCURSES_STYLES = 32, /* how many styles there may be */
};

/* Defines a style, 0 ..< CNCURSES_STYLES; colour -1 is the terminal's own. */
void cncurses_set_style(int style, int foreground, int background, uint32_t attributes);

struct cncurses_cell {
  uint32_t scalar;
  uint16_t marks[4]; /* combining, 0 where there is none */
  uint8_t style;
  uint8_t width;     /* 0 is the right half of a wide character */
};

void cncurses_put_row(int row, const struct cncurses_cell *cells, int count);

/* Sends what has changed since the last time, in one write, and leaves the cursor at a cell. */
void cncurses_show(int row, int column);

enum cncurses_kind {
  CNCURSES_TIMEOUT,
  CNCURSES_CHARACTER, /* value is a Unicode scalar, control characters included */
  CNCURSES_KEY,       /* value is a cncurses_key */
  CNCURSES_PASTE_BEGIN,
  CNCURSES_PASTE_END,
  CNCURSES_FOCUS_LOST,
  CNCURSES_RESIZE,
  CNCURSES_STOP,      /* SIGTSTP: the caller decides when to call cncurses_suspend */
  CNCURSES_CONTINUE,  /* SIGCONT after a stop the program did not make */
  CNCURSES_TERMINATE, /* SIGTERM, SIGINT */
  CNCURSES_HANG_UP,   /* SIGHUP, or the terminal is gone */
};

enum cncurses_key {
  CNCURSES_KEY_ENTER = 1, CNCURSES_KEY_BACK_TAB, CNCURSES_KEY_BACKSPACE,
  CNCURSES_KEY_DELETE, CNCURSES_KEY_INSERT,
  CNCURSES_KEY_UP, CNCURSES_KEY_DOWN, CNCURSES_KEY_LEFT, CNCURSES_KEY_RIGHT,
  CNCURSES_KEY_HOME, CNCURSES_KEY_END, CNCURSES_KEY_PAGE_UP, CNCURSES_KEY_PAGE_DOWN,
  CNCURSES_KEY_WORD_LEFT, CNCURSES_KEY_WORD_RIGHT, CNCURSES_KEY_ALT_DOWN,
  CNCURSES_KEY_FUNCTION = 64, /* plus 1...24 */
};

struct cncurses_event {
  enum cncurses_kind kind;
  uint32_t value;
  uint64_t milliseconds; /* when, on a clock that only goes forward */
};

/* Waits for the next event, for ever when the timeout is negative. */
struct cncurses_event cncurses_next(int timeout_milliseconds);

#endif
