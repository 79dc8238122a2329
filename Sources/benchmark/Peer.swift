import Glibc
import Pseudoterminal

/// A well-known program with a long list, measured beside the workstation on comparable data.
struct Peer: Sendable {
  let name: String
  private let arguments: [String]
  private let makeData: @Sendable (_ entries: Int, _ directory: String) throws -> Void

  static let all = [
    Peer(name: "tig", arguments: []) { entries, directory in
      writeFile(directory + "/history", PeerData.history(entries))
      _ = try CommandRun(
        Launch(
          "/bin/sh", ["-c", "cd \(directory) && git init -q && git fast-import --quiet <history"]))
    },
    Peer(name: "ncdu", arguments: ["."]) { entries, directory in
      for entry in 0..<entries { writeFile("\(directory)/file-\(entry)", []) }
    },
    Peer(
      name: "neomutt",
      arguments: [
        "-n", "-F", "/dev/null", "-e", "set folder=. menu_scroll quit=yes", "-R", "-f", "box",
      ]
    ) { entries, directory in
      writeFile(directory + "/box", PeerData.mailbox(entries))
    },
  ]

  /// Makes the data and tells how to start; nil when the program is not installed.
  func prepare(entries: Int, in parent: String) throws -> Launch? {
    let search = try CommandRun(Launch("/bin/sh", ["-c", "command -v \(name)"]))
    guard search.end == .exited(EXIT_SUCCESS) else { return nil }
    let directory = "\(parent)/\(name)"
    mkdir(directory, 0o700)
    try makeData(entries, directory)
    var launch = Launch(String(search.output.dropLast()), arguments)
    launch.directory = directory
    launch.environment = ["TIGRC_USER": "/dev/null"]
    return launch
  }
}

/// Made-up data for the peers.
enum PeerData {
  /// A stream for `git fast-import`: one commit per entry.
  static func history(_ entries: Int) -> [UInt8] {
    var text = ""
    for entry in 1...entries {
      text += "commit refs/heads/main\n"
      text += "committer Esimerkki <e@example.invalid> \(1_600_000_000 + entry) +0000\n"
      text += "data <<END\nMuutos \(entry)\nEND\n"
    }
    return Array((text + "reset refs/heads/master\nfrom refs/heads/main\n").utf8)
  }

  /// An mbox with one short message per entry.
  static func mailbox(_ entries: Int) -> [UInt8] {
    var text = ""
    for entry in 1...entries {
      text += "From e@example.invalid Mon Jan  1 00:00:00 2024\n"
      text += "From: Esimerkki <e@example.invalid>\nSubject: Viesti \(entry)\n"
      text += "Date: Mon, 1 Jan 2024 00:00:00 +0000\nMessage-ID: <\(entry)@example.invalid>\n"
      text += "\nTeksti.\n\n"
    }
    return Array(text.utf8)
  }
}
