extension Form {
  /// The characters before the cursor in the focused field; nil when its value is chosen, not written.
  ///
  /// Setting it moves the cursor, to the nearest end when the value is outside the text.
  package var cursorOffset: Int? {
    get { entries.isEmpty ? nil : entries[focus].editor?.cursorOffset }
    set {
      guard let newValue, !entries.isEmpty else { return }
      entries[focus].editor?.cursorOffset = newValue
    }
  }
}
