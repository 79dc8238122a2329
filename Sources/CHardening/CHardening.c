#define _GNU_SOURCE
#include "CHardening.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdbool.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <termios.h>
#include <unistd.h>

/* One fixed line for each signal: a crash must not print an address, a register or a value. */
static const struct {
  int signal;
  const char *line;
} fatal[] = {
    {SIGSEGV, "\r\nomavalmentaja: keskeytyi (SIGSEGV)\r\n"},
    {SIGBUS, "\r\nomavalmentaja: keskeytyi (SIGBUS)\r\n"},
    {SIGILL, "\r\nomavalmentaja: keskeytyi (SIGILL)\r\n"},
    {SIGTRAP, "\r\nomavalmentaja: keskeytyi (SIGTRAP)\r\n"},
    {SIGFPE, "\r\nomavalmentaja: keskeytyi (SIGFPE)\r\n"},
    {SIGABRT, "\r\nomavalmentaja: keskeytyi (SIGABRT)\r\n"},
    {SIGSYS, "\r\nomavalmentaja: keskeytyi (SIGSYS)\r\n"},
};
enum { fatal_count = sizeof fatal / sizeof fatal[0] };

/* Written only while `registered` is false, read by the handler only while it is true. */
static uint8_t restore_bytes[128];
static size_t restore_length;
static int terminal;
static struct termios line_settings;
static bool has_line_settings;
static volatile sig_atomic_t registered;

/* The handler runs here, so that a stack overflow can be handled too. */
static _Alignas(16) uint8_t handler_stack[65536];

static void write_all(int descriptor, const void *bytes, size_t length) {
  const uint8_t *next = bytes;
  while (length > 0) {
    ssize_t written = write(descriptor, next, length);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    next += written;
    length -= (size_t)written;
  }
}

/* Async-signal-safe: calls only sigaction, write, tcsetattr, sigprocmask, raise and _exit. */
static void handle_fatal(int signal) {
  /* A second fault while cleaning up ends the process at once. */
  const struct sigaction standard = {.sa_handler = SIG_DFL};
  for (int i = 0; i < fatal_count; i++) sigaction(fatal[i].signal, &standard, NULL);

  if (registered) {
    write_all(terminal, restore_bytes, restore_length);
    if (has_line_settings) tcsetattr(terminal, TCSANOW, &line_settings);
  }
  for (int i = 0; i < fatal_count; i++) {
    if (fatal[i].signal == signal) write_all(STDERR_FILENO, fatal[i].line, strlen(fatal[i].line));
  }

  sigset_t this_signal;
  sigemptyset(&this_signal);
  sigaddset(&this_signal, signal);
  sigprocmask(SIG_UNBLOCK, &this_signal, NULL);
  raise(signal);
  _exit(128 + signal);
}

void chardening_install_handlers(void) {
  const stack_t stack = {.ss_sp = handler_stack, .ss_size = sizeof handler_stack};
  sigaltstack(&stack, NULL);
  struct sigaction action = {.sa_handler = handle_fatal, .sa_flags = SA_ONSTACK};
  sigfillset(&action.sa_mask);
  for (int i = 0; i < fatal_count; i++) sigaction(fatal[i].signal, &action, NULL);
}

void chardening_open_standard_descriptors(void) {
  /* open takes the lowest free descriptor. */
  int descriptor;
  do descriptor = open("/dev/null", O_RDWR);
  while (descriptor >= 0 && descriptor <= STDERR_FILENO);
  if (descriptor >= 0) close(descriptor);
}

void chardening_restrict_process(void) {
  const struct rlimit none = {0, 0};
  setrlimit(RLIMIT_CORE, &none);
  prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
  signal(SIGPIPE, SIG_IGN);
  signal(SIGXFSZ, SIG_IGN);
}

void chardening_register_terminal(const uint8_t *restore, size_t length, int descriptor) {
  chardening_unregister_terminal();
  restore_length = length < sizeof restore_bytes ? length : sizeof restore_bytes;
  memcpy(restore_bytes, restore, restore_length);
  terminal = descriptor;
  has_line_settings = tcgetattr(descriptor, &line_settings) == 0;
  registered = true;
}

void chardening_unregister_terminal(void) { registered = false; }

char **chardening_environment(void) { return environ; }
