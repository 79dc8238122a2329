#define _GNU_SOURCE
#define _XOPEN_SOURCE_EXTENDED 1
#include "CNcurses.h"

#include <curses.h>
#include <wchar.h>

static struct {
  attr_t attributes;
  short pair;
} styles[CNCURSES_STYLES];

void cncurses_set_style(int style, int foreground, int background, uint32_t attributes) {
  attr_t bits = A_NORMAL;
  if (attributes & CNCURSES_BOLD) bits |= A_BOLD;
  if (attributes & CNCURSES_DIM) bits |= A_DIM;
  if (attributes & CNCURSES_UNDERLINE) bits |= A_UNDERLINE;
  if (attributes & CNCURSES_REVERSE) bits |= A_REVERSE;
  styles[style].attributes = bits;
  styles[style].pair = 0;
  if ((foreground >= 0 || background >= 0) &&
      init_pair((short)(style + 1), (short)foreground, (short)background) == OK) {
    styles[style].pair = (short)(style + 1);
  }
}

static wchar_t ascii_stand_in(uint32_t scalar) {
  switch (scalar) {
    case 0x2500: case 0x2501: case 0x2550: return '-';
    case 0x2502: case 0x2503: case 0x2551: return '|';
    case 0x2026: case 0x00B7: return '.';
    default: return scalar >= 0x2500 && scalar < 0x2580 ? '+' : '?';
  }
}

void cncurses_put_row(int row, const struct cncurses_cell *cells, int count) {
  cchar_t line[count + 1];
  int length = 0;
  for (int i = 0; i < count; i++) {
    const struct cncurses_cell *cell = &cells[i];
    if (cell->width == 0) continue;
    wchar_t text[CCHARW_MAX + 1] = {(wchar_t)cell->scalar};
    int used = 1;
    /* ncurses lays cells out by the locale's own idea of width, so a row must never disagree with it. */
    const bool agrees = wcwidth(text[0]) == cell->width;
    if (!agrees) text[0] = ascii_stand_in(cell->scalar);
    for (int m = 0; agrees && m < 4 && cell->marks[m]; m++) {
      if (wcwidth(cell->marks[m]) == 0) text[used++] = cell->marks[m];
    }
    setcchar(&line[length++], text, styles[cell->style].attributes, styles[cell->style].pair, NULL);
    if (!agrees && cell->width == 2) {
      setcchar(&line[length++], L" ", styles[cell->style].attributes, styles[cell->style].pair, NULL);
    }
  }
  mvwadd_wchnstr(stdscr, row, 0, line, length);
}

void cncurses_show(int row, int column) {
  wmove(stdscr, row, column);
  wnoutrefresh(stdscr);
  doupdate();
}
