import CaseStore
package import ReferenceData

/// Why something could not be done, with the words that say how to mend it.
package struct Failure: Error, Sendable, Hashable {
  package var text: TextKey
  package var values: [String: String]

  package init(_ text: TextKey, _ values: [String: String] = [:]) {
    self.text = text
    self.values = values
  }
}
