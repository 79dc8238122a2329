/// What a client's data are looked at or let out for, as the access log keeps it.
package enum AccessPurpose: String, Sendable {
  /// The client's own screen, and lists of clients.
  case caseload
  /// What is due for her today.
  case worklist
  /// The coach's calendar, and files of it.
  case calendar
  /// Writing a note.
  case note
  /// Entering in the national system.
  case national
  /// A paper for her or about her.
  case print
}
