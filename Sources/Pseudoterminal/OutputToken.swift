/// One piece of what a program sends to a terminal, as ECMA-48 divides it.
package enum OutputToken: Sendable, Hashable {
  /// A scalar to draw; C0, DEL and C1 scalars are never here.
  case text(Unicode.Scalar)
  /// A C0 control, DEL, or a C1 control that came encoded as UTF-8.
  case control(UInt8)
  /// `ESC`, intermediates 0x20–0x2F and a final byte.
  case escape(intermediates: [UInt8], final: UInt8)
  /// A control sequence: `ESC [` and what follows.
  case sequence(ControlSequence)
  /// A control string; `kind` is the byte after `ESC`: `]` OSC, `P` DCS, `_` APC, `^` PM, `X` SOS.
  case string(kind: UInt8, body: [UInt8])
  /// A byte that belongs to no well-formed UTF-8 or sequence.
  case malformed(UInt8)
}

/// A control sequence in parts.
package struct ControlSequence: Sendable, Hashable {
  /// The private marker `<`, `=`, `>` or `?` before the parameters.
  package let marker: UInt8?
  /// The parameters in order; nil where one was left out.
  package let parameters: [Int?]
  /// The bytes 0x20–0x2F before the final byte.
  package let intermediates: [UInt8]
  /// The byte that names the function.
  package let final: UInt8

  package init(marker: UInt8?, parameters: [Int?], intermediates: [UInt8], final: UInt8) {
    self.marker = marker
    self.parameters = parameters
    self.intermediates = intermediates
    self.final = final
  }

  /// Gives a parameter, or the default where it is missing or zero.
  package func count(_ index: Int, default standard: Int = 1) -> Int {
    let value = parameter(index, default: standard)
    return value == 0 ? standard : value
  }

  /// Gives a parameter, or the default where it is missing.
  package func parameter(_ index: Int, default standard: Int = 0) -> Int {
    guard parameters.indices.contains(index) else { return standard }
    return parameters[index] ?? standard
  }
}
