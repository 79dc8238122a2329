internal import Casework
internal import SQLite

extension CaseStore {
  /// A view of the client list that the coach has named.
  package struct SavedView: Sendable, Equatable {
    /// What the coach calls it; never empty.
    package let name: String
    /// The query in the words of the screen that saved it.
    package let query: String

    /// Makes a view.
    package init(name: String, query: String) {
      self.name = name
      self.query = query
    }
  }

  /// The saved views in the order of their names.
  package func savedViews() throws(CaseStoreError) -> [SavedView] {
    try attempt { () throws(SQLiteError) in
      var views: [SavedView] = []
      try connection.rows("SELECT name, query FROM saved_view") { (row) throws(SQLiteError) in
        views.append(SavedView(name: row.text(0), query: row.text(1)))
      }
      return views.sorted {
        FinnishCollation.sortKey($0.name).lexicographicallyPrecedes(
          FinnishCollation.sortKey($1.name))
      }
    }
  }

  /// Saves a view over an earlier one of its name.
  package func saveView(_ view: SavedView) throws(CaseStoreError) {
    try requireWritable()
    try attempt { () throws(SQLiteError) in
      try connection.run(
        "REPLACE INTO saved_view (name, query) VALUES (?, ?)",
        [.text(view.name), .text(view.query)])
    }
  }

  /// Removes a saved view.
  package func removeView(_ name: String) throws(CaseStoreError) {
    try requireWritable()
    try attempt { () throws(SQLiteError) in
      try connection.run("DELETE FROM saved_view WHERE name = ?", [.text(name)])
    }
  }
}
