import Glibc

extension TerminalProgram {
  /// Sends bytes as a keyboard would; reads meanwhile, so that neither side can block the other.
  package func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    let deadline = ContinuousClock.now + .seconds(10)
    while !rest.isEmpty, !isClosed, ContinuousClock.now < deadline {
      let written = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      if written > 0 {
        rest = rest.dropFirst(written)
      } else {
        pump(.milliseconds(5))
      }
    }
  }

  /// Presses keys at once, without waiting for an answer between them.
  package func press(_ keys: TerminalKey...) { press(keys) }

  /// Presses keys at once, without waiting for an answer between them.
  package func press(_ keys: [TerminalKey]) { send(bytes(of: keys)) }

  /// Gives what the keys send in the cursor key mode that the program has set.
  package func bytes(of keys: [TerminalKey]) -> [UInt8] {
    let isApplication = screen.usesApplicationKeys
    return keys.flatMap { $0.bytes(applicationMode: isApplication, layout: layout) }
  }

  /// Presses a key, at most 60 times, until the cursor stands beside that label or in the rows below it
  /// that have no label of their own.
  package func press(_ key: TerminalKey, untilCursorIsBeside label: String) -> Bool {
    for _ in 0..<60 {
      if screen.hasCursor(beside: label) { return true }
      press(key)
      if pump(.seconds(1)) { settle(quiet: .milliseconds(5)) }
    }
    return false
  }

  /// Types a text at once.
  package func type(_ text: String) { send(Array(text.utf8)) }

  /// Pastes bytes as a terminal with bracketed paste does; the bytes go through unchanged.
  package func paste(_ bytes: [UInt8]) {
    send(Array("\u{1B}[200~".utf8) + bytes + Array("\u{1B}[201~".utf8))
  }
}
