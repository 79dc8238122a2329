package import Casework

extension RuleBook {
  /// The rules that are compiled into the program; a test forbids a fault in them.
  package static func embedded() throws(RuleBookFault) -> RuleBook {
    try RuleBook(parsing: Resource.rules.text)
  }
}
