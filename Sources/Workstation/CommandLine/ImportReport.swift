import CaseStore
import Casework

/// The figures of an import, as a sentence and as JSON.
struct ImportReport {
  let rows: Int
  let accepted: Int
  let rejected: Int
  let updated: Int
  let unchanged: Int
  let encoding: TransferEncoding
  let faults: [TransferFault]

  init(_ reading: TransferReading, _ plan: ImportPlan) {
    rows = reading.rowCount
    accepted = reading.rows.count
    rejected = reading.rejections.count
    updated = plan.updates.count { $0.isChosen }
    unchanged = plan.unchanged + plan.updates.count - updated
    encoding = reading.encoding
    faults = reading.faults
  }

  /// The values of the summary sentence.
  func values(_ words: Words) -> [String: String] {
    [
      "rows": words.number(rows), "accepted": words.number(accepted),
      "rejected": words.number(rejected), "updated": words.number(updated),
      "unchanged": words.number(unchanged), "encoding": encoding.rawValue,
    ]
  }

  /// One JSON object: `rows accepted rejected updated unchanged encoding errors[{line column reason message}]`.
  ///
  /// `accepted` counts the rows without a fault; `updated` and `unchanged` those of them whose person was known before.
  func json(message: (TransferFault) -> String) -> String {
    let errors = faults.map { fault in
      "{\"line\":\(fault.line),\"column\":\(JSONText.quoted(fault.column)),"
        + "\"reason\":\(JSONText.quoted(fault.reason.rawValue)),"
        + "\"message\":\(JSONText.quoted(message(fault)))}"
    }
    return "{\"rows\":\(rows),\"accepted\":\(accepted),\"rejected\":\(rejected),"
      + "\"updated\":\(updated),\"unchanged\":\(unchanged),"
      + "\"encoding\":\(JSONText.quoted(encoding.rawValue)),"
      + "\"errors\":[\(errors.joined(separator: ","))]}"
  }
}

/// Text as a JSON string (RFC 8259 7).
enum JSONText {
  static func quoted(_ text: String) -> String {
    var output = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": output += "\\\""
      case "\\": output += "\\\\"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}":
        let digits = String(scalar.value, radix: 16)
        output += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output + "\""
  }
}
