extension Grid {
  /// The frame as text for a golden file: size and cursor, the rows between bars, then the runs of
  /// each role.
  ///
  /// A run reads `row 3: selection 0-79`. The role `normal` is never listed; `roles` chooses which
  /// others are.
  package func golden(marking roles: Set<Role> = Set(Role.allCases)) -> String {
    var lines = [
      "\(size.columns)x\(size.rows), cursor at row \(cursor.row) column \(cursor.column)"
    ]
    for row in 0..<size.rows {
      lines.append("|" + self.row(row).map(\.cluster).joined() + "|")
    }
    for row in 0..<size.rows {
      let runs = runs(row: row).filter { $0.role != .normal && roles.contains($0.role) }
      if !runs.isEmpty {
        let names = runs.map { "\($0.role) \($0.columns.lowerBound)-\($0.columns.upperBound - 1)" }
        lines.append("row \(row): " + names.joined(separator: ", "))
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func runs(row: Int) -> [(role: Role, columns: Range<Int>)] {
    var runs: [(role: Role, columns: Range<Int>)] = []
    for (column, cell) in self.row(row).enumerated() {
      if let last = runs.last, last.role == cell.role {
        runs[runs.count - 1].columns = last.columns.lowerBound..<column + 1
      } else {
        runs.append((cell.role, column..<column + 1))
      }
    }
    return runs
  }
}
