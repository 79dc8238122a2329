/// Divides a byte stream into the tokens of ECMA-48 over UTF-8; keeps its state between chunks.
package struct OutputParser: Sendable {
  private enum State {
    case ground
    case scalar(value: UInt32, missing: Int, least: UInt32)
    case escape(intermediates: [UInt8])
    case sequence(bytes: [UInt8])
    case string(kind: UInt8, body: [UInt8], sawEscape: Bool)
  }

  private var state = State.ground

  package init() {}

  /// Takes bytes and hands each finished token to the receiver.
  package mutating func feed(
    _ bytes: some Sequence<UInt8>, _ receive: (OutputToken) -> Void
  ) {
    for byte in bytes { take(byte, receive) }
  }

  /// Gives all the tokens of a finished stream.
  package static func tokens(in bytes: some Sequence<UInt8>) -> [OutputToken] {
    var parser = OutputParser()
    var tokens: [OutputToken] = []
    parser.feed(bytes) { tokens.append($0) }
    return tokens
  }

  private mutating func take(_ byte: UInt8, _ receive: (OutputToken) -> Void) {
    switch state {
    case .ground: ground(byte, receive)
    case .scalar(let value, let missing, let least):
      scalar(byte, value, missing, least, receive)
    case .escape(let intermediates): escape(byte, intermediates, receive)
    case .sequence(let bytes): sequence(byte, bytes, receive)
    case .string(let kind, let body, let sawEscape): string(byte, kind, body, sawEscape, receive)
    }
  }

  private mutating func ground(_ byte: UInt8, _ receive: (OutputToken) -> Void) {
    switch byte {
    case 0x1B: state = .escape(intermediates: [])
    case 0x00..<0x20, 0x7F: receive(.control(byte))
    case 0x20..<0x7F: receive(.text(Unicode.Scalar(byte)))
    case 0xC2...0xDF: state = .scalar(value: UInt32(byte & 0x1F), missing: 1, least: 0x80)
    case 0xE0...0xEF: state = .scalar(value: UInt32(byte & 0x0F), missing: 2, least: 0x800)
    case 0xF0...0xF4: state = .scalar(value: UInt32(byte & 0x07), missing: 3, least: 0x10000)
    default: receive(.malformed(byte))
    }
  }

  private mutating func scalar(
    _ byte: UInt8, _ value: UInt32, _ missing: Int, _ least: UInt32,
    _ receive: (OutputToken) -> Void
  ) {
    state = .ground
    guard byte & 0xC0 == 0x80 else {
      receive(.malformed(0))
      take(byte, receive)
      return
    }
    let value = value << 6 | UInt32(byte & 0x3F)
    guard missing == 1 else {
      state = .scalar(value: value, missing: missing - 1, least: least)
      return
    }
    guard value >= least, let scalar = Unicode.Scalar(value) else {
      receive(.malformed(byte))
      return
    }
    receive(value < 0xA0 ? .control(UInt8(value)) : .text(scalar))
  }

  private mutating func escape(
    _ byte: UInt8, _ intermediates: [UInt8], _ receive: (OutputToken) -> Void
  ) {
    state = .ground
    switch byte {
    case 0x20...0x2F: state = .escape(intermediates: intermediates + [byte])
    case UInt8(ascii: "[") where intermediates.isEmpty: state = .sequence(bytes: [])
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"),
      UInt8(ascii: "X"):
      state = .string(kind: byte, body: [], sawEscape: false)
    case 0x30...0x7E: receive(.escape(intermediates: intermediates, final: byte))
    default:
      receive(.malformed(0x1B))
      take(byte, receive)
    }
  }

  private mutating func sequence(
    _ byte: UInt8, _ bytes: [UInt8], _ receive: (OutputToken) -> Void
  ) {
    switch byte {
    case 0x20...0x3F: state = .sequence(bytes: bytes + [byte])
    case 0x40...0x7E:
      state = .ground
      receive(.sequence(ControlSequence(body: bytes, final: byte)))
    default:
      state = .ground
      receive(.malformed(0x1B))
      take(byte, receive)
    }
  }

  private mutating func string(
    _ byte: UInt8, _ kind: UInt8, _ body: [UInt8], _ sawEscape: Bool,
    _ receive: (OutputToken) -> Void
  ) {
    let isOver =
      byte == 0x07 || (sawEscape && byte == UInt8(ascii: "\\"))
      || Self.isLinuxPalette(kind, body + [byte])
    if isOver {
      state = .ground
      let tail: [UInt8] = byte == 0x07 || sawEscape ? [] : [byte]
      receive(.string(kind: kind, body: body + tail))
    } else if byte == 0x1B {
      state = .string(kind: kind, body: body, sawEscape: true)
    } else {
      state = .string(kind: kind, body: body + [byte], sawEscape: false)
    }
  }

  /// The Linux console's palette strings end without a terminator: `ESC ] R` and `ESC ] P` + 7 digits.
  private static func isLinuxPalette(_ kind: UInt8, _ body: [UInt8]) -> Bool {
    guard kind == UInt8(ascii: "]"), let first = body.first else { return false }
    return first == UInt8(ascii: "R") || (first == UInt8(ascii: "P") && body.count == 8)
  }
}

extension ControlSequence {
  /// Divides the bytes between `ESC [` and the final byte; `:` separates as `;` does.
  fileprivate init(body: [UInt8], final: UInt8) {
    var rest = body[...]
    var marker: UInt8?
    if let first = rest.first, (0x3C...0x3F).contains(first) {
      marker = first
      rest = rest.dropFirst()
    }
    let digits = rest.prefix { $0 >= 0x30 }
    let separators: [UInt8] = [UInt8(ascii: ";"), UInt8(ascii: ":")]
    let parameters: [Int?] =
      digits.isEmpty
      ? []
      : digits.split(omittingEmptySubsequences: false) { separators.contains($0) }
        .map { Int(String(decoding: $0, as: UTF8.self)) }
    self.init(
      marker: marker, parameters: parameters, intermediates: Array(rest.dropFirst(digits.count)),
      final: final)
  }
}
