/// The tables of the store, as the steps that lead to them.
enum Schema {
  /// What tells our files from other SQLite databases: the letters `OMAV`.
  static let applicationID = 0x4F4D_4156

  /// Every step from an empty file.
  static let migrations = [
    Migration(version: 1, script: version1, schema: version1),
    Migration(version: 2, script: step2, schema: version2),
  ]
}
