/// Where an embedded file comes from, as attribution and licences ask it to be told.
package struct DataSource: Sendable, Hashable {
  /// The path below `Resources`.
  package let file: String
  /// Who made the data and how it came here.
  package let source: String
  /// The month of the data, `yyyy-mm`.
  package let date: String
  package let licence: String

  /// Every embedded file of data with its source, ordered by path; the texts are the project's own.
  package static func embedded() -> [DataSource] {
    Resource.sources.text.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 4 else { return nil }
      return DataSource(file: parts[0], source: parts[1], date: parts[2], licence: parts[3])
    }
  }
}
