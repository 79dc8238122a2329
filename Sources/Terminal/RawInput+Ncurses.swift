import CNcurses

extension RawInput {
  /// What an event of the library means; `size` is the window's size after it.
  init(_ event: cncurses_event, size: Size) {
    switch event.kind {
    case CNCURSES_CHARACTER: self = .scalar(Unicode.Scalar(event.value) ?? "\u{FFFD}")
    case CNCURSES_KEY: self = .event(.key(Key(ncurses: event.value)))
    case CNCURSES_PASTE_BEGIN: self = .pasteBegin
    case CNCURSES_PASTE_END: self = .pasteEnd
    // A stop is the last moment to save drafts, as is the loss of the focus.
    case CNCURSES_FOCUS_LOST, CNCURSES_STOP: self = .event(.focusLost)
    case CNCURSES_RESIZE: self = .event(.resize(size))
    case CNCURSES_CONTINUE: self = .event(.resumed)
    case CNCURSES_TERMINATE: self = .event(.terminate)
    case CNCURSES_HANG_UP: self = .event(.hangUp)
    default: self = .event(.timeout)
    }
  }
}

extension Key {
  /// The key of a `cncurses_key`.
  fileprivate init(ncurses code: UInt32) {
    self =
      switch cncurses_key(code) {
      case CNCURSES_KEY_ENTER: .enter
      case CNCURSES_KEY_BACK_TAB: .backTab
      case CNCURSES_KEY_BACKSPACE: .backspace
      case CNCURSES_KEY_DELETE: .delete
      case CNCURSES_KEY_INSERT: .insert
      case CNCURSES_KEY_UP: .up
      case CNCURSES_KEY_DOWN: .down
      case CNCURSES_KEY_LEFT: .left
      case CNCURSES_KEY_RIGHT: .right
      case CNCURSES_KEY_HOME: .home
      case CNCURSES_KEY_END: .end
      case CNCURSES_KEY_PAGE_UP: .pageUp
      case CNCURSES_KEY_PAGE_DOWN: .pageDown
      case CNCURSES_KEY_WORD_LEFT: .wordLeft
      case CNCURSES_KEY_WORD_RIGHT: .wordRight
      case CNCURSES_KEY_ALT_DOWN: .altDown
      default: .function(Int(code) - Int(CNCURSES_KEY_FUNCTION.rawValue))
      }
  }
}
