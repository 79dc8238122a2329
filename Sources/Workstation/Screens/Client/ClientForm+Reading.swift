import Casework
import Interface
import ReferenceData

extension ClientForm {
  /// The dossier as the form now says it; a code or a day that cannot be read counts as none.
  static func read(_ form: Form, into dossier: ClientDossier, _ session: Session) -> ClientDossier {
    var dossier = dossier
    func value(_ name: ClientField) -> String { form.value(name.rawValue).trimmed }
    func day(_ name: ClientField) -> CalendarDate? {
      session.date(value(name))
    }
    var client = dossier.client
    let code = value(.identityCode)
    if code.isEmpty {
      client.identityCode = nil
    } else if let parsed = try? IdentityCode(code) {
      client.identityCode = parsed
    }
    client.birthDate = client.identityCode?.birthDate ?? day(.birthDate)
    client.familyName = value(.familyName)
    client.givenNames = value(.givenNames)
    client.phone = value(.phone)
    client.email = value(.email)
    client.address = value(.address)
    client.postalCode = value(.postalCode)
    client.municipality = value(.municipality)
    client.nonDisclosure = value(.nonDisclosure) == "1"
    client.motherTongue = value(.motherTongue)
    client.serviceLanguage = value(.serviceLanguage)
    client.needsInterpreter = value(.needsInterpreter) == "1"
    client.interpreterLanguage = value(.interpreterLanguage)
    client.citizenship = value(.citizenship)
    client.occupation = value(.occupation)
    client.education = value(.education)
    client.earningsRelated = value(.earningsRelated).isEmpty ? nil : value(.earningsRelated) == "1"
    client.coach = value(.coach)
    client.remark = form.value(ClientField.remark.rawValue)
    dossier.client = client
    dossier.recordStatus(
      EmploymentStatus(rawValue: value(.status)), since: day(.statusSince), newID: session.newID)
    dossier.recordJobSearch(
      began: day(.jobSearchBegan), ended: day(.jobSearchEnded), newID: session.newID)
    dossier.recordUnemployment(
      since: day(.unemployedSince), today: session.today, newID: session.newID)
    dossier.recordPlan(
      PlanKind(rawValue: value(.planKind)), madeOn: day(.planMade), reviewDue: day(.planReviewDue),
      newID: session.newID)
    dossier.recordContact(on: day(.lastContact), newID: session.newID)
    return dossier
  }

  /// What is wrong with a field's value, in words that say how to mend it; nil when nothing is.
  static func problem(_ name: ClientField, _ form: Form, _ session: Session) -> TextKey? {
    let value = form.value(name.rawValue).trimmed
    guard !value.isEmpty else { return name == .familyName ? .problemNameMissing : nil }
    switch name {
    case .identityCode:
      do throws(IdentityCodeFault) {
        _ = try IdentityCode(value)
        return nil
      } catch {
        return error.text
      }
    case .birthDate, .statusSince, .jobSearchBegan, .jobSearchEnded, .unemployedSince, .planMade,
      .planReviewDue, .lastContact:
      return dateProblem(name, value, session)
    case .postalCode:
      return session.reference.postalCodes.contains(value) ? nil : .problemPostalCode
    case .email:
      return EmailProblem(of: value) == nil ? nil : .problemEmail
    default:
      return nil
    }
  }

  private static func dateProblem(
    _ name: ClientField, _ value: String, _ session: Session
  ) -> TextKey? {
    guard let day = session.date(value) else { return .problemDate }
    return name == .lastContact && day > session.today ? .problemFutureDate : nil
  }

  /// What does not fit together in the form and did so, or was not there, before.
  ///
  /// What came wrong with a transfer list does not keep a coach from saving something else.
  static func conflicts(
    _ form: Form, over dossier: ClientDossier, _ session: Session
  ) -> [ClientField: TextKey] {
    let known = Set(DossierChecks.problems(of: dossier, today: session.today))
    let found = DossierChecks.problems(
      of: read(form, into: dossier, session), today: session.today)
    return Dictionary(
      found.filter { !known.contains($0) }.map { ($0.field.formField, $0.reason.text) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Brings a date that was typed in short (`1.9.`, `+2v`, `huomenna`) to its full form.
  static func normalise(_ name: ClientField, _ form: inout Form, _ session: Session) {
    guard case .date? = form.fields.first(where: { $0.id == name.rawValue })?.kind,
      let day = session.date(form.value(name.rawValue).trimmed)
    else { return }
    form.set(name.rawValue, day.finnish)
  }
}

extension IdentityCodeFault {
  /// The fault in words that say how to mend it.
  var text: TextKey {
    switch self {
    case .length, .digits, .separator: .problemIdentityForm
    case .impossibleDate, .century: .problemIdentityDate
    case .individualNumber: .problemIdentityNumber
    case .checkCharacter: .problemIdentityCheck
    }
  }
}

extension DossierField {
  /// The field of the form that shows the fact.
  fileprivate var formField: ClientField {
    switch self {
    case .familyName: .familyName
    case .birthDate: .birthDate
    case .jobSearchBegan: .jobSearchBegan
    case .jobSearchEnded: .jobSearchEnded
    case .status: .status
    case .statusBegan: .statusSince
    case .unemploymentBegan: .unemployedSince
    case .planKind: .planKind
    case .planMade: .planMade
    case .planReviewDue: .planReviewDue
    case .lastContact: .lastContact
    }
  }
}

extension DossierProblem.Reason {
  /// The problem in words that say how to mend it.
  fileprivate var text: TextKey {
    switch self {
    case .nameMissing: .problemNameMissing
    case .missing: .problemMissing
    case .future: .problemFutureDate
    case .beforeBirth: .problemBeforeBirth
    case .beforeJobSearch: .problemBeforeJobSearch
    case .beforeBeginning: .problemEndBeforeStart
    }
  }
}
