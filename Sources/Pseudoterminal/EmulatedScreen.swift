/// A small terminal emulator.
///
/// It knows enough of ECMA-48 and xterm to follow what ncurses 6 sends with TERM=xterm-256color,
/// tmux, screen, linux and vt100, and answers no questions.
package struct EmulatedScreen: Sendable {
  /// Where the text cursor is; a screen reader follows it.
  package internal(set) var cursor = CellPosition(row: 0, column: 0)
  /// False after the program has hidden the cursor (DECTCEM).
  package internal(set) var isCursorVisible = true
  /// True between `smcup` and `rmcup`.
  package internal(set) var isAlternate = false
  /// True when arrow keys must be sent as `ESC O A` (DECCKM).
  package internal(set) var usesApplicationKeys = false
  /// True when the program asked for pastes between `ESC [200~` and `ESC [201~`.
  package internal(set) var acceptsBracketedPaste = false
  /// What the emulator did not understand, in order; a test that trusts the screen asserts it is empty.
  package internal(set) var unknown: [OutputToken] = []

  var buffer: CellBuffer
  var hidden: CellBuffer
  var region: Range<Int>
  var style = CellStyle()
  var saved: SavedCursor?
  var tabs: Set<Int>
  var awaitsWrap = false
  var wraps = true
  var inserts = false
  var originIsRegion = false
  var drawsLines = [false, false]
  var shifted = 0
  var last: Unicode.Scalar?
  private var parser = OutputParser()

  struct SavedCursor: Sendable {
    var cursor: CellPosition
    var style: CellStyle
    var drawsLines: [Bool]
    var shifted: Int
    var originIsRegion: Bool
  }

  package init(size: ScreenSize = .standard) {
    buffer = CellBuffer(size: size)
    hidden = CellBuffer(size: size)
    region = 0..<size.rows
    tabs = Set(stride(from: 8, to: 512, by: 8))
  }

  /// The size now.
  package var size: ScreenSize { buffer.size }

  /// The cell there; `position` must be on the screen.
  package subscript(position: CellPosition) -> ScreenCell { buffer[position] }

  /// Draws what a program sent; sequences may be cut anywhere between calls.
  package mutating func feed(_ bytes: some Sequence<UInt8>) {
    var parser = parser
    var tokens: [OutputToken] = []
    parser.feed(bytes) { tokens.append($0) }
    self.parser = parser
    for token in tokens { perform(token) }
  }

  /// Takes the window's new size; the scrolling region becomes the whole screen.
  package mutating func resize(to size: ScreenSize) {
    buffer.resize(to: size)
    hidden.resize(to: size)
    region = 0..<size.rows
    cursor.row = min(cursor.row, size.rows - 1)
    cursor.column = min(cursor.column, size.columns - 1)
    awaitsWrap = false
  }

  /// RIS: a fresh terminal of the same size; what was not understood stays on record.
  mutating func reset() {
    var fresh = EmulatedScreen(size: size)
    fresh.parser = parser
    fresh.unknown = unknown
    self = fresh
  }

  private mutating func perform(_ token: OutputToken) {
    switch token {
    case .text(let scalar): put(scalar)
    case .control(let byte): control(byte)
    case .escape(let intermediates, let final): escape(intermediates, final)
    case .sequence(let sequence): perform(sequence)
    case .string: break
    case .malformed: unknown.append(token)
    }
  }

  /// What an erased cell holds: terminals with `bce` keep the background colour.
  var blank: ScreenCell {
    ScreenCell(cluster: " ", style: CellStyle(background: style.background))
  }
}
