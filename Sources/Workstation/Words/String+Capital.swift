extension String {
  /// The text with a capital at its beginning, as a label or a heading has.
  package var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
