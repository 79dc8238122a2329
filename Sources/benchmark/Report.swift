/// The rows of the benchmark in the order they were measured.
struct Report {
  private(set) var rows: [ReportRow] = []
  private(set) var remarks: [String] = []

  mutating func add(_ row: ReportRow) { rows.append(row) }

  mutating func remark(_ text: String) { remarks.append(text) }

  var isWithinBudget: Bool { rows.allSatisfy { $0.verdict != .over && $0.verdict != .missing } }

  /// The table, then the remarks as a list.
  var markdown: String {
    let peers = Peer.all.map(\.name)
    let header = ["what", "budget", "measured", "ratio", "verdict"] + peers
    let body = rows.map { row in
      [
        row.what, row.budget.map { row.unit.text($0) } ?? "–",
        row.measured.map { row.unit.text($0) + row.detail } ?? "–",
        row.ratio.map { rounded($0, 2) } ?? "–", row.verdict.rawValue,
      ] + peers.map { row.peers[$0].map { row.unit.text($0) } ?? "–" }
    }
    let lines = [header, header.map { _ in "---" }] + body
    let table = lines.map { "| " + $0.joined(separator: " | ") + " |" }
    return (table + [""] + remarks.map { "- " + $0 }).joined(separator: "\n")
  }
}

/// One measured figure beside its budget.
struct ReportRow {
  enum Unit {
    case milliseconds, bytes, mebibytes, writes, times

    func text(_ value: Double) -> String {
      switch self {
      case .milliseconds: rounded(value, value < 100 ? 2 : 0) + " ms"
      case .bytes: rounded(value, 0) + " B"
      case .mebibytes: rounded(value, 1) + " MiB"
      case .writes: rounded(value, 2)
      case .times: rounded(value, 2) + " ×"
      }
    }
  }

  enum Verdict: String {
    case within, over = "**over**", missing = "**not measured**", noBudget = "–"
  }

  let what: String
  let unit: Unit
  let budget: Double?
  let measured: Double?
  var detail = ""
  var peers: [String: Double] = [:]

  var ratio: Double? {
    guard let budget, let measured, budget > 0 else { return nil }
    return measured / budget
  }

  var verdict: Verdict {
    guard let measured else { return .missing }
    guard let budget else { return .noBudget }
    return measured <= budget ? .within : .over
  }
}

/// Writes a number with so many decimals.
func rounded(_ value: Double, _ decimals: Int) -> String {
  let scale = (0..<decimals).reduce(1) { scale, _ in scale * 10 }
  let whole = Int((value * Double(scale)).rounded())
  guard decimals > 0 else { return String(whole) }
  let fraction = String(whole % scale)
  let zeros = String(repeating: "0", count: decimals - fraction.count)
  return "\(whole / scale).\(zeros)\(fraction)"
}
