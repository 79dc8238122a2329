#define _GNU_SOURCE
#define _XOPEN_SOURCE_EXTENDED 1
#include "CNcurses.h"
#include "keys.h"

#include <curses.h>
#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>
#include <wchar.h>

/* Bracketed paste and focus reports; neither makes the terminal answer by itself. */
static const char modes_on[] = "\033[?2004h\033[?1004h";
static const char modes_off[] = "\033[?2004l\033[?1004l";
/* Also what scrolled away, or a multiplexer would keep client data in its history. */
static const char erase_all[] = "\033[H\033[2J\033[3J";

/* After the first four, those whose own effect would be to end the program with the screen as it is. */
static const int signals[] = {SIGWINCH, SIGHUP,  SIGTSTP, SIGCONT,   SIGTERM, SIGINT,
                              SIGQUIT,  SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGXCPU};
enum { signal_count = sizeof signals / sizeof signals[0] };

static SCREEN *screen;
static FILE *input_file, *output_file;
static WINDOW *keyboard; /* a pad: reading from it never refreshes the screen */
static mbstate_t decoding;
static struct sigaction old_actions[signal_count];
static int signal_pipe[2] = {-1, -1};

/* ---- signals ---- */

static void handle_signal(int signal) {
  const int saved = errno;
  const uint8_t number = (uint8_t)signal;
  /* It fails only when the pipe is full, and then the reader wakes anyway. */
  const ssize_t written = write(signal_pipe[1], &number, 1);
  (void)written;
  errno = saved;
}

static void catch_signals(void) {
  struct sigaction action = {.sa_handler = handle_signal, .sa_flags = SA_RESTART};
  sigfillset(&action.sa_mask);
  for (int i = 0; i < signal_count; i++) sigaction(signals[i], &action, NULL);
}

static void release_signals(void) {
  for (int i = 0; i < signal_count; i++) sigaction(signals[i], &old_actions[i], NULL);
}

/* ---- opening and closing ---- */

static void send(const char *text) {
  ssize_t written;
  do written = write(fileno(output_file), text, strlen(text));
  while (written < 0 && errno == EINTR);
}

static void choose_locale(void) {
  /* The locale the user names is often not installed on the server they log in to. */
  if (!setlocale(LC_CTYPE, "") || strcmp(nl_langinfo(CODESET), "UTF-8") != 0) {
    setlocale(LC_CTYPE, "C.UTF-8");
  }
}

static bool names_usable_type(const char *type) {
  return type && *type && strcmp(type, "dumb") != 0 && strcmp(type, "unknown") != 0;
}

static FILE *duplicate(int descriptor, const char *mode) {
  const int copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 3);
  FILE *file = copy < 0 ? NULL : fdopen(copy, mode);
  if (!file && copy >= 0) close(copy);
  return file;
}

static void release_files(void) {
  for (int i = 0; i < 2; i++) {
    if (signal_pipe[i] >= 0) close(signal_pipe[i]);
    signal_pipe[i] = -1;
  }
  if (input_file) fclose(input_file);
  if (output_file) fclose(output_file);
  input_file = output_file = NULL;
}

static void update_size(void) {
  struct winsize window;
  if (ioctl(fileno(output_file), TIOCGWINSZ, &window) == 0 && window.ws_row > 0 &&
      window.ws_col > 0) {
    resize_term(window.ws_row, window.ws_col);
  }
}

/* ncurses sizes its output buffer by the screen it starts with and flushes whenever it is full. One very
   wide row makes room for any frame, so that a frame is one write; the true size is set before anything
   is drawn. */
static SCREEN *start_with_large_buffer(void) {
  setenv("LINES", "1", 1);
  setenv("COLUMNS", "16000", 1);
  SCREEN *started = newterm(NULL, output_file, input_file);
  unsetenv("LINES");
  unsetenv("COLUMNS");
  /* Narrow again before it gets more rows: they would be allocated in the great width first. */
  if (started) resize_term(1, 80);
  return started;
}

enum cncurses_fault cncurses_open(int input, int output) {
  if (!isatty(input) || !isatty(output)) return CNCURSES_FAULT_NOT_A_TERMINAL;
  choose_locale();
  if (!names_usable_type(getenv("TERM"))) return CNCURSES_FAULT_UNUSABLE_TYPE;
  input_file = duplicate(input, "r");
  output_file = duplicate(output, "w");
  if (!input_file || !output_file || pipe2(signal_pipe, O_CLOEXEC | O_NONBLOCK) != 0) {
    release_files();
    return CNCURSES_FAULT_SYSTEM;
  }

  /* Over a network the bytes of one key may come in two packets. */
  set_escdelay(getenv("SSH_CONNECTION") ? 100 : 25);
  for (int i = 0; i < signal_count; i++) sigaction(signals[i], NULL, &old_actions[i]);
  screen = start_with_large_buffer();
  if (screen && !tigetstr("cup")) {
    endwin();
    delscreen(screen);
    screen = NULL;
  }
  if (!screen) {
    release_signals();
    release_files();
    return CNCURSES_FAULT_UNUSABLE_TYPE;
  }
  update_size();
  /* ncurses flushes at every cursor motion until the screen has once been left and entered again. */
  endwin();
  raw();
  noecho();
  nonl();
  keyboard = newpad(1, 1);
  keypad(keyboard, TRUE);
  meta(keyboard, TRUE);
  nodelay(keyboard, TRUE);
  typeahead(-1);
  cncurses_define_keys();
  if (has_colors()) {
    start_color();
    use_default_colors();
  }
  catch_signals();
  send(modes_on);
  return CNCURSES_FAULT_NONE;
}

static void leave(void) {
  send(modes_off);
  send(erase_all);
  endwin();
}

void cncurses_close(void) {
  leave();
  release_signals();
  delwin(keyboard);
  delscreen(screen);
  screen = NULL;
  release_files();
}

static void enter_again(void) {
  update_size();
  clearok(curscr, TRUE);
  send(modes_on);
}

void cncurses_suspend(void) {
  leave();
  const struct sigaction standard = {.sa_handler = SIG_DFL};
  sigaction(SIGTSTP, &standard, NULL);
  sigaction(SIGCONT, &standard, NULL);
  kill(0, SIGTSTP); /* the whole job, as the terminal's own stop key would */
  catch_signals();
  enter_again();
}

int cncurses_colours(void) { return has_colors() ? COLORS : 0; }

bool cncurses_has_alternate_screen(void) { return tigetstr("smcup") != NULL; }

void cncurses_size(int *rows, int *columns) { getmaxyx(stdscr, *rows, *columns); }

/* ---- events ---- */

static uint64_t now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (uint64_t)time.tv_sec * 1000 + (uint64_t)time.tv_nsec / 1000000;
}

static bool take_signal(struct cncurses_event *event) {
  uint8_t number;
  if (read(signal_pipe[0], &number, 1) != 1) return false;
  switch (number) {
    case SIGHUP: event->kind = CNCURSES_HANG_UP; break;
    case SIGTSTP: event->kind = CNCURSES_STOP; break;
    case SIGCONT:
      endwin(); /* the shell may have changed the line settings; the next frame sets them again */
      enter_again();
      event->kind = CNCURSES_CONTINUE;
      break;
    case SIGWINCH:
      update_size();
      clearok(curscr, TRUE);
      event->kind = CNCURSES_RESIZE;
      break;
    default: event->kind = CNCURSES_TERMINATE;
  }
  return true;
}

/* Takes one key or character that is there already; false when there is none. */
static bool take_key(struct cncurses_event *event) {
  int code;
  while ((code = wgetch(keyboard)) != ERR) {
    if (code < KEY_MIN) {
      /* Bytes are joined here and not by wget_wch, which loses half a character whose rest is late. */
      const char byte = (char)code;
      wchar_t character = 0;
      const size_t result = mbrtowc(&character, &byte, 1, &decoding);
      if (result == (size_t)-2) continue;
      if (result == (size_t)-1) {
        memset(&decoding, 0, sizeof decoding);
        character = 0xFFFD;
      }
      event->kind = CNCURSES_CHARACTER;
      event->value = (uint32_t)character;
      return true;
    }
    memset(&decoding, 0, sizeof decoding);
    if (cncurses_translate(code, event)) return true;
  }
  return false;
}

/* Whether the terminal is gone: readable, or in error, with nothing to read. */
static bool is_hung_up(short conditions) {
  int waiting = 0;
  if (!(conditions & (POLLIN | POLLHUP | POLLERR | POLLNVAL))) return false;
  return ioctl(fileno(input_file), FIONREAD, &waiting) != 0 || waiting == 0;
}

struct cncurses_event cncurses_next(int timeout_milliseconds) {
  struct cncurses_event event = {.kind = CNCURSES_TIMEOUT};
  const uint64_t deadline = now() + (uint64_t)(timeout_milliseconds < 0 ? 0 : timeout_milliseconds);
  for (;;) {
    if (take_signal(&event) || take_key(&event)) break;
    const uint64_t moment = now();
    int wait = -1;
    if (timeout_milliseconds >= 0) wait = moment < deadline ? (int)(deadline - moment) : 0;
    struct pollfd sources[] = {
        {.fd = fileno(input_file), .events = POLLIN},
        {.fd = signal_pipe[0], .events = POLLIN},
    };
    const int ready = poll(sources, 2, wait);
    if (ready == 0) break;
    if (ready > 0 && !sources[1].revents && is_hung_up(sources[0].revents)) {
      event.kind = CNCURSES_HANG_UP;
      break;
    }
  }
  event.milliseconds = now();
  return event;
}
