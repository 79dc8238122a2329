/// A language in which the workstation speaks; the raw value is its ISO 639-1 code.
package enum Language: String, CaseIterable, Sendable {
  case fi
  case sv
  case en
}
