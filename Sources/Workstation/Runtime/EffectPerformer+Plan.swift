import CaseStore
import Casework

extension EffectPerformer {
  func perform(_ effect: PlanEffect) throws -> EffectResult? {
    switch effect {
    case .readPhrases: .plan(.phrases(try store.catalogue(Phrase.self)))
    case .bring(let result): .plan(result)
    }
  }
}
