import Casework
import Interface
import ReferenceData
import Terminal

/// The result of a check of digital skills in words, with services that fit what is missing.
struct DigitalCheckWords {
  let title: TerminalText
  let lines: [Line]

  /// Services told of at the most.
  private static let services = 3

  init(_ assessment: Assessment, _ session: Session) {
    let check = DigitalCheck(answers: assessment.answers)
    let words = session.words
    title = words(
      .digitalCheckTitle,
      ["score": "\(check.score)", "total": "\(DigitalCheck.Item.allCases.count)"])
    let missing = check.missing.map {
      session.valueName(.assessment, "answers", $0.rawValue).string
    }
    guard !missing.isEmpty else {
      lines = [Line(words(.digitalCheckAllWell))]
      return
    }
    let services = DigitalCheckWords.services(for: check, session)
    lines =
      [Line(words(.digitalCheckMissing, ["names": missing.joined(separator: ", ")]))]
      + (services.isEmpty
        ? [] : [Line(words(.digitalCheckServices, ["names": services.joined(separator: ", ")]))])
  }

  /// The services that answer to the names of what is missing, in Finnish as the catalogue is.
  private static func services(for check: DigitalCheck, _ session: Session) -> [String] {
    let typed = check.missing.map {
      session.reference.name(of: $0.rawValue, in: "answers", of: .assessment, .fi)
    }
    let search = NeedSearch(session.catalogue, vocabulary: .embedded(), today: session.today)
    return search.find(typed.joined(separator: " ")).prefix(services).compactMap {
      session.catalogue.service($0.service)?.name
    }
  }
}
