/// The character encoding of a transfer file; the raw value is its usual name.
package enum TransferEncoding: String, Sendable {
  case utf8 = "utf-8"
  case windows1252 = "cp1252"
}
