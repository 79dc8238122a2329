import Testing

/// One of the tasks that coaches do most, with the keys for it and how many there may be.
struct CoachTask: Sendable, CustomTestStringConvertible {
  /// Where a task begins, or where is looked what became of it.
  enum Place: Sendable {
    case today
    case clients
    /// A part of the client's screen, counted from *Tilanne*.
    case client(part: Int)
  }

  let name: String
  /// How many keys there may be beyond the prose.
  let limit: Int
  let place: Place
  /// What has to be there before; not counted.
  let before: Keystrokes
  let keys: Keystrokes
  /// What the screen says at the end.
  let says: [String]
  /// Where the program is looked at when it has been closed and opened, by which keys, and what stands there then.
  let later: Later

  struct Later: Sendable {
    let place: Place
    let keys: Keystrokes
    let says: [String]
    /// What must not stand there.
    let lacks: [String]

    init(_ place: Place, _ keys: Keystrokes = "", says: [String] = [], lacks: [String] = []) {
      (self.place, self.keys, self.says, self.lacks) = (place, keys, says, lacks)
    }
  }

  init(
    _ name: String, atMost limit: Int, from place: Place, before: Keystrokes = "",
    _ keys: Keystrokes, says: [String], later: Later
  ) {
    (self.name, self.limit, self.place, self.before) = (name, limit, place, before)
    (self.keys, self.says, self.later) = (keys, says, later)
  }

  var testDescription: String { name }
}
