/// The names and remarks of which made-up people are made.
package struct PracticeNames: Sendable {
  let women: WeightedList<String>
  let men: WeightedList<String>
  let surnames: WeightedList<String>
  /// Names of speakers of other languages, by `language;sex`.
  let abroad: [String: Abroad]
  /// What a coach may have written of a client.
  let remarks: [String]
  /// What is written of people in notes, plans and the rest, by kind.
  let texts: [String: [String]]

  /// Given names and surnames of one language and sex.
  struct Abroad: Sendable {
    let givenNames: [String]
    let surnames: [String]
  }

  /// Reads lists of `name,count`, lines of `language;woman|man;given names;surnames` with commas
  /// between the names, one remark a line, and lines of `kind = text` with `\n` for a new line.
  package init(
    women: String, men: String, surnames: String, abroad: String, remarks: String,
    casework: String = ""
  ) {
    self.women = WeightedList(parsing: women)
    self.men = WeightedList(parsing: men)
    self.surnames = WeightedList(parsing: surnames)
    var lists: [String: Abroad] = [:]
    for line in abroad.split(separator: "\n") where !line.hasPrefix("#") {
      let parts = line.split(separator: ";")
      guard parts.count == 4 else { continue }
      lists["\(parts[0]);\(parts[1])"] = Abroad(
        givenNames: parts[2].split(separator: ",").map(String.init),
        surnames: parts[3].split(separator: ",").map(String.init))
    }
    self.abroad = lists
    self.remarks = remarks.split(separator: "\n").map(String.init)
    var texts: [String: [String]] = [:]
    for line in casework.split(separator: "\n") where !line.hasPrefix("#") {
      guard let equals = line.firstRange(of: " = ") else { continue }
      let text = line[equals.upperBound...].split(separator: "\\n").joined(separator: "\n")
      texts[String(line[..<equals.lowerBound]), default: []].append(text)
    }
    self.texts = texts
  }
}
