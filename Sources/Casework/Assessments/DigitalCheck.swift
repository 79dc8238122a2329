/// The check of a client's digital skills: a few things that one can do or cannot, and what follows for services.
package struct DigitalCheck: Sendable, Equatable {
  /// Something that one can do or cannot; the raw value is the code in `Assessment.answers`.
  package enum Item: String, CaseIterable, Sendable {
    case device, email, identification
    case eServices = "e_services"
    case search, application, video, safety
  }

  /// What the client can do.
  package let mastered: Set<Item>

  /// Reads the answers of an assessment: codes joined by commas, of which those that are unknown are passed over.
  package init(answers: String) {
    mastered = Set(answers.split(separator: ",").compactMap { Item(rawValue: String($0)) })
  }

  /// How many of the things the client can do.
  package var score: Int { mastered.count }

  /// What the client cannot do yet, in the order of the check.
  package var missing: [Item] { Item.allCases.filter { !mastered.contains($0) } }

  /// Whether the check gives rise to a need of service: without a device, or when more than two things are missing.
  package var givesNeed: Bool { !mastered.contains(.device) || missing.count > 2 }

  /// The code of the service need that the check gives rise to.
  package static let need = "digital"
}

extension Assessment {
  /// The assessment with the score and the need that the answers of a check of digital skills give; others unchanged.
  ///
  /// The need is only added: a coach may have judged it herself.
  package var evaluated: Assessment {
    guard kind == .digital else { return self }
    var assessment = self
    let check = DigitalCheck(answers: answers)
    // Eight things on the scale of ten that all assessments have.
    assessment.score =
      (check.score * 10 + DigitalCheck.Item.allCases.count / 2)
      / DigitalCheck.Item.allCases.count
    let needs = self.needs.split(separator: ",").map(String.init)
    if check.givesNeed, !needs.contains(DigitalCheck.need) {
      assessment.needs = (needs + [DigitalCheck.need]).joined(separator: ",")
    }
    return assessment
  }
}
