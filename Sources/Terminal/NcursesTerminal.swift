import CNcurses
import Glibc
import Hardening

/// The real terminal, by way of ncurses.
///
/// There is one at a time, used by the thread that made it. From its making until it is closed, a
/// crash restores the terminal.
package final class NcursesTerminal: TerminalDevice {
  /// The window's size now.
  package private(set) var size: Size
  /// Whether the shell's screen comes back on closing; where not, the last frame's place is
  /// cleared.
  package let hasAlternateScreen: Bool
  private var decoder = InputDecoder()
  private var shown: Grid?
  private var row: [cncurses_cell] = []
  private var mustSuspend = false
  private var isOpen = true

  /// Takes over the terminal of two descriptors.
  ///
  /// - Parameters:
  /// - noColour: Uses no colours, as the variable `NO_COLOR` asks.
  /// - markerOnly: Does not reverse the selected row; see `Theme`.
  package init(
    noColour: Bool = false, markerOnly: Bool = false, input: Int32 = STDIN_FILENO,
    output: Int32 = STDOUT_FILENO
  ) throws(TerminalError) {
    ProcessHardening.registerTerminal(restore: NcursesTerminal.restore, descriptor: output)
    let fault = cncurses_open(input, output)
    guard fault == CNCURSES_FAULT_NONE else {
      let code = errno
      ProcessHardening.unregisterTerminal()
      throw TerminalError(fault, code: code)
    }
    size = NcursesTerminal.currentSize()
    hasAlternateScreen = cncurses_has_alternate_screen()
    restyle(noColour: noColour, markerOnly: markerOnly)
  }

  /// Changes the look of the roles; the next frame is drawn whole.
  package func restyle(noColour: Bool, markerOnly: Bool) {
    let depth = ColourDepth(colours: Int(cncurses_colours()))
    let theme = Theme(depth: depth, noColour: noColour, markerOnly: markerOnly)
    for role in Role.allCases {
      let style = theme.style(role)
      cncurses_set_style(
        Int32(role.rawValue), Int32(style.foreground ?? -1), -1, style.attributes.rawValue)
    }
    shown = nil
  }

  deinit {
    close()
  }

  package func draw(_ grid: Grid) {
    guard isOpen else { return }
    for index in 0..<min(grid.size.rows, size.rows) {
      if let shown, shown.size == grid.size, shown.row(index) == grid.row(index) { continue }
      put(grid.row(index), at: index)
    }
    shown = grid
    cncurses_show(
      Int32(clamping: min(max(grid.cursor.row, 0), size.rows - 1)),
      Int32(clamping: min(max(grid.cursor.column, 0), size.columns - 1)))
  }

  package func nextEvent(timeout milliseconds: Int?) -> TerminalEvent {
    guard isOpen else { return .hangUp }
    // Only once the event that announced it, and any before, have been handed on.
    if mustSuspend, !decoder.hasWaiting {
      mustSuspend = false
      suspend()
      return .resumed
    }
    while true {
      if let event = decoder.next(timeout: milliseconds, from: read) { return event }
    }
  }

  package var hasPendingInput: Bool {
    guard isOpen, !decoder.hasWaiting else { return isOpen }
    let input = read(timeout: 0)
    guard input.input != .event(.timeout) else { return false }
    decoder.keep(input)
    return true
  }

  package func suspend() {
    guard isOpen else { return }
    cncurses_suspend()
    size = NcursesTerminal.currentSize()
    shown = nil
  }

  package func close() {
    guard isOpen else { return }
    isOpen = false
    cncurses_close()
    ProcessHardening.unregisterTerminal()
  }

  private func put(_ cells: ArraySlice<Cell>, at index: Int) {
    row.removeAll(keepingCapacity: true)
    for cell in cells {
      row.append(
        cncurses_cell(
          scalar: cell.scalar.value,
          marks: (cell.marks[0], cell.marks[1], cell.marks[2], cell.marks[3]),
          style: cell.role.rawValue, width: cell.width))
    }
    cncurses_put_row(Int32(clamping: index), row, Int32(clamping: row.count))
  }

  private func read(timeout milliseconds: Int?) -> TimedInput {
    let event = cncurses_next(milliseconds.map { Int32(clamping: $0) } ?? -1)
    switch event.kind {
    case CNCURSES_RESIZE:
      size = NcursesTerminal.currentSize()
      shown = nil
    case CNCURSES_CONTINUE: shown = nil
    case CNCURSES_STOP: mustSuspend = true
    default: break
    }
    return TimedInput(input: RawInput(event, size: size), milliseconds: event.milliseconds)
  }

  private static func currentSize() -> Size {
    var rows: Int32 = 0
    var columns: Int32 = 0
    cncurses_size(&rows, &columns)
    return Size(rows: Int(rows), columns: Int(columns))
  }

  /// What a crash writes: modes and attributes off, wrapping and cursor on, the screen and what
  /// scrolled away cleared, the shell's screen back.
  private static let restore = Array(
    "\u{1B}[?2004l\u{1B}[?1004l\u{1B}[?1l\u{1B}>\u{1B}[0m\u{1B}[?7h\u{1B}[?25h\u{1B}[H\u{1B}[2J\u{1B}[3J\u{1B}[?1049l"
      .utf8)
}

extension TerminalError {
  fileprivate init(_ fault: cncurses_fault, code: Int32) {
    switch fault {
    case CNCURSES_FAULT_NOT_A_TERMINAL: self = .notATerminal
    case CNCURSES_FAULT_UNUSABLE_TYPE: self = .unusableType
    default: self = .system(code)
    }
  }
}
