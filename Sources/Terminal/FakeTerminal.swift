/// A terminal for tests: it plays back events and keeps every frame.
package final class FakeTerminal: TerminalDevice {
  /// The window's size now.
  package private(set) var size: Size
  /// The frames drawn, oldest first.
  package private(set) var frames: [Grid] = []
  /// How many times the program stopped itself.
  package private(set) var suspensions = 0
  /// Whether the terminal was closed.
  package private(set) var isClosed = false
  private var events: ArraySlice<TerminalEvent>
  private let isBurst: Bool

  /// Makes a terminal that plays the events in order, then hangs up.
  ///
  /// With `burst` all events count as waiting already, as when keys come faster than they are
  /// handled; without it the program draws after each.
  package init(
    size: Size = Size(rows: 24, columns: 80), events: [TerminalEvent] = [], burst: Bool = false
  ) {
    self.size = size
    self.events = events[...]
    isBurst = burst
  }

  /// The last frame drawn.
  package var frame: Grid? { frames.last }

  package var hasPendingInput: Bool { isBurst && !events.isEmpty }

  package func draw(_ grid: Grid) {
    frames.append(grid)
  }

  package func nextEvent(timeout milliseconds: Int?) -> TerminalEvent {
    guard let event = events.popFirst() else { return .hangUp }
    if case .resize(let size) = event { self.size = size }
    return event
  }

  package func suspend() {
    suspensions += 1
  }

  package func close() {
    isClosed = true
  }
}
