import Casework
import Glibc
import Interface
import ReferenceData
import Terminal

/// The table of rules in force here: the embedded one, with the site's own rows over it when it has a file of them.
struct SiteRules {
  let book: RuleBook
  /// What is wrong with the site's file, in words; nil when nothing is.
  ///
  /// With a fault the embedded table is in force.
  let warning: Message?

  /// The site's file; the second is for a laptop without an administrator.
  static var paths: [String] {
    ["/etc/omavalmentaja/saannot.csv", StoreLocation.configuration + "/saannot.csv"]
  }

  /// Reads the first of the site's files that there is.
  ///
  /// - Throws: `failureUnknown` when the embedded table cannot be read, which a test forbids.
  static func load(_ words: Words, paths: [String] = paths) throws(Failure) -> SiteRules {
    guard let embedded = try? RuleBook.embedded() else { throw Failure(.failureUnknown) }
    guard let path = paths.first(where: { access($0, F_OK) == 0 }) else {
      return SiteRules(book: embedded, warning: nil)
    }
    let bytes: [UInt8]
    do throws(Failure) {
      bytes = try TextFiles.read(path)
    } catch {
      let text = words.plain(.rulesUnreadable, ["path": path])
      return SiteRules(book: embedded, warning: Message(TerminalText(text), kind: .error))
    }
    do throws(RuleBookFault) {
      return SiteRules(
        book: try embedded.overriding(with: String(decoding: bytes, as: UTF8.self)), warning: nil)
    } catch {
      let text = words.plain(
        .rulesFaulty,
        [
          "path": path, "line": error.line.map(String.init) ?? "–",
          "reason": error.reason.said(words),
        ])
      return SiteRules(book: embedded, warning: Message(TerminalText(text), kind: .error))
    }
  }
}

extension RuleBookFaultReason {
  /// What is wrong, in words.
  func said(_ words: Words) -> String {
    switch self {
    case .cells: words.plain(.ruleFaultCells)
    case .unknownID(let text): words.plain(.ruleFaultID, ["text": text])
    case .number(let text): words.plain(.ruleFaultNumber, ["text": text])
    case .unit(let text): words.plain(.ruleFaultUnit, ["text": text])
    case .anchor(let text): words.plain(.ruleFaultAnchor, ["text": text])
    case .date(let text): words.plain(.ruleFaultDate, ["text": text])
    case .order: words.plain(.ruleFaultOrder)
    case .source: words.plain(.ruleFaultSource)
    case .duplicate(let id, let line), .overlap(let id, let line):
      words.plain(.ruleFaultOverlap, ["id": id.rawValue, "line": "\(line)"])
    case .missing(let id, let day):
      words.plain(.ruleFaultMissing, ["id": id.rawValue, "date": day.finnish])
    }
  }
}
