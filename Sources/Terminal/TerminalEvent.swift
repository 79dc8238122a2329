/// What a terminal can tell the program.
package enum TerminalEvent: Sendable, Hashable {
  /// A key was pressed.
  case key(Key)
  /// Text was pasted: at most 64 KiB of UTF-8, its line ends as line feeds, other control
  /// characters as they came.
  case paste(String)
  /// Text longer than that was pasted; none of it is handed on.
  case pasteTooLong
  /// The window has a new size; everything must be drawn again.
  case resize(Size)
  /// The window lost the focus, or the program is about to be stopped: the moment to save drafts.
  case focusLost
  /// The terminal is gone; nothing more can be drawn or read.
  case hangUp
  /// The system asks the program to end (SIGTERM, SIGINT).
  case terminate
  /// The program continues after having been stopped; everything must be drawn again.
  case resumed
  /// Nothing happened within the time given.
  case timeout
}
