package import Casework

/// A file that a paper of a client is written to.
package struct PaperFile: Sendable, Hashable {
  /// What the file holds.
  package enum Form: Sendable, Hashable {
    /// Pages of A4.
    case pdf
    /// Lines of UTF-8.
    case text
  }

  /// Where it is written; `~/` is the home directory.
  package var path: String
  /// What it holds.
  package let form: Form
  /// How large it is printed.
  package let size: PrintSize
  /// Whose paper it is, for the access log.
  package let client: RecordID
  /// What the access log keeps of the content.
  package let content: String
  /// In which language it is, for the access log too.
  package let language: Language

  /// The directory that papers go to unless another is named; it is made when it is first needed, for its owner alone.
  package static let directory = "~/omavalmentaja-paperit"

  /// A path that tells nothing of the person: what it is, the day and eight letters of the record's identity.
  package static func path(
    of content: String, about record: RecordID, on day: CalendarDate, form: Form
  ) -> String {
    let ending = form == .pdf ? "pdf" : "txt"
    return "\(directory)/\(content)-\(day.iso)-\(record.text.suffix(8)).\(ending)"
  }
}
