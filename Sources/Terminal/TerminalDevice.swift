/// A screen with a keyboard: the real terminal, or a scripted one in tests.
package protocol TerminalDevice: AnyObject {
  /// The window's size now.
  var size: Size { get }

  /// Shows a frame; only what differs from the frame before is sent.
  func draw(_ grid: Grid)

  /// Waits for the next event, for ever when no time is given; zero only looks.
  func nextEvent(timeout milliseconds: Int?) -> TerminalEvent

  /// Tells whether another event can be had at once, so that drawing may wait for it.
  var hasPendingInput: Bool { get }

  /// Gives the terminal back to the shell and stops the program; returns when it continues.
  func suspend()

  /// Restores the terminal for good; further calls do nothing.
  func close()
}
