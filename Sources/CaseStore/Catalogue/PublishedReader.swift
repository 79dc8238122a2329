internal import Casework
internal import SQLite

/// Asks SQLite what is in a JSON text; every text is a bound value, never part of a statement.
struct PublishedReader {
  private let connection: Connection

  /// Why an entry cannot be read.
  struct Refusal: Error {
    let field: String
    let reason: PublishedFault.Reason
  }

  /// Opens a database in memory, which never gets a table.
  init() throws(SQLiteError) {
    connection = try Connection(path: ":memory:")
  }

  /// Whether a text is JSON.
  func isJSON(_ text: String) throws(SQLiteError) -> Bool {
    try connection.integer("SELECT json_valid(?)", [.text(text)]) == 1
  }

  /// The entries of a file as JSON texts; none when it holds something else than services.
  ///
  /// An entry that is no object is handed on as it is, so that it becomes a fault of its own.
  func entries(of text: String) throws(SQLiteError) -> [String] {
    let shape = try connection.first(
      """
      SELECT json_type(?1), json_type(?1, '$.serviceNames') IS NOT NULL,
      json_type(?1, '$.itemList') = 'array'
      """, [.text(text)]
    ) { (type: $0.text(0), isService: $0.flag(1), isPage: $0.flag(2)) }
    guard let shape else { return [] }
    if shape.isService { return [text] }
    if shape.type == "object", !shape.isPage {
      let services = try connection.integer(
        """
        SELECT count(*) FROM json_each(?1)
        WHERE type = 'object' AND json_type(value, '$.serviceNames') IS NOT NULL
        """, [.text(text)])
      guard services ?? 0 > 0 else { return [] }
    } else if shape.type != "array" && !shape.isPage {
      return []
    }
    var entries: [String] = []
    try connection.rows(
      "SELECT value FROM json_each(?1, ?2)",
      [.text(text), .text(shape.isPage ? "$.itemList" : "$")]
    ) { (row) throws(SQLiteError) in
      entries.append(row.text(0))
    }
    return entries
  }

  /// Reads one service.
  func read(_ json: String) throws(SQLiteError) -> Result<PublishedService, Refusal> {
    guard try isObject(json) else { return refuse("", .wrongType) }
    var service = PublishedService()
    guard let id = try text(json, "$.id") else {
      return refuse("id", try type(json, "$.id") == nil ? .missing : .wrongType)
    }
    guard id.utf8.count <= 100, !id.isEmpty else { return refuse("id", .tooLong) }
    service.id = id
    let status = try text(json, "$.publishingStatus") ?? "Published"
    service.isDeleted = status == "Deleted"
    guard status == "Published" || service.isDeleted else {
      return refuse("publishingStatus", .notPublished)
    }
    for field in Self.lists where ![nil, "array", "null"].contains(try type(json, "$.\(field)")) {
      return refuse(field, .wrongType)
    }
    let names = try localised(json, "$.serviceNames", types: ["Name"])
    guard let name = names["fi"] ?? names["sv"] ?? names.min(by: { $0.key < $1.key })?.value
    else { return refuse("serviceNames", .missing) }
    guard name.count <= 500 else { return refuse("serviceNames", .tooLong) }
    service.name = name
    let short = try localised(
      json, "$.serviceDescriptions", types: ["Summary", "ShortDescription"])
    let long = try localised(json, "$.serviceDescriptions", types: ["Description"])
    service.summary = short["fi"] ?? long["fi"] ?? short.values.min() ?? long.values.min() ?? ""
    guard service.summary.count <= 100_000 else { return refuse("serviceDescriptions", .tooLong) }
    service.requirements = try localised(json, "$.requirements", types: nil)["fi"] ?? ""
    service.languages = try codes(json, "$.languages", nil)
    service.classes = try codes(json, "$.serviceClasses", "$.code")
    service.municipalities = try municipalities(json)
    guard service.municipalities.count <= 120 else { return refuse("areas", .tooLong) }
    service.keywords = try keywords(json)
    (service.organisation, service.organisationName) = try organisation(json)
    return .success(service)
  }

  private func refuse(
    _ field: String, _ reason: PublishedFault.Reason
  ) -> Result<PublishedService, Refusal> {
    .failure(Refusal(field: field, reason: reason))
  }

  private static let lists = [
    "serviceNames", "serviceDescriptions", "requirements", "languages", "serviceClasses", "areas",
    "keywords", "ontologyTerms", "organizations",
  ]
}

extension PublishedReader {
  /// Whether a text is a JSON object; a plain text of an entry is no JSON at all.
  private func isObject(_ json: String) throws(SQLiteError) -> Bool {
    try connection.integer(
      "SELECT json_valid(?1) AND json_type(CASE WHEN json_valid(?1) THEN ?1 ELSE '0' END) = 'object'",
      [.text(json)]) == 1
  }

  /// The type of the value at a path; nil when there is none.
  private func type(_ json: String, _ path: String) throws(SQLiteError) -> String? {
    try connection.first("SELECT json_type(?, ?)", [.text(json), .text(path)]) {
      $0.isNull(0) ? nil : $0.text(0)
    } ?? nil
  }

  /// The text at a path; nil when there is none or it is no text.
  private func text(_ json: String, _ path: String) throws(SQLiteError) -> String? {
    guard try type(json, path) == "text" else { return nil }
    return try connection.first("SELECT json_extract(?, ?)", [.text(json), .text(path)]) {
      Self.clean($0.text(0))
    }
  }

  /// The texts of a list by language; of equal languages the first counts.
  private func localised(
    _ json: String, _ path: String, types: Set<String>?
  ) throws(SQLiteError) -> [String: String] {
    var texts: [String: String] = [:]
    try connection.rows(
      """
      SELECT item ->> '$.language', item ->> '$.value', ifnull(item ->> '$.type', '')
      FROM (SELECT CASE type WHEN 'object' THEN value ELSE '{}' END AS item
        FROM json_each(?1, ?2))
      WHERE json_type(item, '$.value') = 'text' AND json_type(item, '$.language') = 'text'
      """, [.text(json), .text(path)]
    ) { (row) throws(SQLiteError) in
      guard types?.contains(row.text(2)) ?? true else { return }
      let text = Self.clean(row.text(1))
      if !text.isEmpty, texts[row.text(0)] == nil { texts[row.text(0)] = text }
    }
    return texts
  }

  /// The codes of a list: its texts, or the texts at a path of its objects.
  private func codes(
    _ json: String, _ path: String, _ inner: String?
  ) throws(SQLiteError) -> [String] {
    var codes: [String] = []
    try connection.rows(
      """
      SELECT CASE WHEN ?3 IS NULL THEN value WHEN type = 'object' AND json_type(value, ?3) = 'text'
        THEN value ->> ?3 END
      FROM json_each(?1, ?2) WHERE type = iif(?3 IS NULL, 'text', 'object')
      """, [.text(json), .text(path), inner.map { .text($0) } ?? .null]
    ) { (row) throws(SQLiteError) in
      let code = Self.clean(row.text(0))
      if !code.isEmpty, code.utf8.count <= 20, !code.contains(" "), !codes.contains(code) {
        codes.append(code)
      }
    }
    return codes
  }

  private func municipalities(_ json: String) throws(SQLiteError) -> [String] {
    var codes: [String] = []
    try connection.rows(
      """
      SELECT m.value ->> '$.code'
      FROM json_each(?1, '$.areas') a,
        json_each(CASE a.type WHEN 'object' THEN a.value ELSE '{}' END, '$.municipalities') m
      WHERE m.type = 'object' AND json_type(m.value, '$.code') = 'text'
      """, [.text(json)]
    ) { (row) throws(SQLiteError) in
      let code = row.text(0)
      if code.utf8.count == 3, code.utf8.allSatisfy({ $0.decimalDigit != nil }),
        !codes.contains(code)
      {
        codes.append(code)
      }
    }
    return codes
  }

  /// The Finnish keywords and terms.
  private func keywords(_ json: String) throws(SQLiteError) -> [String] {
    var words: [String] = []
    try connection.rows(
      """
      SELECT CASE WHEN type = 'object' AND value ->> '$.language' = 'fi' THEN value ->> '$.value' END
      FROM json_each(?1, '$.keywords') WHERE type = 'object'
      UNION ALL
      SELECT CASE WHEN n.type = 'object' AND n.value ->> '$.language' = 'fi'
        THEN n.value ->> '$.value' END
      FROM json_each(?1, '$.ontologyTerms') t,
        json_each(CASE t.type WHEN 'object' THEN t.value ELSE '{}' END, '$.name') n
      WHERE n.type = 'object'
      """, [.text(json)]
    ) { (row) throws(SQLiteError) in
      let word = Self.clean(row.text(0))
      if !word.isEmpty, word.utf8.count <= 150, words.count < 60, !words.contains(word) {
        words.append(word)
      }
    }
    return words
  }

  /// The organisation that answers for the service, else the first; empty when there is none.
  private func organisation(_ json: String) throws(SQLiteError) -> (id: String, name: String) {
    let found = try connection.first(
      """
      SELECT ifnull(item ->> '$.organization.id', ''), ifnull(item ->> '$.organization.name', '')
      FROM (SELECT key, CASE type WHEN 'object' THEN value ELSE '{}' END AS item
        FROM json_each(?1, '$.organizations'))
      WHERE json_type(item, '$.organization.id') = 'text'
        AND json_type(item, '$.organization.name') = 'text'
      ORDER BY item ->> '$.roleType' IS NOT 'Responsible', key LIMIT 1
      """, [.text(json)]
    ) { (Self.clean($0.text(0)), Self.clean($0.text(1))) }
    guard let found, found.0.utf8.count <= 100, found.1.count <= 500 else { return ("", "") }
    return found
  }

  /// A text without what could deceive its reader, line ends made one kind.
  private static func clean(_ text: String) -> String {
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where scalar == "\n" || !UnsafeCharacters.contains(scalar) {
      clean.append(scalar)
    }
    var text = Substring(String(clean))
    while text.last?.isWhitespace ?? false { text.removeLast() }
    while text.first?.isWhitespace ?? false { text.removeFirst() }
    return String(text)
  }
}
