internal import SQLite

/// The inverted index of the client list: from a token to the slots it finds.
///
/// Slots stand in the order of names, so a search by name order reads its page straight from the set,
/// and a count is a length. A full-text index would give neither, nor combine with filters; and it
/// would keep removed names in its segments until they are merged (Zobel & Moffat, *Inverted Files for
/// Text Search Engines*, 2006, §3–4: sorted lists, differences, variable-byte codes).
final class PostingIndex {
  /// How many slots a piece has at most: with their differences it stays within one page.
  static let pieceLimit = 256

  private let connection: Connection
  /// What is still to be written: for each token, slots times two, plus one when added.
  private var pending: [String: [Int64]] = [:]
  private(set) var pendingCount = 0
  /// The slots that are noted: a slot is added or removed once before what was noted is written.
  private var noted: Set<Int64> = []

  init(_ connection: Connection) {
    self.connection = connection
  }

  /// Notes that tokens find a slot from now on, and others no longer.
  func note(
    _ slot: Int64, adding added: some Collection<String> = [],
    removing removed: some Collection<String> = []
  ) throws(SQLiteError) {
    if !noted.insert(slot).inserted {
      try flush()
      noted.insert(slot)
    }
    for token in added { pending[token, default: []].append(slot << 1 | 1) }
    for token in removed { pending[token, default: []].append(slot << 1) }
    pendingCount += added.count + removed.count
  }

  /// Writes what was noted.
  func flush() throws(SQLiteError) {
    for token in pending.keys.sorted() {
      if let notes = pending[token] { try apply(notes.sorted()[...], to: token) }
    }
    forgetPending()
  }

  /// Forgets what was noted, when the transaction is taken back.
  func forgetPending() {
    pending = [:]
    pendingCount = 0
    noted = []
  }

  /// The slots that a token finds.
  func slots(of token: String) throws(SQLiteError) -> SlotSet {
    var slots: [Int64] = []
    try connection.rows(
      "SELECT first, slots FROM posting WHERE token = ? ORDER BY first", [.text(token)]
    ) { (row) throws(SQLiteError) in
      row.withBlob(1) { PostingCoding.decode(first: row.integer(0), $0, into: &slots) }
    }
    return SlotSet(ascending: slots)
  }

  /// The slots that any token with a beginning finds.
  func slots(ofTokensBeginning beginning: String) throws(SQLiteError) -> SlotSet {
    var slots: [Int64] = []
    try connection.rows(
      "SELECT first, slots FROM posting WHERE token >= ? AND token < ? ORDER BY token, first",
      [.text(beginning), .text(beginning + "\u{10FFFF}")]
    ) { (row) throws(SQLiteError) in
      row.withBlob(1) { PostingCoding.decode(first: row.integer(0), $0, into: &slots) }
    }
    // A beginning of a day of birth has hundreds of tokens; the runs of each make the sort short.
    slots.sort()
    var distinct: [Int64] = []
    for slot in slots where slot != distinct.last { distinct.append(slot) }
    return SlotSet(ascending: distinct)
  }

  /// Writes ascending notes on one token, piece by piece.
  private func apply(
    _ notes: ArraySlice<Int64>, to token: String
  ) throws(SQLiteError) {
    var rest = notes
    while let note = rest.first {
      let (piece, end) = try piece(of: token, at: note >> 1)
      let mine = rest.prefix { $0 >> 1 < end ?? .max }
      rest = rest.dropFirst(mine.count)
      if let first = piece.first {
        try connection.run(
          "DELETE FROM posting WHERE token = ? AND first = ?", [.text(token), .integer(first)])
      }
      try write(merge(piece, mine), of: token)
    }
  }

  /// The piece where a slot belongs, the first for one before all, and the beginning of the next.
  ///
  /// No slots when the token has no piece.
  private func piece(
    of token: String, at slot: Int64
  ) throws(SQLiteError) -> (slots: [Int64], end: Int64?) {
    var slots: [Int64] = []
    _ = try connection.first(
      """
      SELECT first, slots FROM posting WHERE token = ?1
      AND first <= max(?2, (SELECT min(first) FROM posting WHERE token = ?1))
      ORDER BY first DESC LIMIT 1
      """, [.text(token), .integer(slot)]
    ) { (row) throws(SQLiteError) in
      row.withBlob(1) { PostingCoding.decode(first: row.integer(0), $0, into: &slots) }
    }
    guard let first = slots.first else { return ([], nil) }
    let end = try connection.integer(
      "SELECT first FROM posting WHERE token = ? AND first > ? ORDER BY first LIMIT 1",
      [.text(token), .integer(first)])
    return (slots, end)
  }

  private func merge(
    _ slots: [Int64], _ notes: ArraySlice<Int64>
  ) -> [Int64] {
    var merged: [Int64] = []
    merged.reserveCapacity(slots.count + notes.count)
    var index = 0
    for note in notes {
      let slot = note >> 1
      while index < slots.count, slots[index] < slot {
        merged.append(slots[index])
        index += 1
      }
      if index < slots.count, slots[index] == slot { index += 1 }
      // A token that comes twice in a row is noted twice.
      if note & 1 == 1, merged.last != slot { merged.append(slot) }
    }
    return merged + slots[index...]
  }

  private func write(_ slots: [Int64], of token: String) throws(SQLiteError) {
    guard !slots.isEmpty else { return }
    let insert = try connection.statement(
      "INSERT INTO posting (token, first, members, slots) VALUES (?, ?, ?, ?)")
    let pieces = (slots.count + PostingIndex.pieceLimit - 1) / PostingIndex.pieceLimit
    for number in 0..<pieces {
      let piece = slots[slots.count * number / pieces..<slots.count * (number + 1) / pieces]
      try insert.bind(token, at: 1)
      try insert.bind(piece[piece.startIndex], at: 2)
      try insert.bind(Int64(piece.count), at: 3)
      try insert.bind(PostingCoding.encode(piece), at: 4)
      try insert.run()
    }
  }
}
