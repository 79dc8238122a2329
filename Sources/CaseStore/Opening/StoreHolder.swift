package import Casework

/// Who has a store open.
package struct StoreHolder: Sendable, Equatable {
  /// The process, 0 when not known.
  package let process: Int32
  /// The name of the machine, empty when not known.
  package let host: String
  /// When the store was opened; nil when not known.
  package let since: Moment?

  /// The text that the lock file holds: one `name=value` on each line.
  var text: String {
    "process=\(process)\nhost=\(host)\nsince=\(since?.milliseconds ?? 0)\n"
  }

  init(process: Int32, host: String, since: Moment?) {
    self.process = process
    self.host = host
    self.since = since
  }

  /// Reads the text of a lock file; what is missing or unreadable is not known.
  init(text: String) {
    var fields: [Substring: Substring] = [:]
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: "=", maxSplits: 1)
      if parts.count == 2 { fields[parts[0]] = parts[1] }
    }
    process = fields["process"].flatMap { Int32($0) } ?? 0
    host = fields["host"].map(String.init) ?? ""
    since = fields["since"].flatMap { Int64($0) }.map { Moment(milliseconds: $0) }
  }
}
