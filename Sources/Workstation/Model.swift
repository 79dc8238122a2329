/// Everything the program shows and remembers between two events: the session and the stack of screens.
package struct Model: Sendable {
  package var session: Session
  /// The screens from the first to the one on top; never empty.
  package var screens: [any ScreenState]

  package init(session: Session, first: any ScreenState) {
    self.session = session
    screens = [first]
  }

  /// The screen on top.
  package var top: any ScreenState { screens[screens.count - 1] }

  /// Lets `body` change the screen on top together with the session.
  mutating func onTop<Result>(
    _ body: (inout any ScreenState, inout Session) -> Result
  ) -> Result {
    body(&screens[screens.count - 1], &session)
  }
}
