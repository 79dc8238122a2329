/// A service as the national service register (PTV, open API version 11) publishes it.
package struct PublishedService: Sendable, Equatable {
  /// The identifier in the register.
  package var id = ""
  /// The place in the file, from 1.
  package var index = 0
  package var name = ""
  package var summary = ""
  /// Who may use it, in words.
  package var requirements = ""
  /// The keywords and the terms of the register.
  package var keywords: [String] = []
  /// ISO 639-1 codes.
  package var languages: [String] = []
  /// Municipality codes; none for the whole country.
  package var municipalities: [String] = []
  /// Service classes, as `P10.2`.
  package var classes: [String] = []
  /// The identifier of the responsible organisation; empty when none is told.
  package var organisation = ""
  package var organisationName = ""
  /// Whether the register has taken it away.
  package var isDeleted = false

  package init() {}
}

/// Why a service of a file of the register cannot be read, with its place.
package struct PublishedFault: Sendable, Equatable {
  /// What is wrong; the raw value names the text.
  package enum Reason: String, Sendable, CaseIterable {
    case missing = "publishedMissing"
    case wrongType = "publishedWrongType"
    case tooLong = "publishedTooLong"
    case notPublished = "publishedDraft"
    case repeated = "publishedRepeated"
  }

  /// The place in the file, from 1.
  package let index: Int
  /// The name of the field in the file; empty for the service as a whole.
  package let field: String
  package let reason: Reason

  package init(index: Int, field: String, reason: Reason) {
    self.index = index
    self.field = field
    self.reason = reason
  }
}

/// Why a file as a whole is no file of services of the register.
package enum PublishedFileFault: Error, Sendable, Equatable {
  case empty
  case encoding
  /// It is larger than this many bytes.
  case tooLarge(limit: Int)
  /// It is nested deeper than any file of the register.
  case tooDeep
  /// It is no JSON, or is cut off.
  case notJSON
  /// It is JSON, but of something else.
  case notServices
}
