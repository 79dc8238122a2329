#define _XOPEN_SOURCE_EXTENDED 1
#include "keys.h"

#include <curses.h>
#include <stdio.h>

/* Codes above all of ncurses' own: one of our keys, or a character of the numeric keypad. */
enum { own_key = 0x1000, own_character = 0x2000, own_paste_begin = 0x3000, own_paste_end,
       own_focus_in, own_focus_out };

/* What terminals send whatever their description says: PuTTY as "xterm", the Linux console, VT220, rxvt. */
static const struct {
  const char *bytes;
  int code;
} sequences[] = {
    {"\033[H", own_key + CNCURSES_KEY_HOME}, {"\033OH", own_key + CNCURSES_KEY_HOME},
    {"\033[F", own_key + CNCURSES_KEY_END}, {"\033OF", own_key + CNCURSES_KEY_END},
    {"\033[1~", own_key + CNCURSES_KEY_HOME}, {"\033[7~", own_key + CNCURSES_KEY_HOME},
    {"\033[4~", own_key + CNCURSES_KEY_END}, {"\033[8~", own_key + CNCURSES_KEY_END},
    {"\033[2~", own_key + CNCURSES_KEY_INSERT}, {"\033[3~", own_key + CNCURSES_KEY_DELETE},
    {"\033[5~", own_key + CNCURSES_KEY_PAGE_UP}, {"\033[6~", own_key + CNCURSES_KEY_PAGE_DOWN},
    {"\033[1;5C", own_key + CNCURSES_KEY_WORD_RIGHT}, {"\033[1;5D", own_key + CNCURSES_KEY_WORD_LEFT},
    {"\033[5C", own_key + CNCURSES_KEY_WORD_RIGHT}, {"\033[5D", own_key + CNCURSES_KEY_WORD_LEFT},
    {"\033Oc", own_key + CNCURSES_KEY_WORD_RIGHT}, {"\033Od", own_key + CNCURSES_KEY_WORD_LEFT},
    {"\033[1;3B", own_key + CNCURSES_KEY_ALT_DOWN}, {"\033\033[B", own_key + CNCURSES_KEY_ALT_DOWN},
    {"\033\033OB", own_key + CNCURSES_KEY_ALT_DOWN}, {"\033[Z", own_key + CNCURSES_KEY_BACK_TAB},
    {"\033OM", own_key + CNCURSES_KEY_ENTER}, {"\033Ok", own_character + '+'},
    {"\033Ol", own_character + ','}, {"\033Om", own_character + '-'}, {"\033On", own_character + '.'},
    {"\033Oj", own_character + '*'}, {"\033Oo", own_character + '/'},
    {"\033[200~", own_paste_begin}, {"\033[201~", own_paste_end},
    /* Some descriptions call Ctrl-Z a suspend key. */
    {"\032", own_character + 26},
    {"\033[I", own_focus_in}, {"\033[O", own_focus_out},
};

static void define_format(const char *format, int argument, int code) {
  char bytes[16];
  snprintf(bytes, sizeof bytes, format, argument);
  define_key(bytes, code);
}

void cncurses_define_keys(void) {
  const int function = own_key + CNCURSES_KEY_FUNCTION;
  static const int numbers[] = {11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24};
  for (int i = 0; i < 12; i++) {
    define_format("\033[%d~", numbers[i], function + i + 1);
    define_format("\033[%d;2~", numbers[i], function + i + 13);
  }
  for (int i = 0; i < 4; i++) {
    define_format("\033O%c", 'P' + i, function + i + 1);
    define_format("\033[1;2%c", 'P' + i, function + i + 13);
  }
  for (int i = 0; i < 4; i++) {
    static const int arrows[] = {CNCURSES_KEY_UP, CNCURSES_KEY_DOWN, CNCURSES_KEY_RIGHT, CNCURSES_KEY_LEFT};
    define_format("\033[%c", 'A' + i, own_key + arrows[i]);
    define_format("\033O%c", 'A' + i, own_key + arrows[i]);
    define_format("\033[1;2%c", 'A' + i, own_key + arrows[i]);
  }
  for (int i = 0; i < 5; i++) define_format("\033[[%c", 'A' + i, function + i + 1);
  /* Alt with a digit, for keyboards and terminals that keep the function keys to themselves. */
  for (int i = 0; i < 10; i++) define_format("\033%d", (i + 1) % 10, function + i + 1);
  for (int i = 0; i < 10; i++) define_format("\033O%c", 'p' + i, own_character + '0' + i);
  for (size_t i = 0; i < sizeof sequences / sizeof sequences[0]; i++) {
    define_key(sequences[i].bytes, sequences[i].code);
  }
}

static uint32_t key_of_description(int code) {
  if (code > KEY_F0 && code <= KEY_F(24)) return (uint32_t)(CNCURSES_KEY_FUNCTION + code - KEY_F0);
  switch (code) {
    case KEY_ENTER: return CNCURSES_KEY_ENTER;
    case KEY_BTAB: return CNCURSES_KEY_BACK_TAB;
    case KEY_BACKSPACE: return CNCURSES_KEY_BACKSPACE;
    case KEY_DC: return CNCURSES_KEY_DELETE;
    case KEY_IC: return CNCURSES_KEY_INSERT;
    case KEY_UP: case KEY_SR: return CNCURSES_KEY_UP;
    case KEY_DOWN: case KEY_SF: return CNCURSES_KEY_DOWN;
    case KEY_LEFT: case KEY_SLEFT: return CNCURSES_KEY_LEFT;
    case KEY_RIGHT: case KEY_SRIGHT: return CNCURSES_KEY_RIGHT;
    case KEY_HOME: case KEY_SHOME: case KEY_A1: return CNCURSES_KEY_HOME;
    case KEY_END: case KEY_SEND: case KEY_C1: return CNCURSES_KEY_END;
    case KEY_PPAGE: case KEY_A3: return CNCURSES_KEY_PAGE_UP;
    case KEY_NPAGE: case KEY_C3: return CNCURSES_KEY_PAGE_DOWN;
    default: return 0;
  }
}

bool cncurses_translate(int code, struct cncurses_event *event) {
  enum cncurses_kind kind = CNCURSES_KEY;
  uint32_t value = 0;
  if (code == own_focus_in) return false;
  if (code >= own_paste_begin) {
    kind = code == own_paste_begin ? CNCURSES_PASTE_BEGIN
           : code == own_paste_end ? CNCURSES_PASTE_END
                                   : CNCURSES_FOCUS_LOST;
  } else if (code >= own_character) {
    kind = CNCURSES_CHARACTER;
    value = (uint32_t)(code - own_character);
  } else {
    value = code >= own_key ? (uint32_t)(code - own_key) : key_of_description(code);
    if (value == 0) return false;
  }
  event->kind = kind;
  event->value = value;
  return true;
}
